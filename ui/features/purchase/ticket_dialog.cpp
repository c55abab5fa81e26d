// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/ticket_dialog.h"

#include "features/purchase/ticket_presenter.h"
#include "models/roles.h"
#include "ui/features/purchase/choice_box.h"
#include "ui/features/purchase/destination_fields.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/summary_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// In ticketColumns().
constexpr int WhatColumn = 1;

} // namespace

TicketDialog::TicketDialog(std::unique_ptr<TicketPresenter> presenter, QWidget *parent)
    : OrderDialog(tr("Place order"), *presenter, parent), m_presenter(std::move(presenter))
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(buildLines(), 5);
    middle->addWidget(buildForm(), 2);
    layOut(buildCards(), {}, middle, buildButtons());
    connectAll();
    fillBeginning();
    showChoices();
    refresh();
    resizeWithin({1300, 740});
    reference()->setFocus();
}

TicketDialog::~TicketDialog() = default;

QWidget *TicketDialog::buildCards()
{
    m_count = new SummaryCard(tr("Numbers"));
    m_upfront = new SummaryCard(tr("Upfront"));
    m_monthly = new SummaryCard(tr("Per month"));
    m_before = new SummaryCard(tr("Available credit"));
    m_after = new SummaryCard(tr("After this order"));
    return cardRow({{m_count, 2}, {m_upfront, 3}, {m_monthly, 3}, {m_before, 3}, {m_after, 4}});
}

QWidget *TicketDialog::buildLines()
{
    auto *side = new QWidget(this);
    auto *filter = new SearchField(tr("Filter ticket"), {}, side);
    filter->setMaximumWidth(280);
    m_problemsOnly = new QCheckBox(tr("Only problems"), side);
    m_table = new DataTable(tr("Ticket lines"), side);
    m_table->setModel(&m_presenter->rows());
    m_table->empty()->setMessage(u"filter"_s, tr("No line matches the filter"));
    filter->setResults(m_table);
    connect(
        filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter->rows().setFilter(text); });
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFewestRows(2);
    const auto &rows = m_presenter->rows().rows();
    m_table->setColumnShown(WhatColumn,
        std::any_of(rows.begin(), rows.end(), [](const TicketRow &row) { return row.line.kind != LineKind::Number; }));
    auto *top = new QHBoxLayout;
    top->addWidget(filter);
    top->addWidget(m_problemsOnly);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    return side;
}

QWidget *TicketDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    addReference(layout);
    m_destinations = new DestinationFields(layout, m_presenter->choices(), this);
    auto *groups = new QWidget;
    m_groupColumn = new QVBoxLayout(groups);
    m_groupColumn->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(groups);
    m_requirements = new QPushButton(themedIcon(u"file-text"_s), tr("Requirements…"));
    layout->addWidget(m_requirements);
    addTypedCount(layout);
    return new FormScroll(form, this);
}

QList<QWidget *> TicketDialog::buildButtons()
{
    m_leaveOut = new QPushButton(themedIcon(u"minus"_s), {});
    m_leaveOutSelected = new QPushButton(themedIcon(u"minus"_s), tr("Leave Out Selected"));
    m_table->preset()->rowMenu().setButtons({m_leaveOutSelected});
    return {m_leaveOut, m_leaveOutSelected};
}

void TicketDialog::connectAll()
{
    connect(m_presenter.get(), &TicketPresenter::differencesFound, this,
        [this] { stopPlacing(Tone::Warning, m_presenter->differences().join(u' ')); });
    connect(m_problemsOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_presenter->rows().setPredicate(only
                ? [](const TicketRow &row) { return row.problem() != TicketRow::Problem::None; }
                : std::function<bool(const TicketRow &)>());
    });
    connect(m_destinations, &DestinationFields::changed, this, &TicketDialog::refresh);
    connect(m_requirements, &QPushButton::clicked, this,
        [this] { emit requirementsWanted(m_presenter->numbersToAskAbout()); });
    connect(m_leaveOut, &QPushButton::clicked, this, &TicketDialog::leaveOutProblems);
    connect(m_leaveOutSelected, &QPushButton::clicked, this, &TicketDialog::leaveOutSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_leaveOutSelected->setEnabled(m_table->selectionModel()->hasSelection()); });
    auto *del = new QShortcut(QKeySequence(QKeySequence::Delete), m_table);
    del->setContext(Qt::WidgetWithChildrenShortcut);
    connect(del, &QShortcut::activated, this, &TicketDialog::leaveOutSelected);
}

void TicketDialog::refresh()
{
    showMoney();
    const int problems = m_presenter->problems();
    m_problemsOnly->setVisible(problems > 0 || m_problemsOnly->isChecked());
    m_problemsOnly->setText(tr("Only problems (%1)").arg(problems));
    showDoubts(m_presenter->countToType(), m_presenter->doubts(input()));
    const TicketInput filled = input();
    showLeaveOut(filled);
    m_leaveOutSelected->setEnabled(m_table->selectionModel()->hasSelection());
    showNotes(notes(filled));
    const QString waiting
        = isPlacing() ? tr("Ordered as soon as the numbers are checked…") : tr("Checking the numbers once more…");
    showObstacles(m_presenter->obstacles(filled), m_presenter->isChecking() ? waiting : QString());
}

