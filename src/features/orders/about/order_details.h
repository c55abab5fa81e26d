// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/number_orders.h"
#include "base/timestamp.h"
#include "features/orders/about/order_sheet.h"
#include "features/orders/about/order_tally.h"
#include "store/write_record.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace nd {

class OrderAnnotations;
class OrderDestinations;
class OrderTree;
class Session;

/// All that is known of the selected rows of the blotter. What the lists leave out is read a moment after a row was
/// selected, and kept for the next time.
class OrderDetails final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    OrderDetails(OrderTree &tree, const OrderAnnotations &annotations, Session &session, QObject *parent = nullptr);
    ~OrderDetails() override;

    /// A person looks at this row, by its key; empty: at none. sheet() is about it.
    void look(const QString &key);
    /// At so many rows, which have been counted; without a tally, they are still being counted.
    void lookAtMany(int rows, const std::optional<OrderTally> &tally);
    OrderSheet sheet() const;
    /// The facts of one row, whether it is looked at or not.
    OrderFacts facts(const QString &key) const;

signals:
    /// sheet() says something else.
    void changed();

private:
    void connectTree();
    bool hasMoved() const;
    void read();
    void readNumberOrder(const OrderRow &order);
    void onRead(const Error *failure);
    void readDestinations();
    QString nameOf(const QString &id) const;
    const OrderRow *orderAbove(const QString &key) const;
    const NumberOrderDetails *detailsAbove(const QString &key) const;
    OrderSheet sheetOf(const OrderRow &row) const;
    void forget();
    OrderFacts priceFacts(const OrderRow &row) const;
    OrderFacts firstFacts(const OrderRow &row) const;
    OrderFacts recordFacts(const OrderRow &row) const;
    OrderFacts requirementFacts(const OrderRow &row) const;
    OrderFacts commentFacts(const OrderRow &row) const;
    OrderFacts numberFacts(const OrderRow &row) const;
    OrderFacts historyFacts(const OrderRow &row) const;
    std::vector<OrderNumber> numbersOf(const OrderRow &row) const;
    QStringList recordsOf(const OrderRow &row) const;

    OrderTree &m_tree;
    const OrderAnnotations &m_annotations;
    Session &m_session;
    std::unique_ptr<OrderDestinations> m_destinations; ///< names, once they are wanted
    QString m_key;
    std::optional<OrderSheet> m_many; ///< of rows that were counted elsewhere
    QHash<QString, NumberOrderDetails> m_orders; ///< by id, as far as they were read
    mutable QHash<QString, std::vector<WriteRecord>> m_writes; ///< by row's key, until a write begins or ends
    QString m_failure; ///< why the order that is looked at could not be read
    std::pair<Timestamp, QString> m_readAs; ///< of which time and status the order was when it was asked for
    QTimer m_soon;
    Call m_call;
};

} // namespace nd
