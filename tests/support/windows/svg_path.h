// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QStringView>

/// The path that an SVG's attribute `d` describes, as far as icons use it: no smooth curves, no rotated arcs.
QPainterPath pathOf(QStringView description);
