// SPDX-License-Identifier: Apache-2.0
#include "store/ledger_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("nd::Ledger", text);
}

Error localError(const QString &title, const QString &detail)
{
    return {.kind = ErrorKind::Local, .title = title, .detail = detail};
}

Error diskFull(const QString &detail)
{
    return {.kind = ErrorKind::Local,
        .title = say(QT_TRANSLATE_NOOP("nd::Ledger", "The disk is full. Make room and try again.")),
        .detail = detail,
        .cause = Cause::DiskFull};
}

/// SQLite reports some writes that find no room (of the log's index, of a new file) as failed input and output.
bool hasNoRoom(const QString &path)
{
    constexpr qint64 Least = 128LL * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.isReady() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < Least;
}

QString nameOf(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Error ledgerError(const QString &title, const QString &path)
{
    return localError(title, nameOf(path));
}

Error ledgerMoved(const QString &path)
{
    return ledgerError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                           "The ledger was moved, deleted or replaced while Numberdesk is running: nothing is sent any "
                           "more. Put it back in its place, or close Numberdesk and start it again.")),
        path);
}

Error ledgerError(const QSqlError &error, const QString &path)
{
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString where = detail + u" · "_s + nameOf(path);
    // The lowest byte is the primary result code (sqlite.org/rescode.html).
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == 13 || ((code == 10 || code == 14) && hasNoRoom(path))) // SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN
        return diskFull(where);
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return localError(
            say(QT_TRANSLATE_NOOP("nd::Ledger", "Another program is using the ledger. Close it and try again.")),
            where);
    case 8: // SQLITE_READONLY
        return localError(
            say(QT_TRANSLATE_NOOP("nd::Ledger", "The ledger is read-only. Allow this program to write there.")), where);
    case 10: // SQLITE_IOERR
        return localError(
            say(QT_TRANSLATE_NOOP("nd::Ledger", "The disk does not take what the ledger writes. Check the disk.")),
            where);
    case 11: // SQLITE_CORRUPT
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The ledger is damaged. It was left as it is: restore it from a backup, or move it away "
                              "and begin a new one.")),
            where);
    case 14: // SQLITE_CANTOPEN
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The ledger cannot be opened. Check that this program may write to its folder.")),
            where);
    case 26: // SQLITE_NOTADB
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger",
                              "The file is not a ledger. It was left as it is: restore it from a backup, or move it "
                              "away and begin a new one.")),
            where);
    default:
        return localError(say(QT_TRANSLATE_NOOP("nd::Ledger", "The ledger could not be written or read.")), where);
    }
}

} // namespace nd
