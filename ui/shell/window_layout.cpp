// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/window_layout.h"

#include "accounts/settings.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>
#include <QTabWidget>

#include <chrono>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr QSize Comfortable{1360, 860}; // logical pixels

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, QTabWidget &tabs, Settings &settings)
    : QObject(&window), m_window(window), m_tabs(tabs), m_settings(settings)
{
    restore();
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms); // a drag is one change, not one per pixel
    connect(&m_soon, &QTimer::timeout, this, &WindowLayout::save);
    const auto soon = [this] { m_soon.start(); };
    connect(&tabs, &QTabWidget::currentChanged, this, soon);
    for (QDockWidget *pane : window.findChildren<QDockWidget *>()) {
        connect(pane, &QDockWidget::visibilityChanged, this, soon);
        connect(pane, &QDockWidget::dockLocationChanged, this, soon);
        pane->installEventFilter(this);
    }
    window.installEventFilter(this);
}

void WindowLayout::restore()
{
    if (!m_window.restoreGeometry(m_settings.get(setting::WindowGeometry)))
        placeFirst();
    m_window.restoreState(m_settings.get(setting::WindowState));
    m_tabs.setCurrentIndex(qBound(0, m_settings.get(setting::WindowTab), m_tabs.count() - 1));
}

/// A window that is larger than the screen has its lower buttons, and its own close button, outside of it.
void WindowLayout::placeFirst()
{
    const QSize free = m_window.screen()->availableSize();
    const int title = m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &m_window);
    const bool fits = Comfortable.width() < free.width() && Comfortable.height() + title < free.height();
    m_window.resize(Comfortable.boundedTo({free.width(), free.height() - title}));
    if (!fits)
        m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
}

void WindowLayout::save()
{
    m_soon.stop();
    m_settings.set(setting::WindowGeometry, m_window.saveGeometry());
    m_settings.set(setting::WindowState, m_window.saveState());
    m_settings.set(setting::WindowTab, m_tabs.currentIndex());
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool matters = type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange;
    if (type == QEvent::Close && watched == &m_window)
        save();
    else if (matters && m_window.isVisible())
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace nd
