// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sessions/desk_lock.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace nd {

class Banner;
class PinDialog;
class UserPrompts;

/// What a person sees of the lock: the command that locks and unlocks, a bar that says so, and the word that something
/// is not done meanwhile. Over a dialog the PIN is asked for at once: no menu can be reached from there. Every key and
/// click in the program keeps it open.
class LockCommands final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `window` owns it.
    LockCommands(SessionManager &desk, Settings &settings, const Clock &clock, UserPrompts &prompts, QWidget *window);

    DeskLock &lock() { return m_lock; }
    /// "Lock Now", or "Unlock…" while it is locked.
    QAction *action() const { return m_action; }
    /// Stands above the tabs while it is locked.
    QWidget *bar() const;
    /// False while it is locked: then that is told.
    bool mayChange();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle();
    void unlock();
    void show();

    DeskLock m_lock;
    UserPrompts &m_prompts;
    QWidget *m_window;
    QPointer<PinDialog> m_question; ///< for the PIN, while it is open
    QAction *m_action;
    Banner *m_bar;
};

} // namespace nd
