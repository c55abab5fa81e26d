// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/sql/statement.h"
#include "store/write_record.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace nd {

inline QVariant toSql(WriteKind kind)
{
    return wordOf(kind);
}
inline QVariant toSql(WriteState state)
{
    return wordOf(state);
}
inline QVariant toSql(SettledBy by)
{
    return wordOf(by);
}
inline QVariant toSql(const std::optional<Error> &error)
{
    return toSql(errorToJson(error));
}
inline QVariant toSql(const std::optional<Candidate> &candidate)
{
    return toSql(candidateToJson(candidate));
}
bool fromSql(const QVariant &value, WriteKind &out);
bool fromSql(const QVariant &value, WriteState &out);
bool fromSql(const QVariant &value, SettledBy &out);
bool fromSql(const QVariant &value, std::optional<Error> &out);
bool fromSql(const QVariant &value, std::optional<Candidate> &out);

/// The table `intents`. Numbers and claims have tables of their own.
template <>
struct ColumnsOf<WriteRecord>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("id", &WriteRecord::id),
            column("account", &WriteRecord::account),
            column("kind", &WriteRecord::kind),
            changing("state", &WriteRecord::state),
            changing("open", &WriteRecord::open), // follows from the state: for the index
            column("subject", &WriteRecord::subject),
            column("person", &WriteRecord::userReference),
            column("body", &WriteRecord::body),
            column("lines", &WriteRecord::lines, Compressed{}),
            column("context", &WriteRecord::context),
            changing("telnyx_id", &WriteRecord::telnyxId),
            changing("record_status", &WriteRecord::recordStatus),
            changing("error", &WriteRecord::error),
            column("created_at", &WriteRecord::createdAt),
            changing("sent_at", &WriteRecord::sentAt),
            changing("settled_at", &WriteRecord::settledAt),
            changing("looked_at", &WriteRecord::lookedAt),
            changing("look_ups", &WriteRecord::lookUps),
            changing("quiet_ms", &WriteRecord::quiet),
            column("key_owner", &WriteRecord::keyOwner),
            changing("settled_by", &WriteRecord::settledBy),
            changing("settled_note", &WriteRecord::settledNote),
            changing("candidate", &WriteRecord::candidate),
        };
    }
};

Error unreadable(const WriteRecord &write, const ParseWarnings &warnings);

/// The words of the kinds that buy, for a list in SQL.
QString purchaseKinds();

/// Fills in the numbers and the claims.
Result<std::vector<WriteRecord>> withNumbers(const Database &database, Result<std::vector<WriteRecord>> found);

/// The writes whole. `condition` stands behind WHERE, with all that follows it.
template <class... Values>
Result<std::vector<WriteRecord>> writesWhere(
    const Database &database, const QString &condition, const Values &...values)
{
    static const QString question = QStringLiteral("SELECT %1 FROM intents WHERE ").arg(columnNames<WriteRecord>());
    return withNumbers(database, rows<WriteRecord>(database, question + condition, values...));
}

template <class... Values>
Result<std::optional<WriteRecord>> firstWriteWhere(
    const Database &database, const QString &condition, const Values &...values)
{
    return writesWhere(database, condition, values...).transform(firstOf<WriteRecord>);
}

} // namespace nd
