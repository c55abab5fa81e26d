// SPDX-License-Identifier: Apache-2.0
#include "ui/navigation/navigation_history.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QScopedValueRollback>
#include <QTabWidget>

namespace nd {

namespace {

/// The system's keys. Windows has the backspace among them, which belongs to the field that is typed in.
QList<QKeySequence> keysOf(QKeySequence::StandardKey key)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    keys.removeIf([](const QKeySequence &one) { return (one[0].key() == Qt::Key_Backspace); });
    return keys;
}

} // namespace

NavigationHistory::NavigationHistory(QTabWidget &tabs)
    : QObject(&tabs), m_tabs(tabs), m_back(new QAction(tr("Back"), this)), m_forward(new QAction(tr("Forward"), this))
{
    m_back->setShortcuts(keysOf(QKeySequence::Back));
    m_forward->setShortcuts(keysOf(QKeySequence::Forward));
    connect(m_back, &QAction::triggered, this, [this] { go(m_before, m_after); });
    connect(m_forward, &QAction::triggered, this, [this] { go(m_after, m_before); });
    connect(&tabs, &QTabWidget::currentChanged, this, &NavigationHistory::onTabChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
    m_place.tab = tabs.currentIndex();
    showPossible();
}

void NavigationHistory::onFocusChanged(QWidget *now)
{
    const QWidget *page = m_tabs.currentWidget();
    // Another tab has the keyboard before its being in front is told: the place that is left must not be lost.
    if (now && page && page->isAncestorOf(now) && m_tabs.currentIndex() == m_place.tab)
        m_place = {m_tabs.currentIndex(), now, {}};
}

void NavigationHistory::onTabChanged(int tab)
{
    const Place left = here();
    m_place = {tab, nullptr, {}};
    onFocusChanged(QApplication::focusWidget());
    if (m_going || left.tab == tab || left.tab < 0)
        return;
    m_before.append(left);
    if (m_before.size() > MostPlaces)
        m_before.removeFirst();
    m_after.clear();
    showPossible();
}

NavigationHistory::Place NavigationHistory::here() const
{
    Place place = m_place;
    if (const auto *rows = qobject_cast<const QAbstractItemView *>(place.control.data()))
        place.row = rows->currentIndex();
    return place;
}

void NavigationHistory::go(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty())
        return;
    const QScopedValueRollback<bool> going(m_going, true);
    to.append(here());
    const Place place = from.takeLast();
    m_tabs.setCurrentIndex(place.tab);
    // The account's page may be another by now: then its own first control has the keyboard.
    QWidget *control = place.control ? place.control.data() : m_tabs.currentWidget();
    auto *rows = qobject_cast<QAbstractItemView *>(control);
    if (rows && place.row.isValid() && place.row.model() == rows->model())
        rows->setCurrentIndex(place.row);
    control->setFocus(Qt::OtherFocusReason);
    m_place = {place.tab, control, {}};
    showPossible();
}

void NavigationHistory::showPossible()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
}

} // namespace nd
