// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/faults/fault_plan.h"
#include "sandbox/faults/foreign_orders.h"
#include "sandbox/faults/late_records.h"
#include "sandbox/wire/message.h"

#include <QJsonObject>

#include <chrono>
#include <optional>
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
    FaultLayer(Engine &engine, std::vector<FaultRule> plan)
        : m_engine(engine), m_plan(std::move(plan)), m_met(m_plan.size(), 0)
    { }

    Served handle(const Request &request, Timestamp now);

private:
    std::vector<const FaultRule *> due(const Request &request);
    std::optional<Served> beforeEffect(const std::vector<const FaultRule *> &hits) const;
    void afterEffect(const FaultRule &rule, Served &served, QJsonObject &root, Timestamp now);
    void remember(const FaultRule &rule, const Request &request, const QJsonObject &root, Timestamp now);
    void showWhatIsSeen(const Request &request, Served &served, QJsonObject &root, Timestamp now);

    Engine &m_engine;
    const std::vector<FaultRule> m_plan;
    std::vector<int> m_met; ///< by rule: requests that suited it
    LateRecords m_late;
    ForeignOrders m_foreignOrders;
};

} // namespace nd::sandbox
