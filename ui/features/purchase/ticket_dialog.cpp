// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/ticket_dialog.h"

#include "features/purchase/ticket_presenter.h"
#include "features/requirements/country_requirements_presenter.h"
#include "models/roles.h"
#include "ui/features/purchase/choice_box.h"
#include "ui/features/purchase/warning_boxes.h"
#include "ui/features/requirements/country_requirements_dialog.h"
#include "ui/tables/data_table.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/summary_card.h"

#include <QCheckBox>
#include <QComboBox>
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

/// Telnyx keeps longer references too; a person reads no further.
constexpr int LongestReference = 100;

/// In ticketColumns().
constexpr int WhatColumn = 1;

} // namespace

TicketDialog::TicketDialog(std::unique_ptr<TicketPresenter> presenter, QWidget *parent)
    : SpendingDialog(tr("Place order"), presenter->account(), parent), m_presenter(std::move(presenter))
{
    m_banner = new Banner(this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(buildLines(), 2);
    middle->addWidget(buildForm(), 1);
    m_doubts = new WarningBoxes(this);
    m_notes = mutedLabel({}, this);
    m_missing = mutedLabel({}, this);
    content()->setSpacing(10);
    content()->addWidget(m_banner);
    content()->addWidget(buildCards());
    content()->addLayout(middle, 1);
    content()->addWidget(m_doubts);
    content()->addWidget(m_notes);
    content()->addWidget(m_missing);
    content()->addWidget(buildButtons());
    connectAll();
    fillLastTry();
    showChoices();
    refresh();
    resizeWithin({1180, 700});
    m_reference->setFocus();
}

TicketDialog::~TicketDialog() = default;

QWidget *TicketDialog::buildCards()
{
    auto *cards = new QWidget(this);
    m_count = new SummaryCard(tr("Numbers"));
    m_upfront = new SummaryCard(tr("Upfront"));
    m_monthly = new SummaryCard(tr("Per month"));
    m_before = new SummaryCard(tr("Available credit"));
    m_after = new SummaryCard(tr("After this order"));
    auto *layout = new QHBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_count, 2);
    for (SummaryCard *card : {m_upfront, m_monthly, m_before})
        layout->addWidget(card, 3);
    layout->addWidget(m_after, 4);
    return cards;
}

QWidget *TicketDialog::buildLines()
{
    auto *side = new QWidget(this);
    m_problemsOnly = new QCheckBox(tr("Only problems"), side);
    m_table = new DataTable(tr("Ticket lines"), side);
    m_table->setModel(&m_presenter->rows());
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 5); // the header and two lines
    const auto &rows = m_presenter->rows().rows();
    m_table->setColumnShown(WhatColumn,
        std::any_of(rows.begin(), rows.end(), [](const TicketRow &row) { return row.line.kind != LineKind::Number; }));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_problemsOnly);
    layout->addWidget(m_table, 1);
    return side;
}

QWidget *TicketDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    m_reference = new QLineEdit;
    m_reference->setMaxLength(LongestReference);
    m_reference->setPlaceholderText(tr("Your own words, such as a ticket number"));
    m_connection = new QComboBox;
    m_profile = new QComboBox;
    m_billingGroup = new QComboBox;
    for (QComboBox *box : {m_connection, m_profile, m_billingGroup})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_typed = new QLineEdit;
    addField(layout, tr("Customer reference"), m_reference);
    addField(layout, tr("Connection"), m_connection);
    addField(layout, tr("Messaging profile"), m_profile);
    addField(layout, tr("Billing group"), m_billingGroup);
    auto *groups = new QWidget;
    m_groupColumn = new QVBoxLayout(groups);
    m_groupColumn->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(groups);
    m_papers = new QPushButton(themedIcon(u"file-text"_s), tr("What Is Asked For…"));
    layout->addWidget(m_papers);
    m_typedLabel = addField(layout, tr("Count of numbers, to confirm"), m_typed);
    layout->addStretch();
    return new FormScroll(form, this);
}

QWidget *TicketDialog::buildButtons()
{
    m_leaveOut = new QPushButton(themedIcon(u"minus"_s), {});
    m_leaveOutSelected = new QPushButton(themedIcon(u"minus"_s), tr("Leave Out Selected"));
    return orderButtons({m_leaveOut, m_leaveOutSelected});
}

