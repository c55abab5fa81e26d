// SPDX-License-Identifier: Apache-2.0
#include "base/files/text_file.h"
#include "features/paste/number_list.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using Problem = NumberEntry::Problem;

Q_DECLARE_METATYPE(nd::NumberEntry::Problem)

namespace {

std::vector<NumberEntry> all(const QString &text, const NumberListReader::Options &options = {u"US"_s, {}})
{
    NumberListReader reader(text, options);
    std::vector<NumberEntry> entries;
    while (!reader.atEnd()) {
        for (NumberEntry &entry : reader.next(7))
            entries.push_back(std::move(entry));
    }
    return entries;
}

QStringList numbers(const std::vector<NumberEntry> &entries)
{
    QStringList list;
    for (const NumberEntry &entry : entries)
        list += entry.number;
    return list;
}

const QStringList Three{u"+13125550101"_s, u"+13125550102"_s, u"+13125550103"_s};

} // namespace

/// Lists of numbers as people paste them.
class TestNumberList final : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void findsThem_data();
    void findsThem();
    void aNumberIsNeverAHeader();
    void copiesNoText_data();
    void copiesNoText();
    void saysWhatWasTakenAsAHeader();
    void ranges_data();
    void ranges();
    void saysWhatIsLeftOut();
    void anotherColumn();
    void namesLinesAndRepetitions();
    void isBounded();
    void files_data();
    void files();
    void filesThatAreNone();
};

void TestNumberList::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("number");
    QTest::addColumn<Problem>("problem");
    const auto good = [](const QString &cell, const QString &region, const QString &number) {
        QTest::addRow("%s in %s", qPrintable(cell), qPrintable(region)) << cell << region << number << Problem::None;
    };
    const auto bad = [](const QString &cell, const QString &region, Problem problem) {
        QTest::addRow("%s in %s", qPrintable(cell.left(30)), qPrintable(region))
            << cell << region << QString() << problem;
    };
    good(u"+13125550101"_s, {}, u"+13125550101"_s);
    good(u" +1 (312) 555-0101 "_s, {}, u"+13125550101"_s);
    good(u"+1.312.555.0101"_s, {}, u"+13125550101"_s);
    good(u"+1-312-555-0101"_s, {}, u"+13125550101"_s); // its dashes are no mask
    good(u"\u202A+1\u00A0312\u2011555\u20110101\u202C"_s, {}, u"+13125550101"_s); // out of a messenger
    good(u"=\"+13125550101\""_s, u"DE"_s, u"+13125550101"_s);
    good(u"'+13125550101"_s, {}, u"+13125550101"_s);
    good(u"=+13125550101"_s, {}, u"+13125550101"_s);
    good(u"\"+13125550101\""_s, {}, u"+13125550101"_s);
    good(u"13125550101.0"_s, u"US"_s, u"+13125550101"_s);
    good(u"(312) 555-0101"_s, u"US"_s, u"+13125550101"_s);
    good(u"3125550101"_s, u"CA"_s, u"+13125550101"_s);
    good(u"1 312 555 0101"_s, u"US"_s, u"+13125550101"_s);
    good(u"011 49 30 901820"_s, u"US"_s, u"+4930901820"_s);
    good(u"020 7183 8750"_s, u"GB"_s, u"+442071838750"_s);
    good(u"030/901820"_s, u"DE"_s, u"+4930901820"_s);
    good(u"0049 30 901820"_s, u"DE"_s, u"+4930901820"_s);
    good(u"+1 235 555 0101"_s, {}, u"+12355550101"_s); // an area code that is younger than the library
    good(u"+1-800-FLOWERS"_s, {}, u"+18003569377"_s);
    good(u"\uFF0B13125550101"_s, {}, u"+13125550101"_s);
    good(u"0013125550101"_s, u"DE"_s, u"+13125550101"_s);
    good(u"0013125550101"_s, u"US"_s, u"+13125550101"_s);
    good(u"00 44 20 7183 8750"_s, {}, u"+442071838750"_s);
    good(u"011442071838750"_s, u"CA"_s, u"+442071838750"_s);
    good(u"tel:+1-312-555-0101"_s, {}, u"+13125550101"_s);
    good(u"TEL:3125550101"_s, u"US"_s, u"+13125550101"_s);
    good(u"sip:+13125550101@example.com"_s, {}, u"+13125550101"_s);
    good(u"https://wa.me/13125550101"_s, u"US"_s, u"+13125550101"_s);
    good(u"DID +13125550101"_s, {}, u"+13125550101"_s);
    good(u"A: 3125550101"_s, u"US"_s, u"+13125550101"_s);
    good(u"312-555-0101 John Smith"_s, u"US"_s, u"+13125550101"_s);
    good(u"3125550101 ext. 12"_s, u"US"_s, u"+13125550101"_s);
    good(u"+13125550101;ext=12"_s, {}, u"+13125550101"_s);
    bad(u"+999123456789"_s, {}, Problem::UnknownCountry);
    bad(u"+44 20 7946"_s, {}, Problem::TooShort);
    bad(u"Ann 3125550101, Bob 3125550102"_s, u"US"_s, Problem::Several);
    bad({}, u"US"_s, Problem::Missing);
    bad(u"+16183xxxxxx"_s, {}, Problem::Masked);
    bad(u"+17792------"_s, {}, Problem::Masked);
    bad(u"+1 618 3xx-xxxx"_s, {}, Problem::Masked);
    bad(u"618-3XX-XXXX"_s, u"US"_s, Problem::Masked);
    bad(u"1.97E+10"_s, u"US"_s, Problem::Shortened);
    bad(u"1,97055E+10"_s, u"DE"_s, Problem::Shortened);
    bad(u"=HYPERLINK(\"tel:+13125550101\")"_s, u"US"_s, Problem::Formula);
    bad(u"=A1+B2"_s, u"US"_s, Problem::Formula);
    bad(u"@SUM(A1)"_s, u"US"_s, Problem::Formula);
    bad(u"3125550101"_s, {}, Problem::NoCountry);
    bad(u"555-0101"_s, u"US"_s, Problem::TooShort);
    bad(u"+1312555010"_s, {}, Problem::TooShort);
    bad(u"+131255501011"_s, {}, Problem::TooLong);
    bad(u"312555010111"_s, u"US"_s, Problem::TooLong);
    bad(u"+123"_s, {}, Problem::TooShort);
    bad(u"+1234567890123456"_s, {}, Problem::TooLong);
    bad(u"030 1"_s, u"DE"_s, Problem::TooShort);
    bad(u"Chicago"_s, u"US"_s, Problem::NotANumber);
    bad(u"+"_s, u"US"_s, Problem::TooShort);
    bad(u"+one"_s, u"US"_s, Problem::NotANumber);
    bad(QString(1'000'000, u'9'), u"DE"_s, Problem::NotANumber);
}

