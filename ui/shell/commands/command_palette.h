// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/commands/command_list.h"

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace nd {

/// Everything that the window can do, found by a few letters: arrows choose, Return does it, Escape goes.
/// What cannot be done now is shown in grey and says why where that is known. The last entry finds what was typed in
/// all that is known of the account.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    /// The object name of the window's action that finds everywhere what its data says.
    static inline const QString FindAction = QStringLiteral("find-everywhere");

    /// `tabs` are in `window`.
    CommandPalette(QMainWindow *window, QTabWidget *tabs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void addFind(const QString &typed);
    void showCurrent();
    void fitColumns();
    void fillRow(const Command &command);
    void runCurrent();

    QTabWidget *m_tabs;
    QAction *m_findAction;
    std::vector<Command> m_all;
    std::vector<Command> m_shown;
    QIcon m_noIcon;
    QLineEdit *m_typed;
    QStandardItemModel *m_model;
    QTreeView *m_list;
    QLabel *m_note;
};

} // namespace nd
