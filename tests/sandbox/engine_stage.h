// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage.h"

#include "sandbox/engine/engine.h"
#include "support/test_clock.h"

namespace nd::testing {

/// An engine without a network, on a clock that the test moves.
class EngineStage final : public Stage
{
public:
    explicit EngineStage(const sandbox::Options &options = plain())
        : m_key(options.apiKey), m_engine(options, clock.now())
    { }

    /// No history, no limit of requests.
    static sandbox::Options plain()
    {
        sandbox::Options options;
        options.orders = 0;
        options.requestsPerWindow = 0;
        return options;
    }

    Answered ask(const QByteArray &method, const QString &target, const QByteArray &body = {}) override
    {
        sandbox::Request request = sandbox::Request::of(method, "/v2" + target.toUtf8());
        request.authorization = "Bearer " + m_key;
        request.contentType = "application/json";
        request.body = body;
        const sandbox::Answer answer = m_engine.handle(request, clock.now());
        Answered answered{answer.status, answer.body, answer.contentType, {}};
        for (const auto &[name, value] : answer.headers)
            answered.headers[name] = value;
        return answered;
    }

    TestClock clock;

private:
    const QByteArray m_key;
    sandbox::Engine m_engine;
};

} // namespace nd::testing
