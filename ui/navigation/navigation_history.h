// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

class QAction;
class QTabWidget;
class QWidget;

namespace nd {

/// Where a person was before, as in a browser: the tab, the control with the keyboard and the row in it. Belongs to the
/// tabs.
class NavigationHistory final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostPlaces = 50;

    explicit NavigationHistory(QTabWidget &tabs);

    /// "Back" and "Forward", for a menu.
    QList<QAction *> actions() const { return {m_back, m_forward}; }

private:
    struct Place
    {
        int tab = -1;
        QPointer<QWidget> control = {};
        QPersistentModelIndex row = {};
    };

    void onFocusChanged(QWidget *now);
    void onTabChanged(int tab);
    void go(QList<Place> &from, QList<Place> &to);
    Place here() const;
    void showPossible();

    QTabWidget &m_tabs;
    QAction *m_back;
    QAction *m_forward;
    Place m_place; ///< its row is read when it is left
    QList<Place> m_before;
    QList<Place> m_after;
    bool m_going = false;
};

} // namespace nd
