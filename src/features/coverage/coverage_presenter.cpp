// SPDX-License-Identifier: Apache-2.0
#include "features/coverage/coverage_presenter.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "store/document_store.h"
#include "store/ledger.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString inventoryKey(const InventoryCoverage &row)
{
    return row.group + u'/' + row.administrativeArea + u'/' + row.phoneNumberType + u'/' + row.coverageType;
}

const QString KeptWorld = u"world"_s;

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
    m_readCountry.cancel();
    m_readInventory.cancel();
    m_session = session;
    m_country.clear();
    m_countries->setRows({});
    m_types->setRows({});
    showStock({});
    m_readAt = {};
    setState({});
    setInventoryState({});
    if (!session)
        return;
    showKept();
    refresh();
}

/// What an earlier run has read is there at once, also offline.
void CoveragePresenter::showKept()
{
    const auto kept = m_session->services().documents().all(KeptShelf);
    if (!kept)
        return;
    for (const StoredDocument &record : *kept) {
        ParseWarnings warnings;
        Reader reader(warnings);
        WorldCoverage world;
        if (record.name != KeptWorld || !read(QJsonDocument::fromJson(record.body).object(), world, reader))
            continue;
        m_countries->setRows(inOrderOfNames(std::move(world.countries)));
        m_readAt = record.keptAt;
    }
}

void CoveragePresenter::keep(const WorldCoverage &world)
{
    m_readAt = m_session->clock().now();
    const QByteArray body = QJsonDocument(write(world).toObject()).toJson(QJsonDocument::Compact);
    (void)m_session->services().documents().put(
        KeptShelf, {KeptWorld, body, m_readAt}); // else it is read anew at the next start
}

void CoveragePresenter::refresh()
{
    if (!m_session)
        return;
    const QString age = m_readAt.isValid() && m_countries->totalCount() > 0
        ? tr("What is shown was read at %1.").arg(cells::time(m_readAt))
        : QString();
    setState({Phase::Loading, tr("Reading coverage…"), age});
    m_read = m_session->client().send(endpoint::getWorldCoverage(), [this, age](Result<WorldCoverage> world) {
        if (!world) {
            const ErrorText text = describe(world.error());
            return setState({Phase::Failed, text.sentence, age.isEmpty() ? text.advice : age + u' ' + text.advice});
        }
        keep(*world);
        m_countries->setRows(inOrderOfNames(std::move(world).take().countries));
        m_countries->clearChangedMarks();
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
    m_types->clearChangedMarks(); // of another country
}

/// The list of all countries may be a day old; what is said of one is asked for when somebody looks at it.
void CoveragePresenter::readCountry()
{
    if (!m_session)
        return;
    m_readCountry = m_session->client().send(
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

} // namespace nd
