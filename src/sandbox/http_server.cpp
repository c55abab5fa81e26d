// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http_server.h"

#include "base/clock.h"
#include "http/server.h"
#include "sandbox/engine.h"
#include "sandbox/fault_layer.h"

#include <QHostAddress>
#include <QThread>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

http::Answer answerTo(const http::Request &asked, FaultLayer &front, const Clock &clock)
{
    Request request = Request::of(asked.method, asked.target);
    request.authorization = asked.header("authorization");
    request.contentType = asked.header("content-type");
    request.body = asked.body;
    Served served = front.handle(request, clock.now());
    Answer &answer = served.answer;
    return {answer.status, std::move(answer.body), std::move(answer.contentType), std::move(answer.headers),
        served.delay, served.dropped};
}

} // namespace

class HttpServer::Private
{
public:
    Private(Engine &itsEngine, FaultLayer &itsFront, const Clock &itsClock, Settings given)
        : engine(itsEngine), front(itsFront), clock(itsClock), settings(given)
    { }

    Engine &engine;
    FaultLayer &front;
    const Clock &clock;
    const Settings settings;
    QThread thread;
};

HttpServer::HttpServer(Engine &engine, FaultLayer &front, const Clock &clock, Settings settings)
    : d(std::make_unique<Private>(engine, front, clock, settings))
{ }

HttpServer::~HttpServer()
{
    d->thread.quit();
    d->thread.wait();
}

Result<quint16> HttpServer::start()
{
    auto *server
        = new http::Server({.answer = [front = &d->front, clock = &d->clock](
                                          const http::Request &request) { return answerTo(request, *front, *clock); },
            .latency = d->settings.latency});
    server->moveToThread(&d->thread);
    // Runs on the server's thread while it ends, so that the sockets close where they live.
    QObject::connect(&d->thread, &QThread::finished, server, &QObject::deleteLater);
    d->thread.setObjectName(u"sandbox"_s);
    d->thread.start();
    Result<quint16> port = quint16(0);
    QMetaObject::invokeMethod(
        server, [&port, server, this] { port = server->listen(QHostAddress::LocalHost, d->settings.port); },
        Qt::BlockingQueuedConnection);
    // The window need not wait for the world behind the port: whoever asks first does.
    QMetaObject::invokeMethod(
        server, [engine = &d->engine, clock = &d->clock] { engine->prepare(clock->now()); }, Qt::QueuedConnection);
    return port;
}

} // namespace nd::sandbox
