// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/files/table_file.h"

#include <QList>
#include <QModelIndexList>
#include <QObject>
#include <QTimer>

#include <utility>

class QAbstractItemView;
class QHeaderView;

namespace nd {

/// Reads rows of a table or tree as texts, some at a time, so that the window stays awake over many. Before the model
/// moves rows it reads the rest at once: what was meant is read, whatever comes in. Owned by its parent; ends with the
/// view.
class ShownRowReader final : public QObject
{
    Q_OBJECT
public:
    /// The columns that are shown, in their order. `rows` are of column 0; the view must outlive the reader.
    ShownRowReader(
        const QAbstractItemView &view, const QHeaderView &header, QModelIndexList rows, QObject *parent = nullptr);

    /// finished() follows.
    void start();
    /// Nothing follows any more.
    void stop() { m_next.stop(); }
    /// What was read; once.
    TextTable take() { return std::move(m_table); }

signals:
    /// Rows that are read, and that there are.
    void progress(int rows, int total);
    void finished();

private:
    void readSome(qsizetype most);
    void readRest();

    QModelIndexList m_rows;
    QList<int> m_columns;
    TextTable m_table;
    QTimer m_next;
};

} // namespace nd
