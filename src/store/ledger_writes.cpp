// SPDX-License-Identifier: Apache-2.0
#include "store/ledger.h"

#include "base/local_code.h"
#include "store/ledger_statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <map>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString &writeColumns()
{
    static const QString columns
        = u"id, account, kind, state, subject, person, body, lines, context, telnyx_id, record_status, error, "
          "created_at, sent_at, settled_at, looked_at, look_ups, quiet_ms, key_owner, settled_by, settled_note, candidate"_s;
    return columns;
}

QString purchaseKinds()
{
    QStringList words;
    for (const StoredWriteKind &stored : StoredWriteKinds) {
        if (stored.isPurchase)
            words += u"'%1'"_s.arg(stored.word);
    }
    return words.join(u", "_s);
}

/// Of the account, or of another whose key has the same owner: the same hash, or a hash with the same user behind it.
/// Takes account, owner, the shelf of owners, and the owner again.
QString sameOwner()
{
    return u"(i.account = ? OR (i.key_owner <> '' AND (i.key_owner = ? OR i.key_owner IN ("
           "SELECT other.name FROM kept own JOIN kept other "
           "ON other.account = '' AND other.shelf = own.shelf AND other.body = own.body "
           "WHERE own.account = '' AND own.shelf = ? AND own.name = ?))))"_s;
}

