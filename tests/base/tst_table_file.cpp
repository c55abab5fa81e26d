// SPDX-License-Identifier: Apache-2.0
#include "base/files/csv.h"
#include "base/files/table_file.h"
#include "base/files/table_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// What is hard to write and to read back.
TextTable hardTable()
{
    return {{u"Number"_s, u"City"_s, u"=Note"_s},
        {{u"+13125550100"_s, u"München"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s},
            {u"-1.65"_s, u"東京, 日本"_s, u"two\nlines"_s}, {u""_s, u" spaces "_s, u"'=1+1"_s},
            {u"''@x"_s, u"'quoted'"_s, u"+1 312 555 0100"_s}, {u"\ttab"_s, u"\rreturn"_s, u"a;b\tc\"d\""_s},
            {u"007"_s, u"\U0001F4DE"_s, u"-"_s}}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TextTable readBack(const QString &path)
{
    TextTable table;
    for (const csv::Row &row : csv::read(csv::decode(contentOf(path)))) {
        QStringList cells;
        for (const QString &cell : row.cells)
            cells += csv::unguarded(cell);
        if (table.titles.isEmpty())
            table.titles = cells;
        else
            table.rows.push_back(cells);
    }
    return table;
}

} // namespace

/// Tables in files of other programs.
class TestTableFile final : public QObject
{
    Q_OBJECT
private slots:
    void importGivesIdenticalRows();
    void numbersStayAndFormulasAreDefused();
    void oneEmptyColumn();
    void workbook();
    void workbooksHoldNumbersAndTimes();
    void cannotBeWritten_data();
    void cannotBeWritten();
    void theDiskIsFull();
    void givenUpOnTheWay_data();
    void givenUpOnTheWay();
    void onAnotherThread();
};

void TestTableFile::importGivesIdenticalRows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    QVERIFY(saveTable(path, hardTable()));
    QCOMPARE(readBack(path), hardTable());
    TextTable many{{u"Number"_s, u"Cell"_s}, {}};
    for (int i = 0; i < 5000; ++i) {
        const QString number = u"+1312555"_s + QString::number(i).rightJustified(4, u'0');
        many.rows.push_back({number, QString(QChar(i + 1)) + u"'=\","_s + QString::number(i)});
    }
    std::erase_if(many.rows, [](const QStringList &row) { return row[1].front().isSurrogate(); });
    QVERIFY(saveTable(path, many)); // in place of the old one
    QCOMPARE(readBack(path), many);
}

void TestTableFile::numbersStayAndFormulasAreDefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    QVERIFY(saveTable(path, hardTable()));
    const QByteArray bytes = contentOf(path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFNumber,City,'=Note\r\n+13125550100,M"));
    QVERIFY(bytes.contains("\"'=HYPERLINK("));
}

void TestTableFile::oneEmptyColumn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    const TextTable table{{u"Note"_s}, {{u""_s}, {u"x"_s}, {u""_s}}};
    QVERIFY(saveTable(path, table));
    QCOMPARE(readBack(path), table);
}

/// Read by another program where one is at hand.
void TestTableFile::workbook()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.XLSX"_s);
    const Result<Done> saved = saveTable(path, hardTable());
    if (!canWriteWorkbooks()) {
        QVERIFY(!saved && !saved.error().detail.isEmpty());
        QVERIFY(!QFile::exists(path));
        return;
    }
    QVERIFY(saved);
    QVERIFY(contentOf(path).startsWith("PK"));
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
    if (unzip.waitForFinished() && unzip.exitCode() == 0) {
        const QByteArray sheet = unzip.readAllStandardOutput();
        QVERIFY(sheet.contains(">+13125550100<"));
        QVERIFY(sheet.contains(">=HYPERLINK("));
        QVERIFY(!sheet.contains("<f>")); // a formula
        QVERIFY(!sheet.contains("<v>")); // a number
    }
    TextTable large{{u"Number"_s}, {}};
    large.rows.resize(size_t(MostWorkbookRows));
    const QByteArray before = contentOf(path);
    const Result<Done> tooLarge = saveTable(path, large);
    QVERIFY(!tooLarge && tooLarge.error().detail.contains(u"CSV"_s));
    QCOMPARE(contentOf(path), before);
}

