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

struct Words
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
    return {{Words::tr("Connection"), connection}, {Words::tr("Messaging profile"), profile},
        {Words::tr("Billing group"), billingGroup}};
}

QString filledIn(const std::vector<RegulatoryRequirement> &requirements)
{
    if (requirements.empty())
        return {};
    const auto filled = std::count_if(requirements.begin(), requirements.end(),
        [](const RegulatoryRequirement &one) { return !one.fieldValue.isEmpty(); });
    return Words::tr("%1 of %2 filled in").arg(filled).arg(requirements.size());
}

} // namespace

OrderFacts factsOf(const NumberOrderDetails &order)
{
    OrderFacts facts = destination(order.connectionId, order.messagingProfileId, order.billingGroupId);
    facts.push_back({Words::tr("Sub-orders"), QString::number(order.subNumberOrdersIds.size())});
    return known(std::move(facts));
}

OrderFacts factsOf(const BlockOrder &order)
{
    OrderFacts facts{{Words::tr("First number"), order.startingNumber},
        {Words::tr("Size of the block"), order.range > 0 ? QString::number(order.range) : QString()}};
    for (auto &fact : destination(order.connectionId, order.messagingProfileId, {}))
        facts.push_back(std::move(fact));
    return known(std::move(facts));
}

OrderFacts factsOf(const BulkOrder &order)
{
    int allocated = 0;
    for (const BulkGroup &group : order.orderingGroups)
        allocated += group.countAllocated;
    OrderFacts facts{{Words::tr("Allocated"), QString::number(allocated)},
        {Words::tr("Groups"), QString::number(order.orderingGroups.size())}};
    for (auto &fact : destination(order.connectionId, order.messagingProfileId, order.billingGroupId))
        facts.push_back(std::move(fact));
    return known(std::move(facts));
}

OrderFacts factsOf(const AdvancedOrder &order)
{
    return known({{Words::tr("Area code"), order.areaCode}, {Words::tr("Features"), cells::features(order.features)},
        {Words::tr("Requirement group"), order.requirementGroupId},
        {Words::tr("Number orders"), QString::number(order.orders.size())}});
}

OrderFacts factsOf(const SubOrder &order)
{
    return known({{Words::tr("Number order"), order.orderRequestId},
        {Words::tr("Requirements of each number"),
            order.regulatoryRequirements.empty() ? QString() : QString::number(order.regulatoryRequirements.size())}});
}

OrderFacts factsOf(const OrderNumber &number)
{
    return known(
        {{Words::tr("City"), number.locality}, {Words::tr("Requirements"), statusText(number.requirementsStatus)},
            {Words::tr("Requirement values"), filledIn(number.regulatoryRequirements)},
            {Words::tr("Bundle"), number.bundleId}});
}

} // namespace nd
