// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/repetition.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "features/orders/service/order_record.h"
#include "store/ledger.h"
#include "store/tables/number_owners.h"
#include "store/tables/order_store.h"
#include "store/tables/purchase_store.h"
#include "writes/body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// What a group of a bulk order asks for, as far as both the question and the answer show it.
struct Wish
{
    QString country = {};
    QString type = {};
    QString areaCode = {};
    QString area = {};
    int count = 0;
    friend bool operator==(const Wish &, const Wish &) = default;
};

Wish wishOf(const BulkGroup &group)
{
    return {group.countryIso, group.phoneNumberType, group.nationalDestinationCode, group.administrativeArea,
        group.countRequested};
}

Wish wishOf(const NewBulkGroup &group)
{
    return {group.countryIso, group.phoneNumberType, group.nationalDestinationCode, group.administrativeArea,
        group.countRequested.value};
}

template <class Group>
bool haveOneInCommon(const std::vector<Wish> &wishes, const std::vector<Group> &groups)
{
    return std::any_of(groups.begin(), groups.end(),
        [&](const Group &group) { return std::find(wishes.begin(), wishes.end(), wishOf(group)) != wishes.end(); });
}

/// Of the ticket's quantities.
std::vector<Wish> wishesOf(const Ticket &ticket)
{
    std::vector<Wish> wishes;
    for (const BasketLine &line : ticket.lines) {
        if (line.kind != LineKind::Quantity || !line.group)
            continue;
        wishes.push_back(wishOf(*line.group));
        wishes.back().count = line.range;
    }
    return wishes;
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

bool cameToNothing(const QString &word)
{
    return word == status::failure || word == status::failed || word == status::cancelled || word == status::deleted;
}

/// The bytes with which the record of an order with this reference holds it, up to where an identifier may follow.
QByteArray referenceIn(const QString &person)
{
    const QByteArray quoted = QJsonDocument(QJsonArray{person}).toJson(QJsonDocument::Compact);
    return "\"customer_reference\":" + quoted.mid(1, quoted.size() - 3);
}

Repetition ofPurchase(Repetition::Why why, const WriteRecord &write)
{
    return {.why = why,
        .orderId = write.telnyxId,
        .reference = write.userReference,
        .status = write.recordStatus,
        .createdAt = write.sentAt.isValid() ? write.sentAt : write.createdAt,
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
    addWish(ticket, now, found);
    addReference(ticket, found);
    return found;
}

Repetition Repetitions::ofOrder(Repetition::Why why, const OrderRecord &record) const
{
    const Result<std::optional<WriteRecord>> own = PurchaseStore(m_ledger, m_account).ofRecord(idOf(record));
    return {.why = why,
        .orderId = idOf(record),
        .reference = referenceOf(record),
        .status = statusOf(record),
        .createdAt = createdAtOf(record),
        .fromHere = own && *own};
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
            else if (const auto own = PurchaseStore(m_ledger, m_account).ofRecord(owner.orderId); own && *own)
                made.status = (*own)->recordStatus;
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

void Repetitions::addWish(const Ticket &ticket, Timestamp now, std::vector<Repetition> &found) const
{
    const std::vector<Wish> wishes = wishesOf(ticket);
    if (wishes.empty() || !now.isValid())
        return;
    const Timestamp from = now.plus(-std::chrono::duration_cast<Microseconds>(WishesCountFor));
    constexpr auto Why = Repetition::Why::SameWish;
    if (const auto orders = OrderStore(m_ledger, m_account).since(wordOf(OrderKind::Bulk), from)) {
        for (const CachedOrder &cached : *orders) {
            const std::optional<OrderRecord> record = recordOf(cached);
            if (!record || cameToNothing(statusOf(*record)) || createdAtOf(*record) < from)
                continue;
            if (haveOneInCommon(wishes, std::get<BulkOrder>(*record).orderingGroups))
                found.push_back(ofOrder(Why, *record));
        }
    }
    const auto own = PurchaseStore(m_ledger, m_account).since(WriteKind::BulkOrder, from);
    if (!own)
        return;
    for (const WriteRecord &write : *own) {
        const bool same = haveOneInCommon(wishes, bodyOf<NewBulkOrder>(write.body).orderingGroups);
        if (same && !cameToNothing(write.recordStatus) && !hasOrder(found, Why, write.telnyxId))
            found.push_back(ofPurchase(Why, write));
    }
}

void Repetitions::addReference(const Ticket &ticket, std::vector<Repetition> &found) const
{
    const QString person = reference::split(ticket.userReference.simplified()).person;
    if (person.isEmpty())
        return;
    constexpr auto Why = Repetition::Why::SameReference;
    std::vector<Repetition> same;
    // The bytes also begin longer references: more than are shown are looked at.
    if (const auto orders = OrderStore(m_ledger, m_account).holding(referenceIn(person), 20 * MostWithReference)) {
        for (const CachedOrder &cached : *orders) {
            const std::optional<OrderRecord> record = recordOf(cached);
            if (record && !cameToNothing(statusOf(*record)) && referenceOf(*record) == person)
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

Call Repetitions::refreshWishes(std::function<void(const Result<Done> &)> done)
{
    return m_client.send(endpoint::listBulkOrders(), [this, done = std::move(done)](Result<Page<BulkOrder>> answer) {
        if (!answer)
            return done(answer.error());
        const std::vector<BulkOrder> rows = std::move(answer).take().rows;
        const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
            for (const BulkOrder &row : rows) {
                if (const Result<Done> one = m_tracker.store(OrderRecord(row)); !one)
                    return one;
            }
            return Done{};
        });
        if (stored) {
            for (const BulkOrder &row : rows)
                m_tracker.adopt(OrderRecord(row));
        }
        done(stored);
    });
}

} // namespace nd
