// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/orders_tab.h"

#include "api/values/api_enums.h"
#include "base/e164.h"
#include "features/orders/about/kept_rows.h"
#include "features/orders/about/order_details.h"
#include "features/orders/number_finder.h"
#include "features/orders/numbers/order_numbers_presenter.h"
#include "features/orders/order_reads.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/placed_orders.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "ui/features/orders/order_details_pane.h"
#include "ui/features/orders/order_export_dialog.h"
#include "ui/features/orders/order_filters.h"
#include "ui/features/orders/order_numbers_page.h"
#include "ui/features/orders/order_row_actions.h"
#include "ui/features/orders/order_selection.h"
#include "ui/features/orders/order_type_actions.h"
#include "ui/features/orders/order_view_menu.h"
#include "ui/tables/data_tree.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/tables/selection/selected_runs.h"
#include "ui/tables/selection/shown_rows.h"
#include "ui/tables/tree_memory.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/error_text.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <optional>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int DetailsWidth = 300;
constexpr int Indentation = 14;

} // namespace

OrdersTab::OrdersTab(OrdersPresenter &presenter, UserPrompts &prompts, QWidget *parent)
    : TabPage(parent), m_presenter(presenter), m_prompts(prompts)
{
    auto *parts = new PageParts(u"orders-panes"_s, this);
    parts->addPart(buildTree());
    m_details = new OrderDetailsPane(m_presenter.details());
    parts->addPart(m_details);
    parts->setStretchFactor(0, 1);
    parts->setSizes({1104, DetailsWidth});
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(parts);
    m_pages->addWidget(m_numbersPage);
    connectAll();
    connectSelection();
    showState();
    showFailed();
    m_actions->selection().look();
    setFirstFocus(m_tree);
}

OrdersTab::~OrdersTab()
{
    delete m_numbersPage; // it shows the presenter's rows
}

void OrdersTab::takeOver(const OrdersTab &before)
{
    m_filters->setCriteria(before.m_filters->criteria());
}

QWidget *OrdersTab::buildTop()
{
    auto *top = new QWidget;
    m_totals = headingLabel({});
    m_age = new ElidedLabel;
    mute(m_age);
    m_progress = new ProgressLine;
    m_moved = new ElidedLabel;
    m_find = new ElidedLabel;
    m_find->hide();
    m_costs = mutedLabel({});
    m_costs->setObjectName(u"OrderCosts"_s);
    m_filters = new OrderFilters(m_presenter, top);
    auto *filter = new SearchField(tr("Filter orders"));
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter.setFilter(text); });
    filter->setResults(m_tree);
    connect(filter, &QLineEdit::returnPressed, this, [this] { m_presenter.finder().lookNow(); });
    auto *refresh = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh"));
    setKeyHint(refresh, QKeySequence(Qt::Key_F5));
    connect(refresh, &QPushButton::clicked, &m_presenter, &OrdersPresenter::refresh);
    m_kinds = new OrderTypeActions(m_presenter, {*m_tree, *m_filters, *filter, *this});
    auto *filters = new FlowLayout;
    filters->addWidget(filter);
    for (QWidget *choice : m_filters->widgets())
        filters->addWidget(choice);
    filters->addWidget((new OrderViewMenu(m_presenter, m_prompts, *m_filters, *filter))->button());
    filters->addWidget(refresh);
    filters->addWidget(buildNumbers());
    for (QPushButton *button : m_kinds->newButtons())
        filters->addWidget(button);
    auto *caption = new QHBoxLayout;
    caption->addWidget(m_totals);
    caption->addWidget(m_age);
    caption->addWidget(m_moved, 1);
    caption->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(filters);
    layout->addLayout(caption);
    layout->addWidget(m_costs);
    layout->addWidget(m_find);
    return top;
}

