// SPDX-License-Identifier: Apache-2.0
#include "accounts/data_folder.h"

#include <QDateTime>
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
    void opensThoughTheLockNamesAnotherMachine();
    void leavesALockAloneThatIsBeingWritten();
    void callsAFullDiskFull();
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
    explicit Holder(const QString &folder, const QString &how = u"--hold"_s)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {how, folder});
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

#ifdef Q_OS_UNIX
constexpr uid_t Nobody = 65534;

/// A folder with something in it and these permissions, of a user who is not root: nothing is closed to root.
class ClosedFolder
{
public:
    explicit ClosedFolder(QFile::Permissions permissions) : m_path(m_dir.filePath(u"closed"_s))
    {
        QFile::setPermissions(m_dir.path(), QFile::permissions(m_dir.path()) | QFile::ExeGroup | QFile::ExeOther);
        QDir().mkpath(m_path);
        QFile inner(m_path + u"/letter.txt"_s);
        m_fine = inner.open(QIODevice::WriteOnly)
            && (geteuid() != 0 || chown(QFile::encodeName(m_path).constData(), Nobody, Nobody) == 0)
            && QFile::setPermissions(m_path, permissions);
    }
    ~ClosedFolder() { QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }
    QString path() const { return m_fine ? m_path : QString(); }

private:
    QTemporaryDir m_dir;
    QString m_path;
    bool m_fine = false;
};
#endif

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
    const auto data = DataFolder::open(path);
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
    const QString expected = QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    {
        const auto data = DataFolder::open();
        QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
        QCOMPARE((*data)->path(), expected);
    }
    QVERIFY(QDir(expected).removeRecursively());
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
    const auto data = DataFolder::open(path);
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
        const auto data = DataFolder::open(path);
        QVERIFY(bool(data));
        settings = (*data)->settings();
        overwrite(settings, "[x]\n");
        QFile::setPermissions(settings, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    }
    const auto data = DataFolder::open(path);
    QVERIFY(bool(data));
    QVERIFY(isPrivate(settings));
}

void TestDataDir::opensOnceInOneProcess()
{
    const QTemporaryDir dir;
    auto first = DataFolder::open(dir.path());
    QVERIFY(bool(first));
    const auto second = DataFolder::open(dir.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"data-dir-locked"_s);
    QVERIFY(second.error().title.contains(dir.path()));
    QVERIFY(second.error().title.contains(u"already running"_s));
    {
        const auto released = std::move(first).take();
    }
    QVERIFY(bool(DataFolder::open(dir.path())));
}

void TestDataDir::opensOnceInTwoProcesses()
{
    const QTemporaryDir dir;
    Holder other(dir.path());
    QCOMPARE(other.word(), "open");
    const auto second = DataFolder::open(dir.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"data-dir-locked"_s);
    QVERIFY(second.error().detail.contains(u"process "_s));

    const QTemporaryDir mine;
    const auto held = DataFolder::open(mine.path());
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
    const auto data = DataFolder::open(dir.path());
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
}

void TestDataDir::opensAfterACrashWithTheSameProcessNumber()
{
    const QTemporaryDir dir;
    {
        const auto data = DataFolder::open(dir.path());
        QVERIFY(bool(data));
        QVERIFY(QFile::copy(dir.filePath(u"numberdesk.lock"_s), dir.filePath(u"kept"_s)));
    }
    QVERIFY(QFile::rename(dir.filePath(u"kept"_s), dir.filePath(u"numberdesk.lock"_s)));
    const auto data = DataFolder::open(dir.path());
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
}

/// The machine has another name since, or Windows spells it in another way; the number is that of a living process.
void TestDataDir::opensThoughTheLockNamesAnotherMachine()
{
    const QTemporaryDir dir;
    const QByteArray living = QByteArray::number(QCoreApplication::applicationPid());
    overwrite(dir.filePath(u"numberdesk.lock"_s), living + "\nnumberdesk\nANOTHER-MACHINE\n");
    const auto data = DataFolder::open(dir.path());
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
}

