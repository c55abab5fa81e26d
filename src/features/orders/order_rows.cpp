// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_rows.h"

#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "features/orders/service/order_record.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/error_text.h"
#include "wording/number_country.h"
#include "wording/order_words.h"
#include "writes/body.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOfABlock = 10'000; ///< a mistaken size must not fill the memory

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderRows)
};

/// The person's part of the reference, or what else names the order.
QString titleOf(const QString &reference, const QString &otherwise)
{
    const QString person = reference::split(reference).person;
    // A copy of its own: that of the record lies among what its page was decoded from, and would keep it in memory.
    return person.isEmpty() ? otherwise : QString(person.constData(), person.size());
}

/// Nearly all rows carry one of a few words: one copy of each serves them all.
QString oneCopy(const QString &word)
{
    static const QStringList usual{status::success, status::pending, status::failure, status::cancelled,
        status::partialSuccess, status::processing, status::ordered};
    const auto it = std::find(usual.begin(), usual.end(), word);
    return it == usual.end() ? word : *it;
}

void setStatus(OrderRow &row, const QString &word)
{
    row.status = oneCopy(word);
    row.underWay = statusTone(word) == Tone::Busy;
}

PackedNumbers packed(const std::vector<NumberSpan> &spans)
{
    PackedNumbers numbers;
    for (const NumberSpan &span : spans) {
        for (qint64 number = span.first; number <= span.last && numbers.size() < MostOfABlock; ++number)
            numbers.append(PackedNumber::fromText(u'+' + QString::number(number)).value_or(PackedNumber()));
    }
    numbers.squeeze();
    return numbers;
}

QString stateWord(WriteState state)
{
    switch (state) {
    case WriteState::Drafted:
    case WriteState::Journaled:
        return purchase_status::waiting;
    case WriteState::Sent:
        return purchase_status::sent;
    case WriteState::Rejected:
    case WriteState::NotBought:
    case WriteState::NotSent:
        return purchase_status::notBought;
    case WriteState::Refused:
    case WriteState::Unknown:
    case WriteState::Looking:
        return purchase_status::checking;
    case WriteState::Unresolved:
        return purchase_status::unresolved;
    case WriteState::Bought:
        break;
    }
    return status::success;
}

QString adviceOf(const WriteRecord &write)
{
    // Only the disk leaves such an error on a write that is open.
    if (isOpen(write.state) && write.error && write.error->kind == ErrorKind::Local)
        return Tr::tr("Telnyx has answered, and the answer could not be stored yet: %1 Do not order again.")
            .arg(describe(*write.error).sentence);
    switch (write.state) {
    case WriteState::Drafted:
    case WriteState::Journaled:
        return Tr::tr("Waits for its turn.");
    case WriteState::Sent:
        return Tr::tr("Sent; the answer is awaited.");
    case WriteState::Refused:
        return Tr::tr("Telnyx refused: %1 Making sure that it did nothing.")
            .arg(write.error ? describe(*write.error, ErrorContext::Order).sentence : QString());
    case WriteState::Unknown:
    case WriteState::Looking:
        return Tr::tr("No answer proves anything yet: Telnyx is being asked what became of it. Do not order again.");
    case WriteState::Unresolved:
        return Tr::tr("Unresolved: Telnyx shows no trace yet and is asked again. Do not order again.");
    case WriteState::NotBought:
        if (write.settledBy == SettledBy::Person)
            return Tr::tr("Not bought: settled by hand on %1.").arg(cells::time(write.settledAt));
        return Tr::tr("Not bought: Telnyx has shown no trace of it for ten minutes.");
    case WriteState::NotSent:
    case WriteState::Rejected:
        return write.error ? describe(*write.error, ErrorContext::Order).sentence : Tr::tr("Not bought.");
    case WriteState::Bought:
        break;
    }
    return {};
}

