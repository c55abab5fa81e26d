// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace nd {

class UserPrompts;
class SessionManager;

/// What a person does with the ledger as a whole: copies it, and decides whether to go on with one that may not know
/// of everything that was bought.
class LedgerCommands final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `window` owns it.
    LedgerCommands(SessionManager &desk, UserPrompts &prompts, QWidget *window);

    QAction *backUpAction() const { return m_backUp; }

    /// Asks, if there is something to decide.
    void askWhetherToGoOn();

private:
    void chooseBackup();
    void backUp(const QString &path);

    SessionManager &m_desk;
    UserPrompts &m_prompts;
    QAction *m_backUp;
};

} // namespace nd
