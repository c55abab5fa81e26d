// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.h"
#include "ui/tables/selection/selection_walk.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractItemView>
#include <QTimer>

namespace nd {

class RowsModelBase;

/// "12 of 640 shown · 4 selected · USD 4.00 upfront, USD 4.00 monthly": how much of a table a filter leaves, and what
/// is selected. Sums where the table has the columns `upfront`, `monthly` and `currency`, and says how many rows have
/// no price. Empty while all rows are shown and fewer than two are selected. Many rows are counted some at a time; it
/// says so until they are.
class SelectionSummary final : public ElidedLabel
{
    Q_OBJECT
public:
    /// With more selected rows than these the prices are not summed: it would cost a second of work.
    static constexpr int MostSummed = 5'000;

    /// `view` has its model, a RowsModel, and outlives it.
    explicit SelectionSummary(QAbstractItemView &view, QWidget *parent = nullptr);

private:
    struct Counted
    {
        qsizetype rows = 0;
        int unpriced = 0;
        MoneyTotals atOnce = {};
        MoneyTotals eachMonth = {};
    };
    struct Columns
    {
        int upfront = -1;
        int monthly = -1;
        int currency = -1;
    };

    void refresh();
    void begin();
    void count(const QModelIndex &row);
    void show();
    QString sums() const;

    QAbstractItemView &m_view;
    const RowsModelBase &m_model;
    QTimer m_soon; ///< a selection that grows changes often
    SelectionWalk m_walk;
    bool m_summed = false; ///< prices are
    Columns m_columns;
    Counted m_counted;
};

} // namespace nd