void TestNumberList::cells()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, region);
    const NumberEntry entry = readNumberEntry(cell, region);
    QTEST(entry.number, "number");
    QTEST(entry.problem, "problem");
    QVERIFY(entry.text.size() <= NumberEntry::MostText);
}

void TestNumberList::aNumberIsNeverAHeader()
{
    for (const QString &first :
        {u"tel:+13125550101"_s, u"DID +13125550101"_s, u"A: 3125550101"_s, u"3125550101 Main Office"_s}) {
        QCOMPARE(numbers(all(first + u"\n3125550102\n3125550103"_s)), Three);
        QCOMPARE(numbers(all(first + u",x\n3125550102,y\n3125550103,z"_s)), Three);
    }
    // With a name behind each, and a parameter that looks like a separator.
    QCOMPARE(numbers(all(u"3125550101, Ann\n3125550102, Bob\n3125550103, Cy"_s)), Three);
    QCOMPARE(numbers(all(u"tel:+13125550101;ext=1\ntel:+13125550102;ext=2\ntel:+13125550103"_s)), Three);
}

void TestNumberList::saysWhatWasTakenAsAHeader()
{
    QCOMPARE(NumberListReader(u"Phone number\n3125550101"_s, {u"US"_s, {}}).header(), u"Phone number"_s);
    QVERIFY(NumberListReader(u"Name,Phone\nx,3125550101"_s, {u"US"_s, {}}).header().contains(u"Phone"_s));
    QVERIFY(NumberListReader(u"3125550101\n3125550102"_s, {u"US"_s, {}}).header().isEmpty());
}

