// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace nd {

class Settings;

/// Whether holds are extended without a person's doing, and how often at most. Kept in the settings, for all accounts.
class HoldExtensionDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int HighestLimit = 20; ///< extensions of one hold: half a working day

    /// `settings` must outlive the dialog.
    explicit HoldExtensionDialog(Settings &settings, QWidget *parent = nullptr);

    /// What the settings mean for the basket, in a sentence; empty while nothing is extended.
    static QString note(const Settings &settings);

private:
    void showSpan();
    void keep();

    Settings &m_settings;
    QCheckBox *m_on;
    QSpinBox *m_limit;
    QLabel *m_span;
};

} // namespace nd
