// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/faults/fault_plan.h"
#include "sandbox/wire/message.h"

#include "base/moment.h"

#include <chrono>
#include <memory>
#include <vector>

namespace nd::sandbox {

class Engine;

/// What goes back to a client, and how.
struct Served
{
    Answer answer = {};
    bool dropped = false; ///< the connection ends instead
    std::chrono::milliseconds delay{0}; ///< beside the latency of all answers
};

/// Stands between the network and an engine and makes things go wrong as a plan says. The engine knows nothing of it:
/// its state stays true. Without a plan everything passes as it is. Use it on one thread.
class FaultLayer
{
public:
    /// `engine` must outlive this.
    FaultLayer(Engine &engine, std::vector<FaultRule> plan);
    ~FaultLayer();
    FaultLayer(const FaultLayer &) = delete;
    FaultLayer &operator=(const FaultLayer &) = delete;

    Served handle(const Request &request, Moment now);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd::sandbox
