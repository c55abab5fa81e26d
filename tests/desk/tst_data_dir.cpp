// SPDX-License-Identifier: Apache-2.0
#include "desk/data_dir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace nd;
using namespace Qt::StringLiterals;

class TestDataDir : public QObject
{
    Q_OBJECT
private slots:
    void makesPrivateFolders();
    void choosesThePlatformsFolder();
    void leavesTheFolderOfOthersOpen();
    void closesFilesOfAnEarlierRun();
    void opensOnceInOneProcess();
    void opensOnceInTwoProcesses();
    void opensAfterACrash();
    void opensAfterACrashWithTheSameProcessNumber();
    void refusesAFile();
    void refusesAPlaceBelowAFile();
    void refusesAFolderThatCannotBeWritten();
    void refusesAFolderThatCannotBeRead();
    void takesPathsWithEverything();

private:
    static void overwrite(const QString &path, const QByteArray &bytes);
};

namespace {

constexpr auto Others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

bool isPrivate(const QString &path)
{
#ifdef Q_OS_WIN
    return QFileInfo::exists(path);
#else
    return QFileInfo::exists(path) && !(QFile::permissions(path) & Others);
#endif
}

/// Another process that opens the folder, says so and waits until its input ends.
class Holder
{
public:
    explicit Holder(const QString &folder)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder});
    }
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    QByteArray word()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) { }
        return m_process.readLine().trimmed();
    }
    void crash()
    {
        m_process.kill();
        QVERIFY(m_process.waitForFinished());
    }

private:
    QProcess m_process;
};

} // namespace

void TestDataDir::overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestDataDir::makesPrivateFolders()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a/b/c"_s);
    const auto data = DataDir::open(path);
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
    QCOMPARE((*data)->path(), path);
    for (const QString &folder : {path, (*data)->cache(), (*data)->logs()})
        QVERIFY2(isPrivate(folder), qPrintable(folder));
    QCOMPARE(QFileInfo((*data)->ledger()).path(), path);
    QCOMPARE(QFileInfo((*data)->settings()).path(), path);
    QVERIFY(makePrivateFile((*data)->ledger()));
    QVERIFY(isPrivate((*data)->ledger()));
    const QStringList left = QDir(path).entryList({u"probe*"_s}, QDir::Files);
    QVERIFY(left.isEmpty());
}

void TestDataDir::choosesThePlatformsFolder()
{
    QStandardPaths::setTestModeEnabled(true);
    const auto data = DataDir::open();
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
    QCOMPARE((*data)->path(), QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)));
    QDir((*data)->path()).removeRecursively();
}

void TestDataDir::leavesTheFolderOfOthersOpen()
{
#ifdef Q_OS_WIN
    QSKIP("permissions are inherited on Windows");
#endif
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"home"_s);
    QVERIFY(QDir().mkpath(path));
    overwrite(path + u"/letter.txt"_s, "hello");
    const auto open
        = QFile::permissions(path) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, open));
    const auto before = QFile::permissions(path);
    const auto data = DataDir::open(path);
    QVERIFY(bool(data));
    QCOMPARE(QFile::permissions(path), before);
    QVERIFY(isPrivate((*data)->cache()));
}

void TestDataDir::closesFilesOfAnEarlierRun()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"data"_s);
    QString settings;
    {
        const auto data = DataDir::open(path);
        QVERIFY(bool(data));
        settings = (*data)->settings();
        overwrite(settings, "[x]\n");
        QFile::setPermissions(settings, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    }
    const auto data = DataDir::open(path);
    QVERIFY(bool(data));
    QVERIFY(isPrivate(settings));
}

void TestDataDir::opensOnceInOneProcess()
{
    const QTemporaryDir dir;
    auto first = DataDir::open(dir.path());
    QVERIFY(bool(first));
    const auto second = DataDir::open(dir.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"data-dir-locked"_s);
    QVERIFY(second.error().title.contains(dir.path()));
    QVERIFY(second.error().title.contains(u"already running"_s));
    {
        const auto released = std::move(first).take();
    }
    QVERIFY(bool(DataDir::open(dir.path())));
}

