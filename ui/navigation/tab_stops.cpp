// SPDX-License-Identifier: Apache-2.0
#include "ui/navigation/tab_stops.h"

#include <QWidget>

namespace nd {

QList<QWidget *> tabStopsIn(QWidget *page)
{
    QList<QWidget *> stops;
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && !next->focusProxy())
            stops += next;
    }
    return stops;
}

} // namespace nd
