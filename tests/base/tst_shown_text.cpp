// SPDX-License-Identifier: Apache-2.0
#include "base/shown_text.h"

#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// What invisible characters of others are shown as.
class TestShownText : public QObject
{
    Q_OBJECT
private slots:
    void lines_data();
    void lines();
    void plainTextIsLeftAlone();
    void textOfManyLinesKeepsThem();
    void everyDirectionControlIsOne();
    void findsWhatAFieldMustNotHold();
};

void TestShownText::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("turned round") << u"Kampagne \u202egpj.exe"_s << u"Kampagne ‹U+202E›gpj.exe"_s;
    QTest::newRow("isolate") << u"a\u2066b\u2069c"_s << u"a‹U+2066›b‹U+2069›c"_s;
    QTest::newRow("mark") << u"a\u200fb\u061cc"_s << u"a‹U+200F›b‹U+061C›c"_s;
    QTest::newRow("line feed") << u"one\ntwo"_s << u"one↵two"_s;
    QTest::newRow("CR LF is one") << u"one\r\ntwo\r\n\r\n"_s << u"one↵two↵↵"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\u0085d"_s << u"a↵b↵c↵d"_s;
    QTest::newRow("controls") << (u"a"_s + QChar(0) + u"\t\x1b[31m\x7f"_s) << u"a␀␉␛[31m␡"_s;
    QTest::newRow("C1") << (u"a"_s + QChar(0x9b) + u"m"_s) << u"a‹U+009B›m"_s;
}

void TestShownText::lines()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(shownLine(text), shown);
}

void TestShownText::plainTextIsLeftAlone()
{
    for (const QString &text :
        {QString(), u"Spring campaign"_s, u"+13125550000"_s, u"حملة الربيع"_s, u"👩‍💻 é"_s}) {
        QCOMPARE(shownLine(text), text);
        QCOMPARE(shownLine(text).constData(), text.constData()); // no copy
    }
}

void TestShownText::textOfManyLinesKeepsThem()
{
    QCOMPARE(shownText(u"one\r\n\ttwo\u202e"_s), u"one\r\n\ttwo‹U+202E›"_s);
}

void TestShownText::everyDirectionControlIsOne()
{
    int controls = 0;
    for (int unit = 0; unit <= 0xffff; ++unit) {
        const QChar character{char16_t(unit)};
        const bool turns = character.category() == QChar::Other_Format
            && (character.direction() == QChar::DirLRE || character.direction() == QChar::DirRLE
                || character.direction() == QChar::DirPDF || character.direction() == QChar::DirLRO
                || character.direction() == QChar::DirRLO || character.direction() == QChar::DirLRI
                || character.direction() == QChar::DirRLI || character.direction() == QChar::DirFSI
                || character.direction() == QChar::DirPDI || unit == 0x200e || unit == 0x200f || unit == 0x061c);
        QCOMPARE(isDirectionControl(character), turns);
        controls += turns ? 1 : 0;
    }
    QCOMPARE(controls, 12);
}

void TestShownText::findsWhatAFieldMustNotHold()
{
    QVERIFY(firstUnshowable(u"Spring 2026 · حملة"_s).isNull());
    QCOMPARE(firstUnshowable(u"Spring\u202e2026"_s), QChar(0x202e));
    QCOMPARE(firstUnshowable(u"Spring\n2026"_s), QChar(u'\n'));
}

QTEST_GUILESS_MAIN(TestShownText)
#include "tst_shown_text.moc"
