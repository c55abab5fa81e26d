// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QGuiApplication;
class QSessionManager;

namespace nd {

class SessionManager;
class Settings;

/// The end of a person's session at this computer: log-off, shut-down, or the system's own command to quit. What only
/// memory holds is written; while a purchase is on its way a person is asked, where the system leaves time for that.
class SessionEnd final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    SessionEnd(QGuiApplication &app, SessionManager &desk, Settings &settings, QObject *parent = nullptr);

    /// Writes drafts and settings. False: bytes of an order or a change are out, and no answer has come.
    bool prepare();

signals:
    /// The log-off was stopped: a purchase is on its way.
    void stopped();
    /// The system wants the program to end; its windows are closed next.
    void quitting();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCommit(QSessionManager &session);

    QGuiApplication &m_app;
    SessionManager &m_desk;
    Settings &m_settings;
};

} // namespace nd
