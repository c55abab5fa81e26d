// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/sandbox_server.h"

namespace nd {

class Sandbox;
struct Notice;
namespace sandbox {
enum class StateLoss;
}

/// What a person is told when the sandbox does not go on from where it was.
Notice noticeOf(sandbox::StateLoss loss);

/// The built-in sandbox as the desk starts and stops it.
class SandboxOnDemand final : public SandboxServer
{
public:
    /// `sandbox` must outlive it.
    explicit SandboxOnDemand(Sandbox &sandbox) : m_sandbox(sandbox) { }

    Result<Place> start() override;
    void stop() override;

private:
    Sandbox &m_sandbox;
};

} // namespace nd
