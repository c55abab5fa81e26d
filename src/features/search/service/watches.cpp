// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/watches.h"

#include "base/clock.h"
#include "base/fields.h"
#include "base/logging.h"

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

const QString Shelf = u"watch"_s;

std::optional<Watch> watchOf(const QByteArray &json)
{
    std::optional<Watch> watch = fromJson<Watch>(json);
    if (watch) {
        watch->everyMinutes = std::clamp(watch->everyMinutes, Watches::Shortest, Watches::Longest);
        watch->failures = std::max(watch->failures, 0);
    }
    return watch;
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

} // namespace

Watches::Watches(DocumentStore documents, const Clock &clock, QObject *parent)
    : QObject(parent), m_documents(std::move(documents)), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watches::tick);
}

Watches::~Watches() = default;

Result<Done> Watches::load()
{
    const Result<std::vector<StoredDocument>> kept = m_documents.all(Shelf);
    if (!kept)
        return kept.error();
    for (const StoredDocument &record : *kept) {
        auto watch = watchOf(record.body);
        if (!watch)
            continue;
        // A clock that was set back must not silence it until the old time comes again.
        if (watch->lastTry.isValid())
            watch->lastTry = std::min(watch->lastTry, m_clock.now());
        m_fresh[record.name] = setOf(watch->fresh);
        m_seen[record.name] = setOf(watch->seen);
        m_watches[record.name] = std::move(*watch);
    }
    emit changed();
    arm();
    return Done{};
}

const Watch *Watches::find(const QString &name) const
{
    const auto found = m_watches.find(name);
    return found == m_watches.end() ? nullptr : &found->second;
}

bool Watches::isNew(const QString &name, const QString &number) const
{
    const Watch *watch = find(name);
    return watch && watch->hasBaseline && (m_fresh.at(name).contains(number) || !m_seen.at(name).contains(number));
}

int Watches::freshCount() const
{
    int count = 0;
    for (const auto &[name, watch] : m_watches)
        count += int(watch.fresh.size());
    return count;
}

Timestamp Watches::nextTry(const QString &name) const
{
    const Watch *watch = find(name);
    return watch ? std::max(dueAt(*watch), m_clock.now()) : Timestamp();
}

Timestamp Watches::dueAt(const Watch &watch) const
{
    if (!watch.lastTry.isValid())
        return Timestamp::fromMicros(0); // not "now", which is over when it is compared
    const minutes every(watch.everyMinutes);
    const minutes wait = std::min(every * (1 << std::min(watch.failures, 8)), std::max(every, LongestBackoff));
    return watch.lastTry.plus(wait);
}

Result<Done> Watches::watch(const QString &name, int everyMinutes)
{
    if (!find(name) && m_watches.size() >= size_t(MostWatches)) {
        return Error{.kind = ErrorKind::Rejected,
            .title = tr("%n searches are watched already: stop one of them first.", nullptr, MostWatches)};
    }
    Watch &watch = m_watches[name];
    const Watch before = watch;
    watch.everyMinutes = std::clamp(everyMinutes, Shortest, Longest);
    watch.failures = 0;
    m_fresh[name] = setOf(watch.fresh);
    m_seen[name] = setOf(watch.seen);
    const Result<Done> kept = keep(name);
    if (!kept)
        watch = before;
    emit changed();
    arm();
    return kept;
}

Result<Done> Watches::stop(const QString &name)
{
    if (!find(name))
        return Done{};
    if (const Result<Done> discarded = m_documents.remove(Shelf, name); !discarded)
        return discarded;
    if (m_running == name)
        m_running.clear();
    m_watches.erase(name);
    m_fresh.erase(name);
    m_seen.erase(name);
    emit changed();
    arm();
    return Done{};
}

Result<Done> Watches::rename(const QString &from, const QString &to)
{
    const Watch *watch = find(from);
    if (!watch || from == to)
        return Done{};
    m_watches[to] = *watch;
    m_fresh[to] = m_fresh[from];
    m_seen[to] = m_seen[from];
    if (const Result<Done> kept = keep(to); !kept) {
        m_watches.erase(to);
        return kept;
    }
    if (m_running == from)
        m_running = to;
    return stop(from);
}

Result<Done> Watches::reset(const QString &name)
{
    const Watch *watch = find(name);
    if (!watch)
        return Done{};
    Watch anew;
    anew.everyMinutes = watch->everyMinutes;
    m_watches[name] = anew;
    m_fresh[name].clear();
    m_seen[name].clear();
    if (m_running == name)
        m_running.clear(); // what is under way answers the question before
    const Result<Done> kept = keep(name);
    emit changed();
    arm();
    return kept;
}

