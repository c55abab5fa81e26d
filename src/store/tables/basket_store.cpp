// SPDX-License-Identifier: Apache-2.0
#include "store/tables/basket_store.h"

#include "store/ledger.h"
#include "store/sql/statement.h"
#include "store/tables/hold_columns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <tuple>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewKeys = 50; ///< more of them go with one statement

using LineRow = std::tuple<PlacedLine, std::optional<Hold>>;

} // namespace

template <>
struct ColumnsOf<PlacedLine>
{
    static constexpr auto list()
    {
        return std::tuple{
            column("key", [](const PlacedLine &placed) { return placed.line.key; }), // `body` has it as well
            changing("position", &PlacedLine::position),
            changing(
                "body", [](auto &placed) -> auto & { return placed.line; }, AsJson{}),
            changing(
                "sent_in", [](auto &placed) -> auto & { return placed.line.sentIn; }, NullIfEmpty{}),
        };
    }
};

static Error unreadable(const LineRow &, const ParseWarnings &warnings)
{
    return {.kind = ErrorKind::Local,
        .title = QStringLiteral("The ledger has a basket line that cannot be read."),
        .detail = warnings.notes().join(u", "_s)};
}

Result<std::vector<PlacedLine>> BasketStore::lines() const
{
    const Database &database = m_ledger->database();
    const auto count = firstRow<int>(database, u"SELECT count(*) FROM basket_lines WHERE account = ?"_s, m_account);
    if (!count)
        return count.error();
    std::vector<PlacedLine> lines;
    lines.reserve(
        size_t(count->value_or(0))); // lines are large: moved as they grow in number, they are felt at a start
    const auto take = [&lines](LineRow &&row) {
        auto &[placed, hold] = row;
        lines.push_back(std::move(placed));
        if (!hold)
            return;
        lines.back().line.hold = std::move(*hold);
        lines.back().line.hold.state = HoldState::Held;
    };
    const Result<Done> read = eachRow<LineRow>(database,
        u"SELECT %1, %2 FROM basket_lines l LEFT JOIN holds h ON h.account = l.account AND h.number = l.key "
        "WHERE l.account = ? ORDER BY l.position"_s.arg(columnNames<PlacedLine>(u"l"_s), columnNames<Hold>(u"h"_s)),
        take, m_account);
    if (!read)
        return read.error();
    return lines;
}

Result<Done> BasketStore::change(const QStringList &removed, const std::vector<PlacedLine> &put)
{
    return m_ledger->transaction(
        [&] { return inOrder([&] { return remove(removed); }, [&] { return this->put(put); }); });
}

Result<Done> BasketStore::put(const std::vector<PlacedLine> &lines)
{
    return m_ledger->transaction([&] {
        SqlStatement add(m_ledger->database(),
            u"INSERT INTO %1 ON CONFLICT(account, key) DO UPDATE SET %2"_s.arg(
                placesIn<PlacedLine>(u"basket_lines"_s, {u"account"_s}), changesBy<PlacedLine>(u"%1 = excluded.%1"_s)));
        return forEach(lines, [&](const PlacedLine &placed) { return add.run(m_account, placed); });
    });
}

Result<Done> BasketStore::remove(const QStringList &keys)
{
    return m_ledger->transaction([&]() -> Result<Done> {
        if (keys.size() > FewKeys) {
            const QByteArray all = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
            return SqlStatement(m_ledger->database(),
                u"DELETE FROM basket_lines WHERE account = ? AND key IN (SELECT value FROM json_each(?))"_s)
                .run(m_account, QString::fromUtf8(all));
        }
        SqlStatement remove(m_ledger->database(), u"DELETE FROM basket_lines WHERE account = ? AND key = ?"_s);
        return forEach(keys, [&](const QString &key) { return remove.run(m_account, key); });
    });
}

} // namespace nd
