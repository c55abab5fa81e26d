// SPDX-License-Identifier: Apache-2.0
#include "ui/features/basket/basket_tab.h"

#include "features/basket/basket_presenter.h"
#include "models/roles.h"
#include "ui/features/paste/number_drop.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/tables/selection/selection_summary.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"
#include "ui/widgets/summary_card.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

BasketTab::BasketTab(BasketPresenter &presenter, UserPrompts &prompts, QWidget *parent)
    : TabPage(parent), m_presenter(presenter), m_prompts(prompts)
{
    m_banner = new Banner;
    m_table = new DataTable(tr("Basket"));
    m_table->setObjectName(u"Basket"_s);
    m_table->setModel(&presenter.rows());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->empty()->setMessage(u"shopping-cart"_s, tr("The basket is empty"),
        tr("Search for numbers and add them; they stay here over restarts."));
    m_table->empty()->setActions(tr("Go to Search"));
    m_note = mutedLabel({});
    m_holdsNote = mutedLabel({});
    m_holdsNote->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(buildTop());
    layout->addLayout(buildFilter());
    layout->addWidget(m_table, 1);
    // Below the rows: what comes and goes must not move them under the mouse.
    layout->addWidget(m_banner);
    layout->addWidget(new SelectionSummary(*m_table));
    layout->addWidget(m_note);
    layout->addWidget(m_holdsNote);
    layout->addWidget(buildButtons());
    m_undo = new QAction(themedIcon(u"undo-2"_s), tr("Undo Basket Change"), this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = new QAction(themedIcon(u"redo-2"_s), tr("Redo Basket Change"), this);
    m_redo->setShortcut(QKeySequence::Redo);
    m_refresh = new QAction(themedIcon(u"refresh-cw"_s), tr("Refresh Holds and Credit"), this);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut); // F5 belongs to the page in front
    addAction(m_refresh);
    connectAll();
    refresh();
    showSelection();
    setFirstFocus(m_table);
}

QWidget *BasketTab::buildTop()
{
    auto *top = new QWidget;
    m_count = new SummaryCard(tr("Numbers"));
    m_upfront = new SummaryCard(tr("Upfront"));
    m_monthly = new SummaryCard(tr("Per month"));
    m_balance = new SummaryCard(tr("Available credit"));
    m_after = new SummaryCard(tr("After this basket"));
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(10);
    for (SummaryCard *card : {m_count, m_upfront, m_monthly, m_balance, m_after})
        layout->addWidget(card, 1);
    return top;
}

/// Above the rows, as everywhere.
QLayout *BasketTab::buildFilter()
{
    auto *filter = new SearchField(tr("Filter basket"));
    filter->setMaximumWidth(280);
    filter->setResults(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_presenter.rows().setFilter(text);
        showSelection(); // without a selection the buttons are for what is shown
    });
    m_problemsOnly = new QCheckBox(tr("Only problems"));
    m_problemsOnly->setAccessibleName(m_problemsOnly->text());
    m_problemsOnly->setToolTip(tr("Lines that were refused, whose hold has lapsed, or that are the account's already"));
    auto *layout = new QHBoxLayout;
    layout->addStretch(2);
    layout->addWidget(m_problemsOnly);
    layout->addWidget(filter, 1);
    return layout;
}

