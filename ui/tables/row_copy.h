// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files/table_file.h"

#include <QString>

namespace nd {

/// The rows as tab separated lines, with the titles above them when these are wanted. Empty without rows.
QString asTsv(const TextTable &table, bool withTitles);

/// Into the clipboard, as tab separated lines and as a table in HTML: of the two a spreadsheet takes the latter, where
/// each cell is said to be text, and so keeps the plus of a number and the zeros at its beginning. Nothing without
/// rows.
void copyTable(const TextTable &table, bool withTitles);
void copyText(const QString &text);

} // namespace nd
