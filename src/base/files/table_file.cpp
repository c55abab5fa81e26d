// SPDX-License-Identifier: Apache-2.0
#include "base/files/table_file.h"

#include "base/files/csv.h"
#include "base/files/workbook.h"

#include <QSaveFile>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

Error failure(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::Local, .code = u"file"_s, .title = path, .detail = why};
}

bool writeRows(QIODevice &file, const TextTable &table)
{
    if (file.write("\xEF\xBB\xBF" + csv::write(table.titles)) < 0)
        return false;
    for (const QStringList &row : table.rows) {
        if (file.write(csv::write(row)) < 0)
            return false;
    }
    return true;
}

} // namespace

bool canWriteWorkbooks()
{
    return workbook::isAvailable();
}

Result<Done> saveTable(const QString &path, const TextTable &table)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString());
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive)) {
        const Result<QByteArray> bytes = workbook::write(table);
        if (!bytes) {
            file.cancelWriting();
            return failure(path, bytes.error().detail);
        }
        file.write(*bytes);
    } else {
        writeRows(file, table);
    }
    // It remembers that a write has failed.
    return file.commit() ? Result<Done>(Done{}) : failure(path, file.errorString());
}

} // namespace nd
