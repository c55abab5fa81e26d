// SPDX-License-Identifier: Apache-2.0
#include "sandbox/rules/advanced_orders.h"

#include "sandbox/rules/purchases.h"
#include "sandbox/stock/countries.h"
#include "sandbox/stock/hash.h"

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

void refuseAdvanced(SandboxState &state, AdvancedOrder &order, const QString &why, Timestamp now)
{
    order.status = u"exception"_s;
    state.comment(u"advanced_number_order"_s, state.ids.text(Kind::AdvancedOrder, order.index), why, true, now);
}

QString callingCodeOf(const QString &country)
{
    struct Code
    {
        const char *country;
        const char *code;
    };
    // Countries that are sold but not in stock, as far as the sandbox's people can get numbers there.
    constexpr Code Codes[] = {{"IT", "39"}, {"SE", "46"}, {"DK", "45"}, {"NO", "47"}, {"FI", "358"}, {"PT", "351"},
        {"MX", "52"}, {"BR", "55"}, {"JP", "81"}, {"SG", "65"}, {"ZA", "27"}, {"IL", "972"}};
    if (const char *known = Inventory::callingCode(country))
        return QString::fromLatin1(known);
    for (const Code &entry : Codes) {
        if (country == QLatin1StringView(entry.country))
            return QString::fromLatin1(entry.code);
    }
    return {};
}

/// A number that was in nobody's stock.
quint64 freshNumber(const SandboxState &state, const AdvancedOrder &order, const QString &callingCode, int number)
{
    const quint64 chance = hash(state.options.seed, order.index + 0x616476u, quint64(number));
    const bool nanp = callingCode == "1"_L1;
    const QString area = !order.areaCode.isEmpty() ? order.areaCode : nanp ? u"970"_s : u"20"_s;
    // Odd exchanges, as all numbers outside the stock.
    const QString rest = nanp ? QString::number(201 + 2 * (chance % 399)) + QString::number(1000 + chance / 512 % 9000)
                              : QString::number(3'000'000 + chance % 6'000'000);
    return (callingCode + area + rest).toULongLong();
}

void deliver(SandboxState &state, quint64 index, Timestamp now)
{
    AdvancedOrder &order = state.advanced[index];
    const bool nanp = order.country == "US"_L1 || order.country == "CA"_L1;
    if (nanp && order.type == NumberType::TollFree)
        return refuseAdvanced(
            state, order, u"Toll-free numbers cannot be ordered this way. Please search for them."_s, now);
    const Sales *sales = findSales(order.country);
    const QString callingCode = callingCodeOf(order.country);
    if (sales == nullptr || sales->features(order.type) == 0 || callingCode.isEmpty())
        return refuseAdvanced(state, order, u"We have no carrier for these numbers at the moment."_s, now);

    constexpr qint64 CostCents = 300;
    Purchase purchase;
    purchase.reference = order.reference;
    for (int i = 0; i < order.quantity; ++i) {
        PurchaseLine line;
        line.digits = freshNumber(state, order, callingCode, i);
        while (state.availability.isSold(line.digits))
            ++line.digits;
        line.country = order.country;
        line.type = order.type;
        line.cost = AccountBalance::inUsd(CostCents, "USD"_L1);
        line.group = order.group;
        purchase.lines.push_back(std::move(line));
        state.availability.sell(purchase.lines.back().digits);
    }
    if (!state.account.canPay(purchase.cost())) {
        for (const PurchaseLine &line : purchase.lines)
            state.availability.takeBack(line.digits);
        return refuseAdvanced(state, order, u"The balance of your account is too low for this order."_s, now);
    }
    order.orders.push_back(buy(state, purchase, now).index);
    order.status = u"ordered"_s;
}

} // namespace

AdvancedOrder &startAdvanced(SandboxState &state, AdvancedOrder given, Timestamp now)
{
    given.status = u"pending"_s;
    AdvancedOrder &order = SandboxState::add(state.advanced, std::move(given));
    const quint64 index = order.index;
    state.events.at(now.plus(state.delays().advancedStart),
        [&state, index](Timestamp) { state.advanced[index].status = u"processing"_s; });
    state.events.at(
        now.plus(state.delays().advancedEnd), [&state, index](Timestamp due) { deliver(state, index, due); });
    return order;
}

} // namespace nd::sandbox
