// SPDX-License-Identifier: Apache-2.0
#include "store/tables/hold_store.h"
#include "store/tables/write_store.h"
#include "support/desk_fixture.h"

#include "features/failures/service/notices.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

/// A reservation "r1" that Telnyx answers and shows with these numbers and their states.
struct ShownReservation
{
    using Numbers = std::vector<std::pair<QString, QString>>;

    explicit ShownReservation(DeskFixture &at) : desk(at)
    {
        desk.telnyx.on("POST", "/number_reservations", [this](const FakeTelnyx::Seen &seen) {
            reference = seen.json()[u"customer_reference"_s];
            return shown();
        });
        desk.telnyx.on("GET", "/number_reservations/r1", [this](const FakeTelnyx::Seen &) { return shown(); });
    }
    FakeTelnyx::Answer shown() const
    {
        QJsonArray list;
        for (const auto &[number, status] : numbers)
            list.append(QJsonObject{{u"phone_number"_s, number}, {u"status"_s, status},
                {u"expired_at"_s, desk.clock.now().plus(30min).toIso()}});
        return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, u"pending"_s}, {u"customer_reference"_s, reference},
            {u"phone_numbers"_s, list}});
    }

    DeskFixture &desk;
    Numbers numbers = {};
    QJsonValue reference = {};
};

} // namespace

class TestHolds : public QObject
{
    Q_OBJECT

private slots:
    void reserves();
    void partialSuccess();
    void aRunningHoldKeepsTheReasonOfAFailedOrder();
    void refusesWhatIsHeldOrGone();
    void countsDownAndAlerts();
    void aJumpTellsOnlyTheLast();
    void extends();
    void anExtensionStartsTheAlertsAnew();
    void extensionRefused();
    void extensionLookedUp();
    void reservationLookedUp();
    void survivesARestart();
    void aHoldOutlivesItsLine();
    void extendsByItselfUpToTheLimit();
    void doesNotInsistOnAnExtension();
    void pendingReservationsAreReadAgain();
    void aReservationThatIsGoneHasLapsed();
    void goesByTheServersClock();
    void forgetsNothingBeforeTheServersTimeIsKnown();
    void whatHasLapsedByTheServersClockIsToldAtOnce();
    void aHoldOutlivesAClockThatIsSet();
    void anothersAnswer();
    void anAnswerThatLeavesNumbersOut();
    void whatAnAnswerLeftOutIsHeardOfLater();
    void anotherTroubleIsNoNewsOfAReservation();
    void anExtensionOfAnotherReservation();

private:
    static bool reserve(DeskFixture &desk, const QStringList &numbers);
    static bool hearTheTime(DeskFixture &desk);
};

bool TestHolds::reserve(DeskFixture &desk, const QStringList &numbers)
{
    const auto asked = desk.services->holds().reserve(numbers);
    return asked && DeskFixture::until([&] { return !desk.services->hasOpenWrites(); });
}

/// Any answer tells it.
bool TestHolds::hearTheTime(DeskFixture &desk)
{
    bool read = false;
    const Call call = desk.services->tracker().readOrder(u"x"_s, [&](const auto &) { read = true; });
    const bool heard = DeskFixture::until([&] { return read; });
    QCoreApplication::processEvents(); // it is told behind the answer
    return heard;
}

void TestHolds::reserves()
{
    DeskFixture desk;
    desk.fill({A, B});
    QSignalSpy reserved(&desk.services->holds(), &Holds::reserved);
    const auto asked = desk.services->holds().reserve({A, B});
    QVERIFY(asked);
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Asking);
    QVERIFY(DeskFixture::until([&] { return reserved.count() == 1; }));
    QCOMPARE(reserved[0][1].toInt(), 2);
    const BasketLine &line = *desk.basket().find(A);
    QVERIFY(line.isHeld());
    QCOMPARE(line.hold.reservationId, desk.account.reservations()[0].value(u"id"_s).toString());
    QCOMPARE(desk.services->holds().remaining(line), 30min);
    desk.clock.advance(1500ms);
    QCOMPARE(desk.services->holds().remaining(line), 29min + 59s);
    QCOMPARE(
        desk.telnyx.last("POST", "/number_reservations")->json().value(u"customer_reference"_s).toString(), *asked);
}

