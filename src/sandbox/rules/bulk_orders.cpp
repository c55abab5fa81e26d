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

void buyGroup(SandboxState &state, BulkOrder &order, BulkGroup &group, Timestamp now)
{
    SearchCriteria criteria = group.criteria;
    criteria.limit = group.requested;
    criteria.excludeSpecial = true;
    criteria.excludeHeld = true; // what a person has reserved is not for this
    const std::vector<SearchHit> hits = state.availability.search(criteria, now);
    if (hits.empty())
        return fail(group, u"No numbers found for the given filters."_s);
    if (group.allOrNothing && int(hits.size()) < group.requested)
        return fail(group, u"Only %1 of %2 numbers were found."_s.arg(hits.size()).arg(group.requested));
    Purchase purchase;
    purchase.connection = order.connection;
    purchase.messagingProfile = order.messagingProfile;
    purchase.billingGroup = order.billingGroup;
    purchase.reference = order.reference;
    for (const SearchHit &hit : hits)
        purchase.lines.push_back(lineFor(state, hit.what, now));
    if (!state.account.canPay(purchase.cost()))
        return fail(group, u"You do not have enough funds to perform this action."_s);
    group.orders.push_back(buy(state, purchase, now).index);
    group.allocated = int(purchase.lines.size());
}

using Step = void (*)(SandboxState &state, BulkOrder &order, BulkGroup &group, Timestamp now);

void start(SandboxState &, BulkOrder &, BulkGroup &group, Timestamp)
{
    group.status = u"processing"_s;
}

void finish(SandboxState &, BulkOrder &, BulkGroup &group, Timestamp)
{
    group.status = group.allocated == group.requested ? u"success"_s : u"partial_success"_s;
}

void schedule(SandboxState &state, quint64 index, Timestamp due, Step step)
{
    state.events.at(due, [&state, index, step](Timestamp now) {
        BulkOrder &order = state.bulk[index];
        for (BulkGroup &group : order.groups) {
            if (group.status == "failed"_L1)
                continue;
            step(state, order, group, now);
            group.updated = now;
        }
        order.updated = now;
    });
}

} // namespace

BulkOrder &startBulk(SandboxState &state, BulkOrder given, Timestamp now)
{
    given.created = now;
    given.updated = now;
    for (BulkGroup &group : given.groups) {
        group.status = u"pending"_s;
        group.updated = now;
    }
    BulkOrder &order = SandboxState::add(state.bulk, std::move(given));
    schedule(state, order.index, now.plus(state.delays().bulkStart), start);
    schedule(state, order.index, now.plus(state.delays().bulkBuy), buyGroup);
    schedule(state, order.index, now.plus(state.delays().bulkEnd), finish);
    return order;
}

} // namespace nd::sandbox
