// SPDX-License-Identifier: Apache-2.0
#include "ui/features/reservations/reservations_dialog.h"

#include "features/reservations/reservations_presenter.h"
#include "models/roles.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

ReservationsDialog::ReservationsDialog(std::unique_ptr<ReservationsPresenter> presenter, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter))
{
    setWindowTitle(tr("Reservations"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner = new Banner(this);
    m_table = new DataTable(tr("Reservations"), this);
    m_table->setModel(&m_presenter->rows());
    m_refresh = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh"));
    m_extend = new QPushButton(themedIcon(u"alarm-clock"_s), tr("Extend"));
    m_take = new QPushButton(themedIcon(u"shopping-cart"_s), tr("Add to Basket"));
    setButtonKind(m_take, ButtonKind::Primary);
    m_table->preset()->rowMenu().setButtons({m_take, m_extend});
    auto *close = new QPushButton(tr("Close"));
    m_take->setDefault(true);

    connect(m_refresh, &QPushButton::clicked, this, [this] {
        m_banner->clear(); // not with every reading: what became of an extension is followed by one
        m_presenter->refresh();
    });
    connect(m_extend, &QPushButton::clicked, this, [this] { m_presenter->extend(selectedNumbers()); });
    connect(m_take, &QPushButton::clicked, this, &ReservationsDialog::take);
    connect(m_table, &DataTable::activated, this, &ReservationsDialog::take);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReservationsDialog::showSelection);
    connect(&m_presenter->rows(), &RowsModelBase::countsChanged, this, &ReservationsDialog::showSelection);
    connect(m_presenter.get(), &ReservationsPresenter::stateChanged, this, &ReservationsDialog::showState);
    connect(m_presenter.get(), &ReservationsPresenter::refused, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });
    connect(m_presenter.get(), &ReservationsPresenter::taken, this, [this](int count) {
        m_banner->show(Tone::Good, tr("%n number(s) added to the basket.", nullptr, count));
        showSelection();
        m_table->setFocus(); // the button that had it may be off now; the banner is not to get it
    });

    connect(m_presenter.get(), &ReservationsPresenter::extended, this, [this](int count) {
        m_banner->show(Tone::Good, tr("%n reservation(s) extended by half an hour.", nullptr, count));
        m_table->setFocus();
    });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_refresh);
    buttons->addWidget(m_extend);
    buttons->addStretch(1);
    buttons->addWidget(answerButtons(this, m_take, close));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(mutedLabel(tr("Numbers that Telnyx holds for this account, also those that were reserved in the "
                                    "portal or at another desk.")));
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(680, 420);
    showSelection();
    m_presenter->refresh();
}

ReservationsDialog::~ReservationsDialog() = default;

void ReservationsDialog::showState()
{
    const TabState &state = m_presenter->state();
    if (state.phase == Phase::Loading) {
        m_table->empty()->setMessage(u"loader"_s, state.sentence);
    } else if (state.phase == Phase::Failed) {
        m_table->empty()->setMessage(u"circle-x"_s, state.sentence, state.advice);
        if (m_presenter->rows().totalCount() > 0)
            m_banner->show(Tone::Bad, state.whole());
    } else {
        m_table->empty()->setMessage(u"lock-open"_s, tr("Nothing is held"),
            tr("Reserve numbers in the basket: Telnyx keeps them for half an hour."));
    }
    m_refresh->setEnabled(state.phase != Phase::Loading);
    showSelection();
}

void ReservationsDialog::showSelection()
{
    m_take->setEnabled(m_presenter->mayTake(selectedNumbers()));
    m_extend->setEnabled(m_presenter->mayExtend(selectedNumbers()));
}

/// Those that are selected; all of them when none is.
QStringList ReservationsDialog::selectedNumbers() const
{
    QStringList numbers;
    for (const QModelIndex &index : m_table->selectedRows())
        numbers += index.data(RowKeyRole).toString();
    if (numbers.isEmpty()) {
        for (const ReservationRow &row : m_presenter->rows().rows())
            numbers += row.number;
    }
    return numbers;
}

void ReservationsDialog::take()
{
    m_presenter->take(selectedNumbers());
}

} // namespace nd
