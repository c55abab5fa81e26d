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

} // namespace

/// Which price stands out among others.
class TestUsualPrice : public QObject
{
    Q_OBJECT

private slots:
    void theDearOneStandsOut();
    void currenciesAreNotCompared();
    void nothingStandsOutAlone();
};

void TestUsualPrice::theDearOneStandsOut()
{
    const UsualPrice usual({cost(u"1", u"1"), cost(u"1", u"1"), cost(u"3", u"1"), cost(u"500", u"2")});
    QVERIFY(!usual.isFarExceededBy(cost(u"3", u"1")));
    QVERIFY(usual.isFarExceededBy(cost(u"3.01", u"1")));
    QVERIFY(usual.isFarExceededBy(cost(u"1", u"4")));
    QCOMPARE(usual.note(cost(u"500", u"2")),
        u"Far above the others here: most cost USD 1.00 upfront and USD 1.00 per month."_s);
    QVERIFY(usual.note(cost(u"1", u"1")).isEmpty());
}

void TestUsualPrice::currenciesAreNotCompared()
{
    const UsualPrice usual({cost(u"1", u"1"), cost(u"500", u"500", u"JPY"_s), cost(u"500", u"500", u"JPY"_s)});
    QVERIFY(!usual.isFarExceededBy(cost(u"500", u"500", u"JPY"_s)));
    QVERIFY(!usual.isFarExceededBy(cost(u"500", u"500", u"GBP"_s)));
    QVERIFY(usual.isFarExceededBy(cost(u"500", u"500")));
}

void TestUsualPrice::nothingStandsOutAlone()
{
    QVERIFY(!UsualPrice({}).isFarExceededBy(cost(u"500", u"2")));
    QVERIFY(!UsualPrice({cost(u"500", u"2")}).isFarExceededBy(cost(u"500", u"2")));
    QVERIFY(!UsualPrice({cost(u"0", u"0"), cost(u"0", u"0")}).isFarExceededBy(cost(u"1", u"1"))); // beside free ones
    QVERIFY(!UsualPrice({cost(u"1", u"1")}).isFarExceededBy(cost(u"", u"")));
}

QTEST_GUILESS_MAIN(TestUsualPrice)
#include "tst_usual_price.moc"
