// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/price_check.h"
#include "features/basket/service/recent_offers.h"
#include "support/desk_fixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Kind = PriceChange::Kind;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;
const QString C = u"+13125550103"_s;

} // namespace

class TestRecheck : public QObject
{
    Q_OBJECT

private slots:
    void tellsGoneAndDearer();
    void searchesByTheDigits_data();
    void searchesByTheDigits();
    void anotherCurrencyIsADifference();
    void aPriceThatIsNotShownIsNoDifference();
    void readsReservationsOfHeldNumbers();
    void aHeldNumberIsKnownByItsDigits();
    void aHeldNumberMayBeDearer();
    void theLastRequestsAreNotSpentOnHeldNumbers();
    void listsForTheOthersShowHeldNumbers();
    void aLapsedHoldMayStillBeOffered();
    void holdsEndByTheServersClock();
    void looksForBlocks();
    void aBlockThatAPartialListLacks();
    void saysWhatItCouldNotAsk();
    void nothingToCheck();
    void droppedMeansSilent();
    void tellsProgress();
    void whatWasJustReadIsEnoughForMany();
    void fewAreAskedForAnew();
    void whatIsGoneIsForgotten();

private:
    static std::vector<PriceChange> check(
        DeskFixture &desk, const std::vector<BasketLine> &lines, RecentOffers *offers = nullptr);
    static std::vector<BasketLine> ofManyAreas(DeskFixture &desk);
};

std::vector<PriceChange> TestRecheck::check(
    DeskFixture &desk, const std::vector<BasketLine> &lines, RecentOffers *offers)
{
    std::optional<std::vector<PriceChange>> differences;
    PriceCheck recheck(
        *desk.client, desk.clock, lines, [&](std::vector<PriceChange> found) { differences = std::move(found); });
    if (offers)
        recheck.share(*offers, PriceCheck::Trust::WhatWasJustRead);
    recheck.start();
    if (!DeskFixture::until([&] { return differences.has_value(); }))
        return {};
    return *differences;
}

void TestRecheck::tellsGoneAndDearer()
{
    DeskFixture desk;
    desk.account.prices = {{A, u"1.00000"_s}, {B, u"1.5"_s}};
    BasketLine cheaper = DeskFixture::line(A, "9.00");
    cheaper.key = u"cheaper"_s;
    const auto found = check(desk,
        {DeskFixture::line(A, "1.00", "1.00"), DeskFixture::line(B, "1.00", "1.00"), DeskFixture::line(C), cheaper});
    QCOMPARE(found.size(), size_t(4));
    QCOMPARE(found[0].kind, Kind::Unchanged);
    QCOMPARE(found[1].kind, Kind::Dearer);
    QCOMPARE(found[1].key, B);
    QCOMPARE(*found[1].before.upfront, *Decimal::parse(u"1.00"));
    QCOMPARE(*found[1].now.upfront, *Decimal::parse(u"1.50"));
    QCOMPARE(found[2].kind, Kind::Gone);
    QCOMPARE(found[3].kind, Kind::Unchanged);
    QCOMPARE(*found[3].now.upfront, *Decimal::parse(u"1.00"));
}

void TestRecheck::searchesByTheDigits_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("areaCode");
    QTest::addColumn<QString>("startsWith");
    QTest::newRow("US") << A << u"US"_s << u"312"_s << u"5550101"_s;
    QTest::newRow("CA toll-free") << u"+18005550101"_s << u"CA"_s << u"800"_s << u"5550101"_s;
    QTest::newRow("DE") << u"+4935112345678"_s << u"DE"_s << QString() << u"35112345678"_s;
    QTest::newRow("FR") << u"+33140000000"_s << u"FR"_s << QString() << u"140000000"_s;
}

void TestRecheck::searchesByTheDigits()
{
    QFETCH(QString, number);
    QFETCH(QString, country);
    QFETCH(QString, areaCode);
    QFETCH(QString, startsWith);
    DeskFixture desk;
    BasketLine line = DeskFixture::line(number);
    line.country = country;
    check(desk, {line});
    const auto query = desk.telnyx.last("GET", "/available_phone_numbers")->query;
    QCOMPARE(query.value(u"filter[country_code]"_s), country);
    QCOMPARE(query.value(u"filter[national_destination_code]"_s), areaCode);
    QCOMPARE(query.value(u"filter[phone_number][starts_with]"_s), startsWith);
}

