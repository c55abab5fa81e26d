// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/about/order_prices.h"
#include "features/orders/order_columns.h"
#include "features/requirements/service/open_requirements.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace nd {

class AccountServices;
struct Comment;

/// What is known of a row of the blotter beside its own record: until when values are wanted, why something was refused
/// or has failed, and what it costs. Made of what the account's services know already; asks Telnyx for nothing.
class OrderAnnotations final : public QObject
{
    Q_OBJECT
public:
    /// `services` must outlive it.
    explicit OrderAnnotations(AccountServices &services, QObject *parent = nullptr);

    /// Fills in what is known. `parent` is the row above, null at the top.
    void annotate(OrderRow &row, const OrderRow *parent) const;

    /// What the sub-orders of this order wait for, the nearest deadline first.
    std::vector<OpenRequirement> openOf(const QString &orderId) const;
    /// The newest words about this record, whoever wrote them; nothing when there are none.
    std::optional<Comment> lastComment(const QString &recordId) const;
    const OrderPrices &prices() const { return m_prices; }

signals:
    /// Rows may read otherwise than before.
    void changed();

private:
    void readAgain();
    void annotateOrder(OrderRow &row) const;
    std::vector<Cost> costOf(const OrderRow &row) const;
    void annotateSubOrder(OrderRow &row) const;
    void annotateNumber(OrderRow &row, const OrderRow *parent) const;
    QString goneReason(const OrderRow &row) const;
    QString reasonOf(const std::vector<OpenRequirement> &open) const;
    QString failureReason(const PackedNumbers &numbers) const;
    QString wordsAbout(const QString &recordId) const;

    AccountServices &m_services;
    OrderPrices m_prices;
    QHash<QString, std::vector<OpenRequirement>> m_open; ///< by order
    QHash<QString, qsizetype> m_lastWord; ///< by record: the newest comment, as a place in the feed's list
    QHash<QString, qsizetype> m_lastOfTelnyx;
    QHash<quint64, qsizetype> m_named; ///< numbers that Telnyx names in its comments, by their digits
    QTimer m_soon;
};

} // namespace nd
