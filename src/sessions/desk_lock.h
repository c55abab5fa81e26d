// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace nd {

class Clock;
class SessionManager;
class Settings;

/// Keeps a desk that is left alone from spending money: locked, everything is read and followed, and no write begins
/// until a person has given the PIN. It keeps out who passes by, not who can change this user's files. Lives on the
/// GUI's thread.
class DeskLock final : public QObject
{
    Q_OBJECT
public:
    static constexpr int FewestCharacters = 4;
    static constexpr int TriesAtOnce = 5;
    static constexpr std::chrono::seconds Pause{30}; ///< after so many wrong ones

    /// All must outlive it. A desk that was locked when the program ended is locked.
    DeskLock(SessionManager &desk, Settings &settings, const Clock &clock, QObject *parent = nullptr);

    bool hasPin() const;
    bool isLocked() const;

    /// Why this cannot be a PIN; empty when it can.
    static QString problemOf(const QString &pin);
    /// `now`: the one before, where there is one. An empty `pin` takes it away.
    Result<Done> setPin(const QString &now, const QString &pin);

    /// Without a PIN nothing happens: nobody could unlock it.
    void lock();
    Result<Done> unlock(const QString &pin);

    /// A person is at the desk.
    void touch();
    /// Does what is due. A timer calls it; a test that moves the clock calls it too.
    void tick();

signals:
    void lockedChanged();

private:
    Result<Done> check(const QString &pin);
    void setLocked(bool locked);
    void arm();

    SessionManager &m_desk;
    Settings &m_settings;
    const Clock &m_clock;
    std::chrono::milliseconds m_touched{0}; ///< uptime
    std::chrono::milliseconds m_closedUntil{0}; ///< uptime: no PIN is looked at before
    int m_wrong = 0;
    QTimer m_timer;
};

} // namespace nd
