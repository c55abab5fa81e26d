// SPDX-License-Identifier: Apache-2.0
#include "webhooks/receiver.h"

#include <QHostAddress>
#include <QTimer>

namespace nd::webhook {

using namespace Qt::StringLiterals;

namespace {

/// The header's seconds since 1970; nothing for anything else than digits.
std::optional<Timestamp> sentAt(const QByteArray &timestamp)
{
    constexpr qsizetype MostDigits = 11; // the year 5138
    bool digits = !timestamp.isEmpty() && timestamp.size() <= MostDigits;
    for (const char c : timestamp)
        digits = digits && c >= '0' && c <= '9';
    return digits ? std::optional(Timestamp::fromMicros(timestamp.toLongLong() * 1'000'000)) : std::nullopt;
}

} // namespace

Receiver::Receiver(const Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent), m_clock(clock), m_limits(limits), m_seen(limits.events)
{ }

Receiver::~Receiver() = default;

Result<quint16> Receiver::listen(const PublicKey &key, const QHostAddress &address, quint16 port)
{
    stop();
    auto server = std::make_unique<http::Server>(http::Server::Setup{
        .answer = [this](const http::Request &request) { return answer(request); }, .limits = m_limits.http});
    const Result<quint16> bound = server->listen(address, port);
    if (!bound)
        return bound;
    connect(server.get(), &http::Server::dropped, this, &Receiver::onDropped);
    m_key = key;
    m_server = std::move(server);
    return bound;
}

void Receiver::stop()
{
    ++m_round;
    m_server.reset();
    m_key.reset();
}

template <class Signal, class Value>
void Receiver::tellLater(Signal signal, const Value &value)
{
    QTimer::singleShot(0, this, [this, signal, value, round = m_round] {
        if (round == m_round)
            emit(this->*signal)(value);
    });
}

http::Answer Receiver::refuse(int status, Refusal why)
{
    tellLater(&Receiver::refused, why);
    return {.status = status};
}

http::Answer Receiver::answer(const http::Request &request)
{
    if (request.target != Path)
        return refuse(404, Refusal::NotAWebhook);
    if (request.method != "POST") {
        http::Answer answer = refuse(405, Refusal::NotAWebhook);
        answer.headers.emplace_back("Allow", "POST");
        return answer;
    }
    const auto signature = request.onlyHeader("telnyx-signature-ed25519");
    const auto timestamp = request.onlyHeader("telnyx-timestamp");
    if (!signature || !timestamp)
        return refuse(401, Refusal::Unsigned);
    if (!isSigned(*m_key, *timestamp, request.body, *signature))
        return refuse(401, Refusal::WrongSignature);
    // Nothing of it has been looked into until here.
    const auto sent = sentAt(*timestamp);
    if (!sent)
        return refuse(401, Refusal::NotUnderstood);
    if (const auto age = ageOf(*sent))
        return refuse(401, *age);
    const auto event = readEvent(request.body);
    if (!event)
        return refuse(400, Refusal::NotUnderstood);
    // Ids of two accounts have nothing to do with each other.
    switch (m_seen.take(m_key->text() + event->id, sent->plus(Tolerance), m_clock.now())) {
    case SeenEvents::Verdict::Full:
        return refuse(503, Refusal::TooMany);
    case SeenEvents::Verdict::Known:
        tellLater(&Receiver::repeated, *event);
        break;
    case SeenEvents::Verdict::New:
        tellLater(&Receiver::arrived, *event);
    }
    return {};
}

std::optional<Refusal> Receiver::ageOf(Timestamp sent) const
{
    const Microseconds age = m_clock.now().since(sent);
    if (age > Tolerance)
        return Refusal::TooOld;
    return age < -Tolerance ? std::optional(Refusal::TooEarly) : std::nullopt;
}

void Receiver::onDropped(http::Server::Dropped why)
{
    switch (why) {
    case http::Server::Dropped::NoHttp:
        return tellLater(&Receiver::refused, Refusal::NotAWebhook);
    case http::Server::Dropped::TooLarge:
        return tellLater(&Receiver::refused, Refusal::TooLarge);
    case http::Server::Dropped::TooSlow:
        return tellLater(&Receiver::refused, Refusal::TooSlow);
    case http::Server::Dropped::Refused: // by its head alone: nothing is here
        return;
    case http::Server::Dropped::TooMany:
        return tellLater(&Receiver::refused, Refusal::TooMany);
    }
}

} // namespace nd::webhook