void TestTableFile::workbooksHoldNumbersAndTimes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orders.xlsx"_s);
    const TextTable table{{u"Number"_s, u"Count"_s, u"Upfront"_s, u"Created"_s},
        {{u"+13125550100"_s, u"12"_s, u"3.50"_s, u"2026-11-23 14:05"_s},
            {u"+13125550101"_s, u"007"_s, u"not known"_s, u"soon"_s}},
        {CellKind::Text, CellKind::Number, CellKind::Number, CellKind::Time}, u"Orders: all/now"_s};
    if (!canWriteWorkbooks())
        QSKIP("built without libxlsxwriter");
    QVERIFY(saveTable(path, table));
    const auto part = [&](const QString &name) {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, path, name});
        return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
    };
    const QByteArray sheet = part(u"xl/worksheets/sheet1.xml"_s);
    if (sheet.isEmpty())
        QSKIP("no program to read it with");
    QVERIFY(sheet.contains("<v>12</v>") && sheet.contains("<v>3.5</v>"));
    QVERIFY(sheet.contains("<v>46349.586805")); // 2026-11-23 14:05 in days since 1899-12-30
    QVERIFY(sheet.contains(">+13125550100<") && sheet.contains(">007<") && sheet.contains(">not known<"));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:D3\"/>"));
    QVERIFY(part(u"xl/workbook.xml"_s).contains("name=\"Orders all now\""));
}

void TestTableFile::cannotBeWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *suffix : {"csv", "xlsx"}) {
        QTest::addRow("no folder, %s", suffix) << u"gone/table.%1"_s.arg(QLatin1String(suffix));
        QTest::addRow("a folder, %s", suffix) << u"folder.%1"_s.arg(QLatin1String(suffix));
    }
}

/// Something is said, and nothing is left behind.
void TestTableFile::cannotBeWritten()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"folder.csv"_s);
    QDir(folder.path()).mkdir(u"folder.xlsx"_s);
    const QString path = folder.filePath(name);
    const Result<Done> saved = saveTable(path, hardTable());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Local);
    QCOMPARE(saved.error().title, path);
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
}

/// No file may grow beyond some bytes, as on a disk that is full: the old file stays as it was.
void TestTableFile::theDiskIsFull()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    QVERIFY(saveTable(path, hardTable()));
    const QByteArray before = contentOf(path);
    TextTable large{{u"Number"_s}, {}};
    large.rows.assign(100'000, {u"+13125550100"_s});
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{64 * 1024, usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<Done> saved = saveTable(path, large);
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!saved);
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
#else
    QSKIP("There is no limit to be set here.");
#endif
}

void TestTableFile::givenUpOnTheWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << u"table.csv"_s;
    if (canWriteWorkbooks())
        QTest::newRow("workbook") << u"table.xlsx"_s;
}

void TestTableFile::givenUpOnTheWay()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    TextTable large{{u"Number"_s}, {}};
    large.rows.assign(3'000, {u"+13125550100"_s});
    std::vector<qsizetype> heard;
    QVERIFY(saveTable(path, large, [&](qsizetype rows) {
        heard.push_back(rows);
        return true;
    }));
    QCOMPARE(heard, (std::vector<qsizetype>{0, 1'000, 2'000, 3'000}));
    const QByteArray before = contentOf(path);
    for (const qsizetype end : {0, 2'000, 3'000}) {
        const Result<Done> saved = saveTable(path, large, [end](qsizetype rows) { return rows < end; });
        QVERIFY(!saved);
        QVERIFY(saved.error().detail.isEmpty());
        QCOMPARE(contentOf(path), before);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestTableFile::onAnotherThread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    TableWriter writer;
    int ends = 0;
    connect(&writer, &TableWriter::finished, this, [&](const Result<Done> &written) { ends += written ? 1 : 100; });
    writer.start(path, hardTable());
    QTRY_COMPARE(ends, 1);
    QCOMPARE(readBack(path), hardTable());
    // Another start takes the place of the one before; a cancelled one says nothing.
    writer.start(folder.filePath(u"first.csv"_s), hardTable());
    writer.start(path, hardTable());
    QTRY_COMPARE(ends, 2);
    writer.start(path, hardTable());
    writer.cancel();
    writer.start(folder.filePath(u"nowhere/table.csv"_s), hardTable());
    QTRY_COMPARE(ends, 102);
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_table_file.moc"
