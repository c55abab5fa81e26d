// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace nd {

class Settings;

/// Tells a person who works in another program what has happened here, through the desktop. What comes within a few
/// seconds is told together; nothing is told while the window is in front, or when the settings say so. Belongs to the
/// window.
class DesktopNotifications final : public QObject
{
    Q_OBJECT
public:
    /// Shows a message, which leads to the window.
    using Show = std::function<void(const QString &title, const QString &text)>;
    static constexpr std::chrono::milliseconds Gathering{3'000};
    static constexpr int MostLines = 4;

    /// `window` is the one that must be in front for silence. `settings` must outlive it.
    DesktopNotifications(QWidget &window, const Settings &settings, Show show);

    /// `sentence` is plain text. The same sentence is told once.
    void add(const QString &sentence);
    /// Does at once what waits.
    void tell();

private:
    QWidget &m_window;
    const Settings &m_settings;
    Show m_show;
    QStringList m_waiting;
    QTimer m_gathering;
};

} // namespace nd
