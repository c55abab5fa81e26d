// SPDX-License-Identifier: Apache-2.0
#include "store/tables/document_store.h"

#include "store/ledger.h"
#include "store/sql/statement.h"

#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

template <>
struct ColumnsOf<StoredDocument>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("name", &StoredDocument::name),
            column("body", &StoredDocument::body),
            column("kept_at", &StoredDocument::keptAt, ZeroIfUnknown{}),
        };
    }
};

Result<std::vector<StoredDocument>> DocumentStore::all(const QString &collection) const
{
    return rows<StoredDocument>(m_ledger->database(),
        u"SELECT %1 FROM kept WHERE account = ? AND shelf = ? ORDER BY name"_s.arg(columnNames<StoredDocument>()),
        m_account, collection);
}

Result<Done> DocumentStore::put(const QString &collection, const StoredDocument &document)
{
    return m_ledger->transaction([&] {
        return SqlStatement(m_ledger->database(),
            u"INSERT OR REPLACE INTO "_s + placesIn<StoredDocument>(u"kept"_s, {u"account"_s, u"shelf"_s}))
            .run(m_account, collection, document);
    });
}

Result<Done> DocumentStore::remove(const QString &collection, const QString &name)
{
    return m_ledger->transaction([&] {
        return SqlStatement(m_ledger->database(), u"DELETE FROM kept WHERE account = ? AND shelf = ? AND name = ?"_s)
            .run(m_account, collection, name);
    });
}

} // namespace nd
