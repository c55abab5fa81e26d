// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/outside/desktop_messages.h"

namespace nd {

DesktopMessages::DesktopMessages(QObject *parent) : QObject(parent) { }

void DesktopMessages::show(const QString & /*title*/, const QString & /*text*/, std::function<void()> otherwise)
{
    otherwise();
}

void DesktopMessages::onActionInvoked(uint /*id*/, const QString & /*action*/) { }

void DesktopMessages::onNotificationClosed(uint /*id*/, uint /*reason*/) { }

} // namespace nd
