// SPDX-License-Identifier: Apache-2.0
#include "agreement.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

Q_DECLARE_METATYPE(nd::FakeTelnyx::Answer)
Q_DECLARE_METATYPE(nd::FakeAccount::When)
Q_DECLARE_METATYPE(nd::WriteState)

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

FakeTelnyx::Answer answer(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

FakeTelnyx::Answer inWay(Way way)
{
    FakeTelnyx::Answer one;
    one.way = way;
    return one;
}

} // namespace

/// What goes wrong between a purchase and its answer: one POST leaves this machine, whatever happens, and the books
/// agree with Telnyx at the end. The numbers of the rows are those of the list of faults.
class TestWriteFaults : public QObject
{
    Q_OBJECT

private slots:
    void aPurchase_data();
    void aPurchase();
    void droppedBeforeItIsRead();
    void keptAliveAndClosedAtTheNextWrite();
    void refusedByTelnyx_data();
    void refusedByTelnyx();
    void notSentAtAll();
    void tooManyRequests();
    void partialSuccess();
    void emptyBodiesAreNotRepeated_data();
    void emptyBodiesAreNotRepeated();
    void enterHeldDown();
    void quitWhileItIsOut();
    void oddAnswersToALookUp_data();
    void oddAnswersToALookUp();
};

void TestWriteFaults::aPurchase_data()
{
    QTest::addColumn<When>("when");
    QTest::addColumn<FakeTelnyx::Answer>("answer");
    const auto both = [](const char *name, const FakeTelnyx::Answer &answer) {
        QTest::addRow("%s, after effect", name) << When::AfterEffect << answer;
        QTest::addRow("%s, without effect", name) << When::BeforeEffect << answer;
    };
    both("9 no answer", inWay(Way::Silence));
    both("10 a trickle", inWay(Way::Trickle));
    both("12 dropped, FIN", inWay(Way::DropAfterReading));
    both("13 dropped, RST", inWay(Way::ResetAfterReading));
    both("14 dropped in the answer's header", {.body = "{\"data\":{}}", .way = Way::DropInHeader});
    QTest::newRow("15 shorter than said") << When::AfterEffect << inWay(Way::Truncate);
    both("18 redirected", {.status = 307, .headers = {{"Location", "http://127.0.0.2/v2/number_orders"}}});
    both("28 a 408", FakeTelnyx::error(408, "10008", "Request timeout"));
    both("28 a 409", FakeTelnyx::error(409, "10036", "Resource is being processed"));
    both("34, 35 a 500", FakeTelnyx::error(500, "10007", "An unexpected error occurred."));
    both("36 a 502 in HTML", answer(502, "<html><h1>Bad Gateway</h1></html>"));
    both("a 503", answer(503, ""));
    both("a 504", answer(504, "upstream request timeout"));
    both("a 422 in HTML", answer(422, "<html>"));
    both("a 404 without a reason", answer(404, "{}"));
    both("43 an empty 200", answer(200, ""));
    both("44 not JSON", answer(200, "<html>OK</html>"));
    both("44 half of a JSON", answer(200, "{\"data\":{\"id\":\"1\""));
    both("45 no data", answer(200, "{}"));
    both("45 a list for an object", answer(200, "{\"data\":[]}"));
    both("45 an error in a 200", answer(200, "{\"errors\":[{\"code\":\"85001\"}]}"));
    both("46 null everywhere", answer(200, "{\"data\":{\"id\":null,\"status\":null,\"phone_numbers\":null}}"));
    both("46 data is null", answer(200, "{\"data\":null}"));
    both("57 nested too deeply", answer(200, QByteArray(2000, '[') + QByteArray(2000, ']')));
    both("204", answer(204, ""));
}

void TestWriteFaults::aPurchase()
{
    QFETCH(When, when);
    QFETCH(FakeTelnyx::Answer, answer);
    DeskFixture desk;
    desk.fill({A, B});
    desk.account.failNext("POST", "/number_orders", when, answer);
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    QVERIFY(desk.purchases().find(id)->write.error);
    QVERIFY(!desk.purchases().place(desk.ticket()));
    QVERIFY(desk.basket().find(A)->isSent());

    QVERIFY(untilResolved(desk));
    QCOMPARE(disagreement(desk, {A, B}), QString());
    QCOMPARE(desk.stateOf(id), when == When::AfterEffect ? WriteState::Bought : WriteState::NotBought);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    desk.restart();
    QCOMPARE(disagreement(desk, {A, B}), QString());
}

