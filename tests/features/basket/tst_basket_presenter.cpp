// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "api/resources/reservations.h"
#include "features/basket/basket_presenter.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/owned_numbers.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "store/tables/write_store.h"
#include "writes/failed_writes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;
const QString C = u"+13125550103"_s;

BasketLine block(const QString &start, int range, const char *upfront)
{
    BasketLine line = FakeDesk::line(start, upfront, "0");
    line.kind = LineKind::Block;
    line.key = start + u'/' + QString::number(range);
    line.range = range;
    return line;
}

BasketLine quantity(int count, const char *monthly)
{
    NewBulkGroup group;
    group.countryIso = u"US"_s;
    group.phoneNumberType = u"local"_s;
    group.countRequested.value = count;
    return lineOf(group, {Decimal::parse(QString::fromLatin1(monthly)), Decimal(), u"USD"_s});
}

/// Counts how often it is looked at: once for each hold that is gone over.
class CountingClock final : public Clock
{
public:
    Timestamp now() const override
    {
        ++reads;
        return m_clock.now();
    }
    std::chrono::milliseconds uptime() const override { return m_clock.uptime(); }
    void advance(std::chrono::milliseconds span) { m_clock.advance(span); }
    mutable int reads = 0;

private:
    TestClock m_clock;
};

/// What the presenter has said.
struct Heard
{
    explicit Heard(BasketPresenter &presenter)
    {
        QObject::connect(&presenter, &BasketPresenter::refused, &context, [this](const QString &s) { refused += s; });
        QObject::connect(&presenter, &BasketPresenter::changed, &context, [this] { ++changes; });
        QObject::connect(&presenter, &BasketPresenter::holdAlert, &context,
            [this](const QString &s, bool lapsed) { alerts += s + (lapsed ? u" (lapsed)"_s : QString()); });
        QObject::connect(&presenter, &BasketPresenter::reserved, &context, [this](const QString &s) { reserved += s; });
        QObject::connect(&presenter, &BasketPresenter::spoiled, &context,
            [this](const QString &s, const QString &action) { spoiled += s + u'|' + action; });
        QObject::connect(&presenter, &BasketPresenter::substituted, &context,
            [this](const QString &s, bool, bool any) { substituted += s + (any ? u" (any)"_s : QString()); });
        QObject::connect(&presenter, &BasketPresenter::outOfDate, &context, [this] { ++outOfDate; });
        QObject::connect(&presenter, &BasketPresenter::orderRequested, &context,
            [this](const QStringList &keys) { ordered.push_back(keys); });
    }
    QStringList refused;
    QStringList alerts;
    QStringList reserved;
    QStringList spoiled;
    QStringList substituted;
    std::vector<QStringList> ordered;
    int changes = 0;
    int outOfDate = 0;
    QObject context;
};

/// From now on the account may hold so many numbers, and a reservation of one too many is refused as a whole.
void limitHolds(FakeDesk &desk, int most)
{
    auto held = std::make_shared<int>(0);
    desk.telnyx.on("POST", "/number_reservations", [&desk, most, held](const FakeTelnyx::Seen &seen) {
        const QJsonArray asked = seen.json()[u"phone_numbers"_s].toArray();
        if (*held + int(asked.size()) > most)
            return FakeTelnyx::error(422, "85007", "You have too many active phone number reservations.");
        *held += int(asked.size());
        QJsonArray numbers;
        for (const QJsonValue &one : asked)
            numbers.append(QJsonObject{{u"id"_s, u"n"_s}, {u"phone_number"_s, one[u"phone_number"_s]},
                {u"status"_s, u"success"_s}, {u"expired_at"_s, desk.clock.now().plus(30min).toIso()}});
        return FakeTelnyx::data(
            QJsonObject{{u"id"_s, u"res-%1"_s.arg(*held)}, {u"status"_s, u"success"_s}, {u"phone_numbers"_s, numbers}});
    });
}

/// The reservation "r1" of these numbers, each with its state.
FakeTelnyx::Answer reservation(
    Timestamp until, const QJsonValue &reference, const std::vector<std::pair<QString, QString>> &numbers)
{
    QJsonArray list;
    for (const auto &[number, status] : numbers)
        list.append(QJsonObject{{u"phone_number"_s, number}, {u"status"_s, status}, {u"expired_at"_s, until.toIso()}});
    return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, u"pending"_s}, {u"customer_reference"_s, reference},
        {u"phone_numbers"_s, list}});
}

QStringList many(FakeDesk &desk, int count)
{
    QStringList numbers;
    std::vector<BasketLine> lines;
    for (int i = 0; i < count; ++i) {
        numbers += u"+1312555%1"_s.arg(1'000 + i);
        lines.push_back(FakeDesk::line(numbers.back()));
    }
    desk.fill(lines);
    return numbers;
}

} // namespace

