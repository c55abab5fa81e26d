// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/bulk_order_dialog.h"

#include "features/purchase/bulk_order_presenter.h"
#include "ui/features/purchase/bulk_group_form.h"
#include "ui/features/purchase/destination_fields.h"
#include "ui/tables/data_table.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/icons.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/summary_card.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

BulkOrderDialog::BulkOrderDialog(std::unique_ptr<BulkOrderPresenter> presenter, QWidget *parent)
    : OrderDialog(tr("Bulk order"), *presenter, parent), m_presenter(std::move(presenter))
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(buildGroups(), 3);
    middle->addWidget(buildForm(), 1);
    layOut(buildCards(), m_presenter->costNote(), middle);
    connectAll();
    reference()->setText(m_presenter->beginning().fields.reference);
    m_destinations->wish(m_presenter->beginning().fields);
    showChoices();
    showGroup(0);
    resizeWithin({1060, 800}); // the fields scroll where there is less
    m_group->setFocus();
}

BulkOrderDialog::~BulkOrderDialog() = default;

QWidget *BulkOrderDialog::buildCards()
{
    m_count = new SummaryCard(tr("Numbers"));
    m_cost = new SummaryCard(tr("Cost"));
    m_credit = new SummaryCard(tr("Available credit"));
    return cardRow({{m_count, 1}, {m_cost, 1}, {m_credit, 1}});
}

QWidget *BulkOrderDialog::buildGroups()
{
    auto *side = new QWidget(this);
    m_table = new DataTable(tr("Ordering groups"), side);
    m_table->setModel(&m_presenter->rows());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFewestRows(2);
    m_add = new QPushButton(themedIcon(u"plus"_s), tr("Add Group"));
    m_remove = new QPushButton(themedIcon(u"minus"_s), tr("Remove Group"));
    m_table->preset()->rowMenu().setButtons({m_remove});
    m_group = new BulkGroupForm(side);
    m_forAll = new QPushButton(tr("Same Strategy for All Groups"));
    m_forAll->setToolTip(tr("Where there are fewer numbers, do in each group as chosen in this one"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_forAll);
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
    addReference(layout);
    m_destinations = new DestinationFields(layout, m_presenter->choices(), this);
    addTypedCount(layout);
    return new FormScroll(form, this);
}

void BulkOrderDialog::connectAll()
{
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
    connect(m_forAll, &QPushButton::clicked, this, &BulkOrderDialog::shareStrategy);
    connect(m_destinations, &DestinationFields::changed, this, &BulkOrderDialog::refresh);
}

/// One was chosen here, and another group has another or none.
bool BulkOrderDialog::mayShareStrategy() const
{
    const int current = currentGroup();
    if (current < 0 || m_presenter->wish(current).strategy.isEmpty())
        return false;
    for (int group = 0; group < m_presenter->groups(); ++group) {
        if (m_presenter->wish(group).strategy != m_presenter->wish(current).strategy)
            return true;
    }
    return false;
}

void BulkOrderDialog::shareStrategy()
{
    const int current = currentGroup();
    if (current < 0)
        return;
    const QString strategy = m_presenter->wish(current).strategy;
    for (int group = 0; group < m_presenter->groups(); ++group) {
        BulkWish wish = m_presenter->wish(group);
        wish.strategy = strategy;
        m_presenter->setWish(group, wish);
    }
    refresh();
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
    m_destinations->show();
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
    showDoubts(m_presenter->countToType(), m_presenter->doubts(input()));
    QStringList notes{m_presenter->warning(input()), m_presenter->beginning().note()};
    notes.removeAll(QString());
    showNotes(notes.join(u' '));
    m_forAll->setVisible(mayShareStrategy());
    showObstacles(m_presenter->obstacles(input()));
}

BulkInput BulkOrderDialog::input() const
{
    BulkInput input;
    fillIn(input);
    m_destinations->fillIn(input);
    return input;
}

void BulkOrderDialog::send()
{
    m_presenter->place(input());
}

} // namespace nd
