// SPDX-License-Identifier: Apache-2.0
#include "client_stage.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using std::chrono::milliseconds;
using Answer = FakeTelnyx::Answer;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

namespace {

/// The test clock's start in seconds: 2026-09-21T14:13:20Z.
constexpr qint64 Epoch = TestClock::Start / 1'000'000;

Answer limited(const QByteArray &remaining, const QByteArray &reset)
{
    Answer answer = balanceAnswer();
    answer.headers = {{"x-ratelimit-limit", "60"}, {"x-ratelimit-remaining", remaining}, {"x-ratelimit-reset", reset}};
    return answer;
}

} // namespace

/// How long the client waits, and for whom: what the server says comes first, else the backoff.
class TestClientWaits : public QObject
{
    Q_OBJECT

private slots:
    void hints_data();
    void hints();
    void wishes_data();
    void wishes();
    void backoffs_data();
    void backoffs();
    void aNotFoundWaitsAsWell();
    void othersWaitAfterTooMany();
    void resets_data();
    void resets();
    void noResetNoWait();
    void oneBudgetForAll();
    void writesGoFirst();
    void urgentReadsGoFirst();
    void aFarResetIsBelievedForAMinute_data();
    void aFarResetIsBelievedForAMinute();
};

void TestClientWaits::hints_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<milliseconds>("wait");
    const milliseconds never(-1);
    const milliseconds backoff = 500ms;
    const auto both = [](const char *name, const Headers &headers, milliseconds wait) {
        for (const int status : {429, 503})
            QTest::addRow("%s, %d", name, status) << status << headers << wait;
    };
    both("none", {}, backoff);
    both("milliseconds", {{"retry-after-ms", "1250"}}, 1250ms);
    both("broken milliseconds", {{"retry-after-ms", "12.75"}}, 12ms);
    both("no milliseconds", {{"retry-after-ms", "0"}}, 0ms);
    both("milliseconds before seconds", {{"Retry-After", "7"}, {"Retry-After-Ms", "40"}}, 40ms);
    both("seconds", {{"Retry-After", "7"}}, 7s);
    both("broken seconds", {{"retry-after", "0.25"}}, 250ms);
    both("seconds with spaces", {{"retry-after", " 3 "}}, 3s);
    both("a date", {{"Retry-After", "Mon, 21 Sep 2026 14:13:50 GMT"}}, 30s);
    both("a date with an offset", {{"Retry-After", "Mon, 21 Sep 2026 16:13:50 +0200"}}, 30s);
    both("a date that has passed", {{"Retry-After", "Mon, 21 Sep 2026 14:00:00 GMT"}}, 0ms);
    both("the longest", {{"retry-after", "60"}}, 60s);
    both("too long", {{"retry-after", "61"}}, never);
    both("too long a date", {{"Retry-After", "Mon, 21 Sep 2026 15:13:20 GMT"}}, never);
    both("far too long", {{"retry-after", "1e300"}}, never);
    both("far too many milliseconds", {{"retry-after-ms", "1e300"}}, never);
    both("endless", {{"retry-after", "inf"}}, never);
    both("no number", {{"retry-after", "soon"}}, backoff);
    both("not a number", {{"retry-after", "nan"}}, backoff);
    both("negative", {{"retry-after", "-5"}}, backoff);
    QTest::newRow("reset in seconds, 429") << 429 << Headers{{"x-ratelimit-reset", "20"}} << milliseconds(20s);
    QTest::newRow("reset as epoch, 429") << 429 << Headers{{"x-ratelimit-reset", QByteArray::number(Epoch + 20)}}
                                         << milliseconds(20s);
    QTest::newRow("reset as epoch, our clock 5 h slow, 429")
        << 429
        << Headers{{"Date", "Mon, 21 Sep 2026 19:13:20 GMT"},
               {"x-ratelimit-reset", QByteArray::number(Epoch + 5 * 3600 + 20)}}
        << milliseconds(20s);
    QTest::newRow("reset, 503") << 503 << Headers{{"x-ratelimit-reset", "20"}} << backoff;
    QTest::newRow("far reset, 429") << 429 << Headers{{"x-ratelimit-reset", "1e300"}} << never;
    QTest::newRow("seconds before reset, 429")
        << 429 << Headers{{"x-ratelimit-reset", "20"}, {"retry-after", "2"}} << milliseconds(2s);
}

