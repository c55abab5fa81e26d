// SPDX-License-Identifier: Apache-2.0
#include "support/patience.h"
#include "support/test_clock.h"
#include "webhooks/deliveries.h"
#include "webhooks/receiver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

using namespace nd;
using namespace nd::testing;
using namespace nd::webhook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Stage
{
    explicit Stage(const Receiver::Limits &limits = {}) : receiver(clock, limits)
    {
        QObject::connect(&receiver, &Receiver::arrived, [this] { ++arrived; });
        QObject::connect(&receiver, &Receiver::refused, [this](Refusal why) { ++refused[why]; });
        const auto bound = receiver.listen(*PublicKey::parse(testKey()), QHostAddress(QHostAddress::LocalHost), 0);
        if (!bound)
            qFatal("%s", qPrintable(bound.error().detail));
        port = *bound;
    }
    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return socket;
    }

    TestClock clock;
    Receiver receiver;
    quint16 port = 0;
    int arrived = 0;
    std::map<Refusal, int> refused;
};

Receiver::Limits impatient()
{
    Receiver::Limits limits;
    limits.http.time = 100ms;
    return limits;
}

bool isClosed(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

} // namespace

/// Senders that are too large, too slow and too many.
class TestWebhookLimits : public QObject
{
    Q_OBJECT
private slots:
    void sizes_data();
    void sizes();
    void realOrdersFit();
    void nobodyMayBeSlow_data();
    void nobodyMayBeSlow();
    void aThousandConnections();
    void oneRequestAConnection();
    void goneInTheMiddle();
};

void TestWebhookLimits::sizes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray line = "POST /webhooks/telnyx HTTP/1.1\r\n";
    QTest::newRow("a body that says it is large") << line + "Content-Length: 1048577\r\n\r\n" << 413;
    QTest::newRow("a body beyond all numbers") << line + "Content-Length: 99999999999999999999\r\n\r\n" << 400;
    QTest::newRow("a header") << line + "X: " + QByteArray(17'000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("headers without end") << line + QByteArray("X: y\r\n").repeated(3'000) << 431;
}

void TestWebhookLimits::sizes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Stage stage;
    QCOMPARE(statusOf(stage.port, bytes), status);
    QTRY_COMPARE(stage.refused[status == 400 ? Refusal::NotAWebhook : Refusal::TooLarge], 1);
    QCOMPARE(statusOf(stage.port, delivery(u"good"_s).request()), 200);
}

void TestWebhookLimits::realOrdersFit()
{
    Stage stage;
    QCOMPARE(statusOf(stage.port, delivery(u"many numbers"_s).request()), 200);
    QTRY_COMPARE(stage.arrived, 1);
    // As large as is taken: read whole, and found not to be signed.
    const QByteArray large(1024 * 1024, ' ');
    const Delivery good = delivery(u"good"_s);
    QCOMPARE(statusOf(stage.port, Delivery{good.timestamp, good.signature, large}.request()), 401);
    QTRY_COMPARE(stage.refused[Refusal::WrongSignature], 1);
}

void TestWebhookLimits::nobodyMayBeSlow_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("says nothing") << QByteArray();
    QTest::newRow("in the header") << QByteArray("POST /webhooks/telnyx HTTP/1.1\r\nX: ");
    QTest::newRow("in the body") << QByteArray("POST /webhooks/telnyx HTTP/1.1\r\nContent-Length: 9999\r\n\r\n");
    QTest::newRow("waits to be asked") << QByteArray(
        "POST /webhooks/telnyx HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 9999\r\n\r\n");
}

/// However busy a sender looks, its time is up at some time.
void TestWebhookLimits::nobodyMayBeSlow()
{
    QFETCH(QByteArray, first);
    Stage stage(impatient());
    const auto socket = stage.connected();
    socket->write(first);
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, socket.get(), [&] {
        if (!first.isEmpty() && !isClosed(*socket))
            socket->write("x");
    });
    trickle.start(5ms);
    QTRY_VERIFY(isClosed(*socket));
    QTRY_COMPARE(stage.refused[Refusal::TooSlow], 1);
    QTRY_COMPARE(stage.receiver.connections(), 0);
    QCOMPARE(stage.arrived, 0);
}

void TestWebhookLimits::aThousandConnections()
{
    constexpr int Many = 1'000;
    Receiver::Limits limits;
    limits.http.connections = 8;
    limits.http.time = 200ms;
    Stage stage(limits);
    // They are opened ten at a time: what is tried here is the receiver, not the system's queue of connections.
    int most = 0;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int at = 0; at < Many; at += 10) {
        for (int i = 0; i < 10; ++i) {
            sockets.push_back(stage.connected());
            sockets.back()->write("POST ");
        }
        const auto settled = [&] {
            most = qMax(most, stage.receiver.connections());
            return std::all_of(sockets.end() - 10, sockets.end(), [](const auto &socket) {
                return socket->state() == QAbstractSocket::ConnectedState || isClosed(*socket);
            });
        };
        QVERIFY(support::waitFor(settled));
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(sockets.begin(), sockets.end(), [](const auto &socket) { return isClosed(*socket); }), 30'000);
    QVERIFY2(most <= 8, QByteArray::number(most).constData());
    QTRY_COMPARE(stage.refused[Refusal::TooMany] + stage.refused[Refusal::TooSlow], Many);
    QVERIFY(stage.refused[Refusal::TooMany] > 0 && stage.refused[Refusal::TooSlow] > 0);
    QTRY_COMPARE(stage.receiver.connections(), 0);
    QCOMPARE(statusOf(stage.port, delivery(u"good"_s).request()), 200);
    QTRY_COMPARE(stage.arrived, 1);
}

void TestWebhookLimits::oneRequestAConnection()
{
    Stage stage;
    const QByteArray both = delivery(u"good"_s).request() + delivery(u"another order"_s).request();
    const QByteArray answer = exchange(stage.port, both);
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QVERIFY(answer.contains("Connection: close"));
    QTRY_COMPARE(stage.arrived, 1);
}

void TestWebhookLimits::goneInTheMiddle()
{
    Stage stage;
    const QByteArray whole = delivery(u"good"_s).request();
    for (const qsizetype part : {qsizetype(1), qsizetype(60), whole.size() - 1}) {
        const auto socket = stage.connected();
        socket->write(whole.left(part));
        QVERIFY(socket->waitForBytesWritten());
        QTRY_COMPARE(stage.receiver.connections(), 1);
        socket->abort();
        QTRY_COMPARE(stage.receiver.connections(), 0);
    }
    QCOMPARE(stage.arrived, 0);
    QCOMPARE(statusOf(stage.port, whole), 200);
}

QTEST_GUILESS_MAIN(TestWebhookLimits)
#include "tst_webhook_limits.moc"
