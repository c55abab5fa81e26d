// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/state/sandbox_state.h"
#include "sandbox/wire/json_text.h"
#include "sandbox/wire/message.h"
#include "sandbox/wire/problems.h"

#include <QStringList>

namespace nd::sandbox {

/// One request on its way through the world, whose time has already passed up to `now`.
struct RequestContext
{
    SandboxState &state;
    const Request &request;
    Moment now;
    QStringList captured; ///< what stands for the {} of the route
};

using Handler = Answer (*)(const RequestContext &context);

/// 200 with this body.
inline Answer answer(JsonText &&json, int status = 200)
{
    Answer made;
    made.status = status;
    made.body = std::move(json).take();
    return made;
}

/// {"data": whatever `write` writes}
template <class Write>
Answer dataAnswer(Write write, int status = 200)
{
    JsonText json;
    json.beginObject().key("data");
    write(json);
    json.endObject();
    return answer(std::move(json), status);
}

} // namespace nd::sandbox
