// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QIcon>
#include <QString>

class QColor;
class QPainter;
class QRect;

namespace nd {

/// An icon of resources/icons by its Lucide name ("search"). Tinted from the application's palette each time it is
/// painted: it follows light and dark, disabled and selected, and the screen's scale. Arrows and the like are
/// mirrored in right-to-left windows. A null icon when there is no such file.
QIcon themedIcon(const QString &name);
/// The same in the mark colour of a tone.
QIcon themedIcon(const QString &name, Tone tone);

/// Paints an icon, fitted into `rect`, in one colour. Paints nothing when there is no such file.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour);

bool hasIcon(const QString &name);

} // namespace nd
