// SPDX-License-Identifier: Apache-2.0
#include "api/values/number_pattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

using Trouble = DigitPattern::Trouble;

Q_DECLARE_METATYPE(nd::DigitPattern::Trouble)

/// What a person types into the field Pattern, and what it finds.
class TestNumberPattern : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void troubles_data();
    void troubles();
    void blankIsEmpty();
    void whatTelnyxCanLookFor_data();
    void whatTelnyxCanLookFor();
    void whereTheNationalNumberBegins_data();
    void whereTheNationalNumberBegins();
    void scores();
};

void TestNumberPattern::finds_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("found"); // empty: does not fit
    const auto row = [](const QString &pattern, const QString &digits, const QString &found) {
        QTest::addRow("%s in %s", qPrintable(pattern), qPrintable(digits)) << pattern << digits << found;
    };
    row(u"TAXI"_s, u"3128294555"_s, u"8294"_s);
    row(u"taxi"_s, u"3128294555"_s, u"8294"_s);
    row(u"TAXI"_s, u"3128295555"_s, {});
    row(u"82-94"_s, u"3128294555"_s, u"8294"_s);
    row(u"ABBA"_s, u"3125552222"_s, u"2222"_s); // without brackets it is a word on the keypad
    row(u"[ABBA]"_s, u"3125552222"_s, {}); // other letters, other digits
    row(u"[ABBA]"_s, u"3125554774"_s, u"4774"_s);
    row(u"[abba]"_s, u"3125554774"_s, u"4774"_s);
    row(u"[ABBA]"_s, u"3124774555"_s, {}); // of the last digits only
    row(u"[ABBA...]"_s, u"3124774555"_s, u"4774555"_s);
    row(u"[AAAA]"_s, u"3125557777"_s, u"7777"_s);
    row(u"[AAAA]"_s, u"3125557778"_s, {});
    row(u"[ABAB]"_s, u"3125554747"_s, u"4747"_s);
    row(u"[AABB]"_s, u"3125554477"_s, u"4477"_s);
    row(u"[AA00]"_s, u"3125554400"_s, u"4400"_s);
    row(u"[AA00]"_s, u"3125554401"_s, {});
    row(u"[A..A]"_s, u"3125554794"_s, u"4794"_s);
    row(u"[AB CD]"_s, u"3125554794"_s, {}); // 4 twice
    row(u"[AAAA]"_s, u"777"_s, {}); // too short a number
    row(u"[AAAA]"_s, u"312555xxxx"_s, {}); // masked digits are not equal digits
    row(u"[same]"_s, u"3125557894"_s, u"555"_s);
    row(u"[same 4]"_s, u"3125557894"_s, {});
    row(u"[SAME 3]"_s, u"3125557777"_s, u"7777"_s); // the longest
    row(u"[up]"_s, u"3129345678"_s, u"345678"_s);
    row(u"[up 4]"_s, u"3129123594"_s, {});
    row(u"[down 3]"_s, u"3129976510"_s, u"765"_s);
    row(u"[repeat 3]"_s, u"3124764769"_s, u"476476"_s);
    row(u"[repeat 3]"_s, u"3124764759"_s, {});
    row(u"[repeat]"_s, u"3125554747"_s, u"4747"_s);
    row(u"555 [ABAB]"_s, u"3125554747"_s, u"4747"_s); // both; the longer is shown
    row(u"556 [ABAB]"_s, u"3125554747"_s, {});
    row(u"555[ABAB]"_s, u"3125554747"_s, u"4747"_s);
    row(u"٥٥٥"_s, u"3125554747"_s, u"555"_s); // digits of any script
    row(u"[up 3] [down 3]"_s, u"3121239321"_s, u"123"_s);
}

void TestNumberPattern::finds()
{
    QFETCH(QString, pattern);
    QFETCH(QString, digits);
    QFETCH(QString, found);
    const auto parsed = DigitPattern::parse(pattern);
    QVERIFY(parsed && !parsed->isEmpty());
    const auto span = parsed->match(digits);
    QCOMPARE(span ? digits.mid(span->start, span->length) : QString(), found);
}

void TestNumberPattern::troubles_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("term");
    QTest::newRow("wildcard") << u"555 5*"_s << Trouble::Wildcard << u"5*"_s;
    QTest::newRow("percent") << u"%00"_s << Trouble::Wildcard << u"%00"_s;
    QTest::newRow("country code") << u"+1312"_s << Trouble::CountryCode << u"+1312"_s;
    QTest::newRow("punctuation") << u"--"_s << Trouble::Unreadable << u"--"_s;
    QTest::newRow("other letters") << u"ТАКСИ"_s << Trouble::Unreadable << u"ТАКСИ"_s;
    QTest::newRow("open") << u"[ABAB"_s << Trouble::NotClosed << u"[ABAB"_s;
    QTest::newRow("closed only") << u"ABAB]"_s << Trouble::NotClosed << u"ABAB]"_s;
    QTest::newRow("nothing in it") << u"[]"_s << Trouble::BadShape << u"[]"_s;
    QTest::newRow("says nothing") << u"[....]"_s << Trouble::BadShape << u"[....]"_s;
    QTest::newRow("an eleventh letter") << u"[ABK]"_s << Trouble::BadShape << u"[ABK]"_s;
    QTest::newRow("a word that is none") << u"[taxi]"_s << Trouble::BadShape << u"[taxi]"_s;
    QTest::newRow("a wildcard in it") << u"[A*]"_s << Trouble::BadShape << u"[A*]"_s;
    QTest::newRow("no count") << u"[same x]"_s << Trouble::BadShape << u"[same x]"_s;
    QTest::newRow("one equal digit") << u"[same 1]"_s << Trouble::BadLength << u"[same 1]"_s;
    QTest::newRow("eleven rising digits") << u"[up 11]"_s << Trouble::BadLength << u"[up 11]"_s;
    QTest::newRow("a long shape") << u"[AAAAAAAAAAAAAAAA]"_s << Trouble::BadLength << u"[AAAAAAAAAAAAAAAA]"_s;
    QTest::newRow("many digits") << u"1234567890123456"_s << Trouble::BadLength << u"1234567890123456"_s;
    QTest::newRow("long") << QString(201, u'5') << Trouble::TooLong << QString(20, u'5');
}

