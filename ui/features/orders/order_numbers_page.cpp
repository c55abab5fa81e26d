// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/order_numbers_page.h"

#include "features/orders/numbers/order_numbers_presenter.h"
#include "features/requirements/requirements_presenter.h"
#include "models/roles.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/tables/selection/selected_runs.h"
#include "ui/tables/selection/shown_rows.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace nd {

using namespace Qt::StringLiterals;

OrderNumbersPage::OrderNumbersPage(OrderNumbersPresenter &presenter, QWidget *parent)
    : TabPage(parent), m_presenter(presenter)
{
    m_banner = new Banner;
    m_table = new DataTable(tr("Ordered numbers"));
    m_table->setObjectName(u"Ordered numbers"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&presenter.rows());
    m_table->sortByColumn(columnOf(presenter.rows(), u"created"), Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_banner);
    layout->addWidget(buildTop());
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    setFirstFocus(m_table);
    connect(&presenter, &OrderNumbersPresenter::stateChanged, this, &OrderNumbersPage::showState);
    connect(&presenter, &OrderNumbersPresenter::totalsChanged, this, &OrderNumbersPage::showTotals);
    connect(m_progress, &ProgressLine::cancelRequested, &presenter, &OrderNumbersPresenter::cancelRefresh);
    connect(m_table->empty(), &EmptyState::primaryTriggered, &presenter, &OrderNumbersPresenter::refresh);
    connect(m_banner, &Banner::actionTriggered, &presenter, &OrderNumbersPresenter::refresh);
    connect(m_table, &QAbstractItemView::activated, this, &OrderNumbersPage::showOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrderNumbersPage::showSelection);
    showState();
    showSelection();
}

QWidget *OrderNumbersPage::buildTop()
{
    auto *top = new QWidget;
    auto *filter = new SearchField(tr("Filter ordered numbers"));
    filter->setResults(m_table);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_presenter.rows().setFilter(text); });
    auto *refresh = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Read Again"));
    connect(refresh, &QPushButton::clicked, &m_presenter, &OrderNumbersPresenter::refresh);
    auto *back = new QPushButton(themedIcon(u"list-tree"_s), tr("Show as Orders"));
    setKeyHint(back, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)); // the same as the way here
    connect(back, &QPushButton::clicked, this, &OrderNumbersPage::ordersRequested);
    auto *filters = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{filter, refresh, back})
        filters->addWidget(part);
    m_totals = headingLabel({});
    m_age = new ElidedLabel;
    mute(m_age);
    m_progress = new ProgressLine;
    auto *caption = new QHBoxLayout;
    caption->addWidget(m_totals);
    caption->addWidget(m_age);
    caption->addWidget(m_progress, 1);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(filters);
    layout->addLayout(caption);
    return top;
}

QWidget *OrderNumbersPage::buildButtons()
{
    auto *bar = new QWidget;
    m_order = new QPushButton(themedIcon(u"arrow-right"_s), tr("Show Order"));
    m_order->setToolTip(hintWithKeys(tr("Leads to the number below its order"), QKeySequence(Qt::Key_Return)));
    m_requirements = new QPushButton(themedIcon(u"list-checks"_s), tr("Requirements…"));
    connect(m_order, &QPushButton::clicked, this, &OrderNumbersPage::showOrder);
    connect(m_requirements, &QPushButton::clicked, this, [this] {
        const OrderedNumberRow *row = m_presenter.rows().find(m_table->currentIndex().data(RowKeyRole).toString());
        if (row && !row->id.isEmpty())
            emit requirementsRequested({RequirementSubject::Kind::Number, row->id});
        m_table->setFocus();
    });
    auto *layout = new FlowLayout(bar);
    layout->addWidget(m_order);
    layout->addWidget(m_requirements);
    m_table->preset()->rowMenu().setButtons({m_order, m_requirements});
    return bar;
}

void OrderNumbersPage::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    m_presenter.setShown(true);
}

void OrderNumbersPage::hideEvent(QHideEvent *event)
{
    TabPage::hideEvent(event);
    m_presenter.setShown(false);
}

void OrderNumbersPage::showTotals()
{
    m_totals->setText(m_presenter.totals());
    m_age->setText(m_presenter.age());
}

void OrderNumbersPage::showState()
{
    m_age->setText(m_presenter.age());
    const TabState &state = m_presenter.state();
    if (state.phase == Phase::Loading) {
        if (!m_progress->isRunning())
            m_progress->start(state.sentence);
        m_progress->setProgress(m_presenter.pagesRead(), m_presenter.pagesKnown());
        m_banner->clear();
        m_table->empty()->setMessage(u"loader"_s, state.sentence);
        return;
    }
    m_progress->finish();
    // What the orders themselves name stands there all the same.
    if (state.phase == Phase::Failed)
        m_banner->show(Tone::Bad, state.whole(), tr("Try Again"));
    else if (!state.sentence.isEmpty())
        m_banner->show(Tone::Neutral, state.sentence);
    if (m_presenter.rows().totalCount() > 0)
        m_table->empty()->setMessage(u"filter"_s, tr("No number matches the filter"));
    else
        m_table->empty()->setMessage(u"hash"_s, tr("No ordered numbers"), state.whole());
}

void OrderNumbersPage::showSelection()
{
    const QString key = onlySelectedRow(*m_table).data(RowKeyRole).toString();
    const OrderedNumberRow *row = key.isEmpty() ? nullptr : m_presenter.rows().find(key);
    m_order->setEnabled(row);
    m_requirements->setEnabled(row && !row->id.isEmpty());
    m_requirements->setToolTip(!row ? tr("Choose one number first.")
            : row->id.isEmpty()     ? tr("Telnyx has not told the record of this number yet: read again.")
                                    : QString());
}

void OrderNumbersPage::showOrder()
{
    const OrderedNumberRow *row = m_presenter.rows().find(m_table->currentIndex().data(RowKeyRole).toString());
    if (row)
        emit orderRequested(row->orderId, row->subOrderId);
}

} // namespace nd
