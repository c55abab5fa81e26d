// SPDX-License-Identifier: Apache-2.0
#include "ui/features/coverage/coverage_tab.h"

#include "features/coverage/coverage_presenter.h"
#include "ui/features/coverage/coverage_maps.h"
#include "ui/features/coverage/stock_filters.h"
#include "ui/tables/data_table.h"
#include "ui/tables/empty_state.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/shortcut_hint.h"
#include "wording/country_names.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int PlaceColumn = 1; ///< of inventoryColumns(): area codes have one, cities are one

} // namespace

CoverageTab::CoverageTab(CoveragePresenter &presenter, QWidget *parent) : TabPage(parent), m_presenter(presenter)
{
    auto *world = new QSplitter(Qt::Vertical);
    world->setObjectName(u"coverage-world"_s);
    m_maps = new CoverageMaps(presenter);
    world->addWidget(m_maps);
    world->addWidget(buildCountries());
    world->setSizes({420, 360});
    world->setChildrenCollapsible(false);
    world->setHandleWidth(1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"coverage-panes"_s);
    splitter->addWidget(world);
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

void CoverageTab::takeOver(const CoverageTab &before)
{
    m_maps->takeOver(*before.m_maps);
}

QWidget *CoverageTab::buildCountries()
{
    auto *side = new QWidget;
    m_count = headingLabel({});
    m_filter = new SearchField(tr("Filter countries"));
    m_filter->setMaximumWidth(280);
    auto *refresh = new QPushButton(themedIcon(u"refresh-cw"_s), tr("Refresh Coverage"));
    setButtonKind(refresh, ButtonKind::Quiet);
    m_countries = new DataTable(tr("Coverage"));
    m_countries->setObjectName(u"Coverage"_s);
    m_countries->setModel(&m_presenter.countries());
    m_countries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_filter->setResults(m_countries);
    m_progress = new ProgressLine;
    m_banner = new Banner;
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_presenter.countries().setFilter(text);
        showCount();
    });
    connect(refresh, &QPushButton::clicked, &m_presenter, &CoveragePresenter::refresh);

    auto *top = new QHBoxLayout;
    top->addWidget(m_count);
    top->addWidget(m_progress, 1);
    top->addWidget(m_filter);
    top->addWidget(refresh);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(top);
    layout->addWidget(m_countries, 1);
    // Below the rows: what comes and goes must not move them under the mouse.
    layout->addWidget(m_banner);
    return side;
}

QWidget *CoverageTab::buildCountry()
{
    auto *side = new QWidget;
    m_title = headingLabel({});
    m_types = new DataTable(tr("Number types"));
    m_types->setObjectName(u"Number types"_s);
    m_types->setModel(&m_presenter.types());
    m_stock = headingLabel(tr("Stock"));
    m_stockBanner = new Banner;
    m_filters = new StockFilters;
    m_inventory = new DataTable(tr("Stock by area"));
    m_inventory->setObjectName(u"Stock by area"_s);
    m_inventory->setModel(&m_presenter.inventory());
    m_search = new QPushButton(themedIcon(u"search"_s), tr("Search Here"));
    setKeyHint(m_search, QKeySequence(Qt::CTRL | Qt::Key_Return));

    m_requirements = new QPushButton(themedIcon(u"file-text"_s), tr("Requirements…"));
    m_requirements->setToolTip(tr("The paperwork of this country, by number type"));

    for (DataTable *table : {m_countries, m_types, m_inventory})
        table->preset()->rowMenu().setButtons({m_search, m_requirements});
    auto *ways = new FlowLayout;
    ways->addWidget(m_requirements);
    ways->addWidget(m_search);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addLayout(ways);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(top);
    layout->addWidget(m_types, 2);
    layout->addWidget(m_stock);
    layout->addWidget(m_stockBanner);
    layout->addWidget(m_filters);
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
    connect(m_filters, &StockFilters::asked, &m_presenter, &CoveragePresenter::askStock);
    connect(m_maps, &CoverageMaps::countryChosen, this, &CoverageTab::lookAt);
    connect(m_maps, &CoverageMaps::placeChosen, this, &CoverageTab::selectPlace);
    connect(m_maps, &CoverageMaps::opened, this, &CoverageTab::search);
    connect(m_inventory->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CoverageTab::markPlace);
    connect(m_countries->empty(), &EmptyState::primaryTriggered, &m_presenter, &CoveragePresenter::refresh);
    connect(m_search, &QPushButton::clicked, this, &CoverageTab::search);
    const auto showRequirements = [this] { emit countryRequirementsRequested(m_presenter.country()); };
    connect(m_requirements, &QPushButton::clicked, this, showRequirements);
    connect(m_inventory->empty(), &EmptyState::primaryTriggered, this, &CoverageTab::askStockAgain);
    connect(m_stockBanner, &Banner::actionTriggered, this, [this, showRequirements] {
        if (m_presenter.inventoryState().phase == Phase::Failed)
            askStockAgain();
        else
            showRequirements();
    });
}

