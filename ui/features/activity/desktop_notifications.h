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
/// seconds is told together; nothing is told while one of our windows is in front, or when the settings say so. Belongs
/// to the window.
class DesktopNotifications final : public QObject
{
    Q_OBJECT
public:
    /// Shows a message, which leads to the window.
    using Show = std::function<void(const QString &title, const QString &text)>;
    static constexpr std::chrono::milliseconds Gathering{3'000};
    static constexpr int MostLines = 4;

    /// The messages have the title of `window`. `settings` must outlive it.
    DesktopNotifications(QWidget &window, const Settings &settings, Show show);

    /// `sentence` is plain text. The same sentence is told once.
    void add(const QString &sentence);
    /// Does at once what waits.
    void tell();

private:
    static bool isInFront();

    QWidget &m_window;
    const Settings &m_settings;
    Show m_show;
    QStringList m_waiting;
    QTimer m_gathering;
};

} // namespace nd
