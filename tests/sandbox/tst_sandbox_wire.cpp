// SPDX-License-Identifier: Apache-2.0
#include "http_stage.h"

#include <QTcpSocket>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using nd::testing::Answered;
using nd::testing::HttpStage;
using nd::testing::phoneNumbers;

namespace {

/// The status lines in what came back on a connection.
QList<int> statusesIn(const QByteArray &bytes)
{
    QList<int> statuses;
    for (qsizetype at = bytes.indexOf("HTTP/1.1 "); at >= 0; at = bytes.indexOf("HTTP/1.1 ", at + 1))
        statuses += bytes.mid(at + 9, 3).toInt();
    return statuses;
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// HTTP itself: requests as they should and should not be, encodings, limits.
class TestSandboxWire : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_stage = std::make_unique<HttpStage>(HttpStage::plain(5)); }
    void connectionsAreKept();
    void aRequestMayComeInPieces();
    void clientsMayAskFirst();
    void badRequests_data();
    void badRequests();
    void otherMethods();
    void otherPaths();
    void headHasNoBody();
    void hugeBodies();
    void goneClientsDoNoHarm();
    void manyAtOnce();
    void queriesAreDecoded();
    void strangeTextsComeBack();
    void filesInParts();
    void rateIsTold();
    void rateIsLimited();

private:
    QByteArray request(const QByteArray &line, const QByteArray &more = {}) const
    {
        return line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + m_stage->authorization() + "\r\n" + more
            + "\r\n";
    }

    std::unique_ptr<HttpStage> m_stage;
};

void TestSandboxWire::connectionsAreKept()
{
    const QByteArray order = request("POST /v2/comments", "Content-Length: 2\r\n") + "{}";
    const QByteArray bytes = m_stage->exchange(request("GET /v2/balance") + order + request("GET /v2/moon")
        + request("GET /v2/balance", "Connection: close\r\n") + request("GET /v2/balance"));
    QCOMPARE(statusesIn(bytes), (QList<int>{200, 422, 404, 200}));
    // An older client says when it wants to be kept.
    const QByteArray older = request("GET /v2/balance").replace("HTTP/1.1", "HTTP/1.0");
    QCOMPARE(statusesIn(m_stage->exchange(older + older)), QList<int>{200});
    const QByteArray kept = request("GET /v2/balance", "Connection: keep-alive\r\n").replace("HTTP/1.1", "HTTP/1.0");
    QCOMPARE(statusesIn(m_stage->exchange(kept + older)), (QList<int>{200, 200}));
}

void TestSandboxWire::aRequestMayComeInPieces()
{
    const QUrl base = m_stage->baseUrl();
    QTcpSocket socket;
    socket.connectToHost(base.host(), quint16(base.port()));
    QVERIFY(socket.waitForConnected());
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray body = R"({"phone_numbers":["+13125550100"]})";
    const QByteArray bytes = request("POST /v2/numbers_features",
        "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n");
    for (const char c : bytes + body) {
        socket.write(&c, 1);
        QVERIFY(socket.waitForBytesWritten());
    }
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead()) { }
    const QByteArray answer = socket.readAll();
    QCOMPARE(statusesIn(answer), QList<int>{200});
    QVERIFY(bodyOf(answer).contains("+13125550100"));
}

