// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/order_json.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/paging.h"

#include <QSet>

#include <charconv>
#include <functional>
#include <string_view>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// A number that an order has brought into the account; its fields are the order's.
struct Owned
{
    quint64 digits = 0;
    quint64 order = 0;
    size_t place = 0;
    bool active = false; ///< its order has come to a good end
};

/// Visits all of them, newest order first, until `visit` answers false.
void eachOwned(const SandboxState &state, const std::function<bool(const Owned &)> &visit)
{
    const OrderBook &book = state.orders;
    for (auto order = book.recent().rbegin(); order != book.recent().rend(); ++order) {
        for (size_t i = 0; i < (*order)->numbers.size(); ++i) {
            const OrderedNumber &number = (*order)->numbers[i];
            const bool owned = number.progress == Progress::Pending || number.progress == Progress::Success;
            if (owned && !visit({number.digits, (*order)->index, i, number.progress == Progress::Success}))
                return;
        }
    }
    Filler::Digits buffer;
    for (quint64 index = book.filler().count(); index-- > 0;) {
        if (book.filler().progress(index) != Progress::Success)
            continue;
        const OrderRow row = book.filler().row(index, buffer);
        for (size_t i = 0; i < row.digits.size(); ++i) {
            if (!visit({row.digits[i], index, i, true}))
                return;
        }
    }
}

/// spec numbers_IntId: owned numbers have whole numbers for identifiers, in text.
QString idOf(quint64 digits)
{
    constexpr quint64 First = 1'000'000'000'000'000'000;
    return QString::number(First + digits);
}

/// spec PhoneNumberDetailed, as far as an order decides it.
void write(JsonText &json, const SandboxState &state, const Owned &owned)
{
    const OrderRef order = state.orders.find(owned.order);
    const OrderedNumber &number = order->numbers[owned.place];
    const SubOrder &sub = order->subs[number.sub];
    json.beginObject();
    json.putOrNull("billing_group_id", order->billingGroup).putOrNull("connection_id", order->connection);
    json.put("country_iso_alpha2", sub.country).put("created_at", order->created);
    json.putOrNull("customer_reference", order->reference);
    json.put("id", idOf(owned.digits)).putOrNull("messaging_profile_id", order->messagingProfile);
    json.key("phone_number");
    writeNumber(json, owned.digits);
    json.put("phone_number_type", word(sub.type)).put("purchased_at", order->created);
    json.put("record_type", "phone_number").put("source_type", "number_order");
    json.put("status", owned.active ? "active" : "purchase-pending");
    json.key("tags").beginArray().endArray();
    json.put("updated_at", order->updated).endObject();
}

/// What the list is asked for.
struct Question
{
    QByteArray digits = {}; ///< somewhere in the number
    QString country = {};
    QString reference = {};
    QString status = {};

    bool suits(const SandboxState &state, const Owned &owned) const;
};

bool Question::suits(const SandboxState &state, const Owned &owned) const
{
    char text[24];
    const auto end = std::to_chars(text, text + sizeof text, owned.digits).ptr;
    const std::string_view number(text, size_t(end - text));
    if (!digits.isEmpty() && number.find(std::string_view(digits.constData(), size_t(digits.size()))) == number.npos)
        return false;
    if (!status.isEmpty() && status != (owned.active ? "active"_L1 : "purchase-pending"_L1))
        return false;
    if (country.isEmpty() && reference.isEmpty())
        return true;
    const OrderRef order = state.orders.find(owned.order);
    return (country.isEmpty() || order->subs[order->numbers[owned.place].sub].country == country)
        && (reference.isEmpty() || order->reference == reference);
}

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
    Question question;
    question.digits = digitsIn(query);
    question.country = query.text("filter[country_iso_alpha2]").toUpper();
    question.reference = query.text("filter[customer_reference]");
    question.status = query.text("filter[status]");
    if (!query.isFine())
        return query.refusal();
    JsonText json;
    json.beginObject().key("data").beginArray();
    eachOwned(context.state, [&](const Owned &owned) {
        if (question.suits(context.state, owned) && page.take())
            write(json, context.state, owned);
        return true;
    });
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer getOwnedNumber(const RequestContext &context)
{
    // Telnyx takes the number itself in place of its identifier (api-facts §9.3).
    const QString &wanted = context.captured.front();
    const quint64 digits = e164Digits(wanted);
    std::optional<Owned> found;
    eachOwned(context.state, [&](const Owned &owned) {
        if (digits != 0 ? owned.digits == digits : idOf(owned.digits) == wanted)
            found = owned;
        return !found;
    });
    if (!found)
        return notFound();
    return dataAnswer([&](JsonText &json) { write(json, context.state, *found); });
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
    eachOwned(context.state, [&](const Owned &number) {
        // What is still being set up cannot be edited yet, and only such numbers are found (spec).
        if (number.active && wanted.contains(number.digits))
            owned.insert(number.digits);
        return owned.size() < wanted.size();
    });
    return dataAnswer([&](JsonText &json) {
        json.beginObject().key("found").beginArray();
        for (const QString &number : asked) {
            if (owned.contains(e164Digits(number)))
                json.beginObject().put("id", idOf(e164Digits(number))).put("number_val_e164", number).endObject();
        }
        json.endArray().key("not_found").beginArray();
        for (const QString &number : asked) {
            if (!owned.contains(e164Digits(number)))
                json.value(number);
        }
        json.endArray().put("record_type", "number_ownership_verification").endObject();
    });
}

} // namespace nd::sandbox::handlers
