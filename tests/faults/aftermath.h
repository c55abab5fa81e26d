// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreement.h"

#include "features/orders/service/order_archive.h"
#include "wording/error_text.h"

#include <QSignalSpy>

#include <optional>

namespace nd {

/// What the ledger keeps for a person. A fault that was only read about changes nothing of it.
struct Kept
{
    QStringList basket = {}; ///< numbers in order, with their prices
    QStringList orders = {}; ///< ids and states
    QStringList purchases = {}; ///< ids and states
    friend bool operator==(const Kept &, const Kept &) = default;
};

inline Kept keptBy(const DeskFixture &desk)
{
    Kept kept;
    for (const BasketLine &line : desk.services->basket().lines())
        kept.basket += line.number + u' ' + (line.cost.upfront ? line.cost.upfront->toString() : QString());
    if (const auto known = desk.services->keeper().page({}, 500)) {
        for (const OrderRecord &order : known->orders)
            kept.orders += idOf(order) + u' ' + statusOf(order);
    }
    for (const Purchase &purchase : desk.services->purchases().recent())
        kept.purchases += purchase.write.id + u' ' + wordOf(purchase.write.state);
    return kept;
}

/// Empty when a person can do something with these words, else what is wrong with them.
inline QString unclear(const ErrorText &text)
{
    if (text.sentence.trimmed().isEmpty())
        return QStringLiteral("nothing is said");
    if (text.sentence.contains(u'\n') || text.sentence.size() > 400)
        return QStringLiteral("more than a sentence: ") + text.sentence;
    if (text.advice.isEmpty() && text.severity != Severity::Info)
        return QStringLiteral("no next step: ") + text.sentence;
    return {};
}

/// What a person reads about a purchase that went wrong.
inline ErrorText saidOf(const DeskFixture &desk, const QString &id)
{
    const auto purchase = desk.services->purchases().find(id);
    return purchase && purchase->write.error ? describe(*purchase->write.error, ErrorContext::Order) : ErrorText{};
}

/// Reads all lists of orders; the end of it.
inline std::optional<Result<Done>> refreshed(DeskFixture &desk)
{
    std::optional<Result<Done>> end;
    const auto listening = QObject::connect(&desk.services->tracker(), &OrderTracker::refreshFinished,
        &desk.services->tracker(), [&](const Result<Done> &result) { end = result; });
    desk.services->tracker().refresh();
    DeskFixture::until([&] { return end.has_value(); });
    QObject::disconnect(listening);
    return end;
}

/// The same in words; nothing is said where all went well.
inline ErrorText saidByRefresh(DeskFixture &desk)
{
    const auto end = refreshed(desk);
    return end && !*end ? describe(end->error()) : ErrorText{};
}

/// The only purchase of a desk, at its end.
inline bool untilSettled(const DeskFixture &desk, const QString &id)
{
    return DeskFixture::until([&] { return !isOpen(desk.stateOf(id)); });
}

} // namespace nd
