// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QMouseEvent>

#include <functional>

class QScrollBar;

namespace nd {

/// A horizontal header whose first column stays in sight while the others are scrolled: in a table of numbers one sees
/// whose price it is. Its DataTable or DataTree paints the cells. Nothing is pinned where writing goes from right to
/// left.
class PinnedHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit PinnedHeader(QWidget *parent = nullptr);

    /// The first column that is shown; -1: there is none.
    int pinned() const;
    /// How much of the view the pinned column takes, in pixels; 0 while it stands where it belongs.
    int pinnedWidth() const;
    /// How far to the right of where it belongs the pinned column stands, in pixels.
    int pinnedShift() const;
    /// The cell is in sight however far the others are scrolled.
    bool keepsInSight(const QModelIndex &index) const;
    /// Lets the view scroll to a cell. To walk down in the pinned column moves nothing sideways.
    void scroll(QScrollBar &sideways, const QModelIndex &to, const std::function<void()> &scroll) const;
    /// Not the view's: whether a whole column is selected would be asked for each title that is painted, and goes over
    /// all rows. Here no title looks otherwise for it.
    void setSelectionModel(QItemSelectionModel *selection) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QMouseEvent onPinned(const QMouseEvent &event) const;

    bool m_pressedOnPinned = false;
};

} // namespace nd