/// The Basket tab without its widgets.
class TestBasketPresenter : public QObject
{
    Q_OBJECT

private slots:
    void totalsAreExactAndPerCurrency();
    void besideTheBalance();
    void theBalanceMayBeUnknown();
    void undoAndRedo();
    void reservesAndExtends();
    void oneNumberIsNotReserved();
    void anAnswerLeavesOneNumberOut();
    void whatIsNotDecidedIsNotCounted();
    void whatMayBeHeldIsNotAskedForAgain_data();
    void whatMayBeHeldIsNotAskedForAgain();
    void whatIsSaidOfHoldsFitsTheirReasons();
    void aRefusedReservationIsSaid();
    void reservesWhatFits();
    void whatIsGoneMeanwhileHoldsUpNoOther();
    void oneBadNumberDoesNotSpoilAnOrder();
    void oneBadNumberDoesNotSpoilAReservation();
    void nobodyIsBlamedForTheMoney();
    void buttonsSayWhatTheyActOn();
    void theFilterFindsNoOtherRowsBlame();
    void onlyWhatIsGoneIsSubstituted();
    void askedWhichOneIsGone();
    void whatIsOursIsLeftOut();
    void whatOthersHaveOrderedIsNot();
    void holdsRunOut();
    void aLineInAnOrderStays();
    void readOnly();
    void eachAccountHasItsOwn();
    void aSecondGoesOverNoLine();
};

void TestBasketPresenter::totalsAreExactAndPerCurrency()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    QCOMPARE(presenter.funds().upfrontText(), u"0.00"_s);
    const Heard heard(presenter);
    // 0.1 three times is 0.3 here, and 0.0055 is not lost.
    desk.fill({FakeDesk::line(A, "0.10", "1.00000"), FakeDesk::line(B, "0.1", "0.0055"),
        FakeDesk::line(C, "0.10", "2.5"), FakeDesk::line(u"+4930555010"_s, "3.00", "0.70", u"EUR"_s),
        block(u"+13125551000"_s, 7, "1.10"), quantity(3, "0.33333333")});
    QCOMPARE(heard.changes, 1);
    QCOMPARE(presenter.rows().totalCount(), 6);
    QCOMPARE(presenter.lines(), 6);
    QCOMPARE(presenter.numbers(), 4 + 7 + 3);
    QCOMPARE(presenter.funds().upfrontText(), u"EUR 3.00 · USD 8.00"_s);
    QCOMPARE(presenter.funds().monthlyText(), u"EUR 0.70 · USD 4.50549999"_s);
    QVERIFY(!presenter.incomplete().contains(u"not known"_s));
    QVERIFY(presenter.incomplete().contains(u"block"_s)); // how its price counts

    BasketLine unpriced = FakeDesk::line(u"+13125550104"_s);
    unpriced.cost = {};
    desk.fill({unpriced});
    QVERIFY2(presenter.incomplete().contains(u"1 number"_s), qPrintable(presenter.incomplete()));
    QCOMPARE(presenter.funds().upfrontText(), u"at least EUR 3.00 · USD 8.00"_s);
}

void TestBasketPresenter::besideTheBalance()
{
    FakeDesk desk;
    desk.credit = u"10.10"_s;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A, "7.00", "3.00"), FakeDesk::line(B, "900", "900", u"EUR"_s)});
    QCOMPARE(presenter.funds().creditText(), u"not known"_s); // not asked yet
    QCOMPARE(presenter.funds().cover(), Funds::Cover::Unknown);
    const int before = heard.changes;
    presenter.refresh(); // F5
    QTRY_VERIFY(desk.session->balance().value);
    QVERIFY(heard.changes > before);
    QCOMPARE(presenter.funds().creditText(), u"USD 10.10"_s);
    QCOMPARE(presenter.funds().afterText(), u"USD 0.10, less EUR 1800.00"_s); // euros are not dollars, nor nothing
    QCOMPARE(presenter.funds().cover(), Funds::Cover::Unknown);
    QVERIFY(presenter.incomplete().contains(u"EUR 1800.00"_s));
    desk.fill({FakeDesk::line(C, "0.10", "0.01")});
    QCOMPARE(presenter.funds().afterText(), u"USD -0.01, less EUR 1800.00"_s);
    QCOMPARE(presenter.funds().cover(), Funds::Cover::Tight);
    desk.fill({FakeDesk::line(u"+13125550105"_s, "3.01", "0")});
    QCOMPARE(presenter.funds().cover(), Funds::Cover::TooLittle);
}

void TestBasketPresenter::theBalanceMayBeUnknown()
{
    FakeDesk desk;
    desk.credit.clear();
    BasketPresenter presenter(*desk.session);
    desk.fill({FakeDesk::line(A)});
    desk.session->refreshBalance();
    QTRY_VERIFY(desk.session->balance().error);
    QCOMPARE(presenter.funds().creditText(), u"not known"_s);
    QCOMPARE(presenter.funds().afterText(), u"not known"_s);
    QCOMPARE(presenter.funds().cover(), Funds::Cover::Unknown); // not known is not too little
}

