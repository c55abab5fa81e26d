// SPDX-License-Identifier: Apache-2.0
#include "http/server.h"

#include "base/local_code.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace nd::http {

using namespace Qt::StringLiterals;

// Qt's sockets and not cpp-httplib: that one keeps a thread for each connection, which wakes up 100 times a second
// while the connection idles and does not end before its keep-alive has run out (0.11.4, Debian 12).

class Server::Private
{
public:
    explicit Private(Setup given) : setup(std::move(given)) { }

    const Setup setup;
    QTcpServer server;
};

/// One client.
class Server::Connection : public QObject
{
public:
    Connection(const Setup &setup, QTcpSocket *socket, Server *server)
        : QObject(server), m_setup(setup), m_server(server), m_socket(socket), m_reader(setup.limits.sizes)
    {
        socket->setParent(this);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        // Who sends faster than is read waits in the system's own buffers.
        socket->setReadBufferSize(PieceSize);
        if (setup.refuse)
            m_reader.tellHeads();
        m_latency.setSingleShot(true);
        m_latency.setTimerType(Qt::PreciseTimer);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::onBytes);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_latency, &QTimer::timeout, this, [this] {
            m_waiting = false;
            send();
            onBytes();
        });
        for (QTimer *patience : {&m_patience, &m_requestPatience}) {
            patience->setSingleShot(true);
            connect(patience, &QTimer::timeout, this, &Connection::giveUp);
        }
        if (setup.limits.time.count() > 0)
            m_patience.start(setup.limits.time);
        awaitRequest();
    }
    ~Connection() override { --m_server->m_connections; }

    bool isAnswered() const { return m_answered; }
    /// Makes room for another.
    void giveWay()
    {
        m_socket->disconnect(this);
        m_socket->abort();
        delete this;
    }

private:
    static constexpr qint64 PieceSize = 256 * 1024;

    void onBytes()
    {
        if (m_over)
            m_socket->readAll(); // unread bytes would make the system reset the connection, and the answer be lost
        while (!m_waiting && !m_over) {
            m_reader.append(m_socket->readAll());
            if (!m_requestPatience.isActive() && m_reader.isUnderWay())
                awaitRequest();
            goOn();
            if (m_socket->bytesAvailable() == 0)
                return;
        }
    }

    void goOn()
    {
        while (!m_waiting && !m_over && m_socket->state() == QAbstractSocket::ConnectedState) {
            switch (m_reader.read()) {
            case Reader::State::HeadOnly:
                if (std::optional<Answer> refusal = m_setup.refuse(m_reader.request()))
                    return closeWith(std::move(*refusal), Dropped::Refused);
                break;
            case Reader::State::Incomplete:
                return;
            case Reader::State::WantsContinue:
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
                return;
            case Reader::State::Bad:
                closeWith(Answer{m_reader.status(), {}, "text/plain", {}},
                    m_reader.status() == 413 || m_reader.status() == 431 ? Dropped::TooLarge : Dropped::NoHttp);
                return;
            case Reader::State::Complete:
                answer();
            }
        }
    }

    void closeWith(Answer answer, Dropped why)
    {
        m_answer = std::move(answer);
        m_keepAlive = false;
        send();
        emit m_server->dropped(why);
    }

    void awaitRequest()
    {
        if (m_setup.limits.requestTime.count() > 0)
            m_requestPatience.start(m_setup.limits.requestTime);
    }

    void answer()
    {
        m_answer = m_setup.answer(m_reader.request());
        m_keepAlive = m_setup.limits.keepAlive && m_reader.keepAlive();
        m_headOnly = m_reader.request().method == "HEAD";
        m_answered = true;
        m_reader.next();
        m_requestPatience.stop();
        const std::chrono::milliseconds latency = m_setup.latency + m_answer.delay;
        m_waiting = latency.count() > 0;
        if (m_waiting)
            m_latency.start(latency);
        else
            send();
    }

    void send()
    {
        if (m_answer.dropped) {
            m_over = true;
            m_socket->disconnectFromHost();
            return;
        }
        m_socket->write(headOf(m_answer, m_keepAlive));
        if (!m_headOnly)
            m_socket->write(m_answer.body);
        m_answer.body.clear();
        m_socket->flush(); // on its way before anything that the request has set off
        if (m_keepAlive)
            return;
        m_over = true;
        m_socket->disconnectFromHost();
    }

    void giveUp()
    {
        if (!m_answered && !m_over)
            emit m_server->dropped(Dropped::TooSlow);
        m_over = true;
        m_socket->abort();
        deleteLater();
    }

    const Setup &m_setup;
    Server *m_server;
    QTcpSocket *m_socket;
    QTimer m_latency;
    QTimer m_patience;
    QTimer m_requestPatience;
    Reader m_reader;
    Answer m_answer;
    bool m_keepAlive = true;
    bool m_headOnly = false; ///< an answer to HEAD says how long its body would be, and has none
    bool m_waiting = false;
    bool m_answered = false;
    bool m_over = false; ///< the last answer is on its way
};

Server::Server(Setup setup, QObject *parent) : QObject(parent), d(std::make_unique<Private>(std::move(setup)))
{
    d->server.setParent(this); // moves with this to another thread
    d->server.setProxy(QNetworkProxy::NoProxy); // the system's, which the program uses, might be asked to listen
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->server.nextPendingConnection())
            take(socket);
    });
}

Server::~Server()
{
    d->server.close();
    const QList<QObject *> left = children();
    for (QObject *child : left) {
        if (child != &d->server)
            delete child; // before `d`, whose setup they use
    }
    d->server.setParent(nullptr);
}

Result<quint16> Server::listen(const QHostAddress &address, quint16 port)
{
    if (d->server.listen(address, port))
        return d->server.serverPort();
    Error error;
    error.kind = ErrorKind::Local;
    error.code = u"listen"_s;
    if (d->server.serverError() == QAbstractSocket::AddressInUseError)
        error.code = wordOf(LocalCode::PortTaken);
    else if (d->server.serverError() == QAbstractSocket::SocketAccessError)
        error.code = wordOf(LocalCode::PortNotPermitted);
    else if (d->server.serverError() == QAbstractSocket::SocketAddressNotAvailableError)
        error.code = wordOf(LocalCode::NoSuchAddress);
    error.detail = u"Port %1 of %2: %3"_s.arg(port).arg(address.toString(), d->server.errorString());
    return error;
}

void Server::take(QTcpSocket *socket)
{
    const int most = d->setup.limits.connections;
    if (most > 0 && m_connections >= most && d->setup.limits.makesRoom)
        dropOldestUnanswered();
    if (most > 0 && m_connections >= most) {
        socket->abort();
        socket->deleteLater();
        emit dropped(Dropped::TooMany);
        return;
    }
    ++m_connections;
    new Connection(d->setup, socket, this);
}

void Server::dropOldestUnanswered()
{
    const QList<QObject *> inOrder = children();
    for (QObject *child : inOrder) {
        if (child == &d->server)
            continue;
        auto *connection = static_cast<Connection *>(child);
        if (connection->isAnswered())
            continue;
        connection->giveWay();
        emit dropped(Dropped::TooMany);
        return;
    }
}

} // namespace nd::http
