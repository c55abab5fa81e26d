// SPDX-License-Identifier: Apache-2.0
#include "client_stage.h"

#include <QDeadlineTimer>
#include <QSemaphore>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Answer = FakeTelnyx::Answer;
using Way = FakeTelnyx::Way;

namespace nd {

/// Lives in a decoded answer: tells how far the worker has come, and when the answer is gone.
struct Probe
{
    std::shared_ptr<int> alive = {};

    static inline QSemaphore entered{0}; ///< released by the worker when it reads one
    static inline QSemaphore mayLeave{0}; ///< taken by the worker before it goes on
    static inline std::atomic<int> living{0}; ///< answers that are not gone: a worker may still make one
};

static bool read(const QJsonValue &, Probe &out, Reader &)
{
    ++Probe::living;
    out.alive = std::shared_ptr<int>(new int(0), [](int *answer) {
        delete answer;
        --Probe::living;
    });
    Probe::entered.release();
    return Probe::mayLeave.tryAcquire(1, 20'000);
}

struct Probed
{
    QString id = {};
    Probe probe = {};
    static constexpr auto fields() { return std::tuple{essential("id", &Probed::id), field("probe", &Probed::probe)}; }
};

} // namespace nd

namespace {

/// Large enough for a worker.
Request<Probed> probedRequest(ClientStage &stage)
{
    stage.telnyx.on("GET", "/probed", [](const FakeTelnyx::Seen &) {
        return inWay(Way::Whole, "{\"data\":{\"id\":\"1\",\"padding\":\"" + QByteArray(32 * 1024, 'x') + "\"}}");
    });
    Request<Probed> request;
    request.path = "/probed";
    return request;
}

/// Like the inside of a dialog that the dropping slot has opened: events pass, but what deletes itself later is
/// still there.
bool untilWithoutDeleting(const std::function<bool()> &so)
{
    QDeadlineTimer patience(20s);
    while (!patience.hasExpired()) {
        if (so())
            return true;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return false;
}

Request<NoReply> emptyWrite()
{
    Request<NoReply> request;
    request.verb = Verb::Patch;
    request.path = "/write";
    request.repeat = Repeat::Never;
    return request;
}

} // namespace

/// The handle of a running call: dropping it is the end of it, wherever it is; else its callback runs once, later.
class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void onceAndLater_data();
    void onceAndLater();
    void droppedAtOnce();
    void aWriteDroppedAtOnce();
    void droppedWhileAwaited();
    void droppedAtTheGate();
    void droppedBeforeARetry();
    void droppedWhileDecoding();
    void droppedAfterDecoding();
    void decodedOnAWorker();
    void droppedInItsOwnCallback();
    void droppedByAnothersCallback();
    void overwritten();
    void moved();
    void theClientGoesFirst_data();
    void theClientGoesFirst();
    void theClientGoesWhileDecoding();
};

void TestCalls::onceAndLater_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("success") << balanceAnswer();
    QTest::newRow("refusal") << FakeTelnyx::error(422, "10015", "No.");
    QTest::newRow("server error") << FakeTelnyx::error(500, "10007", "No.");
    QTest::newRow("unreadable") << inWay(Way::Whole, "<html>");
    QTest::newRow("unreadable and large") << inWay(Way::Whole, QByteArray(32 * 1024, '<'));
    QTest::newRow("dropped") << inWay(Way::DropAfterReading);
    QTest::newRow("cut off") << inWay(Way::Truncate);
    QTest::newRow("silence") << inWay(Way::Silence);
    QTest::newRow("redirected") << withHeader({.status = 302}, "Location", "/v2/elsewhere");
}

void TestCalls::onceAndLater()
{
    QFETCH(Answer, answer);
    ClientStage stage(ClientStage::hasty(1));
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    QVERIFY(!heard->isOver());
    QVERIFY(stage.settle(heard));
    QVERIFY(!heard->call.isRunning());
    QVERIFY(stage.barrier());
    heard->call.cancel();
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 1);
    QVERIFY(!heard->tooEarly);
    QCOMPARE(stage.client->inFlight(), 0);
    QVERIFY(stage.keptTheKey());
}

