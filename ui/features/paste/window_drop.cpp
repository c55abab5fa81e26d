// SPDX-License-Identifier: Apache-2.0
#include "ui/features/paste/window_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace nd {

namespace {

QString fileOf(const QMimeData &data)
{
    const QUrl url = data.urls().value(0);
    return url.isLocalFile() ? url.toLocalFile() : QString();
}

} // namespace

WindowDrop::WindowDrop(QWidget *window) : QObject(window), m_window(window)
{
    window->setAcceptDrops(true); // else the system does not tell of drags
    window->installEventFilter(this);
    watchHandle();
}

/// The window's own handle hears of a drag before the widget below the mouse does.
void WindowDrop::watchHandle()
{
    if (QWindow *handle = m_window->windowHandle())
        handle->installEventFilter(this); // a second time moves it to the front, no more
}

bool WindowDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::WinIdChange || type == QEvent::Show)
        watchHandle();
    const bool isDrag = type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
    if (!isDrag || watched != m_window->windowHandle())
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // the other two are one as well
    if (QApplication::activeModalWidget()) {
        drop->ignore();
        return true;
    }
    const QString file = fileOf(*drop->mimeData());
    if (file.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // a file that is moved here would be deleted where it was
    drop->accept();
    if (type == QEvent::Drop)
        emit dropped(file);
    return true;
}

} // namespace nd
