// SPDX-License-Identifier: Apache-2.0
#include "support/golden_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds; a limit against hanging, never a verdict

struct Ended
{
    bool normally = false;
    int status = -1;
    QByteArray out = {};
    QByteArray err = {};
};

/// The program, while it runs.
class Server
{
public:
    explicit Server(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(ND_SANDBOX_PROGRAM), arguments);
        while (m_process.waitForReadyRead(Patience)) {
            if (m_process.canReadLine()) {
                m_firstLine = m_process.readLine();
                break;
            }
        }
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    const QByteArray &firstLine() const { return m_firstLine; }
    QUrl url() const { return QUrl(QString::fromLatin1(m_firstLine.trimmed()), QUrl::StrictMode); }
    qint64 pid() const { return m_process.processId(); }

    Ended end()
    {
        if (!m_process.waitForFinished(Patience))
            return {};
        return {m_process.exitStatus() == QProcess::NormalExit, m_process.exitCode(), m_process.readAllStandardOutput(),
            m_process.readAllStandardError()};
    }

    /// Status, and the answer in `body`.
    int get(const QString &target, const QByteArray &key = "any", QByteArray *body = nullptr)
    {
        QNetworkRequest request(QUrl(url().toString() + target));
        if (!key.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + key);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(Patience))
            return 0;
        if (body != nullptr)
            *body = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    int post(const QString &target, const QByteArray &json)
    {
        QNetworkRequest request(QUrl(url().toString() + target));
        request.setRawHeader("Authorization", "Bearer any");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, json));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(Patience))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    /// As by kill -9.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    QByteArray body(const QString &target)
    {
        QByteArray bytes;
        return get(target, "any", &bytes) == 200 ? bytes : QByteArray();
    }

private:
    QProcess m_process;
    QByteArray m_firstLine;
    QNetworkAccessManager m_network;
};

Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(ND_SANDBOX_PROGRAM), arguments);
    if (!process.waitForFinished(Patience))
        return {};
    return {process.exitStatus() == QProcess::NormalExit, process.exitCode(), process.readAllStandardOutput(),
        process.readAllStandardError()};
}

bool isOneLine(const QByteArray &text)
{
    return text.endsWith('\n') && text.count('\n') == 1 && text.startsWith("numberdesk-sandbox: ");
}

int totalOf(const QByteArray &list)
{
    return QJsonDocument::fromJson(list)[u"meta"_s][u"total_results"_s].toInt(-1);
}

} // namespace

/// The sandbox as a program of its own.
class TestServerProgram : public QObject
{
    Q_OBJECT

private slots:
    void firstLineIsTheAddress();
    void ordersAreAsMany();
    void seedsMakeWorlds();
    void latencyIsKept();
    void keysAreChecked();
    void portsAreChosen();
    void takenPortsAreSaid();
    void theRateIsKept();
    void faultsHappen();
    void theStateOutlivesAKill();
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void stopsOnSignals_data();
    void stopsOnSignals();
    void answersOnLoopbackOnly();
};

void TestServerProgram::firstLineIsTheAddress()
{
    Server server({});
    static const QRegularExpression shape(u"^http://127\\.0\\.0\\.1:([1-9]\\d{0,4})/v2\\r?\\n$"_s);
    QVERIFY2(shape.match(QString::fromLatin1(server.firstLine())).hasMatch(), server.firstLine().constData());
    QCOMPARE(server.get(u"/balance"_s), 200);
    Server other({});
    QVERIFY(other.url().port() != server.url().port());
    QCOMPARE(other.get(u"/balance"_s), 200);
}

void TestServerProgram::ordersAreAsMany()
{
    for (const int orders : {0, 1, 300}) {
        Server server({u"--orders"_s, QString::number(orders)});
        QCOMPARE(totalOf(server.body(u"/number_orders?page[size]=1"_s)), orders);
    }
}

void TestServerProgram::seedsMakeWorlds()
{
    const QString search = u"/available_phone_numbers?filter[country_code]=US&filter[limit]=20"_s;
    Server one({u"--seed"_s, u"5"_s});
    Server same({u"--seed=5"_s});
    Server other({u"--seed"_s, u"6"_s});
    Server usual({});
    Server first({u"--seed"_s, u"1"_s});
    const QByteArray numbers = one.body(search);
    QVERIFY(!numbers.isEmpty());
    QCOMPARE(same.body(search), numbers);
    QVERIFY(other.body(search) != numbers);
    QCOMPARE(usual.body(search), first.body(search));
}