void TestHolds::partialSuccess()
{
    DeskFixture desk;
    desk.fill({A, B});
    desk.account.failingNumbers = {B};
    QSignalSpy reserved(&desk.services->holds(), &Holds::reserved);
    QVERIFY(reserve(desk, {A, B}));
    QCOMPARE(reserved[0][1].toInt(), 1);
    QCOMPARE(reserved[0][2].toInt(), 1);
    QVERIFY(desk.basket().find(A)->isHeld());
    QVERIFY(desk.basket().find(A)->failure.isEmpty());
    QVERIFY(!desk.basket().find(B)->isHeld());
    QCOMPARE(desk.basket().find(B)->failure, u"Number is already on hold"_s);
    QCOMPARE(desk.basket().find(B)->trouble, LineTrouble::NotHeld);
    desk.restart();
    QVERIFY(desk.basket().find(A)->isHeld());
    QCOMPARE(desk.basket().find(B)->failure, u"Number is already on hold"_s);
    // A later success takes the reason away.
    desk.account.failingNumbers.clear();
    QVERIFY(reserve(desk, {B}));
    QVERIFY(desk.basket().find(B)->isHeld());
    QVERIFY(desk.basket().find(B)->failure.isEmpty());
}

void TestHolds::aRunningHoldKeepsTheReasonOfAFailedOrder()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    BasketLine line = *desk.basket().find(A);
    line.fail(u"Telnyx gave the number to somebody else."_s, LineTrouble::Own);
    QVERIFY(desk.basket().update({line}));
    const int before = desk.telnyx.count("GET", "/number_reservations/*");
    desk.services->holds().refresh();
    QVERIFY(DeskFixture::until(
        [&] { return desk.telnyx.count("GET", "/number_reservations/*") > before && desk.client->inFlight() == 0; }));
    QVERIFY(desk.basket().find(A)->isHeld());
    QVERIFY(desk.basket().find(A)->isTroubled());
    desk.restart();
    QVERIFY(desk.basket().find(A)->isTroubled());
}

void TestHolds::refusesWhatIsHeldOrGone()
{
    DeskFixture desk;
    desk.fill({A, B});
    QVERIFY(!desk.services->holds().reserve({}));
    QVERIFY(!desk.services->holds().reserve({u"+13125550199"_s}));
    QVERIFY(!desk.services->holds().extend({u"no such"_s}));
    QVERIFY(desk.services->holds().reserve({A}));
    QVERIFY(!desk.services->holds().reserve({A, B})); // the first is still open
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QVERIFY(!desk.services->holds().reserve({A}));
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations"), 1);
}

void TestHolds::countsDownAndAlerts()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    std::vector<std::pair<HoldAlert, QString>> alerts;
    QObject::connect(&desk.services->holds(), &Holds::alert, &desk.services->holds(),
        [&](const BasketLine &line, HoldAlert what) { alerts.emplace_back(what, line.number); });
    desk.pass(24min + 59s);
    QVERIFY(alerts.empty());
    desk.pass(1s);
    QCOMPARE(alerts.size(), size_t(1));
    QCOMPARE(alerts[0].first, HoldAlert::FiveMinutes);
    desk.pass(1s);
    desk.pass(3min);
    QCOMPARE(alerts.size(), size_t(1));
    desk.pass(59s);
    QCOMPARE(alerts.back().first, HoldAlert::OneMinute);
    desk.pass(59s);
    QVERIFY(desk.basket().find(A)->isHeld());
    desk.pass(1s);
    QCOMPARE(alerts.size(), size_t(3));
    QCOMPARE(alerts.back().first, HoldAlert::Lapsed);
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Lapsed);
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 0s);
    QVERIFY(!desk.services->holds().hasRunning());
    desk.pass(1h);
    QCOMPARE(alerts.size(), size_t(3));
    QVERIFY(reserve(desk, {A})); // and can be asked for again
    QVERIFY(desk.basket().find(A)->isHeld());
}

void TestHolds::aJumpTellsOnlyTheLast()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    std::vector<HoldAlert> alerts;
    QObject::connect(&desk.services->holds(), &Holds::alert, &desk.services->holds(),
        [&](const BasketLine &, HoldAlert what) { alerts.push_back(what); });
    desk.pass(8h); // the machine was asleep
    QCOMPARE(alerts, std::vector{HoldAlert::Lapsed});
}

