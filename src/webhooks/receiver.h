// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/server.h"
#include "webhooks/event.h"
#include "webhooks/refusal.h"
#include "webhooks/seen_events.h"
#include "webhooks/signature.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QHostAddress;

namespace nd::webhook {

/// Takes Telnyx's events over HTTP (api-facts §4): the signature first, over the bytes as they came; then the age, then
/// what it says, then whether it is new. Answers at once and tells of it afterwards, through the event loop. Knows
/// nothing of accounts and orders.
class Receiver final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds Tolerance{300}; ///< in either direction
    static constexpr const char *Path = "/webhooks/telnyx";

    struct Limits
    {
        http::Server::Limits http = {
            // An order of 1,000 numbers fits; the end of a larger one is found by polling.
            .sizes = {.head = 16 * 1024, .body = 1024 * 1024},
            .connections = 32,
            .time = std::chrono::seconds(5), // Telnyx itself gives up after 2 s
            .keepAlive = false,
        };
        size_t events = 10'000; ///< remembered, so that none is taken twice; about 1 MB
    };

    explicit Receiver(const Clock &clock) : Receiver(clock, Limits()) { }
    /// `clock` must outlive it.
    Receiver(const Clock &clock, const Limits &limits, QObject *parent = nullptr);
    ~Receiver() override;

    /// Takes events signed with this key from now on, in the place of what it did before. ErrorKind::Local as
    /// http::Server::listen(); then it does nothing.
    Result<quint16> listen(const PublicKey &key, const QHostAddress &address, quint16 port);
    /// Closes the port. Events that were answered and not told of yet are dropped.
    void stop();
    bool isListening() const { return m_server != nullptr; }
    int connections() const { return m_server ? m_server->connections() : 0; }

signals:
    /// A new event. Comes after its answer.
    void arrived(const nd::webhook::Event &event);
    /// An event that had been there before. Comes after its answer.
    void repeated(const nd::webhook::Event &event);
    /// Not from inside the server.
    void refused(nd::webhook::Refusal why);

private:
    http::Answer answer(const http::Request &request);
    http::Answer refuse(int status, Refusal why);
    std::optional<Refusal> ageOf(Timestamp sent) const;
    template <class Signal, class Value>
    void tellLater(Signal signal, const Value &value);
    void onDropped(http::Server::Dropped why);

    const Clock &m_clock;
    const Limits m_limits;
    std::optional<PublicKey> m_key;
    SeenEvents m_seen;
    std::unique_ptr<http::Server> m_server;
    int m_round = 0; ///< of listening; what an earlier one has to tell is not told any more
};

} // namespace nd::webhook
