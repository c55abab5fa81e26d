// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QMainWindow;
class QTabWidget;
class QWidget;

namespace nd {

/// Something that the window can do: an entry of its menus or a button of its tabs and panes.
struct Command
{
    QString title = {};
    QString where = {}; ///< menu, tab or pane
    QString keys = {}; ///< as the system writes them
    QString reason = {}; ///< why it cannot be done now; empty when that is not known
    QIcon icon = {};
    bool isEnabled = true;
    QPointer<QObject> target = {}; ///< QAction or QAbstractButton
    QString argument = {}; ///< becomes the data of the action before it is done; empty: none
    QPointer<QWidget> page = {}; ///< the tab or pane of a button
};

/// For actions whose text alone does not say what they do, as in a menu of accounts.
void setCommandTitle(QAction *action, const QString &title);

/// Read off the window as it is now: the list cannot be out of date.
std::vector<Command> commandsOf(QMainWindow &window, QTabWidget &tabs);

/// How well a command answers what was typed: 0 is best, negative is not at all. The beginning of the title counts more
/// than that of a word, then initials ("ptr" is Place Typed Rows), then any part, then words in any order.
int rankOf(const Command &command, const QString &typed);

/// Those that answer, the best first; what can be done before what cannot.
std::vector<Command> matching(const std::vector<Command> &commands, const QString &typed);

/// Brings its page to the front and does it. False when it is gone or disabled.
bool run(const Command &command, QTabWidget &tabs);

} // namespace nd
