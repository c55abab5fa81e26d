// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/columns/pinned_header.h"

#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>

#include <utility>

namespace nd {

PinnedHeader::PinnedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { }

int PinnedHeader::pinned() const
{
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    }
    return -1;
}

int PinnedHeader::pinnedWidth() const
{
    const int column = pinned();
    // A column that takes most of the view would leave no room for those that are scrolled.
    const bool pays = column >= 0 && offset() > 0 && !isRightToLeft() && sectionSize(column) * 2 < viewport()->width();
    return pays ? sectionSize(column) : 0;
}

bool PinnedHeader::keepsInSight(const QModelIndex &index) const
{
    return index.isValid() && index.column() == pinned() && pinnedWidth() > 0;
}

void PinnedHeader::scroll(QScrollBar &sideways, const QModelIndex &to, const std::function<void()> &scroll) const
{
    const bool stays = keepsInSight(to);
    const int before = sideways.value();
    scroll();
    if (stays)
        sideways.setValue(before);
}

void PinnedHeader::setSelectionModel(QItemSelectionModel *selection)
{
    if (!selection || selection->parent() == this)
        return QHeaderView::setSelectionModel(selection);
    if (!selectionModel() || selectionModel()->model() != selection->model())
        QHeaderView::setSelectionModel(new QItemSelectionModel(selection->model(), this));
}

void PinnedHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int width = pinnedWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    const QRect place(0, 0, width, height());
    painter.fillRect(place, palette().color(backgroundRole()));
    paintSection(&painter, place, pinned());
}

int PinnedHeader::pinnedShift() const
{
    return pinnedWidth() > 0 ? -sectionViewportPosition(pinned()) : 0;
}

/// The event as it would be if the column stood where it belongs.
QMouseEvent PinnedHeader::onPinned(const QMouseEvent &event) const
{
    const QPointF shift(sectionViewportPosition(pinned()), 0);
    return QMouseEvent(event.type(), event.position() + shift, event.globalPosition(), event.button(), event.buttons(),
        event.modifiers(), event.pointingDevice());
}

void PinnedHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedOnPinned = event->position().x() < pinnedWidth();
    if (!m_pressedOnPinned)
        return QHeaderView::mousePressEvent(event);
    QMouseEvent moved = onPinned(*event);
    QHeaderView::mousePressEvent(&moved);
}

void PinnedHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool hovers = event->buttons() == Qt::NoButton && event->position().x() < pinnedWidth();
    if (!hovers && !m_pressedOnPinned)
        return QHeaderView::mouseMoveEvent(event);
    QMouseEvent moved = onPinned(*event);
    QHeaderView::mouseMoveEvent(&moved);
}

void PinnedHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_pressedOnPinned, false))
        return QHeaderView::mouseReleaseEvent(event);
    QMouseEvent moved = onPinned(*event);
    QHeaderView::mouseReleaseEvent(&moved);
}

void PinnedHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->position().x() >= pinnedWidth())
        return QHeaderView::mouseDoubleClickEvent(event);
    QMouseEvent moved = onPinned(*event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

} // namespace nd
