// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/fields.h"
#include "base/result.h"
#include "store/tables/document_store.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace nd {

/// A saved search that is asked again and again, and what its answers have shown so far.
struct Watch
{
    int everyMinutes = 15;
    bool hasBaseline = false; ///< one run was answered whole: what comes after it is new
    QStringList seen = {}; ///< numbers, those that were seen last at the end
    QStringList fresh = {}; ///< of them: found since a person has looked, and still there
    Timestamp lastRun = {}; ///< that was answered, if only in part
    Timestamp lastTry = {};
    int failures = 0; ///< in a row
    QString trouble = {}; ///< why the last try failed, for people; plain text
    friend bool operator==(const Watch &, const Watch &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("every_minutes", &Watch::everyMinutes),
            field("has_baseline", &Watch::hasBaseline),
            field("seen", &Watch::seen),
            field("fresh", &Watch::fresh),
            field("last_run", &Watch::lastRun),
            field("last_try", &Watch::lastTry),
            field("failures", &Watch::failures),
            field("trouble", &Watch::trouble),
        };
    }
};

/// When saved searches are asked again, and what is new in their answers. Does not ask itself: says what is due, one
/// at a time, and is told how it went. Kept among the account's documents, so that the next start goes on.
/// Without watches no timer runs. Lives on the ledger's thread.
class Watches final : public QObject
{
    Q_OBJECT
public:
    static constexpr int Shortest = 1; ///< minutes
    static constexpr int Longest = 24 * 60;
    static constexpr int MostWatches = 20;
    /// Numbers that one watch remembers; what was not in sight for longest is forgotten first.
    static constexpr int MostSeen = 20'000;
    /// After failures the interval doubles, up to this or the interval itself.
    static constexpr std::chrono::minutes LongestBackoff{240};

    /// An answer.
    struct Run
    {
        QStringList numbers = {};
        bool whole = true; ///< every part of the question was answered
        QString trouble = {}; ///< for people; empty when there was none
    };

    /// Both must outlive it.
    Watches(DocumentStore documents, const Clock &clock, QObject *parent = nullptr);
    ~Watches() override;

    /// Reads what is kept. A record that cannot be read is no watch any more; the others are not harmed.
    Result<Done> load();

    const std::map<QString, Watch> &all() const { return m_watches; }
    const Watch *find(const QString &name) const;
    /// The number was not there when a person last looked.
    bool isNew(const QString &name, const QString &number) const;
    int freshCount() const; ///< over all watches
    /// When it is asked next; invalid for what is not watched.
    Timestamp nextTry(const QString &name) const;

    /// Begins to watch, or changes the interval.
    Result<Done> watch(const QString &name, int everyMinutes);
    Result<Done> stop(const QString &name);
    Result<Done> rename(const QString &from, const QString &to);
    /// The question behind the name is another: what was seen means nothing any more.
    Result<Done> reset(const QString &name);

    /// Nothing is due for so long: no way to the server, or the rate limit is short.
    void holdFor(std::chrono::milliseconds span);
    /// The reason for holding has gone.
    void release();
    /// The watch that is being asked for; empty for none.
    const QString &running() const { return m_running; }
    /// The question was put; finish() must follow, or giveUp().
    void begin(const QString &name);
    void finish(const Run &run);
    void giveUp();
    /// A person has seen this answer: none of it is new any more.
    void looked(const QString &name, const Run &run);

    /// Says what is due. A timer calls it; tests do as well.
    void tick();

signals:
    /// Ask now: begin(), then finish(); or holdFor().
    void due(const QString &name);
    void changed();
    /// A run has shown numbers that were never seen.
    void found(const QString &name, int count);
    /// What was seen could not be kept: after a restart it is new again.
    void keepingFailed(const nd::Error &error);

private:
    Timestamp dueAt(const Watch &watch) const;
    void see(Watch &watch, const Run &run, QSet<QString> &unseen) const;
    Result<Done> keep(const QString &name);
    void arm();

    DocumentStore m_documents;
    const Clock &m_clock;
    std::map<QString, Watch> m_watches;
    std::map<QString, QSet<QString>> m_fresh; ///< beside Watch::fresh, for looking up
    std::map<QString, QSet<QString>> m_seen;
    QString m_running;
    std::chrono::milliseconds m_heldUntil{-1}; ///< uptime
    QTimer m_timer;
};

} // namespace nd
