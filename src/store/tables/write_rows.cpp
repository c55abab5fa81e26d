// SPDX-License-Identifier: Apache-2.0
#include "store/tables/write_rows.h"

#include <QStringList>

namespace nd {

using namespace Qt::StringLiterals;

template <>
struct ColumnsOf<NumberSpan>
{
    static constexpr auto list()
    {
        return std::tuple{column("first", &NumberSpan::first), column("last", &NumberSpan::last)};
    }
};

bool fromSql(const QVariant &value, WriteKind &out)
{
    const std::optional<WriteKind> kind = writeKindOf(value.toString());
    out = kind.value_or(WriteKind::NumberOrder);
    return kind.has_value();
}

bool fromSql(const QVariant &value, WriteState &out)
{
    const std::optional<WriteState> state = writeStateOf(value.toString());
    out = state.value_or(WriteState::Drafted);
    return state.has_value();
}

bool fromSql(const QVariant &value, SettledBy &out)
{
    out = settledByOf(value.toString());
    return true;
}

bool fromSql(const QVariant &value, std::optional<Error> &out)
{
    out = errorFromJson(value.toByteArray());
    return true;
}

bool fromSql(const QVariant &value, std::optional<Candidate> &out)
{
    out = candidateFromJson(value.toByteArray());
    return true;
}

Error unreadable(const WriteRecord &write, const ParseWarnings &)
{
    return unreadableEntry(write.id);
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

Result<std::vector<WriteRecord>> withNumbers(const Database &database, Result<std::vector<WriteRecord>> found)
{
    if (!found)
        return found;
    std::vector<WriteRecord> writes = std::move(found).take();
    for (WriteRecord &write : writes) {
        auto numbers = rows<NumberSpan>(
            database, u"SELECT %1 FROM intent_numbers WHERE intent = ?"_s.arg(columnNames<NumberSpan>()), write.id);
        if (!numbers)
            return numbers.error();
        write.numbers = std::move(numbers).take();
        auto claims = texts(database, u"SELECT claim FROM intent_claims WHERE intent = ?"_s, write.id);
        if (!claims)
            return claims.error();
        write.claims = std::move(claims).take();
    }
    return writes;
}

} // namespace nd