void Watches::holdFor(milliseconds span)
{
    m_heldUntil = m_clock.uptime() + span;
    arm();
}

void Watches::release()
{
    m_heldUntil = milliseconds(-1);
    arm();
}

void Watches::begin(const QString &name)
{
    const auto found = m_watches.find(name);
    if (found == m_watches.end())
        return;
    qCInfo(logWatches).noquote() << "asks" << name;
    m_running = name;
    found->second.lastTry = m_clock.now();
    emit changed();
}

void Watches::giveUp()
{
    m_running.clear();
    emit changed();
    arm();
}

/// Takes an answer in. `unseen`: what of it was never there before.
void Watches::see(Watch &watch, const Run &run, QSet<QString> &unseen) const
{
    const QStringList numbers = run.numbers.mid(0, MostSeen);
    const QSet<QString> there = setOf(numbers);
    const QSet<QString> known = setOf(watch.seen);
    if (watch.hasBaseline)
        unseen = there - known;
    QStringList seen;
    for (const QString &number : watch.seen) {
        if (!there.contains(number))
            seen += number;
    }
    seen += numbers;
    watch.seen = seen.mid(std::max<qsizetype>(0, seen.size() - MostSeen));
    watch.hasBaseline = watch.hasBaseline || run.whole;
    // What has gone again is no news; of a part that was not answered nobody knows.
    if (run.whole)
        watch.fresh.removeIf([&](const QString &number) { return !there.contains(number); });
    for (const QString &number : numbers) {
        if (unseen.contains(number) && !watch.fresh.contains(number))
            watch.fresh += number;
    }
    watch.lastRun = m_clock.now();
}

void Watches::finish(const Run &run)
{
    const QString name = std::exchange(m_running, {});
    const auto entry = m_watches.find(name);
    if (entry == m_watches.end())
        return arm(); // stopped, or another question meanwhile
    Watch &watch = entry->second;
    QSet<QString> unseen;
    const bool answered = run.whole || !run.numbers.isEmpty();
    if (answered)
        see(watch, run, unseen);
    watch.lastTry = m_clock.now();
    watch.failures = run.trouble.isEmpty() ? 0 : std::min(watch.failures, 100) + 1;
    watch.trouble = run.trouble;
    m_fresh[name] = setOf(watch.fresh);
    m_seen[name] = setOf(watch.seen);
    qCInfo(logWatches).noquote() << name << "has" << run.numbers.size() << "numbers, never seen:" << unseen.size()
                                 << run.trouble;
    if (const Result<Done> kept = keep(name); !kept)
        emit keepingFailed(kept.error());
    emit changed();
    if (!unseen.isEmpty())
        emit found(name, int(unseen.size()));
    arm();
}

void Watches::looked(const QString &name, const Run &run)
{
    const auto entry = m_watches.find(name);
    if (entry == m_watches.end())
        return;
    Watch &watch = entry->second;
    QSet<QString> unseen;
    see(watch, run, unseen);
    watch.fresh.clear();
    m_fresh[name].clear();
    m_seen[name] = setOf(watch.seen);
    if (const Result<Done> kept = keep(name); !kept)
        emit keepingFailed(kept.error());
    emit changed();
}

Result<Done> Watches::keep(const QString &name)
{
    return m_documents.put(Shelf, {name, toJson(m_watches.at(name)), m_clock.now()});
}

void Watches::tick()
{
    if (m_running.isEmpty() && m_clock.uptime() >= m_heldUntil) {
        auto first = m_watches.end();
        for (auto it = m_watches.begin(); it != m_watches.end(); ++it) {
            if (it->second.lastTry.isValid())
                it->second.lastTry = std::min(it->second.lastTry, m_clock.now()); // the clock was set back
            if (first == m_watches.end() || dueAt(it->second) < dueAt(first->second))
                first = it;
        }
        if (first != m_watches.end() && dueAt(first->second) <= m_clock.now())
            emit due(QString(first->first));
    }
    arm();
}

void Watches::arm()
{
    if (m_watches.empty() || !m_running.isEmpty())
        return m_timer.stop();
    milliseconds wait = LongestNap;
    for (const auto &[name, watch] : m_watches) {
        const auto left = std::chrono::ceil<milliseconds>(dueAt(watch).since(m_clock.now()));
        wait = std::min(wait, left);
    }
    wait = std::max(wait, std::min(m_heldUntil - m_clock.uptime(), LongestNap));
    m_timer.start(std::max(wait, milliseconds(1'000))); // never a busy loop, whatever the listener does
}

} // namespace nd
