// SPDX-License-Identifier: Apache-2.0
#include "store/ledger_identity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QByteArray toJson(const LedgerMark &mark)
{
    // A generation is text: JSON's numbers end at 2^53.
    const QJsonObject json{
        {u"id"_s, mark.id}, {u"path"_s, mark.path}, {u"generation"_s, QString::number(mark.generation)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<LedgerMark> markIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(64LL * 1024)).object();
    LedgerMark mark;
    mark.id = json.value(u"id"_s).toString();
    mark.path = json.value(u"path"_s).toString();
    mark.generation = json.value(u"generation"_s).toString().toLongLong();
    return mark.id.isEmpty() ? std::nullopt : std::optional(mark);
}

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"ledger-*.json"_s}, QDir::Files, QDir::Time); // newest first
}

} // namespace

QString FolderWitness::fileOf(const QString &id) const
{
    return m_folder + u"/ledger-"_s + id + u".json"_s;
}

std::vector<LedgerMark> FolderWitness::all() const
{
    std::vector<LedgerMark> marks;
    if (m_folder.isEmpty())
        return marks;
    for (const QFileInfo &file : filesIn(m_folder)) {
        if (auto mark = markIn(file.filePath()))
            marks.push_back(std::move(*mark));
    }
    return marks;
}

std::optional<LedgerMark> FolderWitness::ofId(const QString &id) const
{
    return m_folder.isEmpty() ? std::nullopt : markIn(fileOf(id));
}

std::optional<LedgerMark> FolderWitness::atPath(const QString &path) const
{
    const std::vector<LedgerMark> marks = all();
    const auto found = std::find_if(marks.begin(), marks.end(),
        [wanted = comparablePath(path)](const LedgerMark &mark) { return mark.path == wanted; });
    return found == marks.end() ? std::nullopt : std::optional(*found);
}

void FolderWitness::remember(const LedgerMark &mark)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    LedgerMark own = mark;
    own.path = comparablePath(mark.path);
    const std::optional<LedgerMark> before = ofId(own.id);
    store(own);
    if (before && before->path == own.path)
        return;
    for (LedgerMark other : all()) {
        if (other.id == own.id || other.path != own.path)
            continue;
        other.path.clear();
        store(other);
    }
    prune();
}

void FolderWitness::store(const LedgerMark &mark) const
{
    QSaveFile file(fileOf(mark.id));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = toJson(mark);
    if (file.write(bytes) == bytes.size())
        (void)file.commit(); // a place that cannot be written to is as good as none
}

void FolderWitness::prune() const
{
    const QFileInfoList files = filesIn(m_folder);
    for (qsizetype i = Most; i < files.size(); ++i)
        QFile::remove(files.at(i).filePath());
}

QString witnessFolder(const QString &dataFolder)
{
    const QString data = comparablePath(dataFolder);
    for (const auto place : {QStandardPaths::AppConfigLocation, QStandardPaths::AppDataLocation}) {
        const QString folder = QStandardPaths::writableLocation(place);
        if (folder.isEmpty())
            continue;
        const QString comparable = comparablePath(folder);
        if (comparable != data && !comparable.startsWith(data + u'/'))
            return folder + u"/ledgers"_s;
    }
    return {};
}

QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    // The system asks programs not to show its own identifier around (machine-id(5)).
    const QByteArray hash = QCryptographicHash::hash("numberdesk ledger " + id, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(24));
}

QString comparablePath(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : folder + u'/' + info.fileName();
}

} // namespace nd
