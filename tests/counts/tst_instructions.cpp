// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Twice the rows cost at most this much: nothing is gone over for each row, and tables that grow by doubling have
/// their play.
constexpr double TwiceAtMost = 2.35;

/// Of one run; nothing where callgrind has not counted.
std::optional<double> instructions(const QString &work, int rows)
{
    QProcess valgrind;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
    valgrind.setProcessEnvironment(environment);
    valgrind.start(u"valgrind"_s,
        {u"--tool=callgrind"_s, u"--callgrind-out-file=/dev/null"_s, u"--toggle-collect=countedWork"_s,
            QStringLiteral(ND_COUNTED_WORK), work, QString::number(rows)});
    if (!valgrind.waitForFinished(60'000) || valgrind.exitCode() != 0)
        return {};
    const QString said = QString::fromUtf8(valgrind.readAllStandardError());
    const QString figure = said.section(u"Collected :"_s, 1).simplified().section(u' ', 0, 0);
    const double count = figure.toDouble();
    return count > 0 ? std::optional(count) : std::nullopt;
}

} // namespace

/// The work of a row, counted in instructions, is the same on every machine of a kind; a bound stands a third above
/// what was counted, so that another compiler fits below it and a loop over all rows for each of them does not.
class TestInstructions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"valgrind"_s).isEmpty())
            QSKIP("valgrind is not installed: packaging/setup --tests installs it");
    }

    void workGrowsWithItsRows_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("mostInDebug");
        QTest::addColumn<int>("most");
        QTest::newRow("sort-text") << 4'000 << 4'200 << 860;
        QTest::newRow("sort-number") << 4'000 << 2'800 << 215;
        QTest::newRow("filter") << 2'000 << 16'500 << 2'900;
        QTest::newRow("refresh") << 4'000 << 5'100 << 1'100;
        QTest::newRow("decode") << 250 << 101'000 << 60'000; // a page
    }
    void workGrowsWithItsRows()
    {
        QFETCH(int, rows);
        QFETCH(int, mostInDebug);
        QFETCH(int, most);
        const QString work = QString::fromLatin1(QTest::currentDataTag());
        const auto once = instructions(work, rows);
        const auto twice = instructions(work, 2 * rows);
        QVERIFY2(once && twice, "callgrind has not counted");
        const double row = *twice / (2 * rows);
        const QByteArray figures = QByteArray::number(row, 'f', 0) + " instructions a row, "
            + QByteArray::number(*twice / *once, 'f', 2) + " times as many for twice the rows";
        QVERIFY2(row <= (ND_OPTIMISED ? most : mostInDebug), figures.constData());
        QVERIFY2(*twice / *once <= TwiceAtMost, figures.constData());
        qInfo("%s", figures.constData());
    }
};

QTEST_GUILESS_MAIN(TestInstructions)
#include "tst_instructions.moc"
