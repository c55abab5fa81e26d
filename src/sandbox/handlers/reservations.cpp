// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/paging.h"

#include <algorithm>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// The whole: "success", "failure" or "partial_success" (api-facts §0.6).
const char *statusOf(const Reservation &reservation)
{
    const auto held = std::count_if(reservation.numbers.begin(), reservation.numbers.end(),
        [](const ReservedNumber &number) { return number.held; });
    return held == 0 ? "failure" : held == std::ssize(reservation.numbers) ? "success" : "partial_success";
}

QString errorsOf(const Reservation &reservation)
{
    for (const ReservedNumber &number : reservation.numbers) {
        if (!number.errors.isEmpty())
            return number.errors;
    }
    return {};
}

void write(JsonText &json, const Identifiers &ids, const Reservation &reservation)
{
    json.beginObject();
    json.put("created_at", reservation.created);
    json.putOrNull("customer_reference", reservation.reference);
    json.putOrNull("errors", errorsOf(reservation));
    putId(json, "id", ids, {Kind::Reservation, reservation.index, 0});
    json.key("phone_numbers").beginArray();
    for (size_t i = 0; i < reservation.numbers.size(); ++i) {
        const ReservedNumber &number = reservation.numbers[i];
        json.beginObject();
        json.put("created_at", reservation.created);
        json.putOrNull("errors", number.errors);
        json.put("expired_at", number.until);
        putId(json, "id", ids, {Kind::ReservedNumber, reservation.index, quint16(i)});
        json.key("phone_number");
        writeNumber(json, number.digits);
        json.put("record_type", "reserved_phone_number");
        json.put("status", number.held ? "success" : "failure");
        json.put("updated_at", number.updated);
        json.endObject();
    }
    json.endArray();
    json.put("record_type", "number_reservation");
    json.put("status", statusOf(reservation));
    json.put("updated_at", reservation.updated);
    json.endObject();
}

Reservation *find(const RequestContext &context)
{
    const auto index = context.state.ids.index(context.captured.front(), Kind::Reservation);
    return index && *index < context.state.reservations.size() ? &context.state.reservations[*index] : nullptr;
}

Answer one(const RequestContext &context, const Reservation &reservation)
{
    return dataAnswer([&](JsonText &json) { write(json, context.state.ids, reservation); });
}

/// Neither lapsed nor bought since.
bool isAlive(const RequestContext &context, const ReservedNumber &number)
{
    return number.held && number.until > context.now
        && context.state.availability.statusOf(number.digits, context.now) == Availability::Status::Held;
}

int heldNow(const RequestContext &context)
{
    int held = 0;
    for (const Reservation &reservation : context.state.reservations) {
        for (const ReservedNumber &number : reservation.numbers)
            held += isAlive(context, number) ? 1 : 0;
    }
    return held;
}

/// Each number is attempted by itself (api-facts §3.3).
ReservedNumber attempt(const RequestContext &context, quint64 digits)
{
    Availability &availability = context.state.availability;
    ReservedNumber number;
    number.digits = digits;
    number.updated = context.now;
    const Stocked known = availability.inventory().find(digits);
    switch (availability.statusOf(digits, context.now)) {
    case Availability::Status::Free:
        break;
    case Availability::Status::Held:
    case Availability::Status::HeldByRival:
        number.errors = u"Number is already on hold"_s;
        return number;
    case Availability::Status::Sold:
    case Availability::Status::Gone:
        number.errors = u"Number is no longer available"_s;
        return number;
    }
    if (!known || (known.number->traits & StockNumber::Reservable) == 0) {
        number.errors = u"Number cannot be reserved"_s;
        return number;
    }
    number.held = true;
    number.until = context.now.plus(context.state.delays().hold);
    availability.hold(digits, number.until);
    return number;
}

} // namespace

Answer listReservations(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    const QString status = query.word("filter[status]", {"pending", "success", "partial_success", "failure"});
    const QString reference = query.text("filter[customer_reference]");
    const QString number = query.text("filter[phone_numbers.phone_number]");
    const auto after = query.moment("filter[created_at][gt]");
    const auto before = query.moment("filter[created_at][lt]");
    if (!query.isFine())
        return query.refusal();
    JsonText json;
    json.beginObject().key("data").beginArray();
    const auto &all = context.state.reservations;
    for (auto place = all.rbegin(); place != all.rend(); ++place) {
        const auto holds = [&](const ReservedNumber &held) { return held.digits == e164Digits(number); };
        const bool suits = (status.isEmpty() || status == QLatin1StringView(statusOf(*place)))
            && (reference.isEmpty() || reference == place->reference) && (!after || place->created > *after)
            && (!before || place->created < *before)
            && (number.isEmpty() || std::any_of(place->numbers.begin(), place->numbers.end(), holds));
        if (suits && page.take())
            write(json, context.state.ids, *place);
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer createReservation(const RequestContext &context)
{
    BodyReader body(context.request);
    std::vector<quint64> numbers;
    if (body.isFine()) {
        std::vector<ObjectReader> items = body.root().objects("phone_numbers", true);
        numbers = readNumbers(body.root(), items);
    }
    const QString reference = body.root().text("customer_reference");
    if (!body.isFine())
        return body.refusal();
    if (const auto problem = notSearched(context, numbers))
        return refuse(422, *problem);
    if (heldNow(context) + int(numbers.size()) > context.state.options.mostHeldNumbers)
        return refuse(422,
            Problem{code::ReservationLimit, u"You have too many active phone number reservations."_s,
                u"/phone_numbers"_s, {}});
    Reservation reservation;
    reservation.index = context.state.reservations.size();
    reservation.reference = reference;
    reservation.created = context.now;
    reservation.updated = context.now;
    for (const quint64 digits : numbers)
        reservation.numbers.push_back(attempt(context, digits));
    context.state.reservations.push_back(std::move(reservation));
    return one(context, context.state.reservations.back());
}

Answer getReservation(const RequestContext &context)
{
    const Reservation *reservation = find(context);
    return reservation == nullptr ? notFound() : one(context, *reservation);
}

Answer extendReservation(const RequestContext &context)
{
    Reservation *reservation = find(context);
    if (reservation == nullptr)
        return notFound();
    const auto lives = [&](const ReservedNumber &number) { return isAlive(context, number); };
    if (std::none_of(reservation->numbers.begin(), reservation->numbers.end(), lives))
        return refuse(
            422, Problem{code::Unprocessable, u"The reservation has expired and cannot be extended."_s, u"/"_s, {}});
    if (reservation->extensions >= context.state.options.mostExtensions)
        return refuse(
            422, Problem{code::ExtensionLimit, u"The reservation cannot be extended any further."_s, u"/"_s, {}});
    ++reservation->extensions;
    reservation->updated = context.now;
    for (ReservedNumber &number : reservation->numbers) {
        if (!lives(number))
            continue;
        number.until = number.until.plus(context.state.delays().hold);
        number.updated = context.now;
        context.state.availability.hold(number.digits, number.until);
    }
    return one(context, *reservation);
}

} // namespace nd::sandbox::handlers
