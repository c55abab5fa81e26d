// SPDX-License-Identifier: Apache-2.0
#include "support/test_clock.h"
#include "webhooks/deliveries.h"
#include "webhooks/receiver.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace nd;
using namespace nd::testing;
using namespace nd::webhook;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A receiver on a port of its own that takes what the test key has signed.
struct Stage
{
    explicit Stage(const Receiver::Limits &limits = {}) : receiver(clock, limits)
    {
        QObject::connect(&receiver, &Receiver::arrived, [this](const Event &event) { arrived.push_back(event); });
        QObject::connect(&receiver, &Receiver::repeated, [this](const Event &event) { repeated.push_back(event); });
        QObject::connect(&receiver, &Receiver::refused, [this](Refusal why) { refused.push_back(why); });
        listen(testKey());
    }
    void listen(const QString &key)
    {
        const auto bound = receiver.listen(*PublicKey::parse(key), QHostAddress(QHostAddress::LocalHost), 0);
        if (!bound)
            qFatal("%s", qPrintable(bound.error().detail));
        port = *bound;
    }
    int send(const QString &name) { return statusOf(port, delivery(name).request()); }

    TestClock clock;
    Receiver receiver;
    quint16 port = 0;
    std::vector<Event> arrived;
    std::vector<Event> repeated;
    std::vector<Refusal> refused;
};

} // namespace

/// What is let in, over a real connection.
class TestWebhookReceiver : public QObject
{
    Q_OBJECT
private slots:
    void good();
    void theAnswerComesFirst();
    void refusals_data();
    void refusals();
    void tellsTheSenderNothing();
    void headersAreNeeded_data();
    void headersAreNeeded();
    void otherRequests_data();
    void otherRequests();
    void toleranceIsExact();
    void aCopyActsOnce();
    void anotherDeliveryOfTheSameEventActsOnce();
    void aReplayCannotPushOthersOut();
    void unknownEventsAreAnswered();
    void anotherKeyFromNowOn();
    void stoppedMeansSilent();
    void portTaken();
};

void TestWebhookReceiver::good()
{
    Stage stage;
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.arrived.size(), size_t(1));
    const Event &event = stage.arrived.front();
    QCOMPARE(event.type, u"number_order.complete"_s);
    QCOMPARE(event.orderId, u"o1"_s);
    QCOMPARE(stage.send(u"advanced order"_s), 200);
    QCOMPARE(stage.send(u"new comment"_s), 200);
    QTRY_COMPARE(stage.arrived.size(), size_t(3));
    QVERIFY(stage.refused.empty() && stage.repeated.empty());
    QTRY_COMPARE(stage.receiver.connections(), 0);
}

/// Whatever the desk does about an event, the sender does not wait for it.
void TestWebhookReceiver::theAnswerComesFirst()
{
    Stage stage;
    bool answered = false;
    bool wasAnswered = false;
    QTcpSocket socket;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { answered = true; });
    connect(&stage.receiver, &Receiver::arrived, this, [&] {
        // Nothing that belongs to the receiver's thread runs in here, and yet the answer is there.
        wasAnswered = answered || socket.waitForReadyRead(10'000);
    });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), stage.port);
    socket.write(delivery(u"good"_s).request());
    QTRY_COMPARE(stage.arrived.size(), size_t(1));
    QVERIFY(wasAnswered);
}

void TestWebhookReceiver::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, int status, Refusal why) {
        QTest::newRow(name) << QString::fromLatin1(name) << status << int(why);
    };
    row("tampered", 401, Refusal::WrongSignature);
    row("written again", 401, Refusal::WrongSignature);
    row("another key", 401, Refusal::WrongSignature);
    row("late", 401, Refusal::TooOld);
    row("early", 401, Refusal::TooEarly);
    row("odd timestamp", 401, Refusal::NotUnderstood);
    row("no JSON", 400, Refusal::NotUnderstood);
    row("another shape", 400, Refusal::NotUnderstood);
    row("no event id", 400, Refusal::NotUnderstood);
    row("no order id", 400, Refusal::NotUnderstood);
    row("order id is a path", 400, Refusal::NotUnderstood);
    row("empty", 400, Refusal::NotUnderstood);
    row("bad UTF-8", 400, Refusal::NotUnderstood);
}

