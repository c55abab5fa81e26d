// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// One number of a reservation. Each is attempted by itself: some may fail (api-facts §3.3).
struct ReservedNumber
{
    QString id = {};
    QString phoneNumber = {};
    QString status = {};
    QString errors = {}; ///< why not, in Telnyx's words
    Timestamp expiredAt = {}; ///< when the hold ends, by the server's clock
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    friend bool operator==(const ReservedNumber &, const ReservedNumber &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &ReservedNumber::id),
            essential("phone_number", &ReservedNumber::phoneNumber),
            field("status", &ReservedNumber::status), // spec: failure; live: failed (api-facts §0.6)
            field("errors", &ReservedNumber::errors),
            field("expired_at", &ReservedNumber::expiredAt),
            field("created_at", &ReservedNumber::createdAt),
            field("updated_at", &ReservedNumber::updatedAt),
        };
    }
};

/// Numbers held for this account for 30 minutes (spec NumberReservation). There is no way to release one.
struct Reservation
{
    QString id = {};
    QString status = {}; ///< live also partial_success (api-facts §0.6)
    QString customerReference = {};
    QString errors = {};
    std::vector<ReservedNumber> phoneNumbers = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    friend bool operator==(const Reservation &, const Reservation &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &Reservation::id),
            field("status", &Reservation::status),
            field("customer_reference", &Reservation::customerReference),
            field("errors", &Reservation::errors),
            field("phone_numbers", &Reservation::phoneNumbers),
            field("created_at", &Reservation::createdAt),
            field("updated_at", &Reservation::updatedAt),
        };
    }
};

struct ReservationFilter
{
    QString status = {};
    Timestamp createdAfter = {};
    Timestamp createdBefore = {};
    QString phoneNumber = {};
    QString customerReference = {};
    friend bool operator==(const ReservationFilter &, const ReservationFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[status]", &ReservationFilter::status),
            param("filter[created_at][gt]", &ReservationFilter::createdAfter),
            param("filter[created_at][lt]", &ReservationFilter::createdBefore),
            param("filter[phone_numbers.phone_number]", &ReservationFilter::phoneNumber),
            param("filter[customer_reference]", &ReservationFilter::customerReference),
        };
    }
};

struct NumberToReserve
{
    QString phoneNumber = {}; ///< E.164
    friend bool operator==(const NumberToReserve &, const NumberToReserve &) = default;
    static constexpr auto fields() { return std::tuple{field("phone_number", &NumberToReserve::phoneNumber)}; }
};

/// The spec's other properties are read-only (api-facts §0.15).
struct NewReservation
{
    std::vector<NumberToReserve> phoneNumbers = {};
    QString customerReference = {};
    friend bool operator==(const NewReservation &, const NewReservation &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("phone_numbers", &NewReservation::phoneNumbers),
            field("customer_reference", &NewReservation::customerReference),
        };
    }
};

namespace endpoint {
inline constexpr Endpoint<Page<Reservation>, ReservationFilter> listReservations{
    "number_reservations.list", Verb::Get, "/number_reservations", Envelope::Data, Paging::Bracket};
inline constexpr Endpoint<Reservation, NoParams, NewReservation> createReservation{
    "number_reservations.create", Verb::Post, "/number_reservations"};
inline constexpr Endpoint<Reservation> getReservation{"number_reservations.get", Verb::Get, "/number_reservations/{}"};
/// Another 30 minutes for all its numbers; refused with code 85008 once too often (api-facts §3.3).
inline constexpr Endpoint<Reservation> extendReservation{
    "number_reservations.extend", Verb::Post, "/number_reservations/{}/actions/extend"};
} // namespace endpoint

} // namespace nd
