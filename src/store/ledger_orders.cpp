// SPDX-License-Identifier: Apache-2.0
#include "store/ledger.h"

#include "store/ledger_order_store.h"
#include "store/ledger_statement.h"

#include <QJsonDocument>

namespace nd {

using namespace Qt::StringLiterals;

Result<std::vector<CachedOrder>> Ledger::readOrders(Statement &statement) const
{
    std::vector<CachedOrder> orders;
    while (statement.next()) {
        orders.push_back({.kind = statement.text(0),
            .id = statement.text(1),
            .body = statement.bytes(2),
            .tracked = statement.integer(3) != 0,
            .updatedAt = statement.moment(4)});
    }
    if (const Result<Done> ended = statement.ended(); !ended)
        return ended.error();
    return orders;
}

Result<std::vector<CachedOrder>> Ledger::trackedOrders(const QString &account) const
{
    Statement find(*this,
        u"SELECT kind, id, body, tracked, updated_at FROM orders WHERE account = ? AND tracked = 1 ORDER BY updated_at DESC"_s);
    if (const Result<Done> ran = find.run(account); !ran)
        return ran.error();
    return readOrders(find);
}

Result<std::vector<CachedOrder>> Ledger::recentOrders(const QString &account, int limit) const
{
    Statement find(*this,
        u"SELECT kind, id, body, tracked, updated_at FROM orders WHERE account = ? ORDER BY updated_at DESC LIMIT ?"_s);
    if (const Result<Done> ran = find.run(account, limit); !ran)
        return ran.error();
    return readOrders(find);
}

Result<std::vector<CachedOrder>> Ledger::order(const QString &account, const QString &kind, const QString &id) const
{
    Statement find(
        *this, u"SELECT kind, id, body, tracked, updated_at FROM orders WHERE account = ? AND kind = ? AND id = ?"_s);
    if (const Result<Done> ran = find.run(account, kind, id); !ran)
        return ran.error();
    return readOrders(find);
}

Result<Done> Ledger::putOrder(const QString &account, const CachedOrder &order)
{
    return OrderStore(*this, account).put({&order, 1});
}

Result<std::vector<CachedOrder>> Ledger::ordersHolding(const QString &account, const QByteArray &bytes, int limit) const
{
    // A person asks with each key that is typed: what is older than these is not gone through.
    constexpr int Searched = 5'000;
    Statement find(*this,
        u"SELECT kind, id, body, tracked, updated_at FROM (SELECT * FROM orders WHERE account = ? "
        "ORDER BY created_at DESC LIMIT ?) WHERE instr(body, ?) > 0 ORDER BY created_at DESC LIMIT ?"_s);
    if (const Result<Done> ran = find.run(account, Searched, bytes, limit); !ran)
        return ran.error();
    return readOrders(find);
}

Result<std::vector<CachedOrder>> Ledger::ordersSince(const QString &account, const QString &kind, Timestamp from) const
{
    Statement find(*this,
        u"SELECT kind, id, body, tracked, updated_at FROM orders WHERE account = ? AND kind = ? "
        "AND (created_at >= ? OR created_at = 0) ORDER BY created_at DESC"_s);
    if (const Result<Done> ran = find.run(account, kind, from); !ran)
        return ran.error();
    return readOrders(find);
}

Result<Done> Ledger::rememberPrices(
    const QString &account, const std::vector<std::pair<QString, Cost>> &prices, Timestamp boughtAt)
{
    const auto text = [](const std::optional<Decimal> &amount) {
        return amount ? std::optional(amount->toString()) : std::nullopt;
    };
    return transaction([&]() -> Result<Done> {
        Statement put(*this,
            u"INSERT OR REPLACE INTO remembered_prices(account, number, upfront, monthly, currency, bought_at) "
            "VALUES(?, ?, ?, ?, ?, ?)"_s);
        for (const auto &[number, cost] : prices) {
            const Result<Done> done
                = put.run(account, number, text(cost.upfront), text(cost.monthly), cost.currency, boughtAt);
            if (!done)
                return done;
        }
        return Done{};
    });
}

Result<std::optional<Cost>> Ledger::rememberedPrice(const QString &account, const QString &number) const
{
    Statement find(
        *this, u"SELECT upfront, monthly, currency FROM remembered_prices WHERE account = ? AND number = ?"_s);
    if (const Result<Done> ran = find.run(account, number); !ran)
        return ran.error();
    if (!find.next()) {
        if (const Result<Done> ended = find.ended(); !ended)
            return ended.error();
        return std::optional<Cost>();
    }
    Cost cost;
    cost.upfront = find.isNull(0) ? std::nullopt : Decimal::parse(find.text(0));
    cost.monthly = find.isNull(1) ? std::nullopt : Decimal::parse(find.text(1));
    cost.currency = find.text(2);
    return std::optional(cost);
}

Result<QHash<QString, QString>> Ledger::drafts(const QString &account) const
{
    Statement find(*this, u"SELECT subject, words FROM drafts WHERE account = ?"_s);
    if (const Result<Done> ran = find.run(account); !ran)
        return ran.error();
    QHash<QString, QString> drafts;
    while (find.next())
        drafts.insert(find.text(0), find.text(1));
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return drafts;
}

Result<Done> Ledger::putDraft(const QString &account, const QString &subject, const QString &words)
{
    return transaction([&] {
        if (words.isEmpty())
            return Statement(*this, u"DELETE FROM drafts WHERE account = ? AND subject = ?"_s).run(account, subject);
        return Statement(*this, u"INSERT OR REPLACE INTO drafts(account, subject, words) VALUES(?, ?, ?)"_s)
            .run(account, subject, words);
    });
}

Result<Done> Ledger::putReport(const QString &account, const SubOrderReport &report)
{
    const QByteArray body = QJsonDocument(write(report).toObject()).toJson(QJsonDocument::Compact);
    const Timestamp created = report.createdAt.isValid() ? report.createdAt : Timestamp::fromMicros(0);
    return transaction([&] {
        return Statement(*this, u"INSERT OR REPLACE INTO reports(account, id, body, created_at) VALUES(?, ?, ?, ?)"_s)
            .run(account, report.id, body, created);
    });
}

Result<std::vector<SubOrderReport>> Ledger::reports(const QString &account) const
{
    Statement find(*this, u"SELECT body FROM reports WHERE account = ? ORDER BY created_at DESC"_s);
    if (const Result<Done> ran = find.run(account); !ran)
        return ran.error();
    std::vector<SubOrderReport> reports;
    while (find.next()) {
        ParseWarnings warnings;
        Reader reader(warnings);
        SubOrderReport report;
        if (read(QJsonDocument::fromJson(find.bytes(0)).object(), report, reader))
            reports.push_back(std::move(report));
    }
    if (const Result<Done> ended = find.ended(); !ended)
        return ended.error();
    return reports;
}

} // namespace nd
