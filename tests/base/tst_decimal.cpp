// SPDX-License-Identifier: Apache-2.0
#include "base/decimal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using nd::Decimal;

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void readsPlainNumbers_data();
    void readsPlainNumbers();
    void refusesTheRest_data();
    void refusesTheRest();
    void givesBackWhatItRead();
    void knowsItsLimits();
    void calculatesExactly();
    void saysOverflow();
    void comparesByValue();
};

void TestDecimal::readsPlainNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("units");
    QTest::newRow("two places") << u"1.00"_s << qint64(100'000'000);
    QTest::newRow("five places, as live answers") << u"1.00000"_s << qint64(100'000'000);
    QTest::newRow("seven places, as live answers") << u"1.0000000"_s << qint64(100'000'000);
    QTest::newRow("zeros beyond eight places") << u"0.10000000000000"_s << qint64(10'000'000);
    QTest::newRow("whole") << u"500"_s << qint64(50'000'000'000);
    QTest::newRow("negative balance") << u"-1.65"_s << qint64(-165'000'000);
    QTest::newRow("plus") << u"+2.5"_s << qint64(250'000'000);
    QTest::newRow("spaces around") << u" 2.5 "_s << qint64(250'000'000);
    QTest::newRow("leading zeros") << u"007.5"_s << qint64(750'000'000);
    QTest::newRow("no whole part") << u".5"_s << qint64(50'000'000);
    QTest::newRow("no fraction") << u"5."_s << qint64(500'000'000);
    QTest::newRow("smallest") << u"0.00000001"_s << qint64(1);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("negative zero") << u"-0.00"_s << qint64(0);
}

void TestDecimal::readsPlainNumbers()
{
    QFETCH(QString, text);
    QFETCH(qint64, units);
    const auto amount = Decimal::parse(text);
    QVERIFY(amount);
    QCOMPARE(amount->units(), units);
}

void TestDecimal::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", ".", "-", "+", "-.", "abc", "1,00", "1 000", "1.2.3", "1e3", "--1", "+-1", "0x10",
             "1.00 USD", "$1", "NaN", "inf", "\u0661", "\uff11", "0.000000001", "1.123456789", "92233720368.54775808",
             "99999999999999999999", "1.0x"})
        QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text);
}

void TestDecimal::refusesTheRest()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::givesBackWhatItRead()
{
    QCOMPARE(Decimal::parse(u"1.0000000")->toString(), u"1.00"_s);
    QCOMPARE(Decimal::parse(u"0.0055")->toString(), u"0.0055"_s);
    QCOMPARE(Decimal::parse(u"-1.65")->toString(), u"-1.65"_s);
    QCOMPARE(Decimal::parse(u"-0.5")->toString(), u"-0.50"_s);
    QCOMPARE(Decimal::parse(u"40")->toString(), u"40.00"_s);
    QCOMPARE(Decimal::parse(u"40")->toString(0), u"40"_s);
    QCOMPARE(Decimal::parse(u"1.5")->toString(4), u"1.5000"_s);
    QCOMPARE(Decimal().toString(), u"0.00"_s);
    for (const qint64 units :
        {qint64(1), qint64(-1), qint64(123'456'789), qint64(-99'999'999), qint64(10'000'000'000)}) {
        const Decimal amount = Decimal::fromUnits(units);
        QCOMPARE(Decimal::parse(amount.toString()), amount);
    }
}

void TestDecimal::knowsItsLimits()
{
    const auto most = Decimal::parse(u"92233720368.54775807");
    QVERIFY(most);
    QCOMPARE(most->units(), std::numeric_limits<qint64>::max());
    QCOMPARE(most->toString(), u"92233720368.54775807"_s);
    const auto least = Decimal::parse(u"-92233720368.54775807");
    QVERIFY(least);
    QCOMPARE(least->toString(), u"-92233720368.54775807"_s);
    QCOMPARE(Decimal::fromUnits(std::numeric_limits<qint64>::min()).toString(), u"-92233720368.54775808"_s);
}

void TestDecimal::calculatesExactly()
{
    // 0.1 ten times is not 1 in binary floating point.
    Decimal sum;
    for (int i = 0; i < 10; ++i)
        sum = sum.plus(*Decimal::parse(u"0.1")).value();
    QCOMPARE(sum.toString(), u"1.00"_s);
    QCOMPARE(Decimal::parse(u"6.54")->times(250)->toString(), u"1635.00"_s);
    QCOMPARE(Decimal::parse(u"1.10")->minus(*Decimal::parse(u"3.21"))->toString(), u"-2.11"_s);
    QCOMPARE(Decimal::parse(u"5")->times(0)->isZero(), true);
    QCOMPARE(Decimal::parse(u"5")->times(-2)->isNegative(), true);
}

void TestDecimal::saysOverflow()
{
    const Decimal most = Decimal::fromUnits(std::numeric_limits<qint64>::max());
    const Decimal least = Decimal::fromUnits(std::numeric_limits<qint64>::min());
    const Decimal one = Decimal::fromUnits(1);
    QVERIFY(!most.plus(one));
    QVERIFY(!least.minus(one));
    QVERIFY(!most.times(2));
    QVERIFY(!least.times(-1));
    QCOMPARE(most.minus(most)->isZero(), true);
}

void TestDecimal::comparesByValue()
{
    QCOMPARE(*Decimal::parse(u"1.0"), *Decimal::parse(u"1.00000"));
    QVERIFY(*Decimal::parse(u"-2") < *Decimal::parse(u"1"));
    QVERIFY(*Decimal::parse(u"10") > *Decimal::parse(u"9.99999999"));
    QCOMPARE(qHash(*Decimal::parse(u"1.0")), qHash(*Decimal::parse(u"1.00000")));
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
