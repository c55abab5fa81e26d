// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/files/table_file.h"
#include "base/result.h"
#include "features/orders/about/order_annotations.h"
#include "features/orders/about/order_sheet.h"

#include <QObject>
#include <QString>

#include <vector>

namespace nd {

class OrdersPresenter;
struct NumberOrderDetails;

/// One order as a file of procurement holds it: what it is, what it costs, its numbers, and of when that is. What is
/// not known says so.
struct OrderPaper
{
    QString title = {}; ///< its reference
    QString id = {};
    OrderFacts facts = {};
    TextTable numbers = {}; ///< columns of amounts are of kind Number
    QString lacking = {}; ///< why numbers are missing in the table; empty when all are there
    QString asOf = {}; ///< account, source and time; one line
};

/// Reads an order anew and in full, and makes its paper.
class OrderPaperReader final : public QObject
{
    Q_OBJECT
public:
    /// `orders` must outlive it.
    explicit OrderPaperReader(OrdersPresenter &orders, QObject *parent = nullptr);
    ~OrderPaperReader() override;

    /// The key of the order that this row is or belongs to; empty when it is none of Telnyx's.
    QString orderOf(const QString &key) const;
    /// finished() follows. A second call takes the place of the first.
    void read(const QString &orderKey);

signals:
    void finished(const nd::Result<nd::OrderPaper> &paper);

private:
    OrderPaper paperOf(const OrderRow &order, const OrderFacts &record, const NumberOrderDetails *details) const;
    TextTable numbersOf(const OrderRow &order, const NumberOrderDetails *details) const;

    OrdersPresenter &m_orders;
    OrderAnnotations m_annotations;
    Call m_call;
};

} // namespace nd
