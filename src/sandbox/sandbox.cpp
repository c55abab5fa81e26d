// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "base/clock.h"
#include "sandbox/engine/engine.h"
#include "sandbox/engine/state_file.h"
#include "sandbox/faults/fault_layer.h"
#include "sandbox/server/http_server.h"

namespace nd {

class Sandbox::Private
{
public:
    Private(const Clock &itsClock, const Options &given)
        : clock(itsClock), options(given), engine(given, itsClock.now(), storeFor(given)), front(engine, given.faults)
    { }

    static std::unique_ptr<sandbox::StateStore> storeFor(const Options &options)
    {
        if (options.stateFile.isEmpty())
            return nullptr;
        return std::make_unique<sandbox::StateFile>(options.stateFile, options.stateLost);
    }

    const Clock &clock;
    const Options options;
    sandbox::Engine engine;
    sandbox::FaultLayer front;
    std::unique_ptr<sandbox::HttpServer> server; ///< while it listens
};

Sandbox::Sandbox(const Clock &clock, Options options) : d(std::make_unique<Private>(clock, options)) { }

Sandbox::~Sandbox() = default;

Result<Done> Sandbox::start()
{
    if (d->server)
        return Done{};
    auto server = std::make_unique<sandbox::HttpServer>(
        d->engine, d->front, d->clock, sandbox::HttpServer::Settings{d->options.port, d->options.latency});
    const Result<quint16> port = server->start();
    if (!port)
        return port.error();
    d->server = std::move(server);
    m_baseUrl.setScheme(QStringLiteral("http"));
    m_baseUrl.setHost(QStringLiteral("127.0.0.1"));
    m_baseUrl.setPort(*port);
    m_baseUrl.setPath(QStringLiteral("/v2"));
    return Done{};
}

void Sandbox::stop()
{
    d->server.reset();
}

bool Sandbox::isListening() const
{
    return d->server != nullptr;
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
