// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fake_telnyx.h"

#include "base/clock.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace nd {

/// Telnyx as its published description has it, written without a look at the sandbox: several organisations, each with
/// a key and books of its own, numbers that are sold once, lists with pages and filters, the time in every answer. It
/// can be late, forgetful and wrong on demand; its books stay true.
class ForeignTelnyx
{
public:
    using Answer = FakeTelnyx::Answer;
    using Seen = FakeTelnyx::Seen;

    /// How the next order goes, after or instead of its effect.
    struct Mishap
    {
        bool effect = true; ///< the order is made
        std::optional<Answer> answer = {}; ///< instead of the true one
        bool wrongOrder = false; ///< the answer tells of an order of another organisation
    };

    /// `clock` must outlive it.
    explicit ForeignTelnyx(const Clock &clock);

    QUrl base() const { return m_wire.base(); }
    FakeTelnyx &wire() { return m_wire; }

    // ---- how it behaves ----
    void addOrganisation(const QByteArray &key);
    void addStock(const QString &number) { m_stock += number; }
    void nextOrder(Mishap mishap) { m_mishaps.push_back(std::move(mishap)); }
    std::chrono::milliseconds listedAfter{0}; ///< orders made from now on are missing in lists for so long
    std::chrono::milliseconds knownAfter{0}; ///< and answer 404 under their own id for so long
    std::chrono::milliseconds setUpAfter{2'000}; ///< pending until then

    // ---- what is there ----
    /// An order that somebody else made in the organisation: the portal, a script, another desk.
    QString strangersOrder(const QByteArray &key, const QStringList &numbers, const QString &status,
        std::chrono::milliseconds ago, const QString &reference = {});
    /// Orders of the organisation that nobody but a desk's POST has made, oldest first.
    std::vector<QJsonObject> ordersOf(const QByteArray &key) const;
    QHash<QString, int> timesSold() const;
    int posts(const QByteArray &path = "/number_orders") const { return m_wire.count("POST", path); }

    static Answer lost();
    static Answer refusal(int status, const QByteArray &code, const QByteArray &detail, const QByteArray &pointer = {})
    {
        return FakeTelnyx::error(status, code, detail, pointer);
    }

private:
    struct Order
    {
        QJsonObject record = {};
        Timestamp created = {};
        Timestamp listed = {};
        Timestamp known = {};
        std::chrono::milliseconds setUp{0};
        bool isStrangers = false;
    };
    struct Organisation
    {
        QString id = {};
        std::deque<Order> orders = {};
    };
    using Work = std::function<Answer(Organisation &, const Seen &)>;

    void serve(const QByteArray &verb, const QByteArray &path, Work work);
    void serveSearch();
    void serveOrders();
    void serveParts();
    void serveTheRest();
    Answer order(Organisation &buyer, const Seen &seen);
    Answer create(Organisation &buyer, const QJsonObject &body);
    Order *find(Organisation &owner, const QString &id);
    QJsonObject told(const Order &order) const;
    QJsonObject subOrderOf(const Organisation &owner, const Order &order) const;
    std::vector<const Order *> listed(const Organisation &owner, const Seen &seen) const;
    QJsonObject newRecord(const QStringList &numbers, const QJsonValue &reference, Timestamp created);
    QString newId();
    bool isSold(const QString &number) const;

    const Clock &m_clock;
    FakeTelnyx m_wire;
    std::map<QByteArray, Organisation> m_organisations;
    QStringList m_stock;
    std::deque<Mishap> m_mishaps;
    int m_lastId = 0;
};

} // namespace nd
