// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/multi_area_search.h"
#include "features/search/service/saved_search.h"
#include "features/search/service/saved_search_archive.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace nd {

/// The searches that a person has saved for an account; names differ by more than upper and lower case.
///
/// Between begin() and end() those that are watched are asked again, one after the other, when they are due: within
/// the account's one budget of requests, leaving room for what a person does, and never while there is no way to the
/// server. Without watches no timer runs. Lives on the client's thread.
class SavedSearchService final : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostSearches = 200;
    static constexpr int MostWatched = 20;
    /// While offline it asks for the network to be looked for this often.
    static constexpr std::chrono::minutes LooksForNetworkEvery{5};

    /// `client`, `clock` and the ledger of `documents` must outlive it.
    SavedSearchService(DocumentStore documents, Client &client, const Clock &clock, QObject *parent = nullptr);

    /// Reads what is kept. Nothing is known before.
    void begin();
    void end();

    /// By name.
    const std::vector<SavedSearch> &list() const { return m_list; }
    const SavedSearch *find(const QString &name) const;
    /// When a watched search is asked next; invalid for one that is not watched.
    Timestamp nextTry(const SavedSearch &search) const;
    /// The search that is being asked; empty for none.
    const QString &running() const { return m_running; }

    /// Overwrites one of the same name. When it asks something else now, its watch begins anew.
    Result<Done> save(const QString &name, const SearchForm &form);
    /// ErrorKind::Rejected when another has the new name.
    Result<Done> rename(const QString &from, const QString &to);
    Result<Done> remove(const QString &name);
    /// Begins to watch, or changes the interval; 0 minutes: no more.
    Result<Done> watch(const QString &name, int everyMinutes);
    /// A person has seen this answer: none of it is new any more.
    void looked(const QString &name, const WatchState::Answer &answer);

    /// Asks what is due. A timer calls it; tests do as well.
    void tick();

public slots:
    /// Whether there is a way to the server.
    void setOnline(bool online);

signals:
    /// Other searches, or another state of a watch.
    void changed();
    /// A run has shown numbers that were never seen.
    void found(const QString &name, int count);
    /// What is kept could not be read; or what was seen could not be kept: after a restart it is new again.
    void failed(const nd::Error &error);
    /// Something is due and there is no way to the server: any request would tell whether that is over.
    void networkNeeded();

private:
    SavedSearch *entry(const QString &name);
    void put(SavedSearch search, const QString &before);
    int watchedCount() const;
    void drop(const QString &name);
    void ask(SavedSearch &search);
    bool isShort(int parts) const;
    void collect(const std::vector<SearchRow> &rows);
    void finish();
    void settle(const WatchState::Answer &answer);
    void keepWatch(const SavedSearch &search);
    void holdFor(std::chrono::milliseconds span);
    void arm();

    SavedSearchArchive m_archive;
    Client &m_client;
    const Clock &m_clock;
    std::vector<SavedSearch> m_list;
    MultiAreaSearch m_search;
    QString m_running;
    QStringList m_numbers; ///< of the run
    bool m_online = true;
    std::chrono::milliseconds m_heldUntil{-1}; ///< uptime
    QTimer m_timer;
};

} // namespace nd
