// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/request_context.h"

#include <span>

namespace nd::sandbox {

struct Route
{
    const char *method;
    const char *path; ///< behind /v2; {} stands for one segment
    Handler handler;
};

/// Returns everything that the sandbox answers.
std::span<const Route> routes();

/// What answers a request, and what stands for each {} of its route. `handler` is null where nothing does.
struct Match
{
    Handler handler = nullptr;
    QStringList captured = {};
};
Match match(const Request &request);

} // namespace nd::sandbox
