// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace nd {

class Session;

/// Brings a file to Telnyx, one at a time. An unlinked document lives for 30 minutes: whoever hears uploaded() links
/// it at once.
class DocumentUpload final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit DocumentUpload(Session &session, QObject *parent = nullptr);
    ~DocumentUpload() override;

    /// What a file dialog and a drop may bring.
    static QStringList suffixes();

    /// For this requirement. changed() follows, or refused() when the file cannot do.
    void start(const QString &requirementId, const QString &path);
    bool isRunning() const { return !m_write.isEmpty(); }

signals:
    void changed();
    void progress(qint64 sent, qint64 total);
    void uploaded(const QString &requirementId, const QString &documentId);
    void refused(const QString &sentence);

private:
    Session &m_session;
    QString m_write; ///< of the document that is on its way
};

} // namespace nd
