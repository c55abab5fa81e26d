// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/order_template.h"

#include "api/values/api_enums.h"
#include "api/values/region.h"
#include "base/e164.h"
#include "features/purchase/bulk_order_presenter.h"
#include "features/purchase/service/purchases.h"
#include "wording/cell_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderTemplate)
};

/// What a person chooses a number for; all that it happens to have would leave few that are like it.
bool isAskedFor(const QString &word)
{
    return word == feature::sms || word == feature::mms || word == feature::voice || word == feature::fax;
}

/// Of one line; a quantity says itself what it wants.
TemplateItem itemOf(const BasketLine &line)
{
    TemplateItem item{.country = line.country, .type = line.type};
    std::copy_if(line.features.begin(), line.features.end(), std::back_inserter(item.features), isAskedFor);
    item.count = line.kind == LineKind::Number ? 1 : line.range;
    item.areaCode = line.kind == LineKind::Quantity ? QString() : e164::areaCodeOf(line.number);
    if (item.country.isEmpty())
        item.country = e164::regionOf(line.number);
    if (line.group) {
        item.areaCode = line.group->nationalDestinationCode;
        item.city = line.group->locality;
        item.state = line.group->administrativeArea;
    }
    if (item.areaCode.isEmpty() && item.city.isEmpty()) {
        item.city = line.place;
        item.state = line.region;
    }
    return item;
}

bool isSameKind(const TemplateItem &a, const TemplateItem &b)
{
    return a.country == b.country && a.type == b.type && a.areaCode == b.areaCode && a.city == b.city
        && a.state == b.state;
}

/// What both have.
QStringList common(const QStringList &a, const QStringList &b)
{
    QStringList both;
    std::copy_if(a.begin(), a.end(), std::back_inserter(both), [&](const QString &one) { return b.contains(one); });
    return both;
}

/// Of all items, each once and in their order; empty when one has none.
QStringList each(const std::vector<TemplateItem> &items, QString TemplateItem::*member)
{
    QStringList values;
    for (const TemplateItem &item : items) {
        if ((item.*member).isEmpty())
            return {};
        if (!values.contains(item.*member))
            values += item.*member;
    }
    return values;
}

} // namespace

QString TemplateItem::text() const
{
    QStringList where{country, areaCode.isEmpty() ? city : areaCode};
    where.removeAll(QString());
    if (type.isEmpty())
        return Tr::tr("%1 × %2", "count, place").arg(QString::number(count), where.join(u' '));
    return Tr::tr("%1 × %2, %3", "count, place, number type")
        .arg(QString::number(count), where.join(u' '), cells::numberType(type));
}

int OrderTemplate::numbers() const
{
    int count = 0;
    for (const TemplateItem &item : items)
        count += item.count;
    return count;
}

QString OrderTemplate::text() const
{
    QStringList texts;
    for (const TemplateItem &item : items)
        texts += item.text();
    return texts.join(u"; "_s);
}

PreviousAttempt OrderTemplate::filledIn() const
{
    return {.reference = reference,
        .connectionId = connectionId,
        .messagingProfileId = messagingProfileId,
        .billingGroupId = billingGroupId};
}

OrderTemplate templateOf(const std::vector<BasketLine> &lines, const PreviousAttempt &filledIn)
{
    OrderTemplate made{.reference = filledIn.reference,
        .connectionId = filledIn.connectionId,
        .messagingProfileId = filledIn.messagingProfileId,
        .billingGroupId = filledIn.billingGroupId};
    for (const BasketLine &line : lines) {
        TemplateItem item = itemOf(line);
        const auto same = std::find_if(
            made.items.begin(), made.items.end(), [&](const TemplateItem &other) { return isSameKind(other, item); });
        if (same == made.items.end()) {
            made.items.push_back(std::move(item));
            continue;
        }
        same->count += item.count;
        same->features = common(same->features, item.features);
    }
    return made;
}

std::optional<OrderTemplate> cloneOf(const Purchases &purchases, const QString &orderId)
{
    for (const Purchase &purchase : purchases.recent()) {
        if (!orderId.isEmpty() && purchase.write.telnyxId == orderId)
            return templateOf(purchase.lines, filledInOf(purchase));
    }
    return {};
}

std::optional<SearchForm> searchOf(const OrderTemplate &like)
{
    if (like.items.empty())
        return {};
    SearchForm form;
    form.country = each(like.items, &TemplateItem::country).join(u", "_s);
    const bool oneCountry = countriesOf(form).size() == 1; // else each place would be looked for in each country
    if (oneCountry)
        form.areaCode = each(like.items, &TemplateItem::areaCode).join(u", "_s);
    if (oneCountry && form.areaCode.isEmpty())
        form.city = each(like.items, &TemplateItem::city).join(u", "_s);
    if (const QStringList types = each(like.items, &TemplateItem::type); types.size() == 1)
        form.type = types.front();
    form.features = like.items.front().features;
    form.limit = 0;
    for (const TemplateItem &item : like.items) {
        form.features = common(form.features, item.features);
        form.limit = std::max(form.limit, item.count);
    }
    return form;
}

std::vector<BulkWish> wishesOf(const OrderTemplate &like)
{
    std::vector<BulkWish> wishes;
    for (const TemplateItem &item : like.items) {
        const bool isKind = item.type == number_type::local || item.type == number_type::tollFree;
        if (!isNorthAmerican(item.country) || !isKind)
            return {};
        SearchForm form;
        form.country = item.country;
        form.type = item.type;
        form.areaCode = item.areaCode;
        form.city = item.city;
        form.state = item.state;
        form.features = item.features;
        form.limit = item.count;
        wishes.push_back(bulkWishOf(form));
    }
    return wishes;
}

} // namespace nd
