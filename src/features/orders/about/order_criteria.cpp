// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/order_criteria.h"

#include "api/resources/number_orders.h"
#include "api/values/api_enums.h"

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
    return filter == NumberOrderFilter() ? std::nullopt : std::optional(filter);
}

} // namespace nd
