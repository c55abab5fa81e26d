// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/data_tree.h"

#include "ui/tables/columns/pinned_header.h"
#include "ui/tables/item_view_behaviour.h"
#include "ui/tables/selection/key_selection.h"
#include "ui/theme/colours.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nd {

DataTree::DataTree(const QString &name, QWidget *parent) : QTreeView(parent), m_header(new PinnedHeader(this))
{
    setHeader(m_header);
    m_preset = new ItemViewBehaviour(this, m_header);
    setAccessibleName(name);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setAnimated(false);
    setExpandsOnDoubleClick(true);
    header()->setFirstSectionMovable(true);
    setSortingEnabled(true);
    connect(m_preset, &ItemViewBehaviour::layoutEdited, this, &DataTree::layoutEdited);
    connect(this, &QTreeView::expanded, this, [this] { m_everOpened = true; });
}

void DataTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    m_preset->modelChanged();
}

EmptyState *DataTree::empty() const
{
    return m_preset->empty();
}

QByteArray DataTree::saveLayout() const
{
    return m_preset->saveLayout();
}

bool DataTree::restoreLayout(const QByteArray &layout)
{
    return m_preset->restoreLayout(layout);
}

void DataTree::setColumnShown(int column, bool shown)
{
    m_preset->setColumnShown(column, shown);
}

QString DataTree::selectionAsTsv(bool withHeaders) const
{
    return m_preset->selectionAsTsv(withHeaders);
}

QModelIndexList DataTree::selectedRows() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Qt goes over each row that is shown. Where nothing was ever opened, all of them are one run.
void DataTree::selectAll()
{
    const bool oneRun = !m_everOpened && model() && model()->rowCount() > 0 && selectionMode() == ExtendedSelection;
    if (!oneRun)
        return QTreeView::selectAll();
    const QItemSelection all(model()->index(0, 0), model()->index(model()->rowCount() - 1, model()->columnCount() - 1));
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QItemSelectionModel::SelectionFlags DataTree::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto command = QTreeView::selectionCommand(index, event);
    return event ? command : commandByProgram(*this, index, command);
}

void DataTree::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && m_preset->handleKey(event->key(), event->modifiers())) {
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
    selectWhereKeyLed(*this, *event);
}

// ---- the pinned column: painted where it is seen, and asked where Qt has it ----

QModelIndex DataTree::indexAt(const QPoint &position) const
{
    const bool pinned = position.x() >= 0 && position.x() < m_header->pinnedWidth();
    return QTreeView::indexAt(pinned ? position - QPoint(m_header->pinnedShift(), 0) : position);
}

QRect DataTree::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTreeView::visualRect(index);
    return m_header->keepsInSight(index) ? rect.translated(m_header->pinnedShift(), 0) : rect;
}

void DataTree::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_header->scroll(*horizontalScrollBar(), index, [&] { QTreeView::scrollTo(index, hint); });
}

/// Qt looks for the arrow where it would be if the column were not pinned.
bool DataTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && m_header->pinnedWidth() > 0) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QModelIndex row = indexAt(at);
        const int arrow = visualRect(row).left() - indentation();
        if (row.column() == m_header->pinned() && at.x() >= arrow && at.x() < arrow + indentation()
            && model()->hasChildren(row)) {
            setExpanded(row, !isExpanded(row));
            return true;
        }
    }
    return QTreeView::viewportEvent(event);
}

void DataTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const QRect pinned(0, 0, m_header->pinnedWidth(), viewport()->height());
    if (pinned.intersects(event->rect()))
        paintPinned(pinned.intersected(event->rect()));
}

void DataTree::paintPinned(const QRect &area)
{
    QPainter painter(viewport());
    painter.setClipRect(area);
    painter.fillRect(area, palette().color(QPalette::Base));
    const int shift = m_header->pinnedShift();
    painter.translate(shift, 0);
    drawTree(&painter, area.translated(-shift, 0));
    painter.translate(-shift, 0);
    const int edge = m_header->pinnedWidth() - 1;
    painter.setPen(coloursOf(palette()).border);
    painter.drawLine(edge, area.top(), edge, area.bottom());
}

/// Qt does not tell the style that the row is selected; on the colour of a selection the arrow wants another one.
void DataTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!selectionModel()->isSelected(index))
        return QTreeView::drawBranches(painter, rect, index);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int left = isRightToLeft() ? rect.left() : rect.right() - indentation() + 1;
    option.rect = QRect(left, rect.top(), indentation(), rect.height());
    option.state |= QStyle::State_Item | QStyle::State_Selected;
    option.state.setFlag(QStyle::State_Children, model()->hasChildren(index));
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
}

void DataTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update(); // the pinned column does not move with the others
}

} // namespace nd