void TestDataDir::leavesALockAloneThatIsBeingWritten()
{
    const QTemporaryDir dir;
    overwrite(dir.filePath(u"numberdesk.lock"_s), "");
    const auto early = DataFolder::open(dir.path());
    QVERIFY(!early);
    QVERIFY(early.error().code == DataFolder::Locked);
    QFile lock(dir.filePath(u"numberdesk.lock"_s));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    const auto later = DataFolder::open(dir.path());
    QVERIFY2(bool(later), later ? "" : qPrintable(later.error().title));
}

/// With the lock of a dead process on it, which there is no room to replace.
void TestDataDir::callsAFullDiskFull()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a small file system of its own");
#else
    const QTemporaryDir dir;
    const QString disk = dir.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    const QString script = u"mount -t tmpfs -o size=256k none '%1' || { echo cannot; exit 0; }; "
                           "printf '999999\\nnumberdesk\\nhere\\n' > '%1/numberdesk.lock'; "
                           "cat /dev/zero > '%1/all' 2>/dev/null; exec '%2' --hold '%1'"_s.arg(
                               disk, QCoreApplication::applicationFilePath());
    QProcess shell;
    shell.start(u"unshare"_s, {u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script});
    shell.closeWriteChannel();
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        QSKIP("no mounts of one's own here");
    const QByteArray said = shell.readAllStandardOutput();
    if (said.startsWith("cannot"))
        QSKIP("no mounts of one's own here");
    QVERIFY2(said.contains("The disk of " + disk.toUtf8() + " is full."), said.constData());
#endif
}

void TestDataDir::refusesAFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"file"_s);
    overwrite(path, "precious");
    const auto data = DataFolder::open(path);
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
    const auto data = DataFolder::open(dir.filePath(u"file/data"_s));
    QVERIFY(!data);
    QVERIFY2(data.error().title.contains(u"could not be made"_s), qPrintable(data.error().title));
}

void TestDataDir::refusesAFolderThatCannotBeWritten()
{
#ifndef Q_OS_UNIX
    QSKIP("needs permissions of Unix");
#else
    ClosedFolder closed(QFile::ReadOwner | QFile::ExeOwner);
    Holder other(closed.path(), u"--hold-unprivileged"_s);
    QCOMPARE(other.word(), "data-dir");
    QCOMPARE(other.word(),
        "Nothing can be written to the folder " + closed.path().toUtf8()
            + ". Check its rights, or choose another one with --data-dir.");
#endif
}

void TestDataDir::refusesAFolderThatCannotBeRead()
{
#ifndef Q_OS_UNIX
    QSKIP("needs permissions of Unix");
#else
    ClosedFolder closed(QFile::WriteOwner | QFile::ExeOwner);
    Holder other(closed.path(), u"--hold-unprivileged"_s);
    QCOMPARE(other.word(), "data-dir");
    QCOMPARE(other.word(),
        "The folder " + closed.path().toUtf8()
            + " cannot be read. Check its rights, or choose another one with --data-dir.");
#endif
}

void TestDataDir::takesPathsWithEverything()
{
    const QTemporaryDir dir;
    const auto data = DataFolder::open(dir.filePath(u"Ünïcode 🗼 100% 'quoted'"_s));
    QVERIFY2(bool(data), data ? "" : qPrintable(data.error().title));
    QVERIFY(QFileInfo((*data)->cache()).isDir());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"numberdesk-tests"_s);
    const QStringList arguments = app.arguments();
    if (arguments.value(1).startsWith(u"--hold"_s)) {
#ifdef Q_OS_UNIX
        if (arguments.value(1) == u"--hold-unprivileged"_s && geteuid() == 0 && setuid(Nobody) != 0)
            return 1;
#endif
        const auto data = DataFolder::open(arguments.value(2));
        std::cout << (data ? "open" : qPrintable(data.error().code)) << std::endl;
        std::cout << (data ? "" : qPrintable(data.error().title)) << std::endl;
        std::string ignored;
        std::getline(std::cin, ignored);
        return 0;
    }
    TestDataDir test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_data_folder.moc"
