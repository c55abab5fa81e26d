// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_columns.h"

#include "api/values/api_enums.h"
#include "features/orders/about/order_prices.h"
#include "models/filter_words.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"
#include "wording/order_words.h"
#include "writes/write_result.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <limits>
#include <memory>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderColumns)
};

QString statusIcon(const OrderRow &row)
{
    switch (statusTone(row.status).value_or(Tone::Neutral)) {
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Busy:
        return u"clock"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-x"_s;
    case Tone::Neutral:
        break;
    }
    return row.status.isEmpty() ? QString() : u"circle-minus"_s;
}

/// The title anywhere, and every number, whether the order is opened or not.
QString titleAndNumbers(const OrderRow &row)
{
    QString text = row.title;
    for (qsizetype place = 0; place < row.numbers.size(); ++place)
        text += filter_words::End + row.numbers.at(place).toText();
    return text;
}

/// "DE", "Germany" and "Local" find "DE · Local"; the code is not the middle of something else.
QString placeWords(const QString &place)
{
    const QStringList parts = place.split(u" · "_s);
    QString text;
    for (const QString &code : parts.front().split(u", "_s))
        text += filter_words::whole(code) + filter_words::starts(countries::name(code));
    return text + filter_words::starts(parts.mid(1).join(u' '));
}

/// What wants a person first; what is over and well last.
int urgencyOf(const OrderRow &row)
{
    static const QStringList order{purchase_status::unresolved, status::exception, purchase_status::notBought,
        purchase_status::checking, status::hold};
    const auto known = order.indexOf(row.status);
    const int first = int(order.size());
    if (known >= 0)
        return int(known);
    if (row.underWay)
        return row.deadline.isValid() || row.refused ? first : first + 1;
    if (row.status == status::partialSuccess)
        return first + 2;
    if (row.status == status::failure || row.status == status::failed)
        return first + 3;
    if (row.status == status::success || row.status == status::ordered)
        return first + 5;
    return first + (row.status.isEmpty() ? 6 : 4);
}

/// Telnyx gives some orders no date: while one goes on it is as new as any.
qint64 createdKey(const OrderRow &row)
{
    const bool goesOn = row.underWay || row.status == status::exception || row.status == status::hold;
    if (row.createdAt.isValid())
        return row.createdAt.micros();
    return goesOn ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

/// By urgency, and the newest first among equals.
qint64 statusKey(const OrderRow &row)
{
    constexpr qint64 Span = qint64(1) << 52; // micros for a century from now
    const qint64 age = Span - 1 - std::clamp<qint64>(createdKey(row), 0, Span - 1);
    return urgencyOf(row) * Span + age;
}

/// The nearest first; those without one behind.
qint64 deadlineKey(const OrderRow &row)
{
    return row.deadline.isValid() ? row.deadline.micros() : std::numeric_limits<qint64>::max();
}

/// Of one currency; what is not known stands behind.
qint64 costKey(const OrderRow &row, std::optional<Decimal> Cost::*amount)
{
    const bool known = !row.cost.isEmpty() && row.cost->front().*amount;
    return known ? (*(row.cost->front().*amount)).units() : std::numeric_limits<qint64>::max();
}

} // namespace

QString keyOf(const OrderRow &row)
{
    QString key;
    key.reserve(38); // a letter, a stroke and a UUID
    key += QChar(u'a' + int(row.kind));
    key += u'/';
    row.id.appendTo(key);
    return key;
}

QString keyOf(OrderRow::Kind kind, const QString &id)
{
    // Asked for a million times while a long list comes in: made in one piece.
    return QString(QChar(u'a' + int(kind))) + u'/' + id;
}

QString kindText(OrderRow::Kind kind)
{
    switch (kind) {
    case OrderRow::Kind::Purchase:
        return Tr::tr("Purchase");
    case OrderRow::Kind::NumberOrder:
        return Tr::tr("Number order");
    case OrderRow::Kind::BlockOrder:
        return Tr::tr("Block order");
    case OrderRow::Kind::BulkOrder:
        return Tr::tr("Bulk order");
    case OrderRow::Kind::AdvancedOrder:
        return Tr::tr("Advanced order");
    case OrderRow::Kind::SubOrder:
        return Tr::tr("Sub-order");
    case OrderRow::Kind::Number:
    case OrderRow::Kind::KnownNumber:
        return Tr::tr("Number");
    case OrderRow::Kind::BulkGroup:
        return Tr::tr("Group");
    case OrderRow::Kind::ResultingOrder:
        return Tr::tr("Number order");
    case OrderRow::Kind::MoreNumbers:
    case OrderRow::Kind::Note:
        break;
    }
    return {};
}

bool wantsValues(const QString &status, bool requirementsMet)
{
    return status == status::pending && !requirementsMet;
}

