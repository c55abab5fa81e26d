// SPDX-License-Identifier: Apache-2.0
#include "log_memory.h"

#include <QLoggingCategory>
#include <QTest>

#include <thread>

using namespace nd;
using namespace Qt::StringLiterals;

class TestLogMemory final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_loud = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    }
    void cleanupTestCase() { qInstallMessageHandler(m_loud); }

    void keepsTheLastLines()
    {
        {
            const LogMemory memory;
            for (int i = 0; i < LogMemory::Most + 10; ++i)
                qInfo("line %d", i);
            const QStringList lines = LogMemory::lines();
            QCOMPARE(lines.size(), LogMemory::Most);
            QVERIFY2(lines.front().endsWith(u"line 10"_s), qPrintable(lines.front()));
            qInfo("%s", QByteArray(100'000, 'x').constData());
            QVERIFY(LogMemory::lines().constLast().size() < LogMemory::LongestLine + 100);
        }
        QVERIFY(LogMemory::lines().isEmpty());
        qInfo("afterwards");
        QVERIFY(LogMemory::lines().isEmpty());
    }

    void takesThemFromEveryThread()
    {
        const LogMemory memory;
        std::thread other([] { qWarning("from another thread"); });
        other.join();
        QVERIFY(LogMemory::lines().constLast().endsWith(u"from another thread"_s));
    }

private:
    QtMessageHandler m_loud = nullptr; ///< the test's own, which would show every line
};

QTEST_GUILESS_MAIN(TestLogMemory)
#include "tst_log_memory.moc"
