// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"
#include "base/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <optional>

namespace nd {

/// Error::code of Cause::CertificateRefused, where it is known what is wrong with the certificate.
namespace tls {
inline constexpr QLatin1StringView Expired{"certificate-expired"}; ///< or not valid yet
inline constexpr QLatin1StringView OtherHost{"certificate-of-another-host"};
} // namespace tls

/// What is known when an attempt ends without a usable 2xx answer.
struct Outcome
{
    QNetworkReply::NetworkError network = QNetworkReply::NoError;
    int status = 0; ///< 0: no status line was read whole
    QByteArray body = {};
    QString networkText = {}; ///< Qt's words, for the detail; translated, so nothing is decided by them
    QList<QSslError> certificateErrors = {}; ///< what TLS has against the server's certificate
    QString redirect = {}; ///< host that a 3xx names
    QString requestId = {};
    bool timedOut = false; ///< our own deadline
    bool tooLarge = false;
    bool hasBody = false; ///< a write with one
    bool bodyLeft = true; ///< it was handed to the socket, or cannot be proven not to be
    bool requestLeft = true; ///< Qt has said that a request was sent, or cannot be trusted to
    bool byProxy = false; ///< the network asks a proxy for this address, not the server itself
};

/// Meaning of a failed attempt. For a write, only an error of Telnyx's with a code that says no is a refusal, and
/// only a failure before its body left, and before a server was reached, proves that nothing was sent; the rest is
/// OutcomeUnknown (protocol of buying, steps 4 and 5). `cause` is set where nobody answered.
Error errorKindOf(const Outcome &outcome, Repeat repeat);

/// A 2xx whose body cannot be understood: BadReply for a read, OutcomeUnknown for a write.
Error undecodable(Error error, int status, const QString &requestId, Repeat repeat);

/// May a read be tried again? (408, 409, 429, 5xx and connection errors; api-facts §3.13)
bool isWorthRetrying(const Error &error);

} // namespace nd
