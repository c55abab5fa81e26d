// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/wire/message.h"

#include <QByteArray>

#include <vector>

namespace nd::sandbox {

/// One thing that has changed the state. Whatever else happens follows from these and from time.
struct Change
{
    enum class What {
        Request, ///< one that was carried out
        Shown, ///< numbers that a search has shown: they can be bought from then on
        Refill, ///< the account was given money
    };
    What what = What::Request;
    Timestamp at = {};
    Request request = {}; ///< without its authorization
    QByteArray answer = {}; ///< digest of the answer's body, by which a replay is checked
    std::vector<quint64> shown = {};
};

/// The state's beginning and all that has changed it, oldest first.
struct SavedState
{
    Timestamp opened = {};
    quint32 idSalt = 0; ///< Options::idSalt
    std::vector<Change> changes = {};
};

/// Keeps what changes the state, so that another engine can replay it.
class StateStore
{
public:
    StateStore() = default;
    virtual ~StateStore() = default;
    StateStore(const StateStore &) = delete;
    StateStore &operator=(const StateStore &) = delete;

    /// Returns what was kept; a new beginning at `now` when there is nothing.
    virtual SavedState load(Timestamp now) = 0;
    /// Begins anew, because what load() returned does not lead where it led before.
    virtual SavedState reset(Timestamp now) = 0;
    /// Keeps a change. It is safe when this returns, before anybody hears of it.
    virtual void keep(const Change &change) = 0;
};

} // namespace nd::sandbox