void TestRecheck::anotherCurrencyIsADifference()
{
    DeskFixture desk;
    desk.account.prices = {{A, u"1.00"_s}};
    BasketLine line = DeskFixture::line(A, "1.00", "1.00");
    line.cost.currency = u"EUR"_s;
    QCOMPARE(check(desk, {line})[0].kind, Kind::Dearer);
}

void TestRecheck::aPriceThatIsNotShownIsNoDifference()
{
    DeskFixture desk;
    desk.account.prices = {{A, u"free"_s}};
    const auto found = check(desk, {DeskFixture::line(A, "1.00", "1.00")});
    QCOMPARE(found[0].kind, Kind::Unchanged);
    QVERIFY(!found[0].now.upfront); // not 0
}

void TestRecheck::readsReservationsOfHeldNumbers()
{
    DeskFixture desk;
    desk.fill({A, B});
    QVERIFY(desk.services->holds().reserve({A, B}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    const auto found = check(desk, desk.basket().lines());
    for (const PriceChange &one : found) { // held, and no list shows for how much
        QCOMPARE(one.kind, Kind::Unseen);
        QVERIFY(!one.readAt.isValid() && !one.tellsPrice());
    }
    QCOMPARE(desk.telnyx.count("GET", "/number_reservations/*"), 1); // one for both
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 2);
}

/// Telnyx writes a number with its plus or without.
void TestRecheck::aHeldNumberIsKnownByItsDigits()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(desk.services->holds().reserve({A}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    desk.telnyx.once("GET", "/number_reservations/*", [&](const FakeTelnyx::Seen &) {
        QJsonObject reservation = desk.account.reservations().front();
        QJsonObject number = reservation[u"phone_numbers"_s].toArray().first().toObject();
        number[u"phone_number"_s] = A.mid(1);
        reservation[u"phone_numbers"_s] = QJsonArray{number};
        return FakeTelnyx::data(reservation);
    });
    QCOMPARE(check(desk, desk.basket().lines())[0].kind, Kind::Unseen); // not Gone, as no list needs to show it
}

void TestRecheck::aHeldNumberMayBeDearer()
{
    DeskFixture desk;
    desk.fill({A, B, C});
    QVERIFY(desk.services->holds().reserve({A, B}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    std::vector<BasketLine> lines = desk.basket().lines();
    for (BasketLine &line : lines)
        line.cost = DeskFixture::line(line.number, "1.00", "1.00").cost;
    desk.account.prices = {{A, u"2.00"_s}, {B, u"1.00"_s}, {C, u"1.00"_s}};
    const auto found = check(desk, lines);
    QCOMPARE(found[0].kind, Kind::Dearer);
    QCOMPARE(*found[0].now.upfront, *Decimal::parse(u"2.00"));
    QCOMPARE(found[1].kind, Kind::Unchanged);
    QCOMPARE(found[2].kind, Kind::Unchanged);
}

/// A reservation tells that they can be had: for their price alone no long series of requests is made.
void TestRecheck::theLastRequestsAreNotSpentOnHeldNumbers()
{
    DeskFixture desk;
    const std::vector<BasketLine> areas = ofManyAreas(desk);
    QStringList numbers;
    for (const BasketLine &line : areas)
        numbers += line.number;
    desk.fill(numbers);
    QVERIFY(desk.services->holds().reserve(numbers));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    for (const PriceChange &one : check(desk, desk.basket().lines()))
        QCOMPARE(one.kind, Kind::Unseen);
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 0);
}

void TestRecheck::listsForTheOthersShowHeldNumbers()
{
    DeskFixture desk;
    std::vector<BasketLine> lines = ofManyAreas(desk);
    QStringList held;
    for (size_t i = 0; i < lines.size(); i += 5)
        held += lines[i].number; // one of each area
    desk.fill(held);
    QVERIFY(desk.services->holds().reserve(held));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    for (BasketLine &line : lines) {
        if (const BasketLine *there = desk.basket().find(line.number))
            line.hold = there->hold;
        desk.account.prices[line.number] = u"2.00"_s;
    }
    for (const PriceChange &one : check(desk, lines))
        QCOMPARE(one.kind, Kind::Dearer);
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 8);
    // One that the list of its area leaves out is not asked for again.
    desk.account.prices.erase(held[3]);
    const auto found = check(desk, lines);
    QCOMPARE(found[15].kind, Kind::Unseen);
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 16);
}

void TestRecheck::aLapsedHoldMayStillBeOffered()
{
    DeskFixture desk;
    desk.account.prices = {{A, u"1.00"_s}};
    desk.fill({A, B});
    QVERIFY(desk.services->holds().reserve({A, B}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    const std::vector<BasketLine> lines = desk.basket().lines();
    desk.clock.advance(31min); // the ticket was open for too long
    const auto found = check(desk, lines);
    QCOMPARE(found[0].kind, Kind::Unchanged);
    QCOMPARE(found[1].kind, Kind::Gone);
}

void TestRecheck::holdsEndByTheServersClock()
{
    for (const auto ahead : {40min, -40min}) {
        DeskFixture desk;
        desk.account.ahead = ahead;
        desk.account.tellTime();
        desk.account.prices = {{A, u"1.00"_s}};
        desk.fill({A, B});
        QVERIFY(desk.services->holds().reserve({A, B}));
        QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
        const std::vector<BasketLine> lines = desk.basket().lines();
        QCOMPARE(check(desk, lines)[1].kind, Kind::Unseen); // held, and no list shows its price
        desk.clock.advance(31min);
        QCOMPARE(check(desk, lines)[1].kind, Kind::Gone);
    }
}

void TestRecheck::looksForBlocks()
{
    DeskFixture desk;
    desk.telnyx.on("GET", "/available_phone_number_blocks", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"phone_number"_s, A}, {u"range"_s, 10},
            {u"cost_information"_s,
                QJsonObject{{u"upfront_cost"_s, u"3"_s}, {u"monthly_cost"_s, u"1"_s}, {u"currency"_s, u"USD"_s}}}}});
    });
    AvailableBlock block;
    block.phoneNumber = A;
    block.range = 10;
    block.cost = {Decimal::parse(u"1"), Decimal::parse(u"2"), u"USD"_s};
    const BasketLine known = lineOf(block, u"US"_s);
    block.range = 100;
    const auto found = check(desk, {known, lineOf(block, u"US"_s)});
    QCOMPARE(found[0].kind, Kind::Dearer);
    QCOMPARE(found[1].kind, Kind::Gone);
}

