// SPDX-License-Identifier: Apache-2.0
#include "sandbox/rules/purchases.h"

#include "sandbox/rules/requirements.h"
#include "sandbox/stock/special_numbers.h"

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

quint16 subOrderFor(Order &order, const PurchaseLine &line)
{
    for (size_t i = 0; i < order.subs.size(); ++i) {
        if (order.subs[i].country == line.country && order.subs[i].type == line.type)
            return quint16(i);
    }
    order.subs.push_back({line.country, line.type, order.created});
    return quint16(order.subs.size() - 1);
}

void giveBack(SandboxState &state, OrderedNumber &number)
{
    state.account.refund(number.paid);
    number.paid = {};
}

} // namespace

Decimal Purchase::cost() const
{
    qint64 units = 0;
    for (const PurchaseLine &line : lines)
        units += line.cost.units();
    return Decimal::fromUnits(units);
}

Purchase blockPurchase(const CountryStock &stock, const StockBlock &block)
{
    const PlanRow &plan = stock.plan(block.row);
    const Price price = priceOf(plan, 0, block.start);
    Purchase purchase;
    purchase.blockSize = block.size;
    for (int i = 0; i < block.size; ++i) {
        PurchaseLine line;
        line.digits = block.start + quint64(i);
        line.country = QString::fromLatin1(plan.country);
        line.type = plan.type;
        line.locality = QString::fromLatin1(plan.place);
        line.cost = AccountBalance::inUsd(price.upfrontCents + price.monthlyCents, price.currency);
        purchase.lines.push_back(std::move(line));
    }
    return purchase;
}

PurchaseLine lineFor(const SandboxState &state, const Stocked &what, Timestamp now)
{
    const PlanRow &plan = what.plan();
    const Price price = state.availability.price(what, now);
    PurchaseLine line;
    line.digits = what.number->digits;
    line.country = QString::fromLatin1(plan.country);
    line.type = plan.type;
    line.locality = QString::fromLatin1(plan.place);
    line.cost = AccountBalance::inUsd(price.upfrontCents + price.monthlyCents, price.currency);
    return line;
}

Order &buy(SandboxState &state, const Purchase &purchase, Timestamp now)
{
    Order order;
    order.blockSize = purchase.blockSize;
    order.connection = purchase.connection;
    order.messagingProfile = purchase.messagingProfile;
    order.billingGroup = purchase.billingGroup;
    order.reference = purchase.reference;
    order.created = now;
    order.updated = now;
    order.numbers.reserve(purchase.lines.size());
    for (const PurchaseLine &line : purchase.lines) {
        OrderedNumber number;
        number.digits = line.digits;
        number.sub = subOrderFor(order, line);
        number.locality = line.locality;
        number.bundle = line.bundle;
        number.paid = line.cost;
        state.account.charge(line.cost);
        state.availability.sell(line.digits);
        order.numbers.push_back(std::move(number));
    }
    Order &booked = state.orders.add(std::move(order));
    for (size_t i = 0; i < booked.numbers.size(); ++i)
        startRequirements(state, booked, booked.numbers[i], purchase.lines[i].group, now);
    state.events.at(
        now.plus(state.delays().order), [&state, index = booked.index](Timestamp due) { settle(state, index, due); });
    return booked;
}

void settle(SandboxState &state, quint64 index, Timestamp now)
{
    Order *order = state.orders.change(index);
    if (order == nullptr || now < order->created.plus(state.delays().order))
        return;
    for (OrderedNumber &number : order->numbers) {
        if (number.progress != Progress::Pending || !number.requirementsMet())
            continue;
        order->updated = now;
        order->subs[number.sub].updated = now;
        const bool fails = !order->isBlock() && special_numbers::is(number.digits, special_numbers::Fails);
        number.progress = fails ? Progress::Failure : Progress::Success;
        if (!fails)
            continue;
        giveBack(state, number);
        state.adminWrites(index, number.sub,
            u"The carrier could not activate %1. The number was removed from the order and the charge "
            "was refunded."_s.arg(e164Text(number.digits)),
            now);
    }
}

void cancel(SandboxState &state, Order &order, size_t sub, Timestamp now)
{
    for (OrderedNumber &number : order.numbers) {
        if (number.sub != sub || number.progress != Progress::Pending)
            continue;
        number.progress = Progress::Cancelled;
        number.requirementsStatus = RequirementsStatus::Cancelled;
        giveBack(state, number);
        state.availability.takeBack(number.digits);
    }
    order.subs[sub].updated = now;
    order.updated = now;
}

} // namespace nd::sandbox
