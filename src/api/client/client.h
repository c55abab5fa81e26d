// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/activity.h"
#include "api/client/call.h"
#include "api/client/pager.h"
#include "api/client/renewable_network.h"
#include "api/client/retry_policy.h"
#include "api/request/decode.h"
#include "base/clock.h"
#include "base/secret.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace nd {

class HttpTransaction;
class RateLimiter;
class ServerClock;
struct RateBudget;

/// Sends requests to one account's API and hands back records. Lives on the thread that made it (the GUI's);
/// answers arrive through its event loop, each exactly once; large answers are decoded on a worker.
class Client final : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        QUrl base = {}; ///< with the version: https://api.telnyx.com/v2
        std::function<Secret()> key = {}; ///< asked for at each request, never kept
        RetryPolicy policy = {};
    };
    /// Runs just before the first byte of a write's body is handed to the socket; false keeps it back.
    using BeforeSending = std::function<bool()>;
    /// How a write's body leaves.
    struct WriteHooks
    {
        BeforeSending mayLeave = {};
        std::function<void(qint64 sent, qint64 total)> uploaded = {}; ///< bytes, now and then
    };

    /// `network` makes the network, and another one when that does not come back to life. `clock` must outlive the
    /// client.
    Client(RenewableNetwork::Make network, const Clock &clock, Setup setup, QObject *parent = nullptr);
    /// For good with this network, which must outlive the client as well.
    Client(QNetworkAccessManager &network, const Clock &clock, Setup setup, QObject *parent = nullptr);
    ~Client() override;

    /// `done` gets a `Result<Reply>` (take it by const reference or by value). A write is sent exactly once, whatever
    /// happens; when its answer does not prove the outcome, the error is ErrorKind::OutcomeUnknown.
    template <class Reply, class Finished>
    Call send(const Request<Reply> &request, Finished done)
    {
        return send(request, std::move(done), WriteHooks());
    }
    template <class Reply, class Finished>
    Call send(const Request<Reply> &request, Finished done, WriteHooks departure)
    {
        return sendAs<Reply>(request, &decodeReply<Reply>, std::move(done), std::move(departure));
    }

    /// Makes a value of the bytes of a 2xx answer. Runs on any thread.
    template <class Value>
    using Decoder = Result<Value> (*)(const QByteArray &bytes, Envelope envelope, ParseWarnings &warnings);

    /// The same with a decoder of one's own: for requests whose answers differ in type and are taken by one function.
    template <class Value, class Finished>
    Call sendAs(const RequestData &request, Decoder<Value> decoder, Finished done, WriteHooks departure)
    {
        return start(
            request, std::move(departure),
            [decoder, envelope = request.envelope](const QByteArray &bytes) -> Decoded {
                ParseWarnings warnings;
                auto reply = std::make_shared<Result<Value>>(decoder(bytes, envelope, warnings));
                const Error error = *reply ? Error{} : reply->error();
                return {reply, bool(*reply), error, warnings.notes()};
            },
            [done = std::move(done)](const Decoded &decoded) {
                if (decoded.reply && decoded.ok)
                    done(std::move(*static_cast<Result<Value> *>(decoded.reply.get())));
                else
                    done(Result<Value>(decoded.error));
            });
    }

    /// Reads a list to its end, pages side by side. Callbacks run on this thread, rows in the list's order.
    template <class Row>
    Call readAll(const Request<Page<Row>> &request, PageSink<Row> sink)
    {
        return readAllAs<Row>(request, &decodeReply<Page<Row>>, std::move(sink));
    }
    template <class Row>
    Call readAllAs(const RequestData &request, Decoder<Page<Row>> decoder, PageSink<Row> sink)
    {
        auto shared = std::make_shared<PageSink<Row>>(std::move(sink));
        auto *pager = new Pager(request.paging, this);
        pager->setRules({.partWillDo = shared->partWillDo, .oneByOne = shared->oneByOne});
        pager->begin(
            [this, request, decoder](const Query &page, Pager::Arrived arrived) {
                RequestData one = request;
                for (const Query::Item &item : page.items())
                    one.query.add(item.name, item.value);
                return sendAs<Page<Row>>(
                    one, decoder,
                    [arrived](Result<Page<Row>> answer) {
                        if (!answer)
                            return arrived(answer.error());
                        Page<Row> got = std::move(answer).take();
                        const int count = int(got.rows.size());
                        const bool doubtful = got.isDoubtful();
                        arrived(Pager::Piece{
                            got.meta, count, std::make_shared<std::vector<Row>>(std::move(got.rows)), doubtful});
                    },
                    WriteHooks());
            },
            [shared](const Pager::Piece &piece) {
                if (shared->told)
                    shared->told(piece.meta);
                if (shared->rows)
                    shared->rows(std::move(*std::static_pointer_cast<std::vector<Row>>(piece.rows)));
            },
            [shared](int done, int total) {
                if (shared->progress)
                    shared->progress(done, total);
            },
            [shared](const Result<Done> &end) {
                if (shared->finished)
                    shared->finished(end);
            });
        return Call(pager);
    }

    /// The URL that a request goes to; what is shown and copied.
    QUrl urlOf(const RequestData &request) const;
    const QUrl &base() const { return m_setup.base; }
    int inFlight() const;
    RateBudget budget() const;
    /// The server's time, by the last answer's `Date`; the machine's until one has come.
    Timestamp serverNow() const;
    /// The same as a clock, which lives as long as the client.
    const Clock &serverClock() const;

signals:
    /// At a request's start and at its end (same id). The entry never holds a credential.
    void activity(const nd::Activity &entry);
    void inFlightChanged(int count);
    void budgetChanged();
    /// What serverClock() shows is known from now on, or is another time than was believed.
    void serverClockSet();

private:
    struct Decoded
    {
        std::shared_ptr<void> reply;
        bool ok = false;
        Error error = {};
        QStringList warnings = {};
    };
    using Decode = std::function<Decoded(const QByteArray &)>;
    using Deliver = std::function<void(const Decoded &)>;

    Call start(const RequestData &request, WriteHooks departure, Decode decode, Deliver deliver);
    void onExchangeFinished(HttpTransaction *exchange, const Decode &decode, const Deliver &deliver);
    void finish(HttpTransaction *exchange, Decoded decoded, const Deliver &deliver);

    Client(std::unique_ptr<RenewableNetwork> network, const Clock &clock, Setup setup, QObject *parent);

    std::unique_ptr<RenewableNetwork> m_network;
    const Clock &m_clock;
    Setup m_setup;
    std::unique_ptr<RateLimiter> m_gate;
    std::unique_ptr<ServerClock> m_serverClock;
    QThreadPool m_decoders;
    quint64 m_lastId = 0;
    bool m_useAlternativePaths = false; ///< the report's other spelling has answered in this session
    bool m_pathSpellingKnown = false;
};

} // namespace nd
