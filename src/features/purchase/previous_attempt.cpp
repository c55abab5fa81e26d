// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/previous_attempt.h"

#include "features/purchase/service/purchases.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLookedAt = 20; ///< purchases: who begins an older one again fills it in again

PreviousAttempt filledIn(const Purchase &purchase)
{
    const QJsonObject body = QJsonDocument::fromJson(purchase.write.body).object();
    PreviousAttempt fields;
    fields.reference = purchase.write.userReference;
    fields.connectionId = body[u"connection_id"].toString();
    fields.messagingProfileId = body[u"messaging_profile_id"].toString();
    fields.billingGroupId = body[u"billing_group_id"].toString();
    QHash<QString, QString> groups; // by number
    for (const QJsonValue number : body[u"phone_numbers"].toArray())
        groups.insert(number[u"phone_number"].toString(), number[u"requirement_group_id"].toString());
    for (const BasketLine &line : purchase.lines) {
        if (const QString group = groups.value(line.number); !group.isEmpty())
            fields.requirementGroups[requirementGroupKey(line.country, line.type)] = group;
    }
    return fields;
}

} // namespace

std::optional<PreviousAttempt> lastTry(const Purchases &purchases, const std::vector<BasketLine> &lines)
{
    QHash<QString, bool> failed; // by key: whether a purchase has sent it back
    for (const BasketLine &line : lines)
        failed.insert(line.key, !line.failure.isEmpty());
    for (const Purchase &purchase : purchases.recent(MostLookedAt)) {
        for (const BasketLine &line : purchase.lines) {
            const auto here = failed.constFind(line.key);
            if (here == failed.constEnd())
                continue;
            const bool bought = purchase.write.state == WriteState::Bought;
            return bought && !*here ? std::nullopt : std::optional(filledIn(purchase));
        }
    }
    return {};
}

} // namespace nd
