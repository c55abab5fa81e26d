// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/search_request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

SearchForm part(const QString &pattern = {})
{
    SearchForm form;
    form.country = u"US"_s;
    form.pattern = pattern;
    return form;
}

std::vector<AvailableNumber> numbers(const QStringList &texts)
{
    std::vector<AvailableNumber> list;
    for (const QString &text : texts) {
        list.emplace_back();
        list.back().phoneNumber = text;
    }
    return list;
}

QStringList textsOf(const SearchHits &hits)
{
    QStringList texts;
    for (const SearchRow &row : hits.rows)
        texts += row.number.phoneNumber;
    return texts;
}

} // namespace

/// A part of a form as a request, and its answer as rows.
class TestSearchQuestion : public QObject
{
    Q_OBJECT

private slots:
    void sendsWhatTelnyxCanLookFor();
    void asksForMoreWhereItSifts();
    void siftsTheRest();
    void trustsTelnyxWithItsOwn();
    void marksTheDigits_data();
    void marksTheDigits();
    void splitsLists_data();
    void splitsLists();
    void tooManyParts();
};

void TestSearchQuestion::sendsWhatTelnyxCanLookFor()
{
    AvailableNumberFilter filter = numberFilter(part(u"TAXI [A0]"_s));
    QCOMPARE(filter.contains, u"8294"_s);
    QCOMPARE(filter.endsWith, u"0"_s);
    SearchForm taken = part(u"TAXI [A0]"_s); // the form's own fields come first
    taken.contains = u"555"_s;
    taken.endsWith = u"7"_s;
    filter = numberFilter(taken);
    QCOMPARE(filter.contains, u"555"_s);
    QCOMPARE(filter.endsWith, u"7"_s);
}

void TestSearchQuestion::asksForMoreWhereItSifts()
{
    QCOMPARE(numberFilter(part()).limit.value(), 100);
    QCOMPARE(numberFilter(part(u"TAXI"_s)).limit.value(), 100); // Telnyx does it all
    QCOMPARE(numberFilter(part(u"[ABAB]"_s)).limit.value(), 1000);
    SearchForm form = part(u"[ABAB]"_s);
    form.limit = 2000;
    QCOMPARE(numberFilter(form).limit.value(), 2000);
    form.limit = 0;
    QVERIFY(!numberFilter(form).limit);
}

void TestSearchQuestion::siftsTheRest()
{
    SearchForm form = part(u"[ABAB]"_s);
    form.limit = 2;
    const QStringList found{
        u"+13125551234"_s, u"+13125554747"_s, u"+1312555xxxx"_s, u"+13125558181"_s, u"+13125552929"_s};
    const SearchHits hits = hitsIn(numbers(found), form);
    QCOMPARE(textsOf(hits), QStringList({u"+13125554747"_s, u"+13125558181"_s})); // no more than are wanted
    QCOMPARE(hits.lookedAt, 5);
    QCOMPARE(hits.rows[0].match, QPoint(8, 4));
    QCOMPARE(hits.rows[0].country, u"US"_s);
    QVERIFY(hits.rows[0].score > 0);
    const SearchHits all = hitsIn(numbers(found), part());
    QCOMPARE(all.rows.size(), size_t(5));
    QCOMPARE(all.lookedAt, 0); // there was nothing to look for
    QVERIFY(all.rows[2].isMasked());
}

void TestSearchQuestion::trustsTelnyxWithItsOwn()
{
    // A near match (best effort) does not contain what was asked for, and is wanted all the same.
    QCOMPARE(hitsIn(numbers({u"+13125551111"_s}), part(u"TAXI"_s)).rows.size(), size_t(1));
    QCOMPARE(hitsIn(numbers({u"+13125551111"_s}), part(u"TAXI"_s)).rows[0].match, QPoint());
}