void TestCalls::droppedAtOnce()
{
    ClientStage stage;
    const auto heard = stage.readBalance();
    QVERIFY(heard->call.isRunning());
    heard->call = Call();
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 0);
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 0);
    QVERIFY(stage.log.empty());
    QCOMPARE(stage.client->inFlight(), 0);
}

/// Not even where the object of the dropped call is still there.
void TestCalls::aWriteDroppedAtOnce()
{
    ClientStage stage;
    const auto heard = stage.send(emptyWrite());
    heard->call.cancel();
    const auto next = stage.readBalance();
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    QVERIFY(untilWithoutDeleting([&] { return next->isOver(); }));
    QCOMPARE(stage.telnyx.begun("PATCH"), 0);
    QCOMPARE(heard->times, 0);
    QCOMPARE(stage.client->inFlight(), 0);
}

void TestCalls::droppedWhileAwaited()
{
    ClientStage stage;
    stage.telnyx.once("GET", "/balance", inWay(Way::Hold));
    const auto heard = stage.readBalance();
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 1; }));
    QCOMPARE(stage.client->inFlight(), 1);
    heard->call.cancel();
    QVERIFY(!heard->call.isRunning());
    QCOMPARE(stage.client->inFlight(), 0);
    stage.telnyx.release();
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 0);
    QVERIFY(stage.log.back().finished);
    QCOMPARE(stage.log.back().error.value_or(Error{}).kind, ErrorKind::Cancelled);
    QVERIFY(stage.keptTheKey());
}

void TestCalls::droppedAtTheGate()
{
    RetryPolicy policy = ClientStage::patient();
    policy.sideBySide = 1;
    ClientStage stage(policy);
    stage.telnyx.once("GET", "/balance", inWay(Way::Hold));
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    const auto first = stage.readBalance();
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 1; }));
    const auto second = stage.readBalance();
    const auto third = stage.readBalance();
    second->call.cancel();
    stage.telnyx.release();
    QVERIFY(stage.until([&] { return first->isOver() && third->isOver(); }));
    QVERIFY(stage.barrier());
    QCOMPARE(second->times, 0);
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 2);
    QCOMPARE(stage.client->inFlight(), 0); // the place at the gate is not lost
}

void TestCalls::droppedBeforeARetry()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(503, "1", "No."); });
    const auto heard = stage.readBalance();
    QVERIFY(stage.untilItWaits());
    heard->call.cancel();
    for (const ArmedTimer &armed : armedTimers())
        fire(armed); // before the dropped one is deleted
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 0);
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    QCOMPARE(stage.client->inFlight(), 0);
}

void TestCalls::droppedWhileDecoding()
{
    ClientStage stage;
    const auto heard = stage.send(probedRequest(stage));
    QVERIFY(stage.until([] { return Probe::entered.tryAcquire(); }));
    QVERIFY(heard->call.isRunning());
    heard->call.cancel();
    Probe::mayLeave.release();
    QVERIFY(untilWithoutDeleting([] { return Probe::living == 0; }));
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 0);
    QCOMPARE(stage.log.back().error.value_or(Error{}).kind, ErrorKind::Cancelled);
    QCOMPARE(std::count_if(stage.log.begin(), stage.log.end(), [](const Activity &one) { return one.finished; }), 1);
}

/// The worker's answer is on its way to this thread: there are two workers, so that the third call is begun only
/// when one of the first two has been handed over.
void TestCalls::droppedAfterDecoding()
{
    ClientStage stage;
    const auto first = stage.send(probedRequest(stage));
    const auto second = stage.send(probedRequest(stage));
    const auto third = stage.send(probedRequest(stage));
    QVERIFY(stage.until([&] { return stage.client->inFlight() == 0 && stage.attempts() == 3; }));
    Probe::entered.acquire(2);
    Probe::mayLeave.release();
    Probe::entered.acquire();
    first->call.cancel();
    second->call.cancel();
    Probe::mayLeave.release(2);
    QVERIFY(untilWithoutDeleting([&] { return third->isOver(); }));
    QVERIFY(stage.barrier());
    QVERIFY(third->isFine());
    QCOMPARE(first->times, 0);
    QCOMPARE(second->times, 0);
}