void TestNumberList::ranges_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"3125550101 - 3125550103", "3125550101-3125550103", "312-555-0101 - 312-555-0103",
             "+13125550101 to +13125550103", "(312) 555-0101 bis (312) 555-0103", "+1 312 555 0101..+1 312 555 0103"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
    QTest::newRow("a dash of print") << u"3125550101\u20133125550103"_s;
    QTest::newRow("in a column") << u"Name,Phone\nOffice,3125550101 - 3125550103"_s;
}

void TestNumberList::ranges()
{
    QFETCH(const QString, text);
    const auto entries = all(text);
    QCOMPARE(numbers(entries), Three);
    QCOMPARE(entries.front().line, entries.back().line);
    for (const QString &wrong : {u"3125550103 - 3125550101"_s, u"3125550000 - 3125559999"_s}) {
        const auto refused = all(wrong);
        QCOMPARE(refused.size(), size_t(1));
        QVERIFY(refused.front().problem == Problem::RangeBackwards || refused.front().problem == Problem::RangeTooLong);
        QVERIFY(refused.front().number.isEmpty());
    }
}

void TestNumberList::saysWhatIsLeftOut()
{
    QCOMPARE(readNumberEntry(u"3125550101 ext. 12"_s, u"US"_s).leftOut, u"ext. 12"_s);
    QCOMPARE(readNumberEntry(u"3125550101 x12"_s, u"US"_s).leftOut, u"x12"_s);
    QCOMPARE(readNumberEntry(u"3125550101 John Smith"_s, u"US"_s).leftOut, u"John Smith"_s);
    QVERIFY(readNumberEntry(u"+1-800-FLOWERS"_s, {}).leftOut.isEmpty());
    QVERIFY(readNumberEntry(u"3125550101"_s, u"US"_s).isNational);
    QVERIFY(!readNumberEntry(u"+13125550101"_s, u"US"_s).isNational);
    QVERIFY(!readNumberEntry(u"0013125550101"_s, u"US"_s).isNational);
}

void TestNumberList::findsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    const auto row
        = [](const char *name, const QString &text, int column = -1) { QTest::newRow(name) << text << column; };
    row("one below the other", u"+13125550101\n+13125550102\r\n+13125550103"_s);
    row("a mark and old line ends", u"\uFEFF+13125550101\r+13125550102\r+13125550103\r"_s);
    row("one behind the other", u"+13125550101, +13125550102; +13125550103,"_s);
    row("several in a line", u"+13125550101, +13125550102\n\n+13125550103"_s);
    row("under a title", u"Phone number\n3125550101\n3125550102\n3125550103"_s);
    row("a column with a title",
        u"Id,DID,City\n1234567890,+13125550101,Chicago\n1234567891,+13125550102,"
        "Chicago\n1234567892,+13125550103,Chicago\n"_s,
        1);
    row("a column by its title",
        u"account;phone\n4155550101;3125550101\n4155550102;3125550102\n4155550103;3125550103"_s, 1);
    row("a column without a title",
        u"2026-11-27\tChicago\t+1 312 555 0101\t1.00\n2026-11-27\tChicago\t+1 312 555 0102\t1.00\n2026-11-27\t"
        "Chicago\t+1 312 555 0103\t1.00"_s,
        2);
    row("quoted formulas", u"n,p\na,\"=\"\"+13125550101\"\"\"\nb,\"=\"\"+13125550102\"\"\"\nc,'+13125550103\n"_s, 1);
}

void TestNumberList::findsThem()
{
    QFETCH(const QString, text);
    QFETCH(const int, column);
    QCOMPARE(NumberListReader(text, {u"US"_s, {}}).column(), column);
    QCOMPARE(numbers(all(text)), Three);
}

void TestNumberList::anotherColumn()
{
    const QString text = u"old,new\n+13125550101,+14155550101\n+13125550102,+14155550102"_s;
    QCOMPARE(NumberListReader(text).columns(), QStringList({u"old"_s, u"new"_s}));
    QCOMPARE(numbers(all(text, {{}, 1})), QStringList({u"+14155550101"_s, u"+14155550102"_s}));
    const QString list = u"+13125550101,+14155550101"_s; // every cell is one, until somebody knows better
    QCOMPARE(numbers(all(list)).size(), 2);
    QCOMPARE(numbers(all(list, {{}, 1})), QStringList(u"+14155550101"_s));
    QCOMPARE(NumberListReader(list, {{}, 7}).column(), 0); // there is no such column
}