void TestServerProgram::latencyIsKept()
{
    constexpr int Latency = 400;
    Server server({u"--latency"_s, QString::number(Latency)});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(server.get(u"/balance"_s), 200);
    QVERIFY(timer.elapsed() >= Latency - 5); // never earlier, but for the timers' grain
}

void TestServerProgram::keysAreChecked()
{
    Server strict({u"--api-key"_s, u"KEY 1\u00fc"_s});
    QCOMPARE(strict.get(u"/balance"_s, QByteArray("KEY 1\xc3\xbc")), 200);
    QCOMPARE(strict.get(u"/balance"_s, "KEY"), 401);
    QCOMPARE(strict.get(u"/balance"_s, "sandbox"), 401);
    QCOMPARE(strict.get(u"/balance"_s, {}), 401);
    Server open({});
    QCOMPARE(open.get(u"/balance"_s, "whatever"), 200);
    QCOMPARE(open.get(u"/balance"_s, {}), 401);
}

void TestServerProgram::portsAreChosen()
{
    // Between finding a free port and using it somebody else may take it: another try then.
    for (int tries = 0; tries < 20; ++tries) {
        QTcpServer finder;
        QVERIFY(finder.listen(QHostAddress::LocalHost));
        const quint16 port = finder.serverPort();
        finder.close();
        Server server({u"--port"_s, QString::number(port)});
        if (server.firstLine().isEmpty() && server.end().status == 1)
            continue;
        QCOMPARE(server.url().port(), int(port));
        QCOMPARE(server.get(u"/balance"_s), 200);
        return;
    }
    QFAIL("no port stayed free");
}

void TestServerProgram::takenPortsAreSaid()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const Ended ended = run({u"--port"_s, QString::number(taken.serverPort())});
    QVERIFY(ended.normally);
    QCOMPARE(ended.status, 1);
    QVERIFY(isOneLine(ended.err));
    QVERIFY(ended.err.contains(QByteArray::number(taken.serverPort())));
    QVERIFY(ended.out.isEmpty());
}

void TestServerProgram::theRateIsKept()
{
    Server server({u"--rate"_s, u"3"_s});
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses += server.get(u"/balance"_s);
    QCOMPARE(statuses, (QList<int>{200, 200, 200, 429, 429}));
}

void TestServerProgram::faultsHappen()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"faults.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"faults":[{"path":"/balance","fault":"answer","status":503},
        {"path":"/balance","after":1,"fault":"drop"},
        {"path":"/balance","after":2,"fault":"delay","milliseconds":300}]})");
    file.close();
    Server server({u"--faults"_s, path});
    QCOMPARE(server.get(u"/balance"_s), 503);
    QByteArray body;
    server.get(u"/balance"_s, "any", &body);
    QVERIFY(body.contains("balance")); // dropped once; Qt asks again by itself, which takes the delay
    QCOMPARE(server.get(u"/balance"_s), 200);
    const Ended ended = run({u"--faults"_s, folder.filePath(u"none.json"_s)});
    QCOMPARE(ended.status, 2);
    QVERIFY2(isOneLine(ended.err) && ended.err.contains("none.json"), ended.err.constData());
}

/// Whatever was answered before kill -9 is there at the next start.
void TestServerProgram::theStateOutlivesAKill()
{
    QTemporaryDir folder;
    const QStringList arguments{u"--orders"_s, u"0"_s, u"--state"_s, folder.filePath(u"state"_s)};
    QByteArray before;
    {
        Server server(arguments);
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(server.post(u"/advanced_orders"_s, R"({"quantity":1})"), 200);
            before = server.body(u"/advanced_orders"_s);
            QCOMPARE(QJsonDocument::fromJson(before)[u"data"_s].toArray().size(), i);
        }
        server.kill();
    }
    Server server(arguments);
    const QJsonArray after = QJsonDocument::fromJson(server.body(u"/advanced_orders"_s))[u"data"_s].toArray();
    QCOMPARE(after.size(), 3);
    QCOMPARE(after[0][u"id"_s], QJsonDocument::fromJson(before)[u"data"_s][0][u"id"_s]);
}

