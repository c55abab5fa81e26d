// SPDX-License-Identifier: Apache-2.0
#include "ui/window/failures_pane.h"

#include "models/roles.h"
#include "tabs/failures_presenter.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

FailuresPane::FailuresPane(FailuresPresenter &presenter, QWidget *parent)
    : QDockWidget(tr("Failed Requests"), parent), m_presenter(presenter)
{
    setObjectName(u"failures"_s);
    auto *page = new QWidget(this);
    m_banner = new Banner(page);
    m_table = new DataTable(tr("Failed requests"), page);
    m_table->setModel(&presenter.rows());
    m_table->empty()->setMessage(u"circle-check"_s, tr("Nothing has failed"),
        tr("An order, a reservation or a change that did not come about stands here, with what helps."));
    auto *filter = new SearchField(tr("Filter failed requests"));
    filter->setResults(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter.rows().setFilter(text); });
    m_help = new QPushButton;
    setButtonKind(m_help, ButtonKind::Primary);
    m_aside = new QPushButton(themedIcon(u"check"_s), tr("Put Aside"));
    connect(m_help, &QPushButton::clicked, this, &FailuresPane::help);
    connect(m_aside, &QPushButton::clicked, this, [this] { m_presenter.putAside(selectedIds()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FailuresPane::showSelection);
    connect(&presenter, &FailuresPresenter::changed, this, &FailuresPane::showSelection);
    connect(&presenter, &FailuresPresenter::refused, this,
        [this](const QString &sentence) { m_banner->show(Tone::Bad, sentence); });

    auto *bar = new QHBoxLayout;
    bar->addWidget(filter, 1);
    bar->addWidget(m_aside);
    bar->addWidget(m_help);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->addWidget(m_banner);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    setWidget(page);
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
    show();
    raise();
    const QModelIndex index = m_presenter.rows().indexOf(id);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    m_table->setFocus();
}

void FailuresPane::showSelection()
{
    const QStringList ids = selectedIds();
    const FailureRow *row = ids.size() == 1 ? m_presenter.rows().find(ids.front()) : nullptr;
    const QString label = row ? labelOf(row->remedy) : QString();
    m_help->setText(label.isEmpty() ? tr("What Helps") : label);
    m_help->setEnabled(!label.isEmpty());
    m_aside->setEnabled(!ids.isEmpty());
}

void FailuresPane::help()
{
    const QStringList ids = selectedIds();
    m_banner->clear();
    if (ids.size() == 1)
        m_presenter.remedy(ids.front());
}

} // namespace nd
