// SPDX-License-Identifier: Apache-2.0
#include "ui/features/failures/failures_pane.h"

#include "features/failures/failures_presenter.h"
#include "models/roles.h"
#include "ui/features/failures/compare_dialog.h"
#include "ui/features/failures/settle_dialog.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_field.h"
#include "writes/write_words.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

FailuresPane::FailuresPane(FailuresPresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    m_banner = new Banner;
    m_table = new DataTable(tr("Failed requests"));
    m_table->setObjectName(u"Failed requests"_s);
    m_table->setModel(&presenter.rows());
    m_table->empty()->setMessage(u"circle-check"_s, tr("Nothing has failed"),
        tr("Orders, reservations and changes that failed are listed here, with a way to fix each."));
    auto *filter = new SearchField(tr("Filter failed requests"));
    filter->setResults(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter.rows().setFilter(text); });
    m_help = new QPushButton;
    setButtonKind(m_help, ButtonKind::Primary);
    m_compare = new QPushButton(tr("Compare…"));
    m_settle = new QPushButton(tr("Settle by Hand…"));
    connect(m_compare, &QPushButton::clicked, this, &FailuresPane::compare);
    connect(m_settle, &QPushButton::clicked, this, &FailuresPane::settleByHand);
    m_aside = new QPushButton(themedIcon(u"check"_s), tr("Mark as Seen"));
    connect(m_help, &QPushButton::clicked, this, &FailuresPane::help);
    connect(m_aside, &QPushButton::clicked, this, [this] { m_presenter.putAside(selectedIds()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FailuresPane::showSelection);
    connect(&presenter, &FailuresPresenter::changed, this, &FailuresPane::showSelection);
    connect(&presenter, &FailuresPresenter::refused, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });

    m_table->preset()->rowMenu().setButtons({m_help, m_compare, m_settle, m_aside});
    auto *bar = new QHBoxLayout;
    bar->addWidget(filter, 1);
    bar->addWidget(m_settle);
    bar->addWidget(m_compare);
    bar->addWidget(m_aside);
    bar->addWidget(m_help);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addWidget(m_banner);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    showSelection();
}

QStringList FailuresPane::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : m_table->selectedRows())
        ids += index.data(RowKeyRole).toString();
    return ids;
}

void FailuresPane::choose(const QString &id)
{
    const QModelIndex index = m_presenter.rows().indexOf(id);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    m_table->setFocus();
}

void FailuresPane::showSelection()
{
    const FailureRow *row = selectedRow();
    const QString label = row ? labelOf(row->remedy) : QString();
    m_help->setText(label.isEmpty() ? tr("Fix") : label);
    m_help->setEnabled(!label.isEmpty());
    m_compare->setVisible(row && row->canBeCompared());
    m_settle->setVisible(row && row->canBeSettled());
    m_aside->setEnabled(!selectedIds().isEmpty());
}

const FailureRow *FailuresPane::selectedRow() const
{
    const QStringList ids = selectedIds();
    return ids.size() == 1 ? m_presenter.rows().find(ids.front()) : nullptr;
}

void FailuresPane::compare()
{
    const FailureRow *row = selectedRow();
    if (!row || !row->canBeCompared())
        return;
    m_banner->clear();
    auto *dialog = new CompareDialog(row->failure.write, this);
    const QString id = row->id();
    connect(dialog, &CompareDialog::isOurs, this, [this, id](const QString &order) {
        if (m_presenter.settleBought(id, order, tr("compared: it is ours")))
            m_banner->show(Tone::Good, tr("Settled: bought as order %1. Its lines have left the basket.").arg(order));
    });
    connect(dialog, &CompareDialog::isNot, this, [this, id](const QString &order) {
        if (m_presenter.settleNotBought(id, tr("compared: %1 is not ours").arg(order)))
            m_banner->show(Tone::Good, tr("Settled: not bought. Its lines can be ordered again."));
    });
    dialog->open();
}

void FailuresPane::settleByHand()
{
    const FailureRow *row = selectedRow();
    if (!row || !row->canBeSettled())
        return;
    m_banner->clear();
    const QString id = row->id();
    auto *dialog = new SettleDialog(whatText(row->failure.write.kind) + u": "_s + row->failure.write.reference(), this);
    connect(dialog, &SettleDialog::bought, this, [this, id](const QString &order, const QString &note) {
        if (m_presenter.settleBought(id, order, note))
            m_banner->show(Tone::Good, tr("Settled: bought as order %1. Its lines have left the basket.").arg(order));
    });
    connect(dialog, &SettleDialog::notBought, this, [this, id](const QString &note) {
        if (m_presenter.settleNotBought(id, note))
            m_banner->show(Tone::Good, tr("Settled: not bought. Its lines can be ordered again."));
    });
    dialog->open();
}

void FailuresPane::help()
{
    const QStringList ids = selectedIds();
    m_banner->clear();
    if (ids.size() == 1)
        m_presenter.remedy(ids.front());
}

} // namespace nd
