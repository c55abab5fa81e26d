// SPDX-License-Identifier: Apache-2.0
#include "aftermath.h"
#include "tls_server.h"

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const QString A = u"+13125550101"_s;

} // namespace

/// A server that cannot prove who it is gets neither the key nor an order. The numbers of the rows are those of the
/// table of faults.
class TestTlsFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aProvenServerIsSpokenTo();
    void anUnprovenServerGetsNothing_data();
    void anUnprovenServerGetsNothing();
    void notWithoutEncryption();
    void redirectedToHttp();
};

void TestTlsFaults::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
}

/// The other tests mean something only if this one works.
void TestTlsFaults::aProvenServerIsSpokenTo()
{
    const TrustedAuthority trusted;
    TlsServer server(u"good.pem"_s);
    server.answer = "HTTP/1.1 500 Broken\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    DeskFixture desk;
    desk.policy.deadline = std::chrono::seconds(20); // a handshake takes its time under a sanitizer
    desk.fill({A});
    desk.moveTo(server.base());
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    QVERIFY(server.read().startsWith("POST /v2/number_orders "));
    QVERIFY(server.read().contains("KEY_test"));
    desk.moveTo({});
    QVERIFY(untilResolved(desk));
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestTlsFaults::anUnprovenServerGetsNothing_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("word"); // of the sentence
    QTest::newRow("5 signed by nobody known") << u"self-signed.pem"_s << u"self-signed"_s;
    QTest::newRow("6 for another host") << u"other-host.pem"_s << u"belongs to another server"_s;
    QTest::newRow("7 expired") << u"expired.pem"_s << u"expired"_s;
}

void TestTlsFaults::anUnprovenServerGetsNothing()
{
    QFETCH(QString, certificate);
    QFETCH(QString, word);
    const TrustedAuthority trusted;
    TlsServer server(certificate);
    DeskFixture desk;
    desk.policy.deadline = std::chrono::seconds(20);
    desk.fill({A});
    const Kept before = keptBy(desk);
    desk.moveTo(server.base());

    const ErrorText reading = saidByRefresh(desk);
    QCOMPARE(unclear(reading), QString());
    QVERIFY2(reading.sentence.startsWith(u"No secure connection"_s), qPrintable(reading.sentence));
    QVERIFY2(reading.sentence.contains(word), qPrintable(reading.sentence));
    QCOMPARE(keptBy(desk), before);

    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    const ErrorText buying = saidOf(desk, id);
    QCOMPARE(unclear(buying), QString());
    QVERIFY2(buying.sentence.startsWith(u"Nothing was sent: No secure connection"_s), qPrintable(buying.sentence));
    QVERIFY2(buying.sentence.contains(word), qPrintable(buying.sentence));
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.read(), QByteArray());

    desk.moveTo({});
    QCOMPARE(disagreement(desk, {A}), QString());
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(disagreement(desk, {A}), QString());
}

/// An https address is never spoken to in plain text.
void TestTlsFaults::notWithoutEncryption()
{
    DeskFixture desk;
    desk.policy.deadline = std::chrono::seconds(20);
    desk.fill({A});
    QUrl secure = desk.telnyx.base();
    secure.setScheme(u"https"_s);
    // The fake reads the handshake as a request that never ends: it is the one to hang up.
    desk.telnyx.dropConnections(1000);
    desk.moveTo(secure);
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    QCOMPARE(unclear(saidOf(desk, id)), QString());
    for (const QByteArray &bytes : desk.telnyx.cutOff())
        QVERIFY(!bytes.contains("KEY_test") && !bytes.contains("number_orders"));
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestTlsFaults::redirectedToHttp()
{
    const TrustedAuthority trusted; // 19
    for (const QByteArray status : {"302", "307", "308"}) {
        TlsServer server(u"good.pem"_s);
        DeskFixture desk;
        desk.policy.deadline = std::chrono::seconds(20);
        desk.fill({A});
        server.answer = "HTTP/1.1 " + status + " Elsewhere\r\nLocation: " + desk.telnyx.base().toEncoded()
            + "/number_orders\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        desk.moveTo(server.base());

        const ErrorText reading = saidByRefresh(desk);
        QCOMPARE(unclear(reading), QString());
        QCOMPARE(reading.step, NextStep::CheckAddress);
        QVERIFY2(reading.sentence.contains(u"127.0.0.1"_s), qPrintable(reading.sentence));
        const QString id = desk.placeAll();
        QVERIFY(desk.untilState(id, WriteState::Unknown)); // who redirects may have ordered all the same
        QCOMPARE(unclear(saidOf(desk, id)), QString());
        QCOMPARE(desk.telnyx.connections(), 0); // the key has not gone there

        desk.moveTo({});
        QVERIFY(untilResolved(desk));
        QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
        QCOMPARE(disagreement(desk, {A}), QString());
    }
}

QTEST_GUILESS_MAIN(TestTlsFaults)
#include "tst_tls_faults.moc"
