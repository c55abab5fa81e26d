// SPDX-License-Identifier: Apache-2.0
#include "desk/ledger.h"
#include "desk/ledger_statement.h"

namespace nd {

using namespace Qt::StringLiterals;

Result<std::vector<KeptRecord>> Ledger::kept(const QString &account, const QString &shelf) const
{
    Statement find(*this, u"SELECT name, body, kept_at FROM kept WHERE account = ? AND shelf = ? ORDER BY name"_s);
    if (const Result<Done> ran = find.run(account, shelf); !ran)
        return ran.error();
    std::vector<KeptRecord> records;
    while (find.next())
        records.push_back({find.text(0), find.bytes(1), find.moment(2)});
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return records;
}

Result<Done> Ledger::keep(const QString &account, const QString &shelf, const KeptRecord &record)
{
    const Moment at = record.keptAt.isValid() ? record.keptAt : Moment::fromMicros(0);
    return transaction([&] {
        return Statement(*this,
            u"INSERT OR REPLACE INTO kept(account, shelf, name, body, kept_at) "
            "VALUES(?, ?, ?, ?, ?)"_s)
            .run(account, shelf, record.name, record.body, at);
    });
}

Result<Done> Ledger::discard(const QString &account, const QString &shelf, const QString &name)
{
    return transaction([&] {
        return Statement(*this, u"DELETE FROM kept WHERE account = ? AND shelf = ? AND name = ?"_s)
            .run(account, shelf, name);
    });
}

Result<Done> Ledger::discardBefore(const QString &account, const QString &shelf, Moment time)
{
    return transaction([&] {
        return Statement(*this, u"DELETE FROM kept WHERE account = ? AND shelf = ? AND kept_at < ?"_s)
            .run(account, shelf, time);
    });
}

} // namespace nd
