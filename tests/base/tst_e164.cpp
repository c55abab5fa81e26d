// SPDX-License-Identifier: Apache-2.0
#include "base/e164.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace e164 = nd::e164;

class TestE164 : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatCanBeOrdered_data();
    void knowsWhatCanBeOrdered();
    void knowsMaskedNumbers_data();
    void knowsMaskedNumbers();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void neverForbidsByItsData();
    void formatsForPeople();
    void namesTheCountry();
    void spellsOnTheKeypad();
};

void TestE164::knowsWhatCanBeOrdered_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("orderable");
    QTest::newRow("US") << u"+19705555098"_s << true;
    QTest::newRow("seven digits") << u"+2901234"_s << true;
    QTest::newRow("fifteen digits") << u"+123456789012345"_s << true;
    QTest::newRow("sixteen digits") << u"+1234567890123456"_s << false;
    QTest::newRow("six digits") << u"+123456"_s << false;
    QTest::newRow("no plus") << u"19705555098"_s << false;
    QTest::newRow("masked with x") << u"+49351xxxxxxx"_s << false;
    QTest::newRow("masked with dashes") << u"+17792------"_s << false;
    QTest::newRow("spaces") << u"+1 970 555 5098"_s << false;
    QTest::newRow("arabic digits") << u"+١٩٧٠٥٥٥٥٠٩٨"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestE164::knowsWhatCanBeOrdered()
{
    QFETCH(QString, number);
    QFETCH(bool, orderable);
    QCOMPARE(e164::isOrderable(number), orderable);
}

void TestE164::knowsMaskedNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("masked");
    QTest::newRow("x") << u"+49351xxxxxxx"_s << true;
    QTest::newRow("X") << u"+1618XXXXXXX"_s << true;
    QTest::newRow("dashes") << u"+14386------"_s << true;
    QTest::newRow("whole") << u"+19705555098"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a word") << u"xxxxx"_s << false;
}

void TestE164::knowsMaskedNumbers()
{
    QFETCH(QString, number);
    QFETCH(bool, masked);
    QCOMPARE(e164::isRedacted(number), masked);
}

void TestE164::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("number");
    QTest::newRow("national") << u"(970) 555-5098"_s << u"US"_s << u"+19705555098"_s;
    QTest::newRow("lower-case region") << u"970 555 5098"_s << u"us"_s << u"+19705555098"_s;
    QTest::newRow("international") << u"+49 351 1234567"_s << u""_s << u"+493511234567"_s;
    QTest::newRow("trunk zero") << u"0351 1234567"_s << u"DE"_s << u"+493511234567"_s;
    QTest::newRow("already E.164") << u" +19705555098 "_s << u""_s << u"+19705555098"_s;
    QTest::newRow("letters") << u"+1 800 FLOWERS"_s << u""_s << u"+18003569377"_s;
    QTest::newRow("national without region") << u"970 555 5098"_s << u""_s << QString();
    QTest::newRow("a word") << u"hello"_s << u"US"_s << QString();
    QTest::newRow("empty") << QString() << u"US"_s << QString();
}

void TestE164::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, number);
    QCOMPARE(e164::parse(text, region).value_or(QString()), number);
}

void TestE164::neverForbidsByItsData()
{
    // +1 235 is in service, but younger than many installations' numbering plan data.
    QCOMPARE(e164::parse(u"+12355550100"_s, {}), u"+12355550100"_s);
    QVERIFY(e164::isOrderable(u"+12355550100"));
}

void TestE164::formatsForPeople()
{
    QCOMPARE(e164::forDisplay(u"+19705555098"_s), u"+1 970-555-5098"_s);
    QCOMPARE(e164::forDisplay(u"+49351xxxxxxx"_s), u"+49351xxxxxxx"_s);
    QCOMPARE(e164::forDisplay(u"rubbish"_s), u"rubbish"_s);
    QCOMPARE(e164::forDisplay({}), QString());
}

void TestE164::namesTheCountry()
{
    QCOMPARE(e164::regionOf(u"+14165550100"_s), u"CA"_s);
    QCOMPARE(e164::regionOf(u"+493511234567"_s), u"DE"_s);
    QCOMPARE(e164::regionOf(u"rubbish"_s), QString());
}

void TestE164::spellsOnTheKeypad()
{
    QCOMPARE(e164::keypadDigits(u"TAXI"_s), u"8294"_s);
    QCOMPARE(e164::keypadDigits(u"taxi"_s), u"8294"_s);
    QCOMPARE(e164::keypadDigits(u"4-PIZZA"_s), u"4-74992"_s);
    QCOMPARE(e164::keypadDigits(u"abcdefghijklmnopqrstuvwxyz"_s), u"22233344455566677778889999"_s);
    QCOMPARE(e164::keypadDigits({}), QString());
}

QTEST_GUILESS_MAIN(TestE164)
#include "tst_e164.moc"
