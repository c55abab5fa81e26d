// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/selection_summary.h"

#include "models/rows_model_base.h"
#include "ui/tables/selection/selected_runs.h"
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
    : ElidedLabel({}, parent), m_view(view), m_model(*qobject_cast<RowsModelBase *>(view.model())),
      m_walk(view, [this](const QModelIndex &row) { count(row); })
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
    connect(&m_walk, &SelectionWalk::begun, this, &SelectionSummary::begin);
    connect(&m_walk, &SelectionWalk::finished, this, &SelectionSummary::show);
    refresh();
}

void SelectionSummary::refresh()
{
    m_walk.start();
    if (m_walk.isRunning())
        show();
}

void SelectionSummary::begin()
{
    m_counted = {};
    m_columns = {columnOf(*m_view.model(), u"upfront"), columnOf(*m_view.model(), u"monthly"),
        columnOf(*m_view.model(), u"currency")};
    m_summed = m_columns.upfront >= 0 && m_columns.monthly >= 0 && m_columns.currency >= 0
        && rowsIn(selectedRuns(m_view)) <= MostSummed;
}

void SelectionSummary::count(const QModelIndex &row)
{
    ++m_counted.rows;
    if (!m_summed)
        return;
    const std::optional<Decimal> first = Decimal::parse(textAt(row, m_columns.upfront));
    const std::optional<Decimal> later = Decimal::parse(textAt(row, m_columns.monthly));
    if (!first || !later) {
        ++m_counted.unpriced;
        return;
    }
    m_counted.atOnce.add({*first, textAt(row, m_columns.currency)});
    m_counted.eachMonth.add({*later, textAt(row, m_columns.currency)});
}

void SelectionSummary::show()
{
    const QLocale locale;
    const int all = m_model.totalCount();
    const int shown = m_view.model()->rowCount();
    QStringList parts;
    if (shown < all)
        parts += tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(all));
    if (m_walk.isRunning()) {
        parts += tr("counting what is selected…");
    } else if (m_counted.rows > 1) {
        parts += tr("%1 selected").arg(locale.toString(m_counted.rows));
        parts += sums();
    }
    parts.removeAll(QString());
    setText(parts.join(u" · "_s));
}

QString SelectionSummary::sums() const
{
    if (!m_summed)
        return {};
    const auto &[rows, unpriced, atOnce, eachMonth] = m_counted;
    QString text = atOnce.isEmpty() ? QString() : tr("%1 upfront, %2 monthly").arg(atOnce.toText(), eachMonth.toText());
    if (unpriced > 0)
        text += (text.isEmpty() ? QString() : u", "_s) + tr("%n without a price", nullptr, unpriced);
    return text;
}

} // namespace nd
