// SPDX-License-Identifier: Apache-2.0
#include "support/desk_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;
const QString C = u"+13125550103"_s;

QStringList keysIn(const Basket &basket)
{
    QStringList keys;
    for (const BasketLine &line : basket.lines())
        keys += line.key;
    return keys;
}

BasketLine block(const QString &start, int range)
{
    AvailableBlock found;
    found.phoneNumber = start;
    found.range = range;
    found.cost = {Decimal::parse(u"0.50"), Decimal::parse(u"0.25"), u"USD"_s};
    return lineOf(found, u"US"_s);
}

} // namespace

class TestBasket : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatASearchFound();
    void countsWhatIsThereAlready();
    void refusesWhatCannotBeOrdered();
    void refusesABlockAcrossALine();
    void survivesARestart();
    void undoesAndRedoes();
    void undoPutsLinesBackInTheirPlace();
    void newStepsEndTheRedo();
    void addsUp();
    void saysWhatChanged();
    void aLedgerThatRefusesChangesNothing();
    void takesFiveThousandLines();
};

void TestBasket::keepsWhatASearchFound()
{
    AvailableNumber found;
    found.phoneNumber = A;
    found.phoneNumberType = u"local"_s;
    found.features = {u"sms"_s, u"voice"_s};
    found.region = {u"US"_s, u"IL"_s, u"Chicago"_s, u"CHICAGO"_s};
    found.cost = {Decimal::parse(u"1.5"), Decimal::parse(u"2"), u"USD"_s};
    found.quickship = found.bestEffort = true;
    NewBulkGroup group;
    group.countryIso = u"CA"_s;
    group.phoneNumberType = u"local"_s;
    group.countRequested.value = 20;
    group.phoneNumber = NumberPattern{.endsWith = u"00"_s};

    DeskFixture desk;
    QVERIFY(desk.basket().add({lineOf(found, u"US"_s), block(B, 10), lineOf(group, {})}));
    const std::vector<BasketLine> before = desk.basket().lines();
    QCOMPARE(before[0].place, u"Chicago"_s);
    QCOMPARE(before[0].region, u"IL"_s);
    QVERIFY(before[0].addedAt == desk.clock.now());
    desk.restart();
    QVERIFY(desk.basket().lines() == before);
    QCOMPARE(desk.basket().lines()[2].group->phoneNumber->endsWith, u"00"_s);
    QCOMPARE(desk.basket().lines()[2].group->countRequested.value, 20);
}

void TestBasket::countsWhatIsThereAlready()
{
    DeskFixture desk;
    desk.fill({A, B});
    const auto added = desk.basket().add({DeskFixture::line(B), DeskFixture::line(C), DeskFixture::line(C)});
    QVERIFY(added);
    QCOMPARE(added->added, 1);
    QCOMPARE(added->alreadyThere, 2);
    QVERIFY(added->refused.empty());
    QCOMPARE(keysIn(desk.basket()), (QStringList{A, B, C}));
    QVERIFY(desk.basket().contains(C));
    QVERIFY(!desk.basket().contains(u"+13125550109"_s));
}

void TestBasket::refusesWhatCannotBeOrdered()
{
    DeskFixture desk;
    const auto added = desk.basket().add({lineOfNumber(u"+49351xxxxxxx"_s), lineOfNumber(u"+16183------"_s),
        lineOfNumber(u"5550101"_s), lineOfNumber(QString()), DeskFixture::line(A)});
    QVERIFY(added);
    QCOMPARE(added->added, 1);
    QCOMPARE(added->refused.size(), size_t(4));
    QVERIFY(added->refused[0].reason.contains(u"mask"_s));
    QCOMPARE(added->refused[0].number, u"+49351xxxxxxx"_s);
    for (const auto &refusal : added->refused)
        QVERIFY(!refusal.reason.isEmpty());
}

void TestBasket::refusesABlockAcrossALine()
{
    DeskFixture desk;
    desk.fill({A});
    QCOMPARE(desk.basket().add({block(u"+13125550100"_s, 10)})->refused.size(), size_t(1));
    QCOMPARE(desk.basket().add({block(u"+13125550110"_s, 10)})->added, 1);
    QCOMPARE(desk.basket().add({DeskFixture::line(u"+13125550119"_s)})->refused.size(), size_t(1));
    QCOMPARE(desk.basket().add({DeskFixture::line(u"+13125550120"_s)})->added, 1);
}

void TestBasket::survivesARestart()
{
    DeskFixture desk;
    desk.fill({A, B, C});
    QVERIFY(desk.basket().remove({B}));
    desk.restart();
    QCOMPARE(keysIn(desk.basket()), (QStringList{A, C}));
    desk.fill({B});
    desk.restart();
    QCOMPARE(keysIn(desk.basket()), (QStringList{A, C, B}));
}

