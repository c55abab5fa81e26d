// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/order_criteria.h"

#include "api/resources/number_orders.h"
#include "api/values/api_enums.h"
#include "features/orders/order_rows.h"
#include "features/orders/service/order_record.h"

#include <QDateTime>
#include <QStringList>

namespace nd {

using namespace Qt::StringLiterals;

using Kind = OrderRow::Kind;

namespace {

bool hasCountry(const QString &place, const QString &country)
{
    return place.section(u" · "_s, 0, 0).split(u", "_s).contains(country);
}

} // namespace

bool OrderCriteria::fits(const OrderRow &row) const
{
    if (from.isValid() || to.isValid()) {
        const QDate made = row.createdAt.toDateTime().toLocalTime().date();
        // Telnyx gives advanced orders no date: nobody knows that it is another.
        const bool dated = row.createdAt.isValid();
        if (dated && ((from.isValid() && made < from) || (to.isValid() && made > to)))
            return false;
    }
    if (!country.isEmpty() && !hasCountry(row.place, country))
        return false;
    if (requirementsOpen && (row.requirementsMet || !row.underWay || row.kind == Kind::Purchase))
        return false;
    return row.kind == Kind::Purchase || ((status.isEmpty() || row.status == status) && (!kind || row.kind == *kind));
}

QString kindWord(OrderRow::Kind kind)
{
    const std::optional<OrderKind> order = orderKindOf(kind);
    return order ? wordOf(*order) : QString();
}

std::optional<OrderRow::Kind> kindOfWord(const QString &word)
{
    for (const OrderKind kind : {OrderKind::Number, OrderKind::Block, OrderKind::Bulk, OrderKind::Advanced}) {
        if (wordOf(kind) == word)
            return rowKindOf(kind);
    }
    return {};
}

std::optional<NumberOrderFilter> filterOf(const OrderCriteria &criteria)
{
    if (criteria.kind && *criteria.kind != Kind::NumberOrder)
        return {};
    NumberOrderFilter filter;
    if (criteria.from.isValid())
        filter.createdAfter = Timestamp::fromDateTime(criteria.from.startOfDay()).plus(Microseconds(-1));
    if (criteria.to.isValid())
        filter.createdBefore = Timestamp::fromDateTime(criteria.to.addDays(1).startOfDay());
    if (criteria.requirementsOpen)
        filter.requirementsMet = false;
    // Nearly all have succeeded: that would be the whole list once more.
    if (criteria.status == status::pending || criteria.status == status::failure)
        filter.status = criteria.status;
    return filter == NumberOrderFilter() ? std::nullopt : std::optional(filter);
}

} // namespace nd
