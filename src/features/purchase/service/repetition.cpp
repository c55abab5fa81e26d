// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/repetition.h"

#include "api/client/client.h"
#include "api/client/pager.h"
#include "api/request/one_page.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "features/orders/service/order_comment.h"
#include "features/orders/service/order_record.h"
#include "store/ledger.h"
#include "store/tables/number_owners.h"
#include "store/tables/order_store.h"
#include "store/tables/purchase_store.h"
#include "store/tables/write_store.h"
#include "writes/body.h"
#include "writes/write_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

/// What an advanced order, or a group of a bulk order, asks for, as far as both the question and the answer show it.
struct OrderWish
{
    QString country = {};
    QString type = {};
    QString areaCode = {};
    QString area = {}; ///< of a bulk order's group
    int count = 0;
    QStringList features = {}; ///< of an advanced order, sorted
    QString comment = {}; ///< of an advanced order, which may name a place
};

namespace {

OrderWish wishOf(const BulkGroup &group)
{
    return {group.countryIso, group.phoneNumberType, group.nationalDestinationCode, group.administrativeArea,
        group.countRequested};
}

OrderWish wishOf(const NewBulkGroup &group)
{
    return {group.countryIso, group.phoneNumberType, group.nationalDestinationCode, group.administrativeArea,
        group.countRequested.value};
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

OrderWish wishOf(const AdvancedOrder &order)
{
    return {order.countryCode, order.phoneNumberType, order.areaCode, {}, order.quantity, sorted(order.features),
        order.comments};
}

OrderWish wishOf(const AdvancedOrderRequest &order)
{
    return {order.countryCode, order.phoneNumberType, order.areaCode, {}, order.quantity.value_or(1),
        sorted(order.features), order.comments};
}

template <class Group>
std::vector<OrderWish> wishesOf(const std::vector<Group> &groups)
{
    std::vector<OrderWish> wishes;
    wishes.reserve(groups.size());
    for (const Group &group : groups)
        wishes.push_back(wishOf(group));
    return wishes;
}

std::vector<OrderWish> wishesOf(const OrderRecord &record)
{
    if (const auto *bulk = std::get_if<BulkOrder>(&record))
        return wishesOf(bulk->orderingGroups);
    if (const auto *advanced = std::get_if<AdvancedOrder>(&record))
        return {wishOf(*advanced)};
    return {};
}

std::vector<OrderWish> wishesOf(const WriteRecord &write)
{
    if (write.kind == WriteKind::AdvancedOrder)
        return {wishOf(bodyOf<AdvancedOrderRequest>(write.body))};
    return wishesOf(bodyOf<NewBulkOrder>(write.body).orderingGroups);
}

/// Of the ticket's quantities.
std::vector<OrderWish> wishesOf(const Ticket &ticket)
{
    std::vector<OrderWish> wishes;
    for (const BasketLine &line : ticket.lines) {
        if (line.kind != LineKind::Quantity || !line.group)
            continue;
        wishes.push_back(wishOf(*line.group));
        wishes.back().count = line.range;
    }
    return wishes;
}

bool areAlike(const OrderWish &a, const OrderWish &b)
{
    return std::tie(a.country, a.type, a.areaCode, a.area, a.count, a.features)
        == std::tie(b.country, b.type, b.areaCode, b.area, b.count, b.features)
        && mayBeForTheSamePlace(a.comment, b.comment);
}

bool haveOneInCommon(const std::vector<OrderWish> &some, const std::vector<OrderWish> &others)
{
    return std::find_first_of(some.begin(), some.end(), others.begin(), others.end(), areAlike) != some.end();
}

std::vector<qint64> numbersOf(const Ticket &ticket)
{
    std::vector<qint64> numbers;
    for (const BasketLine &line : ticket.lines) {
        if (line.kind == LineKind::Quantity)
            continue;
        if (const auto span = NumberSpan::of(line.number, line.range)) {
            for (qint64 number = span->first; number <= span->last; ++number)
                numbers.push_back(number);
        }
    }
    return numbers;
}

/// The bytes with which the record of an order with this reference holds it, up to where an identifier may follow.
QByteArray referenceIn(const QString &person)
{
    const QByteArray quoted = QJsonDocument(QJsonArray{person}).toJson(QJsonDocument::Compact);
    return "\"customer_reference\":" + quoted.mid(1, quoted.size() - 3);
}

Timestamp madeAt(const WriteRecord &write)
{
    return write.sentAt.isValid() ? write.sentAt : write.createdAt;
}

QString ourIdIn(const OrderRecord &record)
{
    return std::visit([](const auto &one) { return reference::find(one.customerReference); }, record);
}

Repetition ofPurchase(Repetition::Why why, const WriteRecord &write)
{
    return {.why = why,
        .orderId = write.telnyxId,
        .reference = write.userReference,
        .status = write.recordStatus,
        .createdAt = madeAt(write),
        .fromHere = true};
}

bool hasOrder(const std::vector<Repetition> &found, Repetition::Why why, const QString &orderId)
{
    return !orderId.isEmpty() && std::any_of(found.begin(), found.end(), [&](const Repetition &one) {
        return one.why == why && one.orderId == orderId;
    });
}

} // namespace

Repetitions::Repetitions(Ledger &ledger, Client &client, OrderTracker &tracker, QString account)
    : m_ledger(ledger), m_client(client), m_tracker(tracker), m_account(std::move(account))
{ }

std::vector<Repetition> Repetitions::of(const Ticket &ticket, Timestamp now) const
{
    std::vector<Repetition> found;
    addNumbers(ticket, found);
    addWishes(OrderKind::Bulk, wishesOf(ticket), now, found);
    addReference(ticket.userReference, found);
    return found;
}

std::vector<Repetition> Repetitions::of(const AdvancedOrderRequest &order, Timestamp now) const
{
    std::vector<Repetition> found;
    addWishes(OrderKind::Advanced, {wishOf(order)}, now, found);
    addReference(order.customerReference, found);
    return found;
}

/// The purchase of this ledger that the order came of: as its answer, or by our identifier, which the number orders
/// that a bulk order makes carry too.
std::optional<WriteRecord> Repetitions::ownWriteOf(const OrderRecord &record) const
{
    if (const auto own = PurchaseStore(m_ledger, m_account).ofRecord(idOf(record)); own && *own)
        return *own;
    const QString id = ourIdIn(record);
    if (id.isEmpty())
        return {};
    const Result<std::optional<WriteRecord>> named = WriteStore(m_ledger).find(id);
    return named ? *named : std::nullopt;
}

/// A number order that our own bulk order made: it is told of by that one.
bool Repetitions::isPartOfOwn(const OrderRecord &record) const
{
    const std::optional<WriteRecord> own = ownWriteOf(record);
    return own && !own->telnyxId.isEmpty() && own->telnyxId != idOf(record);
}

Repetition Repetitions::ofOrder(Repetition::Why why, const OrderRecord &record) const
{
    const std::optional<WriteRecord> own = ownWriteOf(record);
    Repetition made{.why = why,
        .orderId = idOf(record),
        .reference = referenceOf(record),
        .status = statusOf(record),
        .createdAt = createdAtOf(record),
        .fromHere = own.has_value()};
    if (own && !made.createdAt.isValid())
        made.createdAt = madeAt(*own);
    return made;
}

void Repetitions::addNumbers(const Ticket &ticket, std::vector<Repetition> &found) const
{
    const std::vector<qint64> numbers = numbersOf(ticket);
    if (numbers.empty())
        return;
    const Result<std::vector<NumberOwner>> owners = ownersOf(m_ledger, m_account, numbers);
    if (!owners)
        return;
    // One for each order; purchases whose order is not known yet are told apart by when they were made.
    std::map<QString, std::pair<Repetition, QSet<qint64>>> byOrder;
    for (const NumberOwner &owner : *owners) {
        const QString key = owner.orderId.isEmpty() ? QString::number(owner.since.micros()) : owner.orderId;
        auto known = byOrder.find(key);
        if (known == byOrder.end()) {
            Repetition made{
                .orderId = owner.orderId, .reference = owner.userReference, .createdAt = owner.since, .fromHere = true};
            const std::optional<OrderRecord> record = owner.order ? recordOf(*owner.order) : std::nullopt;
            if (record)
                made = ofOrder(Repetition::Why::SameNumbers, *record);
            else
                made.status = owner.status;
            known = byOrder.emplace(key, std::pair{std::move(made), QSet<qint64>()}).first;
        }
        known->second.second.insert(owner.number);
    }
    for (auto &[key, entry] : byOrder) {
        auto &[repetition, shared] = entry;
        if (cameToNothing(repetition.status))
            continue;
        repetition.shared = int(shared.size());
        std::vector<qint64> sorted(shared.begin(), shared.end());
        std::sort(sorted.begin(), sorted.end());
        for (size_t i = 0; i < std::min(sorted.size(), size_t(MostNumbers)); ++i)
            repetition.numbers += u'+' + QString::number(sorted[i]);
        found.push_back(std::move(repetition));
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Repetition &a, const Repetition &b) { return a.shared > b.shared; });
}

