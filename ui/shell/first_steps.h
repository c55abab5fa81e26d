// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"

#include <QFrame>
#include <QPointer>
#include <QString>

class QAction;
class QLabel;
class QPushButton;

namespace nd {

class Settings;
class Workspace;
class WorkspaceView;

/// Leads a newcomer to a first number in the Sandbox: a bar with one sentence and one button for the next step. What
/// the button does can be done by hand as well, and then the bar is one step further. It never places an order: that
/// is a person's, in the ticket. Until a number was bought with it, or somebody has put it aside.
class FirstSteps final : public QFrame
{
    Q_OBJECT
public:
    enum class Step {
        Find,
        Take,
        Order,
        Wait, ///< sent, and not answered
        Done,
    };
    /// `settings` must outlive it.
    explicit FirstSteps(Settings &settings, QWidget *parent = nullptr);

    /// The sandbox is being opened: takes its room now, if it is going to be there.
    void expect();
    /// Of the account in use, from now on.
    void setWorkspace(Workspace &workspace, WorkspaceView &view);
    /// For a menu: the steps from the beginning.
    QAction *action() const { return m_action; }
    Step step() const { return m_step; }

signals:
    void sandboxRequested();
    void addAccountRequested();

private:
    bool isWanted() const;
    Step stepNow() const;
    void begin();
    void refresh();
    void show(Step step);
    void next();
    void find();
    void take();
    void finish();

    Settings &m_settings;
    Workspace *m_workspace = nullptr; ///< there for as long as the view is
    QPointer<WorkspaceView> m_view;
    Timestamp m_since; ///< what was bought before does not count
    Step m_step = Step::Find;
    bool m_isLeading = false; ///< the button was pressed last: it keeps the keyboard
    QLabel *m_text;
    QPushButton *m_go;
    QPushButton *m_later;
    QAction *m_action;
};

} // namespace nd
