// SPDX-License-Identifier: Apache-2.0
#include "client_stage.h"

#include "api/resources/sub_order_reports.h"

using namespace Qt::StringLiterals;
using namespace nd;
using Answer = FakeTelnyx::Answer;
using Way = FakeTelnyx::Way;

namespace {

constexpr qsizetype Limit = 64 * 1024;

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

void appendLittleEndian(QByteArray &bytes, quint32 value)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(value >> shift);
}

/// RFC 1952 around what qCompress() makes (its length, a zlib header of 2 bytes, deflate, a checksum of 4).
QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9).mid(4);
    QByteArray packed("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    packed += zlib.mid(2, zlib.size() - 6);
    appendLittleEndian(packed, crc32(bytes));
    appendLittleEndian(packed, quint32(bytes.size()));
    return packed;
}

/// JSON of about that many bytes.
QByteArray balanceOf(qsizetype bytes)
{
    return "{\"data\":{\"balance\":\"5.00\",\"padding\":\"" + QByteArray(bytes, ' ') + "\"}}";
}

Answer packed(const QByteArray &body, Way way = Way::Whole)
{
    return withHeader(inWay(way, gzip(body)), "Content-Encoding", "gzip");
}

RetryPolicy narrow()
{
    RetryPolicy policy = ClientStage::patient();
    policy.largestAnswer = Limit;
    return policy;
}

} // namespace

/// Bodies that are too large, cut off, packed, said to be longer or shorter than they are, or somewhere else.
class TestClientBodies : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void tooLarge_data();
    void tooLarge();
    void tooLargeReport_data();
    void tooLargeReport();
    void packedBeyondReason();
    void cutOff_data();
    void cutOff();
    void cutOffReport();
    void shorterSaidThanSent();
    void brokenPacking_data();
    void brokenPacking();
    void redirected_data();
    void redirected();
};

void TestClientBodies::fits_data()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray body = balanceOf(Limit - 100);
    QTest::newRow("said") << inWay(Way::Whole, body);
    QTest::newRow("in chunks") << inWay(Way::Chunked, body);
    QTest::newRow("until it closes") << inWay(Way::UntilClose, body);
    QTest::newRow("packed") << packed(body);
    QTest::newRow("packed, in chunks") << packed(body, Way::Chunked);
}

void TestClientBodies::fits()
{
    QFETCH(Answer, answer);
    ClientStage stage(narrow());
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QVERIFY2(heard->isFine(), qPrintable(heard->error().detail));
    QCOMPARE(stage.log.back().bytes, balanceOf(Limit - 100).size());
    QVERIFY(stage.keptTheKey());
}

void TestClientBodies::tooLarge_data()
{
    QTest::addColumn<Answer>("answer");
    const QByteArray body = balanceOf(8 * Limit);
    QTest::newRow("said") << inWay(Way::Whole, body);
    QTest::newRow("said, a byte too many") << inWay(Way::Whole, QByteArray(Limit + 1, ' '));
    Answer boast = balanceAnswer();
    boast.saidLength = 1LL << 40;
    QTest::newRow("said, not sent") << boast;
    QTest::newRow("in chunks") << inWay(Way::Chunked, body);
    QTest::newRow("until it closes") << inWay(Way::UntilClose, body);
    QTest::newRow("packed") << packed(body);
    QTest::newRow("packed, in chunks") << packed(body, Way::Chunked);
    QTest::newRow("packed, until it closes") << packed(body, Way::UntilClose);
    Answer refusal = inWay(Way::Chunked, body);
    refusal.status = 500;
    QTest::newRow("of an error") << refusal;
}

void TestClientBodies::tooLarge()
{
    QFETCH(Answer, answer);
    ClientStage stage(narrow());
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::BadReply);
    QVERIFY2(heard->error().detail.contains(u"larger than"_s), qPrintable(heard->error().detail));
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 1);
    QCOMPARE(stage.attempts(), 1); // the same again would be as large
    QVERIFY(stage.keptTheKey());
}

void TestClientBodies::tooLargeReport_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("said") << Way::Whole;
    QTest::newRow("in chunks") << Way::Chunked;
    QTest::newRow("until it closes") << Way::UntilClose;
}

/// Text is taken as it comes: an empty report in place of one that is too large would be a lie.
void TestClientBodies::tooLargeReport()
{
    QFETCH(Way, way);
    ClientStage stage(narrow());
    stage.telnyx.on("GET", "/sub_number_orders_report/*/download",
        [&](const FakeTelnyx::Seen &) { return inWay(way, QByteArray(8 * Limit, 'x')); });
    const auto heard = stage.send(endpoint::downloadSubOrderReport(u"r1"_s));
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::BadReply);
    QVERIFY(heard->error().detail.contains(u"larger than"_s));
}