/// What cannot be bought first; then what is too dear by the account's ceiling.
void TicketDialog::showLeaveOut(const TicketInput &filled)
{
    const int out = m_presenter->toLeaveOut();
    const int dear = int(m_presenter->tooDear().size());
    m_leaveOut->setVisible(out > 0 || dear > 0);
    if (out > 0 && m_presenter->mayOrderRest(filled))
        m_leaveOut->setText(tr("Leave Out %1, Order the Other %2").arg(out).arg(m_presenter->numbers() - out));
    else if (out == 0 && dear > 0)
        m_leaveOut->setText(tr("Leave Out %L1 Above the Price Ceiling").arg(dear));
    else
        m_leaveOut->setText(tr("Leave Out %1").arg(out));
}

void TicketDialog::showMoney()
{
    const Funds funds = m_presenter->funds();
    m_count->setValue(QString::number(m_presenter->numbers()));
    m_upfront->setValue(funds.upfrontText());
    m_monthly->setValue(funds.monthlyText());
    m_before->setValue(funds.creditText());
    switch (funds.cover()) {
    case Funds::Cover::TooLittle:
        return m_after->setValue(funds.afterText(), Tone::Bad, tr("not enough"));
    case Funds::Cover::Tight:
        return m_after->setValue(funds.afterText(), Tone::Bad, tr("not enough for the whole first month"));
    case Funds::Cover::Unknown:
        return m_after->setValue(funds.afterText(), Tone::Warning, tr("upfront and one month"));
    case Funds::Cover::Enough:
        return m_after->setValue(funds.afterText(), Tone::Neutral, tr("upfront and one month"));
    }
}

QString TicketDialog::notes(const TicketInput &filled) const
{
    QStringList notes{m_presenter->warning(filled), m_presenter->beginning().note()};
    if (m_presenter->funds().inBlocks() > 0)
        notes += tr("Telnyx does not say whether a block's price is for one number or for the block: here it counts "
                    "for each number.");
    notes.removeAll(QString());
    return notes.join(u' ');
}

void TicketDialog::fillBeginning()
{
    const PreviousAttempt &fields = m_presenter->beginning().fields;
    reference()->setText(fields.reference);
    m_destinations->wish(fields);
}

void TicketDialog::showChoices()
{
    m_destinations->show();
    showGroups();
    refresh();
}

void TicketDialog::showGroups()
{
    const std::vector<RequirementGroupSelection::Place> places = m_presenter->groups().places();
    for (const RequirementGroupSelection::Place &place : places) {
        ChoiceBox *&box = m_groupBoxes[place.key];
        if (!box) {
            box = new ChoiceBox;
            addGroupBox(place.name(), place.country, place.type, box);
            m_groupNotes[place.key] = mutedLabel({});
            m_groupColumn->addWidget(m_groupNotes[place.key]);
            connect(box, &ChoiceBox::currentIndexChanged, this, &TicketDialog::refresh);
            const auto &groups = m_presenter->beginning().fields.requirementGroups;
            if (const auto wished = groups.find(place.key); wished != groups.end())
                box->wish(wished->second);
        }
        box->setChoices(m_presenter->groups().choices(place), tr("None"));
        m_groupNotes[place.key]->setText(m_presenter->groups().note(place));
    }
    m_requirements->setVisible(!places.empty());
}

/// The box, with the way to the group that is chosen in it, or to a new one.
void TicketDialog::addGroupBox(const QString &place, const QString &country, const QString &type, ChoiceBox *box)
{
    auto *line = new QHBoxLayout;
    auto *fill = new QPushButton(themedIcon(u"pencil"_s), tr("Fill In…"));
    fill->setAccessibleName(tr("Fill in a requirement group for %1").arg(place));
    QLabel *label = mutedLabel(tr("Requirement group · %1").arg(place));
    label->setBuddy(box);
    m_groupColumn->addWidget(label);
    line->addWidget(box, 1);
    line->addWidget(fill);
    m_groupColumn->addLayout(line);
    connect(fill, &QPushButton::clicked, this,
        [this, box, country, type] { emit groupWanted(box->chosen(), country, type); });
}

TicketInput TicketDialog::input() const
{
    TicketInput input;
    fillIn(input);
    m_destinations->fillIn(input);
    for (const auto &[place, box] : m_groupBoxes) {
        if (const QString group = box->chosen(); !group.isEmpty())
            input.requirementGroups[place] = group;
    }
    return input;
}

void TicketDialog::leaveOutProblems()
{
    const bool isGone = m_presenter->toLeaveOut() > 0;
    const bool order = isGone && m_presenter->mayOrderRest(input());
    banner()->clear();
    if (isGone)
        m_presenter->leaveOut();
    else
        m_presenter->leaveOut(m_presenter->tooDear());
    m_problemsOnly->setChecked(false);
    if (order)
        place();
}

void TicketDialog::leaveOutSelected()
{
    QStringList keys;
    for (const QModelIndex &index : m_table->selectedRows())
        keys += index.data(RowKeyRole).toString();
    if (keys.isEmpty())
        return;
    banner()->clear();
    m_presenter->leaveOut(keys);
}

void TicketDialog::send()
{
    m_presenter->place(input());
    if (isPlacing() && isVisible())
        refresh(); // it waits for the check
}

} // namespace nd
