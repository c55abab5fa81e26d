// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"

#include <concepts>
#include <map>
#include <utility>

namespace nd {

/// Calls that are under way side by side. Each is forgotten when its answer comes, before the answer is heard: whoever
/// hears it sees what else is still running, and is the last when nothing is. Dropped means that all are aborted and
/// that none is heard any more; an answer may drop the batch.
///
/// With a `Key` of its own a call can be asked after, and a second one for the same takes the place of the first.
template <class Key = quint64>
class CallBatch
{
public:
    CallBatch() = default;
    CallBatch(const CallBatch &) = delete;
    CallBatch &operator=(const CallBatch &) = delete;

    int running() const { return int(m_calls.size()); }
    bool isEmpty() const { return m_calls.empty(); }
    bool isRunning(const Key &key) const { return m_calls.count(key) > 0; }
    void cancelAll() { std::exchange(m_calls, {}).clear(); }

    /// `begin` makes the call, with the listener that it is given; `heard` gets the one answer.
    template <class Begin, class Heard>
    void start(const Key &key, const Begin &begin, Heard heard)
    {
        Call call = begin([this, key, heard = std::move(heard)](auto &&answer) {
            const Call over = take(key); // until the answer was heard
            heard(std::forward<decltype(answer)>(answer));
        });
        if (call.isRunning())
            m_calls.insert_or_assign(key, std::move(call));
    }
    /// For calls that nobody asks after.
    template <class Begin, class Heard>
    void start(const Begin &begin, Heard heard) requires std::same_as<Key, quint64>
    {
        start(++m_last, begin, std::move(heard));
    }
    /// A request of a Client.
    template <class Client, class Request, class Heard>
    void send(Client &client, const Request &request, Heard heard) requires std::same_as<Key, quint64>
    {
        start([&](auto done) { return client.send(request, std::move(done)); }, std::move(heard));
    }

private:
    Call take(const Key &key)
    {
        const auto found = m_calls.extract(key);
        return found.empty() ? Call() : std::move(found.mapped());
    }

    std::map<Key, Call> m_calls;
    quint64 m_last = 0;
};

} // namespace nd
