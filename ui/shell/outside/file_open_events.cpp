// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/outside/file_open_events.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace nd {

FileOpenEvents::FileOpenEvents(QCoreApplication &app, QObject *parent) : QObject(parent), m_app(app)
{
    app.installEventFilter(this);
}

bool FileOpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_app || event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const auto *open = static_cast<QFileOpenEvent *>(event);
    emit opened(open->file().isEmpty() ? open->url().toString(QUrl::FullyEncoded) : open->file());
    return true;
}

} // namespace nd
