// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/handlers/number_checks.h"
#include "sandbox/handlers/order_json.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/paging.h"

#include <algorithm>

namespace nd::sandbox::calls {

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

void write(JsonText &json, const Ids &ids, const Reservation &reservation)
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

Reservation *find(const Visit &visit)
{
    const auto index = visit.world.ids.index(visit.captured.front(), Kind::Reservation);
    return index && *index < visit.world.reservations.size() ? &visit.world.reservations[*index] : nullptr;
}

Answer one(const Visit &visit, const Reservation &reservation)
{
    return dataAnswer([&](JsonText &json) { write(json, visit.world.ids, reservation); });
}

/// Neither lapsed nor bought since.
bool isAlive(const Visit &visit, const ReservedNumber &number)
{
    return number.held && number.until > visit.now
        && visit.world.market.standing(number.digits, visit.now) == Market::Standing::Held;
}

int heldNow(const Visit &visit)
{
    int held = 0;
    for (const Reservation &reservation : visit.world.reservations) {
        for (const ReservedNumber &number : reservation.numbers)
            held += isAlive(visit, number) ? 1 : 0;
    }
    return held;
}

/// Each number is attempted by itself (api-facts §3.3).
ReservedNumber attempt(const Visit &visit, quint64 digits)
{
    Market &market = visit.world.market;
    ReservedNumber number;
    number.digits = digits;
    number.updated = visit.now;
    const Stocked known = market.inventory().find(digits);
    switch (market.standing(digits, visit.now)) {
    case Market::Standing::Free:
        break;
    case Market::Standing::Held:
    case Market::Standing::HeldByRival:
        number.errors = u"Number is already on hold"_s;
        return number;
    case Market::Standing::Sold:
    case Market::Standing::Gone:
        number.errors = u"Number is no longer available"_s;
        return number;
    }
    if (!known || (known.number->traits & StockNumber::Reservable) == 0) {
        number.errors = u"Number cannot be reserved"_s;
        return number;
    }
    number.held = true;
    number.until = visit.now.plus(visit.world.pace().hold);
    market.hold(digits, number.until);
    return number;
}

} // namespace

Answer listReservations(const Visit &visit)
{
    QueryReader query(visit.request);
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
    const auto &all = visit.world.reservations;
    for (auto place = all.rbegin(); place != all.rend(); ++place) {
        const auto holds = [&](const ReservedNumber &held) { return held.digits == e164Digits(number); };
        const bool suits = (status.isEmpty() || status == QLatin1StringView(statusOf(*place)))
            && (reference.isEmpty() || reference == place->reference) && (!after || place->created > *after)
            && (!before || place->created < *before)
            && (number.isEmpty() || std::any_of(place->numbers.begin(), place->numbers.end(), holds));
        if (suits && page.take())
            write(json, visit.world.ids, *place);
    }
    json.endArray();
    page.writeMeta(json);
    json.endObject();
    return answer(std::move(json));
}

Answer createReservation(const Visit &visit)
{
    BodyReader body(visit.request);
    std::vector<quint64> numbers;
    if (body.isFine()) {
        std::vector<ObjectReader> items = body.root().objects("phone_numbers", true);
        numbers = readNumbers(body.root(), items);
    }
    const QString reference = body.root().text("customer_reference");
    if (!body.isFine())
        return body.refusal();
    if (const auto problem = notSearched(visit, numbers))
        return refuse(422, *problem);
    if (heldNow(visit) + int(numbers.size()) > visit.world.options.mostHeldNumbers)
        return refuse(422,
            Problem{code::ReservationLimit, u"You have too many active phone number reservations."_s,
                u"/phone_numbers"_s, {}});
    Reservation reservation;
    reservation.index = visit.world.reservations.size();
    reservation.reference = reference;
    reservation.created = visit.now;
    reservation.updated = visit.now;
    for (const quint64 digits : numbers)
        reservation.numbers.push_back(attempt(visit, digits));
    visit.world.reservations.push_back(std::move(reservation));
    return one(visit, visit.world.reservations.back());
}

Answer getReservation(const Visit &visit)
{
    const Reservation *reservation = find(visit);
    return reservation == nullptr ? notFound() : one(visit, *reservation);
}

Answer extendReservation(const Visit &visit)
{
    Reservation *reservation = find(visit);
    if (reservation == nullptr)
        return notFound();
    const auto lives = [&](const ReservedNumber &number) { return isAlive(visit, number); };
    if (std::none_of(reservation->numbers.begin(), reservation->numbers.end(), lives))
        return refuse(
            422, Problem{code::Unprocessable, u"The reservation has expired and cannot be extended."_s, u"/"_s, {}});
    if (reservation->extensions >= visit.world.options.mostExtensions)
        return refuse(
            422, Problem{code::ExtensionLimit, u"The reservation cannot be extended any further."_s, u"/"_s, {}});
    ++reservation->extensions;
    reservation->updated = visit.now;
    for (ReservedNumber &number : reservation->numbers) {
        if (!lives(number))
            continue;
        number.until = number.until.plus(visit.world.pace().hold);
        number.updated = visit.now;
        visit.world.market.hold(number.digits, number.until);
    }
    return one(visit, *reservation);
}

} // namespace nd::sandbox::calls
