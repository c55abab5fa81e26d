// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/all_endpoints.h"
#include "api/request/decode.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QUrl>

namespace nd::testing {

/// Plays transcripts: files of one request as it must go out and one answer as the API gives it, named after the
/// endpoint. Remembers which of a folder's transcripts were played.
class Stage
{
public:
    explicit Stage(const QString &folder) : m_folder(QStringLiteral(ND_TEST_DATA "/transcripts/") + folder) { }

    /// The decoded answer; empty, and complaint() says why, when request or answer are not as written.
    template <class Reply>
    std::optional<Reply> play(const Request<Reply> &request)
    {
        m_complaint.clear();
        const QString name = QString::fromLatin1(request.name);
        QFile file(m_folder + u'/' + name + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            return complain(name + QStringLiteral(": no transcript"));
        m_played += name;
        const QJsonObject script = QJsonDocument::fromJson(file.readAll()).object();
        const QString difference = differenceFrom(script[QStringLiteral("request")].toObject(), request);
        if (!difference.isEmpty())
            return complain(name + QStringLiteral(": ") + difference);

        const QJsonValue json = script[QStringLiteral("answer")];
        const QByteArray bytes = json.isObject() ? QJsonDocument(json.toObject()).toJson()
            : json.isArray()                     ? QJsonDocument(json.toArray()).toJson()
                                                 : script[QStringLiteral("text")].toString().toUtf8();
        ParseWarnings warnings;
        Result<Reply> reply = decodeReply<Reply>(bytes, request.envelope, warnings);
        m_notes = warnings.notes();
        if (!reply)
            return complain(name + QStringLiteral(": ") + reply.error().detail);
        return std::move(reply).take();
    }

    const char *complaint() const { return m_complaint.constData(); }
    /// What was odd about the last answer.
    const QStringList &notes() const { return m_notes; }
    /// Transcripts of the folder that were not played.
    QStringList unplayed() const
    {
        QStringList names;
        for (const QString &file : QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
            if (!m_played.contains(file.chopped(5)))
                names += file;
        }
        return names;
    }

private:
    std::nullopt_t complain(const QString &what)
    {
        m_complaint = what.toUtf8();
        return std::nullopt;
    }

    static QString differenceFrom(const QJsonObject &written, const RequestData &request)
    {
        const QString verb = QString::fromLatin1(verbName(request.verb));
        if (verb != written[QStringLiteral("method")].toString())
            return verb;
        const QByteArray query = request.query.encoded();
        const QByteArray url = "https://api.telnyx.com/v2" + request.path + (query.isEmpty() ? "" : "?") + query;
        // As QUrl hands it to the network, too: it must not re-encode anything.
        if (QUrl::fromEncoded(url, QUrl::StrictMode).toEncoded() != url)
            return QStringLiteral("QUrl changes ") + QString::fromLatin1(url);
        if (url != written[QStringLiteral("url")].toString().toLatin1())
            return QString::fromLatin1(url);
        const QJsonValue body = written[QStringLiteral("body")];
        if (body.isUndefined() ? !request.body.isEmpty()
                               : QJsonDocument::fromJson(request.body) != QJsonDocument(body.toObject()))
            return QString::fromUtf8(request.body);
        return {};
    }

    QString m_folder;
    QByteArray m_complaint;
    QStringList m_notes;
    QSet<QString> m_played;
};

} // namespace nd::testing

/// Declares `reply`, the decoded answer of `request`, or fails the test.
#define PLAY(reply, stage, request)                                                                                    \
    const auto reply##Played = (stage).play(request);                                                                  \
    QVERIFY2(reply##Played, (stage).complaint());                                                                      \
    const auto &reply = *reply##Played
