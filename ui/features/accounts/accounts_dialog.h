// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class SessionManager;

/// The accounts: use, add, replace the key, rename, set limits, remove. Opened, never executed.
class AccountsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    AccountsDialog(SessionManager &desk, UserPrompts &prompts, QWidget *parent = nullptr);

private:
    void build();
    void fill();
    void showSelection();
    QString selectedId() const;
    void use();
    void add();
    void replaceKey();
    void askForKey(const QString &id);
    void rename();
    void toggleReadOnly();
    void setLimits();
    void remove();
    void reallyRemove(const QString &id, bool keyMayStay);

    SessionManager &m_desk;
    UserPrompts &m_prompts;
    Banner *m_banner;
    QListWidget *m_list;
    QPushButton *m_use;
    QPushButton *m_key;
    QPushButton *m_rename;
    QPushButton *m_readOnly;
    QPushButton *m_limits;
    QPushButton *m_remove;
};

} // namespace nd
