// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wire/message.h"

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace nd::sandbox {

/// One error as Telnyx words it (spec numbers_Error; codes and titles: api-facts §3.16).
struct Problem
{
    QString code = {};
    QString detail = {};
    QString pointer = {}; ///< JSON pointer into the body
    QString parameter = {}; ///< name of the query parameter
};
using Problems = std::vector<Problem>;

namespace code {
inline constexpr QLatin1StringView NoPhoneNumber{"10002"};
inline constexpr QLatin1StringView MissingParameter{"10004"};
inline constexpr QLatin1StringView NotFound{"10005"};
inline constexpr QLatin1StringView Authentication{"10009"};
inline constexpr QLatin1StringView TooManyRequests{"10011"};
inline constexpr QLatin1StringView BadRequest{"10015"};
inline constexpr QLatin1StringView NotE164{"10016"};
inline constexpr QLatin1StringView NoSuchAssociation{"10017"};
inline constexpr QLatin1StringView InvalidJson{"10023"};
inline constexpr QLatin1StringView InvalidType{"10026"};
inline constexpr QLatin1StringView Unprocessable{"10027"};
inline constexpr QLatin1StringView InvalidFilter{"10031"};
inline constexpr QLatin1StringView InvalidWord{"10032"};
inline constexpr QLatin1StringView OutOfRange{"10033"};
inline constexpr QLatin1StringView NoFunds{"20100"};
inline constexpr QLatin1StringView NumbersGone{"85001"};
inline constexpr QLatin1StringView UpdateNotAllowed{"85002"};
inline constexpr QLatin1StringView RequirementsSatisfied{"85003"};
inline constexpr QLatin1StringView BadConnection{"85004"};
inline constexpr QLatin1StringView BadMessagingProfile{"85005"};
inline constexpr QLatin1StringView AlreadyReserved{"85006"};
inline constexpr QLatin1StringView ReservationLimit{"85007"};
inline constexpr QLatin1StringView ExtensionLimit{"85008"};
} // namespace code

/// Makes an error answer with all of `problems`.
Answer refuse(int status, const Problems &problems);
Answer refuse(int status, const Problem &problem);

/// Answers 404 (10005).
Answer notFound();
/// Answers 401 (10009).
Answer notAuthenticated();
/// Answers 429 (10011).
Answer tooManyRequests();

} // namespace nd::sandbox
