// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server/stop_signal.h"

#include <signal.h>

namespace nd::sandbox {

namespace {

sigset_t stopSignals()
{
    sigset_t stopping;
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGTERM);
    sigaddset(&stopping, SIGINT);
    return stopping;
}

} // namespace

StopSignal::StopSignal()
{
    const sigset_t stopping = stopSignals();
    pthread_sigmask(SIG_BLOCK, &stopping, nullptr);
}

void StopSignal::wait()
{
    const sigset_t stopping = stopSignals();
    int signal = 0;
    while (sigwait(&stopping, &signal) != 0) { }
}

} // namespace nd::sandbox
