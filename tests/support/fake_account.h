// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fake_telnyx.h"

#include "base/clock.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace nd {

/// An account behind a FakeTelnyx: keeps orders, reservations, sub-orders and comments, so that a look-up finds what a
/// request has done. Faults happen before or after the effect. Counts what a person would pay for.
class FakeAccount
{
public:
    enum class When {
        BeforeEffect,
        AfterEffect
    };

    /// Both must outlive it.
    FakeAccount(FakeTelnyx &telnyx, const Clock &clock);

    /// The next such request goes wrong in this way; several queue up.
    void failNext(const QByteArray &verb, const QByteArray &path, When when, FakeTelnyx::Answer answer);

    /// The next reading of this list that has the parameter is answered so; several queue up.
    void failByQuery(const QByteArray &path, const QString &parameter, FakeTelnyx::Answer answer);

    // ---- how it behaves ----
    QString orderStatus = QStringLiteral("pending"); ///< of new orders
    QStringList failingNumbers = {}; ///< get status "failure" in orders and "failed" in reservations
    bool dropReferences = false; ///< loses customer_reference
    bool sellsOnce = false; ///< refuses orders with a number that it has sold (85001)
    std::optional<FakeTelnyx::Answer> storm = {}; ///< answers everything, and nothing is done, while it is set
    std::chrono::milliseconds ahead{0}; ///< its clock is before ours by so much
    bool listsLate = false; ///< lists leave out orders that came in by a request, while it is set
    QStringList unlistedNumbers = {}; ///< left out of the numbers of an order that it shows; the count stays
    bool dropPlus = false; ///< shows the numbers of orders without their plus
    std::optional<QStringList> owned = {}; ///< what it says that it owns; by itself all that was ordered
    bool tellsOwnership = true; ///< knows /phone_numbers/actions/verify_ownership
    std::map<QString, QString> prices = {}; ///< upfront by number, for searches; only these are found

    // ---- what is there ----
    const std::vector<QJsonObject> &orders() const { return m_orders; }
    const std::vector<QJsonObject> &blockOrders() const { return m_blocks; }
    const std::vector<QJsonObject> &bulkOrders() const { return m_bulk; }
    const std::vector<QJsonObject> &advancedOrders() const { return m_advanced; }
    const std::vector<QJsonObject> &reservations() const { return m_reservations; }
    const std::vector<QJsonObject> &comments() const { return m_comments; }
    /// How often each number was bought, over all orders.
    QHash<QString, int> timesBought() const;
    /// Its time, as its answers' `Date` shows it, from now on.
    void tellTime();

    QString addSubOrder(const QString &orderId, const QString &status);
    QJsonObject subOrder(const QString &id);
    void setOrderStatus(const QString &id, const QString &status);
    void setBulkGroup(const QString &id, int group, const QJsonObject &values);
    void addOrder(const QJsonObject &order) { m_orders.push_back(order); }
    void addBulkOrder(const QJsonObject &order) { m_bulk.push_back(order); }
    void addComment(const QJsonObject &comment) { m_comments.push_back(comment); }

private:
    struct Planned
    {
        QByteArray verb;
        QByteArray path;
        When when;
        FakeTelnyx::Answer answer;
        QString parameter = {}; ///< only a request that has it
    };
    using Seen = FakeTelnyx::Seen;
    using Work = std::function<FakeTelnyx::Answer(const Seen &)>;

    void serve(const QByteArray &verb, const QByteArray &path, Work work);
    /// The list of `records` and each by its id. `filters`: query parameter and member that it is compared with.
    void serveRecords(const QByteArray &path, std::vector<QJsonObject> &records,
        const QList<std::pair<QString, QString>> &filters = {});
    /// Changes the record that the path names and answers with it.
    void serveChange(const QByteArray &verb, const QByteArray &path, std::vector<QJsonObject> &records,
        std::function<void(QJsonObject &, const Seen &)> change);
    void serveOrders();
    void serveOtherOrders();
    void serveReservations();
    void serveOwnership();
    void serveOrderNumbers();
    void serveTheRest();
    QString newId();
    QString nowText(std::chrono::milliseconds later = std::chrono::milliseconds(0)) const;
    QJsonObject shown(QJsonObject order) const;
    QJsonObject withReference(QJsonObject record, const QJsonObject &body) const;

    FakeTelnyx &m_telnyx;
    const Clock &m_clock;
    std::vector<Planned> m_planned;
    std::vector<QJsonObject> m_orders;
    QStringList m_asked; ///< ids of what came in by a request
    std::vector<QJsonObject> m_blocks;
    std::vector<QJsonObject> m_bulk;
    std::vector<QJsonObject> m_advanced;
    std::vector<QJsonObject> m_reservations;
    std::vector<QJsonObject> m_subOrders;
    std::vector<QJsonObject> m_comments;
    int m_lastId = 0;
};

} // namespace nd
