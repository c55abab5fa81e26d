// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/search_form.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

SearchForm inCountry(const QString &country)
{
    SearchForm form;
    form.country = country;
    return form;
}

/// Every control filled in.
SearchForm full(const QString &country, const QString &type)
{
    SearchForm form = inCountry(country);
    form.type = type;
    form.areaCode = u"312"_s;
    form.city = u"Chicago"_s;
    form.state = u"il"_s;
    form.rateCenter = u"chicago"_s;
    form.startsWith = u"55"_s;
    form.contains = u"66"_s;
    form.endsWith = u"77"_s;
    form.features = {u"sms"_s, u"voice"_s};
    form.limit = 20;
    form.bestEffort = form.quickship = form.reservable = form.excludeHeld = true;
    return form;
}

QStringList fieldsOf(const SearchForm &form)
{
    QStringList fields;
    for (const FormProblem &problem : problemsOf(form))
        fields += problem.field;
    return fields;
}

} // namespace

Q_DECLARE_METATYPE(QString SearchForm::*)

/// What is typed on the Search tab, and the question that it becomes.
class TestSearchForm : public QObject
{
    Q_OBJECT

private slots:
    void whatApplies_data();
    void whatApplies();
    void filtersThatDoNotApplyAreLeftOut();
    void blocksTakeFourFilters();
    void patterns_data();
    void patterns();
    void areaCodes_data();
    void areaCodes();
    void words();
    void isTheSameWhenDoneTwice_data() { patterns_data(); }
    void isTheSameWhenDoneTwice();
    void limits();
    void problems_data();
    void problems();
    void wildcardsAreRefusedWithTheReason_data();
    void wildcardsAreRefusedWithTheReason();
    void aPatternIsNoProblemOfBlocks();
};

void TestSearchForm::whatApplies_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("blocks");
    QTest::addColumn<bool>("american"); // state, rate center, best effort
    QTest::addColumn<bool>("quickship");
    QTest::newRow("US local") << u"US"_s << u"local"_s << false << true << false;
    QTest::newRow("US any") << u"US"_s << QString() << false << true << false;
    QTest::newRow("US toll-free") << u"US"_s << u"toll_free"_s << false << true << true;
    QTest::newRow("CA toll-free") << u"CA"_s << u"toll_free"_s << false << true << true;
    QTest::newRow("GB toll-free") << u"GB"_s << u"toll_free"_s << false << false << false;
    QTest::newRow("DE local") << u"DE"_s << u"local"_s << false << false << false;
    QTest::newRow("US blocks") << u"US"_s << u"toll_free"_s << true << false << false;
    QTest::newRow("no country") << QString() << u"toll_free"_s << false << false << false;
}

void TestSearchForm::whatApplies()
{
    QFETCH(QString, country);
    QFETCH(QString, type);
    QFETCH(bool, blocks);
    QFETCH(bool, american);
    QFETCH(bool, quickship);
    SearchForm form = full(country, type);
    form.blocks = blocks;
    QCOMPARE(form.takesState(), american);
    QCOMPARE(form.takesRateCenter(), american);
    QCOMPARE(form.takesBestEffort(), american);
    QCOMPARE(form.takesQuickship(), quickship);

    const SearchForm asked = normalised(form);
    QCOMPARE(!asked.state.isEmpty(), american);
    QCOMPARE(!asked.rateCenter.isEmpty(), american);
    QCOMPARE(asked.bestEffort, american);
    QCOMPARE(asked.quickship, quickship);
}

void TestSearchForm::filtersThatDoNotApplyAreLeftOut()
{
    SearchForm expected = full(u"DE"_s, u"local"_s);
    expected.state.clear();
    expected.rateCenter.clear();
    expected.bestEffort = expected.quickship = false;
    QCOMPARE(normalised(full(u"DE"_s, u"local"_s)), expected);

    expected = full(u"US"_s, u"toll_free"_s);
    expected.state = u"IL"_s;
    expected.rateCenter = u"CHICAGO"_s;
    QCOMPARE(normalised(full(u"US"_s, u"toll_free"_s)), expected);
}

