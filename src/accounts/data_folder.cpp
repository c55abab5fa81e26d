// SPDX-License-Identifier: Apache-2.0
#include "accounts/data_folder.h"

#include "base/local_code.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions PrivateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions PrivateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OthersPermissions
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// With less than this many bytes neither a lock nor a ledger can be written.
constexpr qint64 LeastRoom = 64 * 1024;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::DataFolder)
};

Error problem(const QString &sentence, const QString &detail = {})
{
    return Error{.kind = ErrorKind::Local, .code = wordOf(LocalCode::DataFolder), .title = sentence, .detail = detail};
}

QString lockPath(const QString &folder)
{
    return folder + u"/numberdesk.lock"_s;
}

void restrictTo(const QString &path, QFile::Permissions permissions)
{
    if (QFile::permissions(path) & OthersPermissions)
        QFile::setPermissions(path, permissions);
}

/// Empty: ours to close to others. What others have put things into (a home, a mount) is not.
bool isEmpty(const QString &path)
{
    return QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

Result<Done> makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return problem(Tr::tr("%1 is not a folder, so nothing can be stored there. Choose another one with --data-dir.")
                           .arg(path));
    if (info.exists()) {
        if (isEmpty(path))
            restrictTo(path, PrivateFolder);
        return Done{};
    }
    if (!QDir().mkpath(path))
        return problem(Tr::tr("The folder %1 could not be made. Check the rights of the folder above it, or choose "
                              "another one with --data-dir.")
                           .arg(path));
    QFile::setPermissions(path, PrivateFolder);
    return Done{};
}

/// Why nothing can be written there, as far as the system tells.
Error notWritable(const QString &path, const QString &detail)
{
    const QStorageInfo disk(path);
    if (disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < LeastRoom)
        return problem(
            Tr::tr("The disk of %1 is full. Make room, or choose another folder with --data-dir.").arg(path), detail);
    return problem(
        Tr::tr("Nothing can be written to the folder %1. Check its rights, or choose another one with --data-dir.")
            .arg(path),
        detail);
}

/// Permissions do not tell everything (read-only mounts, full disks, other users' folders): only trying does.
Result<Done> tryFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isReadable() || !info.isExecutable())
        return problem(
            Tr::tr("The folder %1 cannot be read. Check its rights, or choose another one with --data-dir.").arg(path));
    QTemporaryFile probe(path + u"/probe-XXXXXX"_s);
    if (!probe.open() || probe.write("probe") != 5 || !probe.flush())
        return notWritable(path, probe.errorString());
    return Done{};
}

/// Younger than this, a lock without an owner's name is one that is just being written.
constexpr qint64 BeingWrittenSeconds = 10;

/// Whoever runs holds the lock by the system's own means, and then it cannot be removed. So what the file says of its
/// owner does not matter: a process number that is in use again, a machine that has another name since, or one whose
/// name Windows spells in two ways.
bool removeLockOfNobody(QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&pid, &host, &application)) {
        const QDateTime written = QFileInfo(lock.fileName()).lastModified();
        if (written.isValid() && qAbs(written.secsTo(QDateTime::currentDateTime())) < BeingWrittenSeconds)
            return false;
    }
    return lock.removeStaleLockFile();
}

Result<Done> take(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(0); // a lock does not grow old: its owner lives or it does not
    if (lock.tryLock(0) || (lock.error() == QLockFile::LockFailedError && removeLockOfNobody(lock) && lock.tryLock(0)))
        return Done{};
    if (lock.error() != QLockFile::LockFailedError)
        return notWritable(path, lockPath(path));
    qint64 pid = 0;
    QString host;
    QString application;
    const QString owner = lock.getLockInfo(&pid, &host, &application)
        ? Tr::tr("process %1 on %2").arg(QString::number(pid), host)
        : QString();
    Error error = problem(Tr::tr("Numberdesk is already running with the folder %1. Close it first, or choose another "
                                 "folder with --data-dir.")
                              .arg(path),
        owner);
    error.code = DataFolder::Locked;
    return error;
}

} // namespace

DataFolder::DataFolder(QString path, std::unique_ptr<QLockFile> lock) : m_path(std::move(path)), m_lock(std::move(lock))
{ }

DataFolder::~DataFolder() = default;

QString DataFolder::folderOf(const QString &path)
{
    const QString wanted
        = path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : path;
    return wanted.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(wanted).absoluteFilePath());
}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const QString &path)
{
    const QString folder = folderOf(path);
    if (folder.isEmpty())
        return problem(Tr::tr("This system names no folder for the program's data. Choose one with --data-dir."));
    if (const auto made = makeFolder(folder); !made)
        return made.error();
    auto lock = std::make_unique<QLockFile>(lockPath(folder));
    if (const auto taken = take(*lock, folder); !taken)
        return taken.error();
    if (const auto tried = tryFolder(folder); !tried)
        return tried.error();

    std::unique_ptr<DataFolder> dir(new DataFolder(folder, std::move(lock)));
    restrictTo(lockPath(folder), PrivateFile);
    for (const QString &inner : {dir->cache(), dir->logs()}) {
        if (const auto made = makeFolder(inner); !made)
            return made.error();
        restrictTo(inner, PrivateFolder);
    }
    // The ledger's companions (-wal, -shm) take over its permissions.
    for (const QString &file : {dir->ledger(), dir->settings()}) {
        if (QFile::exists(file))
            restrictTo(file, PrivateFile);
    }
    return dir;
}

QString DataFolder::ledger() const
{
    return m_path + u"/ledger.sqlite"_s;
}

QString DataFolder::settings() const
{
    return m_path + u"/settings.ini"_s;
}

QString DataFolder::sandbox() const
{
    return m_path + u"/sandbox.state"_s;
}

QString DataFolder::cache() const
{
    return m_path + u"/cache"_s;
}

QString DataFolder::logs() const
{
    return m_path + u"/logs"_s;
}

Result<Done> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        restrictTo(path, PrivateFile);
        return Done{};
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, PrivateFile))
        return problem(
            Tr::tr("The file %1 could not be made. Check the rights of its folder.").arg(path), file.errorString());
    return Done{};
}

} // namespace nd
