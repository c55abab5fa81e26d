// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/start_failure.h"

#include "wording/error_text.h"

#include <QGuiApplication>
#include <QMessageBox>

#include <cstdio>

namespace nd {

void showStartFailure(const Error &error)
{
    const ErrorText text = describe(error);
    const QString more = text.advice.isEmpty() ? error.detail : text.advice;
    std::fprintf(stderr, "numberdesk: %s %s\n", qUtf8Printable(text.sentence), qUtf8Printable(more));
    // Nobody would see it there, and nobody could close it.
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return;
    QMessageBox box(QMessageBox::Critical, QMessageBox::tr("Numberdesk cannot start"), text.sentence);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(more);
    box.exec();
}

} // namespace nd
