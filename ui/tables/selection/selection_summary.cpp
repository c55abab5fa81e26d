// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/selection_summary.h"

#include "base/money.h"
#include "models/rows_model_base.h"
#include "ui/tables/selection/shown_rows.h"

#include <QItemSelectionModel>
#include <QLocale>

#include <chrono>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString textAt(const QModelIndex &row, int column)
{
    return row.siblingAtColumn(column).data().toString();
}

} // namespace

SelectionSummary::SelectionSummary(QAbstractItemView &view, QWidget *parent)
    : ElidedLabel({}, parent), m_view(view), m_model(*qobject_cast<RowsModelBase *>(view.model()))
{
    setForegroundRole(QPalette::PlaceholderText);
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &SelectionSummary::refresh);
    const auto soon = [this] { m_soon.start(); };
    const QAbstractItemModel *model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(model, &QAbstractItemModel::modelReset, this, soon);
    connect(model, &QAbstractItemModel::dataChanged, this,
        [soon](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty()) // else only marks or clocks: no amount is another
                soon();
        });
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, soon);
    refresh();
}

void SelectionSummary::refresh()
{
    const QLocale locale;
    const int all = m_model.totalCount();
    const int shown = m_view.model()->rowCount();
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    QStringList parts;
    if (shown < all)
        parts += tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(all));
    if (rows.size() > 1) {
        parts += tr("%1 selected").arg(locale.toString(rows.size()));
        parts += sums(rows);
    }
    parts.removeAll(QString());
    setText(parts.join(u" · "_s));
}

QString SelectionSummary::sums(const QModelIndexList &rows) const
{
    const int upfront = columnOf(*m_view.model(), u"upfront");
    const int monthly = columnOf(*m_view.model(), u"monthly");
    const int currency = columnOf(*m_view.model(), u"currency");
    if (upfront < 0 || monthly < 0 || currency < 0 || rows.size() > MostSummed)
        return {};
    MoneyTotals atOnce;
    MoneyTotals eachMonth;
    int unpriced = 0;
    for (const QModelIndex &row : rows) {
        const std::optional<Decimal> first = Decimal::parse(textAt(row, upfront));
        const std::optional<Decimal> later = Decimal::parse(textAt(row, monthly));
        if (!first || !later) {
            ++unpriced;
            continue;
        }
        atOnce.add({*first, textAt(row, currency)});
        eachMonth.add({*later, textAt(row, currency)});
    }
    QString text = atOnce.isEmpty() ? QString() : tr("%1 upfront, %2 monthly").arg(atOnce.toText(), eachMonth.toText());
    if (unpriced > 0)
        text += (text.isEmpty() ? QString() : u", "_s) + tr("%n without a price", nullptr, unpriced);
    return text;
}

} // namespace nd
