// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http_server.h"

#include "base/clock.h"
#include "sandbox/engine.h"
#include "sandbox/http_reader.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

// Qt's sockets and not cpp-httplib: that one keeps a thread for each connection, which wakes up 100 times a second
// while the connection idles and does not end before its keep-alive has run out (0.11.4, Debian 12).

namespace {

const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    }
    return "Unknown";
}

QByteArray head(const Answer &answer, bool keepAlive)
{
    QByteArray text;
    text.reserve(512);
    text.append("HTTP/1.1 ").append(QByteArray::number(answer.status)).append(' ').append(reason(answer.status));
    text.append("\r\nContent-Type: ").append(answer.contentType);
    text.append("\r\nContent-Length: ").append(QByteArray::number(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        text.append("\r\n").append(name).append(": ").append(value);
    text.append(keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    return text;
}

} // namespace

/// One client. Requests are answered one after the other, in their order.
class HttpServer::Connection : public QObject
{
public:
    Connection(
        Engine &engine, const Clock &clock, std::chrono::milliseconds latency, QTcpSocket *socket, QObject *parent)
        : QObject(parent), m_engine(engine), m_clock(clock), m_latency(latency), m_socket(socket)
    {
        socket->setParent(this);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(socket, &QTcpSocket::readyRead, this, [this] {
            m_reader.append(m_socket->readAll());
            goOn();
        });
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_waiting = false;
            send();
            goOn();
        });
    }

private:
    void goOn()
    {
        while (!m_waiting && m_socket->state() == QAbstractSocket::ConnectedState) {
            switch (m_reader.read()) {
            case HttpReader::State::Incomplete:
                return;
            case HttpReader::State::WantsContinue:
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
                return;
            case HttpReader::State::Bad:
                m_answer = Answer{m_reader.status(), {}, "text/plain", {}};
                m_keepAlive = false;
                send();
                return;
            case HttpReader::State::Complete:
                answer();
            }
        }
    }

    void answer()
    {
        m_answer = m_engine.handle(m_reader.request(), m_clock.now());
        m_keepAlive = m_reader.keepAlive();
        m_headOnly = m_reader.request().method == "HEAD";
        m_reader.next();
        m_waiting = m_latency.count() > 0;
        if (m_waiting)
            m_timer.start(m_latency);
        else
            send();
    }

    void send()
    {
        m_socket->write(head(m_answer, m_keepAlive));
        if (!m_headOnly)
            m_socket->write(m_answer.body);
        m_answer = {};
        if (!m_keepAlive)
            m_socket->disconnectFromHost();
    }

    Engine &m_engine;
    const Clock &m_clock;
    const std::chrono::milliseconds m_latency;
    QTcpSocket *m_socket;
    QTimer m_timer;
    HttpReader m_reader;
    Answer m_answer;
    bool m_keepAlive = true;
    bool m_headOnly = false; ///< an answer to HEAD says how long its body would be, and has none
    bool m_waiting = false;
};

/// Lives on the server's thread.
class HttpServer::Listener : public QObject
{
public:
    Listener(Engine &engine, const Clock &clock, Settings settings)
        : m_engine(engine), m_clock(clock), m_settings(settings), m_server(this)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                new Connection(m_engine, m_clock, m_settings.latency, socket, this);
        });
    }

    Result<quint16> listen()
    {
        if (m_server.listen(QHostAddress::LocalHost, m_settings.port))
            return m_server.serverPort();
        Error error;
        error.fault = Fault::Local;
        error.detail = u"Port %1 of 127.0.0.1: %2"_s.arg(m_settings.port).arg(m_server.errorString());
        return error;
    }

private:
    Engine &m_engine;
    const Clock &m_clock;
    const Settings m_settings;
    QTcpServer m_server;
};

class HttpServer::Private
{
public:
    Private(Engine &itsEngine, const Clock &itsClock, Settings given)
        : engine(itsEngine), clock(itsClock), settings(given)
    { }

    Engine &engine;
    const Clock &clock;
    const Settings settings;
    QThread thread;
};

HttpServer::HttpServer(Engine &engine, const Clock &clock, Settings settings)
    : d(std::make_unique<Private>(engine, clock, settings))
{ }

HttpServer::~HttpServer()
{
    d->thread.quit();
    d->thread.wait();
}

Result<quint16> HttpServer::start()
{
    auto *listener = new Listener(d->engine, d->clock, d->settings);
    listener->moveToThread(&d->thread);
    // Runs on the server's thread while it ends, so that the sockets close where they live.
    QObject::connect(&d->thread, &QThread::finished, listener, &QObject::deleteLater);
    d->thread.setObjectName(u"sandbox"_s);
    d->thread.start();
    Result<quint16> port = quint16(0);
    QMetaObject::invokeMethod(
        listener, [&port, listener] { port = listener->listen(); }, Qt::BlockingQueuedConnection);
    // The window need not wait for the world behind the port: whoever asks first does.
    QMetaObject::invokeMethod(
        listener, [engine = &d->engine] { engine->prepare(); }, Qt::QueuedConnection);
    return port;
}

} // namespace nd::sandbox