QByteArray contextOf(const WriteRecord &write)
{
    return write.context.isEmpty() ? QByteArray() : QJsonDocument(write.context).toJson(QJsonDocument::Compact);
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

std::optional<WriteRecord> firstOf(const std::vector<WriteRecord> &found)
{
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

Result<Done> Ledger::refuseOverlap(const WriteRecord &write) const
{
    if (!write.numbers.empty()) {
        // Spans of open writes never overlap each other: the one that ends first behind a number decides.
        Statement find(*this,
            u"SELECT n.last, n.first, i.id FROM intents i JOIN intent_numbers n ON n.intent = i.id "
            "WHERE i.open = 1 AND %1"_s.arg(sameOwner()));
        if (const Result<Done> ran = find.run(write.account, write.keyOwner, KeyOwners, write.keyOwner); !ran)
            return ran;
        std::map<qint64, std::pair<qint64, QString>> taken;
        while (find.next())
            taken[find.integer(0)] = {find.integer(1), find.text(2)};
        if (const Result<Done> ended = find.ended(); !ended)
            return ended;
        for (const NumberSpan &span : write.numbers) {
            const auto next = taken.lower_bound(span.first);
            if (next != taken.end() && next->second.first <= span.last)
                return alreadyOpen(
                    u"+%1 · %2"_s.arg(std::max(next->second.first, span.first)).arg(next->second.second));
        }
    }
    Statement find(*this,
        u"SELECT i.id FROM intents i JOIN intent_claims c ON c.intent = i.id "
        "WHERE i.open = 1 AND %1 AND c.claim = ? LIMIT 1"_s.arg(sameOwner()));
    for (const QString &claim : write.claims) {
        if (const Result<Done> ran = find.run(write.account, write.keyOwner, KeyOwners, write.keyOwner, claim); !ran)
            return ran;
        if (find.next())
            return alreadyOpen(find.text(0));
    }
    return Done{};
}

Result<Done> Ledger::addWrite(const WriteRecord &write)
{
    if (m_held && isPurchase(write.kind))
        return *m_held;
    return transaction([&]() -> Result<Done> {
        if (const Result<Done> there = inPlace(); !there)
            return there;
        if (const Result<Done> free = refuseOverlap(write); !free)
            return free;
        Statement add(*this,
            u"INSERT INTO intents(%1, open) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
                .arg(writeColumns()));
        const Result<Done> added = add.run(write.id, write.account, wordOf(write.kind), wordOf(write.state),
            write.subject, write.userReference, write.body, qCompress(write.lines), contextOf(write), write.telnyxId,
            write.recordStatus, errorToJson(write.error), write.createdAt, write.sentAt, write.settledAt,
            write.lookedAt, write.lookUps, qint64(write.quiet.count()), write.keyOwner, wordOf(write.settledBy),
            write.settledNote, candidateToJson(write.candidate), write.open());
        if (!added)
            return added;
        Statement number(*this, u"INSERT OR IGNORE INTO intent_numbers(intent, first, last) VALUES(?, ?, ?)"_s);
        for (const NumberSpan &span : write.numbers) {
            if (const Result<Done> ran = number.run(write.id, span.first, span.last); !ran)
                return ran;
        }
        Statement one(*this, u"INSERT OR IGNORE INTO intent_claims(intent, claim) VALUES(?, ?)"_s);
        for (const QString &claim : write.claims) {
            if (const Result<Done> ran = one.run(write.id, claim); !ran)
                return ran;
        }
        return countPurchase(write);
    });
}

Result<Done> Ledger::moveOpenWrites(const QString &from, const QString &to)
{
    return transaction([&]() -> Result<Done> {
        Statement lines(*this,
            u"UPDATE OR REPLACE basket_lines SET account = ? WHERE account = ? "
            "AND sent_in IN (SELECT id FROM intents WHERE account = ? AND open = 1)"_s);
        if (const Result<Done> moved = lines.run(to, from, from); !moved)
            return moved;
        return Statement(*this, u"UPDATE intents SET account = ? WHERE account = ? AND open = 1"_s).run(to, from);
    });
}

Result<Done> Ledger::commitSent(const WriteRecord &sent)
{
    return transaction([&]() -> Result<Done> {
        Statement update(*this, u"UPDATE intents SET state = ?, sent_at = ? WHERE id = ? AND state = ?"_s);
        const Result<Done> updated
            = update.run(wordOf(WriteState::Sent), sent.sentAt, sent.id, wordOf(WriteState::Journaled));
        if (!updated)
            return updated;
        if (update.rowsAffected() != 1)
            return changedElsewhere(sent.id);
        if (const Result<Done> counted = countPurchase(sent); !counted)
            return counted;
        return inPlace();
    });
}

Result<Done> Ledger::updateWrite(const WriteRecord &write)
{
    return transaction([&]() -> Result<Done> {
        Statement update(*this,
            u"UPDATE intents SET state = ?, open = ?, telnyx_id = ?, record_status = ?, error = ?, sent_at = ?, "
            "settled_at = ?, looked_at = ?, look_ups = ?, quiet_ms = ?, settled_by = ?, settled_note = ?, candidate = "
            "? "
            "WHERE id = ?"_s);
        const Result<Done> updated = update.run(wordOf(write.state), write.open(), write.telnyxId, write.recordStatus,
            errorToJson(write.error), write.sentAt, write.settledAt, write.lookedAt, write.lookUps,
            qint64(write.quiet.count()), wordOf(write.settledBy), write.settledNote, candidateToJson(write.candidate),
            write.id);
        if (!updated)
            return updated;
        if (update.rowsAffected() != 1)
            return changedElsewhere(write.id);
        return write.open() ? Result<Done>(Done{}) : countPurchase(write);
    });
}

Result<Done> Ledger::readNumbers(WriteRecord &write) const
{
    Statement numbers(*this, u"SELECT first, last FROM intent_numbers WHERE intent = ?"_s);
    if (const Result<Done> ran = numbers.run(write.id); !ran)
        return ran;
    while (numbers.next())
        write.numbers.push_back({numbers.integer(0), numbers.integer(1)});
    if (const Result<Done> ended = numbers.ended(); !ended)
        return ended;
    Statement claims(*this, u"SELECT claim FROM intent_claims WHERE intent = ?"_s);
    if (const Result<Done> ran = claims.run(write.id); !ran)
        return ran;
    while (claims.next())
        write.claims += claims.text(0);
    return claims.ended();
}

Result<std::vector<WriteRecord>> Ledger::readWrites(Statement &statement) const
{
    std::vector<WriteRecord> writes;
    while (statement.next()) {
        const auto kind = writeKindOf(statement.text(2));
        const auto state = writeStateOf(statement.text(3));
        if (!kind || !state) {
            return Error{.kind = ErrorKind::Local,
                .title
                = QCoreApplication::translate("nd::Ledger", "The ledger has an entry that this version cannot read."),
                .detail = statement.text(0)};
        }
        WriteRecord write;
        write.id = statement.text(0);
        write.account = statement.text(1);
        write.kind = *kind;
        write.state = *state;
        write.subject = statement.text(4);
        write.userReference = statement.text(5);
        write.body = statement.bytes(6);
        write.lines = qUncompress(statement.bytes(7));
        write.context = QJsonDocument::fromJson(statement.bytes(8)).object();
        write.telnyxId = statement.text(9);
        write.recordStatus = statement.text(10);
        write.error = errorFromJson(statement.bytes(11));
        write.createdAt = statement.moment(12);
        write.sentAt = statement.moment(13);
        write.settledAt = statement.moment(14);
        write.lookedAt = statement.moment(15);
        write.lookUps = int(statement.integer(16));
        write.quiet = std::chrono::milliseconds(statement.integer(17));
        write.keyOwner = statement.text(18);
        write.settledBy = settledByOf(statement.text(19));
        write.settledNote = statement.text(20);
        write.candidate = candidateFromJson(statement.bytes(21));
        writes.push_back(std::move(write));
    }
    if (const Result<Done> ended = statement.ended(); !ended)
        return ended.error();
    for (WriteRecord &write : writes) {
        if (const Result<Done> read = readNumbers(write); !read)
            return read.error();
    }
    return writes;
}

Result<std::vector<WriteRecord>> Ledger::openWrites(const QString &account) const
{
    Statement find(
        *this, u"SELECT %1 FROM intents WHERE account = ? AND open = 1 ORDER BY created_at"_s.arg(writeColumns()));
    if (const Result<Done> ran = find.run(account); !ran)
        return ran.error();
    return readWrites(find);
}

Result<std::vector<WriteRecord>> Ledger::recentPurchases(const QString &account, int limit) const
{
    Statement find(*this,
        u"SELECT %1 FROM intents WHERE account = ? AND kind IN (%2) ORDER BY created_at DESC, id LIMIT ?"_s.arg(
            writeColumns(), purchaseKinds()));
    if (const Result<Done> ran = find.run(account, limit); !ran)
        return ran.error();
    return readWrites(find);
}

Result<QStringList> Ledger::accountsWithOpenWrites() const
{
    Statement find(*this, u"SELECT DISTINCT account FROM intents WHERE open = 1"_s);
    if (const Result<Done> ran = find.run(); !ran)
        return ran.error();
    QStringList accounts;
    while (find.next())
        accounts += find.text(0);
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return accounts;
}

Result<std::optional<WriteRecord>> Ledger::findWrite(const QString &id) const
{
    Statement find(*this, u"SELECT %1 FROM intents WHERE id = ?"_s.arg(writeColumns()));
    if (const Result<Done> ran = find.run(id); !ran)
        return ran.error();
    return readWrites(find).transform(firstOf);
}

Result<std::optional<WriteRecord>> Ledger::purchaseOf(const QString &account, const QString &telnyxId) const
{
    Statement find(*this,
        u"SELECT %1 FROM intents WHERE account = ? AND telnyx_id = ? AND telnyx_id <> '' AND kind IN (%2) LIMIT 1"_s
            .arg(writeColumns(), purchaseKinds()));
    if (const Result<Done> ran = find.run(account, telnyxId); !ran)
        return ran.error();
    return readWrites(find).transform(firstOf);
}

Result<std::vector<WriteRecord>> Ledger::failedWrites(const QString &account, int limit) const
{
    QStringList states;
    for (const WriteState state :
        {WriteState::Rejected, WriteState::NotSent, WriteState::NotBought, WriteState::Unresolved})
        states += u'\'' + wordOf(state) + u'\'';
    Statement find(*this,
        u"SELECT %1 FROM intents WHERE account = ? AND put_aside = 0 "
        "AND (state IN (%2) OR (state = '%3' AND look_ups > 1)) ORDER BY created_at DESC, id LIMIT ?"_s.arg(
            writeColumns(), states.join(u", "_s), wordOf(WriteState::Refused)));
    if (const Result<Done> ran = find.run(account, limit); !ran)
        return ran.error();
    return readWrites(find);
}

Result<Done> Ledger::putAside(const QStringList &writeIds)
{
    return transaction([&]() -> Result<Done> {
        Statement update(*this, u"UPDATE intents SET put_aside = 1 WHERE id = ?"_s);
        for (const QString &id : writeIds) {
            if (const Result<Done> ran = update.run(id); !ran)
                return ran;
        }
        return Done{};
    });
}

Result<QStringList> Ledger::unprovenPurchases(const QString &account) const
{
    Statement find(
        *this, u"SELECT id FROM intents WHERE account = ? AND state <> ? AND kind IN (%1)"_s.arg(purchaseKinds()));
    if (const Result<Done> ran = find.run(account, wordOf(WriteState::Bought)); !ran)
        return ran.error();
    QStringList ids;
    while (find.next())
        ids += find.text(0);
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return ids;
}

Result<std::vector<WriteRecord>> Ledger::purchasesWithReference(
    const QString &account, const QString &person, int limit) const
{
    Statement find(*this,
        u"SELECT %1 FROM intents WHERE account = ? AND person = ? AND kind IN (%2) AND (open = 1 OR state = ?) "
        "ORDER BY created_at DESC LIMIT ?"_s.arg(writeColumns(), purchaseKinds()));
    if (const Result<Done> ran = find.run(account, person, wordOf(WriteState::Bought), limit); !ran)
        return ran.error();
    return readWrites(find);
}

Result<std::vector<WriteRecord>> Ledger::purchasesSince(const QString &account, WriteKind kind, Timestamp from) const
{
    Statement find(*this,
        u"SELECT %1 FROM intents WHERE account = ? AND created_at >= ? AND kind = ? AND (open = 1 OR state = ?) "
        "ORDER BY created_at DESC"_s.arg(writeColumns()));
    if (const Result<Done> ran = find.run(account, from, wordOf(kind), wordOf(WriteState::Bought)); !ran)
        return ran.error();
    return readWrites(find);
}

Result<QStringList> Ledger::landedIds(const QString &account, WriteKind kind) const
{
    Statement find(*this, u"SELECT telnyx_id FROM intents WHERE account = ? AND kind = ? AND telnyx_id <> ''"_s);
    if (const Result<Done> ran = find.run(account, wordOf(kind)); !ran)
        return ran.error();
    QStringList ids;
    while (find.next())
        ids += find.text(0);
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return ids;
}

Result<Done> Ledger::markUndelivered(const QString &writeId, const std::vector<NumberSpan> &spans)
{
    if (spans.empty())
        return Done{};
    return transaction([&]() -> Result<Done> {
        Statement mark(*this, u"UPDATE intent_numbers SET failed = 1 WHERE intent = ? AND first = ? AND failed = 0"_s);
        for (const NumberSpan &span : spans) {
            if (const Result<Done> ran = mark.run(writeId, span.first); !ran)
                return ran;
        }
        return Done{};
    });
}

namespace {

/// Parameters: the numbers as a JSON list, then the account three times. Three roads, each by its own index: single
/// numbers and the first of a block, numbers inside of a block, and orders that no purchase of this ledger became.
/// CROSS JOIN keeps SQLite from walking all purchases for each number.
QString ownersQuestion()
{
    static constexpr int LongestBlock = 10'000; // bounds the search for a block that reaches as far as a number
    const QString purchase = u"i.account = ? AND n.failed = 0 AND i.kind IN (%1) AND (i.open = 1 OR i.state = '%2') "
                             "AND i.record_status NOT IN ('failure', 'failed', 'cancelled', 'deleted')"_s.arg(
                                 purchaseKinds(), wordOf(WriteState::Bought));
    const QString columns
        = u"w.value, i.open, COALESCE(i.sent_at, i.created_at), i.person, i.telnyx_id, NULL, NULL, NULL, NULL"_s;
    return u"WITH wanted AS MATERIALIZED (SELECT value FROM json_each(?)) "
           "SELECT %1 FROM wanted w CROSS JOIN intent_numbers n ON n.first = w.value "
           "CROSS JOIN intents i ON i.id = n.intent WHERE %2 "
           "UNION ALL SELECT %1 FROM wanted w CROSS JOIN intent_numbers n INDEXED BY intent_numbers_blocks "
           "ON n.last > n.first AND n.first BETWEEN w.value - %3 AND w.value - 1 AND n.last >= w.value "
           "CROSS JOIN intents i ON i.id = n.intent WHERE %2 "
           "UNION ALL SELECT w.value, 0, NULLIF(o.created_at, 0), '', o.id, o.kind, o.body, o.tracked, o.updated_at "
           "FROM wanted w CROSS JOIN order_numbers n ON n.account = ? AND n.number = w.value "
           "CROSS JOIN orders o ON o.account = n.account AND o.kind = n.kind AND o.id = n.id "
           "WHERE NOT EXISTS (SELECT 1 FROM intents i WHERE i.account = o.account AND i.telnyx_id = o.id "
           "AND i.telnyx_id <> '' AND i.kind IN (%4))"_s.arg(columns, purchase)
               .arg(LongestBlock)
               .arg(purchaseKinds());
}

} // namespace

Result<std::vector<NumberOwner>> Ledger::ownersOf(const QString &account, const std::vector<qint64> &numbers) const
{
    QByteArray list = "[";
    for (const qint64 number : numbers) {
        list += list.size() > 1 ? "," : "";
        list += QByteArray::number(number);
    }
    Statement find(*this, ownersQuestion());
    if (const Result<Done> ran = find.run(QString::fromLatin1(list + ']'), account, account, account); !ran)
        return ran.error();
    std::vector<NumberOwner> owners;
    while (find.next()) {
        NumberOwner owner{.number = find.integer(0),
            .open = find.integer(1) != 0,
            .since = find.moment(2),
            .userReference = find.text(3),
            .orderId = find.text(4)};
        if (!find.isNull(5)) {
            owner.order = CachedOrder{.kind = find.text(5),
                .id = find.text(4),
                .body = find.bytes(6),
                .tracked = find.integer(7) != 0,
                .updatedAt = find.moment(8)};
        }
        owners.push_back(std::move(owner));
    }
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return owners;
}

} // namespace nd