void TestBasketPresenter::undoAndRedo()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    QVERIFY(!presenter.canUndo());
    desk.fill({FakeDesk::line(A), FakeDesk::line(B)});
    presenter.remove({A});
    QCOMPARE(presenter.lines(), 1);
    QVERIFY(presenter.canUndo() && !presenter.canRedo());
    presenter.undo();
    QCOMPARE(presenter.lines(), 2);
    QCOMPARE(presenter.rows().row(0).line.number, A); // where it was
    QVERIFY(presenter.canRedo());
    presenter.redo();
    QCOMPARE(presenter.lines(), 1);
    presenter.undo();
    presenter.undo();
    QCOMPARE(presenter.lines(), 0);
    QVERIFY(!presenter.canUndo());
}

void TestBasketPresenter::reservesAndExtends()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B), quantity(5, "1")});
    QVERIFY(presenter.mayReserve({}) && !presenter.mayExtend({}));
    presenter.reserve({}); // all that can be: a quantity cannot
    const BasketRow asking = presenter.rows().row(0);
    QCOMPARE(asking.line.hold.state, HoldState::Asking);
    QVERIFY(!presenter.mayReserve({A}));
    presenter.reserve({A}); // already asked for
    QTRY_COMPARE(presenter.heldAmong({}), 2);
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations"), 1);
    QCOMPARE(desk.telnyx.last("POST", "/number_reservations")->json()[u"phone_numbers"_s].toArray().size(), 2);
    QCOMPARE(presenter.rows().row(0).secondsLeft(desk.clock.now()), 30 * 60);
    QCOMPARE(presenter.rows().row(2).secondsLeft(desk.clock.now()), -1);
    QVERIFY(!presenter.mayReserve({}) && presenter.mayExtend({A}));

    desk.pass(90s);
    QCOMPARE(presenter.rows().row(1).secondsLeft(desk.clock.now()), 28 * 60 + 30);
    QVERIFY(!presenter.rows().hasChangedMarks()); // a countdown that flashes says nothing
    presenter.extend({A, B}); // one reservation: one request
    QTRY_COMPARE(presenter.rows().row(0).secondsLeft(desk.clock.now()), 58 * 60 + 30);
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations/*/actions/extend"), 1);
    QVERIFY(heard.refused.isEmpty());
}

void TestBasketPresenter::oneNumberIsNotReserved()
{
    FakeDesk desk;
    desk.fake.failingNumbers = {B};
    BasketPresenter presenter(*desk.session);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B)});
    presenter.reserve({A, B});
    QTRY_COMPARE(presenter.heldAmong({}), 1);
    const BasketRow failed = *presenter.rows().find(B);
    QVERIFY(failed.line.failure.contains(u"already on hold"_s)); // in Telnyx's words
    QCOMPARE(failed.secondsLeft(desk.clock.now()), -1);
    QVERIFY(presenter.mayReserve({B}) && !presenter.mayReserve({A}));
}

void TestBasketPresenter::anAnswerLeavesOneNumberOut()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B)});
    desk.telnyx.once("POST", "/number_reservations", [&](const FakeTelnyx::Seen &seen) {
        return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, u"success"_s},
            {u"customer_reference"_s, seen.json()[u"customer_reference"_s]},
            {u"phone_numbers"_s,
                QJsonArray{QJsonObject{{u"phone_number"_s, A}, {u"status"_s, u"success"_s},
                    {u"expired_at"_s, desk.clock.now().plus(30min).toIso()}}}}});
    });
    presenter.reserve({A, B});
    QTRY_COMPARE(heard.reserved.size(), 1);
    QVERIFY2(heard.reserved[0].startsWith(u"1 held."_s), qPrintable(heard.reserved[0]));
    QVERIFY2(heard.reserved[0].contains(u"leaves out 1 number"_s), qPrintable(heard.reserved[0]));
    QVERIFY(!presenter.rows().find(B)->line.failure.isEmpty());
    QVERIFY(presenter.mayReserve({B}) && !presenter.mayReserve({A}));
}

/// What was refused stays said when Telnyx has decided on the others.
void TestBasketPresenter::whatIsNotDecidedIsNotCounted()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B), FakeDesk::line(C)});
    QString status = u"pending"_s;
    QJsonValue reference;
    const Timestamp until = desk.clock.now().plus(30min);
    const auto shown = [&] {
        return reservation(until, reference, {{A, status}, {B, u"failed"_s}, {C, u"success"_s}});
    };
    desk.telnyx.on("POST", "/number_reservations", [&](const FakeTelnyx::Seen &seen) {
        reference = seen.json()[u"customer_reference"_s];
        return shown();
    });
    desk.telnyx.on("GET", "/number_reservations/r1", [&](const FakeTelnyx::Seen &) { return shown(); });
    presenter.reserve({});
    QTRY_COMPARE(heard.reserved.size(), 1);
    QVERIFY2(heard.reserved[0].startsWith(u"1 was/were refused"_s), qPrintable(heard.reserved[0]));
    QVERIFY2(!heard.reserved[0].contains(u"held"_s), qPrintable(heard.reserved[0])); // one or two: nobody knows
    status = u"success"_s;
    desk.pass(1s);
    QTRY_COMPARE(presenter.heldAmong({}), 2);
    QCOMPARE(heard.outOfDate, 0);
    desk.pass(30min);
    QCOMPARE(presenter.heldAmong({}), 0);
    QVERIFY(heard.outOfDate > 0); // what was held then has lapsed
}

void TestBasketPresenter::whatMayBeHeldIsNotAskedForAgain_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("begin");
    QTest::newRow("for one number") << u"We don't recognize the number(s) ['+13125551101']."_s
                                    << u"Telnyx refused 1 of 50: +13125551101."_s;
    QTest::newRow("as a whole") << u"Not today."_s << QString();
}

/// One of the first hundred is left out by the answer; the fifty after them are refused.
void TestBasketPresenter::whatMayBeHeldIsNotAskedForAgain()
{
    QFETCH(QString, refusal);
    QFETCH(QString, begin);
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    const QStringList numbers = many(desk, 150);
    desk.telnyx.once("POST", "/number_reservations", [&](const FakeTelnyx::Seen &seen) {
        std::vector<std::pair<QString, QString>> answered;
        for (const QString &number : numbers.mid(1, 99))
            answered.emplace_back(number, u"success"_s);
        return reservation(desk.clock.now().plus(30min), seen.json()[u"customer_reference"_s], answered);
    });
    desk.telnyx.once("POST", "/number_reservations", FakeTelnyx::error(422, "10027", refusal.toUtf8()));
    presenter.reserve({});
    QTRY_COMPARE(heard.spoiled.size() + heard.refused.size(), 1);
    const QString said = (heard.spoiled + heard.refused).front();
    QVERIFY2(said.startsWith(begin), qPrintable(said));
    QVERIFY2(said.contains(u"leaves out 1 number"_s), qPrintable(said));
    if (heard.spoiled.isEmpty())
        return;
    QVERIFY2(said.endsWith(u"Reserve the Other 49"_s), qPrintable(said));
    desk.telnyx.forget();
    presenter.goOnWithoutBlamed();
    QTRY_COMPARE(desk.telnyx.count("POST", "/number_reservations"), 1);
    const QJsonArray again = desk.telnyx.last("POST", "/number_reservations")->json()[u"phone_numbers"_s].toArray();
    QCOMPARE(again.size(), 49);
    QCOMPARE(again.first()[u"phone_number"_s].toString(), numbers[100]);
}

void TestBasketPresenter::whatIsSaidOfHoldsFitsTheirReasons()
{
    FakeDesk desk;
    desk.fake.failingNumbers = {B};
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B), FakeDesk::line(C)});
    presenter.reserve({});
    QTRY_COMPARE(heard.reserved.size(), 1);
    QVERIFY2(heard.reserved[0].startsWith(u"2 held, 1 not:"_s), qPrintable(heard.reserved[0]));
    // Telnyx gives a reason in its own words, and it may be that the number is gone.
    QVERIFY2(!heard.reserved[0].contains(u"all the same"_s), qPrintable(heard.reserved[0]));
    QCOMPARE(heard.outOfDate, 0);
    desk.fill({FakeDesk::line(u"+13125550199"_s)}); // which has nothing to do with it
    QCOMPARE(heard.outOfDate, 0);
    Ticket ticket;
    ticket.lines = presenter.linesToOrder({A, C});
    QVERIFY(desk.session->services().purchases().place(ticket));
    QCOMPARE(heard.outOfDate, 1); // two are not held any more: they are being bought
    QTRY_VERIFY(!presenter.rows().find(A));
    QCOMPARE(heard.outOfDate, 1);
}

void TestBasketPresenter::aRefusedReservationIsSaid()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A)});
    desk.fake.failNext("POST", "/number_reservations", When::BeforeEffect,
        FakeTelnyx::error(422, "85007", "You have reached the maximum number of reserved numbers."));
    presenter.reserve({A});
    QTRY_COMPARE(heard.reserved.size(), 1);
    QVERIFY(heard.reserved.front().contains(u"0 held, 1 not"_s));
    QCOMPARE(presenter.heldAmong({}), 0);
    QTRY_VERIFY(presenter.mayReserve({A}));
    presenter.reserve({A}); // and it may be tried again
    QTRY_COMPARE(presenter.heldAmong({}), 1);
}

void TestBasketPresenter::reservesWhatFits()
{
    FakeDesk desk;
    limitHolds(desk, 137);
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    many(desk, 250);
    presenter.reserve({});
    QVERIFY(presenter.isReserving());
    QTRY_COMPARE_WITH_TIMEOUT(heard.reserved.size(), 1, 20'000);
    QVERIFY(!presenter.isReserving());
    QCOMPARE(presenter.heldAmong({}), 137); // to the last that fits
    QVERIFY2(heard.reserved[0].contains(u"137 held, 113 not"_s), qPrintable(heard.reserved[0]));
    QVERIFY(desk.telnyx.count("POST", "/number_reservations") < 14);
    for (const BasketRow &row : presenter.rows().rows())
        QVERIFY(!row.line.isTroubled()); // nothing is wrong with any of them
    QVERIFY(desk.session->services().failures().list().size() <= 1); // not one for each that was too large
}

void TestBasketPresenter::whatIsGoneMeanwhileHoldsUpNoOther()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    const QStringList numbers = many(desk, 150);
    const auto hold = [&](const QStringList &asked, const QJsonValue &reference) {
        std::vector<std::pair<QString, QString>> answered;
        for (const QString &number : asked)
            answered.emplace_back(number, u"success"_s);
        return reservation(desk.clock.now().plus(30min), reference, answered);
    };
    desk.telnyx.once("POST", "/number_reservations", [&](const FakeTelnyx::Seen &seen) {
        (void)desk.basket().remove({numbers[120]});
        Reservation elsewhere;
        elsewhere.id = u"r2"_s;
        elsewhere.phoneNumbers
            = {{.phoneNumber = numbers[130], .status = u"success"_s, .expiredAt = desk.clock.now().plus(30min)}};
        (void)desk.session->services().holds().takeOver(elsewhere);
        return hold(numbers.mid(0, 100), seen.json()[u"customer_reference"_s]);
    });
    presenter.reserve({});
    QTRY_VERIFY(!presenter.isReserving());
    QCOMPARE(heard.refused, QStringList());
    QCOMPARE(presenter.heldAmong({}), 149);
    QCOMPARE(desk.telnyx.count("POST", "/number_reservations"), 2);
}

void TestBasketPresenter::oneBadNumberDoesNotSpoilAnOrder()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B), FakeDesk::line(C)});
    desk.telnyx.once("POST", "/number_orders",
        FakeTelnyx::error(422, "10027", "We don't recognize the number(s) ['+13125550102']."));
    Ticket ticket;
    ticket.lines = presenter.linesToOrder({});
    QVERIFY(desk.session->services().purchases().place(ticket));
    QTRY_COMPARE(heard.spoiled.size(), 1);
    QVERIFY2(heard.spoiled[0].contains(u"1 of 3: "_s + B), qPrintable(heard.spoiled[0]));
    QVERIFY2(heard.spoiled[0].endsWith(u"|Leave Out 1, Order the Other 2…"_s), qPrintable(heard.spoiled[0]));
    QCOMPARE(presenter.problems(), 1);
    presenter.goOnWithoutBlamed();
    QCOMPARE(heard.ordered, (std::vector{QStringList{A, C}}));
    QCOMPARE(presenter.lines(), 2);
    presenter.goOnWithoutBlamed(); // once
    QCOMPARE(heard.ordered.size(), size_t(1));
    presenter.undo();
    QCOMPARE(presenter.lines(), 3);
}

void TestBasketPresenter::oneBadNumberDoesNotSpoilAReservation()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B), FakeDesk::line(C)});
    desk.telnyx.once("POST", "/number_reservations",
        FakeTelnyx::error(422, "10027", "We don't recognize the number(s) ['+13125550102']."));
    presenter.reserve({});
    QTRY_COMPARE(heard.spoiled.size(), 1);
    QVERIFY2(heard.spoiled[0].endsWith(u"|Leave Out 1, Reserve the Other 2"_s), qPrintable(heard.spoiled[0]));
    QCOMPARE(heard.outOfDate, 0);
    QVERIFY(presenter.rows().find(B)->line.isTroubled());
    QVERIFY(presenter.rows().find(A)->line.failure.isEmpty());
    presenter.goOnWithoutBlamed();
    QTRY_COMPARE(presenter.heldAmong({}), 2);
    QVERIFY(!presenter.rows().find(B));
}

void TestBasketPresenter::nobodyIsBlamedForTheMoney()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B)});
    desk.telnyx.once("POST", "/number_orders", FakeTelnyx::error(422, "20100", "You do not have enough funds."));
    Ticket ticket;
    ticket.lines = presenter.linesToOrder({});
    QVERIFY(desk.session->services().purchases().place(ticket));
    QTRY_VERIFY(!presenter.rows().find(A)->line.isSent());
    QVERIFY(heard.spoiled.isEmpty());
    QCOMPARE(presenter.problems(), 0);
    QVERIFY(!presenter.maySubstitute({}));
}

void TestBasketPresenter::buttonsSayWhatTheyActOn()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const auto label = [&](BasketVerb verb, const QStringList &selected) {
        const BasketScope scope = presenter.scopeOf(selected);
        return labelOf(verb, scope, presenter.ableAmong(verb, scope));
    };
    QCOMPARE(label(BasketVerb::Order, {}), u"Order…"_s);
    const QStringList numbers = many(desk, 12);
    QCOMPARE(label(BasketVerb::Order, {}), u"Order All 12…"_s);
    QCOMPARE(label(BasketVerb::Order, numbers.mid(0, 4)), u"Order 4 Selected…"_s);
    QCOMPARE(label(BasketVerb::Remove, {}), u"Remove"_s);
    QCOMPARE(label(BasketVerb::Remove, numbers.mid(0, 4)), u"Remove 4 Selected"_s);
    QCOMPARE(label(BasketVerb::Substitute, {}), u"Substitute"_s);
    presenter.reserve(numbers.mid(0, 2));
    QTRY_COMPARE(presenter.heldAmong({}), 2);
    QTRY_COMPARE(label(BasketVerb::Reserve, {}), u"Reserve 10 of 12"_s);
    QCOMPARE(label(BasketVerb::Reserve, numbers.mid(0, 4)), u"Reserve 2 of 4 Selected"_s);
    QCOMPARE(label(BasketVerb::Extend, numbers.mid(0, 2)), u"Extend 2 Selected"_s);
    presenter.rows().setFilter(u"+13125551011"_s);
    QCOMPARE(label(BasketVerb::Order, {}), u"Order 1 Shown…"_s);
    QCOMPARE(presenter.scopeOf({}).keys, QStringList{u"+13125551011"_s}); // and that is what is acted on
    presenter.rows().setFilter(u"nothing has this"_s);
    QCOMPARE(label(BasketVerb::Order, {}), u"Order…"_s);
    QCOMPARE(presenter.ableAmong(BasketVerb::Order, presenter.scopeOf({})), 0); // nothing shown is not everything
}

void TestBasketPresenter::theFilterFindsNoOtherRowsBlame()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B), FakeDesk::line(C)});
    desk.telnyx.once(
        "POST", "/number_orders", FakeTelnyx::error(422, "85001", "Not available: ['+13125550102', '+13125550103']"));
    Ticket ticket;
    ticket.lines = presenter.linesToOrder({});
    QVERIFY(desk.session->services().purchases().place(ticket));
    QTRY_COMPARE(presenter.problems(), 2);
    presenter.rows().setFilter(u"5550102"_s);
    QCOMPARE(presenter.rows().rowCount(), 1);
    QCOMPARE(presenter.rows().row(0).line.number, B);
    presenter.rows().setFilter({});
    presenter.setProblemsOnly(true);
    QCOMPARE(presenter.rows().rowCount(), 2);
    QCOMPARE(presenter.scopeOf({}).kind, BasketScope::Kind::Shown);
    presenter.setProblemsOnly(false);
    QCOMPARE(presenter.rows().rowCount(), 3);
}

void TestBasketPresenter::onlyWhatIsGoneIsSubstituted()
{
    FakeDesk desk;
    desk.fake.failingNumbers = {B};
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B)});
    presenter.reserve({B});
    QTRY_VERIFY(presenter.rows().find(B)->line.isTroubled());
    QVERIFY(!presenter.maySubstitute({})); // it cannot be held; it can still be bought
    QTRY_COMPARE(heard.reserved.size(), 1);
    QCOMPARE(presenter.linesToOrder({}).size(), size_t(2));
    desk.telnyx.once("POST", "/number_orders", FakeTelnyx::error(422, "85001", "+13125550101 is gone"));
    Ticket ticket;
    ticket.lines = presenter.linesToOrder({});
    QVERIFY(desk.session->services().purchases().place(ticket));
    QTRY_VERIFY(presenter.maySubstitute({A}));
    QVERIFY(!presenter.maySubstitute({B}));
}

void TestBasketPresenter::askedWhichOneIsGone()
{
    FakeDesk desk;
    desk.fake.prices = {{A, u"1.00"_s}, {B, u"1.00"_s}, {C, u"1.00"_s}};
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B)});
    const auto refuse = [&] {
        desk.telnyx.once("POST", "/number_orders", FakeTelnyx::error(422, "85001", "Not available any more."));
        Ticket ticket;
        ticket.lines = presenter.linesToOrder({});
        return bool(desk.session->services().purchases().place(ticket));
    };
    QVERIFY(refuse());
    QTRY_VERIFY(!presenter.rows().find(A)->line.isSent());
    QVERIFY(!presenter.maySubstitute({})); // nobody knows which
    presenter.substitute({A, B});
    QTRY_COMPARE(heard.substituted.size(), 1);
    QVERIFY2(heard.substituted[0].contains(u"None of these"_s), qPrintable(heard.substituted[0]));
    desk.fake.prices.erase(B);
    presenter.substitute({A, B});
    QTRY_COMPARE(heard.substituted.size(), 2);
    QVERIFY2(heard.substituted[1].contains(B + u" → "_s + C), qPrintable(heard.substituted[1]));
    QVERIFY(heard.substituted[1].endsWith(u"(any)"_s));
    QVERIFY(presenter.rows().find(A) && presenter.rows().find(C) && !presenter.rows().find(B));
    presenter.undo();
    QVERIFY(presenter.rows().find(B) && !presenter.rows().find(C));
}

void TestBasketPresenter::whatIsOursIsLeftOut()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    desk.fill({FakeDesk::line(A)});
    Ticket ticket;
    ticket.lines = presenter.linesToOrder({});
    QVERIFY(desk.session->services().purchases().place(ticket));
    QTRY_COMPARE(presenter.lines(), 0);
    const auto again = desk.basket().add({FakeDesk::line(A), FakeDesk::line(B)});
    QVERIFY(again);
    QCOMPARE(again->added, 1);
    QCOMPARE(again->refused.size(), size_t(1));
    QCOMPARE(again->refused[0].number, A);
    QVERIFY2(again->refused[0].reason.startsWith(u"Yours since"_s), qPrintable(again->refused[0].reason));
    // A line that became ours in the meantime, by an order from elsewhere, stays and says so.
    WriteRecord theirs;
    theirs.id = u"nd-elsewhere"_s;
    theirs.account = desk.session->account().id;
    theirs.state = WriteState::Bought;
    theirs.createdAt = desk.clock.now();
    theirs.userReference = u"KB-1"_s;
    theirs.numbers = {*NumberSpan::of(B)};
    QVERIFY(WriteStore(*desk.services.ledger).add(theirs));
    emit desk.session->services().owned().changed();
    QVERIFY2(presenter.rows().find(B)->owned.endsWith(u", KB-1"_s), qPrintable(presenter.rows().find(B)->owned));
    QVERIFY(presenter.linesToOrder({}).empty());
    QVERIFY(!presenter.mayReserve({B}));
    QCOMPARE(presenter.problems(), 1);
}

/// What an order of somebody else says of a number stands at its line, and the ticket asks.
void TestBasketPresenter::whatOthersHaveOrderedIsNot()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    NumberOrder theirs;
    theirs.id = u"theirs"_s;
    theirs.status = u"success"_s;
    theirs.customerReference = u"KB-1"_s;
    theirs.phoneNumbers = {*PackedNumber::fromText(A), *PackedNumber::fromText(B)};
    theirs.phoneNumbersCount = 2;
    QVERIFY(desk.session->services().tracker().store(theirs));
    desk.fill({FakeDesk::line(B)});
    QCOMPARE(presenter.rows().find(B)->owned, u"In an order (success), KB-1"_s);
    QCOMPARE(presenter.linesToOrder({}).size(), size_t(1));
    QVERIFY(presenter.mayReserve({B}));
    QCOMPARE(presenter.problems(), 1);
}

void TestBasketPresenter::holdsRunOut()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A)});
    presenter.reserve({A});
    QTRY_COMPARE(presenter.heldAmong({}), 1);
    desk.pass(24min + 59s);
    QVERIFY(heard.alerts.isEmpty());
    desk.pass(1s);
    QCOMPARE(heard.alerts.size(), 1);
    desk.pass(3min);
    desk.pass(1min);
    QCOMPARE(heard.alerts.size(), 2);
    desk.pass(1min);
    desk.pass(1min);
    QCOMPARE(heard.alerts.size(), 3); // each once
    QVERIFY(heard.alerts[0].contains(u"five"_s) && heard.alerts[1].contains(u"one minute"_s));
    QVERIFY(heard.alerts[2].endsWith(u"(lapsed)"_s));
    QCOMPARE(heard.outOfDate, 1); // "in one minute", when it had lapsed
    for (const QString &alert : heard.alerts)
        QVERIFY(alert.contains(A));
    QCOMPARE(presenter.rows().row(0).line.hold.state, HoldState::Lapsed);
    QVERIFY(presenter.mayReserve({A}) && !presenter.mayExtend({A}));
}

void TestBasketPresenter::aLineInAnOrderStays()
{
    FakeDesk desk;
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A), FakeDesk::line(B)});
    desk.fake.failNext("POST", "/number_orders", When::AfterEffect, FakeDesk::held({}));
    Ticket ticket;
    ticket.lines = presenter.linesToOrder({A});
    QCOMPARE(ticket.lines.size(), size_t(1));
    QVERIFY(desk.session->services().purchases().place(ticket));
    QVERIFY(presenter.rows().find(A)->line.isSent());
    QVERIFY(!presenter.mayRemove({A}) && !presenter.mayRemove({}) && presenter.mayRemove({B}));
    QVERIFY(!presenter.mayReserve({A}) && presenter.mayReserve({B}));
    QCOMPARE(presenter.linesToOrder({}).size(), size_t(1));
    presenter.remove({A});
    QCOMPARE(heard.refused.size(), 1);
    QVERIFY(heard.refused.front().contains(u"purchase"_s));
    QCOMPARE(presenter.lines(), 2);
    QTRY_COMPARE(desk.telnyx.held(), 1);
    QCOMPARE(desk.telnyx.release(), 1);
    QTRY_COMPARE(presenter.lines(), 1); // bought: gone from the basket
    QCOMPARE(desk.fake.timesBought().value(A), 1);
}

void TestBasketPresenter::readOnly()
{
    Account account;
    account.readOnly = true;
    FakeDesk desk(account);
    BasketPresenter presenter(*desk.session);
    const Heard heard(presenter);
    desk.fill({FakeDesk::line(A)});
    QVERIFY(!presenter.mayReserve({A}) && !presenter.mayExtend({A}));
    QVERIFY(presenter.mayRemove({A})); // a basket is the person's own
    presenter.reserve({A}); // whoever asks
    QCOMPARE(heard.refused.size(), 1);
    desk.session->refreshBalance();
    QTRY_VERIFY(desk.session->balance().value);
    QCOMPARE(desk.telnyx.begun("POST"), 0);
    QCOMPARE(presenter.rows().row(0).line.hold.state, HoldState::None);
}

void TestBasketPresenter::eachAccountHasItsOwn()
{
    FakeDesk desk;
    Account second;
    second.id = u"beta"_s;
    const auto beta = desk.open(second);
    BasketPresenter presenter(*desk.session);
    BasketPresenter other(*beta);
    const Heard heard(other);
    desk.fill({FakeDesk::line(A)});
    QCOMPARE(presenter.rows().totalCount(), 1);
    QCOMPARE(other.rows().totalCount(), 0);
    QCOMPARE(heard.changes, 0);
}

/// Five thousand lines with holds: a second that goes by costs one word to the view, and a pass comes when a hold is at
/// one of its marks.
void TestBasketPresenter::aSecondGoesOverNoLine()
{
    constexpr int Lines = 5'000;
    CountingClock clock;
    TabsLedger books;
    FakeTelnyx telnyx;
    FakeAccount fake(telnyx, clock);
    const auto session = sessionAt(telnyx.base(), TabsKey, *books.ledger, clock, {});
    std::vector<BasketLine> lines;
    Reservation reservation;
    reservation.id = u"r1"_s;
    reservation.status = u"success"_s;
    for (int i = 0; i < Lines; ++i) {
        lines.push_back(FakeDesk::line(u"+1312"_s + QString::number(5'550'000 + i)));
        ReservedNumber number;
        number.phoneNumber = lines.back().number;
        number.status = u"success"_s;
        number.expiredAt = clock.now().plus(30min);
        reservation.phoneNumbers.push_back(number);
    }
    QVERIFY(session->services().basket().add(lines));
    Holds &holds = session->services().holds();
    QVERIFY(holds.takeOver(reservation));
    BasketPresenter presenter(*session);
    QCOMPARE(presenter.heldAmong({}), Lines);
    holds.tick();

    const Heard heard(presenter);
    int tells = 0;
    int cells = 0;
    connect(&presenter.rows(), &QAbstractItemModel::dataChanged, &presenter.rows(),
        [&](const QModelIndex &from, const QModelIndex &to) {
            ++tells;
            cells += to.column() - from.column() + 1;
        });
    clock.reads = 0;
    for (int second = 0; second < 60; ++second) {
        clock.advance(1s);
        holds.tick();
    }
    QCOMPARE(tells, 60);
    QCOMPARE(cells, 60); // the one column that counts down
    QCOMPARE(heard.changes, 0); // no totals, no buttons
    QVERIFY2(clock.reads <= 60 * 2, qPrintable(QString::number(clock.reads)));
    QCOMPARE(presenter.rows().row(Lines - 1).secondsLeft(clock.now()), 29 * 60);
    QCOMPARE(presenter.rows().index(0, HoldColumn).data().toString(), u"Held 29:00"_s);
    // At five minutes each is told of, once; then it is quiet again.
    clock.advance(24min);
    holds.tick();
    QCOMPARE(heard.alerts.size(), Lines);
    clock.reads = 0;
    clock.advance(1s);
    holds.tick();
    QVERIFY(clock.reads <= 2);
    QCOMPARE(heard.alerts.size(), Lines);
    // When they lapse the table is made anew once.
    clock.advance(5min);
    holds.tick();
    QCOMPARE(presenter.heldAmong({}), 0);
    QCOMPARE(heard.changes, 1);
}

QTEST_GUILESS_MAIN(TestBasketPresenter)
#include "tst_basket_presenter.moc"