void Repetitions::addWishes(
    OrderKind kind, const std::vector<OrderWish> &wishes, Timestamp now, std::vector<Repetition> &found) const
{
    if (wishes.empty() || !now.isValid())
        return;
    const Timestamp from = now.plus(-std::chrono::duration_cast<Microseconds>(WishesCountFor));
    constexpr auto Why = Repetition::Why::SameWish;
    if (const auto orders = OrderStore(m_ledger, m_account).since(wordOf(kind), from)) {
        for (const CachedOrder &cached : *orders) {
            const std::optional<OrderRecord> record = recordOf(cached);
            if (!record || cameToNothing(statusOf(*record)) || !haveOneInCommon(wishes, wishesOf(*record)))
                continue;
            Repetition one = ofOrder(Why, *record);
            // What nobody has dated is no younger than this ledger's entry of it.
            if ((one.createdAt.isValid() ? one.createdAt : cached.updatedAt) >= from)
                found.push_back(std::move(one));
        }
    }
    const auto own = PurchaseStore(m_ledger, m_account)
                         .since(kind == OrderKind::Bulk ? WriteKind::BulkOrder : WriteKind::AdvancedOrder, from);
    if (!own)
        return;
    for (const WriteRecord &write : *own) {
        const bool same = haveOneInCommon(wishes, wishesOf(write));
        if (same && !cameToNothing(write.recordStatus) && !hasOrder(found, Why, write.telnyxId))
            found.push_back(ofPurchase(Why, write));
    }
}

