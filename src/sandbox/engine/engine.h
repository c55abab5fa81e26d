// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/engine/state_store.h"
#include "sandbox/options.h"
#include "sandbox/wire/message.h"

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace nd::sandbox {

struct SandboxState;

/// The sandbox without a network: a request and the time go in, an answer comes out, and the state has changed.
/// The same seed, times and requests give the same answers. It is safe on any thread; requests are taken one by one.
class Engine
{
public:
    /// Counts up when the same changes lead to another state than before: what was kept is of no use then.
    /// 2: identifiers of another form. 3: addresses, and groups that are submitted.
    static constexpr int StateVersion = 3;

    /// `opened`: the time at which the account's history ends. With a store the state goes on from where it was, on
    /// the store's own time and identifiers; null: nothing is kept. The store is used under this one's lock.
    Engine(const Options &options, Timestamp opened, std::unique_ptr<StateStore> store = nullptr);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Creates the state, which takes a while. handle() does it by itself, later.
    void prepare(Timestamp now);
    /// `now` may stand still and should not go back: what has happened stays happened.
    Answer handle(const Request &request, Timestamp now);
    /// Whether a request with this header will be looked at.
    bool admits(const QByteArray &authorization) const;

    /// Returns the last requests, oldest first; Options::journalled of them at most.
    std::vector<JournalEntry> journal() const;

private:
    bool takeFromWindow(Timestamp now);
    void createState(Timestamp now);
    void createState(const SavedState &past);
    bool replay(const SavedState &past);
    void refill(Timestamp now);
    Answer carryOut(const Request &request, Timestamp now);
    void keep(const Request &request, const Answer &answer, Timestamp now);
    void addHeaders(Answer &answer, Timestamp now);
    void note(const Request &request, int status);

    mutable std::mutex m_mutex;
    const Options m_options;
    const Timestamp m_opened;
    std::unique_ptr<StateStore> m_store;
    std::unique_ptr<SandboxState> m_state; ///< null until it is needed
    Timestamp m_windowBegan;
    int m_windowUsed = 0;
    quint64 m_requests = 0;
    std::deque<JournalEntry> m_journal;
};

} // namespace nd::sandbox
