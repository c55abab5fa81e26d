// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_record.h"

#include "api/values/customer_reference.h"
#include "writes/body.h"
#include "writes/write_result.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

template <class Record>
std::optional<OrderRecord> recordIn(const QByteArray &body)
{
    Record record = bodyOf<Record>(body);
    return record.id.isEmpty() ? std::nullopt : std::optional<OrderRecord>(std::move(record));
}

} // namespace

OrderKind kindOf(const OrderRecord &record)
{
    return OrderKind(record.index()); // the alternatives stand in the order of the kinds
}
static_assert(std::is_same_v<std::variant_alternative_t<size_t(OrderKind::Number), OrderRecord>, NumberOrder>);
static_assert(std::is_same_v<std::variant_alternative_t<size_t(OrderKind::Block), OrderRecord>, BlockOrder>);
static_assert(std::is_same_v<std::variant_alternative_t<size_t(OrderKind::Bulk), OrderRecord>, BulkOrder>);
static_assert(std::is_same_v<std::variant_alternative_t<size_t(OrderKind::Advanced), OrderRecord>, AdvancedOrder>);

const QString &idOf(const OrderRecord &record)
{
    return std::visit([](const auto &one) -> const QString & { return one.id; }, record);
}

QString statusOf(const OrderRecord &record)
{
    if (const auto *bulk = std::get_if<BulkOrder>(&record))
        return statusOf(*bulk);
    if (const auto *number = std::get_if<NumberOrder>(&record))
        return number->status;
    if (const auto *block = std::get_if<BlockOrder>(&record))
        return block->status;
    return std::get<AdvancedOrder>(record).status;
}

bool isFinal(const OrderRecord &record)
{
    if (const auto *bulk = std::get_if<BulkOrder>(&record))
        return isFinal(*bulk);
    return isFinal(statusOf(record));
}

QString referenceOf(const OrderRecord &record)
{
    return std::visit([](const auto &one) { return reference::split(one.customerReference).person; }, record);
}

Timestamp createdAtOf(const OrderRecord &record)
{
    if (const auto *number = std::get_if<NumberOrder>(&record))
        return number->createdAt;
    if (const auto *block = std::get_if<BlockOrder>(&record))
        return block->createdAt;
    if (const auto *bulk = std::get_if<BulkOrder>(&record))
        return bulk->createdAt;
    return {}; // advanced orders carry no date (api-facts §2.30)
}

QString wordOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Number:
        return u"number"_s;
    case OrderKind::Block:
        return u"block"_s;
    case OrderKind::Bulk:
        return u"bulk"_s;
    case OrderKind::Advanced:
        return u"advanced"_s;
    }
    return {};
}

std::vector<NumberSpan> numbersOf(const OrderRecord &record)
{
    std::vector<NumberSpan> spans;
    if (const auto *order = std::get_if<NumberOrder>(&record)) {
        spans.reserve(size_t(order->phoneNumbers.size()));
        for (qsizetype place = 0; place < order->phoneNumbers.size(); ++place) {
            const qint64 number = qint64(order->phoneNumbers.at(place).digits());
            spans.push_back({number, number});
        }
    } else if (const auto *block = std::get_if<BlockOrder>(&record)) {
        const int size = std::max(1, std::max(block->range, block->phoneNumbersCount));
        if (const auto span = NumberSpan::of(block->startingNumber, size))
            spans.push_back(*span);
    }
    return spans;
}

std::optional<NumberOrderDetails> endTold(const NumberOrder &row)
{
    if (!isFinal(row.status) || row.phoneNumbersCount != 1 || row.phoneNumbers.size() != 1)
        return {};
    NumberOrderDetails order;
    order.id = row.id;
    order.status = row.status;
    order.customerReference = row.customerReference;
    order.createdAt = row.createdAt;
    order.updatedAt = row.updatedAt;
    order.phoneNumbersCount = row.phoneNumbersCount;
    order.requirementsMet = row.requirementsMet;
    OrderNumber number;
    number.phoneNumber = row.phoneNumbers.first().toText();
    number.status = row.status;
    order.phoneNumbers.push_back(number);
    return order;
}

CachedOrder cached(const OrderRecord &record, bool tracked, Timestamp updatedAt)
{
    return {.kind = wordOf(kindOf(record)),
        .id = idOf(record),
        .body = std::visit([](const auto &one) { return toBody(one); }, record),
        .tracked = tracked,
        .updatedAt = updatedAt,
        .createdAt = createdAtOf(record),
        .numbers = numbersOf(record)};
}

std::optional<OrderRecord> recordOf(const CachedOrder &order)
{
    if (order.kind == wordOf(OrderKind::Number))
        return recordIn<NumberOrder>(order.body);
    if (order.kind == wordOf(OrderKind::Block))
        return recordIn<BlockOrder>(order.body);
    if (order.kind == wordOf(OrderKind::Bulk))
        return recordIn<BulkOrder>(order.body);
    if (order.kind == wordOf(OrderKind::Advanced))
        return recordIn<AdvancedOrder>(order.body);
    return {};
}

} // namespace nd