void CoverageTab::showState()
{
    const TabState &state = m_presenter.state();
    m_maps->showWorld();
    if (state.phase == Phase::Loading)
        m_progress->start(state.whole());
    else
        m_progress->finish();
    showCount();
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

/// "4 of 250 countries" while a filter hides some.
void CoverageTab::showCount()
{
    const TabState &state = m_presenter.state();
    const int shown = m_presenter.countries().shownCount();
    const int all = m_presenter.countries().totalCount();
    const bool isReady = state.phase == Phase::Ready;
    m_count->setText(!isReady ? tr("Coverage")
            : shown < all     ? tr("%1 of %n country/countries", nullptr, all).arg(shown)
                              : state.sentence);
}

/// Why nothing can be searched there; empty when it can.
QString CoverageTab::nothingToSearch() const
{
    const CountryCoverage *country = m_presenter.countries().find(m_presenter.country());
    if (!country)
        return tr("Choose a country");
    return country->numbers ? QString() : tr("Telnyx sells no numbers in %1.").arg(countries::name(country->code));
}

void CoverageTab::lookAt(const QString &country)
{
    // What the filter hides cannot be looked at: a click on the map is the newer wish.
    if (m_presenter.rowOf(country) < 0)
        m_filter->clear();
    const int row = m_presenter.rowOf(country);
    if (row < 0)
        return;
    m_countries->selectRow(row);
    m_countries->scrollTo(m_countries->model()->index(row, 0));
}

void CoverageTab::showInventory()
{
    const QString &country = m_presenter.country();
    const TabState &state = m_presenter.inventoryState();
    m_title->setText(country.isEmpty() ? tr("No country chosen") : countries::name(country));
    const QString reason = nothingToSearch();
    m_search->setEnabled(reason.isEmpty());
    if (reason.isEmpty())
        setKeyHint(m_search, m_search->shortcut());
    else
        m_search->setToolTip(reason.toHtmlEscaped());
    m_search->setAccessibleDescription(reason);
    m_inventory->setColumnShown(PlaceColumn, m_presenter.takesAreaCodes());
    m_requirements->setEnabled(!country.isEmpty());
    const bool isOld = state.phase == Phase::Loading && m_presenter.inventory().totalCount() > 0;
    m_stock->setText(state.phase == Phase::Ready ? state.sentence : isOld ? state.whole() : tr("Stock"));
    m_types->empty()->setMessage(
        u"phone"_s, country.isEmpty() ? tr("Choose a country") : tr("No number type is sold here"));
    const QString title = state.sentence.isEmpty() ? tr("Choose a country") : state.sentence;
    m_inventory->empty()->setMessage(
        state.phase == Phase::Failed ? u"triangle-alert"_s : u"package"_s, title, state.advice);
    m_inventory->empty()->setActions(state.phase == Phase::Failed ? tr("Ask Again") : QString());
    showStockNote();
    m_maps->showStock();
}

void CoverageTab::showStockNote()
{
    const TabState &state = m_presenter.inventoryState();
    // What was read before stays; that it is old must be said beside it.
    if (state.phase == Phase::Failed && m_presenter.inventory().totalCount() > 0)
        return m_stockBanner->show(Tone::Bad, state.whole(), tr("Ask Again"));
    // Before one searches: a basket full of such numbers cannot be ordered.
    const QString advance = advanceRequirementsText(m_presenter.inventory().rows());
    if (advance.isEmpty())
        m_stockBanner->clear();
    else if (m_stockBanner->isHidden() || m_stockBanner->text() != advance)
        m_stockBanner->show(Tone::Warning, advance, tr("See Requirements…"));
}

void CoverageTab::askStockAgain()
{
    m_presenter.askStock(m_presenter.stockQuestion());
}

void CoverageTab::lookAtCurrent()
{
    const QModelIndexList rows = m_countries->selectedRows();
    m_presenter.look(rows.isEmpty() ? -1 : rows.first().row());
    m_filters->reset(m_presenter.takesAreaCodes());
    m_filters->setEnabled(!m_presenter.country().isEmpty());
    m_maps->showStock();
}

std::vector<int> CoverageTab::stockRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_inventory->selectedRows())
        rows.push_back(index.row());
    return rows;
}

/// From the map to the table.
void CoverageTab::selectPlace(const QString &code)
{
    const QAbstractItemModel *model = m_inventory->model();
    const std::vector<int> rows = m_presenter.rowsOfPlace(code);
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model->index(row, 0), model->index(row, model->columnCount() - 1));
    m_inventory->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (rows.empty())
        return;
    m_inventory->selectionModel()->setCurrentIndex(model->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
    m_inventory->scrollTo(model->index(rows.front(), 0));
}

/// From the table to the map; what was chosen there stays while it means the same rows.
void CoverageTab::markPlace()
{
    const std::vector<int> rows = stockRows();
    const QString current = m_maps->place();
    if (current.isEmpty() || rows.empty() || rows != m_presenter.rowsOfPlace(current))
        m_maps->setPlace(m_presenter.placeOfRows(rows));
}

void CoverageTab::search()
{
    if (!nothingToSearch().isEmpty())
        return;
    emit searchRequested(m_presenter.searchFor(stockRows()));
}

} // namespace nd
