// SPDX-License-Identifier: Apache-2.0
#include "tabs/coverage_presenter.h"

#include "api/client.h"
#include "api/resources/words.h"
#include "desk/error_text.h"
#include "desk/session.h"
#include "tabs/country_names.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString inventoryKey(const InventoryCoverage &row)
{
    return row.group + u'/' + row.administrativeArea + u'/' + row.phoneNumberType + u'/' + row.coverageType;
}

bool isNorthAmerican(const QString &code)
{
    return code == u"US" || code == u"CA";
}

/// The answer is ordered by Telnyx's English names, which are not always the shown ones.
std::vector<CountryCoverage> inOrderOfNames(std::vector<CountryCoverage> world)
{
    std::vector<std::pair<QString, size_t>> names;
    for (size_t i = 0; i < world.size(); ++i)
        names.emplace_back(countries::name(world[i].code), i);
    std::sort(names.begin(), names.end(),
        [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    std::vector<CountryCoverage> ordered;
    for (const auto &[name, i] : names)
        ordered.push_back(std::move(world[i]));
    return ordered;
}

} // namespace

CoveragePresenter::CoveragePresenter(QObject *parent)
    : QObject(parent), m_countries(std::make_unique<TableModel<CountryCoverage>>(
                           countryColumns(), [](const CountryCoverage &c) { return c.code; })),
      m_types(std::make_unique<TableModel<TypeRow>>(typeColumns(), [](const TypeRow &t) { return t.type; })),
      m_inventory(std::make_unique<TableModel<InventoryCoverage>>(inventoryColumns(), inventoryKey))
{ }

CoveragePresenter::~CoveragePresenter() = default;

void CoveragePresenter::use(Session *session)
{
    m_read.cancel();
    m_readInventory.cancel();
    m_session = session;
    m_country.clear();
    m_countries->setRows({});
    m_types->setRows({});
    m_inventory->setRows({});
    setState({});
    setInventoryState({});
    if (session)
        refresh();
}

void CoveragePresenter::refresh()
{
    if (!m_session)
        return;
    setState({Phase::Loading, tr("Reading coverage…"), {}});
    m_read = m_session->client().send(endpoint::getWorldCoverage(), [this](Result<WorldCoverage> world) {
        if (!world) {
            const ErrorText text = describe(world.error());
            return setState({Phase::Failed, text.sentence, text.advice});
        }
        m_countries->setRows(inOrderOfNames(std::move(world).take().countries));
        const int count = m_countries->totalCount();
        if (count == 0)
            return setState({Phase::Empty, tr("Telnyx lists no country."), {}});
        setState({Phase::Ready, tr("%n country/countries", nullptr, count), {}});
    });
}

void CoveragePresenter::cancel()
{
    if (!m_read.isRunning())
        return;
    m_read.cancel();
    setState({m_countries->totalCount() > 0 ? Phase::Ready : Phase::Idle, tr("Reading stopped."), {}});
}

void CoveragePresenter::look(int countryRow)
{
    m_readInventory.cancel();
    m_inventory->setRows({});
    if (countryRow < 0 || countryRow >= m_countries->shownCount()) {
        m_country.clear();
        m_types->setRows({});
        return setInventoryState({});
    }
    const CountryCoverage country = m_countries->row(countryRow);
    m_country = country.code;
    std::vector<TypeRow> types;
    for (const QString &word : country.phoneNumberTypes) {
        if (const TypeCoverage *coverage = country.type(word))
            types.push_back({word, *coverage});
    }
    m_types->setRows(std::move(types));
    if (country.inventoryCoverage)
        return readInventory(country);
    setInventoryState({Phase::Empty, tr("Telnyx tells no stock for %1.").arg(countries::name(country.code)),
        tr("Search to see what there is.")});
}

void CoveragePresenter::readInventory(const CountryCoverage &country)
{
    setInventoryState({Phase::Loading, tr("Reading stock…"), {}});
    InventoryCoverageFilter filter;
    filter.countryCode = country.code;
    filter.count = true;
    m_inventoryGroup = isNorthAmerican(country.code) ? inventory_group::npa : inventory_group::locality;
    filter.groupBy = m_inventoryGroup;
    m_readInventory = m_session->client().send(
        endpoint::listInventoryCoverage(filter), [this](Result<Page<InventoryCoverage>> stock) {
            if (!stock) {
                const ErrorText text = describe(stock.error(), ErrorContext::Search);
                return setInventoryState({text.noResult ? Phase::Empty : Phase::Failed, text.sentence, text.advice});
            }
            m_inventory->setRows(std::move(stock).take().rows);
            const int count = m_inventory->totalCount();
            if (count == 0)
                return setInventoryState({Phase::Empty, tr("Nothing in stock."), {}});
            setInventoryState({Phase::Ready, tr("%n area(s) with stock", nullptr, count), {}});
        });
}

SearchForm CoveragePresenter::searchFor(int inventoryRow) const
{
    SearchForm form;
    form.country = m_country;
    if (inventoryRow < 0 || inventoryRow >= m_inventory->shownCount())
        return form;
    const InventoryCoverage &row = m_inventory->row(inventoryRow);
    form.type = row.phoneNumberType;
    form.blocks = row.coverageType == u"block";
    // As it was grouped; where the answer does not say, as it was asked for.
    if ((row.groupType.isEmpty() ? m_inventoryGroup : row.groupType) == inventory_group::locality)
        form.city = row.group;
    else
        form.areaCode = row.group;
    return form;
}

void CoveragePresenter::setState(TabState state)
{
    m_state = std::move(state);
    emit stateChanged();
}

void CoveragePresenter::setInventoryState(TabState state)
{
    m_inventoryState = std::move(state);
    emit inventoryChanged();
}

} // namespace nd
