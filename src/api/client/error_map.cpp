// SPDX-License-Identifier: Apache-2.0
#include "api/client/error_map.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace nd {

namespace {

/// Reads Telnyx's error list and gives its codes: none where the body is not Telnyx's, whatever a proxy wrote into it.
QStringList readTelnyxError(const QByteArray &body, Error &error)
{
    const QJsonArray errors = QJsonDocument::fromJson(body).object().value(QLatin1String("errors")).toArray();
    QStringList codes;
    QStringList details;
    for (const QJsonValue &item : errors) {
        const QJsonObject one = item.toObject();
        const QJsonValue code = one.value(QLatin1String("code"));
        const QString codeText = code.isDouble() ? QString::number(code.toInteger()) : code.toString();
        const QString title = one.value(QLatin1String("title")).toString();
        const QString detail = one.value(QLatin1String("detail")).toString(title);
        const QJsonObject source = one.value(QLatin1String("source")).toObject();
        if (!codeText.isEmpty())
            codes += codeText;
        if (error.code.isEmpty()) {
            error.code = codeText;
            error.title = title;
            error.pointer
                = source.value(QLatin1String("pointer")).toString(source.value(QLatin1String("parameter")).toString());
        }
        if (const QString also = source.value(QLatin1String("pointer")).toString();
            !also.isEmpty() && also != error.pointer)
            error.pointer += QLatin1Char(' ') + also; // one for each number that is blamed
        if (!detail.isEmpty() && !details.contains(detail))
            details += detail;
        // Numbers that only the meta data names belong to the words: people look for them there.
        for (const QJsonValue &named :
            one.value(QLatin1String("meta")).toObject().value(QLatin1String("phone_numbers")).toArray()) {
            if (named.isString() && !details.join(QLatin1Char(' ')).contains(named.toString()))
                details += named.toString();
        }
    }
    error.detail = details.join(QStringLiteral(" · "));
    return codes;
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

/// What a person can do something about comes first.
QString certificateCode(const QList<QSslError> &errors)
{
    QString code;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return tls::Expired;
        case QSslError::HostNameMismatch:
            code = tls::OtherHost;
            break;
        default:
            break;
        }
    }
    return code;
}

ErrorKind faultOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::NotAllowed;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 ? ErrorKind::Server : ErrorKind::Rejected;
    }
}

template <size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &codes, const QString &code)
{
    return std::any_of(codes.begin(), codes.end(), [&](QLatin1StringView one) { return code == one; });
}

/// Codes that say that something went wrong, not that nothing was done: an unexpected fault, a time-out, a record that
/// is there already or is being worked on.
bool provesNothing(const QString &code)
{
    static constexpr std::array Codes{QLatin1StringView("10007"), QLatin1StringView("10008"),
        QLatin1StringView("10012"), QLatin1StringView("10021"), QLatin1StringView("10035"), QLatin1StringView("10036"),
        QLatin1StringView("10037")};
    return isOneOf(Codes, code);
}

/// Codes that say no whatever the status around them: Telnyx refuses a number that is gone with a 409 as well
/// (api-facts §9.1).
bool saysNo(const QString &code)
{
    static constexpr std::array Codes{QLatin1StringView("10015"), QLatin1StringView("10027"),
        QLatin1StringView("10031"), QLatin1StringView("10038"), QLatin1StringView("10039"), QLatin1StringView("20100"),
        QLatin1StringView("85000"), QLatin1StringView("85001"), QLatin1StringView("85004"), QLatin1StringView("85005"),
        QLatin1StringView("85006"), QLatin1StringView("85007"), QLatin1StringView("85008")};
    return isOneOf(Codes, code);
}

/// A write that the server answered with a status after its body had left: did it say no, or is it not known?
bool isRefusal(int status, const QStringList &codes)
{
    if (codes.isEmpty() || std::any_of(codes.begin(), codes.end(), provesNothing))
        return false;
    switch (status) {
    case 407: // a proxy's
    case 408:
    case 429:
    case 499: // a proxy's
        return false;
    case 409:
        return std::all_of(codes.begin(), codes.end(), saysNo);
    default:
        return status >= 400 && status < 500;
    }
}