QWidget *BasketTab::buildButtons()
{
    auto *bar = new QWidget;
    m_reserve = new QPushButton(themedIcon(u"lock"_s), tr("Reserve"));
    setKeyHint(m_reserve, QKeySequence(Qt::CTRL | Qt::Key_R));
    m_extend = new QPushButton(themedIcon(u"alarm-clock"_s), tr("Extend"));
    setKeyHint(m_extend, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_reservations = new QPushButton(themedIcon(u"layers"_s), tr("Reservations…"));
    m_paste = new QPushButton(themedIcon(u"clipboard-paste"_s), tr("Paste Numbers…"));
    m_remove = new QPushButton(themedIcon(u"trash-2"_s), tr("Remove"));
    m_substitute = new QPushButton(themedIcon(u"replace"_s), tr("Substitute"));
    setKeyHint(m_substitute, QKeySequence(Qt::CTRL | Qt::Key_U));
    m_order = new QPushButton(themedIcon(u"receipt"_s), tr("Order…"));
    setButtonKind(m_order, ButtonKind::Primary);
    for (QPushButton *button : {m_reserve, m_extend, m_remove, m_substitute, m_order})
        button->setAccessibleName(button->text());
    setKeyHint(m_order, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_table->preset()->rowMenu().setButtons({m_order, m_reserve, m_extend, m_substitute, m_remove});
    auto *tools = new FlowLayout;
    for (QPushButton *button : {m_reserve, m_extend, m_remove, m_substitute, m_reservations, m_paste})
        tools->addWidget(button);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tools, 1);
    layout->addWidget(m_order, 0, Qt::AlignBottom);
    return bar;
}

void BasketTab::connectAll()
{
    connect(&m_presenter, &BasketPresenter::changed, this, &BasketTab::refresh);
    connect(
        &m_presenter, &BasketPresenter::refused, this, [this](const QString &sentence) { say(Tone::Bad, sentence); });
    connect(&m_presenter, &BasketPresenter::holdAlert, this,
        [this](const QString &sentence, bool lapsed) { say(lapsed ? Tone::Bad : Tone::Warning, sentence); });
    connect(&m_presenter, &BasketPresenter::substituted, this, [this](const QString &sentence, bool all, bool any) {
        say(all ? Tone::Good : Tone::Warning, sentence, any ? tr("Undo") : QString(), [this] { m_presenter.undo(); });
    });
    connect(&m_presenter, &BasketPresenter::reserved, this,
        [this](const QString &sentence, bool all) { say(all ? Tone::Good : Tone::Warning, sentence); });
    connect(&m_presenter, &BasketPresenter::spoiled, this, [this](const QString &sentence, const QString &action) {
        say(Tone::Bad, sentence, action, [this] { m_presenter.goOnWithoutBlamed(); });
    });
    connect(&m_presenter, &BasketPresenter::outOfDate, m_banner, &Banner::clear);
    connect(&m_presenter, &BasketPresenter::orderRequested, this, &BasketTab::orderRequested);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->clear();
        if (const auto action = std::exchange(m_bannerAction, {}))
            action();
    });
    connect(m_problemsOnly, &QCheckBox::toggled, &m_presenter, &BasketPresenter::setProblemsOnly);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BasketTab::showSelection);
    connect(m_table->empty(), &EmptyState::primaryTriggered, this, &BasketTab::searchRequested);
    connect(m_reserve, &QPushButton::clicked, this, [this] { act(BasketVerb::Reserve); });
    connect(m_extend, &QPushButton::clicked, this, [this] { act(BasketVerb::Extend); });
    connect(m_remove, &QPushButton::clicked, this, &BasketTab::removeSelected);
    connect(m_substitute, &QPushButton::clicked, this, [this] { act(BasketVerb::Substitute); });
    connect(m_paste, &QPushButton::clicked, this, &BasketTab::pasteRequested);
    connect(new NumberDrop(this), &NumberDrop::dropped, this, &BasketTab::numbersDropped);
    connect(m_reservations, &QPushButton::clicked, this, &BasketTab::reservationsRequested);
    connect(m_order, &QPushButton::clicked, this, [this] { act(BasketVerb::Order); });
    connect(m_undo, &QAction::triggered, &m_presenter, &BasketPresenter::undo);
    connect(m_redo, &QAction::triggered, &m_presenter, &BasketPresenter::redo);
    auto *del = new QShortcut(QKeySequence(QKeySequence::Delete), m_table);
    del->setContext(Qt::WidgetWithChildrenShortcut);
    connect(del, &QShortcut::activated, this, &BasketTab::removeSelected);
    connect(m_refresh, &QAction::triggered, &m_presenter, &BasketPresenter::refresh);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_table);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_table, &DataTable::clearSelection);
}

void BasketTab::refresh()
{
    m_count->setValue(
        QString::number(m_presenter.numbers()), Tone::Neutral, tr("%n line(s)", nullptr, m_presenter.lines()));
    showFunds(m_presenter.funds());
    m_note->setText(m_presenter.incomplete());
    m_note->setVisible(!m_note->text().isEmpty());
    m_undo->setEnabled(m_presenter.canUndo());
    m_redo->setEnabled(m_presenter.canRedo());
    showSelection();
}

