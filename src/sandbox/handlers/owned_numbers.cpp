// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/paging.h"

#include <QSet>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// Orders bring numbers into the account unless they fail or are cancelled.
bool isOwned(Progress progress)
{
    return progress == Progress::Pending || progress == Progress::Success;
}

QLatin1StringView statusWord(Progress progress)
{
    return progress == Progress::Success ? "active"_L1 : "purchase-pending"_L1;
}

/// spec numbers_IntId: owned numbers have whole numbers for identifiers, in text.
QString idOf(quint64 digits)
{
    constexpr quint64 First = 1'000'000'000'000'000'000;
    return QString::number(First + digits);
}

/// spec PhoneNumberDetailed, as far as an order decides it.
QJsonObject ownedNumberJson(const Order &order, size_t place)
{
    const SubOrder &sub = order.subs[order.subOf(place)];
    return {
        {u"billing_group_id"_s, json(order.billingGroup)},
        {u"connection_id"_s, json(order.connection)},
        {u"country_iso_alpha2"_s, sub.country},
        {u"created_at"_s, json(order.created)},
        {u"customer_reference"_s, json(order.reference)},
        {u"id"_s, idOf(order.digits(place))},
        {u"messaging_profile_id"_s, json(order.messagingProfile)},
        {u"phone_number"_s, e164Text(order.digits(place))},
        {u"phone_number_type"_s, word(sub.type)},
        {u"purchased_at"_s, json(order.created)},
        {u"record_type"_s, u"phone_number"_s},
        {u"source_type"_s, u"number_order"_s},
        {u"status"_s, statusWord(order.numberProgress(place))},
        {u"tags"_s, QJsonArray()},
        {u"updated_at"_s, json(order.updated)},
    };
}

/// What the list is asked for.
struct Filter
{
    QByteArray digits = {}; ///< somewhere in the number
    QString country = {};
    QString reference = {};
    QString status = {};

    template <class AnyOrder>
    bool suits(const AnyOrder &order, size_t number) const
    {
        return (status.isEmpty() || status == statusWord(order.numberProgress(number)))
            && (country.isEmpty() || country == order.country(order.subOf(number)))
            && (digits.isEmpty() || QByteArray::number(order.digits(number)).contains(digits))
            && (reference.isEmpty() || reference == referenceOf(order));
    }
};

/// Requires at least three digits; anything but digits finds nothing (spec), a leading plus apart.
QByteArray digitsIn(QueryReader &query)
{
    const QString text = query.text("filter[phone_number]");
    const QString digits = text.startsWith(u'+') ? text.mid(1) : text;
    if (!digits.isEmpty() && digits.size() < 3)
        query.complain(code::InvalidFilter, u"At least three digits are required."_s, "filter[phone_number]");
    return digits.toLatin1();
}

} // namespace

Answer listOwnedNumbers(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    Filter filter;
    filter.digits = digitsIn(query);
    filter.country = query.text("filter[country_iso_alpha2]").toUpper();
    filter.reference = query.text("filter[customer_reference]");
    filter.status = query.text("filter[status]");
    if (!query.isFine())
        return query.refusal();
    QJsonArray rows;
    context.state.orders.each([&](const auto &order) {
        for (size_t i = 0; i < order.numberCount(); ++i) {
            if (isOwned(order.numberProgress(i)) && filter.suits(order, i) && page.take())
                rows.append(ownedNumberJson(wholeOrder(order), i));
        }
        return true;
    });
    return page.answer(rows);
}

Answer getOwnedNumber(const RequestContext &context)
{
    // Telnyx takes the number itself in place of its identifier (api-facts §9.3).
    const QString &wanted = context.captured.front();
    const quint64 digits = e164Digits(wanted);
    Answer found = notFound();
    context.state.orders.each([&](const auto &order) {
        for (size_t i = 0; i < order.numberCount(); ++i) {
            const quint64 own = order.digits(i);
            if (!isOwned(order.numberProgress(i)) || (digits != 0 ? own != digits : idOf(own) != wanted))
                continue;
            found = Answer::data(ownedNumberJson(wholeOrder(order), i));
            return false;
        }
        return true;
    });
    return found;
}

Answer verifyOwnership(const RequestContext &context)
{
    constexpr qsizetype MostNumbers = 1'000; // spec
    BodyReader body(context.request);
    const QStringList asked = body.root().texts("phone_numbers");
    if (body.isFine() && (asked.isEmpty() || asked.size() > MostNumbers))
        body.root().complain(asked.isEmpty() ? code::MissingParameter : code::OutOfRange,
            u"Between 1 and %1 phone numbers are required."_s.arg(MostNumbers), "phone_numbers");
    if (!body.isFine())
        return body.refusal();
    QSet<quint64> wanted;
    for (const QString &number : asked)
        wanted.insert(e164Digits(number));
    QSet<quint64> owned;
    context.state.orders.each([&](const auto &order) {
        // What is still being set up cannot be edited yet, and only such numbers are found (spec).
        for (size_t i = 0; i < order.numberCount(); ++i) {
            if (order.numberProgress(i) == Progress::Success && wanted.contains(order.digits(i)))
                owned.insert(order.digits(i));
        }
        return owned.size() < wanted.size();
    });
    QJsonArray found;
    QJsonArray missing;
    for (const QString &number : asked) {
        if (owned.contains(e164Digits(number)))
            found.append(QJsonObject{{u"id"_s, idOf(e164Digits(number))}, {u"number_val_e164"_s, number}});
        else
            missing.append(number);
    }
    return Answer::data(QJsonObject{
        {u"found"_s, found}, {u"not_found"_s, missing}, {u"record_type"_s, u"number_ownership_verification"_s}});
}

} // namespace nd::sandbox::handlers
