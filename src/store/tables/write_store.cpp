// SPDX-License-Identifier: Apache-2.0
#include "store/tables/write_store.h"

#include "accounts/account.h"
#include "base/local_code.h"
#include "store/ledger.h"
#include "store/tables/write_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Of the account, or of another whose key has the same owner: the same hash, or a hash with the same user behind it.
/// Takes account, owner, the shelf of owners, and the owner again.
QString sameOwner()
{
    return u"(i.account = ? OR (i.key_owner <> '' AND (i.key_owner = ? OR i.key_owner IN ("
           "SELECT other.name FROM kept own JOIN kept other "
           "ON other.account = '' AND other.shelf = own.shelf AND other.body = own.body "
           "WHERE own.account = '' AND own.shelf = ? AND own.name = ?))))"_s;
}

Error alreadyOpen(const QString &what)
{
    return {.kind = ErrorKind::Rejected,
        .code = wordOf(LocalCode::StillOpen),
        .title = QCoreApplication::translate("nd::Ledger", "An earlier request for the same is still open."),
        .detail = what,
        .nothingSent = true};
}

/// Another program on the same file, whose lock was removed, or another file in its place.
Error changedElsewhere(const QString &id)
{
    return {.kind = ErrorKind::Local,
        .code = wordOf(LocalCode::LedgerChanged),
        .title = QCoreApplication::translate("nd::Ledger",
            "Another program has changed this entry of the ledger. Close Numberdesk everywhere and start it once."),
        .detail = id};
}

/// Nothing is bought out of a ledger that may be damaged, or may not know of everything.
Result<Done> refuseHeld(const Ledger &ledger, const WriteRecord &write)
{
    if (ledger.heldBecause() && isPurchase(write.kind))
        return *ledger.heldBecause();
    return Done{};
}

} // namespace

Result<Done> WriteStore::refuseOverlap(const WriteRecord &write) const
{
    return inOrder([&] { return refuseSharedNumber(write); }, [&] { return refuseSharedClaim(write); });
}

Result<Done> WriteStore::refuseSharedNumber(const WriteRecord &write) const
{
    if (write.numbers.empty())
        return Done{};
    using SpanRow = std::tuple<qint64, qint64, QString>; // first, last, id
    Result<std::vector<SpanRow>> open = rows<SpanRow>(m_ledger->database(),
        u"SELECT n.first, n.last, i.id FROM intents i JOIN intent_numbers n ON n.intent = i.id "
        "WHERE i.open = 1 AND %1 ORDER BY n.first"_s.arg(sameOwner()),
        write.account, write.keyOwner, KeyOwners, write.keyOwner);
    if (!open)
        return open.error();
    // Spans of open writes may overlap: two accounts turn out to be one owner's when each has something open. Of all
    // that begin before a span ends, the one that reaches furthest decides.
    std::vector<SpanRow> furthest = std::move(open).take();
    const auto further = [](const SpanRow &a, const SpanRow &b) { return std::get<1>(b) > std::get<1>(a) ? b : a; };
    std::inclusive_scan(furthest.begin(), furthest.end(), furthest.begin(), further);
    for (const NumberSpan &span : write.numbers) {
        const auto behind = std::upper_bound(furthest.begin(), furthest.end(), span.last,
            [](qint64 last, const SpanRow &row) { return last < std::get<0>(row); });
        if (behind == furthest.begin())
            continue;
        const auto &[first, last, id] = *std::prev(behind);
        if (last >= span.first)
            return alreadyOpen(u"+%1 · %2"_s.arg(std::max(first, span.first)).arg(id));
    }
    return Done{};
}

Result<Done> WriteStore::refuseSharedClaim(const WriteRecord &write) const
{
    const QString question = u"SELECT i.id FROM intents i JOIN intent_claims c ON c.intent = i.id "
                             "WHERE i.open = 1 AND %1 AND c.claim = ? LIMIT 1"_s.arg(sameOwner());
    for (const QString &claim : write.claims) {
        const Result<std::optional<QString>> other = firstRow<QString>(
            m_ledger->database(), question, write.account, write.keyOwner, KeyOwners, write.keyOwner, claim);
        if (!other)
            return other.error();
        if (*other)
            return alreadyOpen(**other);
    }
    return Done{};
}

/// Purchases in the sandbox cost nothing: a copy of a ledger that knows nothing else does no harm.
Result<Done> WriteStore::countStep(const WriteRecord &write)
{
    if (!isPurchase(write.kind) || write.account == account::SandboxId)
        return Done{};
    return m_ledger->countPurchaseStep();
}

Result<Done> WriteStore::add(const WriteRecord &write)
{
    if (const Result<Done> held = refuseHeld(*m_ledger, write); !held)
        return held;
    return m_ledger->transaction([&] {
        return inOrder([&] { return m_ledger->inPlace(); }, [&] { return refuseOverlap(write); },
            [&] {
                return SqlStatement(m_ledger->database(), u"INSERT INTO "_s + placesIn<WriteRecord>(u"intents"_s))
                    .run(write);
            },
            [&] { return addNumbers(write); }, [&] { return countStep(write); });
    });
}

