// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_type_actions.h"

#include "api/values/api_enums.h"
#include "features/orders/about/sub_order_group.h"
#include "features/orders/order_commands.h"
#include "features/orders/order_reads.h"
#include "features/orders/orders_presenter.h"
#include "features/purchase/advanced_order_presenter.h"
#include "features/purchase/bulk_order_presenter.h"
#include "sessions/session.h"
#include "ui/features/orders/order_filters.h"
#include "ui/features/orders/sub_order_group_dialog.h"
#include "ui/features/purchase/advanced_order_dialog.h"
#include "ui/features/purchase/bulk_order_dialog.h"
#include "ui/tables/data_tree.h"
#include "ui/tables/selection/selected_runs.h"
#include "ui/theme/icons.h"
#include "ui/widgets/shortcut_hint.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

namespace nd {

using namespace Qt::StringLiterals;

OrderTypeActions::OrderTypeActions(OrdersPresenter &presenter, const Places &places)
    : QObject(&places.tab), m_presenter(presenter), m_places(places)
{
    buildActions();
    connectAll();
    refresh();
}

void OrderTypeActions::buildActions()
{
    m_bulkAction = new QAction(themedIcon(u"layers"_s), tr("Bulk Order…"), this);
    m_bulkAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_advancedAction = new QAction(themedIcon(u"users"_s), tr("Advanced Order…"), this);
    m_advancedAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    const auto buttonOf = [](const QAction *action) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setToolTip(hintWithKeys(action->text(), action->shortcut()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        return button;
    };
    m_newBulk = buttonOf(m_bulkAction);
    m_newAdvanced = buttonOf(m_advancedAction);
    m_group = new QPushButton(themedIcon(u"replace"_s), tr("Change Requirement Group…"));
    m_readRow = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh Row"));
    setKeyHint(m_readRow, QKeySequence(Qt::SHIFT | Qt::Key_F5));
}

void OrderTypeActions::connectAll()
{
    connect(m_bulkAction, &QAction::triggered, this, &OrderTypeActions::placeBulk);
    connect(m_advancedAction, &QAction::triggered, this, [this] { placeAdvanced(); });
    connect(m_group, &QPushButton::clicked, this, &OrderTypeActions::changeGroup);
    connect(m_readRow, &QPushButton::clicked, this, [this] { m_presenter.reads().readRow(selectedKey()); });
    connect(&m_presenter.rows(), &QAbstractItemModel::rowsInserted, this, &OrderTypeActions::spanSentences);
    connect(&m_presenter, &OrdersPresenter::orderAtHand, this, &OrderTypeActions::select);
    connect(&m_presenter, &OrdersPresenter::stateChanged, this, &OrderTypeActions::refresh);
}

QString OrderTypeActions::selectedKey() const
{
    return onlySelectedRow(m_places.tree).data(RowKeyRole).toString();
}

void OrderTypeActions::refresh()
{
    const QString refusal = m_presenter.session().refusal();
    const bool mayOrder = refusal.isEmpty();
    m_bulkAction->setEnabled(mayOrder);
    m_advancedAction->setEnabled(mayOrder);
    m_newBulk->setEnabled(mayOrder);
    m_newAdvanced->setEnabled(mayOrder);
    const QString key = selectedKey();
    const bool several = key.isEmpty() && hasSelectedRow(m_places.tree);
    const OrderRow *row = m_presenter.rows().findAny(key);
    m_group->setEnabled(m_presenter.commands().mayChangeGroup(key));
    const bool takesOne = row && (row->kind == OrderRow::Kind::AdvancedOrder || OrderTargets::mayHave(*row));
    m_group->setToolTip(m_group->isEnabled() ? tr("Chooses the values that Telnyx is to use for this order")
            : !mayOrder                      ? refusal
            : several                        ? tr("Choose one row: this is done for one sub-order at a time.")
            : takesOne                       ? tr("This order is over, or a change of it is under way.")
                                             : tr("Requirement groups belong to sub-orders and advanced orders."));
    m_readRow->setEnabled(m_presenter.reads().mayReadRow(key));
    m_readRow->setToolTip(m_readRow->isEnabled() ? hintWithKeys(m_readRow->text(), m_readRow->shortcut())
            : several                            ? tr("Choose one row: Refresh reads all of them.")
                                                 : tr("Choose an order, a sub-order or a number first."));
}

bool OrderTypeActions::activate(const QString &key)
{
    const OrderRow *row = m_presenter.rows().findAny(key);
    if (row && row->kind == OrderRow::Kind::ResultingOrder)
        m_presenter.reads().fetchOrder(QString(row->id));
    else if (row && row->kind == OrderRow::Kind::MoreNumbers)
        m_presenter.reads().findMoreNumbers(key);
    else
        return false;
    return true;
}

void OrderTypeActions::select(const QString &key)
{
    reveal(key);
    m_places.tree.setFocus();
}

void OrderTypeActions::reveal(const QString &key)
{
    TreeModel<OrderRow> &rows = m_presenter.rows();
    if (!rows.indexOfAny(key).isValid()) {
        m_places.filters.clear();
        m_places.text.clear();
    }
    const QModelIndex index = rows.indexOfAny(key);
    if (!index.isValid())
        return;
    m_places.tree.setCurrentIndex(index);
    m_places.tree.scrollTo(index);
}

void OrderTypeActions::placeBulk()
{
    auto *dialog = new BulkOrderDialog(std::make_unique<BulkOrderPresenter>(m_presenter.session()), &m_places.tab);
    connect(dialog, &BulkOrderDialog::placed, &m_places.tree, qOverload<>(&QWidget::setFocus)); // its row stands there
    dialog->open();
}

void OrderTypeActions::placeAdvanced(const SearchForm &form)
{
    const AdvancedInput input = form == SearchForm() ? AdvancedInput() : advancedInputOf(form);
    auto *dialog = new AdvancedOrderDialog(
        std::make_unique<AdvancedOrderPresenter>(m_presenter.session()), input, &m_places.tab);
    connect(dialog, &AdvancedOrderDialog::placed, &m_places.tree, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

/// A sentence in the place of records has the whole row.
void OrderTypeActions::spanSentences(const QModelIndex &parent, int first, int last)
{
    if (!parent.isValid())
        return; // there are none at the top, and rows come in by the thousand
    for (int row = first; row <= last; ++row) {
        const auto kind = m_presenter.rows().rowAt(m_presenter.rows().index(row, 0, parent)).kind;
        if (kind == OrderRow::Kind::Note || kind == OrderRow::Kind::MoreNumbers)
            m_places.tree.setFirstColumnSpanned(row, parent, true);
    }
}

void OrderTypeActions::changeGroup()
{
    const QString key = selectedKey();
    if (!m_presenter.commands().mayChangeGroup(key))
        return;
    m_places.tree.setFocus();
    if (m_presenter.rows().findAny(key)->kind != OrderRow::Kind::AdvancedOrder)
        return m_presenter.commands().findSubOrder(key, [this](const std::optional<SubOrderTarget> &target) {
            if (target && target->row.status == status::pending)
                changeGroupOf(*target);
        });
    auto *dialog = new AdvancedGroupDialog(
        std::make_unique<AdvancedGroupPresenter>(m_presenter.session(), m_presenter.rows().findAny(key)->id),
        &m_places.tab);
    connect(dialog, &AdvancedGroupDialog::chosen, &m_presenter,
        [this, key](const QString &group) { m_presenter.commands().changeGroup(key, group); });
    dialog->open();
}

void OrderTypeActions::changeGroupOf(const SubOrderTarget &target)
{
    auto *dialog = new SubOrderGroupDialog(
        std::make_unique<SubOrderGroup>(m_presenter.session(), target.row.id), target, &m_places.tab);
    connect(dialog, &SubOrderGroupDialog::chosen, &m_presenter,
        [this, key = keyOf(target.row)](const QString &group) { m_presenter.commands().changeGroup(key, group); });
    dialog->open();
}

} // namespace nd
