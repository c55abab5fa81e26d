// SPDX-License-Identifier: Apache-2.0
#include "store/tables/hold_store.h"

#include "store/ledger.h"
#include "store/sql/statement.h"
#include "store/tables/hold_columns.h"

#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

Result<std::vector<HeldNumber>> HoldStore::all() const
{
    using HoldRow = std::tuple<QString, Hold>;
    const auto found = rows<HoldRow>(
        m_ledger->database(), u"SELECT number, %1 FROM holds WHERE account = ?"_s.arg(columnNames<Hold>()), m_account);
    return found.transform([](const std::vector<HoldRow> &stored) {
        std::vector<HeldNumber> holds;
        for (const auto &[number, hold] : stored) {
            holds.push_back({number, hold});
            holds.back().hold.state = HoldState::Held;
        }
        return holds;
    });
}

Result<Done> HoldStore::put(const std::vector<HeldNumber> &holds)
{
    return m_ledger->transaction([&] {
        SqlStatement put(m_ledger->database(),
            u"INSERT OR REPLACE INTO "_s + placesIn<Hold>(u"holds"_s, {u"account"_s, u"number"_s}));
        return forEach(holds, [&](const HeldNumber &held) { return put.run(m_account, held.number, held.hold); });
    });
}

Result<Done> HoldStore::remove(const QString &number)
{
    return m_ledger->transaction([&] {
        return SqlStatement(m_ledger->database(), u"DELETE FROM holds WHERE account = ? AND number = ?"_s)
            .run(m_account, number);
    });
}

} // namespace nd
