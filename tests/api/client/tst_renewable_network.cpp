// SPDX-License-Identifier: Apache-2.0
#include "client_stage.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// Answers the first connections with header lines that never end, and the others as it should.
class Bomber final : public QObject
{
public:
    explicit Bomber(int connections) : m_left(connections)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                take(socket);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("%s", qPrintable(m_server.errorString()));
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/v2"_s.arg(m_server.serverPort())); }

private:
    void take(QTcpSocket *socket)
    {
        if (m_left-- > 0) {
            socket->write("HTTP/1.1 200 OK\r\n");
            connect(socket, &QTcpSocket::bytesWritten, this, [socket] { pour(socket); });
            return;
        }
        connect(socket, &QTcpSocket::readyRead, this, [socket] {
            if (socket->readAll().endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n{\"data\":{\"balance\":\"5.00\"}}");
        });
    }

    static void pour(QTcpSocket *socket)
    {
        static const QByteArray lines = QByteArray("x-filler: 0123456789\r\n").repeated(8'000);
        if (socket->bytesToWrite() < lines.size())
            socket->write(lines);
    }

    QTcpServer m_server;
    int m_left;
};

} // namespace

/// A network that does not come back to life is replaced by another one.
class TestRenewableNetwork : public QObject
{
    Q_OBJECT
private slots:
    void anotherNetworkAfterSomeDeadlines();
    void anAnswerInBetweenKeepsIt();
    void endlessHeaderLines();

private:
    static Client::Setup setup(const QUrl &base)
    {
        Client::Setup one;
        one.base = base;
        one.key = [] { return Secret("KEY_test"); };
        one.policy = ClientStage::hasty();
        one.policy.deadline = std::chrono::seconds(1); // a busy machine must not look like a dead server
        return one;
    }
    /// The balance, or nothing when it could not be read.
    static std::optional<bool> ask(Client &client)
    {
        std::optional<bool> fine;
        const Call call
            = client.send(endpoint::getBalance(), [&](const Result<Balance> &answer) { fine = bool(answer); });
        ClientStage::until([&] { return fine.has_value(); });
        return fine;
    }
    RenewableNetwork::Make counted()
    {
        m_made = 0;
        return [this] {
            ++m_made;
            return std::make_unique<QNetworkAccessManager>();
        };
    }
    int m_made = 0;
};

void TestRenewableNetwork::anotherNetworkAfterSomeDeadlines()
{
    FakeTelnyx telnyx;
    TestClock clock;
    Client client(counted(), clock, setup(telnyx.base()));
    for (int i = 0; i < RenewableNetwork::DeadlinesInARow; ++i) {
        telnyx.once("GET", "/balance", inWay(FakeTelnyx::Way::Silence));
        QCOMPARE(ask(client), std::optional(false));
        QCOMPARE(m_made, 1);
    }
    telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    QCOMPARE(ask(client), std::optional(true));
    QCOMPARE(m_made, 2);
}

void TestRenewableNetwork::anAnswerInBetweenKeepsIt()
{
    FakeTelnyx telnyx;
    TestClock clock;
    Client client(counted(), clock, setup(telnyx.base()));
    for (int i = 0; i < 2 * RenewableNetwork::DeadlinesInARow; ++i) {
        telnyx.once("GET", "/balance", inWay(FakeTelnyx::Way::Silence));
        QCOMPARE(ask(client), std::optional(false));
        telnyx.once("GET", "/balance", balanceAnswer());
        QCOMPARE(ask(client), std::optional(true));
    }
    QCOMPARE(m_made, 1);
}

/// One such answer is enough: the requests after it do not even connect. Soon afterwards a look-up gets through.
void TestRenewableNetwork::endlessHeaderLines()
{
    Bomber telnyx(1);
    TestClock clock;
    Client client(counted(), clock, setup(telnyx.url()));
    int failed = 0;
    while (failed <= RenewableNetwork::DeadlinesInARow && ask(client) == std::optional(false))
        ++failed;
    QVERIFY(failed >= 1);
    QVERIFY(failed <= RenewableNetwork::DeadlinesInARow);
}

QTEST_GUILESS_MAIN(TestRenewableNetwork)
#include "tst_renewable_network.moc"
