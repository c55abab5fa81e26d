// SPDX-License-Identifier: Apache-2.0
#include "support/desk_fixture.h"

#include "base/e164.h"
#include "features/basket/service/offer_lookup.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace nd;
using Kind = OfferVerdict::Kind;

namespace {

constexpr auto Numbers = "/available_phone_numbers";

/// What Telnyx has for sale, and how its search behaves.
struct Stock
{
    explicit Stock(FakeTelnyx &telnyx)
    {
        telnyx.on("GET", Numbers, [this](const FakeTelnyx::Seen &seen) { return search(seen); });
    }

    FakeTelnyx::Answer search(const FakeTelnyx::Seen &seen)
    {
        const QString start = u"+1"_s + seen.query.value(u"filter[national_destination_code]"_s)
            + seen.query.value(u"filter[phone_number][starts_with]"_s);
        const int limit = seen.query.value(u"filter[limit]"_s, u"100000"_s).toInt();
        if (seen.query.contains(u"filter[limit]"_s) && limit > largestLimit)
            return FakeTelnyx::error(400, refusal, "Value outside of range", "filter[limit]");
        QList<QJsonObject> rows;
        int all = 0;
        for (const QString &number : offered) {
            if (!ignoresFilters && !number.startsWith(start))
                continue;
            ++all;
            if (rows.size() < std::min(limit, cut))
                rows += QJsonObject{{u"phone_number"_s, number}, {u"best_effort"_s, bestEffort}};
        }
        if (rows.isEmpty() && saysNothingFound)
            return FakeTelnyx::error(400, "10031", "No numbers found for the given filters.");
        return FakeTelnyx::list(rows, 1, pages, tellsTotal ? all : int(rows.size()));
    }

    QStringList offered = {};
    int cut = 100'000; ///< rows at most, whatever is asked for
    int largestLimit = 100'000; ///< a larger one is refused
    QByteArray refusal = "10033"; ///< with this code
    int pages = 1; ///< that it says it has
    bool tellsTotal = false;
    bool ignoresFilters = false;
    bool bestEffort = false;
    bool saysNothingFound = false;
};

/// Forty in each area code, scattered over its exchanges.
QStringList scattered(int areas, int each = 40)
{
    QStringList numbers;
    for (int area = 0; area < areas; ++area) {
        for (int i = 0; i < each; ++i)
            numbers += u"+1%1%2"_s.arg(201 + area).arg(2'000'000 + (i * 193'939 + area * 7) % 7'000'000);
    }
    return numbers;
}

std::vector<OfferTarget> targetsOf(const QStringList &numbers)
{
    std::vector<OfferTarget> targets;
    for (const QString &number : numbers)
        targets.push_back(offerTarget(number, e164::regionOf(number, u"US"_s), {}));
    return targets;
}

struct Found
{
    std::vector<OfferVerdict> verdicts = {}; ///< by place
    int told = 0; ///< verdicts, each time
    int count(Kind kind) const
    {
        return int(std::count_if(verdicts.begin(), verdicts.end(), [&](const auto &one) { return one.kind == kind; }));
    }
};

} // namespace

/// What a server's search may answer, and what is made of it: nothing is offered that no answer has shown, and nothing
/// is gone because a list was too short.
class TestOfferLookup : public QObject
{
    Q_OBJECT

private slots:
    void aThousandNumbersOfManyAreas();
    void fewAreAskedOneByOne();
    void whatIsMissingIsAskedForByItself();
    void whatNoRequestIsLeftForStaysUnknown();
    void twoWholeListsWithoutItDecide();
    void aListThatIsCutProvesNothing_data();
    void aListThatIsCutProvesNothing();
    void otherNumbersProveNothing();
    void nearMatchesAreNoContradiction();
    void aLimitThatIsTooHighIsLowered_data();
    void aLimitThatIsTooHighIsLowered();
    void listsThatAreRefusedLeaveTheSingleNumber();
    void whatCannotBeAskedEndsIt_data();
    void whatCannotBeAskedEndsIt();
    void oneAnswerThatIsCutOffLeavesTheOthers();
    void nothingFoundIsLookedAtTwice();
    void anAnswerThatComesLateIsNotHeard();
    void numbersWithoutTheirPlus();
    void otherCountries();

private:
    static Found look(DeskFixture &desk, const QStringList &numbers);
    static int requests(const DeskFixture &desk) { return desk.telnyx.count("GET", Numbers); }
};

Found TestOfferLookup::look(DeskFixture &desk, const QStringList &numbers)
{
    Found found;
    found.verdicts.resize(size_t(numbers.size()));
    bool over = false;
    OfferLookup lookup(
        *desk.client, targetsOf(numbers),
        [&](const std::vector<OfferVerdict> &verdicts) {
            for (const OfferVerdict &one : verdicts) {
                found.verdicts[one.place] = one;
                ++found.told;
            }
        },
        [&] { over = true; });
    lookup.start();
    if (over || !DeskFixture::until([&] { return over; }))
        qFatal("no end");
    return found;
}

void TestOfferLookup::aThousandNumbersOfManyAreas()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    const QStringList wanted = scattered(25);
    stock.offered = wanted + scattered(30, 100);
    const Found found = look(desk, wanted);
    QCOMPARE(found.count(Kind::Offered), 1000);
    QCOMPARE(found.told, 1000);
    for (size_t i = 0; i < found.verdicts.size(); ++i)
        QCOMPARE(found.verdicts[i].offer.phoneNumber, wanted[qsizetype(i)]);
    QCOMPARE(requests(desk), 25); // as few as there are area codes
    QCOMPARE(OfferLookup::fewestRequests(targetsOf(wanted)), 25);
}

void TestOfferLookup::fewAreAskedOneByOne()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    const QStringList wanted = scattered(1, int(OfferLookup::OneByOne));
    stock.offered = wanted.mid(1);
    const Found found = look(desk, wanted);
    QCOMPARE(found.verdicts.front().kind, Kind::NotOffered);
    QCOMPARE(found.count(Kind::Offered), 5);
    QCOMPARE(requests(desk), 6);
    QVERIFY(!desk.telnyx.last("GET", Numbers)->query.contains(u"filter[limit]"_s));
}