void TestCalls::decodedOnAWorker()
{
    ClientStage stage;
    const auto heard = stage.send(probedRequest(stage));
    QVERIFY(stage.until([] { return Probe::entered.tryAcquire(); })); // this thread is not held up
    QCOMPARE(heard->times, 0);
    Probe::mayLeave.release();
    QVERIFY(stage.settle(heard));
    QVERIFY(heard->isFine());
    QCOMPARE((**heard->answer).id, u"1"_s);
}

void TestCalls::droppedInItsOwnCallback()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    int times = 0;
    Call call;
    const auto witness = std::make_shared<int>(7);
    call = stage.client->send(endpoint::getBalance(), [&, witness](const Result<Balance> &answer) {
        call = Call();
        times += answer && *witness == 7 ? 1 : 0; // what the callback holds outlives the call
    });
    QVERIFY(stage.until([&] { return times > 0; }));
    QVERIFY(stage.barrier());
    QCOMPARE(times, 1);
    QCOMPARE(witness.use_count(), 1L);
}

void TestCalls::droppedByAnothersCallback()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    std::vector<Call> calls;
    int times = 0;
    for (int i = 0; i < 5; ++i) {
        calls.push_back(stage.client->send(endpoint::getBalance(), [&](const Result<Balance> &) {
            ++times;
            calls.clear();
        }));
    }
    QVERIFY(stage.until([&] { return times > 0; }));
    QVERIFY(stage.barrier());
    QCOMPARE(times, 1);
    QCOMPARE(stage.client->inFlight(), 0);
}

void TestCalls::overwritten()
{
    ClientStage stage;
    stage.telnyx.once("GET", "/balance", inWay(Way::Hold));
    stage.telnyx.once("GET", "/balance", balanceAnswer());
    const auto first = stage.readBalance();
    QVERIFY(stage.until([&] { return stage.telnyx.held() == 1; }));
    const auto second = stage.readBalance();
    first->call = std::move(second->call);
    QVERIFY(first->call.isRunning());
    stage.telnyx.release();
    QVERIFY(stage.settle(second));
    QVERIFY(stage.barrier());
    QCOMPARE(first->times, 0);
    QCOMPARE(second->times, 1);
    QVERIFY(second->isFine());
}

void TestCalls::moved()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    const auto heard = stage.readBalance();
    Call there = std::move(heard->call);
    QVERIFY(there.isRunning());
    Call &same = there;
    there = std::move(same);
    QVERIFY(there.isRunning());
    heard->call = Call(); // the empty handle
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->times, 1);
    QVERIFY(!there.isRunning());
}

void TestCalls::theClientGoesFirst_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("awaited") << inWay(Way::Hold);
    QTest::newRow("in the body") << inWay(Way::TrickleBody);
    QTest::newRow("before a retry") << FakeTelnyx::error(503, "1", "No.");
}

void TestCalls::theClientGoesFirst()
{
    QFETCH(Answer, answer);
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) { return answer; });
    const auto heard = stage.readBalance();
    if (answer.way == Way::Whole)
        QVERIFY(stage.untilItWaits());
    else
        QVERIFY(stage.until([&] { return stage.telnyx.count("GET", "/balance") == 1; }));
    const auto waiting = stage.readBalance();
    stage.client.reset();
    QVERIFY(!heard->call.isRunning());
    QVERIFY(!waiting->call.isRunning());
    for (const ArmedTimer &armed : armedTimers())
        fire(armed);
    stage.telnyx.release();
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 0);
    QCOMPARE(waiting->times, 0);
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
}

void TestCalls::theClientGoesWhileDecoding()
{
    ClientStage stage;
    const auto heard = stage.send(probedRequest(stage));
    QVERIFY(stage.until([] { return Probe::entered.tryAcquire(); }));
    Probe::mayLeave.release();
    stage.client.reset(); // waits for the worker
    QVERIFY(Probe::living == 0);
    QVERIFY(stage.barrier());
    QCOMPARE(heard->times, 0);
    QVERIFY(!heard->call.isRunning());
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
