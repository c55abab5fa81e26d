// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "base/clock.h"
#include "sandbox/engine.h"
#include "sandbox/fault_layer.h"
#include "sandbox/http_server.h"
#include "sandbox/state_file.h"

namespace nd {

class Sandbox::Private
{
public:
    Private(const Clock &clock, const Options &given)
        : options(given), engine(given, clock.now(), memoryFor(given)), front(engine, given.faults),
          server(engine, front, clock, {given.port, given.latency})
    { }

    static std::unique_ptr<sandbox::Memory> memoryFor(const Options &options)
    {
        if (options.stateFile.isEmpty())
            return nullptr;
        return std::make_unique<sandbox::StateFile>(options.stateFile, options.stateLost);
    }

    const Options options;
    sandbox::Engine engine;
    sandbox::FaultLayer front;
    sandbox::HttpServer server;
};

Sandbox::Sandbox(const Clock &clock, Options options) : d(std::make_unique<Private>(clock, options)) { }

Sandbox::~Sandbox() = default;

Result<Done> Sandbox::start()
{
    const Result<quint16> port = d->server.start();
    if (!port)
        return port.error();
    m_baseUrl.setScheme(QStringLiteral("http"));
    m_baseUrl.setHost(QStringLiteral("127.0.0.1"));
    m_baseUrl.setPort(*port);
    m_baseUrl.setPath(QStringLiteral("/v2"));
    return Done{};
}

std::vector<sandbox::JournalEntry> Sandbox::journal() const
{
    return d->engine.journal();
}

QByteArray Sandbox::apiKey() const
{
    return d->options.apiKey;
}

} // namespace nd
