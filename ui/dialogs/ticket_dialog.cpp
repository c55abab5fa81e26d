// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ticket_dialog.h"

#include "tabs/papers_presenter.h"
#include "tabs/ticket_presenter.h"
#include "ui/dialogs/choice_box.h"
#include "ui/dialogs/papers_dialog.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/summary_card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Telnyx keeps longer references too; a person reads no further.
constexpr int LongestReference = 100;

} // namespace

TicketDialog::TicketDialog(std::unique_ptr<TicketPresenter> presenter, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter))
{
    setWindowTitle(tr("Place order"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner = new Banner(this);
    auto *table = new DataTable(tr("Ticket lines"), this);
    table->setModel(&m_presenter->rows());
    m_missing = mutedLabel({}, this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(table, 2);
    middle->addWidget(buildForm(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addWidget(buildCards());
    layout->addLayout(middle, 1);
    layout->addWidget(m_missing);
    layout->addWidget(buildButtons());
    connectAll();
    showChoices();
    refresh();
    resize(1040, 600);
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
    for (SummaryCard *card : {m_count, m_upfront, m_monthly, m_before, m_after})
        layout->addWidget(card, 1);
    return cards;
}

QWidget *TicketDialog::buildForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
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
    return form;
}

QWidget *TicketDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    m_leaveOut = new QPushButton(themedIcon(u"minus"_s), tr("Leave Out Gone Numbers"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_place = new QPushButton(themedIcon(u"check"_s), tr("Place Order"));
    m_place->setDefault(true);
    setButtonKind(m_place, ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_leaveOut);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_place);
    return bar;
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
    connect(m_typed, &QLineEdit::textChanged, this, &TicketDialog::refresh);
    connect(m_papers, &QPushButton::clicked, this, &TicketDialog::showPapers);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_presenter->leaveOutGone();
    });
    connect(m_place, &QPushButton::clicked, this, &TicketDialog::place);
}

void TicketDialog::refresh()
{
    m_count->setValue(QString::number(m_presenter->numbers()), Tone::Neutral, m_presenter->account());
    m_upfront->setValue(m_presenter->upfront());
    m_monthly->setValue(m_presenter->monthly());
    m_before->setValue(m_presenter->balanceBefore());
    m_after->setValue(m_presenter->balanceAfter(), m_presenter->isShort() ? Tone::Bad : Tone::Neutral,
        m_presenter->isShort() ? tr("not enough") : QString());
    const bool typed = m_presenter->countToType() > 0;
    m_typed->setVisible(typed);
    m_typedLabel->setVisible(typed);
    m_leaveOut->setVisible(m_presenter->hasGone());
    const QStringList obstacles = m_presenter->obstacles(input());
    const QString note = m_presenter->isChecking() ? tr("Checking the numbers once more…") : QString();
    m_missing->setText(obstacles.isEmpty() ? note : obstacles.join(u' '));
    m_place->setEnabled(obstacles.isEmpty() && !m_placing);
}

void TicketDialog::showChoices()
{
    fillChoices(m_connection, m_presenter->connections(), tr("None"));
    fillChoices(m_profile, m_presenter->messagingProfiles(), tr("None"));
    fillChoices(m_billingGroup, m_presenter->billingGroups(), tr("None"));
    showGroups();
    refresh();
}

void TicketDialog::showGroups()
{
    const std::vector<TicketGroups::Place> places = m_presenter->groups().places();
    for (const TicketGroups::Place &place : places) {
        QComboBox *&box = m_groupBoxes[place.key];
        if (!box) {
            box = new QComboBox;
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            addField(m_groupColumn, tr("Requirement group · %1").arg(place.name()), box);
            m_groupNotes[place.key] = mutedLabel({});
            m_groupColumn->addWidget(m_groupNotes[place.key]);
            connect(box, &QComboBox::currentIndexChanged, this, &TicketDialog::refresh);
        }
        fillChoices(box, m_presenter->groups().choices(place), tr("None"));
        m_groupNotes[place.key]->setText(m_presenter->groups().note(place));
    }
    m_papers->setVisible(!places.empty());
}

void TicketDialog::showPapers()
{
    auto *dialog
        = new PapersDialog(std::make_unique<PapersPresenter>(m_presenter->client(), m_presenter->numbersToAskAbout()),
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
    return input;
}

void TicketDialog::place()
{
    if (m_placing)
        return;
    m_placing = true;
    m_place->setEnabled(false);
    m_presenter->place(input());
}

} // namespace nd
