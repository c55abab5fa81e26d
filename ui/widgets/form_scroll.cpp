// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form_scroll.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
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
    const bool isForm = watched == widget();
    // Of a form that is not seen, fields that grow do not move the others: Qt lays them out when it is seen, but only
    // if they grow once more.
    if (isForm && event->type() == QEvent::Show && widget()->layout()) {
        widget()->layout()->invalidate();
        widget()->layout()->activate();
        QCoreApplication::postEvent(widget(), new QEvent(QEvent::LayoutRequest));
    }
    if (isForm && event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QScrollArea::eventFilter(watched, event);
}

void FormScroll::makeRoom()
{
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

} // namespace nd
