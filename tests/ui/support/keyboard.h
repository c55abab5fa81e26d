// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <qnamespace.h>

class QWidget;

namespace nd {

/// What a screen reader calls it: the words of its label, else its own name.
QString spokenName(QWidget *widget);

/// Ten fingers and no mouse: every key goes where a person's would, to the open menu or to what has the focus.
class Keyboard
{
public:
    /// `window` must outlive this; it is where keys go while nothing else is active.
    explicit Keyboard(QWidget &window) : m_window(window) { }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// A key that is held down and repeats itself; stops when nothing is left to take it.
    void hold(Qt::Key key, int repeats);
    void type(const QString &text);
    /// Tab until the control of this name has the focus; false when one round does not meet it.
    bool tabTo(const QString &name);
    /// The spoken name of what has the focus.
    QString focused();
    QWidget *target();

private:
    QWidget &m_window;
};

} // namespace nd
