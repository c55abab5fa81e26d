// SPDX-License-Identifier: Apache-2.0
#include "store/tables/purchase_store.h"

#include "store/ledger.h"
#include "store/tables/write_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nd {

using namespace Qt::StringLiterals;

Result<std::vector<WriteRecord>> PurchaseStore::recent(int limit) const
{
    return writesWhere(m_ledger->database(),
        u"account = ? AND kind IN (%1) ORDER BY created_at DESC, id LIMIT ?"_s.arg(purchaseKinds()), m_account, limit);
}

Result<std::optional<WriteRecord>> PurchaseStore::ofRecord(const QString &telnyxId) const
{
    return firstWriteWhere(m_ledger->database(),
        u"account = ? AND telnyx_id = ? AND telnyx_id <> '' AND kind IN (%1) LIMIT 1"_s.arg(purchaseKinds()), m_account,
        telnyxId);
}

Result<QStringList> PurchaseStore::unproven() const
{
    return texts(m_ledger->database(),
        u"SELECT id FROM intents WHERE account = ? AND state <> ? AND kind IN (%1)"_s.arg(purchaseKinds()), m_account,
        WriteState::Bought);
}

Result<std::vector<WriteRecord>> PurchaseStore::withReference(const QString &person, int limit) const
{
    return writesWhere(m_ledger->database(),
        u"account = ? AND person = ? AND kind IN (%1) AND (open = 1 OR state = ?) "
        "ORDER BY created_at DESC LIMIT ?"_s.arg(purchaseKinds()),
        m_account, person, WriteState::Bought, limit);
}

Result<std::vector<WriteRecord>> PurchaseStore::since(WriteKind kind, Timestamp from) const
{
    return writesWhere(m_ledger->database(),
        u"account = ? AND created_at >= ? AND kind = ? AND (open = 1 OR state = ?) ORDER BY created_at DESC"_s,
        m_account, from, kind, WriteState::Bought);
}

Result<int> PurchaseStore::markUndelivered(const QString &id, const std::vector<NumberSpan> &spans)
{
    int marked = 0;
    if (spans.empty())
        return marked;
    const Result<Done> done = m_ledger->transaction([&] {
        SqlStatement mark(m_ledger->database(),
            u"UPDATE intent_numbers SET failed = 1 WHERE intent = ? AND first = ? AND failed = 0"_s);
        return forEach(spans, [&](const NumberSpan &span) {
            const Result<Done> ran = mark.run(id, span.first);
            marked += ran ? int(mark.rowsAffected()) : 0;
            return ran;
        });
    });
    return done.transform([marked](Done) { return marked; });
}

/// They are few: found among the numbers, and only then is it asked whose they are.
Result<std::vector<PurchaseStore::Undelivered>> PurchaseStore::undelivered() const
{
    using Entry = std::tuple<QString, qint64>;
    const Result<std::vector<Entry>> found = rows<Entry>(m_ledger->database(),
        u"SELECT i.telnyx_id, n.first FROM intent_numbers n CROSS JOIN intents i ON i.id = n.intent "
        "WHERE n.failed = 1 AND i.account = ? AND i.telnyx_id <> '' AND i.kind IN (%1)"_s.arg(purchaseKinds()),
        m_account);
    if (!found)
        return found.error();
    std::vector<Undelivered> numbers;
    numbers.reserve(found->size());
    for (const auto &[order, number] : *found)
        numbers.push_back({order, number});
    return numbers;
}

Result<std::vector<WriteRecord>> boughtWithoutEnd(
    const LedgerAccess &ledger, const QString &account, const QStringList &ends)
{
    return writesWhere(ledger.database(),
        u"account = ? AND state = ? AND telnyx_id <> '' AND kind IN (%1) "
        "AND record_status NOT IN (SELECT value FROM json_each(?))"_s.arg(purchaseKinds()),
        account, WriteState::Bought,
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ends)).toJson(QJsonDocument::Compact)));
}

} // namespace nd
