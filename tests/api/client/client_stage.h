// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "armed_timers.h"

#include "support/fake_telnyx.h"
#include "support/patience.h"
#include "support/test_clock.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "api/resources/account/balance.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nd {

/// What became of one call.
template <class Reply>
struct Heard
{
    int times = 0; ///< the callback ran
    bool tooEarly = false; ///< it ran before send() had returned
    std::optional<Result<Reply>> answer = {};
    Call call = {};

    bool isOver() const { return times > 0; }
    bool isFine() const { return answer && *answer; }
    Error error() const { return answer && !*answer ? answer->error() : Error{}; }
};

/// The client itself against a fake Telnyx, on a clock that the test moves, with everything that it says of itself.
class ClientStage
{
public:
    static QByteArray key() { return QByteArrayLiteral("KEY_0123456789_never_shown"); }
    /// Long enough to play no part where a test is about something else.
    static RetryPolicy patient()
    {
        RetryPolicy policy;
        policy.random = [] { return 0.0; };
        return policy;
    }
    /// For what only ends with the deadline.
    static RetryPolicy hasty(int retries = 0)
    {
        RetryPolicy policy = patient();
        policy.deadline = support::patience(std::chrono::milliseconds(150));
        policy.retries = retries;
        return policy;
    }

    explicit ClientStage(RetryPolicy policy = patient()) : client(makeClient(std::move(policy)))
    {
        QObject::connect(
            client.get(), &Client::activity, client.get(), [this](const Activity &entry) { log.push_back(entry); });
    }

    std::unique_ptr<Client> makeClient(RetryPolicy policy)
    {
        Client::Setup setup;
        setup.base = telnyx.base();
        setup.key = [] { return Secret(key()); };
        setup.policy = std::move(policy);
        return std::make_unique<Client>(network, clock, std::move(setup));
    }

    template <class Reply>
    std::shared_ptr<Heard<Reply>> send(const Request<Reply> &request, Client::BeforeSending before = {})
    {
        auto heard = std::make_shared<Heard<Reply>>();
        auto returned = std::make_shared<bool>(false);
        // The callback must not keep its own call alive.
        const std::weak_ptr<Heard<Reply>> listener = heard;
        heard->call = client->send(request,
            [listener, returned](Result<Reply> answer) {
                if (const auto one = listener.lock()) {
                    ++one->times;
                    one->tooEarly = one->tooEarly || !*returned;
                    one->answer = std::move(answer);
                }
            },
            {.mayLeave = std::move(before), .uploaded = {}});
        *returned = true;
        return heard;
    }
    auto readBalance() { return send(endpoint::getBalance()); }

    /// Lets the event loop run until it is so; false when it does not become so.
    static bool until(const std::function<bool()> &so)
    {
        const QDeadlineTimer patience(std::chrono::seconds(20));
        QTimer wake; // workers make things so without an event
        wake.start(std::chrono::milliseconds(5));
        while (!patience.hasExpired()) {
            if (so())
                return true;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return false;
    }

    /// Lets the call come to its end; the waits before its repetitions pass at once and are noted in `waits`.
    template <class Reply>
    bool settle(const std::shared_ptr<Heard<Reply>> &heard)
    {
        return until([&] {
            for (const ArmedTimer &armed : armedTimers()) {
                waits.push_back(armed.span);
                clock.advance(armed.span);
                fire(armed);
            }
            return heard->isOver();
        });
    }
    /// Lets the call come to the wait before its first repetition.
    static bool untilItWaits()
    {
        return until([] { return !armedTimers().empty(); });
    }
    /// Sends a request of another client and waits for its answer: whatever was under way before, on its way to
    /// the server or back, has arrived.
    bool barrier()
    {
        telnyx.on("GET", "/barrier", [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
        const auto other = makeClient(patient());
        Request<NoReply> request;
        request.path = "/barrier";
        bool passed = false;
        const Call call = other->send(request, [&](const Result<NoReply> &) { passed = true; });
        return until([&] { return passed; });
    }

    /// Everything that the activity pane would show or copy, as one text.
    QByteArray everythingLogged() const
    {
        QString text;
        for (const Activity &entry : log) {
            text += QString::fromUtf8(entry.url.toEncoded()) + QString::fromUtf8(entry.body) + entry.requestId
                + entry.warnings.join(u'\n') + curlCommand(entry);
            if (const auto &error = entry.error)
                text += error->title + error->detail + error->code + error->pointer + error->requestId;
            text += u'\n';
        }
        return text.toUtf8();
    }
    bool keptTheKey() const { return !log.empty() && !everythingLogged().contains(key()); }
    /// Attempts that the log tells of: a start is an entry that is neither over nor failed.
    int attempts() const
    {
        return int(std::count_if(
            log.begin(), log.end(), [](const Activity &entry) { return !entry.finished && !entry.error; }));
    }

    TestClock clock;
    FakeTelnyx telnyx;
    QNetworkAccessManager network;
    std::vector<Activity> log;
    std::vector<std::chrono::milliseconds> waits;
    std::unique_ptr<Client> client;
};

/// An answer of the fake, in words.
inline FakeTelnyx::Answer inWay(FakeTelnyx::Way way, const QByteArray &body = "{\"data\":{\"balance\":\"5.00\"}}")
{
    FakeTelnyx::Answer answer;
    answer.way = way;
    answer.body = body;
    return answer;
}

inline FakeTelnyx::Answer withHeader(FakeTelnyx::Answer answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.push_back({name, value});
    return answer;
}

inline FakeTelnyx::Answer balanceAnswer()
{
    return FakeTelnyx::data({{QStringLiteral("balance"), QStringLiteral("5.00")}});
}

} // namespace nd
