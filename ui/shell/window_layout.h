// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QMainWindow;
class QTabWidget;

namespace nd {

class Settings;

/// Where the window stands, how large it is, which tab is in front and which panes are open, over restarts. Kept soon
/// after each change, so that a killed program comes back as it was left. Belongs to the window.
class WindowLayout final : public QObject
{
    Q_OBJECT
public:
    /// Restores what was kept. `tabs` are in `window`; `settings` must outlive it. The window has all its panes.
    WindowLayout(QMainWindow &window, QTabWidget &tabs, Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void save();
    void placeFirst();

    QMainWindow &m_window;
    QTabWidget &m_tabs;
    Settings &m_settings;
    QTimer m_soon;
};

} // namespace nd