void TestWebhookReceiver::refusals()
{
    QFETCH(QString, name);
    QFETCH(int, why);
    Stage stage;
    QTEST(stage.send(name), "status");
    QTRY_COMPARE(stage.refused.size(), size_t(1));
    QCOMPARE(int(stage.refused.front()), why);
    // What was refused leaves no trace: the same event is taken when it comes as it should.
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.arrived.size(), size_t(1));
    QVERIFY(stage.repeated.empty());
}

void TestWebhookReceiver::tellsTheSenderNothing()
{
    Stage stage;
    const QByteArray tampered = exchange(stage.port, delivery(u"tampered"_s).request());
    QVERIFY(tampered.startsWith("HTTP/1.1 401 "));
    QVERIFY(tampered.endsWith("\r\n\r\n"));
    QCOMPARE(exchange(stage.port, delivery(u"another key"_s).request()), tampered);
    QCOMPARE(exchange(stage.port, delivery(u"late"_s).request()), tampered);
}

void TestWebhookReceiver::headersAreNeeded_data()
{
    using List = QList<std::pair<QByteArray, QByteArray>>;
    QTest::addColumn<List>("headers");
    const Delivery one = delivery(u"good"_s);
    const std::pair<QByteArray, QByteArray> time{"telnyx-timestamp", one.timestamp};
    const std::pair<QByteArray, QByteArray> sign{"telnyx-signature-ed25519", one.signature};
    QTest::newRow("none") << List{};
    QTest::newRow("no timestamp") << List{sign};
    QTest::newRow("no signature") << List{time};
    QTest::newRow("two timestamps") << List{time, sign, time};
    QTest::newRow("two signatures") << List{time, sign, sign};
    QTest::newRow("another scheme") << List{
        {"webhook-id", "e1"}, {"webhook-timestamp", one.timestamp}, {"webhook-signature", "v1a," + one.signature}};
}

void TestWebhookReceiver::headersAreNeeded()
{
    using List = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(List, headers);
    Stage stage;
    QCOMPARE(statusOf(stage.port, post("/webhooks/telnyx", headers, delivery(u"good"_s).body)), 401);
    QTRY_COMPARE(stage.refused, std::vector<Refusal>{Refusal::Unsigned});
    QVERIFY(stage.arrived.empty());
}

void TestWebhookReceiver::otherRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray good = delivery(u"good"_s).request();
    QTest::newRow("GET") << QByteArray("GET /webhooks/telnyx HTTP/1.1\r\nHost: x\r\n\r\n") << 405;
    QTest::newRow("GET with a good body") << QByteArray("GET" + good.mid(4)) << 405;
    QTest::newRow("PUT") << QByteArray("PUT" + good.mid(4)) << 405;
    QTest::newRow("another path") << delivery(u"good"_s).request("/") << 404;
    QTest::newRow("a longer path") << delivery(u"good"_s).request("/webhooks/telnyx/../x") << 404;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << 400;
    QTest::newRow("chunked") << QByteArray(
        "POST /webhooks/telnyx HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                             << 411;
    QTest::newRow("two lengths") << QByteArray(
        "POST /webhooks/telnyx HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")
                                 << 400;
}

void TestWebhookReceiver::otherRequests()
{
    QFETCH(QByteArray, bytes);
    Stage stage;
    QTEST(statusOf(stage.port, bytes), "status");
    QTRY_COMPARE(stage.refused, std::vector<Refusal>{Refusal::NotAWebhook});
    QVERIFY(stage.arrived.empty());
}

void TestWebhookReceiver::toleranceIsExact()
{
    Stage stage;
    QCOMPARE(stage.send(u"at the edge"_s), 200); // 300 s old
    QCOMPARE(stage.send(u"late"_s), 401); // 301 s
    QCOMPARE(stage.send(u"early"_s), 401); // 301 s ahead
    stage.clock.advance(1s);
    QCOMPARE(stage.send(u"early"_s), 200); // 300 s ahead by now
    QTRY_COMPARE(stage.arrived.size() + stage.repeated.size(), size_t(2));
    QTRY_COMPARE(stage.refused, (std::vector<Refusal>{Refusal::TooOld, Refusal::TooEarly}));
}

void TestWebhookReceiver::aCopyActsOnce()
{
    Stage stage;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.repeated.size(), size_t(4));
    QCOMPARE(stage.arrived.size(), size_t(1));
    stage.clock.advance(300s);
    QCOMPARE(stage.send(u"good"_s), 200);
    stage.clock.advance(1s);
    QCOMPARE(stage.send(u"good"_s), 401);
    QTRY_COMPARE(stage.refused.size(), size_t(1));
    QCOMPARE(stage.repeated.size(), size_t(5));
    QCOMPARE(stage.arrived.size(), size_t(1));
}