void TestOfferLookup::whatIsMissingIsAskedForByItself()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    const QStringList wanted = scattered(25);
    stock.offered = wanted;
    for (int i = 0; i < 4; ++i)
        stock.offered.removeAll(wanted[i * 100]);
    const Found found = look(desk, wanted);
    QCOMPARE(found.count(Kind::Offered), 996);
    QCOMPARE(found.count(Kind::NotOffered), 4);
    QCOMPARE(requests(desk), 29);
}

void TestOfferLookup::whatNoRequestIsLeftForStaysUnknown()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    const QStringList wanted = scattered(25);
    stock.offered = wanted;
    for (int i = 0; i < 20; ++i)
        stock.offered.removeAll(wanted[i * 50]);
    const Found found = look(desk, wanted);
    QCOMPARE(found.count(Kind::Offered), 980);
    QCOMPARE(found.count(Kind::NotOffered) + found.count(Kind::Unknown), 20);
    QVERIFY(found.count(Kind::Unknown) > 0);
    QVERIFY(requests(desk) <= OfferLookup::MostRequests);
    for (const OfferVerdict &one : found.verdicts)
        QCOMPARE(one.error.title.isEmpty(), one.kind != Kind::Unknown); // it says why
}

/// Somebody has bought a whole exchange: two lists of different length show it without a question for each.
void TestOfferLookup::twoWholeListsWithoutItDecide()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    QStringList wanted;
    for (int i = 0; i < 50; ++i)
        wanted += u"+1201555%1"_s.arg(1000 + 37 * i);
    const QStringList others = scattered(1, 43);
    stock.offered = others;
    const Found found = look(desk, wanted + others);
    QCOMPARE(found.count(Kind::NotOffered), 50);
    QCOMPARE(found.count(Kind::Offered), 43);
    QVERIFY2(requests(desk) <= 4, qPrintable(QString::number(requests(desk))));
}

void TestOfferLookup::aListThatIsCutProvesNothing_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("tellsTotal");
    QTest::addColumn<int>("pages");
    QTest::newRow("in silence") << 100 << false << 1;
    QTest::newRow("and says so") << 97 << true << 1;
    QTest::newRow("in pages") << 97 << false << 4;
    QTest::newRow("all of it") << 0 << false << 2;
}

