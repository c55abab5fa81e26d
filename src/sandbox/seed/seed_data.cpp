// SPDX-License-Identifier: Apache-2.0
#include "sandbox/seed/seed_data.h"

#include "sandbox/rules/advanced_orders.h"
#include "sandbox/rules/bulk_orders.h"
#include "sandbox/rules/purchases.h"
#include "sandbox/rules/requirement_catalogue.h"
#include "sandbox/rules/requirements.h"
#include "sandbox/state/fixtures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace nd::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The orders that the seed data describe one by one; older ones are generated.
constexpr int Described = 40;

const QJsonObject &seedData()
{
    static const QJsonObject data = [] {
        QFile file(u":/sandbox/seed_data.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    Q_ASSERT(!data.isEmpty());
    return data;
}

/// Lets the account's past happen by the rules of its present: everything is bought, filled in and declined as a client
/// would do it, at times that have passed.
class Seeder
{
public:
    Seeder(SandboxState &state, Timestamp opened) : m_state(state), m_opened(opened) { }

    void addDocumentsAndGroups();
    void addHistory(int orders);

private:
    struct Event
    {
        Microseconds ago;
        QJsonObject what; ///< empty: one of the usual orders
    };

    void addDocument(const QString &filename, Timestamp at);
    void addAddress(const QJsonObject &data, Timestamp at);
    void addGroup(const QJsonObject &data, Timestamp at);
    std::vector<NewValue> valuesFor(const QString &country, NumberType type, const QJsonObject &given) const;
    std::vector<PurchaseLine> linesFor(const QJsonObject &line, Timestamp at) const;
    void happen(const QJsonObject &what, Timestamp at);

    void order(const QJsonObject &data, Timestamp at);
    void bulkOrder(const QJsonObject &data, Timestamp at);
    void advancedOrder(const QJsonObject &data, Timestamp at);
    void blockOrder(const QJsonObject &data, Timestamp at);
    void reservation(const QJsonObject &data, Timestamp at);
    void markCommentsRead(Timestamp at);

    SandboxState &m_state;
    Timestamp m_opened;
    Order *m_order = nullptr; ///< the last one, which the steps behind it are about
};

NumberType typeIn(const QJsonObject &data)
{
    return numberType(data[u"type"_s].toString()).value_or(NumberType::Local);
}

SearchCriteria criteriaIn(const QJsonObject &data)
{
    SearchCriteria criteria;
    criteria.country = data[u"country"_s].toString();
    criteria.type = typeIn(data);
    criteria.locality = data[u"place"_s].toString();
    criteria.state = data[u"state"_s].toString();
    criteria.endsWith = data[u"ends_with"_s].toString();
    criteria.limit = data[u"count"_s].toInt();
    criteria.excludeSpecial = criteria.endsWith.isEmpty(); // an ending stands there to get a special number
    return criteria;
}

void Seeder::addDocument(const QString &filename, Timestamp at)
{
    Document document;
    document.filename = filename;
    document.contentType = u"application/pdf"_s;
    document.sha256 = u"08a96c641c3a74e44eb59afb61a24f2cb9f4d7188748e76ba4bb5edfa3cb7d1c"_s;
    document.size = 184'320;
    document.scanned = true;
    document.verified = true;
    document.linked = true;
    document.created = at;
    document.updated = at;
    SandboxState::add(m_state.documents, std::move(document));
}

void Seeder::addAddress(const QJsonObject &data, Timestamp at)
{
    Address address;
    address.reference = data[u"reference"_s].toString();
    address.business = data[u"business"_s].toString();
    address.firstName = data[u"first_name"_s].toString();
    address.lastName = data[u"last_name"_s].toString();
    address.phone = data[u"phone"_s].toString();
    address.street = data[u"street"_s].toString();
    address.extended = data[u"extended"_s].toString();
    address.locality = data[u"locality"_s].toString();
    address.area = data[u"area"_s].toString();
    address.postalCode = data[u"postal_code"_s].toString();
    address.country = data[u"country"_s].toString();
    address.created = at;
    SandboxState::add(m_state.addresses, std::move(address));
}

/// `given` has one value for each kind of field; a document and an address are named by their positions.
std::vector<NewValue> Seeder::valuesFor(const QString &country, NumberType type, const QJsonObject &given) const
{
    std::vector<NewValue> values;
    for (const quint8 place : requirementsOf(country, type)) {
        const QString kind = requirementTypes()[place].fieldType;
        if (kind == u"document")
            values.push_back({place, m_state.ids.text(Kind::Document, quint64(given[kind].toInt()))});
        else if (kind == u"address" && given[kind].isDouble())
            values.push_back({place, m_state.ids.text(Kind::Address, quint64(given[kind].toInt()))});
        else
            values.push_back({place, given[given.contains(kind) ? kind : u"other"_s].toString()});
    }
    return values;
}

void Seeder::addGroup(const QJsonObject &data, Timestamp at)
{
    RequirementGroup group;
    group.country = data[u"country"_s].toString();
    group.type = typeIn(data);
    group.action = u"ordering"_s;
    group.reference = data[u"reference"_s].toString();
    group.created = at;
    const bool complete = data[u"complete"_s].toBool();
    for (const NewValue &value : valuesFor(group.country, group.type, seedData()[u"group_values"_s].toObject()))
        group.values.push_back({value.type, RequirementValue::Awaiting, complete ? value.value : QString()});
    reviewGroup(m_state, SandboxState::add(m_state.groups, std::move(group)), at);
}

void Seeder::addDocumentsAndGroups()
{
    Timestamp at = m_opened.plus(-24h * 90);
    for (const QJsonValue &filename : seedData()[u"documents"_s].toArray())
        addDocument(filename.toString(), at);
    for (const QJsonValue &address : seedData()[u"addresses"_s].toArray())
        addAddress(address.toObject(), at);
    for (const QJsonValue &group : seedData()[u"requirement_groups"_s].toArray()) {
        addGroup(group.toObject(), at);
        at = at.plus(24h);
    }
    m_state.events.passUntil(at);
}

std::vector<PurchaseLine> Seeder::linesFor(const QJsonObject &line, Timestamp at) const
{
    std::vector<PurchaseLine> lines;
    for (const SearchHit &hit : m_state.availability.search(criteriaIn(line), at)) {
        lines.push_back(lineFor(m_state, hit.what, at));
        for (const RequirementGroup &group : m_state.groups) {
            if (line.contains(u"group"_s) && group.reference == line[u"group"_s].toString())
                lines.back().group = group.index;
        }
    }
    return lines;
}

void Seeder::order(const QJsonObject &data, Timestamp at)
{
    Purchase purchase;
    for (const QJsonValue &line : data[u"lines"_s].toArray()) {
        for (PurchaseLine &one : linesFor(line.toObject(), at))
            purchase.lines.push_back(std::move(one));
    }
    purchase.reference = data[u"reference"_s].toString();
    purchase.connection = connections()[0].id;
    purchase.billingGroup = m_state.ids.text(Kind::BillingGroup, 0);
    m_order = &buy(m_state, purchase, at);
}

void Seeder::bulkOrder(const QJsonObject &data, Timestamp at)
{
    BulkOrder wanted;
    wanted.reference = data[u"reference"_s].toString();
    BulkGroup group;
    group.requested = data[u"count"_s].toInt();
    group.criteria = criteriaIn(data);
    wanted.groups.push_back(std::move(group));
    startBulk(m_state, std::move(wanted), at);
}

void Seeder::advancedOrder(const QJsonObject &data, Timestamp at)
{
    AdvancedOrder wanted;
    wanted.country = data[u"country"_s].toString();
    wanted.areaCode = data[u"area_code"_s].toString();
    wanted.type = typeIn(data);
    wanted.quantity = data[u"count"_s].toInt();
    wanted.comments = data[u"comments"_s].toString();
    wanted.reference = data[u"reference"_s].toString();
    for (const QJsonValue &feature : data[u"features"_s].toArray())
        wanted.features += feature.toString();
    startAdvanced(m_state, std::move(wanted), at);
}

void Seeder::blockOrder(const QJsonObject &data, Timestamp at)
{
    SearchCriteria criteria;
    criteria.country = data[u"country"_s].toString();
    const auto blocks = m_state.availability.searchBlocks(criteria);
    const auto &[stock, block] = blocks.front();
    Purchase purchase = blockPurchase(*stock, block);
    purchase.reference = data[u"reference"_s].toString();
    buy(m_state, purchase, at);
}

void Seeder::reservation(const QJsonObject &data, Timestamp at)
{
    Reservation reservation;
    reservation.reference = data[u"reference"_s].toString();
    reservation.created = at;
    reservation.updated = at;
    SearchCriteria criteria = criteriaIn(data);
    criteria.reservable = true;
    criteria.excludeHeld = true;
    for (const SearchHit &hit : m_state.availability.search(criteria, at)) {
        const Timestamp until = at.plus(m_state.delays().hold);
        m_state.availability.show(hit.what.number->digits, at);
        m_state.availability.hold(hit.what.number->digits, until);
        reservation.numbers.push_back({hit.what.number->digits, true, {}, until, at});
    }
    SandboxState::add(m_state.reservations, std::move(reservation));
}

void Seeder::markCommentsRead(Timestamp at)
{
    for (Comment &comment : m_state.comments) {
        if (!comment.read.isValid())
            comment.read = at;
    }
}

/// Does what an event or a step behind it says.
void Seeder::happen(const QJsonObject &what, Timestamp at)
{
    m_state.events.passUntil(at);
    if (what.contains(u"order"_s))
        order(what[u"order"_s].toObject(), at);
    if (what.contains(u"bulk_order"_s))
        bulkOrder(what[u"bulk_order"_s].toObject(), at);
    if (what.contains(u"advanced_order"_s))
        advancedOrder(what[u"advanced_order"_s].toObject(), at);
    if (what.contains(u"block_order"_s))
        blockOrder(what[u"block_order"_s].toObject(), at);
    if (what.contains(u"reservation"_s))
        reservation(what[u"reservation"_s].toObject(), at);
    if (what.contains(u"user_comment"_s))
        m_state.comment(u"sub_number_order"_s, m_state.subOrderId(m_order->index, 0),
            what[u"user_comment"_s].toString(), false, at);
    if (what.contains(u"admin_comment"_s))
        m_state.adminWrites(m_order->index, 0, what[u"admin_comment"_s].toString(), at);
    if (what.contains(u"comments_read"_s))
        markCommentsRead(at);
    if (what.contains(u"cancelled"_s))
        cancel(m_state, *m_order, 0, at);
    if (what.contains(u"values"_s))
        fillIn(m_state, *m_order, m_order->numbersOf(0),
            valuesFor(m_order->country(0), m_order->type(0), what[u"values"_s].toObject()), at);
    for (const QJsonValue &step : what[u"then"_s].toArray())
        happen(step.toObject(), at.plus(1min * step[u"after_minutes"_s].toInt()));
}

void Seeder::addHistory(int orders)
{
    // By weight: with few orders, the first of the events are the ones that happen.
    std::vector<Event> events;
    int made = 0;
    for (const QJsonValue &event : seedData()[u"events"_s].toArray()) {
        const QJsonObject what = event.toObject();
        const bool makesOrder = !what.contains(u"block_order"_s) && !what.contains(u"reservation"_s);
        if (orders == 0 || (makesOrder && made == orders))
            continue;
        events.push_back({1min * qRound(what[u"hours_ago"_s].toDouble() * 60), what});
        made += makesOrder ? 1 : 0;
    }
    for (int i = 0; made < orders; ++i, ++made)
        events.push_back({6h + 13h * i + 7min * (i % 7), {}});
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.ago > b.ago; });
    const QJsonArray usual = seedData()[u"usual_orders"_s].toArray();
    qsizetype next = 0;
    for (const Event &event : events) {
        const bool isUsual = event.what.isEmpty();
        happen(
            isUsual ? QJsonObject{{u"order"_s, usual[next++ % usual.size()]}} : event.what, m_opened.plus(-event.ago));
    }
    m_state.events.passUntil(m_opened);
}

} // namespace

std::unique_ptr<SandboxState> createSeededState(const Options &options, Timestamp opened)
{
    const quint64 generated = quint64(std::max(0, options.orders - Described));
    Options past = options;
    past.balance = Decimal::fromUnits(options.balance.units() + 1'000'000'000'000); // the past was paid for
    auto state = std::make_unique<SandboxState>(past, generated, opened.plus(-24h * 21));
    Seeder seeder(*state, opened);
    seeder.addDocumentsAndGroups();
    seeder.addHistory(std::min(options.orders, Described));
    state->account = AccountBalance(options.balance, options.creditLimit);
    state->options = options;
    return state;
}

} // namespace nd::sandbox
