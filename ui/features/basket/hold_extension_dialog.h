// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace nd {

class Settings;

/// HoldExtensionFields in a dialog of their own.
class HoldExtensionDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `settings` must outlive the dialog.
    explicit HoldExtensionDialog(Settings &settings, QWidget *parent = nullptr);

    /// What the settings mean for the basket, in a sentence; empty while nothing is extended.
    static QString note(const Settings &settings);
};

} // namespace nd
