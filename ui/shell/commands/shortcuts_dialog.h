// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace nd {

/// Every key of the window, read off its actions and buttons: the list cannot be out of date.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *window);
};

} // namespace nd