void TestSandboxWire::clientsMayAskFirst()
{
    const QUrl base = m_stage->baseUrl();
    QTcpSocket socket;
    socket.connectToHost(base.host(), quint16(base.port()));
    QVERIFY(socket.waitForConnected());
    socket.write(request("POST /v2/comments", "Expect: 100-continue\r\nConnection: close\r\nContent-Length: 2\r\n"));
    QVERIFY(socket.waitForReadyRead());
    QCOMPARE(socket.readAll(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.write("{}");
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead()) { }
    QCOMPARE(statusesIn(socket.readAll()), QList<int>{422});
}

void TestSandboxWire::badRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
    row("no HTTP", "moon\r\n\r\n", 400);
    row("another version", "GET /v2/balance HTTP/2.0\r\n\r\n", 400);
    row("no version", "GET /v2/balance\r\n\r\n", 400);
    row("no header", "GET /v2/balance HTTP/1.1\r\nmoon\r\n\r\n", 400);
    row("TLS", QByteArray::fromHex("16030100c5010000c10303") + "\r\n\r\n", 400);
    row("length that is none", "POST /v2/comments HTTP/1.1\r\nContent-Length: two\r\n\r\n", 400);
    row("negative length", "POST /v2/comments HTTP/1.1\r\nContent-Length: -2\r\n\r\n", 400);
    row("length beyond numbers", "POST /v2/comments HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
    row("chunks", "POST /v2/comments HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 411);
    row("body too large", "POST /v2/comments HTTP/1.1\r\nContent-Length: 67108865\r\n\r\n", 413);
    row("head too large", "GET /v2/balance HTTP/1.1\r\nX: " + QByteArray(64 * 1024 - 28, 'x'), 431);
}

void TestSandboxWire::badRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QCOMPARE(statusesIn(m_stage->exchange(bytes)), QList<int>{status}); // and the connection was closed
    QCOMPARE(m_stage->get(u"/balance"_s).status, 200);
}

void TestSandboxWire::otherMethods()
{
    for (const char *method : {"DELETE", "PUT", "OPTIONS", "MOON"}) {
        const Answered refused = m_stage->ask(method, u"/number_orders"_s);
        QCOMPARE(refused.verdict(), u"404 10005"_s);
    }
    QCOMPARE(m_stage->post(u"/balance"_s).verdict(), u"404 10005"_s);
    QCOMPARE(m_stage->patch(u"/number_orders"_s).verdict(), u"404 10005"_s);
    QCOMPARE(statusesIn(m_stage->exchange(request("get /v2/balance", "Connection: close\r\n"))), QList<int>{404});
}

void TestSandboxWire::otherPaths()
{
    for (const char *target : {"/", "/moon", "/balance/moon", "/number_orders/a/b", "/sub_number_orders/report",
             "/number_orders%2F", "/../balance"})
        QCOMPARE(m_stage->get(QString::fromLatin1(target)).verdict(), u"404 10005"_s);
    for (const char *line : {"GET /balance", "GET /v1/balance", "GET /", "GET balance"})
        QCOMPARE(statusesIn(m_stage->exchange(request(line, "Connection: close\r\n"))), QList<int>{404});
}

void TestSandboxWire::headHasNoBody()
{
    const QByteArray bytes
        = m_stage->exchange(request("HEAD /v2/balance") + request("GET /v2/balance", "Connection: close\r\n"));
    QCOMPARE(statusesIn(bytes), (QList<int>{404, 200}));
    QVERIFY(bodyOf(bytes).startsWith("HTTP/1.1 200"));
}

void TestSandboxWire::hugeBodies()
{
    QStringList numbers;
    for (int i = 0; i < 30'000; ++i)
        numbers += u"+1%1"_s.arg(2'000'000'000 + i);
    for (const char *path : {"/number_orders", "/number_reservations"}) {
        const Answered refused = m_stage->post(QString::fromLatin1(path), phoneNumbers(numbers));
        QCOMPARE(refused.verdict(), u"422 10033"_s);
        QCOMPARE(refused.source(), u"/phone_numbers"_s);
        QCOMPARE(refused.root()[u"errors"_s].toArray().size(), 1);
    }
    const Answered unknown = m_stage->order(numbers.mid(0, 10'000));
    QCOMPARE(unknown.verdict(), u"422 10027"_s);
    const QString long20k(20'000, u'x');
    QCOMPARE(m_stage
                 ->post(u"/comments"_s,
                     {{u"body"_s, long20k}, {u"comment_record_type"_s, u"sub_number_order"_s},
                         {u"comment_record_id"_s, u"x"_s}})
                 .verdict(),
        u"422 10033"_s);
    const QString base64 = QString::fromLatin1(QByteArray(20'000'001, 'x').toBase64());
    const Answered document = m_stage->post(u"/documents"_s, {{u"file"_s, base64}});
    QCOMPARE(document.verdict(), u"422 10033"_s);
}

void TestSandboxWire::goneClientsDoNoHarm()
{
    const QUrl base = m_stage->baseUrl();
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(base.host(), quint16(base.port()));
        QVERIFY(socket.waitForConnected());
        socket.write(i % 2 == 0 ? request("POST /v2/comments", "Content-Length: 1000\r\n") + "{"
                                : request("GET /v2/number_orders?page[size]=250"));
        QVERIFY(socket.waitForBytesWritten());
        socket.abort();
    }
    QCOMPARE(m_stage->get(u"/comments"_s).status, 200);
}

void TestSandboxWire::manyAtOnce()
{
    const QUrl base = m_stage->baseUrl();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 50; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(base.host(), quint16(base.port()));
        QVERIFY(sockets.back()->waitForConnected());
    }
    for (const auto &socket : sockets)
        socket->write(request("GET /v2/number_orders", "Connection: close\r\n"));
    for (auto socket = sockets.rbegin(); socket != sockets.rend(); ++socket) {
        while ((*socket)->state() == QAbstractSocket::ConnectedState && (*socket)->waitForReadyRead()) { }
        QCOMPARE(statusesIn((*socket)->readAll()), QList<int>{200});
    }
}

void TestSandboxWire::queriesAreDecoded()
{
    QJsonObject body = phoneNumbers(m_stage->numbers(u"country_code=US&phone_number_type=local&limit=1"_s));
    body[u"customer_reference"_s] = u"a b+c&d=\u00fc/?#%"_s;
    const QString id = m_stage->post(u"/number_orders"_s, body).id();
    for (const char *query : {"filter%5Bcustomer_reference%5D=a%20b%2Bc%26d%3D%C3%BC%2F%3F%23%25",
             "filter%5bcustomer_reference%5d=a%20b%2bc%26d%3d%c3%bc/%3f%23%25",
             "filter[customer_reference]=a+b%2Bc%26d=%C3%BC/?%23%25",
             "&&filter[customer_reference]=a+b%2Bc%26d=%C3%BC/?%23%25&"}) {
        const QByteArray line = QByteArray("GET /v2/number_orders?") + query;
        const QByteArray answer = m_stage->exchange(request(line, "Connection: close\r\n"));
        QCOMPARE(statusesIn(answer), QList<int>{200});
        const QJsonArray found = QJsonDocument::fromJson(bodyOf(answer))[u"data"_s].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"id"_s].toString(), id);
    }
    // Broken escapes are text like any other; a list may also be repeated.
    const QByteArray broken = request("GET /v2/number_orders?filter[customer_reference]=%zz%", "Connection: close\r\n");
    QCOMPARE(statusesIn(m_stage->exchange(broken)), QList<int>{200});
    const QString search = u"/available_phone_numbers?filter[country_code]=US&filter[limit]=20&"_s;
    const QByteArray joined = m_stage->get(search + u"filter[features]=fax,sms"_s).body;
    QCOMPARE(m_stage->get(search + u"filter[features][]=fax&filter[features][]=sms"_s).body, joined);
    QVERIFY(m_stage->get(search).body != joined);
    QCOMPARE(m_stage->get(search + u"filter[features]="_s).body, m_stage->get(search).body); // empty: not given
}

void TestSandboxWire::strangeTextsComeBack()
{
    const QString sub = m_stage->get(u"/sub_number_orders"_s).list()[0][u"id"_s].toString();
    const QString text = u"\"quoted\" \\ / \u0001\u0008\t\r\n\u007f \u00e9 \u2028 \U0001F4DE </script> \u202e%00"_s;
    const Answered written = m_stage->post(u"/comments"_s,
        {{u"body"_s, text}, {u"comment_record_type"_s, u"sub_number_order"_s}, {u"comment_record_id"_s, sub}});
    QCOMPARE(written.text("body"), text);
    // Half a character is no text; whatever becomes of it, the answer is JSON.
    const QByteArray half = R"({"comment_record_type":"sub_number_order","comment_record_id":")" + sub.toLatin1()
        + R"(","body":"half \ud83d"})";
    const Answered odd = m_stage->ask("POST", u"/comments"_s, half);
    QVERIFY(!odd.document().isNull());
    QVERIFY(!m_stage->get(u"/comments"_s).document().isNull());
}