QWidget *OrdersTab::buildTree()
{
    auto *side = new QWidget;
    m_banner = new Banner;
    m_stale = new Banner;
    m_failed = new Banner;
    m_tree = new DataTree(tr("Orders"));
    m_tree->setObjectName(u"Orders"_s);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setIndentation(Indentation); // a number, three levels down, is to be read whole
    m_tree->setExpandsOnDoubleClick(false); // activate() does it, for Return as well
    keepOpened(*new TreeMemory(
        *m_tree, m_presenter.rows(), [this](const QString &key) { return m_presenter.rows().indexOfAny(key); }));
    buildExport();
    sortByNewest();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 8, 12);
    layout->addWidget(buildTop());
    layout->addWidget(m_tree, 1);
    // Below the rows: what comes and goes must not move them under the mouse.
    layout->addWidget(m_stale);
    layout->addWidget(m_failed);
    layout->addWidget(m_banner);
    layout->addWidget(buildButtons());
    return side;
}

/// The window's export finds it by its name and leaves the blotter to it: what is expanded is not all there is.
void OrdersTab::buildExport()
{
    auto *action = new QAction(m_tree);
    action->setObjectName(u"exportOwn"_s);
    connect(action, &QAction::triggered, this, [this, action] {
        auto *dialog = new OrderExportDialog(m_presenter, m_prompts, selectedKeys(), action->data().toString(), this);
        connect(dialog, &OrderExportDialog::exported, this, [this, action](int rows, const QString &path) {
            action->setData(QFileInfo(path).absolutePath());
            m_banner->show(
                Tone::Good, tr("%Ln row(s) exported to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)));
        });
        connect(dialog, &QDialog::finished, m_tree, qOverload<>(&QWidget::setFocus));
        dialog->open();
    });
}

void OrdersTab::keepOpened(TreeMemory &memory)
{
    Session &session = m_presenter.session();
    const DocumentStore documents = session.services().documents();
    auto *opened = new KeptRows(documents, session.clock(), KeptRows::Opened, this);
    auto *selected = new KeptRows(documents, session.clock(), KeptRows::Selected, this);
    memory.setOpened(opened->keys());
    memory.setSelected(selected->keys());
    connect(&memory, &TreeMemory::openedChanged, opened, [opened, &memory] { opened->set(memory.opened()); });
    connect(&memory, &TreeMemory::selectedChanged, selected,
        [selected, &memory] { selected->set(memory.selected(KeptRows::Most)); });
}

void OrdersTab::sortByNewest()
{
    m_tree->sortByColumn(columnOf(m_presenter.rows(), u"created"), Qt::DescendingOrder);
}

/// The way to the numbers, and the page that they stand on.
QPushButton *OrdersTab::buildNumbers()
{
    m_numbers = std::make_unique<OrderNumbersPresenter>(m_presenter);
    m_numbersPage = new OrderNumbersPage(*m_numbers);
    auto *there = new QPushButton(themedIcon(u"hash"_s), tr("Show as Numbers"));
    setKeyHint(there, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(there, &QPushButton::clicked, this, [this] { showPage(m_numbersPage); });
    connect(m_numbersPage, &OrderNumbersPage::ordersRequested, this, [this] { showPage(m_pages->widget(0)); });
    connect(m_numbersPage, &OrderNumbersPage::orderRequested, this,
        [this](const QString &orderId, const QString &subOrderId) {
            showPage(m_pages->widget(0));
            if (subOrderId.isEmpty())
                m_presenter.reads().fetchOrder(orderId);
            else
                m_presenter.reads().fetchSubject(comment_record::subNumberOrder, subOrderId);
        });
    return there;
}

void OrdersTab::showOrdersWith(const QString &text)
{
    QWidget *orders = m_pages->widget(0);
    showPage(orders);
    SearchField::shownIn(*orders)->setText(text);
}

void OrdersTab::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    setFirstFocus(page == m_numbersPage ? static_cast<QWidget *>(m_numbersPage) : m_tree);
    setFocus();
}

QWidget *OrdersTab::buildButtons()
{
    auto *bar = new QWidget;
    m_actions = new OrderRowActions(m_presenter, m_prompts, *m_tree, this);
    QList<QAbstractButton *> ofRows;
    for (QPushButton *button : m_actions->buttons())
        ofRows += button;
    for (QPushButton *button : m_kinds->rowButtons())
        ofRows += button;
    auto *layout = new FlowLayout(bar);
    for (QAbstractButton *button : ofRows)
        layout->addWidget(button);
    RowMenu &menu = m_tree->preset()->rowMenu();
    menu.setButtons(ofRows);
    menu.setCopies([this](const QModelIndex &index) { return copiesOf(index.data(RowKeyRole).toString()); });
    return bar;
}

void OrdersTab::connectAll()
{
    connect(&m_presenter, &OrdersPresenter::stateChanged, this, &OrdersTab::showState);
    connect(&m_presenter, &OrdersPresenter::totalsChanged, this, &OrdersTab::showTotals);
    connect(&m_presenter, &OrdersPresenter::ageChanged, this, [this] { m_age->setText(m_presenter.age()); });
    connect(&m_presenter, &OrdersPresenter::staleChanged, this, &OrdersTab::showStale);
    connect(m_stale, &Banner::actionTriggered, &m_presenter, &OrdersPresenter::refresh);
    connect(&m_presenter, &OrdersPresenter::moved, this, [this](const QString &sentence) {
        m_moved->setText(sentence);
        QAccessibleEvent spoken(m_moved, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    });
    connect(&m_presenter, &OrdersPresenter::said, this, [this](const QString &sentence, bool failed) {
        m_banner->show(failed ? Tone::Bad : Tone::Good, sentence);
        m_actions->selection().look();
    });
    connect(m_actions, &OrderRowActions::said, this,
        [this](const QString &sentence, bool failed) { m_banner->show(failed ? Tone::Bad : Tone::Good, sentence); });
    connectPlaced();
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &OrdersPresenter::cancelRefresh);
    connect(m_tree->empty(), &EmptyState::primaryTriggered, &m_presenter, &OrdersPresenter::refresh);
    connect(m_tree, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { activate(index.data(RowKeyRole).toString()); });
}

/// What leads somewhere else goes first; a row that only holds others is opened and closed, and one that holds none
/// gives the keyboard to what is known of it.
void OrdersTab::activate(const QString &key)
{
    if (m_kinds->activate(key) || m_actions->open(key))
        return;
    const QModelIndex index = m_presenter.rows().indexOfAny(key);
    if (!m_presenter.rows().hasChildren(index))
        m_details->setFocus();
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void OrdersTab::connectPlaced()
{
    connect(&m_presenter, &OrdersPresenter::findTextChanged, this, [this] {
        m_find->setText(m_presenter.findText());
        m_find->setVisible(!m_presenter.findText().isEmpty());
        QAccessibleEvent spoken(m_find, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
        showState();
    });
    connect(&m_presenter, &OrdersPresenter::orderOpened, this,
        [this](const QString &key) { m_tree->expand(m_presenter.rows().indexOfAny(key)); });
    connect(&m_presenter, &OrdersPresenter::numberAtHand, this, &OrdersTab::showNumber);
    PlacedOrders &placed = m_presenter.placed();
    // What was said before would read like the answer to what comes now.
    connect(&placed, &PlacedOrders::placed, m_banner, &Banner::clear);
    connect(&placed, &PlacedOrders::bought, this, &OrdersTab::showBought);
    connect(&placed, &PlacedOrders::refused, m_kinds, [this](const QString &key) { m_kinds->reveal(key); });
    connect(&placed, &PlacedOrders::failedChanged, this, &OrdersTab::showFailed);
    connect(m_failed, &Banner::actionTriggered, this, &OrdersTab::basketRequested);
    connect(m_failed, &Banner::closed, &placed, [this] {
        if (const Result<Done> done = m_presenter.placed().putAside(); !done)
            m_banner->show(Tone::Bad, describe(done.error()).whole());
    });
}

void OrdersTab::showBought(const QString &purchaseKey, const QString &orderKey, const QString &sentence)
{
    const QString selected = selectedKey();
    // Whoever has chosen another row meanwhile stays there.
    if (selected.isEmpty() || selected == purchaseKey)
        m_kinds->reveal(orderKey);
    m_banner->show(Tone::Good, sentence);
}

/// Stays until it is put aside.
void OrdersTab::showFailed()
{
    const auto failed = m_presenter.placed().failed();
    if (!failed)
        return m_failed->clear();
    if (!m_failed->isHidden() && m_failed->text() == failed->sentence)
        return;
    m_failed->show(Tone::Bad, failed->sentence, failed->backInBasket ? tr("Back to Basket") : QString());
}

void OrdersTab::showNumber(const QString &key, bool first)
{
    const QModelIndex index = m_presenter.rows().indexOfAny(key);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    if (first && index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void OrdersTab::showState()
{
    const TabState &state = m_presenter.state();
    if (state.phase == Phase::Loading) {
        if (!m_progress->isRunning())
            m_progress->start(state.sentence);
        m_progress->setProgress(m_presenter.pages().read, m_presenter.pages().known);
    } else {
        m_progress->finish();
    }
    showStale();
    EmptyState *empty = m_tree->empty();
    switch (state.phase) {
    case Phase::Failed:
        empty->setMessage(u"triangle-alert"_s, state.sentence, state.advice);
        empty->setActions(tr("Read Orders"));
        break;
    case Phase::Loading:
        empty->setMessage(u"loader"_s, state.sentence);
        break;
    case Phase::Ready:
        empty->setMessage(u"filter"_s, tr("No order matches the filter"));
        break;
    case Phase::Idle:
    case Phase::Empty:
        empty->setMessage(
            u"list-tree"_s, tr("No orders yet"), tr("What you order appears here and is followed until it is done."));
        break;
    }
    // While pages come in, totalsChanged() says when it is worth counting.
    if (state.phase != Phase::Loading)
        showTotals();
    m_age->setText(m_presenter.age());
}

void OrdersTab::showTotals()
{
    m_totals->setText(m_presenter.totals());
    m_costs->setText(m_presenter.costTotals());
}

void OrdersTab::showStale()
{
    const QString text = m_presenter.stale();
    if (text.isEmpty())
        m_stale->clear();
    else if (text != m_stale->text())
        m_stale->show(Tone::Warning, text, tr("Try Again"));
}

/// Numbers stand in the column of references, and an order of one number shows it there.
RowMenu::Copies OrdersTab::copiesOf(const QString &key) const
{
    const OrderRow *row = m_presenter.rows().findAny(key);
    if (!row)
        return {};
    return {.number = e164::parse(row->title, {}).value_or(QString()), .id = row->id};
}

QString OrdersTab::selectedKey() const
{
    return firstSelectedRows(*m_tree, 1).value(0).data(RowKeyRole).toString();
}

/// Rows come and change many times a second: what that means for the selection is looked at once a turn.
void OrdersTab::connectSelection()
{
    OrderSelection *selection = &m_actions->selection();
    connect(selection, &OrderSelection::changed, this, &OrdersTab::showSelection);
    const auto look = [selection] { selection->look(); };
    connect(&m_presenter, &OrdersPresenter::rowRead, this, look);
    // Read-only and locked decide what can be done.
    connect(&m_presenter.session(), &Session::accountChanged, this, look);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, look);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, look);
    const QAbstractItemModel *rows = &m_presenter.rows();
    connect(rows, &QAbstractItemModel::rowsInserted, selection, &OrderSelection::lookSoon);
    connect(rows, &QAbstractItemModel::dataChanged, this,
        [selection](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty()) // else only marks have gone
                selection->lookSoon();
        });
}

void OrdersTab::showSelection()
{
    const OrderSelection &selection = m_actions->selection();
    if (selection.rows() > 1)
        m_presenter.details().lookAtMany(
            selection.rows(), selection.isCounted() ? std::optional(selection.tally()) : std::nullopt);
    else
        m_presenter.details().look(selection.only());
    m_actions->refresh();
    m_kinds->refresh();
    m_details->refresh();
}

QStringList OrdersTab::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : m_tree->selectedRows())
        keys += index.data(RowKeyRole).toString();
    return keys;
}

} // namespace nd
