// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/tree_memory.h"

#include "models/roles.h"
#include "ui/tables/selection/selected_runs.h"

#include <QItemSelectionModel>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

QString keyAt(const QModelIndex &index)
{
    return index.data(RowKeyRole).toString();
}

} // namespace

TreeMemory::TreeMemory(
    QTreeView &tree, QAbstractItemModel &model, std::function<QModelIndex(const QString &key)> indexOf)
    : QObject(&tree), m_tree(tree), m_indexOf(std::move(indexOf))
{
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TreeMemory::onAboutToRemove);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { onAboutToRemove({}, 0, -1); });
    tree.setModel(&model);
    connect(&tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_opened.insert(keyAt(index));
        emit openedChanged();
    });
    connect(&tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_opened.remove(keyAt(index));
        emit openedChanged();
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { m_removing = false; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_removing = false;
        onInserted();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TreeMemory::onInserted);
    connect(tree.selectionModel(), &QItemSelectionModel::selectionChanged, this, &TreeMemory::onSelected);
}

void TreeMemory::setOpened(const QStringList &keys)
{
    m_opened = {keys.cbegin(), keys.cend()};
    onInserted();
}

QStringList TreeMemory::selected(qsizetype most) const
{
    QStringList keys = QStringList(m_hiddenSelection.cbegin(), m_hiddenSelection.cend()).mid(0, most);
    for (const QModelIndex &row : firstSelectedRows(m_tree, most)) {
        if (keys.size() < most && !m_hiddenSelection.contains(keyAt(row)))
            keys += keyAt(row);
    }
    return keys;
}

void TreeMemory::setSelected(const QStringList &keys)
{
    m_hiddenSelection = {keys.cbegin(), keys.cend()};
    onInserted();
}

/// `last` before `first`: all rows go. Only selected ones are gone over.
void TreeMemory::onAboutToRemove(const QModelIndex &parent, int first, int last)
{
    m_removing = true;
    const bool all = last < first;
    for (const RowRun &run : selectedRuns(m_tree)) {
        QModelIndex above = run.parent;
        while (above.isValid() && above.parent() != parent)
            above = above.parent();
        const bool below = run.parent != parent; // then all of it goes, or nothing
        if (!all && below && (!above.isValid() || above.row() < first || above.row() > last))
            continue;
        const int from = all || below ? run.first : std::max(run.first, first);
        const int to = all || below ? run.last : std::min(run.last, last);
        for (int row = from; row <= to; ++row)
            m_hiddenSelection.insert(keyAt(m_tree.model()->index(row, 0, run.parent)));
    }
}

void TreeMemory::onInserted()
{
    const QSet<QString> opened = m_opened; // opening changes it
    for (const QString &key : opened) {
        const QModelIndex index = m_indexOf(key);
        if (index.isValid() && !m_tree.isExpanded(index))
            m_tree.setExpanded(index, true);
    }
    if (m_hiddenSelection.isEmpty() || m_tree.selectionModel()->hasSelection())
        return;
    QItemSelection back;
    for (const QString &key : m_hiddenSelection) {
        const QModelIndex index = m_indexOf(key);
        if (index.isValid())
            back.select(index, index);
    }
    if (back.isEmpty())
        return;
    m_hiddenSelection.clear();
    m_tree.selectionModel()->select(back, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_tree.selectionModel()->setCurrentIndex(back.indexes().front(), QItemSelectionModel::NoUpdate);
}

/// What a person selects afterwards is what they want.
void TreeMemory::onSelected()
{
    if (m_removing)
        return;
    if (m_tree.selectionModel()->hasSelection())
        m_hiddenSelection.clear();
    emit selectedChanged();
}

} // namespace nd
