// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/order_warnings.h"

#include "accounts/account.h"
#include "features/basket/service/funds.h"
#include "features/purchase/service/repetition.h"
#include "wording/cell_format.h"
#include "wording/order_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderWarnings)
};

constexpr size_t MostNamed = 3; ///< orders that a person reads before the rest is only counted

/// "“KB-1” of 2026-11-28 14:05 (ordered here, success)".
QString orderText(const Repetition &order)
{
    const QString name = order.reference.isEmpty() ? order.orderId.left(8) : u"“%1”"_s.arg(order.reference);
    const QString who = order.fromHere ? Tr::tr("ordered here") : Tr::tr("ordered elsewhere");
    const QString state = order.status.isEmpty() ? who : who + u", "_s + statusText(order.status);
    return order.createdAt.isValid()
        ? Tr::tr("%1 of %2 (%3)", "order of time (by whom, state)").arg(name, cells::time(order.createdAt), state)
        : u"%1 (%2)"_s.arg(name, state);
}

QString sentence(const Repetition &order)
{
    switch (order.why) {
    case Repetition::Why::SameNumbers: {
        const QString numbers = order.numbers.join(u", "_s);
        const QString shown = order.shared > order.numbers.size() ? numbers + u", …"_s : numbers;
        return Tr::tr("%n of these numbers is/are in the order %1: %2.", nullptr, order.shared)
            .arg(orderText(order), shown);
    }
    case Repetition::Why::SameReference:
        return Tr::tr("The order %1 has the same reference.").arg(orderText(order));
    case Repetition::Why::SameWish:
        return Tr::tr("The order %1 asks for the same.").arg(orderText(order));
    }
    return {};
}

} // namespace

OrderWarnings moneyDoubts(const Funds &funds)
{
    OrderWarnings doubts;
    if (funds.unpriced() > 0)
        doubts.push_back(
            {Tr::tr("Order although the price of %n number(s) is not known", nullptr, funds.unpriced()), {}});
    if (const QStringList foreign = funds.foreign(); !foreign.isEmpty())
        doubts.push_back({Tr::tr("Order although %1 cannot be compared with the credit").arg(foreign.join(u" · "_s)),
            Tr::tr("The credit is in %1, and the rate of exchange is Telnyx's.").arg(funds.credit()->currency)});
    if (!funds.credit())
        doubts.push_back({Tr::tr("Order although the available credit is not known"), {}});
    if (funds.cover() == Funds::Cover::Tight)
        doubts.push_back({Tr::tr("Order although the credit does not cover the whole first month"),
            Tr::tr("Telnyx may charge only the days that are left of the month, or refuse the order.")});
    return doubts;
}

OrderWarnings repetitionDoubts(const std::vector<Repetition> &found)
{
    if (found.empty())
        return {};
    QStringList sentences;
    for (size_t i = 0; i < std::min(found.size(), MostNamed); ++i)
        sentences += sentence(found[i]);
    if (found.size() > MostNamed)
        sentences += Tr::tr("%n other order(s) too.", nullptr, int(found.size() - MostNamed));
    return {{Tr::tr("Order once more although this looks like what was ordered before"), sentences.join(u' ')}};
}

QString ceilingText(const Cost &ceiling)
{
    const auto amount = [&](const std::optional<Decimal> &one) {
        return toText(Money{one.value_or(Decimal()), ceiling.currency});
    };
    return Tr::tr("Above this account's price ceiling of %1 upfront and %2 per month.")
        .arg(amount(ceiling.upfront), amount(ceiling.monthly));
}

OrderDoubt ceilingDoubt(const Cost &ceiling, const std::vector<BasketLine> &lines)
{
    int dear = 0;
    for (const BasketLine &line : lines) {
        const Cost &cost = line.cost;
        const bool priced = cost.upfront && cost.monthly && !cost.currency.isEmpty(); // else another doubt asks
        if (priced && !account::isWithin(ceiling, cost))
            dear += line.kind == LineKind::Number ? 1 : line.range;
    }
    if (dear == 0)
        return {};
    return {Tr::tr("Order although %n number(s) cost(s) more than this account's price ceiling", nullptr, dear),
        ceilingText(ceiling)};
}

QString splitText(const std::vector<BasketLine> &lines)
{
    int numbers = 0;
    int blocks = 0;
    int quantities = 0;
    for (const BasketLine &line : lines)
        ++(line.kind == LineKind::Block ? blocks : line.kind == LineKind::Quantity ? quantities : numbers);
    const int orders = (numbers > 0) + blocks + (quantities > 0);
    if (orders < 2)
        return {};
    QStringList parts;
    if (numbers > 0)
        parts += Tr::tr("one for %n number(s)", nullptr, numbers);
    if (blocks > 0)
        parts += Tr::tr("one for each of %n number block(s)", nullptr, blocks);
    if (quantities > 0)
        parts += Tr::tr("one for the quantities");
    return Tr::tr("This makes %n order(s): %1.", nullptr, orders).arg(parts.join(u", "_s));
}

OrderDoubt ownershipDoubt(int numbers)
{
    return {Tr::tr("Order although %n number(s) is/are this account's already", nullptr, numbers), {}};
}

QString unansweredText(const OrderWarnings &doubts, const QStringList &answered)
{
    const auto open = std::count_if(
        doubts.begin(), doubts.end(), [&](const OrderDoubt &one) { return !answered.contains(one.question); });
    return open == 0 ? QString() : Tr::tr("Tick the %n box(es) to say that this is meant.", nullptr, int(open));
}

} // namespace nd
