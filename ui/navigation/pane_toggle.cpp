// SPDX-License-Identifier: Apache-2.0
#include "ui/navigation/pane_toggle.h"

#include <QAction>

#include <utility>

namespace nd {

bool isInSight(const QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.isVisible() && widget.window()->rect().intersects(place);
}

PaneToggle::PaneToggle(QDockWidget &pane) : QObject(&pane), m_pane(pane)
{
    connect(&pane, &QDockWidget::visibilityChanged, this, &PaneToggle::follow);
    connect(pane.toggleViewAction(), &QAction::triggered, this, &PaneToggle::onToggled);
}

void PaneToggle::follow(bool visible)
{
    if (!m_pane.isHidden())
        m_behind = !visible;
}

/// By now the pane is closed, whether it was seen or not.
void PaneToggle::onToggled(bool shown)
{
    if (shown)
        m_pane.raise();
    else if (std::exchange(m_behind, false))
        m_pane.toggleViewAction()->trigger();
}

} // namespace nd
