// SPDX-License-Identifier: Apache-2.0
#include "sandbox/engine/state_file.h"

#include "base/logging.h"
#include "sandbox/engine/engine.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString Format = u"numberdesk-sandbox"_s;
constexpr int Version = 1;
constexpr qsizetype ChecksumSize = 16;

QByteArray checksum(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().left(ChecksumSize);
}

/// JSON on one line behind its checksum.
QByteArray lineOf(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return checksum(json) + ' ' + json + '\n';
}

/// Empty when the line is not as it was written.
QJsonObject objectIn(const QByteArray &line)
{
    const QByteArray json = line.mid(ChecksumSize + 1);
    if (line.size() <= ChecksumSize || line[ChecksumSize] != ' ' || checksum(json) != line.left(ChecksumSize))
        return {};
    return QJsonDocument::fromJson(json).object();
}

/// In text: JSON's numbers are exact up to 2^53 only.
QJsonValue number(qint64 value)
{
    return QString::number(value);
}

qint64 numberIn(const QJsonValue &value)
{
    return value.toString().toLongLong();
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object{{u"at"_s, number(change.at.micros())}};
    switch (change.what) {
    case Change::What::Refill:
        object[u"refill"_s] = true;
        break;
    case Change::What::Shown: {
        QStringList digits;
        for (const quint64 one : change.shown)
            digits += QString::number(one);
        object[u"shown"_s] = digits.join(u' ');
        break;
    }
    case Change::What::Request:
        object[u"method"_s] = QString::fromLatin1(change.request.method);
        object[u"path"_s] = QJsonArray::fromStringList(change.request.path);
        object[u"type"_s] = QString::fromLatin1(change.request.contentType);
        object[u"body"_s] = QString::fromLatin1(change.request.body.toBase64());
        object[u"answer"_s] = QString::fromLatin1(change.answer);
        break;
    }
    return object;
}

Change changeIn(const QJsonObject &object)
{
    Change change;
    change.at = Timestamp::fromMicros(numberIn(object[u"at"_s]));
    if (object.contains(u"refill"_s)) {
        change.what = Change::What::Refill;
        return change;
    }
    if (object.contains(u"shown"_s)) {
        change.what = Change::What::Shown;
        for (const QString &digits : object[u"shown"_s].toString().split(u' '))
            change.shown.push_back(digits.toULongLong());
        return change;
    }
    change.request.method = object[u"method"_s].toString().toLatin1();
    for (const QJsonValue &segment : object[u"path"_s].toArray())
        change.request.path += segment.toString();
    change.request.contentType = object[u"type"_s].toString().toLatin1();
    change.request.body = QByteArray::fromBase64(object[u"body"_s].toString().toLatin1());
    change.answer = object[u"answer"_s].toString().toLatin1();
    return change;
}

} // namespace

StateFile::StateFile(QString path, std::function<void(StateLoss)> lost)
    : m_path(std::move(path)), m_lost(std::move(lost)), m_file(m_path)
{ }

void StateFile::tell(StateLoss loss) const
{
    if (m_lost)
        m_lost(loss);
}

std::optional<StateFile::Found> StateFile::read(StateLoss &why) const
{
    why = StateLoss::Damaged;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Found found;
    bool first = true;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        if (!line.endsWith('\n')) // it was being written when the program ended
            break;
        line.chop(1);
        const QJsonObject object = objectIn(line);
        if (object.isEmpty())
            return {};
        if (!first) {
            found.past.changes.push_back(changeIn(object));
        } else if (object[u"format"_s] != Format) {
            return {};
        } else if (object[u"version"_s] != Version || object[u"world"_s] != Engine::StateVersion) {
            why = StateLoss::OtherVersion;
            return {};
        } else {
            found.past.opened = Timestamp::fromMicros(numberIn(object[u"opened"_s]));
            found.past.idSalt = quint32(numberIn(object[u"salt"_s]));
            first = false;
        }
        found.goodBytes = file.pos();
    }
    return first ? std::nullopt : std::optional(std::move(found));
}

SavedState StateFile::load(Timestamp now)
{
    if (!QFile::exists(m_path))
        return begin(now);
    StateLoss why = StateLoss::Damaged;
    std::optional<Found> found = read(why);
    // What stands behind the last whole line must not end up in the middle of the next one.
    if (!found || !QFile::resize(m_path, found->goodBytes)) {
        tell(why);
        return begin(now);
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        giveUp();
    qCInfo(logSandbox) << "goes on from" << m_path << "after" << found->past.changes.size() << "changes";
    return std::move(found->past);
}

SavedState StateFile::reset(Timestamp now)
{
    tell(StateLoss::Damaged);
    return begin(now);
}

/// The file that stood there is kept beside the new one, for whoever wants to know what became of it.
SavedState StateFile::begin(Timestamp now)
{
    m_file.close();
    const QString aside = m_path + u".damaged"_s;
    if (QFile::exists(m_path)) {
        QFile::remove(aside);
        QFile::rename(m_path, aside);
    }
    qCInfo(logSandbox) << "begins anew in" << m_path;
    SavedState past;
    past.opened = now;
    // Whoever remembers records of an earlier state must not meet others under their identifiers.
    past.idSalt = QRandomGenerator::system()->generate();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        giveUp();
        return past;
    }
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    append(lineOf({{u"format"_s, Format}, {u"version"_s, Version}, {u"world"_s, Engine::StateVersion},
        {u"opened"_s, number(past.opened.micros())}, {u"salt"_s, number(past.idSalt)}}));
    return past;
}

void StateFile::keep(const Change &change)
{
    if (m_file.isOpen())
        append(lineOf(toJson(change)));
}

bool StateFile::append(const QByteArray &line)
{
    if (m_file.write(line) == line.size())
        return true;
    giveUp();
    return false;
}

/// A state with a gap would lead somewhere else: better none. It is said at once.
void StateFile::giveUp()
{
    qCInfo(logSandbox) << "cannot keep its state in" << m_path << m_file.errorString();
    m_file.close();
    QFile::remove(m_path);
    tell(StateLoss::NotKept);
}

} // namespace nd::sandbox
