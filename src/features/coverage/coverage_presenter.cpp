// SPDX-License-Identifier: Apache-2.0
#include "features/coverage/coverage_presenter.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "api/values/region.h"
#include "base/fields.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "store/tables/document_store.h"
#include "wording/area_names.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <QSet>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString inventoryKey(const InventoryCoverage &row)
{
    return row.group + u'/' + row.administrativeArea + u'/' + row.phoneNumberType + u'/' + row.coverageType;
}

const QString KeptWorld = u"world"_s;

/// What is sold first: most of the world is not. The answer is ordered by Telnyx's English names, which are not always
/// the shown ones.
std::vector<CountryCoverage> inOrderOfNames(std::vector<CountryCoverage> world)
{
    std::vector<std::pair<QString, size_t>> names;
    for (size_t i = 0; i < world.size(); ++i)
        names.emplace_back(countries::name(world[i].code), i);
    std::sort(names.begin(), names.end(),
        [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    std::stable_partition(names.begin(), names.end(), [&](const auto &entry) { return world[entry.second].numbers; });
    std::vector<CountryCoverage> ordered;
    ordered.reserve(names.size());
    for (const auto &[name, i] : names)
        ordered.push_back(std::move(world[i]));
    return ordered;
}

/// Those that the API takes (spec inventory_coverage, filter[country_code]; api-facts §2.3).
bool hasInventory(const QString &code)
{
    static constexpr const char16_t *Codes = u"AT AU BE BG CA CH CN CY CZ DE DK EE ES FI FR GB GR HU HR IE IT LT LU LV "
                                             u"NL NZ MX NO PL PT RO SE SG SI SK US";
    return QStringView(Codes).split(u' ').contains(QStringView(code));
}

/// What fits the country, as a person who has only chosen it asks.
bool isPlain(const StockQuestion &question)
{
    return question == StockQuestion();
}

QString keptName(const QString &country)
{
    return u"stock/"_s + country;
}

/// Rows come for each number type and kind, and for areas that are sold out.
int areasWithStock(const std::vector<InventoryCoverage> &rows)
{
    QSet<std::pair<QString, QString>> areas;
    for (const InventoryCoverage &row : rows) {
        if (row.count != 0)
            areas.insert({row.group, row.administrativeArea});
    }
    return int(areas.size());
}

std::optional<int> codeOf(const QString &digits)
{
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    return isNumber && digits.size() == 3 ? std::optional(value) : std::nullopt;
}

bool isWrongCode(const QString &digits)
{
    return !digits.isEmpty() && !codeOf(digits);
}

template <class Value>
bool isSame(const std::vector<InventoryCoverage> &rows, Value InventoryCoverage::*member)
{
    return std::all_of(rows.begin(), rows.end(), [&](const auto &row) { return row.*member == rows.front().*member; });
}

} // namespace

CoveragePresenter::CoveragePresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_countries(std::make_unique<TableModel<CountryCoverage>>(
                                               countryColumns(), [](const CountryCoverage &c) { return c.code; })),
      m_types(std::make_unique<TableModel<TypeRow>>(typeColumns(), [](const TypeRow &t) { return t.type; })),
      m_inventory(std::make_unique<TableModel<InventoryCoverage>>(inventoryColumns(), inventoryKey))
{
    showKept();
    refresh();
}

CoveragePresenter::~CoveragePresenter() = default;

/// What an earlier run has read is there at once, also offline.
void CoveragePresenter::showKept()
{
    const auto kept = m_session.services().documents().all(KeptShelf);
    if (!kept)
        return;
    for (const StoredDocument &record : *kept) {
        auto world = record.name == KeptWorld ? fromJson<WorldCoverage>(record.body) : std::nullopt;
        if (!world)
            continue;
        m_countries->setRows(inOrderOfNames(std::move(world->countries)));
        m_readAt = record.keptAt;
    }
}

void CoveragePresenter::keep(const WorldCoverage &world)
{
    m_readAt = m_session.clock().now();
    (void)m_session.services().documents().put(
        KeptShelf, {KeptWorld, toJson(world), m_readAt}); // else it is read anew at the next start
}

void CoveragePresenter::refresh()
{
    const QString age = m_readAt.isValid() && m_countries->totalCount() > 0
        ? tr("What is shown was read at %1.").arg(cells::time(m_readAt))
        : QString();
    setState({Phase::Loading, tr("Reading coverage…"), age});
    m_read = m_session.client().send(endpoint::getWorldCoverage(), [this, age](Result<WorldCoverage> world) {
        if (!world) {
            const ErrorText text = describe(world.error());
            return setState({Phase::Failed, text.sentence, age.isEmpty() ? text.advice : age + u' ' + text.advice});
        }
        keep(*world);
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

int CoveragePresenter::rowOf(const QString &code) const
{
    for (int row = 0; row < m_countries->shownCount(); ++row) {
        if (m_countries->row(row).code == code)
            return row;
    }
    return -1;
}

void CoveragePresenter::look(int countryRow)
{
    m_readCountry.cancel();
    m_readInventory.cancel();
    showStock({});
    m_stock = {};
    if (countryRow < 0 || countryRow >= m_countries->shownCount()) {
        m_country.clear();
        m_types->setRows({});
        return setInventoryState({});
    }
    m_country = m_countries->row(countryRow).code;
    showTypes(m_countries->row(countryRow));
    readCountry();
    readInventory();
}

void CoveragePresenter::showTypes(const CountryCoverage &country)
{
    std::vector<TypeRow> types;
    for (const QString &word : country.phoneNumberTypes) {
        if (const TypeCoverage *coverage = country.type(word))
            types.push_back({word, *coverage});
    }
    m_types->setRows(std::move(types));
}

/// The list of all countries may be a day old; what is said of one is asked for when somebody looks at it.
void CoveragePresenter::readCountry()
{
    m_readCountry = m_session.client().send(
        endpoint::getCountryCoverage(m_country), [this](const Result<CountryCoverage> &country) {
            if (country && country->code == m_country)
                showTypes(*country);
        });
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

bool CoveragePresenter::takesAreaCodes() const
{
    return isNorthAmerican(m_country);
}

void CoveragePresenter::askStock(const StockQuestion &question)
{
    // A code that is being typed leaves the answer to the last whole question where it is.
    const bool isAsked = question == m_stock && m_inventoryState.phase != Phase::Failed;
    if (m_country.isEmpty() || isAsked || isWrongCode(question.npa) || isWrongCode(question.nxx))
        return;
    m_stock = question;
    m_readInventory.cancel();
    showStock({});
    readInventory();
}

InventoryCoverageFilter CoveragePresenter::stockFilter() const
{
    InventoryCoverageFilter filter;
    filter.countryCode = m_country;
    filter.count = m_stock.count;
    filter.administrativeArea = m_stock.area.trimmed();
    filter.phoneNumberType = m_stock.type;
    if (!m_stock.feature.isEmpty())
        filter.features = {m_stock.feature};
    if (takesAreaCodes()) {
        filter.npa = codeOf(m_stock.npa);
        filter.nxx = codeOf(m_stock.nxx);
    }
    const bool byAreaCode = m_stock.group.isEmpty() ? takesAreaCodes() : m_stock.group == groupByState;
    filter.groupBy = byAreaCode   ? QString(inventory_group::npa)
        : m_stock.group.isEmpty() ? QString(inventory_group::locality)
                                  : m_stock.group;
    return filter;
}

void CoveragePresenter::readInventory()
{
    const CountryCoverage *country = m_countries->find(m_country);
    if (!country)
        return;
    const QString name = countries::name(m_country);
    if (!country->numbers)
        return setInventoryState({Phase::Empty, tr("Telnyx sells no numbers in %1.").arg(name), {}});
    if (!country->inventoryCoverage)
        return setInventoryState({Phase::Empty, tr("Telnyx does not say what is in stock in %1.").arg(name),
            tr("Search to see what there is.")});
    if (!hasInventory(m_country))
        return setInventoryState({Phase::Empty, tr("Telnyx cannot be asked for the stock of %1.").arg(name),
            tr("Search to see what there is.")});
    const Timestamp shownSince = isPlain(m_stock) ? showKeptStock() : Timestamp();
    const QString age
        = shownSince.isValid() ? tr("What is shown was read at %1.").arg(cells::time(shownSince)) : QString();
    setInventoryState({Phase::Loading, tr("Reading stock…"), age});
    const InventoryCoverageFilter filter = stockFilter();
    m_inventoryGroup = filter.groupBy;
    m_readInventory = m_session.client().send(endpoint::listInventoryCoverage(filter),
        [this, age](Result<Page<InventoryCoverage>> stock) { takeStock(std::move(stock), age); });
}

void CoveragePresenter::takeStock(Result<Page<InventoryCoverage>> stock, const QString &age)
{
    if (!stock) {
        const ErrorText text = describe(stock.error(), ErrorContext::Search);
        if (text.noResult) {
            showStock({});
            return setInventoryState({Phase::Empty, text.sentence, text.advice});
        }
        return setInventoryState(
            {Phase::Failed, text.sentence, age.isEmpty() ? text.advice : age + u' ' + text.advice});
    }
    std::vector<InventoryCoverage> rows = std::move(stock).take().rows;
    if (isPlain(m_stock)) {
        // Else it is read anew when it is wanted.
        (void)m_session.services().documents().put(
            KeptShelf, {keptName(m_country), toJson(rows), m_session.clock().now()});
    }
    if (m_stock.group == groupByState)
        rows = summedByState(rows, m_country);
    showStock(std::move(rows));
    if (m_inventory->totalCount() == 0)
        return setInventoryState({Phase::Empty, tr("Nothing in stock."), {}});
    setInventoryState({Phase::Ready, tr("%n area(s) with stock", nullptr, areasWithStock(m_inventory->rows())), {}});
}

/// What was answered last, at once and also offline; when that was.
Timestamp CoveragePresenter::showKeptStock()
{
    const auto kept = m_session.services().documents().all(KeptShelf);
    if (!kept)
        return {};
    const auto record = std::find_if(
        kept->begin(), kept->end(), [this](const StoredDocument &r) { return r.name == keptName(m_country); });
    if (record == kept->end())
        return {};
    auto rows = fromJson<std::vector<InventoryCoverage>>(record->body);
    if (!rows || rows->empty())
        return {};
    showStock(std::move(*rows));
    return record->keptAt;
}

void CoveragePresenter::showStock(std::vector<InventoryCoverage> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
        [](const InventoryCoverage &a, const InventoryCoverage &b) { return a.count > b.count; });
    m_inventory->setRows(std::move(rows));
}

StockPicture CoveragePresenter::stockPicture() const
{
    return nd::stockPicture(m_inventory->rows(), m_country);
}

QString CoveragePresenter::noStockMap() const
{
    const CountryCoverage *country = m_countries->find(m_country);
    return nd::noStockMap(m_country, country && country->inventoryCoverage && hasInventory(m_country));
}

QString CoveragePresenter::placeOfRows(const std::vector<int> &inventoryRows) const
{
    QString place;
    QString state;
    for (const int row : inventoryRows) {
        const QString itsPlace = stockPlaceOf(m_inventory->row(row), m_country);
        const QString itsState = stockStateOf(m_inventory->row(row), m_country);
        const bool isFirst = row == inventoryRows.front();
        place = isFirst || itsPlace == place ? itsPlace : QString();
        state = isFirst || itsState == state ? itsState : QString();
        if (place.isEmpty() && state.isEmpty())
            return {};
    }
    return place.isEmpty() ? state : place;
}

std::vector<int> CoveragePresenter::rowsOfPlace(const QString &place) const
{
    std::vector<int> rows;
    for (int row = 0; row < m_inventory->shownCount(); ++row) {
        const InventoryCoverage &stock = m_inventory->row(row);
        if (stockPlaceOf(stock, m_country) == place || stockStateOf(stock, m_country) == place)
            rows.push_back(row);
    }
    return rows;
}

SearchForm CoveragePresenter::searchFor(const std::vector<int> &inventoryRows) const
{
    SearchForm form;
    form.country = m_country;
    std::vector<InventoryCoverage> rows;
    std::vector<int> shownRows;
    for (const int row : inventoryRows) {
        if (row < 0 || row >= m_inventory->shownCount())
            continue;
        shownRows.push_back(row);
        rows.push_back(m_inventory->row(row));
    }
    if (rows.empty())
        return form;
    if (isSame(rows, &InventoryCoverage::phoneNumberType))
        form.type = rows.front().phoneNumberType;
    form.blocks = rows.front().coverageType == u"block" && isSame(rows, &InventoryCoverage::coverageType);
    if (!m_stock.feature.isEmpty())
        form.features = {m_stock.feature};
    const bool byCity = isLocality(rows.front());
    const QString place = placeOfRows(shownRows);
    const AreaName *area = areas::find(place);
    const bool inOneState = area && area->isState();
    if (inOneState && (byCity || shownRows == rowsOfPlace(place)))
        form.state = area->state; // there is a Springfield in many of them
    // All of a state is asked in one question, not in one for each of its area codes.
    if (!form.state.isEmpty() && !byCity)
        return form;
    QStringList names;
    for (const InventoryCoverage &row : rows)
        names += row.group;
    names.removeDuplicates();
    const bool byState
        = std::any_of(rows.begin(), rows.end(), [](const auto &r) { return r.groupType == groupByState; });
    if (byState)
        form.state = rows.front().group; // the API takes one state a question
    else
        (byCity ? form.city : form.areaCode) = names.join(u", "_s);
    return form;
}

/// As it was grouped; where the answer does not say, as it was asked for.
bool CoveragePresenter::isLocality(const InventoryCoverage &row) const
{
    return (row.groupType.isEmpty() ? m_inventoryGroup : row.groupType) == inventory_group::locality;
}

} // namespace nd
