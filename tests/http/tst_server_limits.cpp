// SPDX-License-Identifier: Apache-2.0
#include "http/server.h"

#include "support/patience.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A connection that says what it is told to say.
class Caller
{
public:
    explicit Caller(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.waitForConnected();
    }
    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    bool hears(const QByteArray &words)
    {
        return support::waitFor([&] {
            m_heard += m_socket.readAll();
            return m_heard.contains(words);
        });
    }
    bool isClosed()
    {
        return support::waitFor([&] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void forget() { m_heard.clear(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

const QByteArray Whole = "GET / HTTP/1.1\r\nauthorization: good\r\n\r\n";

http::Server::Setup setup()
{
    http::Server::Setup one;
    one.answer = [](const http::Request &request) {
        return http::Answer{200, "read " + request.body, "text/plain", {}};
    };
    one.refuse = [](const http::Request &head) {
        return head.header("authorization") == "good" ? std::nullopt
                                                      : std::optional(http::Answer{401, "no", "text/plain", {}});
    };
    return one;
}

} // namespace

/// How little somebody can hold of a server who may not ask it anything.
class TestServerLimits : public QObject
{
    Q_OBJECT
private slots:
    void refusedByItsHeadAlone();
    void admittedBodiesAreRead();
    void aSlowRequestIsGivenUp();
    void betweenRequestsAConnectionMayRest();
    void theOldestWithoutAnAnswerMakesRoom();
};

void TestServerLimits::refusedByItsHeadAlone()
{
    http::Server server(setup());
    QSignalSpy dropped(&server, &http::Server::dropped);
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(bool(port));
    Caller caller(*port);
    caller.say("POST / HTTP/1.1\r\nauthorization: bad\r\ncontent-length: 1000000\r\n\r\n"); // and never the body
    QVERIFY(caller.hears("401"));
    QVERIFY(caller.isClosed());
    QCOMPARE(dropped.size(), 1);
}

void TestServerLimits::admittedBodiesAreRead()
{
    http::Server server(setup());
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(bool(port));
    Caller caller(*port);
    caller.say("POST / HTTP/1.1\r\nauthorization: good\r\nexpect: 100-continue\r\ncontent-length: 4\r\n\r\n");
    QVERIFY(caller.hears("100 Continue"));
    caller.say("body");
    QVERIFY(caller.hears("read body"));
    caller.forget();
    caller.say(Whole + Whole); // on the same connection
    QVERIFY(caller.hears("read "));
}

void TestServerLimits::aSlowRequestIsGivenUp()
{
    http::Server::Setup one = setup();
    one.limits.requestTime = 50ms;
    http::Server server(one);
    QSignalSpy dropped(&server, &http::Server::dropped);
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(bool(port));
    Caller silent(*port);
    Caller slow(*port);
    slow.say("POST / HTTP/1.1\r\nauthorization: good\r\ncontent-length: 10\r\n\r\n12345");
    QVERIFY(silent.isClosed());
    QVERIFY(slow.isClosed());
    QCOMPARE(dropped.size(), 2);
    QCOMPARE(server.connections(), 0);
}

/// Longer than a request may take.
void TestServerLimits::betweenRequestsAConnectionMayRest()
{
    http::Server::Setup one = setup();
    one.limits.requestTime = 200ms;
    http::Server server(one);
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(bool(port));
    Caller resting(*port);
    resting.say(Whole);
    QVERIFY(resting.hears("200 OK"));
    Caller silent(*port); // is given up after the same time, which has then passed for the other one, too
    QVERIFY(silent.isClosed());
    QVERIFY(resting.isOpen());
    resting.forget();
    resting.say(Whole);
    QVERIFY(resting.hears("200 OK"));
}

void TestServerLimits::theOldestWithoutAnAnswerMakesRoom()
{
    http::Server::Setup one = setup();
    one.limits.connections = 3;
    one.limits.makesRoom = true;
    http::Server server(one);
    const auto port = server.listen(QHostAddress::LocalHost, 0);
    QVERIFY(bool(port));
    Caller known(*port);
    known.say(Whole);
    QVERIFY(known.hears("200 OK"));
    Caller first(*port);
    Caller second(*port);
    QVERIFY(support::waitFor([&] { return server.connections() == 3; }));
    Caller third(*port);
    QVERIFY(first.isClosed());
    third.say(Whole);
    QVERIFY(third.hears("200 OK"));
    QVERIFY(known.isOpen());
    QVERIFY(second.isOpen());
    QCOMPARE(server.connections(), 3);
}

QTEST_GUILESS_MAIN(TestServerLimits)
#include "tst_server_limits.moc"