void TestNumberPattern::troubles()
{
    QFETCH(QString, pattern);
    DigitPattern::Problem problem;
    QVERIFY(!DigitPattern::parse(pattern, &problem));
    QTEST(problem.trouble, "trouble");
    QTEST(problem.term, "term");
}

void TestNumberPattern::blankIsEmpty()
{
    for (const QString &text : {QString(), u"  "_s}) {
        const auto pattern = DigitPattern::parse(text);
        QVERIFY(pattern && pattern->isEmpty());
        QVERIFY(!pattern->match(u"3125550101"));
    }
}

void TestNumberPattern::whatTelnyxCanLookFor_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("contains");
    QTest::addColumn<QString>("endsWith");
    QTest::addColumn<bool>("rest");
    QTest::newRow("digits") << u"TAXI"_s << u"8294"_s << QString() << false;
    QTest::newRow("the longest") << u"12 345"_s << u"345"_s << QString() << true;
    QTest::newRow("a known end") << u"[00]"_s << QString() << u"00"_s << false;
    QTest::newRow("an end of a shape") << u"[AA00]"_s << QString() << u"00"_s << true;
    QTest::newRow("a long end") << u"[123456]"_s << QString() << u"3456"_s << true;
    QTest::newRow("a shape") << u"[ABAB]"_s << QString() << QString() << true;
    QTest::newRow("a run") << u"[same 3]"_s << QString() << QString() << true;
    QTest::newRow("both") << u"TAXI [00]"_s << u"8294"_s << u"00"_s << false;
}

void TestNumberPattern::whatTelnyxCanLookFor()
{
    QFETCH(QString, pattern);
    QFETCH(bool, rest);
    const DigitPattern parsed = *DigitPattern::parse(pattern);
    const DigitPattern::Filters filters = parsed.filters();
    QTEST(filters.contains, "contains");
    QTEST(filters.endsWith, "endsWith");
    QCOMPARE(!parsed.without(filters).isEmpty(), rest);
    QVERIFY(!parsed.without({}).isEmpty()); // nothing was applied: all is left
}

void TestNumberPattern::whereTheNationalNumberBegins_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("national");
    QTest::newRow("United States") << u"+13125550101"_s << u"3125550101"_s;
    QTest::newRow("Russia") << u"+74951234567"_s << u"4951234567"_s;
    QTest::newRow("Germany") << u"+4930123456"_s << u"30123456"_s;
    QTest::newRow("Ireland") << u"+35312345678"_s << u"12345678"_s;
    QTest::newRow("masked") << u"+49351xxxxxxx"_s << u"351xxxxxxx"_s;
    QTest::newRow("no plus") << u"3125550101"_s << u"3125550101"_s;
    QTest::newRow("a plus alone") << u"+"_s << u"+"_s;
    QTest::newRow("cut short") << u"+35"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestNumberPattern::whereTheNationalNumberBegins()
{
    QFETCH(QString, number);
    QTEST(number.mid(nationalStart(number)), "national");
}

void TestNumberPattern::scores()
{
    // From what everybody knows by heart to what nobody does.
    const QStringList byHeart{u"3127777777"_s, u"3125557777"_s, u"3125551212"_s, u"3128404747"_s, u"3128294607"_s};
    for (qsizetype i = 1; i < byHeart.size(); ++i) {
        QVERIFY2(
            memorability(byHeart[i - 1]) > memorability(byHeart[i]), qPrintable(byHeart[i - 1] + u' ' + byHeart[i]));
    }
    QCOMPARE(memorability(u"3127777777"), 100);
    QVERIFY(memorability(u"3121234567") > 70);
    QVERIFY(memorability(u"3128294607") < 25);
    for (const QString &ending : {u"0000"_s, u"1234"_s, u"4747"_s, u"4774"_s, u"5500"_s}) {
        const QString number = u"312829"_s + ending;
        QVERIFY2(memorability(number) > memorability(u"3128294607"), qPrintable(number));
    }
    QCOMPARE(memorability(u"312555xxxx"), 0);
    QCOMPARE(memorability(u""), 0);
    QCOMPARE(memorability(u"5"), 0);
}

QTEST_APPLESS_MAIN(TestNumberPattern)
#include "tst_number_pattern.moc"