void Repetitions::addReference(const QString &userReference, std::vector<Repetition> &found) const
{
    const QString person = reference::split(userReference.simplified()).person;
    if (person.isEmpty())
        return;
    constexpr auto Why = Repetition::Why::SameReference;
    std::vector<Repetition> same;
    // The bytes also begin longer references: more than are shown are looked at.
    if (const auto orders = OrderStore(m_ledger, m_account).holding(referenceIn(person), 20 * MostWithReference)) {
        for (const CachedOrder &cached : *orders) {
            const std::optional<OrderRecord> record = recordOf(cached);
            if (record && !cameToNothing(statusOf(*record)) && referenceOf(*record) == person && !isPartOfOwn(*record))
                same.push_back(ofOrder(Why, *record));
        }
    }
    if (const auto own = PurchaseStore(m_ledger, m_account).withReference(person, MostWithReference)) {
        for (const WriteRecord &write : *own) {
            if (!cameToNothing(write.recordStatus) && !hasOrder(same, Why, write.telnyxId))
                same.push_back(ofPurchase(Why, write));
        }
    }
    std::stable_sort(
        same.begin(), same.end(), [](const Repetition &a, const Repetition &b) { return a.createdAt > b.createdAt; });
    same.resize(std::min(same.size(), size_t(MostWithReference)));
    std::move(same.begin(), same.end(), std::back_inserter(found));
}

template <class Record>
Call Repetitions::refresh(const Request<Page<Record>> &list, Asked done)
{
    const Request<Page<Record>> newest = onePage(list, 1, Pager::PageSize);
    return m_client.send(newest, [this, done = std::move(done)](Result<Page<Record>> answer) {
        if (!answer)
            return done(answer.error());
        const std::vector<Record> rows = std::move(answer).take().rows;
        const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
            for (const Record &row : rows) {
                if (const Result<Done> one = m_tracker.store(OrderRecord(row)); !one)
                    return one;
            }
            return Done{};
        });
        if (stored) {
            for (const Record &row : rows)
                m_tracker.adopt(OrderRecord(row));
        }
        done(stored);
    });
}

Call Repetitions::refreshBulkWishes(Asked done)
{
    return refresh(endpoint::listBulkOrders(), std::move(done));
}

Call Repetitions::refreshAdvancedWishes(Asked done)
{
    return refresh(endpoint::listAdvancedOrders(), std::move(done));
}

} // namespace nd
