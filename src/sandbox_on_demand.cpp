// SPDX-License-Identifier: Apache-2.0
#include "sandbox_on_demand.h"

#include "base/logging.h"
#include "sandbox/sandbox.h"

namespace nd {

Result<SandboxServer::Place> SandboxOnDemand::start()
{
    if (const Result<Done> started = m_sandbox.start(); !started)
        return started.error();
    qCInfo(logStart) << "the sandbox listens at" << m_sandbox.baseUrl();
    return Place{m_sandbox.baseUrl(), Secret(m_sandbox.apiKey())};
}

void SandboxOnDemand::stop()
{
    if (m_sandbox.isListening())
        qCInfo(logStart) << "the sandbox stops listening";
    m_sandbox.stop();
}

} // namespace nd
