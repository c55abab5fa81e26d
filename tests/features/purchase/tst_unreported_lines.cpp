// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/service/unreported_lines.h"

#include "features/basket/service/owned_numbers.h"
#include "support/desk_fixture.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;

namespace {

constexpr const char *Question = "/phone_numbers/actions/verify_ownership";
constexpr const char *List = "/number_order_phone_numbers";
const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;
const QString C = u"+442071838750"_s;
const QString OurKey = u"organisation a"_s;
const QString OtherKey = u"organisation b"_s;

BasketLine lineIn(const QString &country, const QString &number)
{
    BasketLine line = DeskFixture::line(number);
    line.country = country;
    return line;
}

/// A desk whose order for A and others has ended, and lists nothing but A.
struct Counter
{
    explicit Counter(const std::vector<BasketLine> &others = {lineIn(u"US"_s, B)})
    {
        desk.keyOwner = OurKey;
        desk.restart();
        desk.account.orderStatus = u"success"_s;
        std::vector<BasketLine> lines = others;
        lines.push_back(lineIn(u"US"_s, A));
        for (const BasketLine &line : others)
            desk.account.unlistedNumbers += line.number;
        ready = bool(desk.basket().add(lines));
    }
    /// Orders, and waits until Telnyx has been asked for the first time.
    bool order()
    {
        id = desk.placeAll();
        return ready && desk.untilState(id, WriteState::Bought) && DeskFixture::until([&] { return rounds() == 1; })
            && rests();
    }
    int rounds() const { return desk.telnyx.count("POST", Question); }
    /// Nothing is on its way, and nothing follows from what has come: the next question leaves a few turns later.
    bool rests()
    {
        int turns = 0;
        return DeskFixture::until([&] {
            turns = desk.client->inFlight() == 0 ? turns + 1 : 0;
            return turns > 3;
        });
    }
    bool pass(std::chrono::milliseconds span)
    {
        desk.pass(span);
        return rests();
    }
    bool isLocked(const QString &number)
    {
        const BasketLine *line = desk.basket().find(number);
        return line && line->isSent();
    }
    bool isFree(const QString &number)
    {
        const BasketLine *line = desk.basket().find(number);
        return line && !line->isSent() && line->failure.contains(u"without this number"_s)
            && !desk.services->owned().find(number);
    }
    bool isBought(const QString &number)
    {
        return !desk.basket().find(number) && desk.services->owned().find(number)
            && desk.purchases().rememberedPrice(number);
    }

    DeskFixture desk;
    QString id;
    bool ready = false;
};

} // namespace

/// Lines that a finished order says nothing of: what proves that they were bought, and what that they were not.
class TestUnreportedLines : public QObject
{
    Q_OBJECT

private slots:
    void oneMissIsNoProof();
    void whatCouldNotBeAskedDecidesNothing();
    void eachCountryHasAListOfItsOwn();
    void aListThatFailsDecidesNothing();
    void aLineWithoutACountry();
    void thousandsAreAskedForInTurn();
    void anotherKeyIsNotAsked();
    void anotherKeyAfterARestart();
    void anAnswerIsNotAwaitedUnderAnotherKey();
};

/// A number may come into the account after its order has ended.
void TestUnreportedLines::oneMissIsNoProof()
{
    for (const bool comes : {true, false}) {
        Counter counter;
        counter.desk.account.owned = QStringList{A};
        QVERIFY(counter.order());
        QVERIFY(counter.isLocked(B));
        QSignalSpy prices(&counter.desk.purchases(), &Purchases::pricesChanged);
        QVERIFY(counter.pass(5min));
        QVERIFY(counter.isLocked(B));
        QCOMPARE(prices.count(), 0);
        if (comes)
            counter.desk.account.owned = QStringList{A, B};
        QVERIFY(counter.pass(5min));
        QCOMPARE(counter.rounds(), 3);
        QCOMPARE(counter.isBought(B), comes);
        QCOMPARE(counter.isFree(B), !comes);
        QCOMPARE(prices.count(), 1); // what the order has cost is known, or is less
    }
}

void TestUnreportedLines::whatCouldNotBeAskedDecidesNothing()
{
    Counter counter;
    counter.desk.account.owned = QStringList{A};
    for (int i = 0; i < 4; ++i)
        counter.desk.account.failNext("POST", Question, When::BeforeEffect, {.status = 500, .body = "{}"});
    QVERIFY(counter.order());
    for (int i = 0; i < 4; ++i)
        QVERIFY(counter.pass(5min));
    QCOMPARE(counter.rounds(), 5); // the last was the first that was answered
    QVERIFY(counter.isLocked(B));
    QVERIFY(counter.pass(5min));
    QVERIFY(counter.isLocked(B));
    QVERIFY(counter.pass(5min));
    QVERIFY(counter.isFree(B));
}

/// The list of one country misses the numbers of all others.
void TestUnreportedLines::eachCountryHasAListOfItsOwn()
{
    for (const bool sold : {true, false}) {
        Counter counter({lineIn(u"US"_s, B), lineIn(u"GB"_s, C)});
        counter.desk.account.tellsOwnership = false;
        if (!sold)
            counter.desk.account.owned = QStringList{A, B};
        QVERIFY(counter.order());
        QVERIFY(counter.isBought(B));
        QCOMPARE(counter.isBought(C), sold);
        QCOMPARE(counter.desk.telnyx.count("GET", List), 2);
        for (int i = 0; i < 3; ++i)
            QVERIFY(counter.pass(5min));
        QCOMPARE(counter.isFree(C), !sold);
        QCOMPARE(counter.desk.telnyx.last("GET", List)->query.value(u"filter[country_code]"_s), u"GB"_s);
    }
}