/// Of a request that was not answered. With a body it takes both proofs: that no server was reached, and that the body
/// stayed here; Qt's error alone may be that of a second attempt, made after the first had left.
bool provesNothingSent(const Outcome &outcome)
{
    if (outcome.hasBody)
        return (neverReachedServer(outcome.network) || !outcome.requestLeft) && !outcome.bodyLeft;
    return neverReachedServer(outcome.network) && !outcome.requestLeft;
}

Cause causeOf(const Outcome &outcome)
{
    if (outcome.timedOut)
        return Cause::NoAnswerInTime;
    switch (outcome.network) {
    case QNetworkReply::HostNotFoundError:
        return Cause::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Cause::ConnectionRefused;
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return Cause::NetworkUnreachable;
    case QNetworkReply::UnknownNetworkError: // Qt's for a socket that finds no way, and for a proxy's that is refused
        if (outcome.requestLeft)
            return Cause::None;
        return outcome.byProxy ? Cause::ProxyRefused : Cause::NetworkUnreachable;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return Cause::ClosedEarly;
    case QNetworkReply::TimeoutError:
        return Cause::NoAnswerInTime;
    case QNetworkReply::SslHandshakeFailedError:
        return !outcome.certificateErrors.isEmpty() ? Cause::CertificateRefused : Cause::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return Cause::ProxyRefused;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Cause::ProxyWantsLogin;
    default:
        return Cause::None;
    }
}

} // namespace

Error errorKindOf(const Outcome &outcome, Repeat repeat)
{
    Error error{.httpStatus = outcome.status, .requestId = outcome.requestId};
    // A truncated body comes with a 2xx and a network error: the body cannot be trusted (measured).
    const bool answered = outcome.status >= 300;
    const QStringList codes = answered ? readTelnyxError(outcome.body, error) : QStringList();

    if (outcome.tooLarge) {
        error.kind = ErrorKind::BadReply;
        error.detail = QStringLiteral("the answer is larger than this program accepts");
    } else if (outcome.status >= 300 && outcome.status < 400) {
        error.kind = ErrorKind::BadReply;
        error.detail = QStringLiteral("the server sends us on to ") + outcome.redirect
            + QStringLiteral(", where the key must not go");
    } else if (!answered && outcome.status > 0 && outcome.network == QNetworkReply::UnknownContentError) {
        // Qt could not unpack the body, or would not: it grows beyond reason.
        error.kind = ErrorKind::BadReply;
        error.detail = outcome.networkText;
    } else if (answered) {
        error.kind = faultOfStatus(outcome.status);
        if (error.detail.isEmpty())
            error.detail = QStringLiteral("HTTP %1 without a readable reason").arg(outcome.status);
    } else {
        error.kind = outcome.timedOut ? ErrorKind::Timeout : ErrorKind::Offline;
        error.detail = outcome.timedOut ? QStringLiteral("no complete answer in time") : networkWords(outcome);
        error.nothingSent = repeat == Repeat::Never ? provesNothingSent(outcome) : neverReachedServer(outcome.network);
        error.cause = causeOf(outcome);
        error.code = certificateCode(outcome.certificateErrors);
    }
    if (outcome.status == 407)
        error.cause = Cause::ProxyWantsLogin;

    if (repeat == Repeat::Never) {
        // Whoever answered did so without having seen what was asked for.
        if (answered && outcome.status >= 400 && outcome.hasBody && !outcome.bodyLeft)
            error.nothingSent = true;
        if (!error.nothingSent && !isRefusal(answered ? outcome.status : 0, codes))
            error.kind = ErrorKind::OutcomeUnknown;
    }
    return error;
}

Error undecodable(Error error, int status, const QString &requestId, Repeat repeat)
{
    error.httpStatus = status;
    error.requestId = requestId;
    if (repeat == Repeat::Never)
        error.kind = ErrorKind::OutcomeUnknown;
    return error;
}

bool isWorthRetrying(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
        return true;
    case ErrorKind::Rejected:
        return error.httpStatus == 408 || error.httpStatus == 409;
    default:
        return false;
    }
}

} // namespace nd
