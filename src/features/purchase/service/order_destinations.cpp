// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/order_destinations.h"

#include "api/client/client.h"
#include "api/client/partial_list.h"
#include "api/resources/account/billing_groups.h"
#include "api/resources/account/connections.h"
#include "api/resources/account/messaging_profiles.h"
#include "api/resources/account/requirement_groups.h"
#include "api/values/api_enums.h"
#include "wording/error_text.h"
#include "wording/requirement_words.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

void add(std::vector<OrderChoice> &choices, const QString &id, const QString &name, bool usable)
{
    const QString shown = name.isEmpty() ? id : name;
    const OrderChoice choice{id, usable ? shown : OrderDestinations::tr("%1 (inactive)").arg(shown), usable};
    const auto firstUnusable
        = std::find_if(choices.begin(), choices.end(), [](const OrderChoice &one) { return !one.usable; });
    choices.insert(usable ? firstUnusable : choices.end(), choice);
}

bool isUnusable(const std::vector<OrderChoice> &choices, const QString &id)
{
    return std::any_of(
        choices.begin(), choices.end(), [&](const OrderChoice &one) { return one.id == id && !one.usable; });
}

} // namespace

OrderDestinations::OrderDestinations(Client &client, QObject *parent) : QObject(parent)
{
    m_reads.push_back(client.readAll(
        endpoint::listConnections(), PageSink<Connection>{.rows = [this](std::vector<Connection> &&rows) {
            for (const Connection &one : rows)
                add(m_connections, one.id, one.name, one.active);
            emit changed();
        }}));
    m_reads.push_back(client.readAll(endpoint::listMessagingProfiles(),
        PageSink<MessagingProfile>{.rows = [this](std::vector<MessagingProfile> &&rows) {
            for (const MessagingProfile &one : rows)
                add(m_profiles, one.id, one.name, one.enabled);
            emit changed();
        }}));
    m_reads.push_back(client.readAll(
        endpoint::listBillingGroups(), PageSink<BillingGroup>{.rows = [this](std::vector<BillingGroup> &&rows) {
            for (const BillingGroup &one : rows) {
                if (!one.deletedAt.isValid())
                    m_billingGroups.push_back({one.id, one.name});
            }
            emit changed();
        }}));
}

OrderDestinations::~OrderDestinations() = default;

QString OrderDestinations::warning(const QString &connectionId, const QString &messagingProfileId) const
{
    QStringList sentences;
    if (isUnusable(m_connections, connectionId))
        sentences += tr("This connection is inactive: calls to the numbers go nowhere until it is switched on.");
    if (isUnusable(m_profiles, messagingProfileId))
        sentences += tr("This messaging profile is disabled: messages to the numbers go nowhere until it is enabled.");
    return sentences.join(u' ');
}

MatchingRequirementGroups::MatchingRequirementGroups(Client &client, QObject *parent)
    : QObject(parent), m_client(client)
{ }

MatchingRequirementGroups::~MatchingRequirementGroups() = default;

void MatchingRequirementGroups::read(const QString &country, const QString &type)
{
    if (country == m_country && type == m_type)
        return;
    m_country = country;
    m_type = type;
    m_groups.clear();
    m_failure.clear();
    m_reading = {};
    emit changed();
    refresh();
}

void MatchingRequirementGroups::refresh()
{
    if (m_country.size() == 2)
        ask();
}

void MatchingRequirementGroups::ask()
{
    RequirementGroupFilter filter;
    filter.countryCode = m_country;
    filter.phoneNumberType = m_type;
    filter.action = requirement_action::ordering;
    m_found.clear();
    PageSink<RequirementGroup> sink;
    sink.rows = [this](std::vector<RequirementGroup> &&rows) {
        for (const RequirementGroup &one : rows) {
            // A filter that the server does not know is ignored, not refused (api-facts §1).
            const bool typeFits = m_type.isEmpty() || one.phoneNumberType == m_type;
            if (one.countryCode == m_country && typeFits && one.action == requirement_action::ordering)
                m_found.push_back({one.id, requirement::groupName(one)});
        }
    };
    sink.finished = [this](const Result<Done> &end) {
        m_failure = end ? QString() : describe(end.error()).sentence;
        std::vector<OrderChoice> came = std::exchange(m_found, {});
        m_groups = end ? std::move(came) : withKnown(std::move(came), m_groups);
        emit changed();
    };
    m_reading = m_client.readAll(endpoint::listRequirementGroups(filter), std::move(sink));
}

QString MatchingRequirementGroups::note() const
{
    if (m_reading.isRunning())
        return tr("Reading requirement groups…");
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_country.size() == 2 && m_groups.empty())
        return tr("This account has no requirement group for this country and number type.");
    return {};
}

} // namespace nd
