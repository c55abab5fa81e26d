// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"
#include "base/timestamp.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>

namespace nd {

/// How often a saved search is asked again by itself, and what its answers have shown so far. Pure: whoever has asked
/// says what the answer was, and when.
struct WatchState
{
    static constexpr int Shortest = 1; ///< minutes
    static constexpr int Longest = 24 * 60;
    /// Numbers that are remembered; what was not in sight for longest is forgotten first.
    static constexpr int MostSeen = 20'000;
    /// After failures the interval doubles, up to this or the interval itself.
    static constexpr std::chrono::minutes LongestBackoff{240};

    struct Answer
    {
        QStringList numbers = {};
        bool whole = true; ///< every part of the question was answered
        QString trouble = {}; ///< for people; empty when there was none
    };

    int everyMinutes = 15;
    bool hasBaseline = false; ///< one run was answered whole: what comes after it is new
    QStringList seen = {}; ///< numbers, those that were seen last at the end
    QStringList fresh = {}; ///< of them: found since a person has looked, and still there
    Timestamp lastRun = {}; ///< that was answered, if only in part
    Timestamp lastTry = {};
    int failures = 0; ///< in a row
    QString trouble = {}; ///< why the last try failed, for people; plain text

    /// When it is to be asked again.
    Timestamp dueAt() const;
    /// Those of `numbers` that were not there when a person last looked.
    QSet<QString> newAmong(const QStringList &numbers) const;

    void setInterval(int minutes);
    /// Takes in what a run was answered; how many of its numbers were never there before.
    int take(const Answer &answer, Timestamp now);
    /// Takes in an answer that a person has seen: none of it is new any more.
    void look(const Answer &answer, Timestamp now);

    friend bool operator==(const WatchState &, const WatchState &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("every_minutes", &WatchState::everyMinutes),
            field("has_baseline", &WatchState::hasBaseline),
            field("seen", &WatchState::seen),
            field("fresh", &WatchState::fresh),
            field("last_run", &WatchState::lastRun),
            field("last_try", &WatchState::lastTry),
            field("failures", &WatchState::failures),
            field("trouble", &WatchState::trouble),
        };
    }
};

} // namespace nd
