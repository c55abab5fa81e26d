// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/unreported_lines.h"

#include "api/resources/account/ownership.h"
#include "api/resources/order_numbers.h"
#include "api/values/api_enums.h"
#include "base/clock.h"
#include "features/basket/service/basket.h"
#include "features/purchase/service/purchases.h"
#include "writes/evidence.h"

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

UnreportedLines::Case *UnreportedLines::find(const QString &purchaseId)
{
    const auto found = m_cases.find(purchaseId);
    return found == m_cases.end() ? nullptr : &found->second;
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
    Case &one = m_cases.at(purchaseId);
    one.dueAt = milliseconds(-1);
    const QStringList numbers = one.keys.mid(0, LargestQuestion);
    one.call = m_client.send(endpoint::verifyOwnership(OwnershipQuestion{numbers}),
        [this, purchaseId](const Result<Ownership> &answer) { onOwnership(purchaseId, answer); });
}

void UnreportedLines::onOwnership(const QString &purchaseId, const Result<Ownership> &answer)
{
    if (!answer)
        return isNoWitness(answer.error()) ? askTheList(purchaseId) : later(purchaseId);
    std::set<qint64> found;
    std::set<qint64> notFound;
    for (const OwnedPhoneNumber &number : answer->found)
        found.insert(evidence::digitsOf(number.phoneNumber));
    for (const QString &number : answer->notFound)
        notFound.insert(evidence::digitsOf(number));
    Fates fates;
    for (const QString &key : find(purchaseId)->keys) {
        const qint64 digits = evidence::digitsOf(key);
        if (found.contains(digits))
            fates[key] = QString();
        else if (notFound.contains(digits))
            fates[key] = withoutThisNumber();
    }
    finish(purchaseId, fates);
}

/// Every number that was ordered stands there, with the order it belongs to.
void UnreportedLines::askTheList(const QString &purchaseId)
{
    Case &one = *find(purchaseId);
    auto states = std::make_shared<std::map<qint64, QString>>();
    PageSink<OrderNumber> sink;
    sink.mustAgree = true;
    sink.rows = [states, orderId = one.orderId](std::vector<OrderNumber> &&rows) {
        for (const OrderNumber &row : rows) {
            if (row.orderRequestId == orderId)
                (*states)[evidence::digitsOf(row.phoneNumber)] = row.status;
        }
    };
    sink.finished = [this, states, purchaseId](const Result<Done> &end) {
        if (!end)
            return later(purchaseId);
        Fates fates;
        for (const QString &key : find(purchaseId)->keys) {
            const auto state = states->find(evidence::digitsOf(key));
            const bool bought = state != states->end() && !evidence::isDead(state->second);
            fates[key] = bought ? QString() : withoutThisNumber();
        }
        finish(purchaseId, fates);
    };
    const BasketLine *line = m_basket.find(one.keys.front());
    OrderNumberFilter filter;
    filter.countryCode = line ? line->country : QString();
    one.call = m_client.readAll(endpoint::listOrderNumbers(filter), std::move(sink));
}

void UnreportedLines::later(const QString &purchaseId)
{
    find(purchaseId)->dueAt = m_clock.uptime() + AskAgain;
    arm();
}

void UnreportedLines::finish(const QString &purchaseId, const Fates &fates)
{
    if (!fates.empty()) {
        // The disk may not take it: it is asked again then.
        if (const Result<Done> told = m_purchases.tell(purchaseId, fates); !told)
            return later(purchaseId);
    }
    Case &one = *find(purchaseId);
    one.keys.removeIf([&](const QString &key) { return fates.count(key) > 0; });
    if (one.keys.isEmpty())
        m_cases.erase(purchaseId);
    else if (fates.empty())
        later(purchaseId); // it left out all that it was asked about
    else
        one.dueAt = m_clock.uptime();
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
