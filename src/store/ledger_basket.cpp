// SPDX-License-Identifier: Apache-2.0
#include "store/ledger.h"

#include "store/ledger_statement.h"

#include <QJsonDocument>

namespace nd {

using namespace Qt::StringLiterals;

Result<std::vector<PlacedLine>> Ledger::basket(const QString &account) const
{
    Statement find(*this,
        u"SELECT l.body, l.position, l.sent_in, h.reservation, h.expires_at, h.extensions FROM basket_lines l "
        "LEFT JOIN holds h ON h.account = l.account AND h.number = l.key WHERE l.account = ? ORDER BY l.position"_s);
    if (const Result<Done> ran = find.run(account); !ran)
        return ran.error();
    std::vector<PlacedLine> lines;
    while (find.next()) {
        PlacedLine placed;
        placed.position = find.integer(1);
        ParseWarnings warnings;
        Reader reader(warnings);
        if (!read(QJsonDocument::fromJson(find.bytes(0)).object(), placed.line, reader)) {
            return Error{.kind = ErrorKind::Local,
                .title = QStringLiteral("The ledger has a basket line that cannot be read."),
                .detail = warnings.notes().join(u", "_s)};
        }
        placed.line.sentIn = find.text(2);
        if (!find.isNull(3)) {
            placed.line.hold = {.reservationId = find.text(3),
                .expiresAt = find.moment(4),
                .state = HoldState::Held,
                .extensions = int(find.integer(5))};
        }
        lines.push_back(std::move(placed));
    }
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return lines;
}

Result<Done> Ledger::putLines(const QString &account, const std::vector<PlacedLine> &lines)
{
    return transaction([&]() -> Result<Done> {
        Statement put(*this,
            u"INSERT INTO basket_lines(account, key, position, body, sent_in) VALUES(?, ?, ?, ?, ?) "
            "ON CONFLICT(account, key) DO UPDATE SET position = excluded.position, body = excluded.body, "
            "sent_in = excluded.sent_in"_s);
        for (const PlacedLine &placed : lines) {
            const QString &sentIn = placed.line.sentIn;
            const QByteArray body = QJsonDocument(write(placed.line).toObject()).toJson(QJsonDocument::Compact);
            const Result<Done> done = put.run(account, placed.line.key, placed.position, body,
                sentIn.isEmpty() ? std::nullopt : std::optional(sentIn));
            if (!done)
                return done;
        }
        return Done{};
    });
}

Result<Done> Ledger::removeLines(const QString &account, const QStringList &keys)
{
    return transaction([&]() -> Result<Done> {
        Statement remove(*this, u"DELETE FROM basket_lines WHERE account = ? AND key = ?"_s);
        for (const QString &key : keys) {
            if (const Result<Done> done = remove.run(account, key); !done)
                return done;
        }
        return Done{};
    });
}

Result<std::vector<HeldNumber>> Ledger::holds(const QString &account) const
{
    Statement find(*this, u"SELECT number, reservation, expires_at, extensions FROM holds WHERE account = ?"_s);
    if (const Result<Done> ran = find.run(account); !ran)
        return ran.error();
    std::vector<HeldNumber> holds;
    while (find.next()) {
        holds.push_back({find.text(0),
            {.reservationId = find.text(1),
                .expiresAt = find.moment(2),
                .state = HoldState::Held,
                .extensions = int(find.integer(3))}});
    }
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return holds;
}

Result<Done> Ledger::putHold(const QString &account, const HeldNumber &held)
{
    return transaction([&] {
        return Statement(*this,
            u"INSERT OR REPLACE INTO holds(account, number, reservation, expires_at, extensions) VALUES(?, ?, ?, ?, ?)"_s)
            .run(account, held.number, held.hold.reservationId, held.hold.expiresAt, held.hold.extensions);
    });
}

Result<Done> Ledger::removeHold(const QString &account, const QString &number)
{
    return transaction(
        [&] { return Statement(*this, u"DELETE FROM holds WHERE account = ? AND number = ?"_s).run(account, number); });
}

} // namespace nd
