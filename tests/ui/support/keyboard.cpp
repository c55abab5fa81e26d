// SPDX-License-Identifier: Apache-2.0
#include "keyboard.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace nd {

namespace {

/// More stops than any page has.
constexpr int LongestRound = 200;

} // namespace

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *accessible = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    if (!accessible)
        return {};
    // A combo box is named by its value everywhere; its label is what tells it from others.
    for (const auto &[related, relation] : accessible->relations(QAccessible::Label)) {
        if (!related->text(QAccessible::Name).isEmpty())
            return related->text(QAccessible::Name);
    }
    return accessible->text(QAccessible::Name);
}

QWidget *Keyboard::target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    // A platform without a window manager neither activates a dialog nor goes back to the window behind it.
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *front = dialog ? dialog : &m_window;
    if (QApplication::activeWindow() != front) {
        front->activateWindow();
        QCoreApplication::processEvents(); // the platform tells of it through the event loop
    }
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *at = target())
        QTest::keyClick(at, key, modifiers);
}

void Keyboard::hold(Qt::Key key, int repeats)
{
    for (int i = 0; i < repeats; ++i) {
        QWidget *at = target();
        if (!at)
            return;
        QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, QString(), i > 0);
        QApplication::sendEvent(at, &again);
        QCoreApplication::processEvents();
    }
    if (QWidget *at = target()) {
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
        QApplication::sendEvent(at, &up);
    }
}

void Keyboard::type(const QString &text)
{
    for (const QChar c : text) {
        if (QWidget *at = target())
            QTest::keyClicks(at, QString(c));
    }
}

bool Keyboard::tabTo(const QString &name)
{
    for (int i = 0; i < LongestRound; ++i) {
        if (focused() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QString Keyboard::focused()
{
    return spokenName(target());
}

} // namespace nd
