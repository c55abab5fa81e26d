// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/lock_commands.h"

#include "ui/features/accounts/account_dialog.h"
#include "ui/features/accounts/accounts_dialog.h"
#include "ui/features/basket/hold_extension_dialog.h"
#include "ui/features/webhooks/webhooks_dialog.h"
#include "ui/prompts/user_prompts.h"
#include "ui/shell/settings/pin_dialog.h"
#include "ui/shell/settings/settings_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// What was opened before the lock and changes accounts, keys or the lock itself. Nothing of it holds before its Save.
void closeSettings()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (qobject_cast<SettingsDialog *>(window) || qobject_cast<AccountsDialog *>(window)
            || qobject_cast<AccountDialog *>(window) || qobject_cast<WebhooksDialog *>(window)
            || qobject_cast<HoldExtensionDialog *>(window))
            window->close();
    }
}

} // namespace

LockCommands::LockCommands(
    SessionManager &desk, Settings &settings, const Clock &clock, UserPrompts &prompts, QWidget *window)
    : QObject(window), m_lock(desk, settings, clock), m_prompts(prompts), m_window(window),
      m_action(new QAction(window)), m_bar(new Banner(window))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    connect(m_action, &QAction::triggered, this, &LockCommands::toggle);
    connect(m_bar, &Banner::actionTriggered, this, &LockCommands::unlock);
    connect(m_bar, &Banner::closed, this, &LockCommands::show); // it stays for as long as it is true
    connect(&m_lock, &DeskLock::lockedChanged, this, [this] {
        show();
        if (m_lock.isLocked())
            closeSettings();
        if (m_lock.isLocked() && QApplication::activeModalWidget())
            unlock();
    });
    qApp->installEventFilter(this);
    show();
}

QWidget *LockCommands::bar() const
{
    return m_bar;
}

bool LockCommands::mayChange()
{
    if (!m_lock.isLocked())
        return true;
    m_prompts.tell(m_window,
        {.title = tr("The desk is locked"), .text = tr("Unlock it first: Account → Unlock… (Ctrl+Shift+K).")});
    return false;
}

void LockCommands::toggle()
{
    if (m_lock.isLocked())
        return unlock();
    if (m_lock.hasPin())
        return m_lock.lock();
    auto *dialog = new PinDialog(m_lock, PinDialog::Purpose::Choose, m_window);
    connect(dialog, &QDialog::accepted, &m_lock, &DeskLock::lock);
    dialog->open();
}

void LockCommands::unlock()
{
    if (m_question)
        return m_question->activateWindow();
    QWidget *front = QApplication::activeModalWidget();
    m_question = new PinDialog(m_lock, PinDialog::Purpose::Unlock, front ? front : m_window);
    m_question->open();
}

void LockCommands::show()
{
    const bool locked = m_lock.isLocked();
    m_action->setText(locked ? tr("Unlock…") : tr("Lock Now"));
    m_action->setIcon(themedIcon(locked ? u"lock-open"_s : u"lock"_s));
    if (locked)
        m_bar->show(Tone::Warning,
            tr("Locked: everything can be read and is followed, nothing can be bought or changed."), tr("Unlock…"));
    else
        m_bar->clear();
}

bool LockCommands::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        // A window behind a dialog hears no shortcut.
        if (m_lock.isLocked() && QApplication::activeModalWidget()
            && m_action->shortcut() == QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination())) {
            unlock();
            return true;
        }
        [[fallthrough]];
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_lock.touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nd
