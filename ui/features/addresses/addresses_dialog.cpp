// SPDX-License-Identifier: Apache-2.0
#include "ui/features/addresses/addresses_dialog.h"

#include "features/addresses/addresses_presenter.h"
#include "features/addresses/new_address_presenter.h"
#include "models/roles.h"
#include "ui/features/addresses/new_address_dialog.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/tables/data_table.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/list_head.h"
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

AddressesDialog::AddressesDialog(std::unique_ptr<AddressesPresenter> presenter, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter)), m_purpose(purpose)
{
    setWindowTitle(tr("Addresses"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner = new Banner(this);
    m_table = new DataTable(tr("Addresses"), this);
    m_table->setModel(&m_presenter->rows());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_head = new ListHead(*m_table, m_presenter->rows(), tr("Filter addresses"));
    connect(m_head, &ListHead::refreshRequested, m_presenter.get(), &AddressesPresenter::refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(mutedLabel(tr("Requirements ask for some of them as proof of where an end user lives.")));
    layout->addWidget(m_head);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddressesDialog::showSelection);
    connect(m_table, &DataTable::activated, this, &AddressesDialog::choose);
    connect(m_presenter.get(), &AddressesPresenter::stateChanged, this, &AddressesDialog::showState);
    resize(900, 460);
    showState();
    m_table->setFocus();
}

AddressesDialog::~AddressesDialog() = default;

QWidget *AddressesDialog::buildButtons()
{
    auto *line = new QWidget;
    m_new = new QPushButton(themedIcon(u"plus"_s), tr("New Address…"));
    m_choose = new QPushButton(themedIcon(u"check"_s), tr("Use This Address"));
    setButtonKind(m_choose, ButtonKind::Primary);
    m_choose->setVisible(m_purpose == Purpose::Choose);
    auto *close = new QPushButton(m_purpose == Purpose::Choose ? tr("Cancel") : tr("Close"));
    (m_purpose == Purpose::Choose ? m_choose : close)->setDefault(true);
    if (m_purpose == Purpose::Choose)
        m_table->preset()->rowMenu().setButtons({m_choose});
    connect(m_new, &QPushButton::clicked, this, &AddressesDialog::openNew);
    connect(m_choose, &QPushButton::clicked, this, &AddressesDialog::choose);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_new);
    layout->addStretch(1);
    layout->addWidget(answerButtons(this, m_choose, close));
    return line;
}

void AddressesDialog::showState()
{
    const TabState &state = m_presenter->state();
    const bool known = m_presenter->rows().totalCount() > 0;
    // What was read before stays; that it may be old must be said beside it.
    if (state.phase == Phase::Failed && known)
        m_banner->show(Tone::Bad, state.whole());
    else
        m_banner->clear();
    m_head->show(state, {u"map-pin"_s, tr("This account has no address"), tr("A new one can be used at once.")});
    const QString refusal = m_presenter->refusal();
    m_new->setEnabled(refusal.isEmpty());
    m_new->setToolTip(refusal);
    showSelection();
}

void AddressesDialog::showSelection()
{
    m_choose->setEnabled(m_table->selectedRows().size() == 1);
}

void AddressesDialog::choose()
{
    const QModelIndexList rows = m_table->selectedRows();
    if (m_purpose != Purpose::Choose || rows.size() != 1)
        return;
    const QString id = rows.front().data(RowKeyRole).toString();
    const PostalAddress *address = m_presenter->rows().find(id);
    if (!address)
        return;
    emit chosen(id, addressText(*address));
    accept();
}

void AddressesDialog::openNew()
{
    auto *dialog = new NewAddressDialog(std::make_unique<NewAddressPresenter>(m_presenter->session()), this);
    connect(dialog, &NewAddressDialog::created, this, [this](const PostalAddress &address) {
        m_presenter->put(address);
        const QModelIndex row = m_presenter->rows().indexOf(address.id);
        m_table->setCurrentIndex(row);
        m_table->scrollTo(row);
        m_banner->show(Tone::Good, tr("The address was created."));
        m_table->setFocus();
    });
    dialog->open();
}

} // namespace nd
