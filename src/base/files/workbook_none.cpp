// SPDX-License-Identifier: Apache-2.0
// In place of workbook_xlsx.cpp where there is no libxlsxwriter.
#include "base/files/workbook.h"

#include <QCoreApplication>

namespace nd::workbook {

bool isAvailable()
{
    return false;
}

QString libraryVersion()
{
    return {};
}

Result<QByteArray> write(const TextTable &, const TableProgress &)
{
    return Error{.kind = ErrorKind::Local,
        .detail = QCoreApplication::translate("nd::workbook", "This build of Numberdesk writes no Excel workbooks.")};
}

} // namespace nd::workbook
