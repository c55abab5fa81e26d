// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nd {

/// A table as it is shown: texts under titles.
struct TextTable
{
    QStringList titles = {};
    std::vector<QStringList> rows = {}; ///< each as long as the titles
    friend bool operator==(const TextTable &, const TextTable &) = default;
};

/// A workbook holds no more rows than this, the titles among them.
inline constexpr qsizetype MostWorkbookRows = 1'048'576;

/// Built with libxlsxwriter.
bool canWriteWorkbooks();

/// Onto a new file that takes the place of an old one when it is complete: whole or not at all. An Excel workbook when
/// `path` ends with ".xlsx", its cells all texts (a number of 11 digits would be rounded); else comma separated, UTF-8
/// with a mark, as Excel expects it. An error is ErrorKind::Local and says in `detail` what the system says.
Result<Done> saveTable(const QString &path, const TextTable &table);

} // namespace nd
