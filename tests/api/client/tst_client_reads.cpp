// SPDX-License-Identifier: Apache-2.0
#include "client_stage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Answer = FakeTelnyx::Answer;
using Way = FakeTelnyx::Way;

namespace {

const RetryPolicy Official = {}; ///< the official SDK's numbers

Answer no(int status, const QByteArray &code = "10000")
{
    return FakeTelnyx::error(status, code, "No.");
}

} // namespace

/// A read is tried again where that can help, at most twice, and each failure says what it is.
class TestClientReads : public QObject
{
    Q_OBJECT

private slots:
    void anAnswer();
    void defaults();
    void triedAgain_data();
    void triedAgain();
    void givenUp_data();
    void givenUp();
    void notTriedAgain_data();
    void notTriedAgain();
    void refused();
    void droppedBeforeItIsRead();
    void keptAliveAndClosed_data();
    void keptAliveAndClosed();
    void deadline_data();
    void deadline();
    void deadlineOfEachAttempt();
    void wrongBase_data();
    void wrongBase();
    void questionsByPostAreReads();
};

void TestClientReads::anAnswer()
{
    ClientStage stage;
    stage.telnyx.once("GET", "/balance", balanceAnswer());
    const auto heard = stage.readBalance();
    QVERIFY(heard->call.isRunning());
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE((**heard->answer).balance->toString(), u"5.00"_s);
    QVERIFY(!heard->call.isRunning());
    QVERIFY(!heard->tooEarly);
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 1);
    QCOMPARE(stage.telnyx.begun("GET"), 2); // the barrier's own
    QCOMPARE(stage.log.size(), size_t(2));
    QVERIFY(stage.log.back().finished);
    QCOMPARE(stage.log.front().id, stage.log.back().id);
    QVERIFY(stage.keptTheKey());
}

void TestClientReads::defaults()
{
    QCOMPARE(Official.deadline, 60s);
    QCOMPARE(Official.retries, 2);
    QCOMPARE(Official.firstBackoff, 500ms);
    QCOMPARE(Official.longestBackoff, 8s);
}

void TestClientReads::triedAgain_data()
{
    QTest::addColumn<Answer>("answer");
    for (const int status : {408, 409, 429, 500, 502, 503, 504, 599})
        QTest::addRow("%d", status) << no(status);
    QTest::newRow("502 in HTML") << Answer{.status = 502, .body = "<html><h1>Bad Gateway</h1></html>"};
    QTest::newRow("503 without a body") << Answer{.status = 503};
    QTest::newRow("FIN before the answer") << inWay(Way::DropAfterReading);
    QTest::newRow("RST before the answer") << inWay(Way::ResetAfterReading);
    QTest::newRow("FIN in the header") << inWay(Way::DropInHeader);
    QTest::newRow("FIN in the body") << inWay(Way::Truncate);
}

/// Fails twice, then answers.
void TestClientReads::triedAgain()
{
    QFETCH(Answer, answer);
    ClientStage stage;
    // Qt itself asks a second time where a connection ends before the answer began: the fake fails by attempt.
    stage.telnyx.on(
        "GET", "/balance", [&](const FakeTelnyx::Seen &) { return stage.attempts() < 3 ? answer : balanceAnswer(); });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(stage.attempts(), 3);
    QCOMPARE(stage.log.back().attempt, 3);
    QVERIFY(!stage.log.back().error);
    QCOMPARE(stage.waits, (std::vector<std::chrono::milliseconds>{500ms, 1s}));
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 1);
    QVERIFY(!heard->tooEarly);
    QVERIFY(stage.keptTheKey());
}

void TestClientReads::givenUp_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("fault");
    QTest::newRow("408") << no(408) << ErrorKind::Rejected;
    QTest::newRow("409") << no(409) << ErrorKind::Rejected;
    QTest::newRow("429") << no(429) << ErrorKind::RateLimited;
    QTest::newRow("500") << no(500) << ErrorKind::Server;
    QTest::newRow("503") << no(503) << ErrorKind::Server;
    QTest::newRow("FIN") << inWay(Way::DropAfterReading) << ErrorKind::Offline;
    QTest::newRow("RST") << inWay(Way::ResetAfterReading) << ErrorKind::Offline;
    QTest::newRow("FIN in the header") << inWay(Way::DropInHeader) << ErrorKind::Offline;
    QTest::newRow("FIN in the body") << inWay(Way::Truncate) << ErrorKind::Offline;
}

/// Two retries and no more.
void TestClientReads::givenUp()
{
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, fault);
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, fault);
    QCOMPARE(stage.attempts(), 3);
    QVERIFY(stage.barrier());
    QVERIFY(armedTimers().empty());
    QCOMPARE(heard->times, 1);
    QCOMPARE(stage.client->inFlight(), 0);
    const int seen = stage.telnyx.count("GET", "/balance");
    if (answer.way == Way::Whole)
        QCOMPARE(seen, 3);
    else
        QVERIFY2(
            seen <= 6, QByteArray::number(seen).constData()); // Qt doubles what was dropped before the answer began
    QVERIFY(stage.keptTheKey());
}

void TestClientReads::notTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("fault");
    QTest::newRow("400") << 400 << ErrorKind::Rejected;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("402") << 402 << ErrorKind::Rejected;
    QTest::newRow("403") << 403 << ErrorKind::NotAllowed;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("410") << 410 << ErrorKind::Rejected;
    QTest::newRow("422") << 422 << ErrorKind::Rejected;
}

