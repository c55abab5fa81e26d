// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/purchases.h"

#include "base/local_code.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/blame.h"
#include "features/orders/service/order_tracker.h"
#include "store/ledger.h"
#include "store/tables/number_owners.h"
#include "store/tables/price_store.h"
#include "store/tables/purchase_store.h"
#include "store/tables/write_store.h"
#include "writes/key_owners.h"
#include "writes/write_result.h"

#include <QSet>

#include <algorithm>

namespace nd {

namespace {

/// The order as its list shows it; empty for what is not an order.
std::optional<OrderRecord> orderOf(const ResultRecord &record)
{
    if (const auto *order = record.as<NumberOrderDetails>())
        return OrderRecord(order->row());
    if (const auto *order = record.as<BlockOrder>())
        return OrderRecord(*order);
    if (const auto *order = record.as<BulkOrder>())
        return OrderRecord(*order);
    if (const auto *order = record.as<AdvancedOrder>())
        return OrderRecord(*order);
    return {};
}

OrderKind orderKindOf(WriteKind kind)
{
    switch (kind) {
    case WriteKind::BlockOrder:
        return OrderKind::Block;
    case WriteKind::BulkOrder:
        return OrderKind::Bulk;
    case WriteKind::AdvancedOrder:
        return OrderKind::Advanced;
    default:
        return OrderKind::Number;
    }
}

QStringList keysOf(const std::vector<BasketLine> &lines)
{
    QStringList keys;
    for (const BasketLine &line : lines)
        keys += line.key;
    return keys;
}

QStringList numbersOf(const std::vector<BasketLine> &lines)
{
    QStringList numbers;
    for (const BasketLine &line : lines)
        numbers += line.number;
    return numbers;
}

QString wordsOf(const Error &error)
{
    return error.detail.isEmpty() ? error.title : error.detail;
}

/// Numbers that the account does not get of this order, by its record: failed, missing or cancelled.
std::vector<NumberSpan> undeliveredOf(
    const std::vector<BasketLine> &lines, const ResultRecord &record, const LineResults &verdicts)
{
    std::vector<NumberSpan> spans;
    for (const BasketLine &line : lines) {
        const auto span = verdicts.failed.count(line.key) ? NumberSpan::of(line.number, line.range) : std::nullopt;
        if (span)
            spans.push_back(*span);
    }
    if (const auto *order = record.as<NumberOrderDetails>()) {
        for (const OrderNumber &number : order->phoneNumbers) {
            const auto span = failedOrCancelled(number.status) ? NumberSpan::of(number.phoneNumber) : std::nullopt;
            if (span)
                spans.push_back(*span);
        }
    }
    return spans;
}

/// Of a ticket that has it.
BasketLine lineIn(const Ticket &ticket, const QString &key)
{
    return *std::find_if(
        ticket.lines.begin(), ticket.lines.end(), [&](const BasketLine &line) { return line.key == key; });
}

Error refusal(const QString &title, const QString &detail)
{
    return {.kind = ErrorKind::Rejected,
        .code = wordOf(LocalCode::StillOpen),
        .title = title,
        .detail = detail,
        .nothingSent = true};
}

} // namespace

Purchases::Purchases(Ledger &ledger, const Clock &clock, QString account, Basket &basket, OrderTracker &tracker,
    WriteCoordinator &writer, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_clock(clock), m_account(std::move(account)), m_basket(basket),
      m_tracker(tracker), m_writer(writer), m_reader(placeOf(OrderStore(ledger, m_account)))
{
    m_writer.setEffects({WriteKind::NumberOrder, WriteKind::BlockOrder, WriteKind::BulkOrder, WriteKind::AdvancedOrder},
        [this](const WriteRecord &write, const WriteResult *result) { return onSettled(write, result); });
    connect(&m_writer, &WriteCoordinator::changed, this, [this](const WriteRecord &write) {
        if (isPurchase(write.kind))
            emit purchaseChanged(write.id);
    });
    connect(&m_writer, &WriteCoordinator::settled, this, [this](const WriteRecord &write) {
        if (isPurchase(write.kind))
            emit settled(write.id);
    });
    m_tracker.setBooks({.enter = [this](const WriteResult &order) { return onRecord(order); },
        .isOfThisKey = [this](const QString &orderId) { return isOrderOfThisKey(orderId); }});
}

Purchases::~Purchases() = default;

void Purchases::load()
{
    using Found = std::vector<WriteRecord>;
    m_reader.run<Found>([account = m_account](
                            const LedgerAccess &ledger) { return boughtWithoutEnd(ledger, account, finalStatuses()); },
        [this](const Result<Found> &found) {
            if (!found)
                return; // the next start asks again
            for (const WriteRecord &write : *found)
                followToItsEnd(write);
        });
}

void Purchases::followToItsEnd(const WriteRecord &write)
{
    const OrderKind kind = orderKindOf(write.kind);
    const std::optional<OrderRecord> seen = m_tracker.stored(kind, write.telnyxId);
    // One that is pending and not followed was given up, and stands before a person for that.
    const bool givenUp = seen && !isFinal(*seen);
    if (!givenUp && !m_tracker.isFollowing(kind, write.telnyxId))
        m_tracker.readNow(kind, write.telnyxId);
}

Result<QStringList> Purchases::place(const Ticket &ticket)
{
    QSet<QString> seen;
    for (const BasketLine &line : ticket.lines) {
        const BasketLine *there = m_basket.find(line.key);
        if (!there)
            return refusal(tr("A line is not in the basket any more."), line.number);
        if (there->isSent())
            return refusal(tr("A line is in a purchase that is not settled yet."), line.number);
        if (seen.contains(line.key))
            return refusal(tr("A line is on the ticket twice."), line.number);
        seen.insert(line.key);
    }
    return begin(ticket);
}

Result<QStringList> Purchases::placeQuantities(const Ticket &ticket)
{
    for (const BasketLine &line : ticket.lines) {
        if (line.kind != LineKind::Quantity || m_basket.find(line.key))
            return refusal(tr("This can be ordered from the basket only."), line.number);
    }
    return begin(ticket);
}

Result<QStringList> Purchases::begin(const Ticket &ticket)
{
    Result<std::vector<WriteRecord>> made = writesOf(ticket, [this](WriteKind kind) { return m_writer.draft(kind); });
    if (!made)
        return made.error();
    const std::vector<WriteRecord> writes = std::move(made).take();
    std::vector<BasketLine> sent;
    QStringList ids;
    for (const WriteRecord &write : writes) {
        ids += write.id;
        for (const QString &key : lineKeysOf(write)) {
            const BasketLine *there = m_basket.find(key);
            sent.push_back(there ? *there : lineIn(ticket, key));
            sent.back().sentIn = write.id;
            sent.back().failure.clear();
        }
    }
    const Basket::Edit edit = m_basket.edit(std::move(sent), {});
    if (const Result<Done> begun = m_writer.begin(writes, [&] { return m_basket.store(edit); }); !begun)
        return begun.error();
    m_basket.apply(edit);
    return ids;
}

// ---- outcomes ----

Purchases::Stored Purchases::onSettled(const WriteRecord &write, const WriteResult *result)
{
    if (result)
        return onBought(write, *result);
    const Error error = write.error.value_or(Error{});
    const std::vector<BasketLine> lines = linesFromJson(write.lines);
    const QStringList blamed = numbersBlamed(error, numbersOf(lines));
    std::vector<BasketLine> back;
    for (const BasketLine &line : lines) {
        const BasketLine *there = m_basket.find(line.key);
        if (!there || there->sentIn != write.id)
            continue;
        back.push_back(*there);
        back.back().sentIn.clear();
        if (blamed.contains(line.number))
            back.back().fail(wordsOf(error), troubleOf(error));
        else if (blamed.isEmpty())
            back.back().fail(wordsOf(error), LineTrouble::Shared);
        else
            back.back().fail(tr("Not ordered: Telnyx refused another number of that order."), LineTrouble::Shared);
    }
    const Basket::Edit edit = m_basket.edit(std::move(back), {});
    if (const Result<Done> stored = m_basket.store(edit); !stored)
        return stored.error();
    return WriteCoordinator::AfterCommit([this, edit] { m_basket.apply(edit); });
}

Purchases::Stored Purchases::onBought(const WriteRecord &write, const WriteResult &result)
{
    const std::vector<BasketLine> lines = linesFromJson(write.lines);
    const LineResults verdicts = lineResultsOf(lines, result.record);
    QStringList bought = keysOf(lines);
    // What turns out to be bought long after it was given up may be in another purchase by now, which has its own end,
    // or may have been removed by a person.
    bought.removeIf([&](const QString &key) {
        const BasketLine *there = m_basket.find(key);
        return !there || (there->isSent() && there->sentIn != write.id);
    });
    std::vector<BasketLine> back;
    for (BasketLine &line : returning(lines, verdicts)) {
        if (bought.removeAll(line.key) > 0)
            back.push_back(std::move(line));
    }
    QStringList untold;
    for (BasketLine &line : locked(write, lines, verdicts.untold)) {
        if (bought.removeAll(line.key) == 0)
            continue;
        untold += line.key;
        back.push_back(std::move(line));
    }
    const Basket::Edit edit = m_basket.edit(back, bought);
    if (const Result<Done> stored = m_basket.store(edit); !stored)
        return stored.error();
    if (const Result<Done> stored = rememberPrices(lines, verdicts); !stored)
        return stored.error();
    if (const Result<int> marked = markUndelivered(write.id, undeliveredOf(lines, result.record, verdicts)); !marked)
        return marked.error();
    const std::optional<OrderRecord> order = orderOf(result.record);
    if (order) {
        if (const Result<Done> stored = m_tracker.store(*order); !stored)
            return stored.error();
    }
    return WriteCoordinator::AfterCommit(
        [this, edit, order, untold, purchase = write.id, kind = write.kind, id = result.id] {
            m_basket.apply(edit);
            if (!untold.isEmpty())
                emit linesUntold(purchase, untold);
            if (order)
                m_tracker.adopt(*order);
            else
                m_tracker.follow(orderKindOf(kind), id); // a person gave its id: the record tells the rest
        });
}

/// Lines of which the order says nothing, as they stay in the basket.
std::vector<BasketLine> Purchases::locked(
    const WriteRecord &write, const std::vector<BasketLine> &lines, const QStringList &untold) const
{
    std::vector<BasketLine> staying;
    for (const BasketLine &line : lines) {
        if (!untold.contains(line.key))
            continue;
        staying.push_back(line);
        staying.back().sentIn = write.id;
        staying.back().failure = notToldYet();
    }
    return staying;
}

/// Lines that were not bought, as they stay in the basket.
std::vector<BasketLine> Purchases::returning(const std::vector<BasketLine> &lines, const LineResults &verdicts) const
{
    std::vector<BasketLine> back;
    for (const BasketLine &line : lines) {
        const auto failed = verdicts.failed.find(line.key);
        if (failed == verdicts.failed.end())
            continue;
        back.push_back(line);
        back.back().sentIn.clear();
        back.back().fail(failed->second, line.kind == LineKind::Quantity ? LineTrouble::Own : LineTrouble::Gone);
        if (const auto missing = verdicts.missing.find(line.key); missing != verdicts.missing.end()) {
            back.back().range = missing->second;
            if (back.back().group)
                back.back().group->countRequested.value = missing->second;
        }
    }
    return back;
}

Result<Done> Purchases::rememberPrices(const std::vector<BasketLine> &lines, const LineResults &verdicts) const
{
    std::vector<std::pair<QString, Cost>> prices;
    for (const BasketLine &line : lines) {
        if (!line.number.isEmpty() && !verdicts.failed.count(line.key) && !verdicts.untold.contains(line.key))
            prices.emplace_back(line.number, line.cost);
    }
    return PriceStore(m_ledger, m_account).put(prices, m_clock.now());
}

/// Nobody pays for them: a price that was agreed to goes with them, unless another purchase has brought the number.
Result<int> Purchases::markUndelivered(const QString &id, const std::vector<NumberSpan> &spans) const
{
    if (spans.empty())
        return 0;
    const Result<int> marked = PurchaseStore(m_ledger, m_account).markUndelivered(id, spans);
    if (!marked || *marked == 0)
        return marked; // each poll tells of them again
    std::vector<qint64> numbers;
    for (const NumberSpan &span : spans)
        numbers.push_back(span.first);
    const Result<std::vector<NumberOwner>> owners = ownersOf(m_ledger, m_account, numbers);
    if (!owners)
        return owners.error();
    std::erase_if(numbers, [&](qint64 number) {
        return std::any_of(owners->begin(), owners->end(), [&](const NumberOwner &owner) {
            return owner.number == number && !owner.order && !failedOrCancelled(owner.status);
        });
    });
    QStringList unpaid;
    for (const qint64 number : numbers)
        unpaid += u'+' + QString::number(number);
    if (const Result<Done> forgotten = PriceStore(m_ledger, m_account).remove(unpaid); !forgotten)
        return forgotten.error();
    return marked;
}

/// A followed order was read: at its end, what it did not deliver goes back to the basket. Once, also over restarts:
/// the write remembers the status that was acted on.
Result<Done> Purchases::onRecord(const WriteResult &order)
{
    const Result<std::optional<WriteRecord>> found = PurchaseStore(m_ledger, m_account).ofRecord(order.id);
    if (!found)
        return found.error();
    if (!*found)
        return Done{};
    if ((*found)->recordStatus == order.status)
        return markFailedParts((*found)->id, order.record);
    WriteRecord write = **found;
    const bool before = isFinal(write.recordStatus);
    write.recordStatus = order.status;
    const std::vector<BasketLine> lines = linesFromJson(write.lines);
    const LineResults verdicts = lineResultsOf(lines, order.record);
    std::vector<BasketLine> back;
    if (verdicts.final && !before) {
        for (BasketLine &line : returning(lines, verdicts)) {
            if (!m_basket.find(line.key))
                back.push_back(std::move(line));
        }
    }
    const QStringList returned = keysOf(back);
    QStringList untold;
    if (verdicts.final && !before) {
        for (BasketLine &line : locked(write, lines, verdicts.untold)) {
            if (m_basket.find(line.key))
                continue;
            untold += line.key;
            back.push_back(std::move(line));
        }
    }
    const Basket::Edit edit = m_basket.edit(back, {});
    int marked = 0;
    const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
        if (const Result<Done> updated = WriteStore(m_ledger).update(write); !updated)
            return updated;
        const Result<int> more = markUndelivered(write.id, undeliveredOf(lines, order.record, verdicts));
        if (!more)
            return more.error();
        marked = *more;
        return m_basket.store(edit);
    });
    if (!stored)
        return stored;
    m_basket.apply(edit);
    emit purchaseChanged(write.id);
    if (marked > 0)
        emit pricesChanged();
    if (!returned.isEmpty())
        emit linesReturned(write.id, returned);
    if (!untold.isEmpty())
        emit linesUntold(write.id, untold);
    return stored;
}

