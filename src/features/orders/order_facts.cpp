// SPDX-License-Identifier: Apache-2.0
#include "api/values/api_enums.h"
#include "features/orders/order_rows.h"
#include "wording/cell_format.h"
#include "wording/order_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderFacts)
};

OrderFacts known(OrderFacts facts)
{
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

OrderFacts destination(const QString &connection, const QString &profile, const QString &billingGroup)
{
    return {{Tr::tr("Connection"), connection}, {Tr::tr("Messaging profile"), profile},
        {Tr::tr("Billing group"), billingGroup}};
}

QString filledIn(const std::vector<RegulatoryRequirement> &requirements)
{
    if (requirements.empty())
        return {};
    const auto filled = std::count_if(requirements.begin(), requirements.end(),
        [](const RegulatoryRequirement &one) { return !one.fieldValue.isEmpty(); });
    return Tr::tr("%1 of %2 filled in").arg(filled).arg(requirements.size());
}

} // namespace

OrderFacts factsOf(const NumberOrderDetails &order)
{
    OrderFacts facts = destination(order.connectionId, order.messagingProfileId, order.billingGroupId);
    facts.push_back({Tr::tr("Sub-orders"), QString::number(order.subNumberOrdersIds.size())});
    return known(std::move(facts));
}

OrderFacts factsOf(const BlockOrder &order)
{
    OrderFacts facts{{Tr::tr("First number"), order.startingNumber},
        {Tr::tr("Size of the block"), order.range > 0 ? QString::number(order.range) : QString()}};
    for (auto &fact : destination(order.connectionId, order.messagingProfileId, {}))
        facts.push_back(std::move(fact));
    return known(std::move(facts));
}

OrderFacts factsOf(const BulkOrder &order)
{
    int allocated = 0;
    for (const BulkGroup &group : order.orderingGroups)
        allocated += group.countAllocated;
    OrderFacts facts{{Tr::tr("Allocated"), QString::number(allocated)},
        {Tr::tr("Groups"), QString::number(order.orderingGroups.size())}};
    for (auto &fact : destination(order.connectionId, order.messagingProfileId, order.billingGroupId))
        facts.push_back(std::move(fact));
    return known(std::move(facts));
}

OrderFacts factsOf(const AdvancedOrder &order)
{
    return known({{Tr::tr("Area code"), order.areaCode}, {Tr::tr("Features"), cells::features(order.features)},
        {Tr::tr("Requirement group"), order.requirementGroupId},
        {Tr::tr("Number orders"), QString::number(order.orders.size())}});
}

OrderFacts factsOf(const SubOrder &order)
{
    return known({{Tr::tr("Number order"), order.orderRequestId},
        {Tr::tr("Requirements of each number"),
            order.regulatoryRequirements.empty() ? QString() : QString::number(order.regulatoryRequirements.size())}});
}

OrderFacts factsOf(const OrderNumber &number)
{
    return known({{Tr::tr("City"), number.locality}, {Tr::tr("Requirements"), statusText(number.requirementsStatus)},
        {Tr::tr("Requirement values"), filledIn(number.regulatoryRequirements)}, {Tr::tr("Bundle"), number.bundleId}});
}

} // namespace nd
