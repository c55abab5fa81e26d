// SPDX-License-Identifier: Apache-2.0
#include "webhooks/deliveries.h"

#include "support/patience.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

namespace nd::testing {

using namespace Qt::StringLiterals;

namespace {

QJsonObject signedOnes()
{
    QFile file(QStringLiteral(ND_SIGNED));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", ND_SIGNED);
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QByteArray post(const QByteArray &path, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body)
{
    QByteArray text = "POST " + path + " HTTP/1.1\r\nHost: desk.example\r\nContent-Type: application/json\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray Delivery::request(const QByteArray &path) const
{
    return post(path, {{"Telnyx-Timestamp", timestamp}, {"telnyx-signature-ed25519", signature}}, body);
}

Delivery delivery(const QString &name)
{
    const QJsonObject one = signedOnes().value("deliveries"_L1).toObject().value(name).toObject();
    if (one.isEmpty())
        qFatal("no delivery '%s'", qPrintable(name));
    return {one.value("timestamp"_L1).toString().toLatin1(), one.value("signature"_L1).toString().toLatin1(),
        QByteArray::fromBase64(one.value("body"_L1).toString().toLatin1())};
}

QString testKey()
{
    return signedOnes().value("test public key"_L1).toString();
}

QString anotherTestKey()
{
    return signedOnes().value("another test public key"_L1).toString();
}

QByteArray exchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(bytes);
    const auto isOver = [&] { return socket.state() == QAbstractSocket::UnconnectedState; };
    if (!support::waitFor(isOver, 20'000))
        qWarning("the connection is still open");
    return socket.readAll();
}

int statusOf(quint16 port, const QByteArray &bytes)
{
    const QByteArray answer = exchange(port, bytes);
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace nd::testing
