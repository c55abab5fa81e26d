// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QTabWidget;
class QWidget;

namespace nd {

/// Leads the keyboard from pane to pane: the parts of the tab in front, as its splitters divide it, then the docked
/// panes. Each gives the keyboard back to the control that had it last, and the first time to its rows. Belongs to the
/// window.
class PaneWalk final : public QObject
{
    Q_OBJECT
public:
    /// `tabs` are in `window`.
    PaneWalk(QMainWindow &window, QTabWidget &tabs);

    /// "Next Pane" (F6) and "Previous Pane" (Shift+F6), for a menu.
    QList<QAction *> actions() const { return {m_next, m_previous}; }

private:
    void step(int direction);
    void enter(QWidget *pane);
    void onFocusChanged(QWidget *now);
    QList<QWidget *> panes() const;

    QMainWindow &m_window;
    QTabWidget &m_tabs;
    QAction *m_next;
    QAction *m_previous;
    QList<QPointer<QWidget>> m_visited; ///< controls that had the keyboard, the last one first
};

} // namespace nd
