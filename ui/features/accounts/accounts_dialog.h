// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace nd {

class Asker;
class Banner;
class Desk;

/// The accounts: use, add, replace the key, rename, set limits, remove. Opened, never executed.
class AccountsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive the dialog.
    AccountsDialog(Desk &desk, Asker &asker, QWidget *parent = nullptr);

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
    void remove();
    void reallyRemove(const QString &id, bool keyMayStay);

    Desk &m_desk;
    Asker &m_asker;
    Banner *m_banner;
    QListWidget *m_list;
    QPushButton *m_use;
    QPushButton *m_key;
    QPushButton *m_rename;
    QPushButton *m_readOnly;
    QPushButton *m_remove;
};

} // namespace nd
