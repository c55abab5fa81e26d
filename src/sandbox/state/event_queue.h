// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"

#include <functional>
#include <map>

namespace nd::sandbox {

/// Keeps what is going to happen. Nothing happens by itself: whoever looks at the state first lets the time up to then
/// pass, so that progress is a function of the clock and tests need no waiting.
class EventQueue
{
public:
    using Step = std::function<void(Timestamp due)>;

    void at(Timestamp due, Step step) { m_steps.emplace(due, std::move(step)); }

    /// Runs everything that is due, in order of time, each with its own moment. Steps may add further steps.
    void passUntil(Timestamp now)
    {
        while (!m_steps.empty() && m_steps.begin()->first <= now) {
            const auto next = m_steps.extract(m_steps.begin());
            next.mapped()(next.key());
        }
    }

private:
    std::multimap<Timestamp, Step> m_steps;
};

} // namespace nd::sandbox