OrderFacts known(OrderFacts facts)
{
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

OrderFacts destination(const QString &connection, const QString &profile, const QString &billingGroup)
{
    return {{Tr::tr("Connection"), connection}, {Tr::tr("Messaging profile"), profile},
        {Tr::tr("Billing group"), billingGroup}};
}

QString filledIn(const std::vector<RegulatoryRequirement> &requirements)
{
    if (requirements.empty())
        return {};
    const auto filled = std::count_if(requirements.begin(), requirements.end(),
        [](const RegulatoryRequirement &one) { return !one.fieldValue.isEmpty(); });
    return Tr::tr("%1 of %2 filled in").arg(filled).arg(requirements.size());
}

} // namespace

OrderRow rowOf(const NumberOrder &order)
{
    OrderRow row;
    row.kind = OrderRow::Kind::NumberOrder;
    row.id = order.id;
    row.title = titleOf(order.customerReference, order.phoneNumbers.first().toText());
    setStatus(row, order.status);
    row.count = order.phoneNumbersCount;
    row.numbers = order.phoneNumbers;
    row.numbers.squeeze(); // and a copy of its own, as that of the reference
    row.place = countriesOf(row.numbers);
    row.requirementsMet = order.requirementsMet;
    row.createdAt = order.createdAt;
    row.updatedAt = order.updatedAt;
    return row;
}

OrderRow rowOf(const BlockOrder &order)
{
    OrderRow row;
    row.kind = OrderRow::Kind::BlockOrder;
    row.id = order.id;
    row.title = titleOf(order.customerReference, order.startingNumber);
    setStatus(row, order.status);
    row.count = order.phoneNumbersCount > 0 ? order.phoneNumbersCount : order.range;
    row.numbers = packed(numbersOf(OrderRecord(order)));
    row.place = countriesOf(row.numbers);
    row.requirementsMet = order.requirementsMet;
    row.note = order.errors;
    row.createdAt = order.createdAt;
    row.updatedAt = order.updatedAt;
    return row;
}

OrderRow rowOf(const BulkOrder &order)
{
    OrderRow row;
    row.kind = OrderRow::Kind::BulkOrder;
    row.id = order.id;
    row.title = titleOf(order.customerReference, Tr::tr("Bulk order"));
    setStatus(row, statusOf(OrderRecord(order)));
    int allocated = 0;
    for (const BulkGroup &group : order.orderingGroups) {
        row.count += group.countRequested;
        allocated += group.countAllocated;
        if (!group.errorReason.isEmpty())
            row.note = group.errorReason;
    }
    if (isFinal(order) && allocated < row.count) {
        const QString share = Tr::tr("%1 of %2 allocated").arg(allocated).arg(row.count);
        row.note = row.note.isEmpty() ? share : share + u": "_s + *row.note;
    }
    row.createdAt = order.createdAt;
    row.updatedAt = order.updatedAt;
    return row;
}

OrderRow rowOf(const AdvancedOrder &order)
{
    OrderRow row;
    row.kind = OrderRow::Kind::AdvancedOrder;
    row.id = order.id;
    row.title = titleOf(order.customerReference, Tr::tr("Advanced order"));
    setStatus(row, order.status);
    row.count = order.quantity;
    row.place = placeOf(order.countryCode, order.phoneNumberType);
    row.note = order.comments;
    return row;
}

OrderRow rowOf(const OrderRecord &record)
{
    return std::visit([](const auto &order) { return rowOf(order); }, record);
}

OrderRow rowOf(const SubOrder &order)
{
    OrderRow row;
    row.kind = OrderRow::Kind::SubOrder;
    row.id = order.id;
    row.title = Tr::tr("%1, %2").arg(countries::name(order.countryCode), cells::numberType(order.phoneNumberType));
    setStatus(row, order.status);
    row.count = order.phoneNumbersCount;
    row.place = placeOf(order.countryCode, order.phoneNumberType);
    row.requirementsMet = order.requirementsMet;
    row.createdAt = order.createdAt;
    row.updatedAt = order.updatedAt;
    return row;
}