void TestUnreportedLines::aListThatFailsDecidesNothing()
{
    Counter counter({lineIn(u"US"_s, B), lineIn(u"GB"_s, C)});
    counter.desk.account.tellsOwnership = false;
    for (int i = 0; i < 4; ++i)
        counter.desk.account.failNext("GET", List, When::BeforeEffect, {.status = 500, .body = "{}"});
    QVERIFY(counter.order()); // neither list can be read
    QVERIFY(counter.isLocked(B) && counter.isLocked(C));
    QVERIFY(counter.pass(15min));
    QVERIFY(counter.isLocked(B) && counter.isLocked(C));
    QVERIFY(counter.pass(5min));
    QVERIFY(counter.isBought(B) && counter.isBought(C));
}

/// It may stand in the list of any country: then there is one list for all.
void TestUnreportedLines::aLineWithoutACountry()
{
    Counter counter({lineIn(u"US"_s, B), lineIn({}, C)});
    counter.desk.account.tellsOwnership = false;
    QVERIFY(counter.order());
    QVERIFY(counter.isBought(B) && counter.isBought(C));
    QCOMPARE(counter.desk.telnyx.count("GET", List), 1);
    QVERIFY(!counter.desk.telnyx.last("GET", List)->query.contains(u"filter[country_code]"_s));
}

/// All of them in each round: those of the second question do not wait for those of the first.
void TestUnreportedLines::thousandsAreAskedForInTurn()
{
    std::vector<BasketLine> lines;
    QStringList last;
    for (int i = 0; i < 1'001; ++i) {
        last = QStringList{u"+1312555%1"_s.arg(1'000 + i)};
        lines.push_back(lineIn(u"US"_s, last.front()));
    }
    Counter counter(lines);
    counter.desk.account.owned = last;
    QVERIFY(counter.order());
    QVERIFY(DeskFixture::until([&] { return counter.rounds() == 2; }));
    QVERIFY(counter.rests());
    QCOMPARE(counter.desk.basket().count(), 1'000);
    QVERIFY(counter.isBought(last.front()));
    QVERIFY(counter.pass(5min));
    QVERIFY(counter.pass(5min));
    QCOMPARE(counter.rounds(), 4); // two questions, then one for the thousand that are left
    QCOMPARE(counter.desk.basket().count(), 1'000);
    QVERIFY(counter.isFree(lines.front().number));
}

/// Another organisation owns none of it, and that proves nothing. Neither does a key whose owner could not be found
/// out.
void TestUnreportedLines::anotherKeyIsNotAsked()
{
    for (const QString &other : {OtherKey, QString()}) {
        Counter counter;
        counter.desk.account.failNext("POST", Question, When::BeforeEffect, {.status = 500, .body = "{}"});
        QVERIFY(counter.order());
        counter.desk.services->setKeyOwner(other);
        counter.desk.account.owned = QStringList();
        for (int i = 0; i < 4; ++i)
            QVERIFY(counter.pass(5min));
        QVERIFY(counter.isLocked(B));
        QCOMPARE(counter.rounds(), 1);
        counter.desk.services->setKeyOwner(OurKey);
        counter.desk.account.owned.reset();
        QVERIFY(counter.pass(0s)); // at once
        QVERIFY(counter.isBought(B));
    }
}

void TestUnreportedLines::anotherKeyAfterARestart()
{
    Counter counter;
    counter.desk.account.failNext("POST", Question, When::BeforeEffect, {.status = 500, .body = "{}"});
    QVERIFY(counter.order());
    counter.desk.keyOwner = OtherKey;
    counter.desk.account.owned = QStringList();
    counter.desk.restart();
    for (int i = 0; i < 4; ++i)
        QVERIFY(counter.pass(5min));
    QVERIFY(counter.isLocked(B));
    QCOMPARE(counter.rounds(), 1);
    counter.desk.keyOwner = OurKey;
    counter.desk.account.owned.reset();
    counter.desk.restart();
    QVERIFY(DeskFixture::until([&] { return counter.isBought(B); }));
}

/// What is still to be asked of a round would go out with the new key.
void TestUnreportedLines::anAnswerIsNotAwaitedUnderAnotherKey()
{
    Counter counter;
    counter.desk.account.tellsOwnership = false;
    FakeTelnyx::Answer held = FakeTelnyx::notFound();
    held.way = FakeTelnyx::Way::Hold;
    counter.desk.account.failNext("POST", Question, When::AfterEffect, held);
    counter.id = counter.desk.placeAll();
    QVERIFY(DeskFixture::until([&] { return counter.desk.telnyx.held() == 1; }));
    counter.desk.services->setKeyOwner(OtherKey);
    counter.desk.telnyx.release();
    QVERIFY(counter.rests());
    QVERIFY(counter.pass(5min));
    QVERIFY(counter.isLocked(B));
    QCOMPARE(counter.desk.telnyx.count("GET", List), 0);
}

QTEST_GUILESS_MAIN(TestUnreportedLines)
#include "tst_unreported_lines.moc"
