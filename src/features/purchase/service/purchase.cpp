// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/purchase.h"

#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/number_orders.h"
#include "api/values/api_enums.h"
#include "writes/body.h"
#include "writes/evidence.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestBulkOrder = 10'000; ///< numbers (api-facts §3.10)

QString say(const char *text)
{
    return QCoreApplication::translate("nd::Purchase", text);
}

Error unfit(const QString &title, const QString &detail = {})
{
    return {.kind = ErrorKind::Rejected, .title = title, .detail = detail, .nothingSent = true};
}

/// What was cancelled was cancelled on purpose: it does not come back to the basket by itself.
bool hasFailed(const QString &word)
{
    return word == status::failure || word == status::failed;
}

QString withStatus(const QString &word)
{
    return say(QT_TRANSLATE_NOOP("nd::Purchase", "Telnyx ended the order of this number as \"%1\" and gave no reason."))
        .arg(word);
}

/// Of a block, or of numbers that Telnyx chooses.
QString allWithStatus(const QString &word)
{
    return say(
        QT_TRANSLATE_NOOP("nd::Purchase", "Telnyx ended the order of these numbers as \"%1\" and gave no reason."))
        .arg(word);
}

/// Of a quantity of which some came.
QString inPart(int allocated, int requested, const QString &reason)
{
    return reason.isEmpty()
        ? say(QT_TRANSLATE_NOOP("nd::Purchase", "Telnyx allocated %1 of %2 numbers and gave no reason."))
              .arg(allocated)
              .arg(requested)
        : say(QT_TRANSLATE_NOOP("nd::Purchase", "Telnyx allocated %1 of %2 numbers: %3"))
              .arg(QString::number(allocated), QString::number(requested), reason);
}

void claim(WriteRecord &write, const BasketLine &line)
{
    write.claims += Claim{Claim::Kind::Line, line.key}.text();
}

Result<WriteRecord> numberOrder(const Ticket &ticket, const std::vector<BasketLine> &lines, WriteRecord write)
{
    NewNumberOrder body;
    for (const BasketLine &line : lines) {
        const auto span = NumberSpan::of(line.number);
        if (!span)
            return unfit(
                say(QT_TRANSLATE_NOOP("nd::Purchase", "A line is not a telephone number that can be ordered.")),
                line.number);
        write.numbers.push_back(*span);
        claim(write, line);
        const auto group = ticket.requirementGroups.find(requirementGroupKey(line.country, line.type));
        body.phoneNumbers.push_back({.phoneNumber = line.number,
            .requirementGroupId = group == ticket.requirementGroups.end() ? QString() : group->second});
    }
    body.connectionId = ticket.connectionId;
    body.messagingProfileId = ticket.messagingProfileId;
    body.billingGroupId = ticket.billingGroupId;
    body.customerReference = write.reference();
    write.body = toBody(body);
    write.lines = linesToJson(lines);
    return write;
}

Result<WriteRecord> blockOrder(const Ticket &ticket, const BasketLine &line, WriteRecord write)
{
    const auto span = NumberSpan::of(line.number, line.range);
    if (!span)
        return unfit(
            say(QT_TRANSLATE_NOOP("nd::Purchase", "A line is not a number block that can be ordered.")), line.number);
    write.numbers.push_back(*span);
    claim(write, line);
    NewBlockOrder body;
    body.startingNumber = line.number;
    body.range = line.range;
    body.connectionId = ticket.connectionId;
    body.messagingProfileId = ticket.messagingProfileId;
    body.customerReference = write.reference();
    write.body = toBody(body);
    write.lines = linesToJson({line});
    return write;
}

Result<WriteRecord> bulkOrder(const Ticket &ticket, const std::vector<BasketLine> &lines, WriteRecord write)
{
    NewBulkOrder body;
    int total = 0;
    for (const BasketLine &line : lines) {
        if (!line.group || line.range < 1)
            return unfit(say(QT_TRANSLATE_NOOP("nd::Purchase", "A quantity line does not say what to buy.")));
        if (line.country != u"US" && line.country != u"CA")
            return unfit(say(QT_TRANSLATE_NOOP("nd::Purchase", "Quantities can be ordered in the US and Canada only.")),
                line.country);
        // Telnyx would take the first by itself; buying less than was asked for is a person's decision.
        if (line.group->strategy != bulk_strategy::always && line.group->strategy != bulk_strategy::never)
            return unfit(say(QT_TRANSLATE_NOOP(
                "nd::Purchase", "A quantity line does not say what to do when there are fewer numbers.")));
        NewBulkGroup group = *line.group;
        group.countRequested.value = line.range;
        total += line.range;
        claim(write, line);
        // The same wish under another line's name is the same purchase.
        write.claims += Claim{Claim::Kind::BulkWish, digestOf(toBody(group))}.text();
        body.orderingGroups.push_back(std::move(group));
    }
    if (total > LargestBulkOrder)
        return unfit(say(QT_TRANSLATE_NOOP("nd::Purchase", "More than 10,000 numbers do not go into one bulk order.")));
    body.connectionId = ticket.connectionId;
    body.messagingProfileId = ticket.messagingProfileId;
    body.billingGroupId = ticket.billingGroupId;
    body.customerReference = write.reference();
    write.body = toBody(body);
    write.lines = linesToJson(lines);
    return write;
}

