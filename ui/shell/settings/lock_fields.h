// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace nd {

class DeskLock;
class Settings;

/// When the desk locks itself, and the PIN; for the Settings dialog.
class LockFields final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    LockFields(DeskLock &lock, Settings &settings, QWidget *parent = nullptr);

    /// A PIN holds at once, the minutes from here on.
    void keep();

private:
    void showState();

    DeskLock &m_lock;
    Settings &m_settings;
    QSpinBox *m_minutes;
    QPushButton *m_pin;
    QLabel *m_note;
};

} // namespace nd
