// SPDX-License-Identifier: Apache-2.0
#include "base/files/csv.h"

#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// Comma separated values, as spreadsheets write them and people paste them.
class TestCsv final : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void saysWhereARowBegins();
    void isBounded();
    void copiesNoText();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void decodes_data();
    void decodes();
    void defusesFormulas_data();
    void defusesFormulas();
    void readsBackWhatItWrote();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char *name, const QString &text, const QList<QStringList> &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("nothing", u""_s, {});
    row("only lines", u"\r\n\n\r"_s, {});
    row("two rows", u"a,b\nc,d\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("no line at the end", u"a,b\nc,d"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("CRLF and CR", u"a\r\nb\rc"_s, {{u"a"_s}, {u"b"_s}, {u"c"_s}});
    row("empty cells", u",a,\n"_s, {{u""_s, u"a"_s, u""_s}});
    row("a mark", u"\uFEFFa,b"_s, {{u"a"_s, u"b"_s}});
    row("quotes", u"\"a,b\",\"c\"\"d\"\n"_s, {{u"a,b"_s, u"c\"d"_s}});
    row("a line inside", u"\"a\nb\",c"_s, {{u"a\nb"_s, u"c"_s}});
    row("an empty quote", u"\"\",a"_s, {{u""_s, u"a"_s}});
    row("text behind the quote", u"\"a\"b,c"_s, {{u"ab"_s, u"c"_s}});
    row("a quote inside of a word", u"a\"b\",c"_s, {{u"a\"b\""_s, u"c"_s}});
    row("a quote that never closes", u"\"a,b\nc"_s, {{u"a,b\nc"_s}});
}

void TestCsv::reads()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QList<QStringList> found;
    for (const csv::Row &row : csv::read(text))
        found += row.cells;
    QCOMPARE(found, rows);
}

void TestCsv::saysWhereARowBegins()
{
    QList<int> lines;
    for (const csv::Row &row : csv::read(u"a\r\n\r\n\"b\nb\",c\nd"_s))
        lines += row.line;
    QCOMPARE(lines, (QList{1, 3, 5}));
    csv::Reader reader(u"a\nb"_s);
    QCOMPARE(reader.progress(), 0.0);
    while (reader.next()) { }
    QCOMPARE(reader.progress(), 1.0);
}

void TestCsv::isBounded()
{
    const auto rows = csv::read(QString(csv::Reader::LongestCell * 2, u'x') + u",y"_s);
    QCOMPARE(rows.front().cells[0].size(), csv::Reader::LongestCell);
    QCOMPARE(rows.front().cells[1], u"y"_s);
    QCOMPARE(csv::read(QString(5000, u',')).front().cells.size(), csv::Reader::MostCells);
}

void TestCsv::copiesNoText()
{
    const QString text = u"a,\"b\"\r\nc,d\r\n"_s.repeated(2); // not a literal: that one is never shared
    csv::Reader reader(text);
    while (reader.next()) { }
    QVERIFY(!text.isDetached());
}

void TestCsv::findsTheSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << u"a,b;c,d"_s << QChar(u',');
    QTest::newRow("semicolon") << u"a;b;c,d"_s << QChar(u';');
    QTest::newRow("tab") << u"a\tb\n,,,,"_s << QChar(u'\t');
    QTest::newRow("in quotes") << u"\"a,b,c\";d"_s << QChar(u';');
    QTest::newRow("none") << u"+13125550100"_s << QChar(u',');
}

void TestCsv::findsTheSeparator()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QCOMPARE(csv::separatorOf(text), separator);
}

void TestCsv::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("M\xC3\xBCnchen") << u"München"_s;
    QTest::newRow("Latin-1") << QByteArray("M\xFCnchen") << u"München"_s;
    QTest::newRow("UTF-16, little") << QByteArray("\xFF\xFE"
                                                  "a\0b\0",
        6) << u"ab"_s;
    QTest::newRow("UTF-16, big") << QByteArray("\xFE\xFF"
                                               "\0a\0b",
        6) << u"ab"_s;
}

void TestCsv::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(csv::decode(bytes), text);
}

void TestCsv::defusesFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const QString &cell, const QByteArray &written) {
        QTest::newRow(qPrintable(cell.toHtmlEscaped())) << cell << written;
    };
    row(u"+13125550100"_s, "+13125550100\r\n");
    row(u"-1.65"_s, "-1.65\r\n");
    row(u"=1+1"_s, "'=1+1\r\n");
    row(u"+1+1"_s, "'+1+1\r\n");
    row(u"-"_s, "'-\r\n");
    row(u"@SUM(A1)"_s, "'@SUM(A1)\r\n");
    row(u"=HYPERLINK(\"http://x\",\"y\")"_s, "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n");
    row(u"a=b"_s, "a=b\r\n");
}

void TestCsv::defusesFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csv::write({cell}), written);
}

void TestCsv::readsBackWhatItWrote()
{
    const QStringList cells{u"+13125550100"_s, u"a \"b\", c"_s, u"two\nlines"_s, u"München"_s, u""_s, u"x;y\tz"_s};
    const auto rows = csv::read(csv::decode(csv::write(cells) + csv::write({u"next"_s})));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].cells, cells);
    QCOMPARE(rows[1].cells, QStringList{u"next"_s});
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
