// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QUrl>

namespace nd {

/// The server behind the Sandbox account. It listens only while that account is in use or a write of it is open.
class SandboxServer
{
public:
    struct Place
    {
        QUrl baseUrl = {};
        Secret key = {};
    };

    SandboxServer() = default;
    virtual ~SandboxServer() = default;
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    /// Where it listens, at once; it may be another place than the last time. What it knows is still there.
    virtual Result<Place> start() = 0;
    virtual void stop() = 0;
};

} // namespace nd