Result<Done> WriteStore::addNumbers(const WriteRecord &write)
{
    SqlStatement number(
        m_ledger->database(), u"INSERT OR IGNORE INTO intent_numbers(intent, first, last) VALUES(?, ?, ?)"_s);
    SqlStatement one(m_ledger->database(), u"INSERT OR IGNORE INTO intent_claims(intent, claim) VALUES(?, ?)"_s);
    const auto addSpan = [&](const NumberSpan &span) { return number.run(write.id, span.first, span.last); };
    const auto addClaim = [&](const QString &claim) { return one.run(write.id, claim); };
    return inOrder([&] { return forEach(write.numbers, addSpan); }, [&] { return forEach(write.claims, addClaim); });
}

Result<Done> WriteStore::commitSent(const WriteRecord &sent)
{
    if (const Result<Done> held = refuseHeld(*m_ledger, sent); !held)
        return held;
    return m_ledger->transaction([&]() -> Result<Done> {
        SqlStatement update(
            m_ledger->database(), u"UPDATE intents SET state = ?, sent_at = ? WHERE id = ? AND state = ?"_s);
        const Result<Done> updated = update.run(WriteState::Sent, sent.sentAt, sent.id, WriteState::Journaled);
        if (!updated)
            return updated;
        if (update.rowsAffected() != 1)
            return changedElsewhere(sent.id);
        return inOrder([&] { return countStep(sent); }, [&] { return m_ledger->inPlace(); });
    });
}

Result<Done> WriteStore::update(const WriteRecord &write)
{
    return m_ledger->transaction([&]() -> Result<Done> {
        SqlStatement update(
            m_ledger->database(), u"UPDATE intents SET %1 WHERE id = ?"_s.arg(changesBy<WriteRecord>(u"%1 = ?"_s)));
        if (const Result<Done> updated = update.run(ChangesOf{write}, write.id); !updated)
            return updated;
        if (update.rowsAffected() != 1)
            return changedElsewhere(write.id);
        return write.open() ? Result<Done>(Done{}) : countStep(write);
    });
}

Result<Done> WriteStore::moveOpen(const QString &from, const QString &to)
{
    return m_ledger->transaction([&]() -> Result<Done> {
        SqlStatement lines(m_ledger->database(),
            u"UPDATE OR REPLACE basket_lines SET account = ? WHERE account = ? "
            "AND sent_in IN (SELECT id FROM intents WHERE account = ? AND open = 1)"_s);
        if (const Result<Done> moved = lines.run(to, from, from); !moved)
            return moved;
        return SqlStatement(m_ledger->database(), u"UPDATE intents SET account = ? WHERE account = ? AND open = 1"_s)
            .run(to, from);
    });
}

Result<std::optional<WriteRecord>> WriteStore::find(const QString &id) const
{
    return firstWriteWhere(m_ledger->database(), u"id = ?"_s, id);
}

Result<std::vector<WriteRecord>> WriteStore::open(const QString &account) const
{
    return writesWhere(m_ledger->database(), u"account = ? AND open = 1 ORDER BY created_at"_s, account);
}

Result<QStringList> WriteStore::accountsWithOpen() const
{
    return texts(m_ledger->database(), u"SELECT DISTINCT account FROM intents WHERE open = 1"_s);
}

Result<std::vector<WriteRecord>> WriteStore::failed(const QString &account, int limit) const
{
    QStringList states;
    for (const WriteState state :
        {WriteState::Rejected, WriteState::NotSent, WriteState::NotBought, WriteState::Unresolved})
        states += u'\'' + wordOf(state) + u'\'';
    return writesWhere(m_ledger->database(),
        u"account = ? AND put_aside = 0 AND (state IN (%1) OR (state = '%2' AND look_ups > 1)) "
        "ORDER BY open DESC, created_at DESC, id LIMIT ?"_s.arg(states.join(u", "_s), wordOf(WriteState::Refused)),
        account, limit);
}

Result<std::vector<WriteRecord>> WriteStore::about(const QString &account, const QStringList &recordIds) const
{
    std::vector<WriteRecord> all;
    for (const QString &id : recordIds) {
        Result<std::vector<WriteRecord>> found = writesWhere(m_ledger->database(),
            u"account = ? AND (subject = ? OR telnyx_id = ? OR id = ?) ORDER BY created_at, id"_s, account, id, id, id);
        if (!found)
            return found.error();
        std::move(found->begin(), found->end(), std::back_inserter(all));
    }
    std::sort(all.begin(), all.end(), [](const WriteRecord &a, const WriteRecord &b) {
        return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    const auto same = [](const WriteRecord &a, const WriteRecord &b) { return a.id == b.id; };
    all.erase(std::unique(all.begin(), all.end(), same), all.end());
    return all;
}

Result<Done> WriteStore::putAside(const QStringList &ids)
{
    return m_ledger->transaction([&] {
        SqlStatement update(m_ledger->database(), u"UPDATE intents SET put_aside = 1 WHERE id = ?"_s);
        return forEach(ids, [&](const QString &id) { return update.run(id); });
    });
}

Result<QStringList> WriteStore::landedIds(const QString &account, WriteKind kind) const
{
    return texts(m_ledger->database(),
        u"SELECT telnyx_id FROM intents WHERE account = ? AND kind = ? AND telnyx_id <> ''"_s, account, kind);
}

} // namespace nd
