// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace nd {

class DeskLock;
class HoldExtensionFields;
class LockFields;
class NetworkFields;
class Settings;
class Theme;
class UserPrompts;

/// What holds for every account: how the window looks, and the habits of buying. What belongs to one account stands in
/// Manage Accounts. Nothing changes before Save.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive it. Deletes itself when it is closed.
    SettingsDialog(Settings &settings, Theme &theme, DeskLock &lock, UserPrompts &prompts, QWidget *parent = nullptr);

private:
    QWidget *buildAppearance();
    QWidget *buildBuying();
    void keep();

    Settings &m_settings;
    Theme &m_theme;
    QComboBox *m_appearance;
    QSpinBox *m_text;
    QComboBox *m_language;
    QSpinBox *m_typedCount;
    QLineEdit *m_country;
    QCheckBox *m_notifications;
    QCheckBox *m_keepFollowing;
    HoldExtensionFields *m_holds;
    LockFields *m_lock;
    NetworkFields *m_network;
};

} // namespace nd
