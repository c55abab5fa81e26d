// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/activity.h"
#include "api/client/call.h"
#include "api/client/retry_policy.h"
#include "base/clock.h"
#include "base/result.h"

#include <QList>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <functional>

class QNetworkReply;

namespace nd {

class OneShotBody;
class RateLimiter;
class RenewableNetwork;
class ServerClock;
struct Outcome;

/// One request and its retries. Emits finished() exactly once, through the event loop, unless stopped first.
class HttpTransaction final : public Job
{
    Q_OBJECT
public:
    struct Plan
    {
        RequestData request;
        QNetworkRequest head; ///< URL and headers but the key
        QUrl alternativeUrl; ///< tried once on 404; empty for none
        std::function<QByteArray()> authorization; ///< asked at each attempt
        std::function<bool()> beforeSending;
        std::function<void(qint64 sent, qint64 total)> uploaded;
    };

    HttpTransaction(RenewableNetwork &network, RateLimiter &gate, ServerClock &serverClock, const Clock &clock,
        const RetryPolicy &policy, Plan plan, Activity entry, QObject *parent);
    ~HttpTransaction() override;

    void start();
    void stop() override;

    /// The answer is about to be handed over: stop() has nothing left to stop.
    void markOver() { m_over = true; }

    const RequestData &request() const { return m_plan.request; }
    const Activity &entry() const { return m_entry; }
    Activity &entry() { return m_entry; }
    bool usedAlternative() const { return m_usedAlternative; }
    const Result<QByteArray> &answer() const { return m_answer; }

signals:
    void attempted(const nd::Activity &entry); ///< an attempt starts, or ended and will be repeated
    void finished();

private:
    void send();
    void dispatch(QNetworkRequest head);
    void watchSize();
    void abandon();
    void onKeptBack();
    void onDeadline();
    void onReply();
    void learnRate();
    Outcome outcome(const QByteArray &body) const;
    std::chrono::milliseconds hint() const;
    bool mayRetry(const Error &error) const;
    void retry(const Error &error, std::chrono::milliseconds wait);
    void leaveGate();
    void settle(Result<QByteArray> answer);

    RenewableNetwork &m_network;
    RateLimiter &m_gate;
    ServerClock &m_serverClock;
    const Clock &m_clock;
    const RetryPolicy &m_policy;
    Plan m_plan;
    Activity m_entry;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    Result<QByteArray> m_answer{QByteArray()};
    std::chrono::milliseconds m_startedAt{0};
    int m_retries = 0;
    bool m_inGate = false;
    bool m_timedOut = false;
    bool m_tooLarge = false;
    QList<QSslError> m_certificateErrors;
    bool m_cutShort = false;
    bool m_usedAlternative = false;
    bool m_keptBack = false;
    bool m_requestLeft = false;
};

} // namespace nd