bool Purchases::hasThisKey(const WriteRecord &write) const
{
    return KeyOwners(m_ledger).mayTell(m_writer.keyOwner(), write.keyOwner);
}

bool Purchases::isOrderOfThisKey(const QString &orderId) const
{
    const Result<std::optional<WriteRecord>> found = PurchaseStore(m_ledger, m_account).ofRecord(orderId);
    return found && (!*found || hasThisKey(**found));
}

/// A part of an order can fail or be cancelled while the rest of it goes on, which changes nothing else of it.
Result<Done> Purchases::markFailedParts(const QString &id, const ResultRecord &record)
{
    int marked = 0;
    const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
        const Result<int> more = markUndelivered(id, undeliveredOf({}, record, {}));
        if (!more)
            return more.error();
        marked = *more;
        return Done{};
    });
    if (!stored || marked == 0)
        return stored;
    emit purchaseChanged(id);
    emit pricesChanged();
    return stored;
}

Result<Done> Purchases::tell(const QString &id, const std::map<QString, QString> &reasons)
{
    std::vector<BasketLine> back;
    std::vector<BasketLine> bought;
    std::vector<NumberSpan> notDelivered;
    for (const auto &[key, reason] : reasons) {
        const BasketLine *line = m_basket.find(key);
        if (!line || line->sentIn != id)
            continue;
        (reason.isEmpty() ? bought : back).push_back(*line);
        if (!reason.isEmpty()) {
            back.back().sentIn.clear();
            back.back().failure = reason;
            if (const auto span = NumberSpan::of(line->number, line->range))
                notDelivered.push_back(*span);
        }
    }
    const Basket::Edit edit = m_basket.edit(back, keysOf(bought));
    const Result<Done> stored = m_ledger.transaction([&]() -> Result<Done> {
        if (const Result<Done> remembered = rememberPrices(bought, {}); !remembered)
            return remembered;
        if (const Result<int> marked = markUndelivered(id, notDelivered); !marked)
            return marked.error();
        return m_basket.store(edit);
    });
    if (!stored)
        return stored;
    m_basket.apply(edit);
    emit purchaseChanged(id);
    if (!notDelivered.empty() || !bought.empty())
        emit pricesChanged();
    if (!back.empty())
        emit linesReturned(id, keysOf(back));
    return Done{};
}

