// SPDX-License-Identifier: Apache-2.0
#include "aftermath.h"

#include "api/resources/sub_order_reports.h"
#include "features/orders/service/missing_orders.h"
#include "writes/failed_writes.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Answer = FakeTelnyx::Answer;
using Headers = QList<std::pair<QByteArray, QByteArray>>;
using When = FakeAccount::When;

Q_DECLARE_METATYPE(nd::FakeTelnyx::Answer)
Q_DECLARE_METATYPE(nd::NextStep)

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

Answer with(Answer answer, const Headers &headers)
{
    answer.headers = headers;
    return answer;
}

Answer limited(const Headers &headers)
{
    return with(FakeTelnyx::error(429, "10011", "Too many requests"), headers);
}

QJsonObject order(int number)
{
    return {{u"id"_s, u"o%1"_s.arg(number)}, {u"status"_s, u"success"_s}};
}

QByteArray epochIn(const DeskFixture &desk, qint64 seconds)
{
    return QByteArray::number(desk.clock.now().micros() / 1'000'000 + seconds);
}

} // namespace

/// Telnyx answers, and says no. The numbers of the rows are those of the table of faults.
class TestStatusFaults : public QObject
{
    Q_OBJECT

private slots:
    void anOrderIsRefused_data();
    void anOrderIsRefused();
    void aReservationIsRefused_data();
    void aReservationIsRefused();
    void anExtensionIsRefused();
    void readingIsRefused_data();
    void readingIsRefused();
    void theKeyIsRefusedHalfWay();
    void aRecordIsGone();
    void theReportHasAnotherPath();
    void anOutcomeIsNotKnown_data();
    void anOutcomeIsNotKnown();
    void tooManyRequests_data();
    void tooManyRequests();
    void aStorm();
    void wishesOfTheServer();
    void someNumbersFail();
    void someNumbersAreNotReserved();
};

void TestStatusFaults::anOrderIsRefused_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QString>("word"); // of the sentence
    const auto row
        = [](const char *name, int status, const char *code, const char *detail, NextStep step, const QString &word) {
              QTest::newRow(name) << FakeTelnyx::error(status, code, detail) << step << word;
          };
    row("22 the key", 401, "10009", "Could not understand the provided credentials.", NextStep::EnterKey, u"API key"_s);
    row("24 the level", 403, "10038", "Not permitted at this level.", NextStep::UpgradeAccount, u"level"_s);
    row("25 no permission", 403, "10010", "Not authorized.", NextStep::EnterKey, u"may not do this"_s);
    row("29 not searched for", 422, "10027", "Did you first search for the number(s)?", NextStep::SearchAgain,
        u"shortly after a search"_s);
    row("39 no funds", 422, "20100", "You do not have enough funds.", NextStep::AddFunds, u"nothing was bought"_s);
    row("40 85000", 422, "85000", "Search first.", NextStep::SearchAgain, u"shortly after a search"_s);
    row("40 85001", 422, "85001", "No longer available.", NextStep::ChooseOthers, u"no longer for sale"_s);
    row("40 85006", 422, "85006", "Already reserved.", NextStep::ChooseOthers, u"already reserved"_s);
}

/// The lines stay with the reason, the list of failures says it in words, also after a restart; what a person sends
/// again goes.
void TestStatusFaults::anOrderIsRefused()
{
    QFETCH(Answer, answer);
    QFETCH(NextStep, step);
    QFETCH(QString, word);
    DeskFixture desk;
    desk.fill({A, B});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, answer);
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Rejected));
    for (int run = 0; run < 2; ++run) {
        const auto failures = desk.services->failures().list();
        QCOMPARE(failures.size(), size_t(1));
        const ErrorText said = failures.front().text;
        QCOMPARE(unclear(said), QString());
        QVERIFY2(said.sentence.contains(word), qPrintable(said.sentence));
        QCOMPARE(said.step, step);
        QVERIFY(!desk.basket().find(A)->failure.isEmpty());
        QCOMPARE(disagreement(desk, {A, B}), QString());
        desk.restart();
    }
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(disagreement(desk, {A, B}), QString());
}

void TestStatusFaults::aReservationIsRefused_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QString>("word");
    QTest::newRow("40 85000") << QByteArray("85000") << NextStep::SearchAgain << u"after a search"_s;
    QTest::newRow("40 85006") << QByteArray("85006") << NextStep::ChooseOthers << u"already reserved"_s;
    QTest::newRow("40 85007") << QByteArray("85007") << NextStep::FreeHolds << u"as many numbers"_s;
}