OrderRow rowOf(const OrderNumber &number)
{
    OrderRow row;
    row.kind = OrderRow::Kind::Number;
    row.id = number.id;
    row.title = number.phoneNumber;
    setStatus(row, number.status);
    row.place = placeOf(number.countryCode, number.phoneNumberType);
    row.requirementsMet = number.requirementsMet;
    if (number.requirementsStatus != requirements_status::approved)
        row.note = statusText(number.requirementsStatus);
    row.refused = number.requirementsStatus == requirements_status::infoException;
    row.deadline = deadlineOf(number);
    return row;
}

Timestamp deadlineOf(const OrderNumber &number)
{
    return wantsValues(number.status, number.requirementsMet) ? number.deadline : Timestamp();
}

OrderRow rowOf(const Purchase &purchase)
{
    const WriteRecord &write = purchase.write;
    OrderRow row;
    row.kind = OrderRow::Kind::Purchase;
    row.id = write.id;
    row.title = write.userReference.isEmpty() ? (purchase.lines.empty() ? write.id : purchase.lines.front().number)
                                              : write.userReference;
    setStatus(row, stateWord(write.state));
    row.note = adviceOf(write);
    row.numbers = packed(write.numbers);
    row.place = countriesOf(row.numbers);
    for (const BasketLine &line : purchase.lines)
        row.count += line.kind == LineKind::Number ? 1 : line.range;
    if (write.kind == WriteKind::BulkOrder)
        row.place = kindText(OrderRow::Kind::BulkOrder);
    if (write.kind == WriteKind::AdvancedOrder) {
        const AdvancedOrderRequest asked = bodyOf<AdvancedOrderRequest>(write.body);
        row.count = asked.quantity.value_or(1);
        row.place = kindText(OrderRow::Kind::AdvancedOrder);
    }
    row.createdAt = write.createdAt;
    row.updatedAt = write.settledAt.isValid() ? write.settledAt : write.sentAt;
    return row;
}

OrderRow rowOf(const BulkGroup &group, const QString &orderId, int place)
{
    OrderRow row;
    row.kind = OrderRow::Kind::BulkGroup;
    row.id = u"%1 #%2"_s.arg(orderId).arg(place);
    QStringList what{Tr::tr("Group %1").arg(place), group.nationalDestinationCode, group.administrativeArea,
        patternText(group.startsWith, group.contains, group.endsWith)};
    what.removeAll(QString());
    row.title = what.join(u" · "_s);
    setStatus(row, group.status);
    row.count = group.countRequested;
    row.place = placeOf(group.countryIso, group.phoneNumberType);
    row.note = Tr::tr("%1 of %2 allocated").arg(group.countAllocated).arg(group.countRequested);
    if (!group.errorReason.isEmpty())
        row.note = *row.note + u": "_s + group.errorReason;
    else if (const QString strategy = strategyText(group.strategy); !strategy.isEmpty())
        row.note = *row.note + u" · "_s + strategy;
    row.createdAt = group.createdAt;
    row.updatedAt = group.updatedAt;
    return row;
}

QString placeOf(const QString &country, const QString &type)
{
    QStringList parts;
    if (!country.isEmpty())
        parts += country;
    if (!type.isEmpty())
        parts += cells::numberType(type);
    return parts.join(u" · "_s);
}

std::optional<OrderKind> orderKindOf(OrderRow::Kind kind)
{
    for (const OrderKind one : {OrderKind::Number, OrderKind::Block, OrderKind::Bulk, OrderKind::Advanced}) {
        if (rowKindOf(one) == kind)
            return one;
    }
    return {};
}

OrderRow::Kind rowKindOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Number:
        return OrderRow::Kind::NumberOrder;
    case OrderKind::Block:
        return OrderRow::Kind::BlockOrder;
    case OrderKind::Bulk:
        return OrderRow::Kind::BulkOrder;
    case OrderKind::Advanced:
        break;
    }
    return OrderRow::Kind::AdvancedOrder;
}

