// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"
#include "sandbox/wire/json.h"
#include "sandbox/wire/message.h"
#include "sandbox/wire/problems.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace nd::sandbox {

/// What a handler gets: one request, and the state, whose time has already passed up to `now`.
struct RequestContext
{
    SandboxState &state;
    const Request &request;
    Timestamp now;
    QStringList captured; ///< what stands for the {} of the route
};

using Handler = Answer (*)(const RequestContext &context);

/// A sub-order or a number of an order, as a path names it.
struct OrderPart
{
    Order order = {};
    size_t place = 0; ///< in Order::subs or Order::numbers
};

/// `kind` is Kind::SubOrder or Kind::OrderNumber. Nothing where the path names no such part.
inline std::optional<OrderPart> orderPartOf(const RequestContext &context, Kind kind)
{
    const auto id = context.state.ids.read(context.captured.front());
    if (!id || id->kind != kind)
        return {};
    std::optional<Order> order = context.state.orders.find(id->index);
    const size_t parts = !order ? 0 : kind == Kind::SubOrder ? order->subCount() : order->numberCount();
    return id->part < parts ? std::optional(OrderPart{std::move(*order), id->part}) : std::nullopt;
}

} // namespace nd::sandbox
