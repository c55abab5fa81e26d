// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "http/message.h"
#include "http/reader.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QHostAddress;
class QTcpSocket;

namespace nd::http {

/// HTTP/1.1 over Qt's sockets, on the thread that it lives on; nothing wakes up while nobody asks. Requests of one
/// connection are answered one after the other, in their order.
class Server final : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        Sizes sizes = {};
        int connections = 0; ///< at once; one more is closed without a word. 0: any number
        /// From the connection to its end, however busy it looks; then it is closed. 0: any time.
        std::chrono::milliseconds time{0};
        /// From the connection or the first byte of a further request to that request's end; between two requests a
        /// connection may rest for as long as it likes. 0: any time.
        std::chrono::milliseconds requestTime{0};
        /// When there are too many, one more takes the place of the oldest that has not had an answer yet.
        bool makesRoom = false;
        bool keepAlive = true; ///< false: a connection is closed after its answer
    };
    struct Setup
    {
        std::function<Answer(const Request &)> answer; ///< must not destroy the server
        /// Looks at a request before its body is taken, and may refuse it: then the connection is closed after this
        /// answer. None: every request is taken.
        std::function<std::optional<Answer>(const Request &head)> refuse = {};
        Limits limits = {};
        std::chrono::milliseconds latency{0}; ///< between a request's effect and its answer
    };
    /// A connection that was given up without a request of it being answered by `Setup::answer`.
    enum class Dropped {
        NoHttp,
        TooLarge, ///< head or body
        TooSlow,
        TooMany, ///< connections
        Refused, ///< by `Setup::refuse`
    };
    Q_ENUM(Dropped)

    explicit Server(Setup setup, QObject *parent = nullptr);
    /// Closes all connections at once; answers that wait for their latency are never sent.
    ~Server() override;

    /// The port, which is `port` unless that is 0. Else ErrorKind::Local; `code` is "port_taken", "not_permitted",
    /// "no_such_address" or "listen", `detail` the system's own words.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    int connections() const { return m_connections; }

signals:
    void dropped(nd::http::Server::Dropped why);

private:
    class Connection;
    class Private;
    void take(QTcpSocket *socket);
    void dropOldestUnanswered();

    std::unique_ptr<Private> d;
    int m_connections = 0;
};

} // namespace nd::http