void TestOfferLookup::aListThatIsCutProvesNothing()
{
    QFETCH(int, cut);
    QFETCH(bool, tellsTotal);
    QFETCH(int, pages);
    DeskFixture desk;
    Stock stock(desk.telnyx);
    const QStringList wanted = scattered(2, 100);
    stock.offered = scattered(2, 400);
    std::reverse(stock.offered.begin(), stock.offered.end()); // what is wanted comes last
    stock.cut = cut;
    stock.tellsTotal = tellsTotal;
    stock.pages = pages;
    const Found found = look(desk, wanted);
    QCOMPARE(found.count(Kind::Offered) + found.count(Kind::Unknown), 200); // all are for sale: none is gone
    QVERIFY(found.count(Kind::Unknown) > 0);
    QVERIFY(requests(desk) <= OfferLookup::MostRequests);
    // A few of them at a time are found out whatever the lists are like.
    if (cut > 0)
        QCOMPARE(look(desk, wanted.mid(0, 25)).count(Kind::Offered), 25);
}

void TestOfferLookup::otherNumbersProveNothing()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    stock.offered = scattered(3, 21).mid(42); // of the third area
    stock.ignoresFilters = true;
    const QStringList wanted = scattered(2, 20);
    const Found found = look(desk, wanted);
    QCOMPARE(found.count(Kind::Unknown), 40);
    QVERIFY(requests(desk) <= OfferLookup::MostRequests);
    // One that is among them all the same is offered.
    stock.offered += wanted.front();
    QCOMPARE(look(desk, wanted).count(Kind::Offered), 1);
}

void TestOfferLookup::nearMatchesAreNoContradiction()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    stock.offered = scattered(3, 21).mid(42);
    stock.ignoresFilters = stock.bestEffort = true;
    const QStringList wanted = scattered(1, 5);
    QCOMPARE(look(desk, wanted).count(Kind::NotOffered), 5);
}

void TestOfferLookup::aLimitThatIsTooHighIsLowered_data()
{
    QTest::addColumn<QByteArray>("refusal");
    for (const char *code : {"10033", "10015", "10031"}) // the last two also say that nothing was found
        QTest::newRow(code) << QByteArray(code);
}

void TestOfferLookup::aLimitThatIsTooHighIsLowered()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    QFETCH(QByteArray, refusal);
    stock.refusal = refusal;
    stock.largestLimit = 100;
    stock.offered = scattered(25);
    const Found found = look(desk, stock.offered);
    QCOMPARE(found.count(Kind::Offered), 1000);
    QCOMPARE(requests(desk), 26); // refused once, not by each that is under way
    QCOMPARE(desk.telnyx.last("GET", Numbers)->query.value(u"filter[limit]"_s), u"100"_s);
}

void TestOfferLookup::listsThatAreRefusedLeaveTheSingleNumber()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    stock.largestLimit = 0; // none is taken
    stock.offered = scattered(1, 20);
    const Found found = look(desk, stock.offered);
    QCOMPARE(found.count(Kind::Offered), 20);
    QVERIFY(requests(desk) <= OfferLookup::MostRequests);
}

void TestOfferLookup::whatCannotBeAskedEndsIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the key") << 401 << QByteArray("10009") << ErrorKind::Unauthorized;
    QTest::newRow("the level") << 403 << QByteArray("10038") << ErrorKind::NotAllowed;
    QTest::newRow("too many requests") << 429 << QByteArray("10011") << ErrorKind::RateLimited;
}

void TestOfferLookup::whatCannotBeAskedEndsIt()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    DeskFixture desk;
    desk.telnyx.on("GET", Numbers, [=](const FakeTelnyx::Seen &) { return FakeTelnyx::error(status, code, "No."); });
    const Found found = look(desk, scattered(25));
    QCOMPARE(found.count(Kind::Unknown), 1000);
    for (const OfferVerdict &one : found.verdicts)
        QCOMPARE(one.error.kind, kind);
    QCOMPARE(requests(desk), 1); // the others would come to the same
}