void TestWriteFaults::droppedBeforeItIsRead()
{
    DeskFixture desk; // 11
    desk.fill({A});
    desk.telnyx.dropConnections(1);
    const QString id = desk.placeAll();
    QVERIFY(
        DeskFixture::until([&] { return desk.client->inFlight() == 0 && desk.stateOf(id) != WriteState::Journaled; }));
    QVERIFY(untilResolved(desk));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 0);
    QVERIFY(desk.stateOf(id) == WriteState::NotBought || desk.stateOf(id) == WriteState::NotSent);
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestWriteFaults::keptAliveAndClosedAtTheNextWrite()
{
    DeskFixture desk; // 16
    desk.fill({A});
    desk.telnyx.once("GET", "/number_orders/x", {.body = "{\"data\":{\"id\":\"x\"}}", .closeAtNextByte = true});
    bool read = false;
    const Call warm = desk.services->tracker().readOrder(u"x"_s, [&](const auto &) { read = true; });
    QVERIFY(DeskFixture::until([&] { return read; }));
    const QString id = desk.placeAll();
    QVERIFY(DeskFixture::until(
        [&] { return desk.stateOf(id) != WriteState::Journaled && desk.stateOf(id) != WriteState::Sent; }));
    QVERIFY(untilResolved(desk));
    QVERIFY(desk.telnyx.count("POST", "/number_orders") <= 1);
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestWriteFaults::refusedByTelnyx_data()
{
    QTest::addColumn<FakeTelnyx::Answer>("answer");
    QTest::addColumn<ErrorKind>("fault");
    QTest::newRow("22 401") << FakeTelnyx::error(401, "10009", "Could not understand the provided credentials.")
                            << ErrorKind::Unauthorized;
    QTest::newRow("24 403 10038") << FakeTelnyx::error(403, "10038", "Not permitted at this level.")
                                  << ErrorKind::NotAllowed;
    QTest::newRow("25 403 10010") << FakeTelnyx::error(403, "10010", "Not authorized.") << ErrorKind::NotAllowed;
    QTest::newRow("29 422 10027") << FakeTelnyx::error(422, "10027", "Did you first search for the number(s)?")
                                  << ErrorKind::Rejected;
    QTest::newRow("39 20100") << FakeTelnyx::error(422, "20100", "You do not have enough funds.")
                              << ErrorKind::Rejected;
    for (const char *code : {"85000", "85001", "85004", "85006", "85007", "85008"})
        QTest::addRow("40 %s", code) << FakeTelnyx::error(422, code, "Refused.") << ErrorKind::Rejected;
    QTest::newRow("400") << FakeTelnyx::error(400, "10015", "Bad Request") << ErrorKind::Rejected;
    QTest::newRow("404") << FakeTelnyx::error(404, "10005", "Not found") << ErrorKind::NotFound;
}

void TestWriteFaults::refusedByTelnyx()
{
    QFETCH(FakeTelnyx::Answer, answer);
    QFETCH(ErrorKind, fault);
    DeskFixture desk;
    desk.fill({A, B});
    desk.account.failNext("POST", "/number_orders", When::BeforeEffect, answer);
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Rejected));
    QCOMPARE(desk.purchases().find(id)->write.error->kind, fault);
    QVERIFY(!desk.basket().find(A)->failure.isEmpty());
    QCOMPARE(disagreement(desk, {A, B}), QString());
    desk.pass(10min);
    QCoreApplication::processEvents();
    QCOMPARE(desk.telnyx.seen().size(), size_t(2)); // one look whether there is an order all the same, and no more
}

void TestWriteFaults::notSentAtAll()
{
    DeskFixture desk; // 2
    desk.fill({A});
    desk.telnyx.goAway();
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    QVERIFY(desk.purchases().find(id)->write.error->nothingSent);
    QCOMPARE(disagreement(desk, {A}), QString());
    QVERIFY(desk.telnyx.listenAgain());
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestWriteFaults::tooManyRequests()
{
    for (const auto &headers :
        {QList<std::pair<QByteArray, QByteArray>>{}, {{"retry-after", "1"}}, {{"x-should-retry", "true"}}}) {
        DeskFixture desk;
        desk.fill({A});
        auto limited = FakeTelnyx::error(429, "10011", "Too many requests");
        limited.headers = headers;
        desk.account.failNext("POST", "/number_orders", When::BeforeEffect, limited);
        const QString id = desk.placeAll();
        QVERIFY(desk.untilState(id, WriteState::Unknown)); // whoever limits may stand behind what was done already
        QVERIFY(untilResolved(desk));
        QCOMPARE(desk.stateOf(id), WriteState::NotBought);
        QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1); // a person sends again, not the program
        QCOMPARE(disagreement(desk, {A}), QString());
    }
}

