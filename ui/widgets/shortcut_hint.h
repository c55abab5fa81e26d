// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

class QAbstractButton;
class QAction;

namespace nd {

/// "Search (Ctrl+Return)", with the platform's own names of the keys. Mnemonics and a trailing "…" of `text` are left
/// out. Without keys: the text alone.
QString hintWithKeys(const QString &text, const QKeySequence &keys);

/// The action's or button's tool tip becomes its text and its shortcut.
void setKeyHint(QAction *action);
/// Also gives the button the shortcut.
void setKeyHint(QAbstractButton *button, const QKeySequence &keys);

} // namespace nd
