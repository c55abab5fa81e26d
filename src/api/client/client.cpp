// SPDX-License-Identifier: Apache-2.0
#include "api/client/client.h"

#include "api/client/error_map.h"
#include "api/client/http_transaction.h"
#include "api/client/rate_limiter.h"
#include "api/client/server_clock.h"
#include "base/logging.h"
#include "base/shown_text.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>

namespace nd {

namespace {

/// Below this many bytes decoding costs less than a change of threads.
constexpr qsizetype WorthAWorker = 16 * 1024;
/// Of a longer body (an uploaded file) nothing is kept for the activity pane.
constexpr qsizetype LongestShownBody = 256 * 1024;

void note(const Activity &entry)
{
    if (!logApi().isInfoEnabled())
        return;
    // In one piece: what is filled in may look like another place to fill in, as an encoded URL does.
    const QString line = QStringLiteral("%1 %2: %3, %4 ms, %5 bytes, attempt %6")
                             .arg(QString::fromLatin1(verbName(entry.verb)), entry.url.toString(QUrl::FullyEncoded),
                                 QString::number(entry.status), QString::number(entry.duration.count()),
                                 QString::number(entry.bytes), QString::number(entry.attempt));
    if (entry.error)
        qCInfo(logApi).noquote() << line << "failed:" << entry.error->code << shownLine(entry.error->detail);
    else
        qCInfo(logApi).noquote() << line;
}

} // namespace

Client::Client(RenewableNetwork::Make network, const Clock &clock, Setup setup, QObject *parent)
    : Client(std::make_unique<RenewableNetwork>(std::move(network)), clock, std::move(setup), parent)
{ }

Client::Client(QNetworkAccessManager &network, const Clock &clock, Setup setup, QObject *parent)
    : Client(std::make_unique<RenewableNetwork>(network), clock, std::move(setup), parent)
{ }

Client::Client(std::unique_ptr<RenewableNetwork> network, const Clock &clock, Setup setup, QObject *parent)
    : QObject(parent), m_network(std::move(network)), m_clock(clock), m_setup(std::move(setup)),
      m_gate(std::make_unique<RateLimiter>(clock, m_setup.policy.sideBySide)),
      m_serverClock(std::make_unique<ServerClock>(clock))
{
    m_decoders.setMaxThreadCount(2);
    connect(m_gate.get(), &RateLimiter::inFlightChanged, this, &Client::inFlightChanged);
    connect(m_gate.get(), &RateLimiter::budgetChanged, this, &Client::budgetChanged);
    connect(m_serverClock.get(), &ServerClock::set, this, &Client::serverClockSet);
}

Client::~Client()
{
    // Workers post their result to this object: none may be left when it goes.
    m_decoders.waitForDone();
    const auto jobs = findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(jobs);
}

QUrl Client::urlOf(const RequestData &request) const
{
    const bool other = m_useAlternativePaths && !request.alternativePath.isEmpty();
    QByteArray text
        = m_setup.base.toEncoded(QUrl::StripTrailingSlash) + (other ? request.alternativePath : request.path);
    if (!request.query.isEmpty())
        text += '?' + request.query.encoded();
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

int Client::inFlight() const
{
    return m_gate->inFlight();
}

RateBudget Client::budget() const
{
    return m_gate->budget();
}

Timestamp Client::serverNow() const
{
    return m_serverClock->now();
}

const Clock &Client::serverClock() const
{
    return *m_serverClock;
}

Call Client::start(const RequestData &request, WriteHooks departure, Decode decode, Deliver deliver)
{
    HttpTransaction::Plan plan;
    plan.request = request;
    plan.beforeSending = std::move(departure.mayLeave);
    plan.uploaded = std::move(departure.uploaded);
    plan.authorization = [this] { return "Bearer " + (m_setup.key ? m_setup.key() : Secret()).reveal(); };
    plan.head.setUrl(urlOf(request));
    plan.head.setRawHeader("Accept", request.envelope == Envelope::Text ? "text/csv" : "application/json");
    plan.head.setRawHeader("User-Agent", "Numberdesk/" NUMBERDESK_VERSION);
    plan.head.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    plan.head.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    plan.head.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    plan.head.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    plan.head.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt reads a small answer with 200 straight into a buffer of its Content-Length, and an answer to the same request
    // sent again, which may be longer, into the same buffer (Qt 6.8.2: a damaged heap, 1 in 20 of such cases).
    plan.head.setAttribute(QNetworkRequest::MaximumDownloadBufferSizeAttribute, 0);
    if (!request.alternativePath.isEmpty() && !m_pathSpellingKnown) {
        RequestData other = request;
        other.path = request.alternativePath;
        plan.alternativeUrl = urlOf(other);
    }

    Activity entry;
    entry.id = ++m_lastId;
    entry.verb = request.verb;
    entry.url = plan.head.url();
    if (request.body.size() <= LongestShownBody)
        entry.body = request.body;

    auto *exchange = new HttpTransaction(
        *m_network, *m_gate, *m_serverClock, m_clock, m_setup.policy, std::move(plan), std::move(entry), this);
    connect(exchange, &HttpTransaction::attempted, this, &Client::activity);
    connect(exchange, &HttpTransaction::finished, this,
        [this, exchange, decode = std::move(decode), deliver = std::move(deliver)] {
            onExchangeFinished(exchange, decode, deliver);
        });
    exchange->start();
    return Call(exchange);
}

void Client::onExchangeFinished(HttpTransaction *exchange, const Decode &decode, const Deliver &deliver)
{
    if (!exchange->request().alternativePath.isEmpty() && exchange->answer()) {
        if (!m_pathSpellingKnown)
            m_useAlternativePaths = exchange->usedAlternative();
        m_pathSpellingKnown = true;
    }
    if (!exchange->answer())
        return finish(exchange, Decoded{nullptr, false, exchange->answer().error(), {}}, deliver);
    const QByteArray bytes = *exchange->answer();
    if (bytes.size() < WorthAWorker)
        return finish(exchange, decode(bytes), deliver);
    m_decoders.start([this, bytes, decode, deliver, alive = QPointer<HttpTransaction>(exchange)]() mutable {
        QMetaObject::invokeMethod(
            this,
            [this, alive = std::move(alive), deliver, decoded = decode(bytes)] {
                if (alive && !alive->isOver())
                    finish(alive, decoded, deliver);
            },
            Qt::QueuedConnection);
    });
}

void Client::finish(HttpTransaction *exchange, Decoded decoded, const Deliver &deliver)
{
    Activity &entry = exchange->entry();
    if (!decoded.ok && exchange->answer())
        decoded.error = undecodable(decoded.error, entry.status, entry.requestId, exchange->request().repeat);
    entry.finished = true;
    if (!decoded.ok)
        entry.error = decoded.error;
    entry.warnings = decoded.warnings;
    note(entry);
    emit activity(entry);

    const Deliver last = deliver; // the callback may drop the Call, and with it the connection that holds `deliver`
    exchange->markOver();
    exchange->disconnect();
    exchange->deleteLater();
    last(decoded);
}

} // namespace nd
