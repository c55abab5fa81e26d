// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files/table_file.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nd {

/// Writes a table as saveTable() does, on another thread. Signals come on the thread that it lives on.
class TableWriter final : public QObject
{
    Q_OBJECT
public:
    explicit TableWriter(QObject *parent = nullptr);
    /// Waits for a file that is being written; nobody is told any more.
    ~TableWriter() override;

    /// finished() follows, unless it is cancelled. One table at a time: another start cancels.
    void start(const QString &path, TextTable table);
    /// The file stays as it was before, unless all of it is written already.
    void cancel();

signals:
    /// Rows that are written, and that there are.
    void progress(int rows, int total);
    void finished(const nd::Result<nd::Done> &written);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    void tellProgress(const Flag &cancelled, qsizetype rows, qsizetype total);
    void tellEnd(const Flag &cancelled, const Result<Done> &written);

    QThreadPool m_thread;
    Flag m_cancelled; ///< of what is being written
};

} // namespace nd
