// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

class QLabel;
class QPushButton;
class QToolButton;

namespace nd {

class IconLabel;

/// A message inside the page: hidden until it has something to say, closed by the person or by clear(). Good news goes
/// by itself after a while, unless the mouse or the keyboard is in it; all else stays. A dialog grows for it. Plain
/// text. To assistive technology it is a notification; each message is announced.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the message. `action` is the text of a button, empty for none.
    void show(Tone tone, const QString &text, const QString &action = {});
    void clear();

    static constexpr std::chrono::milliseconds GoodNewsFor{12'000};
    /// How long good news stays; zero: until it is closed.
    void setGoodNewsFor(std::chrono::milliseconds span) { m_goodNewsFor = span; }

    Tone tone() const { return m_tone; }
    QString text() const;
    QPushButton *actionButton() const { return m_action; }
    /// Puts a control of the caller's between the message and the buttons; a label takes the colour of the message.
    void addControl(QWidget *control);
    /// Gives the focus to the action, or where there is none to the button that closes.
    void enter();

signals:
    void actionTriggered();
    /// Closed by the person; not emitted by clear(). Who shows another message now keeps it open.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateColours();
    void goAway();
    void growDialog();

    std::chrono::milliseconds m_goodNewsFor = GoodNewsFor;
    QTimer m_leaving;
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    int m_messages = 0; ///< shown so far
    int m_room = 0; ///< pixels that a dialog has grown by for it
};

/// "info", "circle-check", "loader", "triangle-alert", "circle-x".
QString iconForTone(Tone tone);

} // namespace nd
