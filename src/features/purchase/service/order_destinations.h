// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"

#include <QObject>
#include <QString>

#include <vector>

namespace nd {

class Client;

/// Something to choose for an order, by its name.
struct OrderChoice
{
    QString id = {};
    QString name = {};
    bool usable = true; ///< false: inactive or disabled at Telnyx, and `name` says so
    friend bool operator==(const OrderChoice &, const OrderChoice &) = default;
};

/// Where the numbers of an order go: connections, messaging profiles and billing groups of the account. What could not
/// be read is not offered; the order can do without. What is switched off is marked and comes last.
class OrderDestinations final : public QObject
{
    Q_OBJECT
public:
    /// Begins to read. `client` must outlive it.
    explicit OrderDestinations(Client &client, QObject *parent = nullptr);
    ~OrderDestinations() override;

    const std::vector<OrderChoice> &connections() const { return m_connections; }
    const std::vector<OrderChoice> &messagingProfiles() const { return m_profiles; }
    const std::vector<OrderChoice> &billingGroups() const { return m_billingGroups; }
    /// What follows from choosing something that is switched off, in sentences; empty when nothing does.
    QString warning(const QString &connectionId, const QString &messagingProfileId) const;

signals:
    void changed();

private:
    std::vector<OrderChoice> m_connections;
    std::vector<OrderChoice> m_profiles;
    std::vector<OrderChoice> m_billingGroups;
    std::vector<Call> m_reads;
};

/// The requirement groups that fit a country and a number type: those for ordering.
class MatchingRequirementGroups final : public QObject
{
    Q_OBJECT
public:
    /// `client` must outlive it.
    explicit MatchingRequirementGroups(Client &client, QObject *parent = nullptr);
    ~MatchingRequirementGroups() override;

    /// The same place again asks for nothing. An incomplete country empties the list.
    void read(const QString &country, const QString &type);
    /// The same place once more; what was read stands meanwhile.
    void refresh();

    const std::vector<OrderChoice> &groups() const { return m_groups; }
    /// Why there is nothing to choose from; empty when there is.
    QString note() const;

signals:
    void changed();

private:
    void ask();

    Client &m_client;
    QString m_country;
    QString m_type;
    std::vector<OrderChoice> m_groups;
    std::vector<OrderChoice> m_found; ///< so far
    QString m_failure;
    Call m_reading;
};

} // namespace nd
