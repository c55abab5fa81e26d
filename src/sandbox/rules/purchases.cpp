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

void giveBack(World &world, OrderedNumber &number)
{
    world.account.refund(number.paid);
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

PurchaseLine lineFor(const World &world, const Stocked &what, Moment now)
{
    const PlanRow &plan = what.plan();
    const Price price = world.market.price(what, now);
    PurchaseLine line;
    line.digits = what.number->digits;
    line.country = QString::fromLatin1(plan.country);
    line.type = plan.type;
    line.locality = QString::fromLatin1(plan.place);
    line.cost = Account::inUsd(price.upfrontCents + price.monthlyCents, price.currency);
    return line;
}

Order &buy(World &world, const Purchase &purchase, Moment now)
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
        world.account.charge(line.cost);
        world.market.sell(line.digits);
        order.numbers.push_back(std::move(number));
    }
    Order &booked = world.orders.add(std::move(order));
    for (size_t i = 0; i < booked.numbers.size(); ++i)
        beginPaperwork(world, booked, booked.numbers[i], purchase.lines[i].group, now);
    world.agenda.at(
        now.plus(world.pace().order), [&world, index = booked.index](Moment due) { settle(world, index, due); });
    return booked;
}

void settle(World &world, quint64 index, Moment now)
{
    Order *order = world.orders.change(index);
    if (order == nullptr || now < order->created.plus(world.pace().order))
        return;
    for (OrderedNumber &number : order->numbers) {
        if (number.progress != Progress::Pending || !number.requirementsMet())
            continue;
        order->updated = now;
        order->subs[number.sub].updated = now;
        const bool fails = !order->isBlock() && endings::is(number.digits, endings::Fails);
        number.progress = fails ? Progress::Failure : Progress::Success;
        if (!fails)
            continue;
        giveBack(world, number);
        world.adminWrites(u"sub_number_order"_s, world.subOrderId(index, number.sub),
            u"The carrier could not activate %1. The number was removed from the order and the charge "
            "was refunded."_s.arg(e164Text(number.digits)),
            now);
    }
}

void cancel(World &world, Order &order, size_t sub, Moment now)
{
    for (OrderedNumber &number : order.numbers) {
        if (number.sub != sub || number.progress != Progress::Pending)
            continue;
        number.progress = Progress::Cancelled;
        number.paperwork = Paperwork::Cancelled;
        giveBack(world, number);
        world.market.takeBack(number.digits);
    }
    order.subs[sub].updated = now;
    order.updated = now;
}

} // namespace nd::sandbox