void TestClientReads::notTriedAgain()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, fault);
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) {
        return withHeader(FakeTelnyx::error(status, "10015", "Not this way."), "x-request-id", "req-7");
    });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, fault);
    QCOMPARE(heard->error().httpStatus, status);
    QCOMPARE(heard->error().code, u"10015"_s);
    QCOMPARE(heard->error().detail, u"Not this way."_s);
    QCOMPARE(heard->error().requestId, u"req-7"_s);
    QVERIFY(stage.barrier());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    QVERIFY(stage.waits.empty());
    QCOMPARE(heard->times, 1);
    QCOMPARE(stage.log.back().error.value_or(Error{}), heard->error());
    QVERIFY(stage.keptTheKey());
}

void TestClientReads::refused()
{
    ClientStage stage;
    stage.telnyx.goAway();
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::Offline);
    QVERIFY(heard->error().nothingSent);
    QVERIFY(!heard->tooEarly);
    QCOMPARE(stage.attempts(), 3);
    QCOMPARE(stage.telnyx.connections(), 0);
    QVERIFY(stage.keptTheKey());
}

void TestClientReads::droppedBeforeItIsRead()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    stage.telnyx.dropConnections(2);
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    QCOMPARE(heard->times, 1);
}

void TestClientReads::keptAliveAndClosed_data()
{
    QTest::addColumn<bool>("whileIdle");
    QTest::newRow("while idle") << true;
    QTest::newRow("as the next request comes") << false;
}

/// A connection that was kept and is gone when it is needed costs nothing but a new one.
void TestClientReads::keptAliveAndClosed()
{
    QFETCH(bool, whileIdle);
    ClientStage stage;
    Answer first = balanceAnswer();
    first.closeAtNextByte = !whileIdle;
    stage.telnyx.once("GET", "/balance", first);
    const auto before = stage.readBalance();
    QVERIFY(stage.settle(before));
    if (whileIdle) {
        stage.telnyx.goAway();
        QVERIFY(stage.telnyx.listenAgain());
    }
    stage.telnyx.once("GET", "/balance", balanceAnswer());
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 2);
}

void TestClientReads::deadline_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("no answer") << inWay(Way::Silence);
    QTest::newRow("a header that trickles") << inWay(Way::Trickle);
    QTest::newRow("a body that trickles") << inWay(Way::TrickleBody);
}

void TestClientReads::deadline()
{
    QFETCH(Answer, answer);
    ClientStage stage(ClientStage::hasty());
    stage.telnyx.once("GET", "/balance", answer);
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, ErrorKind::Timeout);
    QVERIFY(!heard->error().detail.isEmpty());
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 1);
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    QVERIFY(stage.keptTheKey());
}

void TestClientReads::deadlineOfEachAttempt()
{
    ClientStage stage(ClientStage::hasty(2));
    stage.telnyx.once("GET", "/balance", inWay(Way::Silence));
    stage.telnyx.once("GET", "/balance", inWay(Way::Silence));
    stage.telnyx.once("GET", "/balance", balanceAnswer());
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 3);
    QCOMPARE(stage.waits, (std::vector<std::chrono::milliseconds>{500ms, 1s}));
}

void TestClientReads::wrongBase_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("fault");
    QTest::addColumn<QString>("detail");
    const QByteArray page = "<!DOCTYPE html>\n<html><head><title>Not here</title></head><body>…</body></html>";
    QTest::newRow("404 in HTML") << withHeader({.status = 404, .body = page}, "Content-Type", "text/html")
                                 << ErrorKind::NotFound << u"HTTP 404"_s;
    QTest::newRow("403 in HTML") << withHeader({.status = 403, .body = page}, "Content-Type", "text/html")
                                 << ErrorKind::NotAllowed << u"HTTP 403"_s;
    QTest::newRow("200 in HTML") << withHeader({.body = page}, "Content-Type", "text/html") << ErrorKind::BadReply
                                 << u"web page"_s;
    QTest::newRow("200, HTML called JSON") << Answer{.body = page} << ErrorKind::BadReply << u"web page"_s;
    QTest::newRow("200 and nothing") << Answer{} << ErrorKind::BadReply << u"empty"_s;
    QTest::newRow("204") << Answer{.status = 204} << ErrorKind::BadReply << u"empty"_s;
    QTest::newRow("JSON of something else")
        << Answer{.body = "{\"hello\":\"world\"}"} << ErrorKind::BadReply << u"essential"_s;
}

/// Somebody's web server answers in place of the API.
void TestClientReads::wrongBase()
{
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, fault);
    QFETCH(QString, detail);
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().kind, fault);
    QCOMPARE(heard->error().httpStatus, answer.status);
    QVERIFY2(heard->error().detail.contains(detail), qPrintable(heard->error().detail));
    QVERIFY(!heard->error().detail.contains(u'<'));
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    QVERIFY(stage.keptTheKey());
}

/// A POST that changes nothing may be repeated, with its body whole each time.
void TestClientReads::questionsByPostAreReads()
{
    ClientStage stage;
    Request<NoReply> question;
    question.verb = Verb::Post;
    question.path = "/question";
    question.body = "{\"phone_numbers\":[\"+13125550101\"]}";
    stage.telnyx.once("POST", "/question", no(503));
    stage.telnyx.once("POST", "/question", FakeTelnyx::data({}));
    const auto heard = stage.send(question);
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE(stage.telnyx.count("POST", "/question"), 2);
    for (const FakeTelnyx::Seen &seen : stage.telnyx.seen())
        QCOMPARE(seen.body, question.body);
}

QTEST_GUILESS_MAIN(TestClientReads)
#include "tst_client_reads.moc"
