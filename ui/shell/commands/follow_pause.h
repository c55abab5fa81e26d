// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace nd {

class Banner;

/// Stops what the desk asks Telnyx about orders and comments by itself, until a person resumes or the program ends: the
/// command, and a bar that says so for as long as it lasts. What a person asks for is asked, and open writes are looked
/// up as ever.
class FollowPause final : public QObject
{
    Q_OBJECT
public:
    /// `window` owns it.
    explicit FollowPause(QWidget *window);

    bool isPaused() const;
    /// "Pause Following", checked while it is paused.
    QAction *action() const { return m_action; }
    /// Stands above the tabs while it is paused.
    QWidget *bar() const;

signals:
    void changed();

private:
    void show();

    QAction *m_action;
    Banner *m_bar;
};

} // namespace nd
