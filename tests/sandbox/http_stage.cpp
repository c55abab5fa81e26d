// SPDX-License-Identifier: Apache-2.0
#include "http_stage.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>

#include <memory>

namespace nd::testing {

namespace {

constexpr int Patience = 30'000; // milliseconds; a limit against hanging, never a verdict

} // namespace

HttpStage::HttpStage(const Sandbox::Options &options) : m_sandbox(clock, options)
{
    if (const Result<Done> started = m_sandbox.start(); !started)
        qFatal("%s", qPrintable(started.error().detail));
}

Sandbox::Options HttpStage::plain(int orders)
{
    Sandbox::Options options;
    options.orders = orders;
    options.requestsPerWindow = 0;
    return options;
}

Answered HttpStage::ask(const QByteArray &method, const QString &target, const QByteArray &body)
{
    return askAs(authorization(), method, target, body);
}

Answered HttpStage::askAs(const std::optional<QByteArray> &authorization, const QByteArray &method,
    const QString &target, const QByteArray &body)
{
    QNetworkRequest request(QUrl::fromEncoded(m_sandbox.baseUrl().toEncoded() + target.toUtf8()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    if (authorization)
        request.setRawHeader("Authorization", *authorization);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    Answered answered;
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(Patience))
        return answered;
    answered.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answered.body = reply->readAll();
    answered.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answered.headers[name.toLower()] = value;
    return answered;
}

QByteArray HttpStage::exchange(const QByteArray &bytes) const
{
    QTcpSocket socket;
    socket.connectToHost(m_sandbox.baseUrl().host(), quint16(m_sandbox.baseUrl().port()));
    if (!socket.waitForConnected(Patience))
        return {};
    socket.write(bytes);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(Patience)) { }
    return socket.readAll();
}

} // namespace nd::testing
