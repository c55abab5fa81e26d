// SPDX-License-Identifier: Apache-2.0
#include "ui/features/paste/number_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace nd {

NumberDrop::NumberDrop(QWidget *target) : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool NumberDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter;
    if (!enters && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // an entering drag is one as well
    const QMimeData *data = drop->mimeData();
    const QUrl url = data->urls().value(0);
    if (!url.isLocalFile() && !data->hasText())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // a file that is moved here would be deleted where it was
    drop->accept();
    if (!enters)
        emit dropped(url.isLocalFile() ? url.toLocalFile() : QString(), url.isLocalFile() ? QString() : data->text());
    return true;
}

} // namespace nd