void TestHolds::extends()
{
    DeskFixture desk;
    desk.fill({A, B});
    QVERIFY(reserve(desk, {A, B}));
    const QString reservation = desk.basket().find(A)->hold.reservationId;
    desk.clock.advance(10min);
    QVERIFY(desk.services->holds().extend({reservation}));
    QVERIFY(!desk.services->holds().extend({reservation})); // one at a time
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QVERIFY(desk.services->notices().list().isEmpty()); // whoever presses the button sees the countdown
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 50min);
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(B)), 50min);
    QCOMPARE(desk.basket().find(A)->hold.extensions, 1);
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations/*/actions/extend"), 1);
    desk.restart();
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 50min);
    QCOMPARE(desk.basket().find(A)->hold.extensions, 1);
}

void TestHolds::anExtensionStartsTheAlertsAnew()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    std::vector<HoldAlert> alerts;
    QObject::connect(&desk.services->holds(), &Holds::alert, &desk.services->holds(),
        [&](const BasketLine &, HoldAlert what) { alerts.push_back(what); });
    desk.pass(26min);
    QVERIFY(desk.services->holds().extend({desk.basket().find(A)->hold.reservationId}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    desk.pass(30min);
    QCOMPARE(alerts, (std::vector{HoldAlert::FiveMinutes, HoldAlert::FiveMinutes}));
}

void TestHolds::extensionRefused()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    desk.telnyx.once(
        "POST", "/number_reservations/*/actions/extend", FakeTelnyx::error(422, "85008", "Limit exceeded"));
    Error why;
    QObject::connect(&desk.services->holds(), &Holds::refused, &desk.services->holds(),
        [&](const QString &, const Error &error) { why = error; });
    QVERIFY(desk.services->holds().extend({desk.basket().find(A)->hold.reservationId}));
    QVERIFY(DeskFixture::until([&] { return !why.code.isEmpty(); }));
    QCOMPARE(why.code, u"85008"_s);
    QVERIFY(desk.basket().find(A)->isHeld());
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 30min);
}

void TestHolds::extensionLookedUp()
{
    for (const When when : {When::AfterEffect, When::BeforeEffect}) {
        DeskFixture desk;
        desk.fill({A});
        QVERIFY(reserve(desk, {A}));
        desk.account.failNext("POST", "/number_reservations/*/actions/extend", when, {.way = Way::DropAfterReading});
        const auto asked = desk.services->holds().extend({desk.basket().find(A)->hold.reservationId});
        QVERIFY(asked);
        const auto state = [&] { return (*WriteStore(*desk.ledger).find(asked->value(0)))->state; };
        QVERIFY(DeskFixture::until([&] { return state() == WriteState::Unknown; }));
        desk.restart(); // the state before is in the ledger
        desk.pass(1s);
        if (when == When::AfterEffect) {
            QVERIFY(DeskFixture::until([&] { return state() == WriteState::Bought; }));
            QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 60min - 1s);
        } else {
            QVERIFY(DeskFixture::until(
                [&] { return (*WriteStore(*desk.ledger).find(asked->value(0)))->lookedAt.isValid(); }));
            QVERIFY(desk.services->hasOpenWrites());
        }
        QCOMPARE(desk.telnyx.count("POST", "/number_reservations/*/actions/extend"), 1);
    }
}

void TestHolds::reservationLookedUp()
{
    for (const bool lost : {false, true}) {
        DeskFixture desk;
        desk.fill({A, B});
        desk.account.dropReferences = lost;
        desk.account.failingNumbers = {B};
        desk.account.failNext("POST", "/number_reservations", When::AfterEffect, {.way = Way::Truncate});
        QVERIFY(desk.services->holds().reserve({A, B}));
        QVERIFY(DeskFixture::until([&] {
            const auto open = WriteStore(*desk.ledger).open(u"acc"_s);
            return !open->empty() && open->front().state == WriteState::Unknown;
        }));
        QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Asking);
        desk.pass(1s);
        QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
        QVERIFY(desk.basket().find(A)->isHeld());
        QVERIFY(!desk.basket().find(B)->isHeld());
        QCOMPARE(desk.account.reservations().size(), size_t(1));
    }
}

