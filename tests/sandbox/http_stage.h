// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage.h"

#include "base/clock.h"
#include "sandbox/sandbox.h"
#include "support/test_clock.h"

#include <QNetworkAccessManager>

#include <atomic>
#include <optional>

namespace nd::testing {

/// A clock that a test moves and the sandbox's thread reads.
class SharedClock final : public Clock
{
public:
    Timestamp now() const override { return Timestamp::fromMicros(m_micros); }
    std::chrono::milliseconds uptime() const override
    {
        return std::chrono::milliseconds((m_micros - TestClock::Start) / 1000 + 1'000'000);
    }
    void advance(std::chrono::milliseconds span) { m_micros += std::chrono::microseconds(span).count(); }

private:
    std::atomic<qint64> m_micros = TestClock::Start;
};

/// A sandbox behind its HTTP server, asked through Qt's network.
class HttpStage final : public Stage
{
public:
    /// Fails loudly when it cannot listen.
    explicit HttpStage(const Sandbox::Options &options);

    /// No limit of requests.
    static Sandbox::Options plain(int orders = 0);

    Answered ask(const QByteArray &method, const QString &target, const QByteArray &body = {}) override;
    /// The same with another Authorization header, or none.
    Answered askAs(const std::optional<QByteArray> &authorization, const QByteArray &method, const QString &target,
        const QByteArray &body = {});
    /// Sends bytes as they are on a connection of its own; what comes back until the server closes it.
    QByteArray exchange(const QByteArray &bytes) const;

    QUrl baseUrl() const { return m_sandbox.baseUrl(); }
    QByteArray authorization() const { return "Bearer " + m_sandbox.apiKey(); }

    SharedClock clock;

private:
    Sandbox m_sandbox;
    QNetworkAccessManager m_network;
};

} // namespace nd::testing
