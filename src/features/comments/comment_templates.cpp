// SPDX-License-Identifier: Apache-2.0
#include "features/comments/comment_templates.h"

#include "sessions/account_services.h"
#include "sessions/session.h"
#include "store/ledger.h"
#include "store/tables/document_store.h"
#include "wording/error_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

QString shelf()
{
    return u"template"_s;
}

QByteArray bodyOf(const QString &text)
{
    return QJsonDocument(QJsonObject{{u"text"_s, text}}).toJson(QJsonDocument::Compact);
}

QString textOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object()[u"text"_s].toString();
}

} // namespace

CommentTemplates::CommentTemplates(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    read();
}

void CommentTemplates::read()
{
    // Their names are for the person, their words for Telnyx, which reads English.
    m_list = {
        {tr("Extend the deadline"),
            u"Please extend the deadline of this order. We are still collecting the documents."_s},
        {tr("Document uploaded"),
            u"We have uploaded the document that you asked for. Please review the requirements again."_s},
        {tr("Ask for the reason"),
            u"Please tell us which value was rejected and what it has to look like to be accepted."_s},
        {tr("Ask for the state"), u"Please tell us the state of this order and when we can expect it to be done."_s},
    };
    const auto kept = m_session.services().documents().all(shelf());
    if (!kept) {
        // Later: while this is being made, nobody listens yet.
        QMetaObject::invokeMethod(
            this, [this, why = describe(kept.error()).sentence] { emit refused(why); }, Qt::QueuedConnection);
        return;
    }
    for (const StoredDocument &record : *kept)
        m_list.push_back({record.name, textOf(record.body), true});
}

const CommentTemplate *CommentTemplates::find(const QString &name) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(),
        [&](const CommentTemplate &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_list.end() ? nullptr : &*found;
}

QString CommentTemplates::problem(const QString &name, const QString &instead) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return tr("A template needs a name.");
    if (wanted.size() > LongestName)
        return tr("A name has %1 characters at most.").arg(LongestName);
    const CommentTemplate *other = find(wanted);
    if (other && other->name.compare(instead, Qt::CaseInsensitive) != 0)
        return tr("There is a template with this name.");
    return {};
}

void CommentTemplates::save(const QString &name, const QString &body)
{
    if (body.trimmed().isEmpty() || !problem(name).isEmpty())
        return;
    const auto kept = m_session.services().documents().put(
        shelf(), {.name = name.trimmed(), .body = bodyOf(body.trimmed()), .keptAt = m_session.clock().now()});
    if (!kept)
        return emit refused(describe(kept.error()).sentence);
    read();
}

void CommentTemplates::rename(const QString &name, const QString &to)
{
    const CommentTemplate *found = find(name);
    if (!found || !found->own || !problem(to, name).isEmpty() || to.trimmed() == found->name)
        return;
    const CommentTemplate one = *found;
    AccountServices &services = m_session.services();
    auto done = services.documents().put(
        shelf(), {.name = to.trimmed(), .body = bodyOf(one.body), .keptAt = m_session.clock().now()});
    // The new one first: whatever ends the program in between, the words are not lost.
    if (done)
        done = services.documents().remove(shelf(), one.name);
    if (!done)
        emit refused(describe(done.error()).sentence);
    read();
}

void CommentTemplates::remove(const QString &name)
{
    const CommentTemplate *found = find(name);
    if (!found || !found->own)
        return;
    const auto done = m_session.services().documents().remove(shelf(), QString(found->name));
    if (!done)
        return emit refused(describe(done.error()).sentence);
    read();
}

} // namespace nd
