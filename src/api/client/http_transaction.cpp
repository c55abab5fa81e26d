// SPDX-License-Identifier: Apache-2.0
#include "api/client/http_transaction.h"

#include "api/client/error_map.h"
#include "api/client/one_shot_body.h"
#include "api/client/rate_limiter.h"
#include "api/client/renewable_network.h"
#include "api/client/server_clock.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QNetworkReply>

namespace nd {

using std::chrono::milliseconds;

namespace {

constexpr int LongestRequestId = 100;
constexpr int LongestDetail = 2000;

/// A server may name any number: a day is as good as for ever, and fits.
milliseconds bounded(double ms)
{
    constexpr double Day = 86'400'000;
    return milliseconds(qint64(std::min(ms, Day)));
}

/// Qt 6.4 takes what came for the whole when the connection's end arrives with it, now and then even where the header
/// says that there is more (measured: 1 in 360). Of a packed body only Qt knows the length.
bool isCutShort(const QNetworkReply &reply, qint64 bytes)
{
    const QVariant said = reply.header(QNetworkRequest::ContentLengthHeader);
    return said.isValid() && !reply.hasRawHeader("Content-Encoding") && bytes < said.toLongLong();
}

/// Only the network's settings tell: of a proxy that refuses Qt reports what it reports of a network without a way.
bool goesByProxy(const QNetworkReply &reply)
{
    const QNetworkAccessManager &network = *reply.manager();
    QNetworkProxyFactory *factory = network.proxyFactory();
    QNetworkProxy proxy = factory ? factory->queryProxy(QNetworkProxyQuery(reply.url())).value(0) : network.proxy();
    if (proxy.type() == QNetworkProxy::DefaultProxy)
        proxy = QNetworkProxy::applicationProxy();
    return proxy.type() != QNetworkProxy::NoProxy;
}

/// A server may say back what it was sent: the key has no place in what is shown, kept and copied. Looked for without
/// a copy of it on the heap; keys are ASCII.
void hideKey(QString &text, const QByteArray &authorization)
{
    const qsizetype begin = authorization.indexOf(' ') + 1;
    const QLatin1StringView key(authorization.constData() + begin, authorization.size() - begin);
    if (!key.isEmpty() && !text.isEmpty())
        text.replace(key, QStringLiteral("…"));
}

} // namespace

HttpTransaction::HttpTransaction(RenewableNetwork &network, RateLimiter &gate, ServerClock &serverClock,
    const Clock &clock, const RetryPolicy &policy, Plan plan, Activity entry, QObject *parent)
    : Job(parent), m_network(network), m_gate(gate), m_serverClock(serverClock), m_clock(clock), m_policy(policy),
      m_plan(std::move(plan)), m_entry(std::move(entry))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpTransaction::onDeadline);
}

HttpTransaction::~HttpTransaction()
{
    abandon();
}

void HttpTransaction::abandon()
{
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    leaveGate();
}

void HttpTransaction::start()
{
    // A stopped exchange lives on for as long as a dialog that its dropper opened: it must not send any more.
    if (m_over)
        return;
    const auto go = [this] {
        m_inGate = true;
        if (m_over)
            leaveGate();
        else
            send();
    };
    m_gate.ask(this, go, m_plan.request.repeat == Repeat::Never || m_plan.request.urgent);
}

void HttpTransaction::stop()
{
    if (std::exchange(m_over, true))
        return;
    abandon();
    if (m_entry.startedAt.isValid()) {
        m_entry.finished = true;
        m_entry.duration = m_clock.uptime() - m_startedAt;
        m_entry.error = Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped here")};
        emit attempted(m_entry);
    }
    disconnect();
    deleteLater();
}

void HttpTransaction::send()
{
    m_startedAt = m_clock.uptime();
    m_entry.startedAt = m_clock.now();
    m_timedOut = m_tooLarge = m_requestLeft = false;
    m_certificateErrors.clear();
    emit attempted(m_entry);
    QNetworkRequest head = m_plan.head;
    head.setRawHeader("Authorization", m_plan.authorization());
    dispatch(head);
    connect(m_reply, &QNetworkReply::finished, this, &HttpTransaction::onReply);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestLeft = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    watchSize();
    m_deadline.start(m_policy.deadline + m_policy.timeToUpload(m_plan.request.body.size()));
}

void HttpTransaction::dispatch(QNetworkRequest head)
{
    const RequestData &request = m_plan.request;
    if (!request.body.isEmpty())
        head.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    if (request.verb == Verb::Get) {
        m_reply = m_network.current().get(head);
        return;
    }
    head.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    head.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    const auto mayLeave = [self = QPointer<HttpTransaction>(this)] {
        if (!self || self->m_over)
            return false;
        // Once for a write: by the other path goes what has been let go already.
        const auto ask = std::exchange(self->m_plan.beforeSending, {});
        self->m_keptBack = ask && !ask();
        if (self->m_keptBack)
            QTimer::singleShot(0, self, [self] { self->onKeptBack(); });
        return !self->m_keptBack;
    };
    m_body = new OneShotBody(request.body, mayLeave);
    m_reply = m_network.current().sendCustomRequest(head, verbName(request.verb), m_body.data());
    m_body->setParent(m_reply);
    if (m_plan.uploaded)
        connect(m_reply, &QNetworkReply::uploadProgress, this, m_plan.uploaded);
}

void HttpTransaction::watchSize()
{
    const auto check = [this](qint64 bytes) {
        if (m_tooLarge || bytes <= m_policy.largestAnswer)
            return;
        m_tooLarge = true;
        m_reply->abort();
    };
    connect(m_reply, &QNetworkReply::downloadProgress, this, check);
    // What is said to come is refused before it comes.
    connect(m_reply, &QNetworkReply::metaDataChanged, this,
        [this, check] { check(m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()); });
}

