// SPDX-License-Identifier: Apache-2.0
#include "ui/features/comments/read_tracking.h"

#include "ui/features/comments/message_list.h"

#include <QApplication>
#include <QEvent>

namespace nd {

ReadTracking::ReadTracking(MessageList &list) : QObject(&list), m_list(list)
{
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(DwellMs);
    connect(&m_dwell, &QTimer::timeout, this, &ReadTracking::end);
    connect(&list, &MessageList::sightChanged, this, &ReadTracking::begin);
    // Activation is told to every widget of the window; that of the list is enough.
    list.installEventFilter(this);
}

bool ReadTracking::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        begin();
    return QObject::eventFilter(watched, event);
}

/// A dialog in front takes the window's activity away, a minimised one is not visible to anybody.
QStringList ReadTracking::inSight() const
{
    const QWidget *window = m_list.window();
    const bool before = m_list.isVisible() && window->isActiveWindow() && !window->isMinimized();
    return before ? m_list.keysInSight() : QStringList();
}

void ReadTracking::begin()
{
    m_dwell.start(); // in sight is asked for later: the list lays itself out after its model has changed
    m_atBegin.clear();
    QMetaObject::invokeMethod(
        this, [this] { m_atBegin = inSight(); }, Qt::QueuedConnection);
}

void ReadTracking::end()
{
    QStringList keys;
    const QStringList now = inSight();
    for (const QString &key : now) {
        if (m_atBegin.contains(key))
            keys += key;
    }
    if (!keys.isEmpty())
        emit read(keys);
}

} // namespace nd
