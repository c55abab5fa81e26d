// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/account/requirement_groups.h"
#include "features/purchase/service/order_destinations.h"
#include "features/requirements/service/requirement_catalogue.h"
#include "store/basket_line.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace nd {

class Client;

/// The paperwork of an order: what each place of its numbers asks for, which requirement groups fit there, and where
/// Telnyx takes no order without one.
class RequirementGroupSelection final : public QObject
{
    Q_OBJECT
public:
    using Chosen = std::map<QString, QString>; ///< group by place (requirementGroupKey())

    /// One country and number type.
    struct Place
    {
        QString key = {}; ///< requirementGroupKey()
        QString country = {};
        QString type = {};
        QString name() const; ///< "Switzerland · Local"
        bool required() const; ///< no order without a fulfilled group (api-facts §3.5)
    };

    /// Begins to read. `client` must outlive it.
    RequirementGroupSelection(Client &client, const std::vector<BasketLine> &lines, QObject *parent = nullptr);
    ~RequirementGroupSelection() override;

    /// Reads the account's groups once more: one was made or filled in. What was read stands meanwhile.
    void readGroups();
    /// Those where a group can be chosen or must be: the others ask for nothing.
    std::vector<Place> places() const;
    std::vector<OrderChoice> choices(const Place &place) const;
    /// "Asks for: Proof of Address, End User Name"; empty when nothing is.
    QString note(const Place &place) const;
    /// Why the order cannot go with these; empty when it can. `lines`: those that are still on the ticket.
    QStringList obstacles(const std::vector<BasketLine> &lines, const Chosen &chosen) const;

signals:
    void changed();

private:
    std::vector<RequirementGroup> fitting(const Place &place) const;
    static bool isFulfilled(const RequirementGroup &group);

    Client &m_client;
    std::vector<Place> m_places;
    std::vector<RequirementGroup> m_groups;
    std::map<QString, std::unique_ptr<RequirementCatalogue>> m_catalogues; ///< by place
    QString m_failure;
    Call m_reading;
};

} // namespace nd
