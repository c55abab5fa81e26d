// SPDX-License-Identifier: Apache-2.0
#include "base/money.h"

#include <QTest>

using namespace Qt::StringLiterals;
using nd::Decimal;
using nd::Money;
using nd::MoneyTotals;

namespace {

Money money(QStringView amount, const QString &currency)
{
    return {Decimal::parse(amount).value(), currency};
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void saysAmountAndCurrency();
    void neverAddsCurrenciesTogether();
    void multiplies();
    void remembersAnOverflow();
    void isEmptyAtFirst();
};

void TestMoney::saysAmountAndCurrency()
{
    QCOMPARE(nd::toText(money(u"12.5", u"USD"_s)), u"USD 12.50"_s);
    QCOMPARE(nd::toText(money(u"0.0055", u"EUR"_s)), u"EUR 0.0055"_s);
    QCOMPARE(nd::toText(money(u"-1.65", u"USD"_s)), u"USD -1.65"_s);
    QCOMPARE(nd::toText(money(u"1234567.8", u""_s)), u"1234567.80"_s);
}

void TestMoney::neverAddsCurrenciesTogether()
{
    MoneyTotals totals;
    totals.add(money(u"1.10", u"USD"_s));
    totals.add(money(u"2.20", u"EUR"_s));
    totals.add(money(u"0.05", u"USD"_s));
    QCOMPARE(totals.of(u"USD"_s).toString(), u"1.15"_s);
    QCOMPARE(totals.of(u"EUR"_s).toString(), u"2.20"_s);
    QCOMPARE(totals.of(u"GBP"_s), Decimal());
    QCOMPARE(totals.currencies(), QStringList({u"EUR"_s, u"USD"_s}));
    QCOMPARE(totals.toText(), u"EUR 2.20 · USD 1.15"_s);
}

void TestMoney::multiplies()
{
    MoneyTotals totals;
    totals.add(money(u"6.54", u"USD"_s), 10);
    QCOMPARE(totals.toText(), u"USD 65.40"_s);
    QVERIFY(!totals.overflowed());
}

void TestMoney::remembersAnOverflow()
{
    MoneyTotals totals;
    totals.add(money(u"92233720368", u"USD"_s));
    totals.add(money(u"1", u"USD"_s));
    QVERIFY(totals.overflowed());
    // What no longer fits is left out instead of wrapping round.
    QCOMPARE(totals.of(u"USD"_s).toString(), u"92233720368.00"_s);

    MoneyTotals product;
    product.add(money(u"92233720368", u"USD"_s), 2);
    QVERIFY(product.overflowed());
    QVERIFY(product.isEmpty());
}

void TestMoney::isEmptyAtFirst()
{
    const MoneyTotals totals;
    QVERIFY(totals.isEmpty());
    QVERIFY(!totals.overflowed());
    QCOMPARE(totals.toText(), u"0.00"_s);
    QCOMPARE(totals, MoneyTotals());
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
