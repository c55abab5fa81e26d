// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDockWidget>
#include <QObject>

namespace nd {

/// Visible, and not behind another tab: Qt calls a pane there visible too, and lays it outside the window.
bool isInSight(const QWidget &widget);

/// The key and the menu entry of a pane that stands behind another bring it to the front, before they close it. Owned
/// by the pane.
class PaneToggle final : public QObject
{
    Q_OBJECT
public:
    explicit PaneToggle(QDockWidget &pane);

private:
    void follow(bool visible);
    void onToggled(bool shown);

    QDockWidget &m_pane;
    bool m_behind = false; ///< open, and another of its tabs is in front
};

} // namespace nd