/// A list that says that there is more does not say that a block is gone.
void TestRecheck::aBlockThatAPartialListLacks()
{
    DeskFixture desk;
    AvailableBlock block;
    block.phoneNumber = A;
    block.range = 10;
    const BasketLine line = lineOf(block, u"US"_s);
    desk.telnyx.on("GET", "/available_phone_number_blocks", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"phone_number"_s, B}, {u"range"_s, 10}}}, 1, 1, 2);
    });
    const auto found = check(desk, {line});
    QCOMPARE(found[0].kind, Kind::Unknown);
    QCOMPARE(found[0].error.kind, ErrorKind::BadReply);
}

void TestRecheck::saysWhatItCouldNotAsk()
{
    DeskFixture desk;
    desk.telnyx.goAway();
    BasketLine nowhere = DeskFixture::line(B);
    nowhere.country.clear();
    const auto found = check(desk, {DeskFixture::line(A), nowhere});
    QCOMPARE(found[0].kind, Kind::Unknown);
    QCOMPARE(found[0].error.kind, ErrorKind::Offline);
    QCOMPARE(found[1].kind, Kind::Unknown);
    QVERIFY(!found[1].error.title.isEmpty());
}

void TestRecheck::nothingToCheck()
{
    DeskFixture desk;
    bool called = false;
    PriceCheck nothing(
        *desk.client, desk.clock, {}, [&](const std::vector<PriceChange> &found) { called = found.empty(); });
    nothing.start();
    QVERIFY(!called); // always through the event loop
    QVERIFY(DeskFixture::until([&] { return called; }));
    NewBulkGroup group;
    group.countRequested.value = 20;
    QCOMPARE(check(desk, {lineOf(group, {})})[0].kind, Kind::Unseen); // nobody can look at it
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
}

