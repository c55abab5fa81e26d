// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_selection.h"

#include "features/orders/order_commands.h"
#include "features/orders/orders_presenter.h"
#include "models/roles.h"
#include "ui/tables/data_tree.h"
#include "ui/tables/selection/selected_runs.h"

#include <QItemSelectionModel>

namespace nd {

OrderSelection::OrderSelection(OrdersPresenter &presenter, DataTree &tree, QObject *parent)
    : QObject(parent), m_presenter(presenter), m_tree(tree), m_walk(tree, [this](const QModelIndex &row) { add(row); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OrderSelection::look);
    connect(&m_walk, &SelectionWalk::begun, this, &OrderSelection::begin);
    connect(&m_walk, &SelectionWalk::finished, this, &OrderSelection::changed);
}

void OrderSelection::look()
{
    m_soon.stop();
    m_walk.start();
    if (m_walk.isRunning())
        emit changed(); // how many there are is known
}

void OrderSelection::begin()
{
    m_tally = {};
    m_rows = int(m_walk.rows());
    m_only = onlySelectedRow(m_tree).data(RowKeyRole).toString();
}

void OrderSelection::add(const QModelIndex &index)
{
    const OrderRow &row = m_presenter.rows().rowAt(index);
    bool isCounted = false; // a sub-order is counted with its order
    for (QModelIndex above = index.parent(); above.isValid() && !isCounted; above = above.parent())
        isCounted = m_tree.selectionModel()->isSelected(above);
    m_tally.add(row, isCounted);
    const OrderCommands &commands = m_presenter.commands();
    const QString key = keyOf(row);
    m_tally.mayCancelSome = m_tally.mayCancelSome || commands.mayCancelSome({key});
    m_tally.mayChangeReference = m_tally.mayChangeReference || !commands.referenceKeys({key}).isEmpty();
}

} // namespace nd
