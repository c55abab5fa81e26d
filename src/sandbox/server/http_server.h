// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <chrono>
#include <memory>

namespace nd {
class Clock;
}

namespace nd::sandbox {

class Engine;
class FaultLayer;

/// HTTP/1.1 around an engine, on 127.0.0.1 only, in a thread of its own. A connection of somebody with the key is kept
/// alive as long as the client likes; who has no key can hold neither bodies nor connections for long, since every
/// program of this machine can reach the port. Nothing wakes up while nobody asks.
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
    HttpServer(Engine &engine, FaultLayer &front, const Clock &clock, Settings settings);
    /// Closes all connections at once; answers that wait for their latency are never sent.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// The port; Fault::Local when it cannot be bound. A QCoreApplication must exist. Call it once.
    Result<quint16> start();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd::sandbox