void TestNumberList::namesLinesAndRepetitions()
{
    const auto entries = all(u"+13125550101\n\nrubbish\n+1 312 555 0101\n+16183xxxxxx\n"_s);
    QCOMPARE(entries.size(), size_t(4));
    QCOMPARE(entries[0].line, 1);
    QCOMPARE(entries[1].line, 3);
    QCOMPARE(entries[1].text, u"rubbish"_s);
    QCOMPARE(entries[2].line, 4);
    QCOMPARE(entries[2].problem, Problem::Repeated);
    QCOMPARE(entries[2].sameAs, 1);
    QCOMPARE(entries[3].problem, Problem::Masked);
    const auto table = all(u"a,phone\n\"two\nlines\",+13125550101\nx,\n,\ny,+13125550102"_s);
    QCOMPARE(table.size(), size_t(3)); // the row of nothing is none
    QCOMPARE(table[1].problem, Problem::Missing);
    QCOMPARE(table[2].line, 6);
}

void TestNumberList::isBounded()
{
    QString text;
    text.reserve(14'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        text += u"+1312"_s + QString::number(1'000'000 + i) + u'\n';
    NumberListReader reader(text);
    int count = 0;
    while (!reader.atEnd()) {
        const auto slice = reader.next(500);
        QVERIFY(slice.size() <= 500);
        count += int(slice.size());
    }
    QCOMPARE(count, NumberListReader::MostEntries);
    QVERIFY(reader.isCut());

    const QString line(1'000'000, u'7'); // without any end
    const auto one = all(line);
    QCOMPARE(one.size(), size_t(1));
    QVERIFY(one[0].number.isEmpty() && one[0].text.size() <= NumberEntry::MostText);
    const auto commas = all(QString(1'000'000, u','));
    QVERIFY(commas.empty());
    const auto quote = all(u"\""_s + QString(1'000'000, u'1'));
    QVERIFY(quote.size() == 1 && quote[0].number.isEmpty());
}

void TestNumberList::copiesNoText_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("list") << u"+13125550100; +13125550101\r\n"_s;
    QTest::newRow("columns") << u"Depot,+13125550100\r\n"_s;
}

void TestNumberList::copiesNoText()
{
    QFETCH(QString, line);
    QString text = line.repeated(3);
    NumberListReader reader(text, {});
    while (!reader.atEnd())
        reader.next(10);
    // This, and the readers of lists and of tables: all have the one text.
    QCOMPARE(text.data_ptr().d_ptr()->ref_.loadRelaxed(), 3);
}

void TestNumberList::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"name,phone\nMüller,+13125550101\nÅsa,+13125550102\nÉva,+13125550103\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("Latin-1") << text.toLatin1();
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 LE") << QByteArray(little.encode(text));
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16 BE") << QByteArray(big.encode(text));
    QStringEncoder bare(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 without a mark") << QByteArray(bare.encode(text));
}

void TestNumberList::files()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Nümmern.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const text_file::Content content = text_file::read(path);
    QCOMPARE(content.problem, text_file::Problem::None);
    QVERIFY(content.text.contains(u"Müller"_s));
    QCOMPARE(numbers(all(content.text)), Three);
}

void TestNumberList::filesThatAreNone()
{
    using text_file::Problem;
    const QTemporaryDir folder;
    QCOMPARE(text_file::read(folder.filePath(u"none.csv"_s)).problem, Problem::Missing);
    QCOMPARE(text_file::read(folder.path()).problem, Problem::NotAFile);
    const auto written = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(u"f.csv"_s));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    };
    QCOMPARE(text_file::read(written("\x7f"
                                     "ELF\x02\x00\x00\x00\x01\x02\x00x"_ba))
                 .problem,
        Problem::Binary);
    QCOMPARE(text_file::read(written("PK\x03\x04rest")).problem, Problem::Workbook);
    QCOMPARE(text_file::read(written({})).problem, Problem::None);
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(text_file::Largest + 1));
    QCOMPARE(text_file::read(file.fileName()).problem, Problem::TooLarge);
#ifdef Q_OS_LINUX
    QCOMPARE(text_file::read(u"/dev/zero"_s).problem, Problem::NotAFile); // would never end
#endif
}

QTEST_GUILESS_MAIN(TestNumberList)
#include "tst_number_list.moc"
