// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int Faults = 108;
constexpr int LeastTested = 60;

struct NamedTest
{
    QString program = {};
    QString function = {};
    QString row = {}; ///< how the name of the data row begins; empty for the whole function
};

struct Row
{
    int number = 0;
    QString fault = {};
    QString holder = {}; ///< the third column as it stands
    std::vector<NamedTest> tests = {};
    QString reason = {}; ///< why there is no test
};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<NamedTest> testsOf(const QString &holder)
{
    static const QRegularExpression name(u"`(tst_\\w+)::(\\w+)(?::([^`]+))?`"_s);
    std::vector<NamedTest> tests;
    for (auto found = name.globalMatch(holder); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        tests.push_back({one.captured(1), one.captured(2), one.captured(3)});
    }
    return tests;
}

std::vector<Row> rowsOf(const QString &table)
{
    static const QRegularExpression line(
        u"^\\|\\s*(\\d+)\\s*\\|\\s*(.*?)\\s*\\|\\s*(.*?)\\s*\\|$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression none(u"^none: (\\S.*)$"_s);
    std::vector<Row> rows;
    for (auto found = line.globalMatch(table); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        const QString holder = one.captured(3);
        rows.push_back(
            {one.captured(1).toInt(), one.captured(2), holder, testsOf(holder), none.match(holder).captured(1)});
    }
    return rows;
}

} // namespace

/// The table of faults says what holds each of them; this keeps it true.
class TestFaultTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFaultStandsOnce();
    void everyFaultHasATestOrAReason();
    void everyNamedTestExists();
    void mostAreTests();
    void noticesWhatIsNotThere();

private:
    QString missing(const NamedTest &test) const;

    std::vector<Row> m_rows;
    QMap<QString, QString> m_sources; ///< by program
};

void TestFaultTable::initTestCase()
{
    m_rows = rowsOf(textOf(QStringLiteral(ND_TEST_DATA "/table.md")));
    QVERIFY(!m_rows.empty());
    QDirIterator files(QStringLiteral(ND_TEST_DATA "/.."), {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        m_sources.insert(files.fileInfo().completeBaseName(), textOf(path));
    }
    QVERIFY(m_sources.size() > 50);
}

/// Empty when the test is in the sources, else what is not.
QString TestFaultTable::missing(const NamedTest &test) const
{
    const auto source = m_sources.find(test.program);
    if (source == m_sources.end())
        return u"there is no program %1"_s.arg(test.program);
    // A definition of the class's, or a slot in its body.
    const QRegularExpression function(u"\\bvoid (\\w+::)?%1\\(\\)"_s.arg(test.function));
    if (!source->contains(function))
        return u"%1 has no test %2"_s.arg(test.program, test.function);
    if (!test.row.isEmpty() && !source->contains(u'"' + test.row))
        return u"%1::%2 has no row %3"_s.arg(test.program, test.function, test.row);
    return {};
}

void TestFaultTable::everyFaultStandsOnce()
{
    QMap<int, int> times;
    for (const Row &row : m_rows) {
        ++times[row.number];
        QVERIFY2(!row.fault.isEmpty(), QByteArray::number(row.number).constData());
    }
    for (int number = 1; number <= Faults; ++number) {
        QVERIFY2(times.value(number) == 1, qPrintable(u"%1 stands %2 times"_s.arg(number).arg(times.value(number))));
    }
    QVERIFY(times.lastKey() <= Faults);
}

void TestFaultTable::everyFaultHasATestOrAReason()
{
    for (const Row &row : m_rows) {
        const bool one = row.tests.empty() != row.reason.isEmpty();
        QVERIFY2(one, qPrintable(u"%1: %2"_s.arg(row.number).arg(row.holder)));
    }
}

void TestFaultTable::everyNamedTestExists()
{
    QStringList wrong;
    for (const Row &row : m_rows) {
        // A name that was mistyped would be passed over otherwise.
        const qsizetype ticks = row.holder.count(u'`');
        if (row.reason.isEmpty() && ticks != 2 * qsizetype(row.tests.size()))
            wrong += u"%1: not all names can be read"_s.arg(row.number);
        for (const NamedTest &test : row.tests) {
            if (const QString what = missing(test); !what.isEmpty())
                wrong += u"%1: %2"_s.arg(row.number).arg(what);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFaultTable::mostAreTests()
{
    const auto tested = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.tests.empty(); });
    QVERIFY2(tested >= LeastTested, QByteArray::number(qlonglong(tested)).constData());
}

/// The check itself: it sees what is there, and what is not.
void TestFaultTable::noticesWhatIsNotThere()
{
    const QString self = u"tst_fault_table"_s;
    QCOMPARE(missing({self, u"mostAreTests"_s, {}}), QString());
    QVERIFY(!missing({self, u"allAreTests"_s, {}}).isEmpty());
    QVERIFY(!missing({u"tst_nothing"_s, u"mostAreTests"_s, {}}).isEmpty());
    const QString row = QString(u'x').repeated(7);
    QVERIFY(!missing({self, u"mostAreTests"_s, row}).isEmpty());

    const auto rows
        = rowsOf(u"| 1 | a | `tst_x::y:z, w` `tst_x::v` |\n| 2 | b | none: too far |\n| 3 | c | perhaps |"_s);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].tests.size(), size_t(2));
    QCOMPARE(rows[0].tests[0].row, u"z, w"_s);
    QCOMPARE(rows[1].reason, u"too far"_s);
    QVERIFY(rows[2].tests.empty() && rows[2].reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestFaultTable)
#include "tst_fault_table.moc"
