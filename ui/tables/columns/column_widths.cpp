// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/columns/column_widths.h"

#include "models/roles.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTreeView>

#include <algorithm>

namespace nd {

namespace {

constexpr int RowsToMeasure = 50;
constexpr int LeastCharacters = 16; // the longest E.164 number, a date with its time

} // namespace

QList<ColumnWidths::Width> ColumnWidths::fitted() const
{
    QList<Width> widths;
    QList<int> slack; // what each can give away
    int sum = 0;
    int sparable = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        if (m_header.isSectionHidden(column))
            continue;
        const int pixels = wanted(column);
        widths.append({column, pixels});
        slack.append(std::max(0, pixels - least(column)));
        sum += pixels;
        sparable += slack.last();
    }
    const int missing = std::min(sparable, sum - m_view.viewport()->width());
    for (qsizetype i = 0; missing > 0 && i < widths.size(); ++i)
        widths[i].pixels -= int((qint64(missing) * slack.at(i) + sparable - 1) / sparable);
    return widths;
}

int ColumnWidths::wanted(int column) const
{
    const QAbstractItemModel &model = *m_view.model();
    const int unit = ofCharacter();
    const int title = ofTitle(column);
    const int characters = model.headerData(column, Qt::Horizontal, ColumnWidthRole).toInt();
    if (characters > 0)
        return std::max(title, characters * unit + padding());
    QStyleOptionViewItem option;
    option.initFrom(&m_view);
    option.font = m_view.font();
    option.widget = &m_view;
    int width = title;
    const int rows = std::min(model.rowCount(), RowsToMeasure);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model.index(row, column);
        width = std::max(width, m_view.itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return std::clamp(width + ofBranches(column), 4 * unit, 42 * unit);
}

int ColumnWidths::lastShown() const
{
    for (int visual = m_header.count() - 1; visual >= 0; --visual) {
        if (!m_header.isSectionHidden(m_header.logicalIndex(visual)))
            return m_header.logicalIndex(visual);
    }
    return -1;
}

int ColumnWidths::least(int column) const
{
    // The last column takes what is left anyway.
    if (column == lastShown())
        return ofTitle(column);
    return std::max(ofTitle(column), LeastCharacters * ofCharacter() + ofBranches(column) + ofIcon(column));
}

int ColumnWidths::ofTitle(int column) const
{
    // Qt's hint leaves room for a sort indicator in every column; one column has it at a time.
    const QString title = m_view.model()->headerData(column, Qt::Horizontal).toString();
    return m_header.fontMetrics().horizontalAdvance(title) + 2 * ofCharacter();
}

int ColumnWidths::ofBranches(int column) const
{
    const auto *tree = qobject_cast<const QTreeView *>(&m_view);
    return tree && m_header.visualIndex(column) == 0 ? 3 * tree->indentation() : 0;
}

int ColumnWidths::ofIcon(int column) const
{
    // It comes when something was done with the row, long after the widths were measured.
    if (m_header.visualIndex(column) != 0)
        return 0;
    const QSize set = m_view.iconSize(); // the style's, where nobody has set one
    return (set.isValid() ? set.width() : m_view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &m_view))
        + padding();
}

int ColumnWidths::padding() const
{
    return 2 * (m_view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_view) + 1);
}

int ColumnWidths::ofCharacter() const
{
    const QFontMetrics metrics = m_view.fontMetrics();
    return std::max(metrics.averageCharWidth(), metrics.horizontalAdvance(u'0'));
}

} // namespace nd
