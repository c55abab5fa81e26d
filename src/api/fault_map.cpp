// SPDX-License-Identifier: Apache-2.0
#include "api/fault_map.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nd {

namespace {

/// Reads Telnyx's error list; false when the body is not one.
bool readTelnyxError(const QByteArray &body, Error &error)
{
    const QJsonArray errors = QJsonDocument::fromJson(body).object().value(QLatin1String("errors")).toArray();
    if (errors.isEmpty())
        return false;
    QStringList details;
    for (const QJsonValue &item : errors) {
        const QJsonObject one = item.toObject();
        const QJsonValue code = one.value(QLatin1String("code"));
        const QString codeText = code.isDouble() ? QString::number(code.toInteger()) : code.toString();
        const QString title = one.value(QLatin1String("title")).toString();
        const QString detail = one.value(QLatin1String("detail")).toString(title);
        const QJsonObject source = one.value(QLatin1String("source")).toObject();
        if (error.code.isEmpty()) {
            error.code = codeText;
            error.title = title;
            error.pointer
                = source.value(QLatin1String("pointer")).toString(source.value(QLatin1String("parameter")).toString());
        }
        if (!detail.isEmpty() && !details.contains(detail))
            details += detail;
    }
    error.detail = details.join(QStringLiteral(" · "));
    return true;
}

bool neverReachedServer(QNetworkReply::NetworkError network)
{
    switch (network) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

/// Qt says "Unknown error" where its own protection against a second sending has stopped the request.
QString networkWords(const Outcome &outcome)
{
    switch (outcome.network) {
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::RemoteHostClosedError:
        return QStringLiteral("the connection closed before the answer came");
    default:
        return outcome.networkText;
    }
}

Fault faultOfStatus(int status)
{
    switch (status) {
    case 401:
        return Fault::Unauthorized;
    case 403:
        return Fault::NotAllowed;
    case 404:
        return Fault::NotFound;
    case 429:
        return Fault::RateLimited;
    default:
        return status >= 500 ? Fault::Server : Fault::Rejected;
    }
}

/// A write that the server answered with a status: did it say no, or is it not known?
bool provesNothingDone(int status, bool decodable)
{
    if (status == 429)
        return true;
    return status >= 400 && status < 500 && status != 408 && status != 409 && decodable;
}

} // namespace

Error faultOf(const Outcome &outcome, Repeat repeat)
{
    Error error{.httpStatus = outcome.status, .requestId = outcome.requestId};
    // A truncated body comes with a 2xx and a network error: the body cannot be trusted (measured).
    const bool answered = outcome.status >= 300;
    const bool decodable = answered && readTelnyxError(outcome.body, error);

    if (outcome.tooLarge) {
        error.fault = Fault::BadReply;
        error.detail = QStringLiteral("the answer is larger than this program accepts");
    } else if (outcome.status >= 300 && outcome.status < 400) {
        error.fault = Fault::BadReply;
        error.detail = QStringLiteral("the server sends us on to ") + outcome.redirect
            + QStringLiteral(", where the key must not go");
    } else if (!answered && outcome.status > 0 && outcome.network == QNetworkReply::UnknownContentError) {
        // Qt could not unpack the body, or would not: it grows beyond reason.
        error.fault = Fault::BadReply;
        error.detail = outcome.networkText;
    } else if (answered) {
        error.fault = faultOfStatus(outcome.status);
        if (!decodable)
            error.detail = QStringLiteral("HTTP %1 without a readable reason").arg(outcome.status);
    } else {
        error.fault = outcome.timedOut ? Fault::Timeout : Fault::Offline;
        error.detail = outcome.timedOut ? QStringLiteral("no complete answer in time") : networkWords(outcome);
        error.nothingSent = neverReachedServer(outcome.network) || !outcome.bodyLeft;
    }

    if (repeat == Repeat::Never) {
        const bool known = answered ? provesNothingDone(outcome.status, decodable) : error.nothingSent;
        if (!known)
            error.fault = Fault::OutcomeUnknown;
    }
    return error;
}

Error undecodable(Error error, int status, const QString &requestId, Repeat repeat)
{
    error.httpStatus = status;
    error.requestId = requestId;
    if (repeat == Repeat::Never)
        error.fault = Fault::OutcomeUnknown;
    return error;
}

bool isWorthRetrying(const Error &error)
{
    switch (error.fault) {
    case Fault::Offline:
    case Fault::Timeout:
    case Fault::RateLimited:
    case Fault::Server:
        return true;
    case Fault::Rejected:
        return error.httpStatus == 408 || error.httpStatus == 409;
    default:
        return false;
    }
}

} // namespace nd
