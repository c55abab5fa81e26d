// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features_fixture.h"

#include "api/client/client.h"
#include "sandbox/sandbox.h"
#include "support/patience.h"

#include <atomic>

namespace nd {

/// The sandbox reads the clock on its own threads.
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

/// An account in use at the program's own sandbox.
struct SandboxDesk
{
    explicit SandboxDesk(int orders = 0) : sandbox(clock, options(orders))
    {
        if (const auto started = sandbox.start(); !started)
            qFatal("%s", qPrintable(started.error().title));
        session = sessionAt(sandbox.baseUrl(), sandbox.apiKey(), *services.ledger, clock, {});
    }
    static Sandbox::Options options(int orders)
    {
        Sandbox::Options options;
        options.orders = orders;
        options.requestsPerWindow = 0;
        return options;
    }
    /// Lets seconds go by, for the desk and for the sandbox, until it is so.
    bool follow(const std::function<bool()> &so)
    {
        for (int second = 0; second < 120 && !so(); ++second) {
            clock.advance(std::chrono::seconds(1));
            session->services().tick();
            QCoreApplication::processEvents();
            if (!support::waitFor([&] { return session->client().inFlight() == 0; }, 20'000))
                return false;
        }
        return so() || support::waitFor(so, 20'000);
    }

    SharedClock clock;
    TabsLedger services;
    Sandbox sandbox;
    std::unique_ptr<Session> session;
};

} // namespace nd
