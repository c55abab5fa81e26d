// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/selection/selected_runs.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

class QAbstractItemView;

namespace nd {

/// Goes over the selected rows of a view, some at a time, so that the window stays awake whatever Ctrl+A has selected.
/// When rows come, go or move meanwhile, it begins anew: what it counts is true when it ends. Lives with the view.
class SelectionWalk final : public QObject
{
    Q_OBJECT
public:
    /// How much is done between two turns of the event loop.
    struct Slice
    {
        int rows = 500; ///< the clock is looked at between so many
        std::chrono::milliseconds longest{4}; ///< zero: `rows` and no more
    };
    using Visit = std::function<void(const QModelIndex &row)>;

    /// `visit` gets each selected row once, in column 0. The view must outlive it.
    SelectionWalk(QAbstractItemView &view, Visit visit, QObject *parent = nullptr);

    /// From the first row on: begun() comes now, the first slice is done now, and finished() comes when it was the last
    /// one as well.
    void start();
    void stop();
    bool isRunning() const { return m_next.isActive(); }
    /// How many it goes over, from begun() to finished().
    qsizetype rows() const { return rowsIn(m_runs); }
    void setSlice(Slice slice) { m_slice = slice; }

signals:
    /// What was counted so far is to be forgotten.
    void begun();
    void finished();

private:
    void goOn();
    void visitSome();
    void startAgain();

    QAbstractItemView &m_view;
    Visit m_visit;
    Slice m_slice;
    std::vector<RowRun> m_runs;
    size_t m_run = 0;
    int m_row = 0;
    bool m_isStale = false; ///< rows have come, gone or moved since it began
    QTimer m_next;
};

} // namespace nd
