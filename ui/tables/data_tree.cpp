// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/data_tree.h"

#include "ui/tables/item_view_behaviour.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace nd {

DataTree::DataTree(const QString &name, QWidget *parent)
    : QTreeView(parent), m_preset(new ItemViewBehaviour(this, header()))
{
    setAccessibleName(name);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setAnimated(false);
    setExpandsOnDoubleClick(true);
    header()->setFirstSectionMovable(true);
    setSortingEnabled(true);
    connect(m_preset, &ItemViewBehaviour::layoutEdited, this, &DataTree::layoutEdited);
}

void DataTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    m_preset->modelChanged();
}

EmptyState *DataTree::empty() const
{
    return m_preset->empty();
}

QByteArray DataTree::saveLayout() const
{
    return m_preset->saveLayout();
}

bool DataTree::restoreLayout(const QByteArray &layout)
{
    return m_preset->restoreLayout(layout);
}

void DataTree::setColumnShown(int column, bool shown)
{
    m_preset->setColumnShown(column, shown);
}

QString DataTree::selectionAsTsv(bool withHeaders) const
{
    return m_preset->selectionAsTsv(withHeaders);
}

QModelIndexList DataTree::selectedRows() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DataTree::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && m_preset->handleKey(event->key(), event->modifiers())) {
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace nd
