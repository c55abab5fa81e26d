// SPDX-License-Identifier: Apache-2.0
#include "ui/features/needs_action/needs_action_pane.h"

#include "features/needs_action/needs_action_presenter.h"
#include "models/roles.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

NeedsActionPane::NeedsActionPane(NeedsActionPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    m_table = new DataTable(tr("Needs action"));
    m_table->setObjectName(u"Needs action"_s);
    m_table->setModel(&presenter.rows());
    m_stale = new Banner;
    m_stale->hide();
    auto *filter = new SearchField(tr("Filter what needs action"));
    filter->setResults(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter.rows().setFilter(text); });
    m_open = new QPushButton(themedIcon(u"arrow-right"_s), tr("Go There"));
    setButtonKind(m_open, ButtonKind::Primary);
    connect(m_open, &QPushButton::clicked, this, &NeedsActionPane::open);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { m_presenter.open(index.data(RowKeyRole).toString()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NeedsActionPane::showSelection);
    connect(&presenter, &NeedsActionPresenter::changed, this, &NeedsActionPane::showSelection);
    connect(&presenter, &NeedsActionPresenter::changed, this, &NeedsActionPane::showKnowledge);

    m_table->preset()->rowMenu().setButtons({m_open});
    auto *bar = new QHBoxLayout;
    bar->addWidget(filter, 1);
    bar->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    // Below the rows: what comes and goes must not move them under the mouse.
    layout->addWidget(m_stale);
    showSelection();
    showKnowledge();
}

/// A list that could not be read is not an empty one.
void NeedsActionPane::showKnowledge()
{
    using Knowledge = NeedsActionPresenter::Knowledge;
    const QString stale = m_presenter.staleText();
    switch (m_presenter.knowledge()) {
    case Knowledge::ReadTracking:
        m_table->empty()->setMessage(u"loader"_s, tr("Asking Telnyx what waits for you…"));
        break;
    case Knowledge::Unknown:
        m_table->empty()->setMessage(u"triangle-alert"_s, tr("Not known what waits for you"), stale);
        break;
    case Knowledge::Complete:
        m_table->empty()->setMessage(u"circle-check"_s, tr("Nothing waits for you"),
            tr("Requirements and their deadlines, comments from Telnyx, holds that end and purchases without an answer "
               "stand here."));
        break;
    }
    if (stale.isEmpty() || m_presenter.count() == 0)
        m_stale->clear();
    else if (m_stale->isHidden() || stale != m_stale->text())
        m_stale->show(Tone::Warning, stale);
}

void NeedsActionPane::enter()
{
    if (!m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->setFocus();
}

void NeedsActionPane::showSelection()
{
    m_open->setEnabled(m_table->selectedRows().size() == 1);
}

void NeedsActionPane::open()
{
    const QModelIndexList rows = m_table->selectedRows();
    if (rows.size() == 1)
        m_presenter.open(rows.front().data(RowKeyRole).toString());
}

} // namespace nd
