// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QThread>

#include <chrono>

namespace nd {
class Clock;
}

namespace nd::sandbox {

class Engine;
class FaultLayer;

/// Serves HTTP/1.1 around an engine, on 127.0.0.1 only, in a thread of its own. A connection with the key is kept alive
/// for as long as the client likes; one without it can hold neither bodies nor the connection for long, since every
/// program on this machine can reach the port. Nothing wakes up while nobody asks.
class HttpServer
{
public:
    struct Settings
    {
        quint16 port = 0; ///< 0: any
        std::chrono::milliseconds latency{0}; ///< between a request's effect and its answer
    };

    static constexpr int MostConnections = 64; ///< one more takes the place of the oldest without an answer
    static constexpr std::chrono::seconds RequestTime{30}; ///< for a request, its body included
    static constexpr qsizetype LargestBody = 32 * 1024 * 1024; ///< bytes; a document in base64 fits

    /// All must outlive this. `clock` is read on the server's thread, and `front`, which answers for `engine`, is used
    /// there only.
    HttpServer(Engine &engine, FaultLayer &front, const Clock &clock, Settings settings)
        : m_engine(engine), m_front(front), m_clock(clock), m_settings(settings)
    { }
    /// Closes all connections at once; answers that wait for their latency are never sent.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Returns the port, or Fault::Local when it cannot be bound. A QCoreApplication must exist. Call it once.
    Result<quint16> start();

private:
    Engine &m_engine;
    FaultLayer &m_front;
    const Clock &m_clock;
    const Settings m_settings;
    QThread m_thread;
};

} // namespace nd::sandbox
