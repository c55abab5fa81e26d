// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files/table_writer.h"
#include "base/result.h"
#include "ui/tables/selection/shown_row_reader.h"

#include <QModelIndexList>
#include <QObject>
#include <QPointer>
#include <QProgressDialog>
#include <QString>

class QAbstractItemView;

namespace nd {

/// One export of rows that are shown: reads them in slices, writes them on another thread, and shows how far it is
/// where that takes a while. Goes when it has said how it ended; a table that is closed ends it while it is read only.
class TableExport final : public QObject
{
    Q_OBJECT
public:
    /// `rows` of column 0; `path` as for saveTable(). `window` owns it.
    TableExport(QAbstractItemView &grid, const QModelIndexList &rows, const QString &path, QWidget *window);
    ~TableExport() override;

    /// finished() or cancelled() follows.
    void start();

signals:
    void finished(const nd::Result<int> &rows);
    /// By the person; a file that was there before is as it was.
    void cancelled();

private:
    void write();
    void cancel();
    void end(const Result<int> &rows);

    ShownRowReader *m_reader; ///< goes when all is read
    TableWriter m_writer;
    QPointer<QProgressDialog> m_progress; ///< of the window
    QString m_path;
    int m_rows = 0;
};

} // namespace nd
