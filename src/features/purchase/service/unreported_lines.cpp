// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/unreported_lines.h"

#include "api/resources/account/ownership.h"
#include "api/resources/order_numbers.h"
#include "api/values/api_enums.h"
#include "base/clock.h"
#include "features/basket/service/basket.h"
#include "features/purchase/service/purchases.h"
#include "writes/evidence.h"
#include "writes/write_coordinator.h"

#include <memory>
#include <set>

namespace nd {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype LargestQuestion = 1'000;

/// Telnyx does not know the question, or does not allow it to this key.
bool isNoWitness(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotAllowed
        || (error.kind == ErrorKind::Rejected && error.httpStatus != 408 && error.httpStatus != 409);
}

/// By line: whether it is in the account. A line that the answer does not speak of is left out, so not decided.
std::map<QString, bool> sightingsIn(const Ownership &answer, const QStringList &keys)
{
    std::set<qint64> found;
    std::set<qint64> notFound;
    for (const OwnedPhoneNumber &number : answer.found)
        found.insert(evidence::digitsOf(number.phoneNumber));
    for (const QString &number : answer.notFound)
        notFound.insert(evidence::digitsOf(number));
    std::map<QString, bool> seen;
    for (const QString &key : keys) {
        const qint64 digits = evidence::digitsOf(key);
        if (found.count(digits) > 0 || notFound.count(digits) > 0)
            seen[key] = found.count(digits) > 0;
    }
    return seen;
}

} // namespace

UnreportedLines::UnreportedLines(
    Client &client, const Clock &clock, Basket &basket, Purchases &purchases, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_basket(basket), m_purchases(purchases)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UnreportedLines::tick);
    connect(&m_purchases, &Purchases::linesUntold, this, &UnreportedLines::take);
}

void UnreportedLines::load()
{
    std::map<QString, QStringList> left;
    for (const BasketLine &line : m_basket.lines()) {
        if (line.isSent())
            left[line.sentIn] += line.key;
    }
    for (const auto &[id, keys] : left) {
        const auto purchase = m_purchases.find(id);
        if (purchase && purchase->write.state == WriteState::Bought)
            take(id, keys);
    }
}

void UnreportedLines::take(const QString &purchaseId, const QStringList &keys)
{
    const auto purchase = m_purchases.find(purchaseId);
    if (!purchase || keys.isEmpty())
        return;
    m_cases[purchaseId] = {.orderId = purchase->write.telnyxId, .keys = keys, .dueAt = m_clock.uptime()};
    arm();
}

void UnreportedLines::tick()
{
    const milliseconds now = m_clock.uptime();
    QStringList due;
    for (const auto &[id, one] : m_cases) {
        if (one.dueAt.count() >= 0 && one.dueAt <= now)
            due += id;
    }
    for (const QString &id : due)
        ask(id);
    arm();
}

void UnreportedLines::ask(const QString &purchaseId)
{
    if (!m_purchases.isOfThisKey(purchaseId))
        return endRound(purchaseId);
    Case &one = m_cases.at(purchaseId);
    one.dueAt = milliseconds(-1);
    askOwnership(purchaseId, one.keys);
}

void UnreportedLines::askOwnership(const QString &purchaseId, const QStringList &keys)
{
    const OwnershipQuestion question{keys.mid(0, LargestQuestion)};
    m_cases.at(purchaseId).call
        = m_client.send(endpoint::verifyOwnership(question), [this, purchaseId, keys](const Result<Ownership> &answer) {
              if (!answer && isNoWitness(answer.error()))
                  return askTheLists(purchaseId, listsFor(keys));
              if (!answer)
                  return endRound(purchaseId);
              hear(purchaseId, sightingsIn(*answer, keys));
              const QStringList rest = keys.mid(LargestQuestion);
              if (rest.isEmpty())
                  endRound(purchaseId);
              else
                  askOwnership(purchaseId, rest);
          });
}

/// Every number that was ordered stands in the list of its country, with the order it belongs to. In that of another
/// country it is missing in any case.
void UnreportedLines::askTheLists(const QString &purchaseId, QStringList countries)
{
    if (countries.isEmpty())
        return endRound(purchaseId);
    Case &one = m_cases.at(purchaseId);
    OrderNumberFilter filter;
    filter.countryCode = countries.takeFirst();
    auto alive = std::make_shared<std::set<qint64>>();
    PageSink<OrderNumber> sink;
    sink.rows = [alive, orderId = one.orderId](std::vector<OrderNumber> &&rows) {
        for (const OrderNumber &row : rows) {
            if (row.orderRequestId == orderId && !evidence::isDead(row.status))
                alive->insert(evidence::digitsOf(row.phoneNumber));
        }
    };
    sink.finished = [this, alive, purchaseId, countries, country = filter.countryCode](const Result<Done> &end) {
        Sightings seen;
        for (const QString &key : m_cases.at(purchaseId).keys) {
            if (end && (country.isEmpty() || countryOf(key) == country))
                seen[key] = alive->count(evidence::digitsOf(key)) > 0;
        }
        hear(purchaseId, seen);
        askTheLists(purchaseId, countries);
    };
    one.call = m_client.readAll(endpoint::listOrderNumbers(filter), std::move(sink));
}

/// Empty when it is not known.
QString UnreportedLines::countryOf(const QString &key) const
{
    const BasketLine *line = m_basket.find(key);
    return line ? line->country : QString();
}

/// The countries whose lists hold all of these lines; an empty one stands for the list of all countries.
QStringList UnreportedLines::listsFor(const QStringList &keys) const
{
    QStringList countries;
    for (const QString &key : keys)
        countries += countryOf(key);
    countries.removeDuplicates();
    return countries.contains(QString()) ? QStringList{QString()} : countries;
}

void UnreportedLines::hear(const QString &purchaseId, const Sightings &seen)
{
    Case &one = m_cases.at(purchaseId);
    std::map<QString, QString> fates;
    for (const auto &[key, isThere] : seen) {
        if (isThere)
            fates[key] = QString();
        else if (hasBeenMissedForLong(one, key))
            fates[key] = withoutThisNumber();
    }
    // The disk may not take it: it is asked again then.
    if (!fates.empty() && m_purchases.tell(purchaseId, fates))
        one.keys.removeIf([&](const QString &key) { return fates.count(key) > 0; });
}

/// No more than for an order that nobody can find: the account may get a number after its order has ended.
bool UnreportedLines::hasBeenMissedForLong(Case &one, const QString &key) const
{
    const milliseconds now = m_clock.uptime();
    return now - one.missedSince.try_emplace(key, now).first->second >= WriteCoordinator::NoTraceTimeout;
}

void UnreportedLines::endRound(const QString &purchaseId)
{
    const auto found = m_cases.find(purchaseId);
    if (found->second.keys.isEmpty())
        m_cases.erase(found);
    else
        found->second.dueAt = m_clock.uptime() + AskAgain;
    arm();
}

void UnreportedLines::arm()
{
    milliseconds next{-1};
    for (const auto &[id, one] : m_cases) {
        if (one.dueAt.count() >= 0 && (next.count() < 0 || one.dueAt < next))
            next = one.dueAt;
    }
    if (next.count() < 0)
        return m_timer.stop();
    m_timer.start(std::clamp(next - m_clock.uptime(), milliseconds(0), LongestNap));
}

} // namespace nd
