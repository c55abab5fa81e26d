// SPDX-License-Identifier: Apache-2.0
#include "sandbox/stop_signal.h"

#include <signal.h>

namespace nd::sandbox {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

StopSignal::StopSignal()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void StopSignal::wait()
{
    const sigset_t signals = stopSignals();
    int signal = 0;
    while (sigwait(&signals, &signal) != 0) { }
}

} // namespace nd::sandbox
