// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/paging.h"

#include <algorithm>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

/// The status of the whole: "success", "failure" or "partial_success" (api-facts §0.6).
QLatin1StringView statusOf(const Reservation &reservation)
{
    const auto held = std::count_if(reservation.numbers.begin(), reservation.numbers.end(),
        [](const ReservedNumber &number) { return number.held; });
    return held == 0 ? "failure"_L1 : held == std::ssize(reservation.numbers) ? "success"_L1 : "partial_success"_L1;
}

QString errorsOf(const Reservation &reservation)
{
    for (const ReservedNumber &number : reservation.numbers) {
        if (!number.errors.isEmpty())
            return number.errors;
    }
    return {};
}

QJsonObject reservationJson(const Identifiers &ids, const Reservation &reservation)
{
    QJsonArray numbers;
    for (size_t i = 0; i < reservation.numbers.size(); ++i) {
        const ReservedNumber &number = reservation.numbers[i];
        numbers.append(QJsonObject{
            {u"created_at"_s, json(reservation.created)},
            {u"errors"_s, json(number.errors)},
            {u"expired_at"_s, json(number.until)},
            {u"id"_s, ids.text(Kind::ReservedNumber, reservation.index, quint16(i))},
            {u"phone_number"_s, e164Text(number.digits)},
            {u"record_type"_s, u"reserved_phone_number"_s},
            {u"status"_s, number.held ? "success"_L1 : "failure"_L1},
            {u"updated_at"_s, json(number.updated)},
        });
    }
    return {
        {u"created_at"_s, json(reservation.created)},
        {u"customer_reference"_s, json(reservation.reference)},
        {u"errors"_s, json(errorsOf(reservation))},
        {u"id"_s, ids.text(Kind::Reservation, reservation.index)},
        {u"phone_numbers"_s, numbers},
        {u"record_type"_s, u"number_reservation"_s},
        {u"status"_s, statusOf(reservation)},
        {u"updated_at"_s, json(reservation.updated)},
    };
}

Reservation *find(const RequestContext &context)
{
    return context.state.find(context.state.reservations, context.captured.front(), Kind::Reservation);
}

Answer one(const RequestContext &context, const Reservation &reservation)
{
    return Answer::data(reservationJson(context.state.ids, reservation));
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
    QJsonArray rows;
    const auto &all = context.state.reservations;
    for (auto place = all.rbegin(); place != all.rend(); ++place) {
        const auto holds = [&](const ReservedNumber &held) { return held.digits == e164Digits(number); };
        const bool suits = (status.isEmpty() || status == statusOf(*place))
            && (reference.isEmpty() || reference == place->reference) && (!after || place->created > *after)
            && (!before || place->created < *before)
            && (number.isEmpty() || std::any_of(place->numbers.begin(), place->numbers.end(), holds));
        if (suits && page.take())
            rows.append(reservationJson(context.state.ids, *place));
    }
    return page.answer(rows);
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
    reservation.reference = reference;
    reservation.created = context.now;
    reservation.updated = context.now;
    for (const quint64 digits : numbers)
        reservation.numbers.push_back(attempt(context, digits));
    return one(context, SandboxState::add(context.state.reservations, std::move(reservation)));
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
