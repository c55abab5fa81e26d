// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/holds.h"

#include <algorithm>
#include <array>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::pair<Microseconds, HoldAlert>, 3> Alerts{{
    {5min, HoldAlert::FiveMinutes},
    {1min, HoldAlert::OneMinute},
    {0s, HoldAlert::Lapsed},
}};

} // namespace

std::chrono::microseconds Holds::left(const Hold &hold) const
{
    return hold.expiresAt.isValid() ? hold.expiresAt.since(m_clock.now()) : 0us;
}

bool Holds::isRunning(const Hold &hold) const
{
    return hold.state == HoldState::Held && left(hold) > 0us;
}

std::chrono::seconds Holds::remaining(const BasketLine &line) const
{
    return line.isHeld() ? std::max(0s, std::chrono::ceil<std::chrono::seconds>(left(line.hold))) : 0s;
}

bool Holds::isHeld(const QString &number) const
{
    const auto found = m_holds.find(number);
    return found != m_holds.end() && isRunning(found->second.hold);
}

bool Holds::hasRunning() const
{
    return std::any_of(m_holds.begin(), m_holds.end(), [this](const auto &one) { return isRunning(one.second.hold); });
}

std::vector<std::pair<QString, Hold>> Holds::all() const
{
    std::vector<std::pair<QString, Hold>> holds;
    for (const auto &[number, running] : m_holds) {
        if (isRunning(running.hold))
            holds.emplace_back(number, running.hold);
    }
    std::sort(holds.begin(), holds.end(),
        [](const auto &a, const auto &b) { return a.second.expiresAt < b.second.expiresAt; });
    return holds;
}

void Holds::tick()
{
    std::vector<std::pair<QString, HoldAlert>> alerts;
    bool lapsed = false;
    for (auto &[number, running] : m_holds) {
        if (running.hold.state != HoldState::Held)
            continue;
        const int before = running.alerted;
        while (running.alerted < int(Alerts.size()) && left(running.hold) <= Alerts[size_t(running.alerted)].first)
            ++running.alerted;
        if (running.alerted == before)
            continue;
        const HoldAlert what = Alerts[size_t(running.alerted) - 1].second;
        if (what == HoldAlert::Lapsed) {
            running.hold.state = HoldState::Lapsed;
            lapsed = true;
        }
        alerts.emplace_back(number, what);
    }
    if (lapsed)
        show();
    for (const auto &[number, what] : alerts)
        give(number, what);
    extendSoonEnding();
    rereadPending();
    emit ticked();
    arm();
}

void Holds::give(const QString &number, HoldAlert what)
{
    if (const BasketLine *line = m_basket.find(number)) {
        const BasketLine copy = *line; // a listener may change the basket
        emit alert(copy, what);
    }
}

void Holds::extendSoonEnding()
{
    QSet<QString> reservations;
    for (const auto &[number, running] : m_holds) {
        const bool soon = isRunning(running.hold) && left(running.hold) <= ExtendAt;
        if (soon && running.hold.extensions < m_automatic && m_basket.find(number))
            reservations.insert(running.hold.reservationId);
    }
    for (const WriteRecord &write : m_writer.open()) {
        if (write.kind == WriteKind::Extension)
            reservations.remove(write.subject);
    }
    reservations.subtract(m_noMore);
    // One by one: what is refused for one says nothing about the others.
    for (const QString &id : std::as_const(reservations)) {
        m_byItself.insert(id);
        if (const Result<QStringList> asked = extend({id}); !asked) {
            m_noMore.insert(id);
            emit refused({}, asked.error());
            tellByItself(id, &asked.error());
        }
    }
}

/// Nobody was there who would look for what became of it.
void Holds::tellByItself(const QString &reservationId, const Error *error)
{
    if (!m_byItself.remove(reservationId))
        return;
    int numbers = 0;
    int times = 0;
    for (const auto &[number, running] : m_holds) {
        if (running.hold.reservationId != reservationId || !isRunning(running.hold))
            continue;
        ++numbers;
        times = std::max(times, running.hold.extensions);
    }
    if (error)
        emit notExtendedByItself(reservationId, numbers, *error);
    else
        emit extendedByItself(reservationId, numbers, times, m_automatic);
}

void Holds::showAsking()
{
    m_asking.clear();
    for (const WriteRecord &write : m_writer.open()) {
        if (write.kind != WriteKind::Reservation)
            continue;
        for (const NumberSpan &span : write.numbers)
            m_asking.insert(u'+' + QString::number(span.first));
    }
}

/// Brings the basket's lines up to what is known here.
void Holds::show()
{
    QHash<QString, Hold> holds;
    for (const BasketLine &line : m_basket.lines()) {
        if (line.kind != LineKind::Number)
            continue;
        const auto found = m_holds.find(line.number);
        Hold hold = found == m_holds.end() ? Hold{} : found->second.hold;
        if (m_asking.contains(line.number))
            hold.state = HoldState::Asking;
        if (hold != line.hold)
            holds.insert(line.number, hold);
    }
    m_basket.setHolds(holds);
}

void Holds::arm()
{
    const bool wanted = hasRunning() || !m_pending.empty();
    if (wanted && !m_second.isActive())
        m_second.start();
    if (!wanted)
        m_second.stop();
}

} // namespace nd
