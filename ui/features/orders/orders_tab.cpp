// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/orders_tab.h"
#include "sessions/session.h"
#include "ui/features/accounts/account_strip.h"

#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "base/e164.h"
#include "base/shown_text.h"
#include "features/orders/number_finder.h"
#include "features/orders/order_commands.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/placed_orders.h"
#include "features/requirements/requirements_presenter.h"
#include "sessions/session.h"
#include "ui/features/accounts/account_strip.h"
#include "ui/features/orders/order_type_actions.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_tree.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/row_menu.h"
#include "ui/tables/tree_memory.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/error_text.h"
#include "wording/order_words.h"

#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int DetailsWidth = 300;

/// What a comment about such a row belongs to; empty: Telnyx takes none.
QString recordTypeOf(const OrderRow &row)
{
    return row.kind == OrderRow::Kind::SubOrder     ? comment_record::subNumberOrder
        : row.kind == OrderRow::Kind::AdvancedOrder ? comment_record::advancedNumberOrder
                                                    : QLatin1StringView();
}

} // namespace

OrdersTab::OrdersTab(OrdersPresenter &presenter, UserPrompts &prompts, QWidget *parent)
    : TabPage(parent), m_presenter(presenter), m_prompts(prompts)
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildTree());
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({1000, DetailsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectAll();
    showState();
    showFailed();
    showSelection();
    setFirstFocus(m_tree);
}

void OrdersTab::takeOver(const OrdersTab &before)
{
    m_status->setCurrentIndex(before.m_status->currentIndex());
    m_kinds->filter()->setCurrentIndex(before.m_kinds->filter()->currentIndex());
}

QWidget *OrdersTab::buildTop()
{
    auto *top = new QWidget;
    m_totals = headingLabel({});
    m_age = mutedLabel({});
    m_age->setWordWrap(false);
    m_progress = new ProgressLine;
    m_moved = new ElidedLabel;
    m_find = new ElidedLabel;
    m_find->hide();
    m_status = new QComboBox;
    m_status->addItem(tr("Any"), QString());
    for (const QLatin1StringView word : {status::pending, status::processing, status::success, status::partialSuccess,
             status::ordered, status::hold, status::exception, status::failure, status::failed, status::cancelled})
        m_status->addItem(statusText(word), QString(word));
    auto *filter = new SearchField(tr("Filter orders"));
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter.setFilter(text); });
    filter->setResults(m_tree);
    connect(filter, &QLineEdit::returnPressed, this, [this] { m_presenter.finder().lookNow(); });
    auto *refresh = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh"));
    setKeyHint(refresh, QKeySequence(Qt::Key_F5));
    connect(refresh, &QPushButton::clicked, &m_presenter, &OrdersPresenter::refresh);
    m_kinds = new OrderTypeActions(m_presenter, {*m_tree, *m_status, *filter, *this});
    auto *filters = new FlowLayout;
    filters->addWidget(labelled(m_kinds->filter(), tr("Kind")));
    filters->addWidget(labelled(m_status, tr("Status")));
    filters->addWidget(filter);
    filters->addWidget(refresh);
    auto *caption = new QHBoxLayout;
    caption->addWidget(m_totals);
    caption->addWidget(m_age);
    caption->addWidget(m_moved, 1);
    caption->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(filters);
    layout->addLayout(caption);
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
    new TreeMemory(
        *m_tree, m_presenter.rows(), [this](const QString &key) { return m_presenter.rows().indexOfAny(key); });
    sortByNewest();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_stale);
    layout->addWidget(m_failed);
    layout->addWidget(m_banner);
    layout->addWidget(buildTop());
    layout->addWidget(m_tree, 1);
    layout->addWidget(buildButtons());
    return side;
}

void OrdersTab::sortByNewest()
{
    const QAbstractItemModel &model = m_presenter.rows();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, ColumnIdRole).toString() == u"created")
            m_tree->sortByColumn(column, Qt::DescendingOrder);
    }
}

QWidget *OrdersTab::buildDetails()
{
    m_details = new QWidget;
    m_facts = new QFormLayout(m_details);
    m_facts->setContentsMargins(16, 16, 16, 16);
    m_facts->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_facts->setVerticalSpacing(10);
    auto *scroll = new FormScroll(m_details);
    scroll->setAccessibleName(tr("Details"));
    return scroll;
}

