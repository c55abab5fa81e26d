// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "store/ledger_access.h"
#include "store/ledger_place.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace nd {

/// Reads and writes in the ledger's file on another thread, over a connection of its own, so that no commit and no long
/// list holds up the window. One piece of work after the other. Only for what can be read again: what it has committed
/// survives kill -9, and a power loss takes the last of it away.
class LedgerWorker final : public QObject
{
public:
    explicit LedgerWorker(LedgerPlace place, QObject *parent = nullptr);
    /// Waits for the work that is being done; what has not begun is dropped, and nobody is told any more.
    ~LedgerWorker() override;

    /// `work` runs there, with values of its own; `then` comes on the thread that this lives on.
    template <class Value>
    void run(std::function<Result<Value>(const LedgerAccess &)> work, std::function<void(Result<Value>)> then)
    {
        auto result = std::make_shared<std::optional<Result<Value>>>();
        start(
            [result, work = std::move(work)](const Result<LedgerAccess> &opened) {
                *result = opened ? work(*opened) : Result<Value>(opened.error());
            },
            [result, then = std::move(then)] { then(std::move(**result)); });
    }
    /// Does what was given to it and tells, now.
    void finish();

private:
    void start(std::function<void(const Result<LedgerAccess> &)> work, std::function<void()> told);

    LedgerPlace m_place;
    std::shared_ptr<std::atomic_bool> m_ended = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_thread;
};

} // namespace nd