void BasketTab::takeOver(const BasketTab &before)
{
    m_problemsOnly->setChecked(before.m_problemsOnly->isChecked());
}

void BasketTab::setHoldsNote(const QString &note)
{
    m_holdsNote->setText(note);
    m_holdsNote->setVisible(!note.isEmpty());
}

void BasketTab::showFunds(const Funds &funds)
{
    m_upfront->setValue(funds.upfrontText());
    m_monthly->setValue(funds.monthlyText());
    m_balance->setValue(funds.creditText());
    switch (funds.cover()) {
    case Funds::Cover::TooLittle:
        return m_after->setValue(funds.afterText(), Tone::Bad, tr("not enough"));
    case Funds::Cover::Tight:
        return m_after->setValue(funds.afterText(), Tone::Bad, tr("not enough for the whole first month"));
    case Funds::Cover::Unknown:
        return m_after->setValue(funds.afterText(), Tone::Warning);
    case Funds::Cover::Enough:
        return m_after->setValue(funds.afterText());
    }
}

QStringList BasketTab::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : m_table->selectedRows())
        keys += index.data(RowKeyRole).toString();
    return keys;
}

/// Without a selection the buttons are for what a filter shows, or for the whole basket; only Remove wants to be told
/// what.
void BasketTab::showSelection()
{
    const BasketScope scope = m_presenter.scopeOf(selectedKeys());
    showScope(m_reserve, BasketVerb::Reserve, scope);
    showScope(m_extend, BasketVerb::Extend, scope);
    showScope(m_remove, BasketVerb::Remove, scope);
    showScope(m_substitute, BasketVerb::Substitute, scope);
    showScope(m_order, BasketVerb::Order, scope);
    const int problems = m_presenter.problems();
    m_problemsOnly->setText(problems > 0 ? tr("Only problems (%L1)").arg(problems) : tr("Only problems"));
    m_problemsOnly->setEnabled(problems > 0 || m_problemsOnly->isChecked());
}

/// The label says what the button acts on; its name for scripts and screen readers stays.
void BasketTab::showScope(QPushButton *button, BasketVerb verb, const BasketScope &scope)
{
    const int able = m_presenter.ableAmong(verb, scope);
    const QString label = labelOf(verb, scope, able);
    // Qt would hand the focus on to the next button, which the next key would press.
    if (able == 0 && window()->focusWidget() == button)
        m_table->setFocus(Qt::OtherFocusReason);
    button->setEnabled(able > 0);
    if (button->text() == label)
        return;
    const QKeySequence keys = button->shortcut(); // which a new text would take away
    button->setText(label);
    if (!keys.isEmpty())
        setKeyHint(button, keys);
    button->setAccessibleDescription(label);
}

void BasketTab::act(BasketVerb verb)
{
    const BasketScope scope = m_presenter.scopeOf(selectedKeys());
    if (m_presenter.ableAmong(verb, scope) == 0)
        return;
    if (verb == BasketVerb::Order)
        return emit orderRequested(scope.keys);
    m_banner->clear();
    if (verb == BasketVerb::Reserve)
        m_presenter.reserve(scope.keys);
    else if (verb == BasketVerb::Extend)
        m_presenter.extend(scope.keys);
    else
        m_presenter.substitute(scope.keys);
}

void BasketTab::say(Tone tone, const QString &sentence, const QString &action, std::function<void()> then)
{
    m_bannerAction = std::move(then);
    m_banner->show(tone, sentence, action);
}

void BasketTab::removeSelected()
{
    const QStringList keys = selectedKeys();
    if (keys.isEmpty() || !m_presenter.mayRemove(keys))
        return;
    const int held = m_presenter.heldAmong(keys);
    if (held == 0)
        return m_presenter.remove(keys);
    const Question question{.title = tr("Remove held numbers?"),
        .text = tr("%n of these numbers is/are held for you.", nullptr, held),
        .detail = tr("Telnyx has no way to release a hold: it runs on until its time is over, and nobody else can buy "
                     "the number meanwhile."),
        .yes = tr("Remove"),
        .tone = Tone::Bad};
    m_prompts.confirm(this, question, [this, keys](bool yes) {
        if (yes)
            m_presenter.remove(keys);
    });
}

} // namespace nd