QWidget *OrdersTab::buildButtons()
{
    auto *bar = new QWidget;
    m_cancel = new QPushButton(themedIcon(u"ban"_s), tr("Cancel Sub-order"));
    m_reference = new QPushButton(themedIcon(u"pencil"_s), tr("Change Reference…"));
    m_comment = new QPushButton(themedIcon(u"message-square"_s), tr("Write Comment…"));
    m_requirements = new QPushButton(themedIcon(u"list-checks"_s), tr("Requirements…"));
    setKeyHint(m_requirements, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    QList<QAbstractButton *> ofRows{m_cancel, m_reference, m_comment, m_requirements};
    for (QPushButton *button : m_kinds->rowButtons())
        ofRows += button;
    auto *layout = new FlowLayout(bar);
    for (QAbstractButton *button : ofRows)
        layout->addWidget(button);
    RowMenu &menu = m_tree->preset()->rowMenu();
    menu.setButtons(ofRows);
    menu.setCopies([this](const QModelIndex &index) { return copiesOf(index.data(RowKeyRole).toString()); });
    for (QPushButton *button : m_kinds->newButtons())
        layout->addWidget(button);
    return bar;
}

void OrdersTab::connectAll()
{
    connect(&m_presenter, &OrdersPresenter::stateChanged, this, &OrdersTab::showState);
    connect(&m_presenter, &OrdersPresenter::rowRead, this, &OrdersTab::showSelection);
    connect(&m_presenter, &OrdersPresenter::totalsChanged, this, [this] { m_totals->setText(m_presenter.totals()); });
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
        showSelection();
    });
    connectPlaced();
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &OrdersPresenter::cancelRefresh);
    connect(m_status, &QComboBox::currentIndexChanged, this,
        [this] { m_presenter.setStatusFilter(m_status->currentData().toString()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrdersTab::showSelection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrdersTab::showSelection);
    connect(&m_presenter.rows(), &QAbstractItemModel::dataChanged, this, &OrdersTab::showSelection);
    connect(&m_presenter.rows(), &QAbstractItemModel::rowsInserted, this, &OrdersTab::showSelection);
    connect(m_tree->empty(), &EmptyState::primaryTriggered, &m_presenter, &OrdersPresenter::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &OrdersTab::askCancel);
    connect(m_reference, &QPushButton::clicked, this, &OrdersTab::askReference);
    connect(m_requirements, &QPushButton::clicked, this, &OrdersTab::openRequirements);
    connect(m_comment, &QPushButton::clicked, this, [this] {
        const OrderRow *row = m_presenter.rows().findAny(selectedKey());
        if (row)
            emit commentRequested(recordTypeOf(*row), row->id);
    });
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
        m_progress->setProgress(m_presenter.pagesRead(), m_presenter.pagesKnown());
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
        m_totals->setText(m_presenter.totals());
    m_age->setText(m_presenter.age());
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
    const QModelIndexList rows = m_tree->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(RowKeyRole).toString();
}

void OrdersTab::showSelection()
{
    const QString key = selectedKey();
    m_cancel->setEnabled(!m_presenter.commands().cancelPlan(selectedKeys()).keys.isEmpty());
    m_reference->setEnabled(m_presenter.commands().mayChangeReference(key));
    const QModelIndexList rows = m_tree->selectedRows();
    const OrderRow *row = m_presenter.rows().findAny(key);
    m_requirements->setEnabled(
        rows.size() == 1 && row && (row->kind == OrderRow::Kind::SubOrder || row->kind == OrderRow::Kind::Number));
    m_comment->setEnabled(row && !recordTypeOf(*row).isEmpty());
    m_kinds->refresh();
    showDetails(key);
}

void OrdersTab::showDetails(const QString &key)
{
    auto facts = m_presenter.details(key);
    if (facts.empty())
        facts = {{QString(), tr("Choose a row to see what is known of it.")}};
    // Rows are reused: a poll that changes one word must not take the focus out of a field that is being copied.
    while (m_facts->rowCount() > int(facts.size()))
        m_facts->removeRow(m_facts->rowCount() - 1);
    for (int row = 0; row < int(facts.size()); ++row) {
        const auto &[title, value] = facts[size_t(row)];
        if (row == m_facts->rowCount()) {
            auto *text = new QLabel;
            text->setTextFormat(Qt::PlainText);
            text->setWordWrap(true);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            QLabel *caption = mutedLabel({});
            caption->setWordWrap(false); // a form gives a caption that wraps hardly any width
            m_facts->addRow(caption, text);
        }
        qobject_cast<QLabel *>(m_facts->itemAt(row, QFormLayout::LabelRole)->widget())->setText(title);
        qobject_cast<QLabel *>(m_facts->itemAt(row, QFormLayout::FieldRole)->widget())->setText(shownText(value));
    }
}

QStringList OrdersTab::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : m_tree->selectedRows())
        keys += index.data(RowKeyRole).toString();
    return keys;
}

void OrdersTab::askCancel()
{
    const OrderCommands::CancelPlan plan = m_presenter.commands().cancelPlan(selectedKeys());
    const int count = int(plan.keys.size());
    if (count == 0)
        return;
    QStringList detail{tr("This cannot be taken back. Other sub-orders of the order go on.")};
    if (!plan.kept.isEmpty())
        detail << QString() << tr("Not cancelled:") << plan.kept;
    const Question question{.title = count == 1 ? tr("Cancel sub-order?") : tr("Cancel sub-orders?"),
        .text = count == 1 ? tr("Cancel this sub-order and give its numbers back?")
                           : tr("Cancel %n sub-orders and give their numbers back?", nullptr, count),
        .detail = detail.join(u'\n'),
        .yes = count == 1 ? tr("Cancel the Sub-order") : tr("Cancel the Sub-orders"),
        .no = count == 1 ? tr("Keep It") : tr("Keep Them"),
        .tone = Tone::Bad,
        .head = stripOf(m_presenter.session().account())};
    m_prompts.confirm(this, question, [this, keys = plan.keys](bool yes) {
        if (yes)
            m_presenter.commands().cancelSubOrders(keys);
    });
}

void OrdersTab::openRequirements()
{
    const OrderRow *row = m_presenter.rows().findAny(selectedKey());
    if (!row)
        return;
    const bool isNumber = row->kind == OrderRow::Kind::Number;
    emit requirementsRequested(
        {isNumber ? RequirementSubject::Kind::Number : RequirementSubject::Kind::SubOrder, row->id});
}

void OrdersTab::askReference()
{
    const QString key = selectedKey();
    const OrderRow *row = m_presenter.rows().findAny(key);
    if (!row)
        return;
    const TextQuestion question{.title = tr("Change reference"),
        .label = tr("Customer reference"),
        .text = row->title,
        .yes = tr("Change"),
        .problem = [](const QString &text) { return reference::problem(text); }};
    m_prompts.askText(this, question, [this, key](const std::optional<QString> &text) {
        if (text)
            m_presenter.commands().changeReference(key, *text);
    });
}

} // namespace nd
