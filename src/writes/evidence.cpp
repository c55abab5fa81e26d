// SPDX-License-Identifier: Apache-2.0
#include "writes/evidence.h"

#include "api/resources/advanced_orders.h"
#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/number_orders.h"
#include "api/resources/reservations.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "writes/body.h"
#include "writes/write_kinds.h"

#include <algorithm>
#include <set>

namespace nd::evidence {

namespace {

/// No number, no blank, no word for a status: those were seen where a record was mangled on its way.
bool isPlausibleId(const QString &id)
{
    bool isNumber = false;
    id.toDouble(&isNumber);
    const bool blank = std::any_of(id.begin(), id.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    return !id.isEmpty() && !isNumber && !blank && !isFinal(id) && id != status::pending;
}

bool sameGroups(const NewBulkOrder &asked, const BulkOrder &got)
{
    return std::equal(asked.orderingGroups.begin(), asked.orderingGroups.end(), got.orderingGroups.begin(),
        got.orderingGroups.end(), [](const NewBulkGroup &a, const BulkGroup &b) {
            return a.countRequested.value == b.countRequested && a.countryIso == b.countryIso
                && a.phoneNumberType == b.phoneNumberType && a.nationalDestinationCode == b.nationalDestinationCode;
        });
}

bool sameBlock(const NewBlockOrder &asked, const BlockOrder &got)
{
    return digitsOf(asked.startingNumber) == digitsOf(got.startingNumber) && asked.range == got.range;
}

bool sameRequest(const AdvancedOrderRequest &asked, const AdvancedOrder &got)
{
    return asked.countryCode == got.countryCode && asked.phoneNumberType == got.phoneNumberType
        && asked.areaCode == got.areaCode && asked.quantity == got.quantity;
}

} // namespace

qint64 digitsOf(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += c;
    }
    return digits.toLongLong();
}

bool areExactly(const std::vector<NumberSpan> &asked, const QStringList &numbers)
{
    std::set<qint64> ours;
    for (const NumberSpan &span : asked) {
        for (qint64 number = span.first; number <= span.last; ++number)
            ours.insert(number);
    }
    std::set<qint64> theirs;
    for (const QString &number : numbers)
        theirs.insert(digitsOf(number));
    return !ours.empty() && size_t(numbers.size()) == ours.size() && theirs == ours;
}

bool carries(const QString &customerReference, const QString &writeId)
{
    return customerReference.contains(writeId, Qt::CaseInsensitive);
}

bool isNobodys(const QString &customerReference)
{
    return reference::split(customerReference.toLower()).id.isEmpty();
}

bool isDead(const QString &word)
{
    return cameToNothing(word) || word == status::expired;
}

std::optional<Likeness> compareNumberOrder(const WriteRecord &write, const ResultRecord &record)
{
    const auto *order = record.as<NumberOrderDetails>();
    return order ? std::optional(Likeness{order->customerReference, areExactlyRows(write.numbers, order->phoneNumbers)})
                 : std::nullopt;
}

std::optional<Likeness> compareBlockOrder(const WriteRecord &write, const ResultRecord &record)
{
    const auto *order = record.as<BlockOrder>();
    return order
        ? std::optional(Likeness{order->customerReference, sameBlock(bodyOf<NewBlockOrder>(write.body), *order)})
        : std::nullopt;
}

std::optional<Likeness> compareBulkOrder(const WriteRecord &write, const ResultRecord &record)
{
    const auto *order = record.as<BulkOrder>();
    return order
        ? std::optional(Likeness{order->customerReference, sameGroups(bodyOf<NewBulkOrder>(write.body), *order)})
        : std::nullopt;
}

std::optional<Likeness> compareAdvancedOrder(const WriteRecord &write, const ResultRecord &record)
{
    const auto *order = record.as<AdvancedOrder>();
    return order ? std::optional(
               Likeness{order->customerReference, sameRequest(bodyOf<AdvancedOrderRequest>(write.body), *order)})
                 : std::nullopt;
}

std::optional<Likeness> compareReservation(const WriteRecord &write, const ResultRecord &record)
{
    const auto *reservation = record.as<Reservation>();
    if (!reservation)
        return {};
    return Likeness{reservation->customerReference, areExactlyRows(write.numbers, reservation->phoneNumbers)};
}

std::optional<Likeness> compareExtension(const WriteRecord &write, const ResultRecord &record)
{
    const auto *reservation = record.as<Reservation>();
    return reservation ? std::optional(Likeness{.same = reservation->id == write.subject}) : std::nullopt;
}

bool answers(const WriteRecord &write, const WriteResult &result)
{
    const Comparison compare = kindRow(write.kind).compare;
    if (!compare) // it costs nothing, and what it changed is read again
        return true;
    const std::optional<Likeness> likeness = compare(write, result.record);
    return likeness && isPlausibleId(result.id)
        && (carries(likeness->reference, write.id) || (isNobodys(likeness->reference) && likeness->same));
}

} // namespace nd::evidence