void TestClientWaits::hints()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(milliseconds, wait);
    ClientStage stage;
    Answer answer = FakeTelnyx::error(status, "10011", "Later.");
    answer.headers = headers;
    stage.telnyx.once("GET", "/balance", answer);
    stage.telnyx.once("GET", "/balance", balanceAnswer());
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QVERIFY(stage.keptTheKey());
    if (wait < 0ms) {
        QCOMPARE(heard->error().httpStatus, status);
        QVERIFY(stage.waits.empty());
        QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
        return;
    }
    QVERIFY(heard->isFine());
    QCOMPARE(stage.waits, wait > 0ms ? std::vector<milliseconds>(1, wait) : std::vector<milliseconds>());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 2);
}

void TestClientWaits::wishes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<bool>("again");
    QTest::newRow("500, no") << 500 << QByteArray("false") << false;
    QTest::newRow("429, no") << 429 << QByteArray("false") << false;
    QTest::newRow("500, NO") << 500 << QByteArray(" False ") << false;
    QTest::newRow("400, yes") << 400 << QByteArray("true") << true;
    QTest::newRow("404, yes") << 404 << QByteArray("true") << true;
    QTest::newRow("422, yes") << 422 << QByteArray("True") << true;
    QTest::newRow("500, perhaps") << 500 << QByteArray("perhaps") << true;
    QTest::newRow("400, perhaps") << 400 << QByteArray("perhaps") << false;
}

void TestClientWaits::wishes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, wish);
    QFETCH(bool, again);
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) {
        return withHeader(FakeTelnyx::error(status, "10011", "No."), "x-should-retry", wish);
    });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(heard->error().httpStatus, status);
    QCOMPARE(stage.telnyx.count("GET", "/balance"), again ? 3 : 1); // two retries, however much it wishes
}

void TestClientWaits::backoffs_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<double>("random");
    QTest::addColumn<milliseconds>("wait");
    QTest::newRow("first") << 0 << 0.0 << milliseconds(500);
    QTest::newRow("first, half") << 0 << 0.5 << milliseconds(438);
    QTest::newRow("second") << 1 << 0.0 << milliseconds(1000);
    QTest::newRow("second, half") << 1 << 0.5 << milliseconds(875);
    QTest::newRow("fourth") << 3 << 0.0 << milliseconds(4000);
    QTest::newRow("fifth") << 4 << 0.0 << milliseconds(8000);
    QTest::newRow("sixth") << 5 << 0.0 << milliseconds(8000);
    QTest::newRow("hundredth, nearly all") << 99 << 1.0 << milliseconds(6000);
}

void TestClientWaits::backoffs()
{
    QFETCH(int, retry);
    QFETCH(double, random);
    QFETCH(milliseconds, wait);
    RetryPolicy policy;
    policy.random = [=] { return random; };
    QCOMPARE(backoff(policy, retry), wait);
}

/// Only the report's other spelling is tried at once.
void TestClientWaits::aNotFoundWaitsAsWell()
{
    ClientStage stage;
    stage.telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) {
        return withHeader(FakeTelnyx::error(404, "10005", "No."), "x-should-retry", "true");
    });
    const auto heard = stage.readBalance();
    QVERIFY(stage.settle(heard));
    QCOMPARE(stage.waits, (std::vector<milliseconds>{500ms, 1s}));
}

/// A hint after 429 closes the gate for every request, by the clock.
void TestClientWaits::othersWaitAfterTooMany()
{
    ClientStage stage;
    stage.telnyx.once(
        "GET", "/balance", withHeader(FakeTelnyx::error(429, "10011", "Too many requests"), "retry-after", "5"));
    const auto first = stage.readBalance();
    QVERIFY(stage.untilItWaits());
    QCOMPARE(armedTimers().size(), size_t(1));
    QCOMPARE(armedTimers().front().span, 5s);
    QCOMPARE(stage.client->inFlight(), 0);

    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    stage.clock.advance(4999ms);
    const auto second = stage.readBalance();
    fire(armedTimers().front()); // a timer that runs fast
    QVERIFY(stage.barrier());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    stage.clock.advance(1ms);
    QVERIFY(stage.until([&] { return first->isOver() && second->isOver(); }));
    QVERIFY(first->isFine());
    QVERIFY(second->isFine());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 3);
}

void TestClientWaits::resets_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::newRow("seconds") << QByteArray("30");
    QTest::newRow("broken seconds") << QByteArray("30.0");
    QTest::newRow("epoch") << QByteArray::number(Epoch + 30);
}