LineResults numberVerdicts(const std::vector<BasketLine> &lines, const NumberOrderDetails &order)
{
    LineResults verdicts;
    verdicts.final = isFinal(order.status);
    QHash<qint64, QString> states; // by digits: the same number may be written with and without its plus
    for (const OrderNumber &number : order.phoneNumbers)
        states.insert(evidence::digitsOf(number.phoneNumber), number.status);
    const bool listsAll = !states.isEmpty() && order.phoneNumbersCount == int(order.phoneNumbers.size());
    for (const BasketLine &line : lines) {
        const qint64 digits = evidence::digitsOf(line.number);
        const QString state = states.value(digits);
        const bool listed = states.contains(digits);
        if (hasFailed(state))
            verdicts.failed[line.key] = withStatus(state);
        else if (hasFailed(order.status) && state != status::success)
            verdicts.failed[line.key] = withStatus(order.status);
        else if (verdicts.final && !listed && listsAll)
            verdicts.failed[line.key] = withoutThisNumber();
        else if (verdicts.final && !listed && order.status != status::cancelled)
            verdicts.untold += line.key;
    }
    return verdicts;
}

LineResults blockVerdicts(const std::vector<BasketLine> &lines, const BlockOrder &order)
{
    LineResults verdicts;
    verdicts.final = isFinal(order.status);
    if (hasFailed(order.status)) {
        for (const BasketLine &line : lines)
            verdicts.failed[line.key] = order.errors.isEmpty() ? allWithStatus(order.status) : order.errors;
    }
    return verdicts;
}

LineResults bulkVerdicts(const std::vector<BasketLine> &lines, const BulkOrder &order)
{
    LineResults verdicts;
    verdicts.final = isFinal(order);
    // Groups carry no name: they come in the order in which they were asked for.
    if (order.orderingGroups.size() != lines.size())
        return verdicts;
    for (size_t i = 0; i < lines.size(); ++i) {
        const BulkGroup &group = order.orderingGroups[i];
        if (!isFinal(group.status))
            continue;
        const int missing = lines[i].range - group.countAllocated;
        if (hasFailed(group.status) && group.countAllocated == 0) {
            verdicts.failed[lines[i].key]
                = group.errorReason.isEmpty() ? allWithStatus(group.status) : group.errorReason;
        } else if (missing > 0 && group.status != status::success) {
            verdicts.failed[lines[i].key] = inPart(group.countAllocated, lines[i].range, group.errorReason);
            verdicts.missing[lines[i].key] = missing;
        }
    }
    return verdicts;
}

} // namespace

QString requirementGroupKey(const QString &country, const QString &numberType)
{
    return country + u'/' + numberType;
}

Purchase purchaseOf(const WriteRecord &write)
{
    return {write, linesFromJson(write.lines)};
}

QStringList lineKeysOf(const WriteRecord &write)
{
    QStringList keys;
    for (const QString &text : write.claims) {
        if (const auto claim = Claim::of(text); claim && claim->kind == Claim::Kind::Line)
            keys += claim->id;
    }
    return keys;
}

Result<std::vector<WriteRecord>> writesOf(const Ticket &ticket, const Draft &draft)
{
    std::vector<BasketLine> numbers;
    std::vector<BasketLine> quantities;
    std::vector<WriteRecord> writes;
    const auto fresh = [&](WriteKind kind) {
        WriteRecord write = draft(kind);
        write.userReference = ticket.userReference.simplified();
        return write;
    };
    for (const BasketLine &line : ticket.lines) {
        if (line.kind == LineKind::Number)
            numbers.push_back(line);
        else if (line.kind == LineKind::Quantity)
            quantities.push_back(line);
    }
    const auto take = [&](Result<WriteRecord> made) -> Result<Done> {
        if (!made)
            return made.error();
        writes.push_back(std::move(made).take());
        return Done{};
    };
    if (!numbers.empty()) {
        if (const auto done = take(numberOrder(ticket, numbers, fresh(WriteKind::NumberOrder))); !done)
            return done.error();
    }
    for (const BasketLine &line : ticket.lines) {
        if (line.kind != LineKind::Block)
            continue;
        if (const auto done = take(blockOrder(ticket, line, fresh(WriteKind::BlockOrder))); !done)
            return done.error();
    }
    if (!quantities.empty()) {
        if (const auto done = take(bulkOrder(ticket, quantities, fresh(WriteKind::BulkOrder))); !done)
            return done.error();
    }
    if (writes.empty())
        return unfit(say(QT_TRANSLATE_NOOP("nd::Purchase", "There is nothing to order.")));
    return writes;
}

QString withoutThisNumber()
{
    return say(QT_TRANSLATE_NOOP("nd::Purchase", "Telnyx finished the order without this number."));
}

QString notToldYet()
{
    return say(QT_TRANSLATE_NOOP("nd::Purchase",
        "Not known yet: the finished order does not list it. Telnyx is asked whether you own it, with a key of the "
        "organisation that ordered it."));
}

LineResults lineResultsOf(const std::vector<BasketLine> &lines, const ResultRecord &record)
{
    if (const auto *order = record.as<NumberOrderDetails>())
        return numberVerdicts(lines, *order);
    if (const auto *order = record.as<BlockOrder>())
        return blockVerdicts(lines, *order);
    if (const auto *order = record.as<BulkOrder>())
        return bulkVerdicts(lines, *order);
    return {};
}

} // namespace nd