void TestBasket::undoesAndRedoes()
{
    DeskFixture desk;
    QVERIFY(!desk.basket().canUndo());
    desk.fill({A, B});
    desk.fill({C});
    QVERIFY(desk.basket().remove({A}));
    QVERIFY(desk.basket().undo());
    QCOMPARE(keysIn(desk.basket()), (QStringList{A, B, C}));
    QVERIFY(desk.basket().undo());
    QVERIFY(desk.basket().undo());
    QVERIFY(desk.basket().lines().empty());
    QVERIFY(!desk.basket().canUndo());
    for (int i = 0; i < 3; ++i)
        QVERIFY(desk.basket().redo());
    QCOMPARE(keysIn(desk.basket()), (QStringList{B, C}));
    QVERIFY(!desk.basket().canRedo());
    desk.restart();
    QCOMPARE(keysIn(desk.basket()), (QStringList{B, C}));
}

void TestBasket::undoPutsLinesBackInTheirPlace()
{
    DeskFixture desk;
    desk.fill({A, B, C});
    QVERIFY(desk.basket().remove({B}));
    QVERIFY(desk.basket().undo());
    QCOMPARE(keysIn(desk.basket()), (QStringList{A, B, C}));
    QVERIFY(desk.basket().clear());
    QVERIFY(desk.basket().lines().empty());
    QVERIFY(desk.basket().undo());
    QCOMPARE(keysIn(desk.basket()), (QStringList{A, B, C}));
}

void TestBasket::newStepsEndTheRedo()
{
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(desk.basket().undo());
    QVERIFY(desk.basket().canRedo());
    desk.fill({B});
    QVERIFY(!desk.basket().canRedo());
}

void TestBasket::addsUp()
{
    DeskFixture desk;
    BasketLine euro = DeskFixture::line(B, "3.10", "0.0055");
    euro.cost.currency = u"EUR"_s;
    BasketLine free = DeskFixture::line(C);
    free.cost = {};
    QVERIFY(desk.basket().add({DeskFixture::line(A), euro, free, block(u"+13125550200"_s, 10)}));
    QCOMPARE(desk.basket().upfront().of(u"USD"_s), *Decimal::parse(u"3.50")); // 1.00 + 10 × 0.25
    QCOMPARE(desk.basket().monthly().of(u"USD"_s), *Decimal::parse(u"7.00")); // 2.00 + 10 × 0.50
    QCOMPARE(desk.basket().monthly().of(u"EUR"_s), *Decimal::parse(u"0.0055"));
    QCOMPARE(desk.basket().unpriced(), 1);
    QCOMPARE(desk.basket().numbers(), 13);
}

void TestBasket::saysWhatChanged()
{
    DeskFixture desk;
    std::vector<BasketChange> changes;
    QObject::connect(&desk.basket(), &Basket::changed, &desk.basket(),
        [&](const BasketChange &change) { changes.push_back(change); });
    desk.fill({A, B});
    BasketLine dearer = DeskFixture::line(B, "9.00");
    QVERIFY(desk.basket().update({dearer}));
    QVERIFY(desk.basket().remove({A}));
    QCOMPARE(changes.size(), size_t(3));
    QCOMPARE(changes[0].kind, BasketChange::Kind::Added);
    QCOMPARE(changes[0].keys, (QStringList{A, B}));
    QCOMPARE(changes[1].kind, BasketChange::Kind::Updated);
    QCOMPARE(changes[1].keys, QStringList{B});
    QCOMPARE(changes[2].kind, BasketChange::Kind::Removed);
    QCOMPARE(changes[2].keys, QStringList{A});
    QCOMPARE(desk.basket().upfront().of(u"USD"_s), *Decimal::parse(u"9.00"));
}

void TestBasket::aLedgerThatRefusesChangesNothing()
{
    DeskFixture desk;
    desk.fill({A});
    QSignalSpy changed(&desk.basket(), &Basket::changed);
    PlacedLine inTheWay{DeskFixture::line(B), 1};
    inTheWay.line.sentIn = u"nd-nobodyknows"_s; // breaks a foreign key, as a full disk would break the write
    Basket::Edit edit{{inTheWay}, {A}};
    QVERIFY(!desk.ledger->transaction([&] { return desk.basket().store(edit); }));
    QCOMPARE(changed.count(), 0);
    desk.restart();
    QCOMPARE(keysIn(desk.basket()), QStringList{A});
}

void TestBasket::takesFiveThousandLines()
{
    DeskFixture desk;
    QStringList numbers;
    for (int i = 0; i < 5000; ++i)
        numbers += u"+1312%1"_s.arg(i, 7, 10, QLatin1Char('0'));
    desk.fill(numbers);
    QVERIFY(desk.basket().remove(numbers.mid(1000, 3000)));
    QCOMPARE(desk.basket().count(), 2000);
    QVERIFY(desk.basket().undo());
    QCOMPARE(keysIn(desk.basket()), numbers);
    desk.restart();
    QCOMPARE(keysIn(desk.basket()), numbers);

    // Many go with one statement, and others stay.
    QStringList most;
    for (const BasketLine &line : desk.basket().lines()) {
        if (line.number != desk.basket().lines().front().number)
            most += line.key;
    }
    const QString left = desk.basket().lines().front().key;
    QVERIFY(desk.basket().remove(most));
    desk.restart();
    QCOMPARE(keysIn(desk.basket()), QStringList{left});
}

QTEST_GUILESS_MAIN(TestBasket)
#include "tst_basket.moc"
