// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/problems.h"

#include "sandbox/wire/json.h"

#include <array>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Title
{
    QLatin1StringView code;
    QLatin1StringView title;
};

QLatin1StringView titleOf(QStringView wanted)
{
    static constexpr std::array<Title, 23> titles = {{
        {code::NoPhoneNumber, "Invalid phone number"_L1},
        {code::MissingParameter, "Missing required parameter"_L1},
        {code::NotFound, "Resource not found"_L1},
        {code::Authentication, "Authentication failed"_L1},
        {code::TooManyRequests, "Too many requests"_L1},
        {code::BadRequest, "Bad Request"_L1},
        {code::NotE164, "Phone number must be in +E.164 format"_L1},
        {code::NoSuchAssociation, "Associated resource does not exist"_L1},
        {code::InvalidJson, "Invalid JSON"_L1},
        {code::InvalidType, "Invalid parameter type"_L1},
        {code::Unprocessable, "Unprocessable Entity"_L1},
        {code::InvalidFilter, "Invalid request filter"_L1},
        {code::InvalidWord, "Invalid enumerated value"_L1},
        {code::OutOfRange, "Value outside of range"_L1},
        {code::NoFunds, "Insufficient Funds"_L1},
        {code::NumbersGone, "Phone numbers not available"_L1},
        {code::UpdateNotAllowed, "Phone numbers update not allowed"_L1},
        {code::RequirementsSatisfied, "Regulatory requirements already satisfied"_L1},
        {code::BadConnection, "Invalid connection id"_L1},
        {code::BadMessagingProfile, "Invalid messaging profile id"_L1},
        {code::AlreadyReserved, "Phone number already reserved"_L1},
        {code::ReservationLimit, "Reservation limit exceeded"_L1},
        {code::ExtensionLimit, "Reservation extension limit exceeded"_L1},
    }};
    for (const Title &title : titles) {
        if (title.code == wanted)
            return title.title;
    }
    return "Unexpected error"_L1;
}

} // namespace

Answer refuse(int status, const Problems &problems)
{
    const QJsonArray errors = jsonList(problems, [](const Problem &problem) {
        QJsonObject error{{u"code"_s, problem.code}, {u"title"_s, titleOf(problem.code)}, {u"detail"_s, problem.detail},
            {u"meta"_s,
                QJsonObject{{u"url"_s, u"https://developers.telnyx.com/docs/overview/errors/"_s + problem.code}}}};
        if (!problem.pointer.isEmpty())
            error[u"source"_s] = QJsonObject{{u"pointer"_s, problem.pointer}};
        else if (!problem.parameter.isEmpty())
            error[u"source"_s] = QJsonObject{{u"parameter"_s, problem.parameter}};
        return error;
    });
    return Answer::of(QJsonObject{{u"errors"_s, errors}}, status);
}

Answer refuse(int status, const Problem &problem)
{
    return refuse(status, Problems{problem});
}

Answer notFound()
{
    return refuse(404, Problem{code::NotFound, u"The requested resource or URL could not be found."_s, {}, {}});
}

Answer notAuthenticated()
{
    return refuse(401, Problem{code::Authentication, u"Could not understand the provided credentials."_s, {}, {}});
}

Answer tooManyRequests()
{
    return refuse(
        429, Problem{code::TooManyRequests, u"You have exceeded the maximum number of allowed requests."_s, {}, {}});
}

} // namespace nd::sandbox