void TestRecheck::droppedMeansSilent()
{
    DeskFixture desk;
    desk.telnyx.on("GET", "/available_phone_numbers", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::Answer{.body = "{\"data\":[]}", .way = FakeTelnyx::Way::Hold};
    });
    bool called = false;
    auto recheck = std::make_unique<PriceCheck>(*desk.client, desk.clock,
        std::vector{DeskFixture::line(A), DeskFixture::line(B)},
        [&](const std::vector<PriceChange> &) { called = true; });
    recheck->start();
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.held() == 2; }));
    recheck.reset();
    desk.telnyx.release();
    QVERIFY(DeskFixture::until([&] { return desk.client->inFlight() == 0; }));
    QVERIFY(!called);

    auto unstarted = std::make_unique<PriceCheck>(*desk.client, desk.clock, std::vector{DeskFixture::line(A)},
        [&](const std::vector<PriceChange> &) { called = true; });
    unstarted->start();
    unstarted.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestRecheck::tellsProgress()
{
    DeskFixture desk;
    std::vector<BasketLine> lines;
    for (int i = 0; i < 20; ++i)
        lines.push_back(DeskFixture::line(u"+1312555%1"_s.arg(i, 4, 10, QLatin1Char('0'))));
    size_t told = 0;
    std::unique_ptr<PriceCheck> recheck;
    bool over = false;
    recheck = std::make_unique<PriceCheck>(
        *desk.client, desk.clock, lines,
        [&](const std::vector<PriceChange> &) {
            over = true;
            recheck.reset(); // from within
        },
        [&](const std::vector<PriceChange> &found, int done, int total) {
            QCOMPARE(total, 20);
            told += found.size();
            QCOMPARE(size_t(done), told);
        });
    recheck->start();
    QVERIFY(DeskFixture::until([&] { return over; }));
    QCOMPARE(told, size_t(20)); // each once
}

/// Eight area codes, five numbers each, all of them offered.
std::vector<BasketLine> TestRecheck::ofManyAreas(DeskFixture &desk)
{
    std::vector<BasketLine> lines;
    for (int area = 201; area < 209; ++area) {
        for (int i = 0; i < 5; ++i) {
            lines.push_back(DeskFixture::line(u"+1%1%2"_s.arg(area).arg(5'551'000 + 7 * i)));
            desk.account.prices[lines.back().number] = u"1.00"_s;
        }
    }
    return lines;
}

void TestRecheck::whatWasJustReadIsEnoughForMany()
{
    DeskFixture desk;
    const std::vector<BasketLine> lines = ofManyAreas(desk);
    RecentOffers offers(desk.clock);
    const Timestamp readAt = desk.clock.now();
    for (const PriceChange &one : check(desk, lines, &offers)) {
        QCOMPARE(one.kind, Kind::Unchanged);
        QVERIFY(!one.wasKnown);
    }
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 8);
    // Two minutes later: none is asked for, and each says when it was read.
    desk.clock.advance(2min);
    for (const PriceChange &one : check(desk, lines, &offers)) {
        QCOMPARE(one.kind, Kind::Unchanged);
        QVERIFY(one.wasKnown && one.readAt == readAt && one.offer);
    }
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 8);
    // What has become dearer since the basket was filled is seen in what was read, too.
    std::vector<BasketLine> cheaper = lines;
    cheaper.front().cost.upfront = Decimal::parse(u"0.50");
    QCOMPARE(check(desk, cheaper, &offers).front().kind, Kind::Dearer);
    // After five minutes it says nothing any more.
    desk.clock.advance(4min);
    desk.account.prices.erase(lines.front().number);
    const auto anew = check(desk, lines, &offers);
    QCOMPARE(anew.front().kind, Kind::Gone);
    QVERIFY(!anew.back().wasKnown);
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 8 + 8 + 1);
}

/// A ticket of a few numbers is checked at the last moment, as ever.
void TestRecheck::fewAreAskedForAnew()
{
    DeskFixture desk;
    desk.account.prices = {{A, u"1.00"_s}, {B, u"1.00"_s}};
    RecentOffers offers(desk.clock);
    const std::vector<BasketLine> lines{DeskFixture::line(A, "1.00"), DeskFixture::line(B, "1.00")};
    check(desk, lines, &offers);
    QCOMPARE(offers.size(), 2);
    desk.account.prices.erase(A);
    const auto found = check(desk, lines, &offers);
    QCOMPARE(found[0].kind, Kind::Gone);
    QCOMPARE(found[1].kind, Kind::Unchanged);
    QCOMPARE(desk.telnyx.count("GET", "/available_phone_numbers"), 4);
}

void TestRecheck::whatIsGoneIsForgotten()
{
    DeskFixture desk;
    desk.account.prices = {{A, u"1.00"_s}};
    RecentOffers offers(desk.clock);
    check(desk, {DeskFixture::line(A)}, &offers);
    QVERIFY(offers.find(A));
    desk.account.prices.clear();
    check(desk, {DeskFixture::line(A)}, &offers);
    QVERIFY(!offers.find(A));
    AvailableNumber masked;
    masked.phoneNumber = u"+16183xxxxxx"_s;
    offers.add({masked});
    QCOMPARE(offers.size(), 0);
}

QTEST_GUILESS_MAIN(TestRecheck)
#include "tst_price_check.moc"