void TestSearchQuestion::marksTheDigits_data()
{
    QTest::addColumn<QString SearchForm::*>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QPoint>("match");
    QTest::newRow("contains") << &SearchForm::contains << u"12"_s << QPoint(10, 2); // the last of them
    QTest::newRow("ends with") << &SearchForm::endsWith << u"12"_s << QPoint(10, 2);
    QTest::newRow("starts with") << &SearchForm::startsWith << u"555"_s << QPoint(5, 3);
    QTest::newRow("is not there") << &SearchForm::contains << u"999"_s << QPoint();
    QTest::newRow("pattern") << &SearchForm::pattern << u"[same 3]"_s << QPoint(5, 3);
}

Q_DECLARE_METATYPE(QString SearchForm::*)

void TestSearchQuestion::marksTheDigits()
{
    QFETCH(QString SearchForm::*, field);
    QFETCH(QString, text);
    SearchForm form = part();
    form.areaCode = u"312"_s;
    form.*field = text;
    const SearchHits hits = hitsIn(numbers({u"+13125551212"_s}), form);
    QCOMPARE(hits.rows.size(), size_t(1));
    QTEST(hits.rows[0].match, "match");
}

void TestSearchQuestion::splitsLists_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("areaCode");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("no list") << u"us"_s << u"(312)"_s << u" New  York"_s << QStringList(u"US/312/New York"_s);
    QTest::newRow("nothing but the country") << u"US"_s << QString() << QString() << QStringList(u"US//"_s);
    QTest::newRow("area codes") << u"US"_s << u"212, 646;917 718"_s << QString()
                                << QStringList({u"US/212/"_s, u"US/646/"_s, u"US/917/"_s, u"US/718/"_s});
    QTest::newRow("twice") << u"US"_s << u"212,(212)"_s << QString() << QStringList(u"US/212/"_s);
    QTest::newRow("from a spreadsheet") << u"US"_s << u"212\n646\r\n917\n"_s << QString()
                                        << QStringList({u"US/212/"_s, u"US/646/"_s, u"US/917/"_s});
    QTest::newRow("cities") << u"US"_s << QString() << u"New York, Chicago,"_s
                            << QStringList({u"US//New York"_s, u"US//Chicago"_s});
    QTest::newRow("countries and cities")
        << u"de, fr"_s << QString() << u"A,B"_s << QStringList({u"DE//A"_s, u"DE//B"_s, u"FR//A"_s, u"FR//B"_s});
}

void TestSearchQuestion::splitsLists()
{
    QFETCH(QString, country);
    QFETCH(QString, areaCode);
    QFETCH(QString, city);
    SearchForm form = part();
    form.country = country;
    form.areaCode = areaCode;
    form.city = city;
    QStringList parts;
    for (const SearchForm &one : partsOf(form)) {
        parts += one.country + u'/' + one.areaCode + u'/' + one.city;
        QCOMPARE(normalised(one), one);
    }
    QTEST(parts, "parts");
    QVERIFY(problemsOf(form).empty());
}

void TestSearchQuestion::tooManyParts()
{
    SearchForm form = part();
    QStringList codes;
    for (int i = 0; i < MostParts; ++i)
        codes += QString::number(200 + i);
    form.areaCode = codes.join(u',');
    QVERIFY(problemsOf(form).empty());
    QCOMPARE(partCountOf(form), MostParts);
    form.country = u"US, CA"_s;
    QCOMPARE(problemsOf(form).size(), size_t(1));
    QCOMPARE(problemsOf(form)[0].field, u"Area code"_s);
    QVERIFY(problemsOf(form)[0].sentence.contains(u"400"_s));
    form = part(u"[ABAB"_s);
    QCOMPARE(problemsOf(form)[0].field, u"Pattern"_s);
    form.blocks = true; // which have no pattern
    QVERIFY(problemsOf(form).empty());
    form = part();
    form.country = u"US, Atlantis"_s;
    QVERIFY(problemsOf(form)[0].sentence.contains(u"Atlantis"_s));
}

QTEST_APPLESS_MAIN(TestSearchQuestion)
#include "tst_search_request.moc"
