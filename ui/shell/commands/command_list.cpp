// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/command_list.h"

#include "ui/widgets/shortcut_hint.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TitleProperty = "commandTitle";

/// A tool tip that says more than the name and the keys says why.
QString reasonOf(bool isEnabled, const QString &toolTip, const QString &text, const QKeySequence &keys)
{
    const bool isMore = toolTip != hintWithKeys(text, keys) && toolTip != hintWithKeys(text, {});
    return !isEnabled && isMore ? toolTip : QString();
}

void addMenu(std::vector<Command> &commands, const QMenu &menu, const QString &where)
{
    for (QAction *action : menu.actions()) {
        const QString text = hintWithKeys(action->text(), {});
        if (action->isSeparator() || text.isEmpty() || !action->isVisible())
            continue;
        if (const QMenu *below = action->menu()) {
            addMenu(commands, *below, where + u" › "_s + text);
            continue;
        }
        const QString title = action->property(TitleProperty).toString();
        commands.push_back({.title = title.isEmpty() ? text : title,
            .where = where,
            .keys = action->shortcut().toString(QKeySequence::NativeText),
            .reason = reasonOf(action->isEnabled(), action->toolTip(), action->text(), action->shortcut()),
            .icon = action->icon(),
            .isEnabled = action->isEnabled(),
            .target = action});
    }
}

void addPage(std::vector<Command> &commands, QWidget *page)
{
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        const QString text = hintWithKeys(button->text(), {});
        const bool isCommand = qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button);
        if (!isCommand || text.isEmpty() || !button->isVisibleTo(page))
            continue;
        commands.push_back({.title = text,
            .where = page->windowTitle(),
            .keys = button->shortcut().toString(QKeySequence::NativeText),
            .reason = reasonOf(button->isEnabled(), button->toolTip(), button->text(), button->shortcut()),
            .icon = button->icon(),
            .isEnabled = button->isEnabled(),
            .target = button,
            .page = page});
    }
}

QString initialsOf(const QString &title)
{
    QString initials;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    return initials;
}

bool beginsAWord(const QString &title, const QString &typed)
{
    for (qsizetype at = title.indexOf(typed); at >= 0; at = title.indexOf(typed, at + 1)) {
        if (at == 0 || !title[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool containsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

void setCommandTitle(QAction *action, const QString &title)
{
    action->setProperty(TitleProperty, title);
}

std::vector<Command> commandsOf(QMainWindow &window, QTabWidget &tabs)
{
    std::vector<Command> menus;
    for (const QAction *top : window.menuBar()->actions()) {
        if (top->menu())
            addMenu(menus, *top->menu(), hintWithKeys(top->text(), {}));
    }
    std::vector<Command> front; // what is in front comes first
    std::vector<Command> behind;
    for (int i = 0; i < tabs.count(); ++i)
        addPage(i == tabs.currentIndex() ? front : behind, tabs.widget(i));
    for (QDockWidget *pane : window.findChildren<QDockWidget *>())
        addPage(behind, pane);
    std::vector<Command> commands;
    const auto add = [&](const std::vector<Command> &some, bool areButtons) {
        for (const Command &command : some) {
            // Some buttons are there for the mouse beside their entry in a menu.
            const bool isTwin = areButtons && std::any_of(menus.begin(), menus.end(), [&](const Command &entry) {
                return entry.title == command.title;
            });
            if (!isTwin)
                commands.push_back(command);
        }
    };
    add(front, true);
    add(menus, false);
    add(behind, true);
    return commands;
}

int rankOf(const Command &command, const QString &typed)
{
    const QString title = command.title.toCaseFolded();
    const QString wanted = typed.simplified().toCaseFolded();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (title.startsWith(wanted))
        return 0;
    if (beginsAWord(title, wanted))
        return 1;
    if (initialsOf(title).startsWith(wanted))
        return 2;
    if (title.contains(wanted))
        return 3;
    if (containsAll(title, words))
        return 4;
    return containsAll(title + u' ' + command.where.toCaseFolded(), words) ? 5 : -1;
}

std::vector<Command> matching(const std::vector<Command> &commands, const QString &typed)
{
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < commands.size(); ++i) {
        if (const int rank = rankOf(commands[i], typed); rank >= 0)
            ranked.emplace_back(2 * rank + (commands[i].isEnabled ? 0 : 1), i);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<Command> found;
    for (const auto &[rank, i] : ranked)
        found.push_back(commands[i]);
    return found;
}

bool run(const Command &command, QTabWidget &tabs)
{
    if (auto *action = qobject_cast<QAction *>(command.target.data()); action && action->isEnabled()) {
        if (!command.argument.isEmpty())
            action->setData(command.argument);
        action->trigger();
        return true;
    }
    auto *button = qobject_cast<QAbstractButton *>(command.target.data());
    if (!button || !button->isEnabled())
        return false;
    if (auto *pane = qobject_cast<QDockWidget *>(command.page.data()))
        pane->show();
    else if (command.page && tabs.indexOf(command.page) >= 0)
        tabs.setCurrentWidget(command.page);
    auto *push = qobject_cast<QPushButton *>(button);
    if (push && push->menu())
        push->showMenu();
    else
        button->click();
    return true;
}

} // namespace nd
