// SPDX-License-Identifier: Apache-2.0
#include "base/files/table_file.h"

#include "base/files/csv.h"
#include "base/files/workbook.h"

#include <QSaveFile>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WrittenAtOnce = 256 * 1024;

Error failure(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::Local, .code = u"file"_s, .title = path, .detail = why};
}

/// False when it was given up. That a write has failed is remembered by the file.
bool writeRows(QIODevice &file, const TextTable &table, const TableProgress &progress)
{
    QByteArray waiting("\xEF\xBB\xBF");
    waiting.reserve(2 * WrittenAtOnce);
    csv::append(waiting, table.titles);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (!goesOn(progress, qsizetype(row)))
            return false;
        csv::append(waiting, table.rows[row]);
        if (waiting.size() < WrittenAtOnce)
            continue;
        if (file.write(waiting) < 0)
            return true;
        waiting.resize(0);
    }
    file.write(waiting);
    return true;
}

} // namespace

bool canWriteWorkbooks()
{
    return workbook::isAvailable();
}

bool goesOn(const TableProgress &progress, qsizetype rows)
{
    return !progress || rows % RowsPerStep != 0 || progress(rows);
}

Result<Done> saveTable(const QString &path, const TextTable &table, const TableProgress &progress)
{
    QSaveFile file(path); // gone without a trace unless it is committed
    bool toTheEnd = true;
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, file.errorString());
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive)) {
        const Result<QByteArray> bytes = workbook::write(table, progress);
        if (!bytes)
            return failure(path, bytes.error().detail);
        file.write(*bytes);
    } else {
        toTheEnd = writeRows(file, table, progress);
    }
    if (!toTheEnd || (progress && !progress(qsizetype(table.rows.size()))))
        return failure(path, {});
    return file.commit() ? Result<Done>(Done{}) : failure(path, file.errorString());
}

} // namespace nd
