// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files/table_file.h"

namespace nd::workbook {

/// Excel's format through libxlsxwriter, where the program is built with it.
bool isAvailable();
/// "libxlsxwriter 1.1.5"; empty where it is not there.
QString libraryVersion();

/// The bytes of the file. Telephone numbers are texts: as a number +13125550100 would lose its plus. An error says in
/// `detail` why.
Result<QByteArray> write(const TextTable &table, const TableProgress &progress = {});

} // namespace nd::workbook
