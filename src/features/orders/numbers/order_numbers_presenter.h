// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/order_numbers.h"
#include "base/result.h"
#include "features/orders/about/order_annotations.h"
#include "features/orders/numbers/number_columns.h"
#include "features/orders/numbers/number_row_making.h"
#include "models/tab_state.h"
#include "models/table_model.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace nd {

class OrdersPresenter;
class Session;

/// Every number of every order as a row of its own. What the lists of orders name is there at once; their states and
/// sub-orders come page by page out of Telnyx's list of numbers, which is read when somebody looks. The rows of many
/// orders are made some at a time.
class OrderNumbersPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `orders` must outlive it.
    explicit OrderNumbersPresenter(OrdersPresenter &orders, QObject *parent = nullptr);
    ~OrderNumbersPresenter() override;

    TableModel<OrderedNumberRow> &rows() { return m_rows; }
    const TabState &state() const { return m_state; }
    /// Pages of Telnyx's list that were read, and that there are.
    int pagesRead() const { return m_read; }
    int pagesKnown() const { return m_known; }
    /// "12 of 1,024 numbers ordered"; "1,024 numbers so far" while there are orders whose numbers have no row yet.
    QString totals() const;
    /// "States as of 14:05", which says how old they are; empty before the list was read.
    QString age() const;
    void setSlice(NumberRowMaking::Slice slice) { m_making.setSlice(slice); }

    /// Somebody looks at the rows, or does so no more.
    void setShown(bool shown);

public slots:
    void refresh();
    void cancelRefresh();

signals:
    void stateChanged();
    void totalsChanged();

private:
    void rebuildSoon();
    void rebuild();
    void onMade();
    void take(std::vector<OrderNumber> &&page);
    void onEnd(const Result<Done> &end);
    void tellEnd();
    void onRecords();
    void setState(TabState state);

    OrdersPresenter &m_orders;
    OrderAnnotations m_annotations;
    TableModel<OrderedNumberRow> m_rows;
    NumberRowMaking::Records m_records;
    TabState m_state;
    int m_read = 0;
    int m_known = 0;
    bool m_shown = false;
    Timestamp m_askedAt; ///< when the reading began
    Timestamp m_askedAtThere; ///< the same by Telnyx's clock
    Timestamp m_readAt; ///< when the one began that has told the records; invalid before the first
    QTimer m_soon;
    Call m_call;
    std::optional<Result<Done>> m_end; ///< of the reading, told when its rows are there
    NumberRowMaking m_making;
};

} // namespace nd
