// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"

#include <QByteArray>

namespace nd::http {

/// How much of a request is taken, in bytes.
struct Sizes
{
    qsizetype head = 64 * 1024; ///< request line and headers
    qsizetype body = 64 * 1024 * 1024;
};

/// Takes HTTP/1.1 requests out of the bytes of one connection.
class Reader
{
public:
    enum class State {
        HeadOnly, ///< request() is there but for its body; told once a request, and only when asked for
        Incomplete, ///< more bytes are needed
        WantsContinue, ///< the client waits for "100 Continue" before it sends the body; told once
        Complete, ///< request() is there; next() makes room for the one behind it
        Bad, ///< not HTTP, or more than is taken; status() says which. The connection is of no more use.
    };

    explicit Reader(Sizes most = {}) : m_most(most) { }
    /// The head is told of before the body is taken.
    void tellHeads() { m_tellsHeads = true; }
    /// Bytes of a request that is not complete are there.
    bool isUnderWay() const { return !m_bytes.isEmpty(); }

    void append(const QByteArray &bytes) { m_bytes += bytes; }
    State read();
    void next();

    const Request &request() const { return m_request; }
    bool keepAlive() const { return m_keepAlive; }
    int status() const { return m_status; }

private:
    State refuse(int status);
    bool readHead(qsizetype end);
    bool readHeader(const QByteArray &line);
    bool readLength(const QByteArray &value);

    Sizes m_most;
    QByteArray m_bytes;
    Request m_request;
    qsizetype m_headSize = 0; ///< 0: not read yet
    qsizetype m_bodySize = -1; ///< -1: not said
    bool m_keepAlive = true;
    bool m_expects = false;
    bool m_tellsHeads = false;
    int m_status = 400;
};

} // namespace nd::http
