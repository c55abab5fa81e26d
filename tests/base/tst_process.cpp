// SPDX-License-Identifier: Apache-2.0
#include "base/process.h"
#include "tests/support/sanitizers.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace nd;
using namespace Qt::StringLiterals;

/// What a process does for its own safety, seen in another process: none of it can be taken back.
class TestProcess : public QObject
{
    Q_OBJECT
private slots:
    void noCoreAndNoTracer();
    void moreFiles();
    void takesFromTheEnvironment();
    void givesBackWhatIsFree();
};

namespace {

QByteArray saidBy(const QString &task)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ND_TEST_KEY"_s, u"KEY_of_the_test"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {task});
    process.waitForFinished(30'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray("failed");
}

#ifdef Q_OS_UNIX
rlim_t coreLimit()
{
    rlimit now{};
    getrlimit(RLIMIT_CORE, &now);
    return now.rlim_cur;
}

rlim_t fileLimit()
{
    rlimit now{};
    getrlimit(RLIMIT_NOFILE, &now);
    return now.rlim_cur;
}
#endif

qint64 residentPages()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() : 0;
}

/// Many small pieces, of which a few stay: the heap cannot shrink at its end.
QByteArray scatteredMemory()
{
    constexpr int Pieces = 200'000;
    std::vector<std::unique_ptr<char[]>> pieces;
    pieces.reserve(Pieces);
    for (int i = 0; i < Pieces; ++i)
        pieces.push_back(std::make_unique<char[]>(400));
    for (int i = 0; i < Pieces; ++i) {
        if (i % 1'000 != 999)
            pieces[size_t(i)].reset();
    }
    const qint64 before = residentPages();
    process::giveBackMemory();
    return residentPages() < before / 2 ? "less than half" : "as before";
}

int child(const QByteArray &task)
{
    if (task == "--memory") {
        std::printf("%s", scatteredMemory().constData());
        return 0;
    }
    if (task == "--close") {
        process::closeMemory();
#ifdef Q_OS_LINUX
        std::printf("dumpable %d, ", prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
#endif
#ifdef Q_OS_UNIX
        std::printf("core %llu", static_cast<unsigned long long>(coreLimit()));
#endif
        return 0;
    }
    if (task == "--files") {
#ifdef Q_OS_UNIX
        rlimit few{};
        getrlimit(RLIMIT_NOFILE, &few);
        few.rlim_cur = 64;
        setrlimit(RLIMIT_NOFILE, &few);
        process::raiseFileLimit();
        std::printf("%s", fileLimit() > 64 || few.rlim_max <= 64 ? "more" : "as before");
#endif
        return 0;
    }
    const QByteArray taken = process::takeFromEnvironment("ND_TEST_KEY");
    QFile environment(u"/proc/self/environ"_s);
    const QByteArray left = environment.open(QIODevice::ReadOnly) ? environment.readAll() : QByteArray();
    std::printf("%s, %s, %s", taken.constData(), qEnvironmentVariableIsSet("ND_TEST_KEY") ? "set" : "not set",
        left.contains("KEY_of_the_test") ? "left" : "gone");
    return 0;
}

} // namespace

void TestProcess::noCoreAndNoTracer()
{
#if defined(Q_OS_LINUX)
    QCOMPARE(saidBy(u"--close"_s), "dumpable 0, core 0");
#elif defined(Q_OS_UNIX)
    QCOMPARE(saidBy(u"--close"_s), "core 0");
#else
    QCOMPARE(saidBy(u"--close"_s), ""); // Windows tells nobody; that it does not crash is all that is seen
#endif
}

void TestProcess::moreFiles()
{
#ifndef Q_OS_UNIX
    QSKIP("there is no such limit");
#else
    QCOMPARE(saidBy(u"--files"_s), "more");
#endif
}

void TestProcess::takesFromTheEnvironment()
{
    QCOMPARE(saidBy(u"--take"_s), "KEY_of_the_test, not set, gone");
    QCOMPARE(process::takeFromEnvironment("ND_TEST_NO_SUCH_VARIABLE"), QByteArray());
}

void TestProcess::givesBackWhatIsFree()
{
#if defined(__GLIBC__) && !defined(ND_HEAP_OF_ASAN)
    QCOMPARE(saidBy(u"--memory"_s), "less than half");
#else
    QVERIFY(saidBy(u"--memory"_s) != "failed"); // how much stays there is told by nobody, or another heap is in place
#endif
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && QByteArray(argv[1]).startsWith("--"))
        return child(argv[1]);
    TestProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_process.moc"