/// 16 MB out of 16 kB, within the limit that is meant for honest answers: Qt's own guard stops it.
void TestClientBodies::packedBeyondReason()
{
    ClientStage stage;
    const Answer bomb = packed(QByteArray(16 * 1024 * 1024, ' '));
    QVERIFY(bomb.body.size() < 32 * 1024);
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return bomb; });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::BadReply);
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    QVERIFY(stage.keptTheKey());
}

void TestClientBodies::cutOff_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("half, FIN") << inWay(Way::Truncate, balanceOf(100));
    Answer lacking = inWay(Way::UntilClose);
    lacking.headers = {{"Content-Length", QByteArray::number(lacking.body.size() + 1)}};
    QTest::newRow("a byte short of what was said") << lacking; // and the JSON itself is whole
    QTest::newRow("in chunks") << inWay(Way::ChunkedCut, balanceOf(100));
    QTest::newRow("half a JSON until it closes") << inWay(Way::UntilClose, "{\"data\":{\"balance\":\"5.00\"");
    QTest::newRow("half, packed") << withHeader(inWay(Way::Truncate, gzip(balanceOf(100))), "Content-Encoding", "gzip");
}

/// Never a success, even where what did come can be read.
void TestClientBodies::cutOff()
{
    QFETCH(Answer, answer);
    RetryPolicy policy = ClientStage::patient();
    policy.retries = 0;
    ClientStage stage(policy);
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QVERIFY(!heard->isFine());
    const ErrorKind fault = heard->error().kind;
    QVERIFY(fault == ErrorKind::BadReply || fault == ErrorKind::Offline);
    QVERIFY(!heard->error().detail.isEmpty());
    QVERIFY(stage.keptTheKey());
}

/// Half a CSV is still a CSV: only the length that was said tells. (Where none was said and the chunks just stop, Qt
/// 6.4 takes what came for the whole when the connection's end comes with it.)
void TestClientBodies::cutOffReport()
{
    RetryPolicy policy = ClientStage::patient();
    policy.retries = 0;
    ClientStage stage(policy);
    stage.telnyx.on("GET", "/sub_number_orders_report/*/download",
        [&](const FakeTelnyx::Seen &) { return inWay(Way::Truncate, "id,status\n1,success\n2,success\n"); });
    const auto heard = stage.send(endpoint::downloadSubOrderReport(u"r1"_s));
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::Offline);
}

void TestClientBodies::shorterSaidThanSent()
{
    ClientStage stage;
    const QByteArray body = balanceAnswer().body;
    Answer answer
        = inWay(Way::Whole, body + "HTTP/1.1 200 OK\r\nContent-Length: 31\r\n\r\n{\"data\":{\"balance\":\"99999.0\"}}");
    answer.saidLength = body.size();
    stage.telnyx.once("GET", "/balance", answer);
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    for (int i = 0; i < 2; ++i) {
        const auto heard = stage.readBalance();
        QVERIFY(stage.settle(heard));
        QVERIFY(heard->isFine());
        QCOMPARE((**heard->answer).balance->toString(), u"5.00"_s);
    }
}

void TestClientBodies::brokenPacking_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("not packed at all") << withHeader(balanceAnswer(), "Content-Encoding", "gzip");
    QByteArray broken = gzip(balanceOf(100));
    broken[broken.size() / 2] = char(broken[broken.size() / 2] ^ 0x55);
    QTest::newRow("a bit turned") << withHeader(inWay(Way::Whole, broken), "Content-Encoding", "gzip");
    QTest::newRow("an unknown packing") << withHeader(inWay(Way::Whole, "\x01\x02\x03"), "Content-Encoding", "rot13");
}

void TestClientBodies::brokenPacking()
{
    QFETCH(Answer, answer);
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::BadReply);
    QVERIFY(!heard->error().detail.isEmpty());
}

void TestClientBodies::redirected_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to another host", status) << status << QByteArray("http://elsewhere/v2/balance");
        QTest::addRow("%d on the same host", status) << status << QByteArray("/v2/elsewhere");
    }
    QTest::newRow("302 without a target") << 302 << QByteArray();
    QTest::newRow("302 into a file") << 302 << QByteArray("file:///etc/hostname");
    QTest::newRow("304") << 304 << QByteArray();
}

/// The key goes to the host it was given for, and to no other.
void TestClientBodies::redirected()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    ClientStage stage;
    FakeTelnyx elsewhere;
    elsewhere.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    location.replace("http://elsewhere/v2", elsewhere.base().toEncoded());
    Answer answer{.status = status};
    if (!location.isEmpty())
        answer.headers = {{"Location", location}};
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::BadReply);
    QCOMPARE(heard->error().httpStatus, status);
    if (!location.isEmpty() && !location.startsWith("file:"))
        QVERIFY2(heard->error().detail.contains(u"127.0.0.1"_s), qPrintable(heard->error().detail));
    QVERIFY(stage.barrier());
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(stage.telnyx.seen().size(), size_t(2)); // the barrier's own
    QVERIFY(stage.keptTheKey());
}

QTEST_GUILESS_MAIN(TestClientBodies)
#include "tst_client_bodies.moc"
