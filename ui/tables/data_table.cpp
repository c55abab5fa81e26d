// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/data_table.h"

#include "ui/tables/columns/pinned_header.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/key_selection.h"
#include "ui/theme/colours.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nd {

DataTable::DataTable(const QString &name, QWidget *parent) : QTableView(parent), m_header(new PinnedHeader(this))
{
    setHorizontalHeader(m_header);
    m_preset = new ItemViewBehaviour(this, m_header);
    setAccessibleName(name);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateRowHeight();
    setSortingEnabled(true);
    connect(m_preset, &ItemViewBehaviour::layoutEdited, this, &DataTable::layoutEdited);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    setHoveredRow(-1);
    QTableView::setModel(model);
    m_preset->modelChanged();
}

EmptyState *DataTable::empty() const
{
    return m_preset->empty();
}

QByteArray DataTable::saveLayout() const
{
    return m_preset->saveLayout();
}

bool DataTable::restoreLayout(const QByteArray &layout)
{
    return m_preset->restoreLayout(layout);
}

void DataTable::setColumnShown(int column, bool shown)
{
    m_preset->setColumnShown(column, shown);
}

void DataTable::setFewestRows(int rows)
{
    m_fewestRows = rows;
    updateRowHeight();
}

QString DataTable::selectionAsTsv(bool withHeaders) const
{
    return m_preset->selectionAsTsv(withHeaders);
}

QModelIndexList DataTable::selectedRows() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// A row is one thing: its last cell is no place to go to, and would scroll the first one out of sight.
QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action != MoveHome && action != MoveEnd) || !model() || model()->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, column);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && m_preset->handleKey(event->key(), event->modifiers())) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
    selectWhereKeyLed(*this, *event);
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

QModelIndex DataTable::indexAt(const QPoint &position) const
{
    if (position.x() < 0 || position.x() >= m_header->pinnedWidth() || !model())
        return QTableView::indexAt(position);
    const int row = rowAt(position.y());
    return row < 0 ? QModelIndex() : model()->index(row, m_header->pinned());
}

QRect DataTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (m_header->keepsInSight(index))
        rect.moveLeft(0);
    return rect;
}

QItemSelectionModel::SelectionFlags DataTable::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto command = QTableView::selectionCommand(index, event);
    return event ? command : commandByProgram(*this, index, command);
}

void DataTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_header->scroll(*horizontalScrollBar(), index, [&] { QTableView::scrollTo(index, hint); });
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect pinned(0, 0, m_header->pinnedWidth(), viewport()->height());
    if (pinned.intersects(event->rect()))
        paintPinned(pinned.intersected(event->rect()));
}

void DataTable::paintPinned(const QRect &area)
{
    QPainter painter(viewport());
    painter.fillRect(area, palette().color(QPalette::Base));
    const int column = m_header->pinned();
    const int first = rowAt(area.top());
    for (int row = first; row >= 0 && row < model()->rowCount() && rowViewportPosition(row) <= area.bottom(); ++row) {
        const QModelIndex index = model()->index(row, column);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    const int edge = m_header->pinnedWidth() - 1;
    painter.setPen(coloursOf(palette()).border);
    painter.drawLine(edge, area.top(), edge, area.bottom());
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update(); // the pinned column does not move with the others
    if (m_hoveredRow >= 0)
        setHoveredRow(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    // A view hovers one cell; here a row is one thing.
    for (const int changed : {m_hoveredRow, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hoveredRow = row;
}

void DataTable::updateRowHeight()
{
    // A minimum that is above the height of the rows makes them rows of a height of their own, in Qt 6.8, which no
    // later default changes: it is out of the way while the default is set.
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    if (m_fewestRows > 0)
        setMinimumHeight(horizontalHeader()->sizeHint().height() + m_fewestRows * verticalHeader()->defaultSectionSize()
            + 2 * frameWidth());
}

} // namespace nd
