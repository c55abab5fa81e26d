// SPDX-License-Identifier: Apache-2.0
#include "sandbox/rules/bulk_orders.h"

#include "sandbox/rules/purchases.h"

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

void fail(BulkGroup &group, const QString &why)
{
    group.status = u"failed"_s;
    group.errorReason = why;
}

void buyGroup(World &world, BulkOrder &order, BulkGroup &group, Moment now)
{
    Wish wish = group.wish;
    wish.limit = group.requested;
    wish.excludeSpecial = true;
    wish.excludeHeld = true; // what a person has reserved is not for this
    const std::vector<Hit> hits = world.market.search(wish, now);
    if (hits.empty())
        return fail(group, u"No numbers found for the given filters."_s);
    if (group.allOrNothing && int(hits.size()) < group.requested)
        return fail(group, u"Only %1 of %2 numbers were found."_s.arg(hits.size()).arg(group.requested));
    Purchase purchase;
    purchase.connection = order.connection;
    purchase.messagingProfile = order.messagingProfile;
    purchase.billingGroup = order.billingGroup;
    purchase.reference = order.reference;
    for (const Hit &hit : hits)
        purchase.lines.push_back(lineFor(world, hit.what, now));
    if (!world.account.canPay(purchase.cost()))
        return fail(group, u"You do not have enough funds to perform this action."_s);
    group.orders.push_back(buy(world, purchase, now).index);
    group.allocated = int(purchase.lines.size());
}

using Step = void (*)(World &world, BulkOrder &order, BulkGroup &group, Moment now);

void start(World &, BulkOrder &, BulkGroup &group, Moment)
{
    group.status = u"processing"_s;
}

void finish(World &, BulkOrder &, BulkGroup &group, Moment)
{
    group.status = group.allocated == group.requested ? u"success"_s : u"partial_success"_s;
}

void schedule(World &world, quint64 index, Moment due, Step step)
{
    world.agenda.at(due, [&world, index, step](Moment now) {
        BulkOrder &order = world.bulk[index];
        for (BulkGroup &group : order.groups) {
            if (group.status == "failed"_L1)
                continue;
            step(world, order, group, now);
            group.updated = now;
        }
        order.updated = now;
    });
}

} // namespace

BulkOrder &startBulk(World &world, BulkOrder given, Moment now)
{
    given.index = world.bulk.size();
    given.created = now;
    given.updated = now;
    for (BulkGroup &group : given.groups) {
        group.status = u"pending"_s;
        group.updated = now;
    }
    world.bulk.push_back(std::move(given));
    const quint64 index = world.bulk.back().index;
    schedule(world, index, now.plus(world.pace().bulkStart), start);
    schedule(world, index, now.plus(world.pace().bulkBuy), buyGroup);
    schedule(world, index, now.plus(world.pace().bulkEnd), finish);
    return world.bulk.back();
}

} // namespace nd::sandbox