void TestSearchForm::blocksTakeFourFilters()
{
    SearchForm form = full(u"US"_s, u"local"_s);
    form.blocks = true;
    SearchForm expected = inCountry(u"US"_s);
    expected.type = u"local"_s;
    expected.areaCode = u"312"_s;
    expected.city = u"Chicago"_s;
    expected.limit = 0;
    expected.blocks = true;
    QCOMPARE(normalised(form), expected);
}

void TestSearchForm::patterns_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("areaCode");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("startsWith");
    QTest::addColumn<QString>("contains"); // and ends with
    QTest::newRow("nothing") << u"US"_s << QString() << QString() << QString() << QString();
    QTest::newRow("digits") << u"US"_s << QString() << u"555"_s << u"555"_s << u"555"_s;
    QTest::newRow("punctuation") << u"US"_s << QString() << u" (555) 12-34. "_s << u"5551234"_s << u"5551234"_s;
    QTest::newRow("letters") << u"US"_s << QString() << u"TAXI"_s << u"8294"_s << u"8294"_s;
    QTest::newRow("small letters") << u"US"_s << QString() << u"flowers"_s << u"3569377"_s << u"3569377"_s;
    QTest::newRow("digits of another script") << u"US"_s << QString() << u"٥٥٥"_s << u"555"_s << u"555"_s;
    QTest::newRow("+1") << u"US"_s << QString() << u"+1 312 555"_s << u"312555"_s << u"312555"_s;
    QTest::newRow("+1 in Canada") << u"CA"_s << QString() << u"+1416"_s << u"416"_s << u"416"_s;
    QTest::newRow("+1 alone") << u"US"_s << QString() << u"+1"_s << QString() << QString();
    QTest::newRow("1 and ten digits") << u"US"_s << QString() << u"1 312 555 0101"_s << u"3125550101"_s
                                      << u"3125550101"_s;
    QTest::newRow("a 1 of its own") << u"US"_s << QString() << u"1555"_s << u"1555"_s << u"1555"_s;
    QTest::newRow("+1 and the area code") << u"US"_s << u"312"_s << u"+1 (312) 555"_s << u"555"_s << u"312555"_s;
    QTest::newRow("the area code") << u"US"_s << u"312"_s << u"312555"_s << u"555"_s << u"312555"_s;
    QTest::newRow("the area code's digits alone") << u"US"_s << u"312"_s << u"312"_s << u"312"_s << u"312"_s;
    QTest::newRow("another area code") << u"US"_s << u"773"_s << u"312555"_s << u"312555"_s << u"312555"_s;
    QTest::newRow("area code elsewhere") << u"GB"_s << u"20"_s << u"2079"_s << u"79"_s << u"2079"_s;
    QTest::newRow("1 elsewhere") << u"GB"_s << QString() << u"12345678901"_s << u"12345678901"_s << u"12345678901"_s;
}

void TestSearchForm::patterns()
{
    QFETCH(QString, country);
    QFETCH(QString, areaCode);
    QFETCH(QString, typed);
    SearchForm form = inCountry(country);
    form.areaCode = areaCode;
    form.startsWith = form.contains = form.endsWith = typed;
    const SearchForm asked = normalised(form);
    QTEST(asked.startsWith, "startsWith");
    QTEST(asked.contains, "contains");
    QCOMPARE(asked.endsWith, asked.contains);
    QCOMPARE(asked.areaCode, areaCode);
}

void TestSearchForm::areaCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fine");
    QTest::addColumn<QString>("asked");
    QTest::newRow("none") << QString() << true << QString();
    QTest::newRow("blank") << u"  "_s << true << QString();
    QTest::newRow("digits") << u"312"_s << true << u"312"_s;
    QTest::newRow("in brackets") << u" (312) "_s << true << u"312"_s;
    QTest::newRow("letters") << u"abc"_s << false << QString();
    QTest::newRow("a letter among digits") << u"31O"_s << false << QString();
    QTest::newRow("a wildcard") << u"31*"_s << false << QString();
    QTest::newRow("punctuation only") << u"-"_s << false << QString();
}

void TestSearchForm::areaCodes()
{
    QFETCH(QString, typed);
    QFETCH(bool, fine);
    for (const bool blocks : {false, true}) {
        SearchForm form = inCountry(u"US"_s);
        form.areaCode = typed;
        form.blocks = blocks;
        QCOMPARE(fieldsOf(form), fine ? QStringList() : QStringList(u"Area code"_s));
        if (fine)
            QTEST(normalised(form).areaCode, "asked");
    }
}