void HttpTransaction::onKeptBack()
{
    if (m_reply)
        m_reply->abort();
}

void HttpTransaction::onDeadline()
{
    m_timedOut = true;
    if (!m_reply)
        return;
    m_network.onDeadline(m_reply);
    m_reply->abort();
}

Outcome HttpTransaction::outcome(const QByteArray &body) const
{
    Outcome result;
    result.network = m_cutShort ? QNetworkReply::RemoteHostClosedError : m_reply->error();
    result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.body = body;
    result.networkText = m_reply->errorString();
    result.certificateErrors = m_certificateErrors;
    result.requestId = m_entry.requestId;
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    result.redirect = target.isRelative() ? m_reply->url().host() : target.host();
    result.timedOut = m_timedOut;
    result.tooLarge = m_tooLarge;
    result.hasBody = m_body && !m_plan.request.body.isEmpty();
    result.bodyLeft = !result.hasBody || m_body->wasRead();
    result.requestLeft = m_requestLeft;
    result.byProxy = result.network == QNetworkReply::UnknownNetworkError && goesByProxy(*m_reply);
    return result;
}

void HttpTransaction::learnRate()
{
    m_gate.learn(m_reply->rawHeader("x-ratelimit-limit"), m_reply->rawHeader("x-ratelimit-remaining"),
        m_reply->rawHeader("x-ratelimit-reset"), m_serverClock.now());
}

void HttpTransaction::onReply()
{
    m_deadline.stop();
    if (!m_timedOut)
        m_network.onAnswer();
    const QByteArray body = m_tooLarge || !m_reply->isReadable() ? QByteArray() : m_reply->readAll();
    m_entry.duration = m_clock.uptime() - m_startedAt;
    m_entry.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray authorization = m_reply->request().rawHeader("Authorization");
    m_entry.requestId = QString::fromLatin1(m_reply->rawHeader("x-request-id"));
    hideKey(m_entry.requestId, authorization);
    m_entry.requestId.truncate(LongestRequestId);
    m_entry.bytes = body.size();
    m_serverClock.learn(m_reply->rawHeader("Date"), m_entry.duration);
    learnRate();
    leaveGate();

    // What is found too large with its last bytes ends without an error of Qt's.
    const bool complete = m_reply->error() == QNetworkReply::NoError && !m_tooLarge;
    const bool accepted = m_entry.status >= 200 && m_entry.status < 300;
    m_cutShort = complete && accepted && isCutShort(*m_reply, body.size());
    if (complete && accepted && !m_cutShort)
        return settle(body);
    if (m_keptBack)
        return settle(
            Error{.kind = ErrorKind::Local, .detail = QStringLiteral("kept back before sending"), .nothingSent = true});
    Error error = errorKindOf(outcome(body), m_plan.request.repeat);
    for (QString *text : {&error.code, &error.title, &error.detail, &error.pointer})
        hideKey(*text, authorization);
    error.detail.truncate(LongestDetail); // not before: half a key would not be found
    if (error.httpStatus == 404 && !m_plan.alternativeUrl.isEmpty() && !m_usedAlternative) {
        m_usedAlternative = true;
        m_plan.head.setUrl(m_plan.alternativeUrl);
        m_entry.url = m_plan.alternativeUrl;
        return retry(error, milliseconds(0));
    }
    if (mayRetry(error)) {
        const milliseconds asked = hint();
        if (error.kind == ErrorKind::RateLimited && asked.count() >= 0)
            m_gate.closeFor(asked);
        const int retries = m_retries++;
        return retry(error, asked.count() >= 0 ? asked : backoff(m_policy, retries));
    }
    settle(error);
}

milliseconds HttpTransaction::hint() const
{
    bool ok = false;
    const double ms = m_reply->rawHeader("retry-after-ms").toDouble(&ok);
    if (ok && ms >= 0)
        return bounded(ms);
    const QByteArray after = m_reply->rawHeader("retry-after").trimmed();
    const double seconds = after.toDouble(&ok);
    if (ok && seconds >= 0)
        return bounded(seconds * 1000);
    if (const std::optional<Timestamp> date = httpDate(after))
        return milliseconds(std::max(qint64(0), qint64(date->since(m_serverClock.now()).count()) / 1000));
    if (m_entry.status == 429 && m_reply->hasRawHeader("x-ratelimit-reset")) {
        if (const auto span = resetSpan(m_reply->rawHeader("x-ratelimit-reset"), m_serverClock.now()))
            return *span;
    }
    return milliseconds(-1);
}

bool HttpTransaction::mayRetry(const Error &error) const
{
    if (m_plan.request.repeat == Repeat::Never || m_retries >= m_policy.retries || m_tooLarge)
        return false;
    if (hint() > m_policy.longestHint)
        return false;
    const QByteArray wish = m_reply->rawHeader("x-should-retry").trimmed().toLower();
    if (wish == "true" || wish == "false")
        return wish == "true";
    return isWorthRetrying(error);
}

void HttpTransaction::retry(const Error &error, milliseconds wait)
{
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_entry.error = error;
    emit attempted(m_entry);
    m_entry.error.reset();
    ++m_entry.attempt;
    QTimer::singleShot(wait, this, &HttpTransaction::start);
}

void HttpTransaction::leaveGate()
{
    if (std::exchange(m_inGate, false))
        m_gate.leave();
}

void HttpTransaction::settle(Result<QByteArray> answer)
{
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    m_answer = std::move(answer);
    emit finished();
}

} // namespace nd
