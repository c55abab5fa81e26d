// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/usual_price.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

Cost cost(QStringView upfront, QStringView monthly, const QString &currency = u"USD"_s)
{
    return {.monthly = Decimal::parse(monthly), .upfront = Decimal::parse(upfront), .currency = currency};
}

UsualPrice usualOf(const std::vector<Cost> &costs)
{
    std::vector<UsualPrice::Priced> numbers;
    for (const Cost &one : costs)
        numbers.push_back({u"US"_s, u"local"_s, one});
    return UsualPrice(numbers);
}

PriceNote noteOf(const UsualPrice &usual, const Cost &cost)
{
    return usual.note({u"US"_s, u"local"_s, cost});
}

bool isFar(const UsualPrice &usual, const Cost &cost)
{
    return !noteOf(usual, cost).text.isEmpty();
}

} // namespace

/// Which price stands out among others.
class TestUsualPrice : public QObject
{
    Q_OBJECT

private slots:
    void theDearOneStandsOut();
    void currenciesAreNotCompared();
    void kindsAreNotCompared();
    void nothingStandsOutAlone();
    void theCeiling();
};

void TestUsualPrice::theDearOneStandsOut()
{
    const UsualPrice usual = usualOf({cost(u"1", u"1"), cost(u"1", u"1"), cost(u"3", u"1"), cost(u"500", u"2")});
    QVERIFY(!isFar(usual, cost(u"3", u"1")));
    QVERIFY(isFar(usual, cost(u"3.01", u"1")));
    QVERIFY(isFar(usual, cost(u"1", u"4")));
    QCOMPARE(noteOf(usual, cost(u"500", u"2")).text,
        u"Far above the others here: most cost USD 1.00 upfront and USD 1.00 per month."_s);
    QVERIFY(noteOf(usual, cost(u"500", u"2")).upfront && !noteOf(usual, cost(u"500", u"2")).monthly);
    QVERIFY(noteOf(usual, cost(u"1", u"4")).monthly && !noteOf(usual, cost(u"1", u"4")).upfront);
    QCOMPARE(noteOf(usual, cost(u"1", u"1")), PriceNote());
}

void TestUsualPrice::currenciesAreNotCompared()
{
    const UsualPrice usual
        = usualOf({cost(u"1", u"1"), cost(u"500", u"500", u"JPY"_s), cost(u"500", u"500", u"JPY"_s)});
    QVERIFY(!isFar(usual, cost(u"500", u"500", u"JPY"_s)));
    QVERIFY(!isFar(usual, cost(u"500", u"500", u"GBP"_s)));
    QVERIFY(isFar(usual, cost(u"500", u"500")));
}

void TestUsualPrice::kindsAreNotCompared()
{
    const UsualPrice::Priced local{u"GB"_s, u"local"_s, cost(u"1", u"1")};
    const UsualPrice::Priced tollFree{u"GB"_s, u"toll_free"_s, cost(u"5", u"12")};
    const UsualPrice::Priced dear{u"GB"_s, u"toll_free"_s, cost(u"500", u"12")};
    const UsualPrice usual({local, local, local, tollFree, tollFree, dear});
    QVERIFY(usual.note(tollFree).text.isEmpty());
    QVERIFY(usual.note(dear).upfront && !usual.note(dear).monthly);
}

void TestUsualPrice::nothingStandsOutAlone()
{
    QVERIFY(!isFar(usualOf({}), cost(u"500", u"2")));
    QVERIFY(!isFar(usualOf({cost(u"500", u"2")}), cost(u"500", u"2")));
    QVERIFY(!isFar(usualOf({cost(u"0", u"0"), cost(u"0", u"0")}), cost(u"1", u"1"))); // beside free ones
    QVERIFY(!isFar(usualOf({cost(u"1", u"1")}), cost(u"", u"")));
}

void TestUsualPrice::theCeiling()
{
    const Cost ceiling = cost(u"1", u"2");
    const QString text = u"Above"_s;
    QCOMPARE(aboveCeiling(ceiling, cost(u"1", u"2"), text), PriceNote());
    QCOMPARE(aboveCeiling(ceiling, cost(u"1.01", u"2"), text), (PriceNote{text, true, false}));
    QCOMPARE(aboveCeiling(ceiling, cost(u"1", u"3"), text), (PriceNote{text, false, true}));
    QCOMPARE(aboveCeiling(ceiling, cost(u"1", u"1", u"GBP"_s), text), (PriceNote{text, true, true}));
    QCOMPARE(aboveCeiling(ceiling, cost(u"", u"9"), text), PriceNote()); // no price is another matter
}

QTEST_GUILESS_MAIN(TestUsualPrice)
#include "tst_usual_price.moc"