void TicketDialog::connectAll()
{
    connect(m_presenter.get(), &TicketPresenter::changed, this, &TicketDialog::refresh);
    connect(m_presenter.get(), &TicketPresenter::choicesChanged, this, &TicketDialog::showChoices);
    connect(m_presenter.get(), &TicketPresenter::refused, this, [this](const QString &sentence) {
        m_placing = false;
        m_banner->show(Tone::Bad, sentence);
        refresh();
    });
    connect(m_presenter.get(), &TicketPresenter::differencesFound, this, [this] {
        m_placing = false;
        m_banner->show(Tone::Warning, m_presenter->differences().join(u' '));
        refresh();
    });
    connect(m_presenter.get(), &TicketPresenter::placed, this, [this] {
        emit placed();
        accept();
    });
    connect(m_problemsOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_presenter->rows().setPredicate(only
                ? [](const TicketRow &row) { return row.problem() != TicketRow::Problem::None; }
                : std::function<bool(const TicketRow &)>());
    });
    for (QLineEdit *edit : {m_reference, m_typed})
        connect(edit, &QLineEdit::textChanged, this, &TicketDialog::refresh);
    for (QComboBox *box : {m_connection, m_profile, m_billingGroup})
        connect(box, &QComboBox::currentIndexChanged, this, &TicketDialog::refresh);
    connect(m_doubts, &WarningBoxes::answersChanged, this, &TicketDialog::refresh);
    connect(m_papers, &QPushButton::clicked, this, &TicketDialog::showPapers);
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
    m_doubts->setDoubts(m_presenter->doubts(input()));
    const TicketInput filled = input();
    const bool typed = m_presenter->countToType() > 0;
    m_typed->setVisible(typed);
    m_typedLabel->setVisible(typed);
    const int out = m_presenter->toLeaveOut();
    const int rest = m_presenter->numbers() - out;
    m_leaveOut->setVisible(out > 0);
    m_leaveOut->setText(out > 0 && m_presenter->mayOrderRest(filled)
            ? tr("Leave Out %1, Order the Other %2").arg(out).arg(rest)
            : tr("Leave Out %1").arg(out));
    m_leaveOutSelected->setEnabled(m_table->selectionModel()->hasSelection());
    showNotes(filled);
    const QStringList obstacles = m_presenter->obstacles(filled);
    const QString waiting
        = m_placing ? tr("Ordered as soon as the numbers are checked…") : tr("Checking the numbers once more…");
    m_missing->setText(!obstacles.isEmpty() ? obstacles.join(u' ') : m_presenter->isChecking() ? waiting : QString());
    placeButton()->setEnabled(obstacles.isEmpty());
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

void TicketDialog::showNotes(const TicketInput &filled)
{
    QStringList notes{m_presenter->warning(filled)};
    if (m_presenter->lastTry())
        notes += tr("Filled in as for the last order of these numbers, which was not carried out.");
    if (m_presenter->funds().inBlocks() > 0)
        notes += tr("Telnyx does not say whether a block's price is for one number or for the block: here it counts "
                    "for each number.");
    notes.removeAll(QString());
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void TicketDialog::fillLastTry()
{
    const std::optional<PreviousAttempt> &last = m_presenter->lastTry();
    if (!last)
        return;
    m_reference->setText(last->reference);
    m_wished = {{m_connection, last->connectionId}, {m_profile, last->messagingProfileId},
        {m_billingGroup, last->billingGroupId}};
}

void TicketDialog::showChoices()
{
    fill(m_connection, m_presenter->connections());
    fill(m_profile, m_presenter->messagingProfiles());
    fill(m_billingGroup, m_presenter->billingGroups());
    showGroups();
    refresh();
}

void TicketDialog::fill(QComboBox *box, const std::vector<OrderChoice> &choices)
{
    fillChoices(box, choices, tr("None"));
    const auto wished = m_wished.find(box);
    const int at = wished == m_wished.end() ? -1 : box->findData(wished->second);
    if (at <= 0)
        return;
    if (box->currentIndex() == 0) // the person was not faster
        box->setCurrentIndex(at);
    m_wished.erase(wished);
}

void TicketDialog::showGroups()
{
    const std::vector<RequirementGroupSelection::Place> places = m_presenter->groups().places();
    for (const RequirementGroupSelection::Place &place : places) {
        QComboBox *&box = m_groupBoxes[place.key];
        if (!box) {
            box = new QComboBox;
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            addField(m_groupColumn, tr("Requirement group · %1").arg(place.name()), box);
            m_groupNotes[place.key] = mutedLabel({});
            m_groupColumn->addWidget(m_groupNotes[place.key]);
            connect(box, &QComboBox::currentIndexChanged, this, &TicketDialog::refresh);
            if (const auto &last = m_presenter->lastTry(); last && last->requirementGroups.count(place.key))
                m_wished[box] = last->requirementGroups.at(place.key);
        }
        fill(box, m_presenter->groups().choices(place));
        m_groupNotes[place.key]->setText(m_presenter->groups().note(place));
    }
    m_papers->setVisible(!places.empty());
}

void TicketDialog::showPapers()
{
    auto *dialog = new CountryRequirementsDialog(
        std::make_unique<CountryRequirementsPresenter>(m_presenter->client(), m_presenter->numbersToAskAbout()),
        tr("For the numbers on the ticket"), this);
    dialog->open();
}

TicketInput TicketDialog::input() const
{
    TicketInput input;
    input.reference = m_reference->text();
    input.connectionId = m_connection->currentData().toString();
    input.messagingProfileId = m_profile->currentData().toString();
    input.billingGroupId = m_billingGroup->currentData().toString();
    for (const auto &[place, box] : m_groupBoxes) {
        if (const QString group = box->currentData().toString(); !group.isEmpty())
            input.requirementGroups[place] = group;
    }
    input.typedCount = m_typed->text();
    input.answered = m_doubts->answered();
    return input;
}

void TicketDialog::leaveOutProblems()
{
    const bool order = m_presenter->mayOrderRest(input());
    m_banner->clear();
    m_presenter->leaveOut();
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
    m_banner->clear();
    m_presenter->leaveOut(keys);
}

void TicketDialog::place()
{
    if (m_placing)
        return;
    m_placing = true;
    m_presenter->place(input());
    if (m_placing && isVisible())
        refresh(); // it waits for the check
}

} // namespace nd
