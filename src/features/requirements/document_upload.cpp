// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/document_upload.h"

#include "features/orders/service/order_actions.h"
#include "features/requirements/service/requirement_actions.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"

#include <QFile>
#include <QFileInfo>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFileName = 512; ///< characters (api-facts §3.5)

} // namespace

DocumentUpload::DocumentUpload(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session.services().actions(), &OrderActions::uploading, this,
        [this](const QString &id, qint64 sent, qint64 total) {
            if (id == m_write)
                emit progress(sent, total);
        });
}

DocumentUpload::~DocumentUpload() = default;

QStringList DocumentUpload::suffixes()
{
    return {u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"csv"_s, u"txt"_s, u"json"_s, u"doc"_s, u"docx"_s, u"xls"_s,
        u"xlsx"_s}; // api-facts §3.5
}

void DocumentUpload::start(const QString &requirementId, const QString &path)
{
    if (isRunning())
        return;
    const QFileInfo info(path);
    if (!suffixes().contains(info.suffix().toLower()))
        return emit refused(tr("Telnyx takes these kinds of file only: %1.").arg(suffixes().join(u", "_s)));
    if (info.size() > RequirementActions::LargestDocument)
        return emit refused(tr("Telnyx takes documents of 20 MB at most."));
    if (info.fileName().size() > LongestFileName)
        return emit refused(tr("The file's name is too long."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return emit refused(tr("The file cannot be read: %1").arg(file.errorString()));
    NewDocument document;
    document.file.bytes = file.readAll();
    document.filename = info.fileName();
    const auto begun = RequirementActions(m_session.services().actions())
                           .uploadDocument(document, this, [this, requirementId](const Result<Document> &answer) {
                               m_write.clear();
                               if (answer)
                                   emit uploaded(requirementId, answer->id);
                               else
                                   emit refused(describe(answer.error(), ErrorContext::Upload).whole());
                               emit changed();
                           });
    if (!begun)
        return emit refused(describe(begun.error(), ErrorContext::Upload).whole());
    m_write = *begun;
    emit changed();
}

} // namespace nd
