// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace nd {

/// What Tab meets in a page, in its order, whether or not it can be seen at the moment.
QList<QWidget *> tabStopsIn(QWidget *page);

} // namespace nd
