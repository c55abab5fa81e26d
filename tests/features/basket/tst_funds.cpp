// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/funds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;
using Cover = Funds::Cover;

namespace {

std::optional<Decimal> decimal(const QString &text)
{
    return Decimal::parse(text);
}

BasketLine number(const QString &upfront, const QString &monthly, const QString &currency = u"USD"_s)
{
    BasketLine line;
    line.cost = {.monthly = decimal(monthly), .upfront = decimal(upfront), .currency = currency};
    return line;
}

BasketLine block(int range, const QString &each)
{
    BasketLine line = number(each, each);
    line.kind = LineKind::Block;
    line.range = range;
    return line;
}

std::optional<Balance> credit(const QString &amount, const QString &currency = u"USD"_s)
{
    Balance balance;
    balance.availableCredit = decimal(amount);
    balance.currency = currency;
    return balance;
}

} // namespace

/// No figure is clean that leaves something out.
class TestFunds : public QObject
{
    Q_OBJECT

private slots:
    void figures_data();
    void figures();
    void counts();
    void beyondTheLargestAmount();
};

void TestFunds::figures_data()
{
    using Lines = std::vector<BasketLine>;
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<std::optional<Balance>>("balance");
    QTest::addColumn<QString>("upfront");
    QTest::addColumn<QString>("monthly");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Cover>("cover");
    const QString none = u"not known"_s;
    const BasketLine dollars = number(u"1.00"_s, u"2.00"_s);
    const BasketLine pounds = number(u"5.00"_s, u"9.00"_s, u"GBP"_s);
    const BasketLine bare = number({}, {}, {});
    QTest::newRow("nothing") << Lines{} << credit(u"10"_s) << u"0.00"_s << u"0.00"_s << u"USD 10.00"_s << Cover::Enough;
    QTest::newRow("clean") << Lines{dollars, dollars} << credit(u"10"_s) << u"USD 2.00"_s << u"USD 4.00"_s
                           << u"USD 4.00"_s << Cover::Enough;
    QTest::newRow("to the last cent") << Lines{dollars} << credit(u"3"_s) << u"USD 1.00"_s << u"USD 2.00"_s
                                      << u"USD 0.00"_s << Cover::Enough;
    QTest::newRow("the month does not fit")
        << Lines{dollars} << credit(u"2.99"_s) << u"USD 1.00"_s << u"USD 2.00"_s << u"USD -0.01"_s << Cover::Tight;
    QTest::newRow("upfront does not fit")
        << Lines{dollars} << credit(u"0.99"_s) << u"USD 1.00"_s << u"USD 2.00"_s << u"USD -2.01"_s << Cover::TooLittle;
    QTest::newRow("another currency") << Lines{dollars, pounds} << credit(u"10"_s) << u"GBP 5.00 · USD 1.00"_s
                                      << u"GBP 9.00 · USD 2.00"_s << u"USD 7.00, less GBP 14.00"_s << Cover::Unknown;
    QTest::newRow("another currency for nothing")
        << Lines{dollars, number(u"0.00"_s, u"0"_s, u"GBP"_s)} << credit(u"10"_s) << u"GBP 0.00 · USD 1.00"_s
        << u"GBP 0.00 · USD 2.00"_s << u"USD 7.00"_s << Cover::Enough;
    QTest::newRow("one without a price") << Lines{dollars, bare} << credit(u"10"_s) << u"at least USD 1.00"_s
                                         << u"at least USD 2.00"_s << u"at most USD 7.00"_s << Cover::Unknown;
    QTest::newRow("no price at all") << Lines{bare} << credit(u"10"_s) << none << none << none << Cover::Unknown;
    QTest::newRow("no monthly price") << Lines{dollars, number(u"1.00"_s, {})} << credit(u"10"_s) << u"USD 2.00"_s
                                      << u"at least USD 2.00"_s << u"at most USD 6.00"_s << Cover::Unknown;
    QTest::newRow("an amount without currency")
        << Lines{number(u"1.00"_s, u"1.00"_s, {})} << credit(u"10"_s) << none << none << none << Cover::Unknown;
    QTest::newRow("all of it") << Lines{dollars, pounds, bare} << credit(u"10"_s) << u"at least GBP 5.00 · USD 1.00"_s
                               << u"at least GBP 9.00 · USD 2.00"_s << u"at most USD 7.00, less GBP 14.00"_s
                               << Cover::Unknown;
    QTest::newRow("too little for what is known")
        << Lines{dollars, bare} << credit(u"0.50"_s) << u"at least USD 1.00"_s << u"at least USD 2.00"_s
        << u"at most USD -2.50"_s << Cover::TooLittle;
    QTest::newRow("credit not known") << Lines{dollars} << std::optional<Balance>() << u"USD 1.00"_s << u"USD 2.00"_s
                                      << none << Cover::Unknown;
    QTest::newRow("credit not told") << Lines{dollars} << credit({}) << u"USD 1.00"_s << u"USD 2.00"_s << none
                                     << Cover::Unknown;
    QTest::newRow("a block, for each of its numbers")
        << Lines{block(100, u"1.00"_s)} << credit(u"300"_s) << u"USD 100.00"_s << u"USD 100.00"_s << u"USD 100.00"_s
        << Cover::Enough;
}

void TestFunds::figures()
{
    QFETCH(std::vector<BasketLine>, lines);
    QFETCH(std::optional<Balance>, balance);
    QFETCH(QString, upfront);
    QFETCH(QString, monthly);
    QFETCH(QString, after);
    QFETCH(Funds::Cover, cover);
    const Funds funds(lines, balance);
    QCOMPARE(funds.upfrontText(), upfront);
    QCOMPARE(funds.monthlyText(), monthly);
    QCOMPARE(funds.afterText(), after);
    QCOMPARE(funds.cover(), cover);
}

void TestFunds::counts()
{
    BasketLine some = number({}, {});
    some.kind = LineKind::Quantity;
    some.range = 7;
    const Funds funds({number(u"1"_s, u"1"_s), block(10, u"1"_s), some}, {});
    QCOMPARE(funds.numbers(), 18);
    QCOMPARE(funds.unpriced(), 7);
    QCOMPARE(funds.inBlocks(), 10);
    QVERIFY(funds.foreign().isEmpty()); // there is nothing to be foreign to
    QCOMPARE(funds.creditText(), u"not known"_s);
}

void TestFunds::beyondTheLargestAmount()
{
    const BasketLine most = number(u"90000000000"_s, u"0"_s);
    const Funds funds({most, most}, credit(u"1"_s));
    QCOMPARE(funds.upfrontText(), u"not known"_s);
    QCOMPARE(funds.afterText(), u"not known"_s);
    QCOMPARE(funds.cover(), Cover::Unknown);
    // A block's price that cannot be counted out is none.
    QCOMPARE(Funds({block(2, u"90000000000"_s)}, {}).unpriced(), 2);
}

QTEST_GUILESS_MAIN(TestFunds)
#include "tst_funds.moc"
