// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/shortcut_hint.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>

namespace nd {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // "&&" is one "&"
        plain += text[i];
    }
    if (plain.endsWith(u'…'))
        plain.chop(1);
    return plain;
}

} // namespace

QString hintWithKeys(const QString &text, const QKeySequence &keys)
{
    const QString plain = withoutMnemonic(text);
    if (keys.isEmpty())
        return plain;
    return QCoreApplication::translate("ShortcutHint", "%1 (%2)", "what a control does, and its keys")
        .arg(plain, keys.toString(QKeySequence::NativeText));
}

void setKeyHint(QAction *action)
{
    action->setToolTip(hintWithKeys(action->text(), action->shortcut()));
}

void setKeyHint(QAbstractButton *button, const QKeySequence &keys)
{
    button->setShortcut(keys);
    button->setToolTip(hintWithKeys(button->text(), keys));
}

} // namespace nd
