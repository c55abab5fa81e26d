// SPDX-License-Identifier: Apache-2.0
#include "features/orders/numbers/number_rows.h"

#include "api/values/api_enums.h"
#include "features/orders/about/order_annotations.h"
#include "features/orders/order_rows.h"
#include "wording/number_country.h"
#include "writes/write_result.h"

#include <optional>
#include <vector>

namespace nd {

using Kind = OrderRow::Kind;

OrderedNumberRow orderedNumber(
    const OrderRow &order, const QString &number, const OrderNumber *record, const OrderAnnotations &annotations)
{
    OrderedNumberRow row = record ? orderedNumber(*record, annotations) : OrderedNumberRow();
    row.number = number;
    row.orderId = order.id;
    row.reference = order.title;
    row.createdAt = order.createdAt;
    row.isBlock = order.kind == Kind::BlockOrder;
    const PackedNumber packed = PackedNumber::fromText(number).value_or(PackedNumber());
    if (!record)
        row.country = countryOf(packed);
    if (row.status.isEmpty()) {
        row.requirementsMet = order.requirementsMet;
        // Of an order that has succeeded in part, nobody knows which number has.
        if (order.status != status::partialSuccess)
            row.status = order.status;
    }
    row.cost = annotations.prices().of(row.isBlock ? order.numbers.first() : packed);
    if (row.status.isEmpty() || failedOrCancelled(row.status))
        row.cost.reset();
    const bool waits = wantsValues(row.status, row.requirementsMet);
    for (const OpenRequirement &open : waits ? annotations.openOf(order.id) : std::vector<OpenRequirement>()) {
        if (!row.deadline.isValid() && (row.subOrderId.isEmpty() || row.subOrderId == open.subOrderId))
            row.deadline = open.deadline;
    }
    OrderRow as; // the words are those of the blotter
    as.kind = Kind::Number;
    as.title = number;
    as.status = row.status;
    as.refused = row.requirements == requirements_status::infoException;
    annotations.annotate(as, &order);
    row.reason = as.reason;
    return row;
}

std::vector<OrderedNumberRow> orderedNumbers(
    const OrderRow &order, const std::vector<OrderNumber> &records, const OrderAnnotations &annotations)
{
    std::vector<OrderedNumberRow> rows;
    QSet<QString> told;
    for (const OrderNumber &record : records) {
        told.insert(record.phoneNumber);
        rows.push_back(orderedNumber(order, record.phoneNumber, &record, annotations));
    }
    for (qsizetype place = 0; place < order.numbers.size(); ++place) {
        const QString number = order.numbers.at(place).toText();
        if (!told.contains(number))
            rows.push_back(orderedNumber(order, number, nullptr, annotations));
    }
    return rows;
}

OrderNumber withoutState(OrderNumber record)
{
    record.status.clear();
    record.requirementsStatus.clear();
    record.deadline = {};
    return record;
}

OrderedNumberRow orderedNumber(const OrderNumber &number, const OrderAnnotations &annotations)
{
    OrderedNumberRow row;
    row.number = number.phoneNumber;
    row.orderId = number.orderRequestId;
    row.subOrderId = number.subNumberOrderId;
    row.id = number.id;
    row.status = number.status;
    row.requirements = number.requirementsStatus;
    row.requirementsMet = number.requirementsMet;
    row.country = number.countryIsoAlpha2.isEmpty() ? number.countryCode : number.countryIsoAlpha2;
    row.type = number.phoneNumberType;
    row.city = number.locality;
    row.deadline = deadlineOf(number);
    row.isBlock = number.isBlockNumber;
    if (!failedOrCancelled(row.status))
        row.cost = annotations.prices().of(PackedNumber::fromText(number.phoneNumber).value_or(PackedNumber()));
    return row;
}

} // namespace nd