/// `remaining: 0`: nothing starts before the reset.
void TestClientWaits::resets()
{
    QFETCH(QByteArray, reset);
    ClientStage stage;
    stage.telnyx.once("GET", "/balance", limited("0", reset));
    const auto first = stage.readBalance();
    QVERIFY(stage.settle(first));
    QVERIFY(first->isFine());
    const RateBudget budget = stage.client->budget();
    QCOMPARE(budget.limit, 60);
    QCOMPARE(budget.remaining, 0);
    QCOMPARE(budget.resetIn, 30s);

    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    stage.clock.advance(29'999ms);
    const auto second = stage.readBalance();
    const auto third = stage.readBalance();
    QVERIFY(stage.barrier());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    stage.clock.advance(1ms);
    QVERIFY(stage.until([&] { return second->isOver() && third->isOver(); }));
    QVERIFY(second->isFine());
    QVERIFY(third->isFine());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 3);
}

/// Without a reset there is nothing to wait for: the client must not stand still for ever.
void TestClientWaits::noResetNoWait()
{
    for (const char *reset : {"", "soon", "-1"}) {
        ClientStage stage;
        stage.telnyx.once("GET", "/balance", limited("0", reset));
        stage.telnyx.once("GET", "/balance", balanceAnswer());
        const auto first = stage.readBalance();
        QVERIFY(stage.settle(first));
        const auto second = stage.readBalance();
        QVERIFY(stage.settle(second));
        QVERIFY(second->isFine());
    }
}

/// One is left: of two that are asked together one goes, the other waits for the reset.
void TestClientWaits::oneBudgetForAll()
{
    ClientStage stage;
    stage.telnyx.once("GET", "/balance", limited("1", "30"));
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    const auto first = stage.readBalance();
    QVERIFY(stage.settle(first));
    stage.clock.advance(29'999ms);
    const auto second = stage.readBalance();
    const auto third = stage.readBalance();
    QVERIFY(stage.until([&] { return second->isOver(); }));
    QVERIFY(stage.barrier());
    QCOMPARE(third->times, 0);
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 2);
    stage.clock.advance(1ms);
    QVERIFY(stage.until([&] { return third->isOver(); }));
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 3);
}

/// A person waits for a write, a table for a read.
void TestClientWaits::writesGoFirst()
{
    RetryPolicy policy = ClientStage::patient();
    policy.sideBySide = 1;
    ClientStage stage(policy);
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    stage.telnyx.on("POST", "/order", [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
    Request<NoReply> order;
    order.verb = Verb::Post;
    order.path = "/order";
    order.repeat = Repeat::Never;
    const auto first = stage.readBalance();
    const auto second = stage.readBalance();
    const auto write = stage.send(order);
    QVERIFY(stage.until([&] { return first->isOver() && second->isOver() && write->isOver(); }));
    QCOMPARE(stage.telnyx.seen().front().verb, "POST");
    QCOMPARE(stage.telnyx.seen().size(), size_t(3));
}

/// The look-up of an open purchase does not wait behind a table that fills, and look-ups keep their order.
void TestClientWaits::urgentReadsGoFirst()
{
    RetryPolicy policy = ClientStage::patient();
    policy.sideBySide = 1;
    ClientStage stage(policy);
    stage.telnyx.on("GET", "/*", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    Request<NoReply> first;
    first.path = "/first";
    first.urgent = true;
    Request<NoReply> second = first;
    second.path = "/second";
    const auto table = stage.readBalance();
    const auto other = stage.readBalance();
    const auto one = stage.send(first);
    const auto two = stage.send(second);
    QVERIFY(stage.until([&] { return table->isOver() && other->isOver() && one->isOver() && two->isOver(); }));
    QCOMPARE(stage.telnyx.seen().at(0).path, "/first");
    QCOMPARE(stage.telnyx.seen().at(1).path, "/second");
}

void TestClientWaits::aFarResetIsBelievedForAMinute_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::newRow("a day") << QByteArray("86000");
    QTest::newRow("an epoch of tomorrow") << QByteArray::number(Epoch + 86'400);
}

/// Nothing left until tomorrow: it is asked once more after a minute, not tomorrow.
void TestClientWaits::aFarResetIsBelievedForAMinute()
{
    QFETCH(QByteArray, reset);
    ClientStage stage;
    stage.telnyx.once("GET", "/balance", limited("0", reset));
    stage.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceAnswer(); });
    const auto first = stage.readBalance();
    QVERIFY(stage.settle(first));
    QVERIFY(stage.client->budget().resetIn <= RateLimiter::Believed);
    stage.clock.advance(RateLimiter::Believed - 1ms);
    const auto second = stage.readBalance();
    QVERIFY(stage.barrier());
    QCOMPARE(stage.telnyx.count("GET", "/balance"), 1);
    stage.clock.advance(1ms);
    QVERIFY(stage.until([&] { return second->isOver(); }));
    QVERIFY(second->isFine());
}

QTEST_GUILESS_MAIN(TestClientWaits)
#include "tst_client_waits.moc"
