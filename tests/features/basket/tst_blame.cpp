// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/blame.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const QStringList Sent{u"+13125550101"_s, u"+13125550102"_s, u"+999123456789"_s, u"+442079460001"_s};

Error refused(const QString &code, const QString &detail, const QString &pointer = {})
{
    return {.kind = ErrorKind::Rejected, .httpStatus = 422, .code = code, .detail = detail, .pointer = pointer};
}

} // namespace

/// Of many numbers in one request, the one that is refused carries the blame and no other.
class TestBlame : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void aSingleNumber();
    void noRefusalNoBlame();
    void whatItMeans();
};

void TestBlame::names_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QStringList>("blamed");
    QTest::newRow("as Telnyx says it (api-facts §6.4)") << refused(
        u"10027"_s, u"We don't recognize the number(s) ['+999123456789']. Did you first search for the number(s)?"_s)
                                                        << QStringList{Sent[2]};
    QTest::newRow("several") << refused(u"85001"_s, u"Not available: ['+13125550102', '+13125550101']"_s)
                             << QStringList{Sent[0], Sent[1]};
    QTest::newRow("without separators between")
        << refused(u"85001"_s, u"gone: +13125550101 +13125550102"_s) << QStringList{Sent[0], Sent[1]};
    QTest::newRow("without a plus") << refused(u"85001"_s, u"gone: 13125550101,999123456789"_s)
                                    << QStringList{Sent[0], Sent[2]};
    QTest::newRow("national") << refused(u"85001"_s, u"(312) 555-0102 is gone"_s) << QStringList{Sent[1]};
    QTest::newRow("spaced") << refused(u"85001"_s, u"+44 20 7946 0001 is gone"_s) << QStringList{Sent[3]};
    QTest::newRow("by place") << refused(u"10016"_s, u"must be E.164"_s, u"/phone_numbers/3/phone_number"_s)
                              << QStringList{Sent[3]};
    QTest::newRow("by places") << refused(
        u"10016"_s, u"must be E.164"_s, u"/phone_numbers/0/phone_number phone_numbers[1].phone_number"_s)
                               << QStringList{Sent[0], Sent[1]};
    QTest::newRow("by the place of the whole") << refused(u"85001"_s, u"gone"_s, u"/phone_numbers"_s) << QStringList{};
    QTest::newRow("a place that is none") << refused(u"85001"_s, u"gone"_s, u"/phone_numbers/17"_s) << QStringList{};
    QTest::newRow("nobody") << refused(u"20100"_s, u"You do not have enough funds (USD 1250.00)."_s) << QStringList{};
    QTest::newRow("a stranger") << refused(u"85001"_s, u"+13125550199 is gone"_s) << QStringList{};
    QTest::newRow("a longer number is another") << refused(u"85001"_s, u"+131255501012 is gone"_s) << QStringList{};
}

void TestBlame::names()
{
    QFETCH(Error, error);
    QTEST(numbersBlamed(error, Sent), "blamed");
}

void TestBlame::aSingleNumber()
{
    const QStringList one{Sent[0]};
    QCOMPARE(numbersBlamed(refused(u"85001"_s, u"no longer available"_s), one), one);
    QCOMPARE(numbersBlamed(refused(u"20100"_s, u"no funds"_s), one), QStringList());
}

void TestBlame::noRefusalNoBlame()
{
    Error error = refused(u"85001"_s, u"+13125550101"_s);
    error.kind = ErrorKind::OutcomeUnknown;
    QCOMPARE(numbersBlamed(error, Sent), QStringList());
}

void TestBlame::whatItMeans()
{
    QCOMPARE(troubleOf(refused(u"85001"_s, {})), LineTrouble::Gone);
    QCOMPARE(troubleOf(refused(u"10027"_s, u"We don't recognize the number(s)"_s)), LineTrouble::Gone);
    QCOMPARE(troubleOf(refused(u"10027"_s, u"requirement group is missing"_s)), LineTrouble::Own);
}

QTEST_GUILESS_MAIN(TestBlame)
#include "tst_blame.moc"