bool isMadeOfNumbers(const OrderRow &row)
{
    return row.kind == OrderRow::Kind::NumberOrder || row.kind == OrderRow::Kind::BlockOrder;
}

bool hasCost(const OrderRow &row)
{
    const bool mayCost = isMadeOfNumbers(row) || row.kind == OrderRow::Kind::Number;
    return !row.cost.isEmpty() || (mayCost && !failedOrCancelled(row.status));
}

QString countText(const OrderRow &row)
{
    return row.count > 0 ? QString::number(row.count) : QString();
}

QString upfrontText(const OrderRow &row)
{
    return hasCost(row) ? upfrontText(*row.cost) : QString();
}

QString monthlyText(const OrderRow &row)
{
    return hasCost(row) ? monthlyText(*row.cost) : QString();
}

QString notesText(const OrderRow &row)
{
    if (!row.reason.isEmpty())
        return row.reason;
    if (!row.note.isEmpty())
        return row.note;
    const bool wants = row.kind != OrderRow::Kind::Purchase && wantsValues(row.status, row.requirementsMet);
    return wants ? Tr::tr("Requirements to be filled in") : QString();
}

std::vector<Column<OrderRow>> orderColumns()
{
    using Row = OrderRow;
    using C = Column<Row>;
    const auto places = std::make_shared<QHash<QString, QString>>(); // a few places serve all rows
    return {
        C("title", Tr::tr("Reference / number"), [](const Row &r) { return r.title; })
            .filteredAs(titleAndNumbers)
            .wide(20),
        C("kind", Tr::tr("Kind"), [](const Row &r) { return kindText(r.kind); })
            .filteredAs([](const Row &r) { return filter_words::whole(kindText(r.kind)); })
            .wide(12),
        C("status", Tr::tr("Status"), [](const Row &r) { return statusText(r.status); })
            .sortedBy(statusKey)
            .toned([](const Row &r) { return statusTone(r.status); })
            .withIcon(statusIcon)
            .filteredByWords()
            .wide(18),
        C("count", Tr::tr("Numbers"), countText)
            .sortedBy([](const Row &r) { return qint64(r.count); })
            .filteredAs([](const Row &r) { return filter_words::whole(QString::number(r.count)); })
            .alignedRight()
            .wide(7),
        C("place", Tr::tr("Country / type"), [](const Row &r) { return r.place; })
            .filteredAs([places](const Row &r) {
                const auto known = places->constFind(r.place);
                return known != places->constEnd() ? *known : *places->insert(r.place, placeWords(r.place));
            })
            .wide(11),
        C("deadline", Tr::tr("Deadline"), [](const Row &r) { return cells::time(r.deadline); })
            .sortedBy(deadlineKey)
            .filteredByWords()
            .wide(18),
        C("created", Tr::tr("Created"), [](const Row &r) { return cells::time(r.createdAt); })
            .sortedBy(createdKey, Qt::DescendingOrder)
            .filteredByWords()
            .wide(18),
        C("upfront", Tr::tr("Upfront"), [](const Row &r) { return upfrontText(r); })
            .sortedBy([](const Row &r) { return costKey(r, &Cost::upfront); })
            .notFiltered()
            .alignedRight()
            .wide(9),
        C("monthly", Tr::tr("Per month"), [](const Row &r) { return monthlyText(r); })
            .sortedBy([](const Row &r) { return costKey(r, &Cost::monthly); })
            .notFiltered()
            .alignedRight()
            .wide(10)
            .hiddenAtFirst(),
        C("requirements", Tr::tr("Requirements, notes"), notesText).withToolTip(notesText).wide(14),
        C("updated", Tr::tr("Updated"), [](const Row &r) { return cells::time(r.updatedAt); })
            .sortedBy([](const Row &r) { return r.updatedAt.micros(); }, Qt::DescendingOrder)
            .filteredByWords()
            .wide(18)
            .hiddenAtFirst(),
        C("id", Tr::tr("ID"), [](const Row &r) { return r.id; }).filteredByWords().wide(14).hiddenAtFirst(),
    };
}

OrderFacts factsOf(const OrderRow &row)
{
    OrderFacts facts{{Tr::tr("Kind"), kindText(row.kind)}, {Tr::tr("Reference or number"), row.title},
        {Tr::tr("Status"), statusText(row.status)}};
    if (row.count > 0)
        facts.emplace_back(Tr::tr("Numbers"), QString::number(row.count));
    facts.insert(facts.end(),
        {{Tr::tr("ID"), row.id}, {Tr::tr("Country and type"), row.place},
            {Tr::tr("Created"), cells::time(row.createdAt)}, {Tr::tr("Updated"), cells::time(row.updatedAt)},
            {Tr::tr("Deadline"), cells::time(row.deadline)}, {Tr::tr("Note"), row.note}});
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

} // namespace nd