void TestSandboxWire::filesInParts()
{
    const QByteArray content("%PDF\r\n\0\xff--b\r\n", 14);
    const QByteArray body = "--bound\r\nContent-Disposition: form-data; name=\"customer_reference\"\r\n\r\nPapers\r\n"
                            "--bound\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.pdf\"\r\n"
                            "Content-Type: application/pdf\r\n\r\n"
        + content + "\r\n--bound--\r\n";
    const QByteArray answer = m_stage->exchange(request("POST /v2/documents",
                                                    "Content-Type: multipart/form-data; boundary=\"bound\"\r\n"
                                                    "Connection: close\r\nContent-Length: "
                                                        + QByteArray::number(body.size()) + "\r\n")
        + body);
    QCOMPARE(statusesIn(answer), QList<int>{200});
    const QJsonValue document = QJsonDocument::fromJson(bodyOf(answer))[u"data"_s];
    QCOMPARE(document[u"filename"_s].toString(), u"a b.pdf"_s);
    QCOMPARE(document[u"customer_reference"_s].toString(), u"Papers"_s);
    QCOMPARE(document[u"size"_s][u"amount"_s].toInt(), 14);
    QCOMPARE(document[u"content_type"_s].toString(), u"application/pdf"_s);
}

void TestSandboxWire::rateIsTold()
{
    Sandbox::Options options = HttpStage::plain();
    options.requestsPerWindow = 10;
    options.window = 10s;
    HttpStage stage(options);
    for (int left = 9; left >= 5; --left) {
        const Answered answer = stage.get(left % 2 == 0 ? u"/balance"_s : u"/moon"_s);
        QCOMPARE(answer.headers.value("x-ratelimit-limit"), QByteArray("10"));
        QCOMPARE(answer.headers.value("x-ratelimit-remaining"), QByteArray::number(left));
        QCOMPARE(answer.headers.value("x-ratelimit-reset"), QByteArray::number(left + 1));
        stage.clock.advance(1s);
    }
    const Answered stranger = stage.askAs(QByteArray("Bearer wrong"), "GET", u"/balance"_s);
    QCOMPARE(stranger.headers.value("x-ratelimit-remaining"), QByteArray("5")); // it cost us nothing
    QVERIFY(!m_stage->get(u"/balance"_s).headers.contains("x-ratelimit-limit"));
}

void TestSandboxWire::rateIsLimited()
{
    Sandbox::Options options = HttpStage::plain();
    options.requestsPerWindow = 3;
    options.window = 10s;
    HttpStage stage(options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(stage.get(u"/balance"_s).status, 200);
    stage.clock.advance(10s - 1ms);
    const Answered refused = stage.get(u"/balance"_s);
    QCOMPARE(refused.verdict(), u"429 10011"_s);
    QCOMPARE(refused.error()[u"title"_s].toString(), u"Too many requests"_s);
    QCOMPARE(refused.headers.value("x-ratelimit-remaining"), QByteArray("0"));
    QCOMPARE(refused.headers.value("x-ratelimit-reset"), QByteArray("1"));
    stage.clock.advance(1ms);
    const Answered again = stage.get(u"/balance"_s);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.headers.value("x-ratelimit-remaining"), QByteArray("2"));
}

QTEST_GUILESS_MAIN(TestSandboxWire)
#include "tst_sandbox_wire.moc"