void TestHolds::survivesARestart()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    desk.clock.advance(10min);
    desk.restart();
    QVERIFY(desk.basket().find(A)->isHeld());
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 20min);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/number_reservations/*") == 1; }));
    desk.clock.advance(1h);
    QSignalSpy alerts(&desk.services->holds(), &Holds::alert);
    desk.restart();
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Lapsed);
    QVERIFY(!desk.services->holds().hasRunning());
}

void TestHolds::aHoldOutlivesItsLine()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    QVERIFY(desk.basket().remove({A}));
    QCOMPARE(desk.services->holds().all().size(), size_t(1));
    desk.fill({A});
    QVERIFY(desk.basket().find(A)->isHeld());
    QVERIFY(desk.basket().remove({A}));
    desk.restart();
    QVERIFY(desk.services->holds().isHeld(A));
    desk.fill({A});
    QVERIFY(desk.basket().find(A)->isHeld());
}

void TestHolds::extendsByItselfUpToTheLimit()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    desk.services->holds().setAutomaticExtensions(1);
    desk.pass(27min + 59s);
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations/*/actions/extend"), 0);
    desk.pass(1s);
    desk.pass(1s); // it is out already
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations/*/actions/extend"), 1);
    QCOMPARE(desk.basket().find(A)->hold.extensions, 1);
    const QList<Notice> notices = desk.services->notices().list();
    QCOMPARE(notices.size(), 1); // nobody had asked for it
    QCOMPARE(notices.front().kind, Notice::Kind::Good);
    QVERIFY2(notices.front().sentence.contains(u"1 of at most 1"_s), qPrintable(notices.front().sentence));
    desk.pass(30min);
    QVERIFY(!desk.services->hasOpenWrites());
    desk.pass(2min);
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Lapsed);
}

void TestHolds::doesNotInsistOnAnExtension()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    desk.services->holds().setAutomaticExtensions(5);
    desk.telnyx.on("POST", "/number_reservations/*/actions/extend",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(422, "85008", "Limit exceeded"); });
    desk.pass(28min);
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    for (int i = 0; i < 30; ++i)
        desk.pass(1s);
    QVERIFY(!desk.services->hasOpenWrites());
    const QList<Notice> notices = desk.services->notices().list();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.front().kind, Notice::Kind::Bad);
    QCOMPARE(notices.front().action, Notice::Action::ShowBasket);
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations/*/actions/extend"), 1);
}

void TestHolds::pendingReservationsAreReadAgain()
{
    DeskFixture desk;
    desk.fill({A});
    const auto record = [&](const QString &status) {
        return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, status},
            {u"phone_numbers"_s,
                QJsonArray{QJsonObject{{u"phone_number"_s, A}, {u"status"_s, status},
                    {u"expired_at"_s,
                        status == u"success" ? QJsonValue(desk.clock.now().plus(30min).toIso()) : QJsonValue()}}}}});
    };
    desk.telnyx.once("POST", "/number_reservations", record(u"pending"_s));
    QString status = u"pending"_s;
    desk.telnyx.on("GET", "/number_reservations/r1", [&](const FakeTelnyx::Seen &) { return record(status); });
    QVERIFY(reserve(desk, {A}));
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Asking);
    desk.pass(1s);
    QVERIFY(DeskFixture::until(
        [&] { return desk.telnyx.count("GET", "/number_reservations/r1") == 1 && desk.client->inFlight() == 0; }));
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Asking);
    status = u"success"_s;
    desk.pass(2s);
    QVERIFY(DeskFixture::until([&] { return desk.basket().find(A)->isHeld(); }));
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 30min);
}

void TestHolds::aReservationThatIsGoneHasLapsed()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    desk.telnyx.on("GET", "/number_reservations/*",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(404, "10005", "gone"); });
    QSignalSpy alerts(&desk.services->holds(), &Holds::alert);
    desk.services->holds().refresh();
    QVERIFY(DeskFixture::until([&] { return alerts.count() == 1; }));
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Lapsed);
}

/// The machine is 40 minutes behind the server, or before it.
void TestHolds::goesByTheServersClock()
{
    for (const auto ahead : {40min, -40min}) {
        DeskFixture desk;
        desk.account.ahead = ahead;
        desk.account.tellTime();
        desk.fill({A});
        QVERIFY(reserve(desk, {A}));
        QVERIFY(desk.services->holds().isHeld(A));
        QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 30min);
        std::vector<HoldAlert> alerts;
        QObject::connect(&desk.services->holds(), &Holds::alert, &desk.services->holds(),
            [&](const BasketLine &, HoldAlert what) { alerts.push_back(what); });
        desk.pass(25min);
        QCOMPARE(alerts, std::vector{HoldAlert::FiveMinutes});
        QVERIFY(desk.services->holds().extend({desk.basket().find(A)->hold.reservationId}));
        QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
        QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 35min);
        desk.services->holds().setAutomaticExtensions(2);
        desk.pass(33min);
        QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
        QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 32min);
        desk.pass(32min);
        QCOMPARE(alerts.back(), HoldAlert::Lapsed);
    }
}

void TestHolds::forgetsNothingBeforeTheServersTimeIsKnown()
{
    DeskFixture desk;
    const auto kept = [&] { return HoldStore(*desk.ledger, u"acc"_s).all()->size(); };
    desk.account.ahead = -40min;
    desk.account.tellTime();
    desk.fill({A, B});
    QVERIFY(reserve(desk, {A, B}));
    QVERIFY(desk.basket().remove({A}));
    desk.restart();
    QCOMPARE(kept(), size_t(2)); // by this machine's clock both are over
    QVERIFY(hearTheTime(desk));
    QVERIFY(DeskFixture::until([&] { return desk.services->holds().isHeld(A); }));
    QVERIFY(desk.services->holds().isHeld(B));
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(B)), 30min);
    QCOMPARE(kept(), size_t(2));
    desk.pass(30min);
    QCOMPARE(desk.basket().find(B)->hold.state, HoldState::Lapsed);
    desk.restart();
    QVERIFY(hearTheTime(desk));
    QVERIFY(DeskFixture::until([&] { return kept() == 1; })); // nobody wants the other
    QCOMPARE(desk.basket().find(B)->hold.state, HoldState::Lapsed);
}

/// The hold had an end while the program was not running, and this machine is slow.
void TestHolds::whatHasLapsedByTheServersClockIsToldAtOnce()
{
    DeskFixture desk;
    desk.account.ahead = 40min;
    desk.account.tellTime();
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    desk.clock.advance(31min);
    desk.restart();
    QVERIFY(DeskFixture::until([&] { return desk.basket().find(A)->hold.state == HoldState::Lapsed; }));
    QVERIFY(!desk.services->holds().isHeld(A));
}

/// Somebody sets this machine's clock wrong, so that an alert is given too early, or the hold seems to be over.
void TestHolds::aHoldOutlivesAClockThatIsSet()
{
    for (const auto wrong : {27min, 40min}) {
        DeskFixture desk;
        desk.account.tellTime();
        desk.fill({A});
        QVERIFY(reserve(desk, {A}));
        desk.clock.step(wrong);
        desk.account.ahead = -wrong;
        desk.pass(1s);
        QCOMPARE(desk.services->holds().isHeld(A), wrong < 30min); // as far as is known
        QVERIFY(hearTheTime(desk));
        QVERIFY(DeskFixture::until([&] { return desk.services->holds().isHeld(A); }));
        std::vector<HoldAlert> alerts;
        QObject::connect(&desk.services->holds(), &Holds::alert, &desk.services->holds(),
            [&](const BasketLine &, HoldAlert what) { alerts.push_back(what); });
        desk.pass(25min);
        QCOMPARE(alerts, std::vector{HoldAlert::FiveMinutes});
        desk.pass(5min);
        QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Lapsed);
    }
}

/// A 2xx that tells of a hold of another desk.
void TestHolds::anothersAnswer()
{
    DeskFixture desk;
    const QString stranger = u"+12125550177"_s;
    desk.fill({A});
    const QJsonObject number{{u"phone_number"_s, stranger}, {u"status"_s, u"success"_s},
        {u"expired_at"_s, desk.clock.now().plus(30min).toIso()}};
    desk.account.failNext("POST", "/number_reservations", When::AfterEffect,
        FakeTelnyx::data({{u"id"_s, u"r-theirs"_s}, {u"status"_s, u"success"_s},
            {u"customer_reference"_s, u"nd-7k2mq5xw3abc"_s}, {u"phone_numbers"_s, QJsonArray{number}}}));
    QSignalSpy reserved(&desk.services->holds(), &Holds::reserved);
    QVERIFY(desk.services->holds().reserve({A}));
    QVERIFY(DeskFixture::until([&] {
        const auto open = WriteStore(*desk.ledger).open(u"acc"_s);
        return open->empty() || open->front().state == WriteState::Unknown;
    }));
    QCOMPARE(reserved.count(), 0);
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Asking);
    QVERIFY(!desk.services->holds().isHeld(stranger));
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QVERIFY(desk.services->holds().isHeld(A));
    QVERIFY(!desk.services->holds().isHeld(stranger));
    QCOMPARE(desk.account.reservations().size(), size_t(1));
}

void TestHolds::anAnswerThatLeavesNumbersOut()
{
    DeskFixture desk;
    desk.fill({A, B});
    desk.telnyx.once("POST", "/number_reservations", [&](const FakeTelnyx::Seen &seen) {
        const QJsonObject number{{u"phone_number"_s, A.mid(1)}, {u"status"_s, u"success"_s}, // without its plus
            {u"expired_at"_s, desk.clock.now().plus(30min).toIso()}};
        return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, u"success"_s},
            {u"customer_reference"_s, seen.json()[u"customer_reference"_s]}, {u"phone_numbers"_s, QJsonArray{number}}});
    });
    QSignalSpy reserved(&desk.services->holds(), &Holds::reserved);
    QVERIFY(reserve(desk, {A, B}));
    QCOMPARE(reserved.count(), 1);
    QCOMPARE(reserved[0][1].toInt(), 1);
    QCOMPARE(reserved[0][2].toInt(), 0);
    QCOMPARE(reserved[0][3].toStringList(), QStringList{B});
    QVERIFY(desk.basket().find(A)->isHeld());
    QVERIFY(!desk.basket().find(B)->isHeld());
    QVERIFY(desk.basket().find(B)->failure.contains(u"leaves this number out"_s));
    QCOMPARE(desk.basket().find(B)->trouble, LineTrouble::NotHeld);
    desk.restart();
    QVERIFY(desk.basket().find(B)->failure.contains(u"leaves this number out"_s));
}

/// A reservation of A, which is not decided on, that is answered without B; then it lists both.
void TestHolds::whatAnAnswerLeftOutIsHeardOfLater()
{
    for (const bool isHeld : {true, false}) {
        DeskFixture desk;
        desk.fill({A, B});
        ShownReservation r1(desk);
        r1.numbers = {{A, u"pending"_s}};
        QVERIFY(reserve(desk, {A, B}));
        QVERIFY(desk.basket().find(B)->failure.contains(u"leaves this number out"_s));
        r1.numbers = {{A, u"success"_s}, {B, isHeld ? u"success"_s : u"failed"_s}};
        desk.pass(1s);
        QVERIFY(DeskFixture::until([&] { return desk.basket().find(A)->isHeld(); }));
        const BasketLine &line = *desk.basket().find(B);
        QCOMPARE(line.isHeld(), isHeld);
        QCOMPARE(desk.services->holds().isHeld(B), isHeld);
        if (isHeld)
            QCOMPARE(line.failure, QString());
        else
            QVERIFY2(line.failure.contains(u"gave no reason"_s), qPrintable(line.failure));
    }
}

/// B was refused by the reservation of A at once. What has become of it since is told by others.
void TestHolds::anotherTroubleIsNoNewsOfAReservation()
{
    DeskFixture desk;
    desk.fill({A, B});
    ShownReservation r1(desk);
    r1.numbers = {{A, u"pending"_s}, {B, u"failed"_s}};
    QVERIFY(reserve(desk, {A, B}));
    BasketLine gone = *desk.basket().find(B);
    QCOMPARE(gone.trouble, LineTrouble::NotHeld);
    gone.fail(u"Sold"_s, LineTrouble::Gone);
    QVERIFY(desk.basket().update({gone}));
    r1.numbers = {{A, u"success"_s}, {B, u"failed"_s}};
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.basket().find(A)->isHeld(); }));
    QCOMPARE(desk.basket().find(B)->failure, u"Sold"_s);
}

void TestHolds::anExtensionOfAnotherReservation()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(reserve(desk, {A}));
    const QJsonObject number{
        {u"phone_number"_s, A}, {u"status"_s, u"success"_s}, {u"expired_at"_s, desk.clock.now().plus(3h).toIso()}};
    desk.account.failNext("POST", "/number_reservations/*/actions/extend", When::AfterEffect,
        FakeTelnyx::data({{u"id"_s, u"r-theirs"_s}, {u"status"_s, u"success"_s},
            {u"customer_reference"_s, u"nd-7k2mq5xw3abc"_s}, {u"phone_numbers"_s, QJsonArray{number}}}));
    QSignalSpy extended(&desk.services->holds(), &Holds::extended);
    QVERIFY(desk.services->holds().extend({desk.basket().find(A)->hold.reservationId}));
    QVERIFY(DeskFixture::until([&] {
        const auto open = WriteStore(*desk.ledger).open(u"acc"_s);
        return open->empty() || open->front().state == WriteState::Unknown;
    }));
    QCOMPARE(extended.count(), 0);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QCOMPARE(extended.count(), 1);
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 60min - 1s);
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
