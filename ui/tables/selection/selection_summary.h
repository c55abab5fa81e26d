// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/elided_label.h"

#include <QAbstractItemView>
#include <QTimer>

namespace nd {

class RowsModelBase;

/// "12 of 640 shown · 4 selected · USD 4.00 upfront, USD 4.00 monthly": how much of a table a filter leaves, and what
/// is selected. Sums where the table has the columns `upfront`, `monthly` and `currency`, and says how many rows have
/// no price. Empty while all rows are shown and fewer than two are selected.
class SelectionSummary final : public ElidedLabel
{
    Q_OBJECT
public:
    /// With more selected rows than these the prices are not summed: it would cost more time than a key may.
    static constexpr int MostSummed = 5'000;

    /// `view` has its model, a RowsModel, and outlives it.
    explicit SelectionSummary(QAbstractItemView &view, QWidget *parent = nullptr);

private:
    void refresh();
    QString sums(const QModelIndexList &rows) const;

    QAbstractItemView &m_view;
    const RowsModelBase &m_model;
    QTimer m_soon; ///< a selection that grows changes often
};

} // namespace nd