void TestWriteFaults::partialSuccess()
{
    DeskFixture desk; // 41, 42
    desk.fill({A, B});
    desk.account.failingNumbers = {B};
    QVERIFY(desk.services->holds().reserve({A, B}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QVERIFY(desk.basket().find(A)->isHeld());
    QVERIFY(!desk.basket().find(B)->isHeld());
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QVERIFY(!desk.basket().find(A));
    QVERIFY(desk.basket().find(B));
    QVERIFY(!desk.basket().find(B)->failure.isEmpty());
    desk.restart();
    QVERIFY(!desk.basket().find(A));
    QVERIFY(desk.basket().find(B));
}

void TestWriteFaults::emptyBodiesAreNotRepeated_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("FIN") << Way::DropAfterReading;
    QTest::newRow("RST") << Way::ResetAfterReading;
    QTest::newRow("silence") << Way::Silence;
}

void TestWriteFaults::emptyBodiesAreNotRepeated()
{
    QFETCH(Way, way);
    for (const bool warm : {false, true}) {
        DeskFixture desk;
        const QString id = desk.account.addSubOrder(u"o"_s, u"pending"_s);
        if (warm) {
            bool read = false;
            const Call first = desk.services->tracker().readSubOrder(id, [&](const auto &) { read = true; });
            QVERIFY(DeskFixture::until([&] { return read; }));
        }
        desk.account.failNext("PATCH", "/sub_number_orders/*/cancel", When::AfterEffect, inWay(way));
        QVERIFY(desk.services->actions().cancelSubOrder(id, this, {}));
        QVERIFY(
            DeskFixture::until([&] { return desk.services->actions().open().front().state == WriteState::Unknown; }));
        QVERIFY(untilResolved(desk));
        QCOMPARE(desk.telnyx.count("PATCH", "/sub_number_orders/*/cancel"), 1);
    }
}

void TestWriteFaults::enterHeldDown()
{
    DeskFixture desk; // 73
    desk.fill({A, B});
    const Ticket ticket = desk.ticket();
    FakeTelnyx::Answer slow;
    slow.way = Way::Hold;
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, slow);
    int placed = 0;
    for (int i = 0; i < 100; ++i) {
        placed += desk.purchases().place(ticket) ? 1 : 0;
        QCoreApplication::processEvents();
    }
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.held() == 1; }));
    placed += desk.purchases().place(ticket) ? 1 : 0;
    QCOMPARE(placed, 1);
    QVERIFY(untilResolved(desk)); // the fake's answer is a 200 without a body by now, or the deadline has passed
    placed += desk.purchases().place(ticket) ? 1 : 0;
    QCOMPARE(placed, 1);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(disagreement(desk, {A, B}), QString());
}

void TestWriteFaults::quitWhileItIsOut()
{
    for (const When when : {When::BeforeEffect, When::AfterEffect}) {
        DeskFixture desk; // 70, 71, 75: the books go while the answer is awaited
        desk.fill({A});
        FakeTelnyx::Answer never;
        never.way = Way::Silence;
        desk.account.failNext("POST", "/number_orders", when, never);
        desk.placeAll();
        QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("POST", "/number_orders") == 1; }));
        desk.restart();
        QVERIFY(desk.services->hasOpenWrites());
        QVERIFY(untilResolved(desk));
        QCOMPARE(disagreement(desk, {A}), QString());
        QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    }
}

void TestWriteFaults::oddAnswersToALookUp_data()
{
    QTest::addColumn<FakeTelnyx::Answer>("answer");
    QTest::newRow("empty") << answer(200, "");
    QTest::newRow("HTML") << answer(200, "<html>");
    QTest::newRow("an object for a list") << answer(200, "{\"data\":{}}");
    QTest::newRow("null") << answer(200, "{\"data\":null}");
    QTest::newRow("401") << FakeTelnyx::error(401, "10009", "key");
    QTest::newRow("500") << answer(500, "");
    QTest::newRow("429") << FakeTelnyx::error(429, "10011", "slow down");
    QTest::newRow("dropped") << inWay(Way::DropAfterReading);
    QTest::newRow("rows without id") << answer(200, "{\"data\":[{\"status\":\"success\"},null,7,\"x\"],\"meta\":null}");
}

/// An answer that cannot be understood is no answer: it neither finds the order nor proves that there is none.
void TestWriteFaults::oddAnswersToALookUp()
{
    QFETCH(FakeTelnyx::Answer, answer);
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, inWay(Way::DropAfterReading));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    for (int i = 0; i < 4; ++i)
        desk.account.failNext("GET", "/number_orders", When::BeforeEffect, answer);
    desk.clock.advance(1s);
    QVERIFY(untilResolved(desk));
    QCOMPARE(desk.stateOf(id), WriteState::Bought);
    QCOMPARE(disagreement(desk, {A}), QString());
}

QTEST_GUILESS_MAIN(TestWriteFaults)
#include "tst_write_faults.moc"
