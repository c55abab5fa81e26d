// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace nd {

/// What a tab's table shows instead of, or beside, its rows.
enum class Phase {
    Idle, ///< nothing was asked yet
    Loading,
    Ready,
    Empty, ///< asked and answered: there is nothing
    Failed,
};

/// A phase and what to say about it. Texts may carry words of the server: plain text only.
struct TabState
{
    Phase phase = Phase::Idle;
    QString sentence = {}; ///< one clear sentence
    QString advice = {}; ///< what to do next
    QString whole() const { return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice; }
    friend bool operator==(const TabState &, const TabState &) = default;
};

} // namespace nd
