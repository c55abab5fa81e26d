// SPDX-License-Identifier: Apache-2.0
#include "ui/tabs/coverage_tab.h"

#include "tabs/country_names.h"
#include "tabs/coverage_presenter.h"
#include "ui/theme/desk_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

CoverageTab::CoverageTab(CoveragePresenter &presenter, QWidget *parent) : TabPage(parent), m_presenter(presenter)
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(buildCountries());
    splitter->addWidget(buildCountry());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({900, 500});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectAll();
    showState();
    showInventory();
    setFirstFocus(m_countries);
}

QWidget *CoverageTab::buildCountries()
{
    auto *side = new QWidget;
    m_count = headingLabel({});
    auto *filter = new SearchField(tr("Filter countries"));
    filter->setMaximumWidth(280);
    auto *refresh = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh Coverage"));
    setButtonKind(refresh, ButtonKind::Quiet);
    m_countries = new DataTable(tr("Coverage"));
    m_countries->setModel(&m_presenter.countries());
    m_countries->setSelectionMode(QAbstractItemView::SingleSelection);
    filter->setResults(m_countries);
    m_progress = new ProgressLine;
    m_banner = new Banner;
    connect(filter, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_presenter.countries().setFilter(text); });
    connect(refresh, &QPushButton::clicked, &m_presenter, &CoveragePresenter::refresh);

    auto *top = new QHBoxLayout;
    top->addWidget(m_count);
    top->addWidget(m_progress, 1);
    top->addWidget(filter);
    top->addWidget(refresh);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_banner);
    layout->addLayout(top);
    layout->addWidget(m_countries, 1);
    return side;
}

QWidget *CoverageTab::buildCountry()
{
    auto *side = new QWidget;
    m_title = headingLabel({});
    m_types = new DataTable(tr("Number types"));
    m_types->setModel(&m_presenter.types());
    m_stock = headingLabel(tr("Stock"));
    m_inventory = new DataTable(tr("Stock by area"));
    m_inventory->setModel(&m_presenter.inventory());
    m_inventory->setSelectionMode(QAbstractItemView::SingleSelection);
    m_search = new QPushButton(themedIcon(u"search"_s), tr("Search Here"));
    setKeyHint(m_search, QKeySequence(Qt::CTRL | Qt::Key_F));

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(top);
    layout->addWidget(m_types, 2);
    layout->addWidget(m_stock);
    layout->addWidget(m_inventory, 5);
    return side;
}

void CoverageTab::connectAll()
{
    connect(&m_presenter, &CoveragePresenter::stateChanged, this, &CoverageTab::showState);
    connect(&m_presenter, &CoveragePresenter::inventoryChanged, this, &CoverageTab::showInventory);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &CoveragePresenter::cancel);
    connect(m_countries->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CoverageTab::lookAtCurrent);
    connect(m_countries, &QTableView::activated, this, &CoverageTab::search);
    connect(m_inventory, &QTableView::activated, this, &CoverageTab::search);
    connect(m_countries->empty(), &EmptyState::primaryTriggered, &m_presenter, &CoveragePresenter::refresh);
    connect(m_search, &QPushButton::clicked, this, &CoverageTab::search);
}

void CoverageTab::showState()
{
    const TabState &state = m_presenter.state();
    if (state.phase == Phase::Loading)
        m_progress->start(state.sentence);
    else
        m_progress->finish();
    m_count->setText(state.phase == Phase::Ready ? state.sentence : tr("Coverage"));
    // What was read before stays; that it is old must be said beside it.
    if (state.phase == Phase::Failed && m_presenter.countries().totalCount() > 0)
        m_banner->show(Tone::Bad, state.whole());
    else
        m_banner->clear();
    EmptyState *empty = m_countries->empty();
    if (state.phase == Phase::Ready)
        empty->setMessage(u"filter"_s, tr("No country matches the filter"));
    else
        empty->setMessage(state.phase == Phase::Failed ? u"triangle-alert"_s : u"globe"_s,
            state.sentence.isEmpty() ? tr("Coverage was not read yet") : state.sentence, state.advice);
    empty->setActions(state.phase == Phase::Loading || state.phase == Phase::Ready ? QString() : tr("Read Coverage"));
}

void CoverageTab::showInventory()
{
    const QString &country = m_presenter.country();
    const TabState &state = m_presenter.inventoryState();
    m_title->setText(country.isEmpty() ? tr("No country chosen") : countries::name(country));
    m_search->setEnabled(!country.isEmpty());
    m_stock->setText(state.phase == Phase::Ready ? state.sentence : tr("Stock"));
    m_types->empty()->setMessage(
        u"phone"_s, country.isEmpty() ? tr("Choose a country") : tr("No number type is sold here"));
    const QString title = state.sentence.isEmpty() ? tr("Choose a country") : state.sentence;
    m_inventory->empty()->setMessage(
        state.phase == Phase::Failed ? u"triangle-alert"_s : u"package"_s, title, state.advice);
}

void CoverageTab::lookAtCurrent()
{
    const QModelIndexList rows = m_countries->selectedRows();
    m_presenter.look(rows.isEmpty() ? -1 : rows.first().row());
}

void CoverageTab::search()
{
    if (m_presenter.country().isEmpty())
        return;
    const QModelIndexList rows = m_inventory->selectedRows();
    emit searchRequested(m_presenter.searchFor(rows.isEmpty() ? -1 : rows.first().row()));
}

} // namespace nd
