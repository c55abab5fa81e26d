// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form_scroll.h"

#include <QEvent>
#include <QScrollBar>

namespace nd {

FormScroll::FormScroll(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // it follows the field that has the keyboard
    makeRoom();
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QScrollArea::eventFilter(watched, event);
}

void FormScroll::makeRoom()
{
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

} // namespace nd
