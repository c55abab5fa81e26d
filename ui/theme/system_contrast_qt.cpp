// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/system_contrast.h"

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QGuiApplication>
#include <QStyleHints>
#endif

namespace nd {

// Qt tells it from 6.10 on, of the desktops that tell it.
std::optional<bool> systemWantsContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    const QAccessibilityHints *hints = QGuiApplication::styleHints()->accessibility();
    if (hints && hints->contrastPreference() == Qt::ContrastPreference::HighContrast)
        return true;
#endif
    return {};
}

} // namespace nd