OrderRow madeRow(const QString &orderId, const OrderRow *order)
{
    OrderRow row = order ? *order : OrderRow();
    row.kind = OrderRow::Kind::ResultingOrder;
    row.id = orderId;
    if (!order)
        row.title = Tr::tr("Number order");
    row.note = Tr::tr("Return opens the order");
    return row;
}

std::vector<OrderRow> knownRows(const OrderRow &parent, int most)
{
    std::vector<OrderRow> rows;
    for (qsizetype place = 0; place < parent.numbers.size() && int(rows.size()) < most; ++place)
        rows.push_back(knownRow(parent, parent.numbers.at(place).toText()));
    return rows;
}

OrderRow knownRow(const OrderRow &parent, const QString &number)
{
    OrderRow row;
    row.kind = OrderRow::Kind::KnownNumber;
    row.id = parent.id.toText() + u' ' + number;
    row.title = number;
    if (parent.kind == OrderRow::Kind::Purchase)
        setStatus(row, parent.status);
    row.place = countryOf(PackedNumber::fromText(number).value_or(PackedNumber()));
    return row;
}

OrderRow moreRow(const QString &subOrderId, const QString &sentence)
{
    OrderRow row;
    row.kind = OrderRow::Kind::MoreNumbers;
    row.id = subOrderId;
    row.title = sentence;
    return row;
}

OrderRow noteRow(const QString &parentId, const QString &sentence)
{
    OrderRow row;
    row.kind = OrderRow::Kind::Note;
    row.id = parentId;
    row.title = sentence;
    return row;
}

OrderFacts factsOf(const NumberOrderDetails &order)
{
    OrderFacts facts = destination(order.connectionId, order.messagingProfileId, order.billingGroupId);
    facts.push_back({Tr::tr("Sub-orders"), QString::number(order.subNumberOrdersIds.size())});
    return known(std::move(facts));
}

OrderFacts factsOf(const BlockOrder &order)
{
    OrderFacts facts{{Tr::tr("First number"), order.startingNumber},
        {Tr::tr("Size of the block"), order.range > 0 ? QString::number(order.range) : QString()}};
    for (auto &fact : destination(order.connectionId, order.messagingProfileId, {}))
        facts.push_back(std::move(fact));
    return known(std::move(facts));
}

OrderFacts factsOf(const BulkOrder &order)
{
    int allocated = 0;
    for (const BulkGroup &group : order.orderingGroups)
        allocated += group.countAllocated;
    OrderFacts facts{{Tr::tr("Allocated"), QString::number(allocated)},
        {Tr::tr("Groups"), QString::number(order.orderingGroups.size())}};
    for (auto &fact : destination(order.connectionId, order.messagingProfileId, order.billingGroupId))
        facts.push_back(std::move(fact));
    return known(std::move(facts));
}

OrderFacts factsOf(const AdvancedOrder &order)
{
    return known({{Tr::tr("Area code"), order.areaCode}, {Tr::tr("Features"), cells::features(order.features)},
        {Tr::tr("Requirement group"), order.requirementGroupId},
        {Tr::tr("Number orders"), QString::number(order.orders.size())}});
}

OrderFacts factsOf(const SubOrder &order)
{
    return known({{Tr::tr("Number order"), order.orderRequestId},
        {Tr::tr("Requirements of each number"),
            order.regulatoryRequirements.empty() ? QString() : QString::number(order.regulatoryRequirements.size())}});
}

OrderFacts factsOf(const OrderNumber &number)
{
    return known({{Tr::tr("City"), number.locality}, {Tr::tr("Requirements"), statusText(number.requirementsStatus)},
        {Tr::tr("Requirement values"), filledIn(number.regulatoryRequirements)}, {Tr::tr("Bundle"), number.bundleId}});
}

} // namespace nd
