// SPDX-License-Identifier: Apache-2.0
#include "http_stage.h"

#include "base/process.h"
#include "sandbox/server/http_server.h"
#include "support/patience.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace nd;
using namespace Qt::StringLiterals;
using nd::testing::HttpStage;

/// Every program of this machine can reach the sandbox's port. Who has no key can do nothing to who has.
class TestSandboxPort : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { process::raiseFileLimit(); }
    void theKeyComesBeforeTheBody();
    void noBodyOfAnySize();
    void aThousandConnectionsWithoutAKey();
    void listensOnlyBetweenStartAndStop();
};

void TestSandboxPort::theKeyComesBeforeTheBody()
{
    HttpStage stage(HttpStage::plain());
    const QByteArray said = stage.exchange(
        "POST /v2/number_orders HTTP/1.1\r\nauthorization: Bearer other\r\ncontent-length: 30000000\r\n\r\n");
    QVERIFY2(said.startsWith("HTTP/1.1 401 "), said.constData());
    QVERIFY2(said.contains("10009") || said.contains("errors"), said.constData());
}

void TestSandboxPort::noBodyOfAnySize()
{
    HttpStage stage(HttpStage::plain());
    const QByteArray length = QByteArray::number(sandbox::HttpServer::LargestBody + 1);
    const QByteArray said = stage.exchange("POST /v2/number_orders HTTP/1.1\r\nauthorization: " + stage.authorization()
        + "\r\ncontent-length: " + length + "\r\n\r\n");
    QVERIFY2(said.startsWith("HTTP/1.1 413 "), said.constData());
}

void TestSandboxPort::aThousandConnectionsWithoutAKey()
{
    HttpStage stage(HttpStage::plain());
    QCOMPARE(stage.ask("GET", u"/balance"_s).status, 200);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 1'000; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(u"127.0.0.1"_s, quint16(stage.baseUrl().port()));
        if (i % 50 == 0)
            QCOMPARE(stage.ask("GET", u"/balance"_s).status, 200);
    }
    const auto open = [&] {
        return std::count_if(sockets.begin(), sockets.end(),
            [](const auto &socket) { return socket->state() != QAbstractSocket::UnconnectedState; });
    };
    QVERIFY(support::waitFor([&] { return open() <= sandbox::HttpServer::MostConnections; }, 20'000));
    QCOMPARE(stage.ask("GET", u"/balance"_s).status, 200);
}

void TestSandboxPort::listensOnlyBetweenStartAndStop()
{
    nd::testing::SharedClock clock;
    Sandbox sandbox(clock, HttpStage::plain());
    const auto answers = [&] {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(sandbox.baseUrl().port()));
        return socket.waitForConnected(5'000);
    };
    QVERIFY(!sandbox.isListening());
    QVERIFY(bool(sandbox.start()));
    const QUrl first = sandbox.baseUrl();
    QVERIFY(bool(sandbox.start())); // it does already
    QCOMPARE(sandbox.baseUrl(), first);
    QVERIFY(answers());
    sandbox.stop();
    QVERIFY(!sandbox.isListening());
    QVERIFY(!answers());
    QVERIFY(bool(sandbox.start()));
    QVERIFY(answers());
}

QTEST_GUILESS_MAIN(TestSandboxPort)
#include "tst_sandbox_port.moc"
