// SPDX-License-Identifier: Apache-2.0
#include "sessions/desk_lock.h"

#include "accounts/pin_hash.h"
#include "accounts/settings.h"
#include "base/clock.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"

#include <algorithm>

namespace nd {

using std::chrono::milliseconds;

namespace {

Error notUnlocked(const QString &sentence)
{
    return {.kind = ErrorKind::Local, .title = sentence};
}

} // namespace

DeskLock::DeskLock(SessionManager &desk, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_settings(settings), m_clock(clock), m_touched(clock.uptime())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DeskLock::tick);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(setting::LockMinutes.key) || key == QLatin1StringView(setting::LockPin.key))
            touch();
    });
    m_desk.setLocked(settings.get(setting::Locked) && hasPin());
    arm();
}

bool DeskLock::hasPin() const
{
    return !m_settings.get(setting::LockPin).isEmpty();
}

bool DeskLock::isLocked() const
{
    return m_desk.isLocked();
}

QString DeskLock::problemOf(const QString &pin)
{
    return pin.size() < FewestCharacters ? tr("A PIN has %n characters or more.", nullptr, FewestCharacters)
                                         : QString();
}

Result<Done> DeskLock::check(const QString &pin)
{
    if (m_clock.uptime() < m_closedUntil)
        return notUnlocked(tr("Too many wrong PINs. Wait half a minute."));
    if (!isPinOf(m_settings.get(setting::LockPin), pin.toUtf8())) {
        if (++m_wrong % TriesAtOnce == 0)
            m_closedUntil = m_clock.uptime() + Pause;
        return notUnlocked(tr("This is not the PIN."));
    }
    m_wrong = 0;
    return Done{};
}

Result<Done> DeskLock::setPin(const QString &now, const QString &pin)
{
    if (hasPin()) {
        if (const Result<Done> fits = check(now); !fits)
            return fits;
    }
    if (pin.isEmpty()) {
        m_settings.set(setting::LockPin, QString());
        setLocked(false);
        return Done{};
    }
    if (const QString problem = problemOf(pin); !problem.isEmpty())
        return notUnlocked(problem);
    const QString hash = hashOfPin(pin.toUtf8());
    if (hash.isEmpty())
        return notUnlocked(tr("The PIN could not be kept: this computer has too little memory left."));
    m_settings.set(setting::LockPin, hash);
    return Done{};
}

void DeskLock::lock()
{
    if (hasPin())
        setLocked(true);
}

Result<Done> DeskLock::unlock(const QString &pin)
{
    const Result<Done> fits = check(pin);
    if (fits)
        setLocked(false);
    return fits;
}

void DeskLock::setLocked(bool locked)
{
    if (isLocked() == locked)
        return;
    m_settings.set(setting::Locked, locked);
    (void)m_settings.save(); // a program that is killed now starts locked
    m_desk.setLocked(locked);
    touch();
    emit lockedChanged();
}

void DeskLock::touch()
{
    m_touched = m_clock.uptime();
    if (!m_timer.isActive() || isLocked())
        arm();
}

/// A timer that is under way finds out by itself that somebody was here: keys are not to set one each.
void DeskLock::arm()
{
    const std::chrono::minutes after(m_settings.get(setting::LockMinutes));
    if (after.count() <= 0 || !hasPin() || isLocked())
        return m_timer.stop();
    const milliseconds left = m_touched + after - m_clock.uptime();
    m_timer.start(std::clamp(left, milliseconds(1), LongestNap)); // timers stand still while the machine sleeps
}

void DeskLock::tick()
{
    const std::chrono::minutes after(m_settings.get(setting::LockMinutes));
    if (after.count() > 0 && m_clock.uptime() - m_touched >= after)
        lock();
    arm();
}

} // namespace nd
