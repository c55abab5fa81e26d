// SPDX-License-Identifier: Apache-2.0
#include "wording/country_names.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nd;

/// Countries by code and by name.
class TestCountryNames : public QObject
{
    Q_OBJECT

private slots:
    void theList();
    void codeOfText_data();
    void codeOfText();
    void everyCountryFindsItself();
    void unknownCodesAreShown();
};

void TestCountryNames::theList()
{
    const std::vector<countries::Country> all = countries::all();
    QVERIFY(all.size() >= 249); // ISO 3166-1
    QSet<QString> codes;
    QSet<QString> names;
    QString before;
    for (const countries::Country &country : all) {
        QCOMPARE(country.code.size(), 2);
        QCOMPARE(country.code, country.code.toUpper());
        QVERIFY2(country.code > before, qPrintable(country.code));
        QVERIFY2(!country.name.trimmed().isEmpty() && country.name != country.code, qPrintable(country.code));
        codes.insert(country.code);
        names.insert(country.name);
        before = country.code;
    }
    QCOMPARE(codes.size(), qsizetype(all.size()));
    QCOMPARE(names.size(), qsizetype(all.size()));
    for (const QString &code : {u"US"_s, u"CA"_s, u"GB"_s, u"DE"_s, u"XK"_s, u"PR"_s})
        QVERIFY2(codes.contains(code), qPrintable(code));
}

void TestCountryNames::codeOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"US"_s << u"US"_s;
    QTest::newRow("code, small") << u"de"_s << u"DE"_s;
    QTest::newRow("code, mixed, with blanks") << u"  gB "_s << u"GB"_s;
    QTest::newRow("name") << u"Germany"_s << u"DE"_s;
    QTest::newRow("name, capitals") << u"GERMANY"_s << u"DE"_s;
    QTest::newRow("name, small, with blanks") << u" united states "_s << u"US"_s;
    QTest::newRow("name beyond ASCII") << u"côte d’ivoire"_s << u"CI"_s;
    QTest::newRow("name without its accents") << u"Cote d'Ivoire"_s << u"CI"_s;
    QTest::newRow("the beginning without its accents") << u"curac"_s << u"CW"_s;
    QTest::newRow("the beginning of one name") << u"switz"_s << u"CH"_s;
    QTest::newRow("the beginning of several") << u"united"_s << QString();
    QTest::newRow("a name that another begins with") << u"Niger"_s << u"NE"_s;
    QTest::newRow("a code that names begin with") << u"in"_s << u"IN"_s;
    QTest::newRow("not the end of a name") << u"many"_s << QString();
    QTest::newRow("unknown code") << u"ZZ"_s << QString();
    QTest::newRow("unknown name") << u"Atlantis"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u"   "_s << QString();
    QTest::newRow("hostile") << u"<b>US</b>"_s << QString();
    QTest::newRow("very long") << QString(10'000, u'U') << QString();
}

void TestCountryNames::codeOfText()
{
    QFETCH(QString, text);
    QTEST(countries::codeOf(text), "code");
}

void TestCountryNames::everyCountryFindsItself()
{
    for (const countries::Country &country : countries::all()) {
        QCOMPARE(countries::codeOf(country.code.toLower()), country.code);
        QCOMPARE(countries::codeOf(country.name), country.code);
        QCOMPARE(countries::codeOf(country.name.toUpper()), country.code);
        QCOMPARE(countries::name(country.code), country.name);
    }
}

void TestCountryNames::unknownCodesAreShown()
{
    QCOMPARE(countries::name(u"ZZ"_s), u"ZZ"_s);
    QCOMPARE(countries::name(QString()), QString());
    QCOMPARE(countries::name(u"<i>"_s), u"<i>"_s);
}

QTEST_GUILESS_MAIN(TestCountryNames)
#include "tst_country_names.moc"
