// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server/http_server.h"

#include "base/clock.h"
#include "http/server.h"
#include "sandbox/engine/engine.h"
#include "sandbox/faults/fault_layer.h"

#include <QHostAddress>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

Request requestOf(const http::Request &asked)
{
    Request request = Request::of(asked.method, asked.target);
    request.authorization = asked.header("authorization");
    request.contentType = asked.header("content-type");
    request.body = asked.body;
    return request;
}

http::Answer answerTo(const http::Request &asked, FaultLayer &front, const Clock &clock)
{
    Served served = front.handle(requestOf(asked), clock.now());
    Answer &answer = served.answer;
    return {answer.status, std::move(answer.body), std::move(answer.contentType), std::move(answer.headers),
        served.delay, served.dropped};
}

/// The key before the body: without it there is an answer already, and it is always the same.
std::optional<http::Answer> refusalOf(const http::Request &head, Engine &engine, const Clock &clock)
{
    const Request request = requestOf(head);
    if (engine.admits(request.authorization))
        return {};
    Answer answer = engine.handle(request, clock.now());
    return http::Answer{
        answer.status, std::move(answer.body), std::move(answer.contentType), std::move(answer.headers)};
}

http::Server::Limits limits()
{
    http::Server::Limits limits;
    limits.sizes.body = HttpServer::LargestBody;
    limits.connections = HttpServer::MostConnections;
    limits.requestTime = HttpServer::RequestTime;
    limits.makesRoom = true;
    return limits;
}

} // namespace

HttpServer::~HttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

Result<quint16> HttpServer::start()
{
    auto *server
        = new http::Server({.answer = [front = &m_front, clock = &m_clock](
                                          const http::Request &request) { return answerTo(request, *front, *clock); },
            .refuse = [engine = &m_engine, clock = &m_clock](
                          const http::Request &head) { return refusalOf(head, *engine, *clock); },
            .limits = limits(),
            .latency = m_settings.latency});
    server->moveToThread(&m_thread);
    // Runs on the server's thread while it ends, so that the sockets close where they live.
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.setObjectName(u"sandbox"_s);
    m_thread.start();
    Result<quint16> port = quint16(0);
    QMetaObject::invokeMethod(
        server, [&port, server, this] { port = server->listen(QHostAddress::LocalHost, m_settings.port); },
        Qt::BlockingQueuedConnection);
    // The window need not wait for the state behind the port: whoever asks first does.
    QMetaObject::invokeMethod(
        server, [engine = &m_engine, clock = &m_clock] { engine->prepare(clock->now()); }, Qt::QueuedConnection);
    return port;
}

} // namespace nd::sandbox
