// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QDialog;
class QString;
class QWidget;

namespace nd {

struct ChosenPrinter;

/// The program is built with QtPrintSupport.
bool canPrint();
/// The system's question where to print. `name` is what the printer's queue calls the pages. `chosen` hears of a
/// printer when it is accepted. Null where the program cannot print.
QDialog *printerDialog(
    QWidget *parent, const QString &title, const QString &name, std::function<void(const nd::ChosenPrinter &)> chosen);

} // namespace nd
