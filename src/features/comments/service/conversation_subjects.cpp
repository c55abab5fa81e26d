// SPDX-License-Identifier: Apache-2.0
#include "features/comments/service/conversation_subjects.h"

#include "api/client/client.h"
#include "api/resources/account/requirement_groups.h"
#include "api/resources/advanced_orders.h"
#include "api/resources/sub_orders.h"
#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Fresh = 7 * 24h; ///< what is older is not read again
const QString SubjectsShelf = u"conversation_subjects"_s;

QJsonObject toJson(const ConversationSubject &subject)
{
    return {{u"reference"_s, subject.reference}, {u"country"_s, subject.country}, {u"type"_s, subject.type},
        {u"numbers"_s, subject.numbers}};
}

ConversationSubject subjectFrom(const QJsonObject &json)
{
    return {.reference = json[u"reference"].toString(),
        .country = json[u"country"].toString(),
        .type = json[u"type"].toString(),
        .numbers = json[u"numbers"].toInt()};
}

QString personIn(const QString &customerReference)
{
    return reference::split(customerReference).person;
}

ConversationSubject subjectOf(const SubOrder &order)
{
    return {personIn(order.customerReference), order.countryCode, order.phoneNumberType, order.phoneNumbersCount};
}

ConversationSubject subjectOf(const RequirementGroup &group)
{
    return {personIn(group.customerReference), group.countryCode, group.phoneNumberType, 0};
}

ConversationSubject subjectOf(const AdvancedOrder &order)
{
    return {personIn(order.customerReference), order.countryCode, order.phoneNumberType, order.quantity};
}

} // namespace

ConversationSubjects::ConversationSubjects(Client &client, const Clock &clock, DocumentStore documents, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_documents(std::move(documents))
{ }

ConversationSubjects::~ConversationSubjects() = default;

void ConversationSubjects::load()
{
    m_known.clear();
    m_asked.clear();
    const Result<std::vector<StoredDocument>> kept = m_documents.all(SubjectsShelf);
    if (!kept || kept->empty())
        return;
    const QJsonObject all = QJsonDocument::fromJson(kept->front().body).object();
    for (auto it = all.begin(); it != all.end(); ++it)
        m_known.insert(it.key(), subjectFrom(it.value().toObject()));
}

/// What could not be written is asked for again.
void ConversationSubjects::keep()
{
    QJsonObject all;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        all[it.key()] = toJson(it.value());
    (void)m_documents.put(SubjectsShelf,
        {.name = u"all"_s, .body = QJsonDocument(all).toJson(QJsonDocument::Compact), .keptAt = m_clock.now()});
}

void ConversationSubjects::ask(const std::vector<Conversation> &conversations)
{
    for (const Conversation &one : conversations) {
        const QString key = keyOf(one);
        const bool old = m_known.contains(key) && one.unread == 0 && m_client.serverNow().since(one.lastAt) > Fresh;
        if (old || m_asked.contains(key))
            continue;
        m_asked.insert(key);
        m_waiting.push_back({one.recordType, one.recordId});
    }
    if (!m_call.isRunning())
        next();
}

void ConversationSubjects::stop()
{
    m_waiting.clear();
    m_call.cancel();
    if (std::exchange(m_unkept, false))
        keep();
}

/// Of a record that is gone, or of a kind that nobody knows, the identifier must do.
void ConversationSubjects::next()
{
    while (!m_waiting.empty() && !m_call.isRunning()) {
        const Record about = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        const auto hear = [this, about](const auto &record) {
            if (record)
                heard(about, subjectOf(*record));
            next();
        };
        if (about.type == comment_record::subNumberOrder)
            m_call = m_client.send(endpoint::getSubOrder(about.id), hear);
        else if (about.type == comment_record::requirementGroup)
            m_call = m_client.send(endpoint::getRequirementGroup(about.id), hear);
        else if (about.type == comment_record::advancedNumberOrder)
            m_call = m_client.send(endpoint::getAdvancedOrder(about.id), hear);
    }
    if (!m_call.isRunning() && std::exchange(m_unkept, false))
        keep(); // all of them in one document: once for all that were asked for
}

void ConversationSubjects::heard(const Record &about, const ConversationSubject &subject)
{
    ConversationSubject &known = m_known[conversationKey(about.type, about.id)];
    if (known == subject)
        return;
    known = subject;
    m_unkept = true;
    emit changed();
}

} // namespace nd
