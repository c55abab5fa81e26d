// SPDX-License-Identifier: Apache-2.0
#include "ui/navigation/pane_walk.h"

#include "ui/navigation/pane_toggle.h"

#include "ui/navigation/tab_stops.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace nd {

namespace {

bool canBeEntered(QWidget *control)
{
    return control && control->isVisible() && control->isEnabled() && (control->focusPolicy() & Qt::TabFocus);
}

bool hasControls(QWidget *pane)
{
    const QList<QWidget *> stops = tabStopsIn(pane);
    return isInSight(*pane) && std::any_of(stops.cbegin(), stops.cend(), canBeEntered);
}

/// What splitters leave undivided.
void addUndivided(QWidget *page, QList<QWidget *> &panes)
{
    const auto *splitter = qobject_cast<QSplitter *>(page);
    if (!splitter)
        splitter = page->findChild<QSplitter *>();
    if (!splitter) {
        if (hasControls(page))
            panes += page;
        return;
    }
    for (int i = 0; i < splitter->count(); ++i)
        addUndivided(splitter->widget(i), panes);
}

/// Rows first: a form is entered by those who want its fields, and has its own keys.
QWidget *firstControlOf(QWidget *pane)
{
    const QList<QWidget *> stops = tabStopsIn(pane);
    const auto isRows
        = [](QWidget *control) { return canBeEntered(control) && qobject_cast<QAbstractItemView *>(control); };
    auto first = std::find_if(stops.cbegin(), stops.cend(), isRows);
    if (first == stops.cend())
        first = std::find_if(stops.cbegin(), stops.cend(), canBeEntered);
    return first == stops.cend() ? nullptr : *first;
}

} // namespace

PaneWalk::PaneWalk(QMainWindow &window, QTabWidget &tabs)
    : QObject(&window), m_window(window), m_tabs(tabs), m_next(new QAction(tr("Next Pane"), this)),
      m_previous(new QAction(tr("Previous Pane"), this))
{
    m_next->setShortcut(QKeySequence(Qt::Key_F6));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(m_next, &QAction::triggered, this, [this] { step(+1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

QList<QWidget *> PaneWalk::panes() const
{
    QList<QWidget *> all;
    if (QWidget *page = m_tabs.currentWidget())
        addUndivided(page, all);
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (hasControls(dock->widget()))
            all += dock->widget();
    }
    return all;
}

void PaneWalk::step(int direction)
{
    const QList<QWidget *> all = panes();
    if (all.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(all.cbegin(), all.cend(),
        [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const auto count = all.size();
    const qsizetype from = here == all.cend() ? (direction > 0 ? -1 : count) : here - all.cbegin();
    enter(all[(from + direction + count) % count]);
}

void PaneWalk::enter(QWidget *pane)
{
    const auto last = std::find_if(m_visited.cbegin(), m_visited.cend(),
        [pane](const QPointer<QWidget> &control) { return control && pane->isAncestorOf(control); });
    QWidget *before = last == m_visited.cend() ? nullptr : last->data();
    QWidget *control = canBeEntered(before) ? before : firstControlOf(pane);
    if (control)
        control->setFocus(Qt::ShortcutFocusReason);
}

void PaneWalk::onFocusChanged(QWidget *now)
{
    if (!now || now->window() != &m_window)
        return;
    m_visited.removeIf([now](const QPointer<QWidget> &control) { return !control || control == now; });
    m_visited.prepend(now);
}

} // namespace nd
