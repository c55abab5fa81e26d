// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/selection_walk.h"

#include <QAbstractItemView>
#include <QElapsedTimer>

#include <utility>

namespace nd {

SelectionWalk::SelectionWalk(QAbstractItemView &view, Visit visit, QObject *parent)
    : QObject(parent), m_view(view), m_visit(std::move(visit))
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &SelectionWalk::goOn);
    // What it has of rows is worth nothing any more: it takes up the selection as it is afterwards.
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &SelectionWalk::startAgain);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SelectionWalk::startAgain);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SelectionWalk::startAgain);
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionWalk::startAgain);
}

void SelectionWalk::start()
{
    stop();
    m_next.start();
    m_runs = selectedRuns(m_view);
    m_run = 0;
    m_row = m_runs.empty() ? 0 : m_runs.front().first;
    emit begun();
    goOn();
}

void SelectionWalk::stop()
{
    m_next.stop();
    m_runs.clear();
    m_isStale = false;
}

/// The selection hears of it as well, perhaps later than this.
void SelectionWalk::startAgain()
{
    m_isStale = isRunning();
}

void SelectionWalk::goOn()
{
    if (m_isStale)
        return start();
    QElapsedTimer spent;
    spent.start();
    do {
        visitSome();
    } while (m_run < m_runs.size() && spent.elapsed() < m_slice.longest.count());
    if (m_run < m_runs.size())
        return;
    stop();
    emit finished();
}

void SelectionWalk::visitSome()
{
    for (int seen = 0; seen < m_slice.rows && m_run < m_runs.size(); ++seen) {
        const QModelIndex row = m_view.model()->index(m_row, 0, m_runs[m_run].parent);
        if (row.flags().testFlag(Qt::ItemIsSelectable))
            m_visit(row);
        if (m_row++ < m_runs[m_run].last)
            continue;
        if (++m_run < m_runs.size())
            m_row = m_runs[m_run].first;
    }
}

} // namespace nd
