// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace nd {

class Settings;

/// Whether holds are extended without a person's doing, and how often at most: the fields, and what they mean in a
/// sentence. Kept in the settings, for all accounts.
class HoldExtensionFields final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int HighestLimit = 20; ///< extensions of one hold: half a working day

    /// `settings` must outlive it.
    explicit HoldExtensionFields(Settings &settings, QWidget *parent = nullptr);

    /// Into the settings.
    void keep();

private:
    void showSpan();

    Settings &m_settings;
    QCheckBox *m_on;
    QSpinBox *m_limit;
    QLabel *m_span;
};

} // namespace nd
