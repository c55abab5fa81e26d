// SPDX-License-Identifier: Apache-2.0
#include "features/comments/service/comment_drafts.h"

#include "features/comments/service/conversation.h"

#include <chrono>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A pause in typing: a commit for every key would be felt on a slow disk.
constexpr auto Pause = 400ms;
const QString Prefix = u"comment/"_s; ///< of a draft's subject in the ledger, before the conversation

} // namespace

CommentDrafts::CommentDrafts(DraftStore store, QObject *parent) : QObject(parent), m_store(std::move(store))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &CommentDrafts::keep);
}

CommentDrafts::~CommentDrafts()
{
    keep();
}

void CommentDrafts::load(Timestamp known)
{
    m_known = known;
    m_texts.clear();
    m_restored.clear();
    const Result<QHash<QString, QString>> kept = m_store.all();
    if (!kept)
        return;
    for (auto it = kept->begin(); it != kept->end(); ++it) {
        if (!it.key().startsWith(Prefix))
            continue;
        m_texts.insert(it.key().mid(Prefix.size()), *it);
        m_restored += it.key().mid(Prefix.size());
    }
}

void CommentDrafts::keep()
{
    m_pause.stop();
    for (const QString &conversation : std::exchange(m_unkept, {})) {
        const Result<Done> kept = m_store.put(Prefix + conversation, text(conversation));
        if (kept)
            continue;
        m_unkept += conversation; // it is offered again with the next one, and at the end
        emit notKept(kept.error());
    }
}

void CommentDrafts::setText(const QString &conversation, const QString &text)
{
    if (m_texts.value(conversation) == text)
        return;
    m_texts.insert(conversation, text);
    m_restored.remove(conversation);
    m_unkept += conversation;
    m_pause.start();
}

void CommentDrafts::forget(const QString &conversation)
{
    m_texts.remove(conversation);
    m_unkept += conversation;
    keep();
}

void CommentDrafts::forgetSaid(const std::vector<Comment> &comments)
{
    for (const Comment &comment : comments) {
        const QString conversation = conversationKey(comment);
        if (!m_restored.contains(conversation) || comment.commenterType == commenter_type::admin
            || comment.createdAt <= m_known || comment.body != text(conversation).trimmed())
            continue;
        forget(conversation);
        emit forgotten(conversation);
    }
    m_restored.clear();
}

} // namespace nd