void TestDataDir::opensOnceInTwoProcesses()
{
    const QTemporaryDir dir;
    Holder other(dir.path());
    QCOMPARE(other.word(), "open");
    const auto second = DataDir::open(dir.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"data-dir-locked"_s);
    QVERIFY(second.error().detail.contains(u"process "_s));

    const QTemporaryDir mine;
    const auto held = DataDir::open(mine.path());
    QVERIFY(bool(held));
    Holder third(mine.path());
    QCOMPARE(third.word(), "data-dir-locked");
}

void TestDataDir::opensAfterACrash()
{
    const QTemporaryDir dir;
    Holder other(dir.path());
    QCOMPARE(other.word(), "open");
    other.crash();
    QVERIFY(QFile::exists(dir.filePath(u"numberdesk.lock"_s)));
    const auto data = DataDir::open(dir.path());
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
}

void TestDataDir::opensAfterACrashWithTheSameProcessNumber()
{
    const QTemporaryDir dir;
    {
        const auto data = DataDir::open(dir.path());
        QVERIFY(bool(data));
        QVERIFY(QFile::copy(dir.filePath(u"numberdesk.lock"_s), dir.filePath(u"kept"_s)));
    }
    QVERIFY(QFile::rename(dir.filePath(u"kept"_s), dir.filePath(u"numberdesk.lock"_s)));
    const auto data = DataDir::open(dir.path());
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
}

void TestDataDir::refusesAFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"file"_s);
    overwrite(path, "precious");
    const auto data = DataDir::open(path);
    QVERIFY(!data);
    QVERIFY2(data.error().title.contains(u"is not a folder"_s), qPrintable(data.error().title));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "precious");
}

void TestDataDir::refusesAPlaceBelowAFile()
{
    const QTemporaryDir dir;
    overwrite(dir.filePath(u"file"_s), "x");
    const auto data = DataDir::open(dir.filePath(u"file/data"_s));
    QVERIFY(!data);
    QVERIFY2(data.error().title.contains(u"could not be made"_s), qPrintable(data.error().title));
}

void TestDataDir::refusesAFolderThatCannotBeWritten()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a folder that nobody may write to");
#else
    const QTemporaryDir dir;
    const QString closed = dir.filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(closed));
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner);
    // root may write anywhere but where the system itself says no.
    const QString path = geteuid() == 0 ? u"/proc"_s : closed;
    if (!QFileInfo::exists(path))
        QSKIP("run by root on a system without /proc");
    const auto data = DataDir::open(path);
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!data);
    QVERIFY2(data.error().title.contains(u"Nothing can be written"_s), qPrintable(data.error().title));
#endif
}

void TestDataDir::refusesAFolderThatCannotBeRead()
{
#ifndef Q_OS_UNIX
    QSKIP("needs permissions of Unix");
#else
    if (geteuid() == 0)
        QSKIP("root reads everything");
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(path));
    overwrite(path + u"/x"_s, "x");
    QFile::setPermissions(path, QFile::WriteOwner | QFile::ExeOwner);
    const auto data = DataDir::open(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!data);
    QVERIFY2(data.error().title.contains(u"cannot be read"_s), qPrintable(data.error().title));
#endif
}

void TestDataDir::takesPathsWithEverything()
{
    const QTemporaryDir dir;
    const auto data = DataDir::open(dir.filePath(u"Ünïcode 🗼 100% 'quoted'"_s));
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
    QVERIFY(QFileInfo((*data)->cache()).isDir());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"numberdesk-tests"_s);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--hold"_s) {
        const auto data = DataDir::open(arguments.value(2));
        std::cout << (data ? "open" : qPrintable(data.error().code)) << std::endl;
        std::string ignored;
        std::getline(std::cin, ignored);
        return 0;
    }
    TestDataDir test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_data_dir.moc"
