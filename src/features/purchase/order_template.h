// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"
#include "features/purchase/previous_attempt.h"
#include "features/search/service/search_form.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nd {

class Purchases;
struct BulkWish;

/// So many numbers of one kind.
struct TemplateItem
{
    QString country = {};
    QString type = {};
    QString areaCode = {};
    QString city = {}; ///< where there is no area code
    QString state = {};
    QStringList features = {}; ///< that each of them had
    int count = 0;

    QString text() const; ///< "20 × US 312, Local"
    friend bool operator==(const TemplateItem &, const TemplateItem &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("country", &TemplateItem::country),
            field("type", &TemplateItem::type),
            field("area_code", &TemplateItem::areaCode),
            field("city", &TemplateItem::city),
            field("state", &TemplateItem::state),
            field("features", &TemplateItem::features),
            field("count", &TemplateItem::count),
        };
    }
};

/// An order as it can be placed again: not its numbers, which are sold, but how many of which kinds, and where they go.
struct OrderTemplate
{
    std::vector<TemplateItem> items = {};
    QString reference = {};
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};

    int numbers() const;
    QString text() const; ///< of all items
    PreviousAttempt filledIn() const;
    friend bool operator==(const OrderTemplate &, const OrderTemplate &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("items", &OrderTemplate::items),
            field("reference", &OrderTemplate::reference),
            field("connection_id", &OrderTemplate::connectionId),
            field("messaging_profile_id", &OrderTemplate::messagingProfileId),
            field("billing_group_id", &OrderTemplate::billingGroupId),
        };
    }
};

/// Lines of one country, type and area code are one item.
OrderTemplate templateOf(const std::vector<BasketLine> &lines, const PreviousAttempt &filledIn);
/// Of an order that this computer has placed, by Telnyx's id of it; empty for others: of those only the numbers are
/// known, which lineOfNumber() and templateOf() take.
std::optional<OrderTemplate> cloneOf(const Purchases &purchases, const QString &orderId);

/// A search that finds such numbers, with the largest count as its limit. Empty for a template without items.
std::optional<SearchForm> searchOf(const OrderTemplate &like);
/// A bulk order of the same. Empty when it cannot be had so: outside the United States and Canada.
std::vector<BulkWish> wishesOf(const OrderTemplate &like);

} // namespace nd
