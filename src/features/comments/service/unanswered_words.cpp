// SPDX-License-Identifier: Apache-2.0
#include "features/comments/service/unanswered_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString UnansweredShelf = u"unanswered"_s;

} // namespace

UnansweredWords::UnansweredWords(DocumentStore documents) : m_documents(std::move(documents)) { }

void UnansweredWords::load()
{
    m_open.clear();
    m_aside.clear();
    const Result<std::vector<StoredDocument>> kept = m_documents.all(UnansweredShelf);
    if (!kept || kept->empty())
        return;
    const QJsonObject all = QJsonDocument::fromJson(kept->front().body).object();
    for (const QJsonValue key : all[u"open"].toArray())
        m_open.insert(key.toString());
    for (const QJsonValue word : all[u"aside"].toArray())
        m_aside.insert(word.toString());
}

Result<Done> UnansweredWords::keep()
{
    const auto sorted = [](const QSet<QString> &set) {
        QStringList list(set.begin(), set.end());
        list.sort();
        return QJsonArray::fromStringList(list);
    };
    const QJsonObject all{{u"open"_s, sorted(m_open)}, {u"aside"_s, sorted(m_aside)}};
    return m_documents.put(
        UnansweredShelf, {.name = u"all"_s, .body = QJsonDocument(all).toJson(QJsonDocument::Compact), .keptAt = {}});
}

void UnansweredWords::take(const std::vector<Conversation> &conversations)
{
    const QSet<QString> before = m_open;
    for (const Conversation &one : conversations) {
        const QString key = keyOf(one);
        const QString word = key + u'@' + QString::number(one.lastAt.micros()); // a later one is another
        if (one.waits)
            m_open.remove(key);
        else if (one.unread > 0 && !m_aside.contains(word))
            m_open.insert(key);
        m_last.insert(key, word);
    }
    if (m_open != before)
        (void)keep(); // seen unread once more at the next start
}

Result<Done> UnansweredWords::putAside(const QString &conversation)
{
    m_open.remove(conversation);
    m_aside.insert(m_last.value(conversation));
    return keep();
}

} // namespace nd
