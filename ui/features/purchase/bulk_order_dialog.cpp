// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/bulk_order_dialog.h"

#include "features/purchase/bulk_order_presenter.h"
#include "ui/features/purchase/bulk_group_form.h"
#include "ui/features/purchase/choice_box.h"
#include "ui/features/purchase/warning_boxes.h"
#include "ui/tables/data_table.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/summary_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Telnyx keeps longer references too; a person reads no further.
constexpr int LongestReference = 100;

} // namespace

BulkOrderDialog::BulkOrderDialog(std::unique_ptr<BulkOrderPresenter> presenter, QWidget *parent)
    : SpendingDialog(tr("Bulk order"), presenter->account(), parent), m_presenter(std::move(presenter))
{
    m_banner = new Banner(this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(buildGroups(), 3);
    middle->addWidget(buildForm(), 1);
    m_doubts = new WarningBoxes(this);
    m_notes = mutedLabel({}, this);
    m_missing = mutedLabel({}, this);
    content()->setSpacing(10);
    content()->addWidget(m_banner);
    content()->addWidget(buildCards());
    content()->addWidget(mutedLabel(m_presenter->costNote(), this));
    content()->addLayout(middle, 1);
    content()->addWidget(m_doubts);
    content()->addWidget(m_notes);
    content()->addWidget(m_missing);
    content()->addWidget(orderButtons());
    connectAll();
    showChoices();
    showGroup(0);
    resizeWithin({1060, 800}); // the fields scroll where there is less
    m_group->setFocus();
}

BulkOrderDialog::~BulkOrderDialog() = default;

QWidget *BulkOrderDialog::buildCards()
{
    auto *cards = new QWidget(this);
    m_count = new SummaryCard(tr("Numbers"));
    m_cost = new SummaryCard(tr("Cost"));
    m_credit = new SummaryCard(tr("Available credit"));
    auto *layout = new QHBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (SummaryCard *card : {m_count, m_cost, m_credit})
        layout->addWidget(card, 1);
    return cards;
}

QWidget *BulkOrderDialog::buildGroups()
{
    auto *side = new QWidget(this);
    m_table = new DataTable(tr("Ordering groups"), side);
    m_table->setModel(&m_presenter->rows());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 5); // the header and two groups
    m_add = new QPushButton(themedIcon(u"plus"_s), tr("Add Group"));
    m_remove = new QPushButton(themedIcon(u"minus"_s), tr("Remove Group"));
    m_group = new BulkGroupForm(side);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(new FormScroll(m_group, side), 4);
    return side;
}

QWidget *BulkOrderDialog::buildForm()
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
    m_typedLabel = addField(layout, tr("Count of numbers, to confirm"), m_typed);
    layout->addStretch();
    return new FormScroll(form, this);
}

void BulkOrderDialog::connectAll()
{
    connect(m_presenter.get(), &BulkOrderPresenter::changed, this, &BulkOrderDialog::refresh);
    connect(m_presenter.get(), &BulkOrderPresenter::choicesChanged, this, &BulkOrderDialog::showChoices);
    connect(m_presenter.get(), &BulkOrderPresenter::refused, this, [this](const QString &sentence) {
        m_placing = false;
        m_banner->show(Tone::Bad, sentence);
        refresh();
    });
    connect(m_presenter.get(), &BulkOrderPresenter::placed, this, [this] {
        emit placed();
        accept();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const int group = currentGroup(); group >= 0)
            m_group->setWish(m_presenter->wish(group));
    });
    connect(m_group, &BulkGroupForm::edited, this, [this] { m_presenter->setWish(currentGroup(), m_group->wish()); });
    connect(m_add, &QPushButton::clicked, this, [this] { showGroup(m_presenter->addGroup()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int group = currentGroup();
        m_presenter->removeGroup(group);
        showGroup(qMin(group, m_presenter->groups() - 1));
    });
    for (QLineEdit *edit : {m_reference, m_typed})
        connect(edit, &QLineEdit::textChanged, this, &BulkOrderDialog::refresh);
    for (QComboBox *box : {m_connection, m_profile})
        connect(box, &QComboBox::currentIndexChanged, this, &BulkOrderDialog::refresh);
    connect(m_doubts, &WarningBoxes::answersChanged, this, &BulkOrderDialog::refresh);
}

int BulkOrderDialog::currentGroup() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_presenter->rows().rowAt(current).place - 1 : -1;
}

void BulkOrderDialog::showGroup(int group)
{
    const QModelIndex index = m_presenter->rows().indexOf(QString::number(group + 1));
    m_table->setCurrentIndex(index);
    m_group->setWish(m_presenter->wish(group));
    refresh();
}

void BulkOrderDialog::showChoices()
{
    fillChoices(m_connection, m_presenter->choices().connections(), tr("None"));
    fillChoices(m_profile, m_presenter->choices().messagingProfiles(), tr("None"));
    fillChoices(m_billingGroup, m_presenter->choices().billingGroups(), tr("None"));
}

void BulkOrderDialog::refresh()
{
    const bool tooMany = m_presenter->numbers() > BulkOrderPresenter::MostNumbers;
    m_count->setValue(QLocale().toString(m_presenter->numbers()), tooMany ? Tone::Bad : Tone::Neutral,
        tooMany ? tr("10,000 at most") : QString());
    m_cost->setValue(tr("not known"), Tone::Warning, tr("not before the order"));
    m_credit->setValue(m_presenter->credit());
    m_remove->setEnabled(m_presenter->groups() > 1 && currentGroup() >= 0);
    m_group->setEnabled(currentGroup() >= 0);
    const bool typed = m_presenter->countToType() > 0;
    m_typed->setVisible(typed);
    m_typedLabel->setVisible(typed);
    m_doubts->setDoubts(m_presenter->doubts(input()));
    m_notes->setText(m_presenter->warning(input()));
    m_notes->setVisible(!m_notes->text().isEmpty());
    const QStringList obstacles = m_presenter->obstacles(input());
    m_missing->setText(obstacles.join(u' '));
    placeButton()->setEnabled(obstacles.isEmpty());
}

BulkInput BulkOrderDialog::input() const
{
    BulkInput input;
    input.reference = m_reference->text();
    input.connectionId = m_connection->currentData().toString();
    input.messagingProfileId = m_profile->currentData().toString();
    input.billingGroupId = m_billingGroup->currentData().toString();
    input.typedCount = m_typed->text();
    input.answered = m_doubts->answered();
    return input;
}

void BulkOrderDialog::place()
{
    if (m_placing)
        return;
    m_placing = true;
    m_presenter->place(input());
}

} // namespace nd