void TestOfferLookup::oneAnswerThatIsCutOffLeavesTheOthers()
{
    DeskFixture desk;
    desk.policy.deadline = std::chrono::milliseconds(10'000);
    desk.restart();
    Stock stock(desk.telnyx);
    stock.offered = scattered(25);
    int count = 0;
    desk.telnyx.on("GET", Numbers, [&](const FakeTelnyx::Seen &seen) {
        FakeTelnyx::Answer answer = stock.search(seen);
        if (++count == 7)
            answer.way = FakeTelnyx::Way::Truncate;
        return answer;
    });
    const Found found = look(desk, stock.offered);
    QCOMPARE(found.count(Kind::Offered), 960);
    QCOMPARE(found.count(Kind::Unknown), 40);
}

void TestOfferLookup::nothingFoundIsLookedAtTwice()
{
    DeskFixture desk;
    Stock stock(desk.telnyx);
    stock.saysNothingFound = true;
    const Found found = look(desk, scattered(1, 10));
    QCOMPARE(found.count(Kind::NotOffered), 10);
    QCOMPARE(requests(desk), 11);
    // A refusal of the list in the words of "nothing found" takes none away.
    stock.saysNothingFound = false;
    stock.offered = scattered(1, 10);
    desk.telnyx.once("GET", Numbers, FakeTelnyx::error(400, "10015", "Bad Request"));
    QCOMPARE(look(desk, stock.offered).count(Kind::Offered), 10);
}

void TestOfferLookup::anAnswerThatComesLateIsNotHeard()
{
    DeskFixture desk;
    desk.telnyx.on("GET", Numbers, [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::Answer{.body = "{\"data\":[]}", .way = FakeTelnyx::Way::Hold};
    });
    int heard = 0;
    auto lookup = std::make_unique<OfferLookup>(
        *desk.client, targetsOf(scattered(3)), [&](const auto &) { ++heard; }, [&] { ++heard; });
    lookup->start();
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.held() == 1; }));
    lookup.reset();
    desk.telnyx.release();
    QVERIFY(DeskFixture::until([&] { return desk.client->inFlight() == 0; }));
    QCOMPARE(heard, 0);
}

void TestOfferLookup::numbersWithoutTheirPlus()
{
    DeskFixture desk;
    const QStringList wanted = scattered(1, 10);
    desk.telnyx.on("GET", Numbers, [&](const FakeTelnyx::Seen &) {
        QList<QJsonObject> rows;
        for (const QString &number : wanted)
            rows += QJsonObject{{u"phone_number"_s, number.mid(1)}};
        return FakeTelnyx::list(rows);
    });
    const Found found = look(desk, wanted);
    QCOMPARE(found.count(Kind::Offered), 10);
    for (size_t i = 0; i < found.verdicts.size(); ++i)
        QCOMPARE(found.verdicts[i].offer.phoneNumber, wanted[qsizetype(i)]); // as an order needs it
}

/// Their area codes have no filter of their own here: the pattern begins with them.
void TestOfferLookup::otherCountries()
{
    DeskFixture desk;
    QStringList wanted;
    for (int i = 0; i < 10; ++i)
        wanted += u"+49351%1"_s.arg(1'000'000 + i * 7'919);
    QList<QHash<QString, QString>> asked;
    desk.telnyx.on("GET", Numbers, [&](const FakeTelnyx::Seen &seen) {
        asked += {{u"country"_s, seen.query.value(u"filter[country_code]"_s)},
            {u"start"_s, seen.query.value(u"filter[phone_number][starts_with]"_s)},
            {u"area"_s, seen.query.value(u"filter[national_destination_code]"_s)}};
        QList<QJsonObject> rows;
        for (const QString &number : wanted)
            rows += QJsonObject{{u"phone_number"_s, number}};
        return FakeTelnyx::list(rows);
    });
    QCOMPARE(look(desk, wanted).count(Kind::Offered), 10);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().value(u"country"_s), u"DE"_s);
    QVERIFY(asked.front().value(u"start"_s).startsWith(u"3511"_s));
    QVERIFY(asked.front().value(u"area"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestOfferLookup)
#include "tst_offer_lookup.moc"
