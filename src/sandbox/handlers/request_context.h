// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"
#include "sandbox/wire/json.h"
#include "sandbox/wire/message.h"
#include "sandbox/wire/problems.h"

#include <QStringList>

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

} // namespace nd::sandbox