/// Telnyx sends an event again that it holds for lost, with a new signature.
void TestWebhookReceiver::anotherDeliveryOfTheSameEventActsOnce()
{
    Stage stage;
    QCOMPARE(stage.send(u"good"_s), 200);
    QVERIFY(delivery(u"good again"_s).signature != delivery(u"good"_s).signature);
    QCOMPARE(stage.send(u"good again"_s), 200);
    QTRY_COMPARE(stage.repeated.size(), size_t(1));
    QCOMPARE(stage.arrived.size(), size_t(1));
}

/// What is remembered is bounded; what could still be sent again is not forgotten for it.
void TestWebhookReceiver::aReplayCannotPushOthersOut()
{
    Receiver::Limits limits;
    limits.events = 2;
    Stage stage(limits);
    QCOMPARE(stage.send(u"good"_s), 200);
    QCOMPARE(stage.send(u"another order"_s), 200);
    QCOMPARE(stage.send(u"says failure"_s), 503);
    QTRY_COMPARE(stage.refused, std::vector<Refusal>{Refusal::TooMany});
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.repeated.size(), size_t(1));
    QCOMPARE(stage.arrived.size(), size_t(2));

    SeenEvents seen(2);
    const Timestamp now = stage.clock.now();
    QCOMPARE(int(seen.take(u"a"_s, now.plus(1s), now)), int(SeenEvents::Verdict::New));
    QCOMPARE(int(seen.take(u"b"_s, now.plus(9s), now)), int(SeenEvents::Verdict::New));
    QCOMPARE(int(seen.take(u"c"_s, now.plus(9s), now.plus(1s))), int(SeenEvents::Verdict::Full));
    QCOMPARE(int(seen.take(u"c"_s, now.plus(9s), now.plus(2s))), int(SeenEvents::Verdict::New));
    QCOMPARE(int(seen.take(u"b"_s, now.plus(9s), now.plus(2s))), int(SeenEvents::Verdict::Known));
    QCOMPARE(seen.size(), size_t(2));
}

void TestWebhookReceiver::unknownEventsAreAnswered()
{
    Stage stage;
    QCOMPARE(stage.send(u"unknown event"_s), 200);
    QTRY_COMPARE(stage.arrived.size(), size_t(1));
    QCOMPARE(stage.arrived.front().hint, Event::Hint::None);
    QVERIFY(stage.refused.empty());
}

void TestWebhookReceiver::anotherKeyFromNowOn()
{
    Stage stage;
    stage.listen(anotherTestKey());
    QCOMPARE(stage.send(u"good"_s), 401);
    QCOMPARE(stage.send(u"another key"_s), 200);
    QTRY_COMPARE(stage.arrived.size(), size_t(1));
    // The other account's event of the same id is another one.
    stage.listen(testKey());
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.arrived.size(), size_t(2));
}

void TestWebhookReceiver::stoppedMeansSilent()
{
    Stage stage;
    QTcpSocket socket;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { stage.receiver.stop(); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), stage.port);
    socket.write(delivery(u"good"_s).request());
    QTRY_VERIFY(!stage.receiver.isListening());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(stage.receiver.connections(), 0);
    QCOMPARE(statusOf(stage.port, delivery(u"good"_s).request()), 0);
    QVERIFY(stage.arrived.size() <= 1); // told of before, or never
}

void TestWebhookReceiver::portTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    TestClock clock;
    Receiver receiver(clock);
    const auto bound
        = receiver.listen(*PublicKey::parse(testKey()), QHostAddress(QHostAddress::LocalHost), other.serverPort());
    QVERIFY(!bound);
    QCOMPARE(bound.error().kind, ErrorKind::Local);
    QCOMPARE(bound.error().code, u"port_taken"_s);
    QVERIFY(!receiver.isListening());
    const quint16 port = other.serverPort();
    other.close();
    QVERIFY(receiver.listen(*PublicKey::parse(testKey()), QHostAddress(QHostAddress::LocalHost), port));
}

QTEST_GUILESS_MAIN(TestWebhookReceiver)
#include "tst_webhook_receiver.moc"
