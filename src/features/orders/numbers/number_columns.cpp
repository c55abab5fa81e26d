// SPDX-License-Identifier: Apache-2.0
#include "features/orders/numbers/number_columns.h"

#include "features/orders/about/order_prices.h"
#include "models/filter_words.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/order_words.h"
#include "writes/write_result.h"

#include <QCoreApplication>

#include <limits>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderedNumberColumns)
};

QString requirements(const OrderedNumberRow &row)
{
    if (!row.reason.isEmpty())
        return row.reason;
    return row.requirements.isEmpty() ? QString() : requirementsText(row.requirements);
}

/// As in the blotter: what has failed or was cancelled costs nothing.
QString amountText(const OrderedNumberRow &row, std::optional<Decimal> Cost::*amount)
{
    if (failedOrCancelled(row.status))
        return {};
    return row.cost && (*row.cost).*amount ? ((*row.cost).*amount)->toString() : Tr::tr("not known");
}

qint64 amountKey(const OrderedNumberRow &row, std::optional<Decimal> Cost::*amount)
{
    return row.cost ? cells::priceKey((*row.cost).*amount) : std::numeric_limits<qint64>::max();
}

} // namespace

QString orderedNumberKey(const QString &orderId, const QString &number)
{
    return orderId + u'/' + number;
}

QString keyOf(const OrderedNumberRow &number)
{
    return orderedNumberKey(number.orderId, number.number);
}

std::vector<Column<OrderedNumberRow>> orderedNumberColumns()
{
    using Row = OrderedNumberRow;
    using C = Column<Row>;
    return {
        C("number", Tr::tr("Number"), [](const Row &r) { return r.number; })
            .sortedBy([](const Row &r) { return cells::numberKey(r.number); })
            .wide(17),
        C("reference", Tr::tr("Order"), [](const Row &r) { return r.reference; }).wide(22),
        C("status", Tr::tr("Status"),
            [](const Row &r) { return r.status.isEmpty() ? Tr::tr("not known") : statusText(r.status); })
            .toned([](const Row &r) { return statusTone(r.status); })
            .filteredAs([](const Row &r) { return filter_words::starts(statusText(r.status)); })
            .wide(18),
        C("country", Tr::tr("Country"), [](const Row &r) { return r.country; })
            .filteredAs([](const Row &r) {
                return filter_words::whole(r.country) + filter_words::starts(countries::name(r.country));
            })
            .withToolTip([](const Row &r) { return countries::name(r.country); })
            .wide(9),
        C("type", Tr::tr("Type"), [](const Row &r) { return r.type.isEmpty() ? QString() : cells::numberType(r.type); })
            .filteredAs([](const Row &r) {
                return r.type.isEmpty() ? QString() : filter_words::starts(cells::numberType(r.type));
            })
            .wide(13),
        C("requirements", Tr::tr("Requirements"), requirements).withToolTip(requirements).wide(22),
        C("deadline", Tr::tr("Deadline"), [](const Row &r) { return cells::time(r.deadline); })
            .sortedBy([](const Row &r) {
                return r.deadline.isValid() ? r.deadline.micros() : std::numeric_limits<qint64>::max();
            })
            .wide(17),
        C("upfront", Tr::tr("Upfront"), [](const Row &r) { return amountText(r, &Cost::upfront); })
            .sortedBy([](const Row &r) { return amountKey(r, &Cost::upfront); })
            .notFiltered()
            .alignedRight()
            .wide(10),
        C("monthly", Tr::tr("Per month"), [](const Row &r) { return amountText(r, &Cost::monthly); })
            .sortedBy([](const Row &r) { return amountKey(r, &Cost::monthly); })
            .notFiltered()
            .alignedRight()
            .wide(10),
        C("currency", Tr::tr("Currency"), [](const Row &r) { return r.cost ? r.cost->currency : QString(); }).wide(9),
        C("created", Tr::tr("Created"), [](const Row &r) { return cells::time(r.createdAt); })
            .sortedBy([](const Row &r) { return r.createdAt.micros(); }, Qt::DescendingOrder)
            .filteredByWords()
            .wide(17),
        C("city", Tr::tr("City"), [](const Row &r) { return r.city; }).wide(14).hiddenAtFirst(),
        C("order", Tr::tr("Order ID"), [](const Row &r) { return r.orderId; })
            .filteredByWords()
            .wide(14)
            .hiddenAtFirst(),
        C("suborder", Tr::tr("Sub-order ID"), [](const Row &r) { return r.subOrderId; })
            .filteredByWords()
            .wide(14)
            .hiddenAtFirst(),
    };
}

} // namespace nd
