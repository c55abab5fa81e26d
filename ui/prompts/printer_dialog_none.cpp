// SPDX-License-Identifier: Apache-2.0
// In place of printer_dialog_qt.cpp where there is no QtPrintSupport: nothing offers to print.
#include "ui/prompts/printer_dialog.h"

#include "ui/prompts/user_prompts.h"

namespace nd {

bool canPrint()
{
    return false;
}

QDialog *printerDialog(QWidget *, const QString &, const QString &, std::function<void(const ChosenPrinter &)>)
{
    return nullptr;
}

} // namespace nd