void TestServerProgram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QStringList &arguments) { QTest::newRow(qPrintable(arguments.join(u' '))) << arguments; };
    row({u"--moon"_s});
    row({u"-x"_s});
    row({u"stray"_s});
    row({u"--port"_s});
    for (const QString &option : {u"--port"_s, u"--orders"_s, u"--seed"_s, u"--latency"_s, u"--rate"_s}) {
        for (const QString &value : {u"many"_s, u"-1"_s, u"1.5"_s, u"99999999999999999999"_s, QString()})
            row({option + u'=' + value});
    }
    row({u"--port"_s, u"65536"_s});
    row({u"--orders"_s, u"1000001"_s});
    row({u"--seed"_s, u"4294967296"_s});
    row({u"--latency"_s, u"600001"_s});
}

void TestServerProgram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QVERIFY(ended.normally);
    QCOMPARE(ended.status, 2);
    QVERIFY2(isOneLine(ended.err), ended.err.constData());
    QVERIFY(ended.out.isEmpty());
}

void TestServerProgram::helpAndVersion()
{
    const Ended help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const char *option :
        {"--port", "--orders", "--seed", "--latency", "--rate", "--faults", "--state", "--api-key"})
        QVERIFY2(help.out.contains(option), option);
    QVERIFY(help.err.isEmpty());
    ND_COMPARE_GOLDEN(QStringLiteral(ND_TEST_DATA "/numberdesk-sandbox.help.txt"),
        nd::helpText(QString::fromUtf8(help.out), u"numberdesk-sandbox"_s));
    QCOMPARE(run({u"-h"_s}).out, help.out);
    QCOMPARE(run({u"--help-all"_s}).out, help.out);
    const Ended version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.out.trimmed(), QByteArray("numberdesk-sandbox " NUMBERDESK_VERSION));
}

void TestServerProgram::stopsOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("busy");
#ifdef Q_OS_UNIX
    QTest::newRow("SIGTERM") << SIGTERM << false;
    QTest::newRow("SIGINT") << SIGINT << false;
    QTest::newRow("SIGTERM with clients") << SIGTERM << true;
    QTest::newRow("SIGINT with clients") << SIGINT << true;
#else
    QTest::newRow("no signals here") << 0 << false;
#endif
}

void TestServerProgram::stopsOnSignals()
{
#ifdef Q_OS_UNIX
    QFETCH(int, signal);
    QFETCH(bool, busy);
    Server server({u"--latency"_s, busy ? u"600000"_s : u"0"_s});
    QVERIFY(!server.firstLine().isEmpty());
    QTcpSocket waiting; // for an answer that comes in ten minutes
    if (busy) {
        waiting.connectToHost(u"127.0.0.1"_s, quint16(server.url().port()));
        QVERIFY(waiting.waitForConnected(Patience));
        waiting.write("GET /v2/balance HTTP/1.1\r\nAuthorization: Bearer any\r\n\r\n");
        QVERIFY(waiting.waitForBytesWritten(Patience));
    }
    QCOMPARE(::kill(pid_t(server.pid()), signal), 0);
    const Ended ended = server.end();
    QVERIFY(ended.normally);
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.isEmpty() && ended.err.isEmpty(), ended.err.constData());
#else
    QSKIP("Stopping by signal is a matter of POSIX.");
#endif
}

void TestServerProgram::answersOnLoopbackOnly()
{
    QList<QHostAddress> others;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
            others += address;
    }
#ifndef Q_OS_MACOS // has 127.0.0.1 only
    others += QHostAddress(u"127.0.0.2"_s);
#endif
    if (others.isEmpty())
        QSKIP("This machine has no address but 127.0.0.1.");
    Server server({});
    QCOMPARE(server.get(u"/balance"_s), 200);
    for (const QHostAddress &address : std::as_const(others)) {
        QTcpSocket socket;
        socket.connectToHost(address, quint16(server.url().port()));
        QVERIFY2(!socket.waitForConnected(Patience), qPrintable(address.toString()));
    }
}

QTEST_GUILESS_MAIN(TestServerProgram)
#include "tst_server_program.moc"