void TestStatusFaults::aReservationIsRefused()
{
    QFETCH(QByteArray, code);
    QFETCH(NextStep, step);
    QFETCH(QString, word);
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_reservations", When::BeforeEffect, FakeTelnyx::error(422, code, "No."));
    QVERIFY(desk.services->holds().reserve({A}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QVERIFY(!desk.basket().find(A)->isHeld());
    const auto failures = desk.services->failures().list();
    QCOMPARE(failures.size(), size_t(1));
    QCOMPARE(unclear(failures.front().text), QString());
    QVERIFY(failures.front().text.sentence.contains(word));
    QCOMPARE(failures.front().text.step, step);
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought)); // a hold is no condition
    QCOMPARE(disagreement(desk, {A}), QString());
}

/// The hold goes on as it was, and is not asked for again and again.
void TestStatusFaults::anExtensionIsRefused()
{
    DeskFixture desk; // 40 85008
    desk.fill({A});
    desk.services->holds().setAutomaticExtensions(5);
    QVERIFY(desk.services->holds().reserve({A}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    const Hold hold = desk.basket().find(A)->hold;
    desk.account.failNext("POST", "/number_reservations/*/actions/extend", When::BeforeEffect,
        FakeTelnyx::error(422, "85008", "No more."));
    desk.pass(29min);
    QVERIFY(DeskFixture::until([&] { return !desk.services->failures().list().empty(); }));
    const ErrorText said = desk.services->failures().list().front().text;
    QCOMPARE(unclear(said), QString());
    QVERIFY(said.sentence.contains(u"does not extend this hold"_s));
    QCOMPARE(desk.basket().find(A)->hold, hold);
    for (int i = 0; i < 30; ++i)
        desk.pass(1s);
    QCoreApplication::processEvents();
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations/*/actions/extend"), 1);
}

void TestStatusFaults::readingIsRefused_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<NextStep>("step");
    const auto row
        = [](const char *name, const Answer &answer, NextStep step) { QTest::newRow(name) << answer << step; };
    row("22 401", FakeTelnyx::error(401, "10009", "No."), NextStep::EnterKey);
    row("24 403 10038", FakeTelnyx::error(403, "10038", "No."), NextStep::UpgradeAccount);
    row("25 403 10010", FakeTelnyx::error(403, "10010", "No."), NextStep::EnterKey);
    row("26 404", FakeTelnyx::error(404, "10005", "No."), NextStep::Refresh);
    row("30 429 with Retry-After", limited({{"Retry-After", "30"}}), NextStep::Wait);
    row("31 429 with a reset in seconds", limited({{"x-ratelimit-reset", "30"}}), NextStep::Wait);
    row("33 429 without anything", limited({}), NextStep::Wait);
    row("35 500", FakeTelnyx::error(500, "10007", "No."), NextStep::TryAgain);
    row("36 502", {.status = 502, .body = "<html><h1>Bad Gateway</h1></html>"}, NextStep::TryAgain);
    row("37 503", {.status = 503}, NextStep::TryAgain);
}

/// A list that cannot be read takes nothing away: neither what is stored nor the other lists.
void TestStatusFaults::readingIsRefused()
{
    QFETCH(Answer, answer);
    QFETCH(NextStep, step);
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    desk.fill({B});
    const Kept before = keptBy(desk);
    desk.account.failNext("GET", "/number_orders", When::BeforeEffect, answer);
    const ErrorText said = saidByRefresh(desk);
    QCOMPARE(unclear(said), QString());
    QVERIFY2(said.step == step, qPrintable(said.sentence));
    QCOMPARE(keptBy(desk), before);
    desk.restart();
    QCOMPARE(keptBy(desk), before);
    const auto again = refreshed(desk);
    QVERIFY(again && *again);
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(disagreement(desk, {A, B}), QString());
}

void TestStatusFaults::theKeyIsRefusedHalfWay()
{
    DeskFixture desk; // 23
    desk.fill({A});
    const Kept before = keptBy(desk);
    bool revoked = true;
    desk.telnyx.on("GET", "/number_orders", [&](const FakeTelnyx::Seen &seen) {
        const int page = seen.query.value(u"page[number]"_s).toInt();
        if (page > 1 && revoked)
            return FakeTelnyx::error(401, "20002", "The key has been revoked.");
        QList<QJsonObject> rows;
        for (int i = 0; i < 250; ++i)
            rows += order(250 * page + i);
        return FakeTelnyx::list(rows, page, 4, 1000);
    });
    size_t rows = 0;
    connect(&desk.services->tracker(), &OrderTracker::ordersRead, this,
        [&](const OrderBatch &batch) { rows += batch.numbers.size(); });
    const ErrorText said = saidByRefresh(desk);
    QCOMPARE(unclear(said), QString());
    QCOMPARE(said.step, NextStep::EnterKey);
    QCOMPARE(rows, size_t(250));
    QCOMPARE(keptBy(desk), before);
    revoked = false; // another key
    rows = 0;
    const auto again = refreshed(desk);
    QVERIFY(again && *again);
    QCOMPARE(rows, size_t(1000));
}

void TestStatusFaults::aRecordIsGone()
{
    DeskFixture desk; // 26
    desk.fill({A});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    const Kept before = keptBy(desk);
    desk.telnyx.on("GET", "/number_orders/*",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(404, "10005", "Not found."); });
    std::optional<Error> error;
    const Call reading = desk.services->tracker().readOrder(desk.purchases().find(id)->write.telnyxId,
        [&](const Result<NumberOrderDetails> &answer) { error = answer ? Error{} : answer.error(); });
    QVERIFY(DeskFixture::until([&] { return error.has_value(); }));
    QCOMPARE(unclear(describe(*error)), QString());
    QCOMPARE(describe(*error).step, NextStep::Refresh);
    std::chrono::minutes followed{0};
    while (desk.services->tracker().following() > 0 && followed < 2 * OrderTracker::UnknownFor) {
        desk.pass(1min);
        ++followed;
        QCoreApplication::processEvents();
        QVERIFY(DeskFixture::until([&] { return desk.client->inFlight() == 0; }));
    }
    QCOMPARE(desk.services->tracker().following(), 0); // given up, but it was never read: not before
    QVERIFY2(followed >= OrderTracker::UnknownFor, qPrintable(QString::number(followed.count())));
    QCOMPARE(desk.services->gone().list().size(), size_t(1)); // where a person finds it
    QCOMPARE(keptBy(desk), before); // and still in sight, with what was paid
    QCOMPARE(disagreement(desk, {A}), QString());
    desk.restart();
    QCOMPARE(keptBy(desk), before);
}

void TestStatusFaults::theReportHasAnotherPath()
{
    DeskFixture desk; // 27
    desk.telnyx.on("POST", "/sub_number_orders/report", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, u"pending"_s}});
    });
    QString id;
    QVERIFY(desk.services->actions().createReport(
        {}, this, [&](const Result<SubOrderReport> &answer) { id = answer ? answer->id : u"failed"_s; }));
    QVERIFY(DeskFixture::until([&] { return !id.isEmpty(); }));
    QCOMPARE(id, u"r1"_s);
    QCOMPARE(desk.telnyx.count("POST", "/sub_number_orders/report"), 1);
    desk.restart();
    QCOMPARE(desk.services->reports()->size(), size_t(1));
}

void TestStatusFaults::anOutcomeIsNotKnown_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<When>("when");
    const auto both = [](const char *name, const Answer &answer) {
        QTest::addRow("%s, after effect", name) << answer << When::AfterEffect;
        QTest::addRow("%s, without effect", name) << answer << When::BeforeEffect;
    };
    both("28 408", FakeTelnyx::error(408, "10008", "Timeout"));
    both("28 409", FakeTelnyx::error(409, "10036", "Being processed"));
    both("34, 35 500", FakeTelnyx::error(500, "10007", "Unexpected"));
    both("36 502", {.status = 502, .body = "<html><h1>Bad Gateway</h1></html>"});
    both("37 503", {.status = 503});
    both("38 500 that asks to be sent again",
        with(FakeTelnyx::error(500, "10007", "Unexpected"), {{"x-should-retry", "true"}}));
    both("38 409 that asks to be sent again",
        with(FakeTelnyx::error(409, "10036", "Busy"), {{"x-should-retry", "true"}, {"retry-after-ms", "1"}}));
}

/// Nobody is told to send it again, and the program does not do so either, whatever the server asks for.
void TestStatusFaults::anOutcomeIsNotKnown()
{
    QFETCH(Answer, answer);
    QFETCH(When, when);
    DeskFixture desk;
    desk.policy.retries = 2;
    desk.policy.firstBackoff = 1ms;
    desk.restart();
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", when, answer);
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    const ErrorText said = saidOf(desk, id);
    QCOMPARE(unclear(said), QString());
    QCOMPARE(said.step, NextStep::WaitForLookUp);
    QVERIFY(said.sentence.contains(u"not known"_s));
    QVERIFY(!desk.purchases().place(desk.ticket()));
    QVERIFY(untilResolved(desk));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(disagreement(desk, {A}), QString());
    if (when == When::BeforeEffect)
        QCOMPARE(unclear(saidOf(desk, id)), QString());
}

void TestStatusFaults::tooManyRequests_data()
{
    QTest::addColumn<std::function<Headers(const DeskFixture &)>>("headers");
    using HeadersOf = std::function<Headers(const DeskFixture &)>;
    const auto row = [](const char *name, const HeadersOf &headers) { QTest::newRow(name) << headers; };
    row("30 Retry-After", [](const DeskFixture &) { return Headers{{"Retry-After", "20"}}; });
    row("31 a reset in seconds", [](const DeskFixture &) { return Headers{{"x-ratelimit-reset", "20"}}; });
    row("32 a reset as epoch", [](const DeskFixture &desk) {
        return Headers{{"x-ratelimit-reset", epochIn(desk, 20)}};
    });
    row("33 nothing", [](const DeskFixture &) { return Headers{}; });
    row("38 a wish to be asked again", [](const DeskFixture &) { return Headers{{"x-should-retry", "true"}}; });
}

/// Whoever limits may stand behind what was done already: an order that meets a limit is looked for. The person sends
/// it again, not the program.
void TestStatusFaults::tooManyRequests()
{
    QFETCH(std::function<Headers(const DeskFixture &)>, headers);
    DeskFixture desk;
    desk.policy.retries = 2;
    desk.policy.firstBackoff = 1ms;
    desk.restart();
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, limited(headers(desk)));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    const ErrorText said = saidOf(desk, id);
    QCOMPARE(unclear(said), QString());
    QCOMPARE(said.step, NextStep::WaitForLookUp);
    QVERIFY(untilResolved(desk));
    QCOMPARE(desk.stateOf(id), WriteState::NotBought);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(disagreement(desk, {A}), QString());
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(disagreement(desk, {A}), QString());
}

/// For a minute everything is answered with a 503, the look-ups of an order too; then all is well.
void TestStatusFaults::aStorm()
{
    for (const When when : {When::BeforeEffect, When::AfterEffect}) {
        DeskFixture desk; // 37
        desk.fill({A});
        desk.account.failNext("POST", "/number_orders", when, {.status = 503});
        desk.account.storm = Answer{.status = 503};
        const QString id = desk.placeAll();
        QVERIFY(desk.untilState(id, WriteState::Unknown));
        const Kept before = keptBy(desk);
        const ErrorText said = saidByRefresh(desk);
        QCOMPARE(unclear(said), QString());
        QCOMPARE(said.step, NextStep::TryAgain);
        QCOMPARE(keptBy(desk), before);
        for (int second = 0; second < 60; ++second) {
            desk.pass(1s);
            QCoreApplication::processEvents();
            QVERIFY(DeskFixture::until([&] { return desk.client->inFlight() == 0; }));
            QVERIFY(isOpen(desk.stateOf(id))); // a 503 finds nothing and proves nothing
        }
        desk.account.storm.reset();
        QVERIFY(untilResolved(desk));
        QCOMPARE(desk.stateOf(id), when == When::AfterEffect ? WriteState::Bought : WriteState::NotBought);
        QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
        QCOMPARE(disagreement(desk, {A}), QString());
    }
}

/// What only reads follows the server's wish.
void TestStatusFaults::wishesOfTheServer()
{
    DeskFixture desk; // 38
    desk.policy.retries = 2;
    desk.policy.firstBackoff = 1ms;
    desk.restart();
    const auto no = with(FakeTelnyx::error(503, "10037", "No."), {{"x-should-retry", "false"}});
    desk.account.failNext("GET", "/number_orders", When::BeforeEffect, no);
    QCOMPARE(unclear(saidByRefresh(desk)), QString());
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 1);
    desk.telnyx.forget();
    const auto yes = with(FakeTelnyx::error(400, "10015", "No."), {{"x-should-retry", "true"}});
    desk.account.failNext("GET", "/number_orders", When::BeforeEffect, yes);
    const auto end = refreshed(desk);
    QVERIFY(end && *end);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 2);
}

void TestStatusFaults::someNumbersFail()
{
    DeskFixture desk; // 41
    desk.fill({A, B});
    desk.account.failingNumbers = {B};
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    for (int run = 0; run < 2; ++run) {
        QVERIFY(!desk.basket().find(A));
        QVERIFY(desk.basket().find(B));
        QVERIFY(!desk.basket().find(B)->failure.isEmpty());
        QVERIFY(!desk.basket().find(B)->isSent());
        desk.restart();
    }
    QVERIFY(desk.purchases().rememberedPrice(A));
    QVERIFY(!desk.purchases().rememberedPrice(B)); // nobody paid it
}

void TestStatusFaults::someNumbersAreNotReserved()
{
    DeskFixture desk; // 42
    desk.fill({A, B});
    desk.account.failingNumbers = {B};
    QVERIFY(desk.services->holds().reserve({A, B}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    for (int run = 0; run < 2; ++run) {
        QVERIFY(desk.basket().find(A)->isHeld());
        QVERIFY(!desk.basket().find(B)->isHeld());
        QVERIFY(desk.basket().find(B)->failure.contains(u"already on hold"_s));
        desk.restart();
    }
}

QTEST_GUILESS_MAIN(TestStatusFaults)
#include "tst_status_faults.moc"
