// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/watch_state.h"

#include <algorithm>

namespace nd {

namespace {

/// Takes the numbers over into what was seen and what is new; those that were never there before.
QSet<QString> see(WatchState &watch, const WatchState::Answer &answer, Timestamp now)
{
    QStringList numbers = answer.numbers.mid(0, WatchState::MostSeen);
    numbers.removeDuplicates(); // two parts of a question may both have it
    const QSet<QString> there(numbers.begin(), numbers.end());
    QSet<QString> unseen = watch.hasBaseline ? there : QSet<QString>();
    QStringList seen;
    for (const QString &number : watch.seen) {
        unseen.remove(number);
        if (!there.contains(number))
            seen += number;
    }
    seen += numbers;
    watch.seen = seen.mid(std::max<qsizetype>(0, seen.size() - WatchState::MostSeen));
    watch.hasBaseline = watch.hasBaseline || answer.whole;
    // What has gone again is no news; of a part that was not answered nobody knows.
    if (answer.whole)
        watch.fresh.removeIf([&](const QString &number) { return !there.contains(number); });
    const QSet<QString> known(watch.fresh.begin(), watch.fresh.end());
    for (const QString &number : numbers) {
        if (unseen.contains(number) && !known.contains(number))
            watch.fresh += number;
    }
    watch.lastRun = now;
    return unseen;
}

} // namespace

Timestamp WatchState::dueAt() const
{
    if (!lastTry.isValid())
        return Timestamp::fromMicros(0); // not "now", which is over when it is compared
    const std::chrono::minutes every(everyMinutes);
    return lastTry.plus(std::min(every * (1 << std::min(failures, 8)), std::max(every, LongestBackoff)));
}

QSet<QString> WatchState::newAmong(const QStringList &numbers) const
{
    if (!hasBaseline)
        return {};
    const QSet<QString> asked(numbers.begin(), numbers.end());
    QSet<QString> found = asked;
    for (const QString &number : seen)
        found.remove(number);
    for (const QString &number : fresh) {
        if (asked.contains(number))
            found.insert(number);
    }
    return found;
}

void WatchState::setInterval(int minutes)
{
    everyMinutes = std::clamp(minutes, Shortest, Longest);
    failures = 0;
}

int WatchState::take(const Answer &answer, Timestamp now)
{
    const bool answered = answer.whole || !answer.numbers.isEmpty();
    const QSet<QString> unseen = answered ? see(*this, answer, now) : QSet<QString>();
    lastTry = now;
    failures = answer.trouble.isEmpty() ? 0 : std::min(failures, 100) + 1;
    trouble = answer.trouble;
    return int(unseen.size());
}

void WatchState::look(const Answer &answer, Timestamp now)
{
    see(*this, answer, now);
    fresh.clear();
}

} // namespace nd