// ---- reading ----

std::optional<Purchase> Purchases::find(const QString &id) const
{
    if (const WriteRecord *running = m_writer.find(id))
        return purchaseOf(*running);
    const Result<std::optional<WriteRecord>> found = WriteStore(m_ledger).find(id);
    if (!found || !*found || !isPurchase((*found)->kind))
        return {};
    return purchaseOf(**found);
}

bool Purchases::isOfThisKey(const QString &id) const
{
    const std::optional<Purchase> purchase = find(id);
    return purchase && hasThisKey(purchase->write);
}

std::vector<Purchase> Purchases::open() const
{
    std::vector<Purchase> purchases;
    for (const WriteRecord &write : m_writer.open()) {
        if (isPurchase(write.kind))
            purchases.push_back(purchaseOf(write));
    }
    return purchases;
}

std::vector<Purchase> Purchases::recent(int limit) const
{
    std::vector<Purchase> purchases;
    const Result<std::vector<WriteRecord>> found = PurchaseStore(m_ledger, m_account).recent(limit);
    if (!found)
        return purchases;
    for (const WriteRecord &write : *found) {
        const WriteRecord *running = m_writer.find(write.id);
        purchases.push_back(purchaseOf(running ? *running : write));
    }
    return purchases;
}

std::optional<Cost> Purchases::rememberedPrice(const QString &number) const
{
    const Result<std::optional<Cost>> found = PriceStore(m_ledger, m_account).find(number);
    return found ? *found : std::nullopt;
}

std::vector<std::pair<QString, Cost>> Purchases::rememberedPrices() const
{
    Result<std::vector<std::pair<QString, Cost>>> all = PriceStore(m_ledger, m_account).all();
    return all ? std::move(all).take() : std::vector<std::pair<QString, Cost>>();
}

std::vector<std::pair<QString, PackedNumber>> Purchases::undelivered() const
{
    std::vector<std::pair<QString, PackedNumber>> numbers;
    const auto found = PurchaseStore(m_ledger, m_account).undelivered();
    for (const PurchaseStore::Undelivered &one : found ? *found : std::vector<PurchaseStore::Undelivered>())
        numbers.emplace_back(
            one.orderId, PackedNumber::fromText(u'+' + QString::number(one.number)).value_or(PackedNumber()));
    return numbers;
}

} // namespace nd
