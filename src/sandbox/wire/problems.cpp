// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/problems.h"

#include "sandbox/wire/json_text.h"

#include <array>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Title
{
    QLatin1StringView code;
    const char *title;
};

const char *titleOf(QStringView wanted)
{
    static constexpr std::array<Title, 23> titles = {{
        {code::NoPhoneNumber, "Invalid phone number"},
        {code::MissingParameter, "Missing required parameter"},
        {code::NotFound, "Resource not found"},
        {code::Authentication, "Authentication failed"},
        {code::TooManyRequests, "Too many requests"},
        {code::BadRequest, "Bad Request"},
        {code::NotE164, "Phone number must be in +E.164 format"},
        {code::NoSuchAssociation, "Associated resource does not exist"},
        {code::InvalidJson, "Invalid JSON"},
        {code::InvalidType, "Invalid parameter type"},
        {code::Unprocessable, "Unprocessable Entity"},
        {code::InvalidFilter, "Invalid request filter"},
        {code::InvalidWord, "Invalid enumerated value"},
        {code::OutOfRange, "Value outside of range"},
        {code::NoFunds, "Insufficient Funds"},
        {code::NumbersGone, "Phone numbers not available"},
        {code::UpdateNotAllowed, "Phone numbers update not allowed"},
        {code::RequirementsSatisfied, "Regulatory requirements already satisfied"},
        {code::BadConnection, "Invalid connection id"},
        {code::BadMessagingProfile, "Invalid messaging profile id"},
        {code::AlreadyReserved, "Phone number already reserved"},
        {code::ReservationLimit, "Reservation limit exceeded"},
        {code::ExtensionLimit, "Reservation extension limit exceeded"},
    }};
    for (const Title &title : titles) {
        if (title.code == wanted)
            return title.title;
    }
    return "Unexpected error";
}

} // namespace

Answer refuse(int status, const Problems &problems)
{
    JsonText json;
    json.beginObject().key("errors").beginArray();
    for (const Problem &problem : problems) {
        json.beginObject().put("code", problem.code).put("title", titleOf(problem.code));
        json.put("detail", problem.detail);
        if (!problem.pointer.isEmpty())
            json.key("source").beginObject().put("pointer", problem.pointer).endObject();
        else if (!problem.parameter.isEmpty())
            json.key("source").beginObject().put("parameter", problem.parameter).endObject();
        json.key("meta").beginObject();
        json.put("url", u"https://developers.telnyx.com/docs/overview/errors/"_s + problem.code).endObject();
        json.endObject();
    }
    json.endArray().endObject();
    Answer answer;
    answer.status = status;
    answer.body = std::move(json).take();
    return answer;
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
