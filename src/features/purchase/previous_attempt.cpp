// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/previous_attempt.h"

#include "accounts/account.h"
#include "features/purchase/reference_pattern.h"
#include "features/purchase/service/purchases.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::TicketBeginning)
};

constexpr int MostLookedAt = 20; ///< purchases: who begins an older one again fills it in again

/// Where the numbers of the last order that was bought go, without its reference and papers; empty for nowhere.
std::optional<PreviousAttempt> lastDestination(const Purchases &purchases)
{
    for (const Purchase &purchase : purchases.recent(MostLookedAt)) {
        if (purchase.write.state != WriteState::Bought)
            continue;
        PreviousAttempt fields = filledInOf(purchase);
        fields.reference.clear();
        fields.requirementGroups.clear();
        return fields == PreviousAttempt() ? std::nullopt : std::optional(fields);
    }
    return {};
}

QStringList recentReferences(const Purchases &purchases)
{
    QStringList references;
    for (const Purchase &purchase : purchases.recent())
        references += purchase.write.userReference;
    return references;
}

} // namespace

PreviousAttempt filledInOf(const Purchase &purchase)
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

std::optional<TicketBeginning> lastTry(const Purchases &purchases, const std::vector<BasketLine> &lines)
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
            if (bought && !*here)
                return {};
            using From = TicketBeginning::From;
            return TicketBeginning{bought ? From::LastTryInPart : From::LastTry, filledInOf(purchase)};
        }
    }
    return {};
}

TicketBeginning beginningOf(const Purchases &purchases, const OrderDefaults &defaults, const QDate &day)
{
    TicketBeginning begin;
    begin.fields = {.connectionId = defaults.connectionId,
        .messagingProfileId = defaults.messagingProfileId,
        .billingGroupId = defaults.billingGroupId};
    if (begin.fields != PreviousAttempt()) {
        begin.from = TicketBeginning::From::Defaults;
    } else if (const auto last = lastDestination(purchases)) {
        begin.from = TicketBeginning::From::LastOrder;
        begin.fields = *last;
    }
    if (!defaults.referencePattern.isEmpty())
        begin.fields.reference = referenceFrom(defaults.referencePattern, day, recentReferences(purchases));
    return begin;
}

QString TicketBeginning::note() const
{
    switch (from) {
    case From::LastTry:
        return Tr::tr("Filled in as for the last order of these numbers, which was not carried out.");
    case From::LastTryInPart:
        return Tr::tr("Filled in as for the last order of these numbers, which was not carried out in full.");
    case From::Defaults:
        return Tr::tr("Filled in with this account's defaults.");
    case From::LastOrder:
        return Tr::tr("Filled in as in the last order: where its numbers go.");
    case From::Template:
        return Tr::tr("Filled in as in the template.");
    case From::Nothing:
        break;
    }
    return {};
}

} // namespace nd