void TestSearchForm::words()
{
    SearchForm form = inCountry(u" us "_s);
    form.city = u"  New \t York "_s;
    form.state = u" New  York "_s;
    form.rateCenter = u" new york "_s;
    const SearchForm asked = normalised(form);
    QCOMPARE(asked.country, u"US"_s);
    QCOMPARE(asked.city, u"New York"_s);
    QCOMPARE(asked.state, u"New York"_s); // only the two letters are written in capitals
    QCOMPARE(asked.rateCenter, u"NEW YORK"_s);
}

void TestSearchForm::isTheSameWhenDoneTwice()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    SearchForm form = full(country, u"toll_free"_s);
    form.areaCode.clear(); // a pattern may begin with the area code's digits twice: the second time is meant
    form.startsWith = form.contains = form.endsWith = typed;
    const SearchForm once = normalised(form);
    QCOMPARE(normalised(once), once);
}

void TestSearchForm::limits()
{
    QCOMPARE(normalised(inCountry(u"US"_s)).limit, 100);
    for (const int limit : {0, 1, 20, 500}) {
        SearchForm form = inCountry(u"US"_s);
        form.limit = limit;
        QCOMPARE(normalised(form).limit, limit);
    }
}

void TestSearchForm::problems_data()
{
    QTest::addColumn<SearchForm>("form");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("fine") << full(u"US"_s, u"local"_s) << QStringList();
    QTest::newRow("small letters") << inCountry(u" gb "_s) << QStringList();
    QTest::newRow("nothing at all") << SearchForm() << QStringList(u"Country"_s);
    QTest::newRow("a name that is none") << inCountry(u"Atlantis"_s) << QStringList(u"Country"_s);
    SearchForm form = inCountry(u"US"_s);
    form.startsWith = u"--"_s;
    form.endsWith = u"!"_s;
    QTest::newRow("no digit in it") << form << QStringList({u"Starts with"_s, u"Ends with"_s});
    form.country.clear();
    form.areaCode = u"?"_s;
    form.contains = u"4*"_s;
    QTest::newRow("all at once, in the order of the form")
        << form << QStringList({u"Country"_s, u"Area code"_s, u"Starts with"_s, u"Contains"_s, u"Ends with"_s});
}

void TestSearchForm::problems()
{
    QFETCH(SearchForm, form);
    QTEST(fieldsOf(form), "fields");
    for (const FormProblem &problem : problemsOf(form))
        QVERIFY(problem.sentence.endsWith(u'.'));
    if (form.country == u"Atlantis"_s)
        QVERIFY(problemsOf(form).front().sentence.contains(u"Atlantis"_s));
}

void TestSearchForm::wildcardsAreRefusedWithTheReason_data()
{
    QTest::addColumn<QString SearchForm::*>("control");
    QTest::addColumn<QString>("field");
    QTest::newRow("starts with") << &SearchForm::startsWith << u"Starts with"_s;
    QTest::newRow("contains") << &SearchForm::contains << u"Contains"_s;
    QTest::newRow("ends with") << &SearchForm::endsWith << u"Ends with"_s;
}

void TestSearchForm::wildcardsAreRefusedWithTheReason()
{
    QFETCH(QString SearchForm::*, control);
    QFETCH(QString, field);
    for (const QString &typed : {u"555*"_s, u"%00"_s, u"5?5"_s, u"*"_s}) {
        SearchForm form = inCountry(u"US"_s);
        form.*control = typed;
        const std::vector<FormProblem> found = problemsOf(form);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].field, field);
        QVERIFY(found[0].sentence.contains(u"wildcard"_s));
    }
}

void TestSearchForm::aPatternIsNoProblemOfBlocks()
{
    SearchForm form = inCountry(u"US"_s);
    form.startsWith = u"5*"_s;
    form.blocks = true; // which have no patterns: what stands there is not asked
    QVERIFY(problemsOf(form).empty());
    QVERIFY(normalised(form).startsWith.isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchForm)
#include "tst_search_form.moc"
