// SPDX-License-Identifier: Apache-2.0
#include "base/files/table_writer.h"

#include <QMetaObject>

#include <utility>

namespace nd {

TableWriter::TableWriter(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

TableWriter::~TableWriter()
{
    m_thread.waitForDone();
}

void TableWriter::start(const QString &path, TextTable table)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.start([this, path, table = std::move(table), cancelled = m_cancelled] {
        const qsizetype total = qsizetype(table.rows.size());
        const Result<Done> written = saveTable(path, table, [&](qsizetype rows) {
            tellProgress(cancelled, rows, total);
            return !*cancelled;
        });
        tellEnd(cancelled, written);
    });
}

void TableWriter::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

// The destructor waits for the thread, so that both find the object.

void TableWriter::tellProgress(const Flag &cancelled, qsizetype rows, qsizetype total)
{
    QMetaObject::invokeMethod(this, [this, cancelled, rows, total] {
        if (!*cancelled)
            emit progress(int(rows), int(total));
    });
}

void TableWriter::tellEnd(const Flag &cancelled, const Result<Done> &written)
{
    QMetaObject::invokeMethod(this, [this, cancelled, written] {
        if (!*cancelled)
            emit finished(written);
    });
}

} // namespace nd
