// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"

#include <functional>
#include <optional>

namespace nd::sandbox {

/// Which sub-orders a list or a report is about.
struct SubOrderFilter
{
    QString status = {};
    QString country = {};
    QString type = {};
    QString reference = {};
    std::optional<int> numbers = {};
    std::optional<quint64> order = {};
    Moment after = {};
    Moment before = {};
};

/// Walks them, newest first. `wanted` is asked for each that suits, `visit` called for the wanted ones.
void eachSubOrder(const SandboxState &state, const SubOrderFilter &filter, const std::function<bool()> &wanted,
    const std::function<void(const Order &order, size_t sub)> &visit);

} // namespace nd::sandbox
