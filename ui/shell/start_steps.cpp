// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/start_steps.h"

#include "base/logging.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto NotPaintedFor = 250ms;

/// Wants the window as it will be.
bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::ShortcutOverride: // comes first, before shortcuts are looked up
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr;
}

} // namespace

StartSteps::StartSteps(QWidget *window) : QObject(window), m_window(window)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &StartSteps::next);
    qApp->installEventFilter(this);
}

void StartSteps::add(Step step)
{
    if (isDone())
        qApp->installEventFilter(this);
    m_steps.push_back(std::move(step));
    if (m_painted)
        m_next.start();
}

void StartSteps::finish()
{
    if (m_running)
        return;
    begin();
    while (!m_steps.empty())
        next();
}

void StartSteps::drop()
{
    m_steps.clear();
}

void StartSteps::letThrough(QKeyCombination keys)
{
    m_keys.insert(keys.toCombined());
}

void StartSteps::begin()
{
    if (!std::exchange(m_painted, true))
        qCInfo(logStart) << "the window stands";
    if (!m_steps.empty())
        m_next.start();
}

void StartSteps::next()
{
    if (m_running)
        return;
    if (!m_steps.empty()) {
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        run(step);
    }
    if (!m_steps.empty())
        return;
    m_next.stop();
    qApp->removeEventFilter(this);
}

/// A step that asks a person something has an event loop of its own.
void StartSteps::run(const Step &step)
{
    m_running = true;
    step();
    m_running = false;
}

bool StartSteps::passes(QEvent *event) const
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return isModifier(key->key()) || m_keys.contains(key->keyCombination().toCombined());
    }
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const QWidget *met = QApplication::widgetAt(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
    return met && m_widgets.contains(met);
}

/// Something else lies under the pointer than was seen there when the button went down.
bool StartSteps::meetsAnother(const QMouseEvent &click)
{
    const QPoint place = click.globalPosition().toPoint();
    const QWidget *seen = QApplication::widgetAt(place);
    finish();
    return QApplication::widgetAt(place) != seen;
}

bool StartSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && !m_painted) {
        // When what is being painted is on the screen.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, &StartSteps::begin, Qt::QueuedConnection);
        else if (event->type() == QEvent::Show)
            QTimer::singleShot(NotPaintedFor, this, &StartSteps::begin);
    }
    if (m_steps.empty() || m_running || !isInput(event->type()) || passes(event))
        return false;
    if (watched->isWindowType() && event->type() == QEvent::MouseButtonPress)
        return meetsAnother(*static_cast<QMouseEvent *>(event));
    finish();
    return false;
}

} // namespace nd
