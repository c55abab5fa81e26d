// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/printer_dialog.h"

#include "ui/prompts/user_prompts.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QString>

#include <memory>
#include <utility>

namespace nd {

bool canPrint()
{
    return true;
}

QDialog *printerDialog(
    QWidget *parent, const QString &title, const QString &name, std::function<void(const ChosenPrinter &)> chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    printer->setCreator(QStringLiteral("Numberdesk"));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setWindowTitle(title);
    // All pages are printed: no range is asked for.
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize
        | QAbstractPrintDialog::PrintCollateCopies);
    // The printer lives for as long as the dialog, by this connection, and for whoever prints.
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, chosen = std::move(chosen)] {
        const QString file = printer->outputFileName();
        chosen({printer, file.isEmpty() ? printer->printerName() : QDir::toNativeSeparators(file)});
    });
    return dialog;
}

} // namespace nd
