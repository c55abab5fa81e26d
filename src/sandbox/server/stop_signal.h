// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace nd::sandbox {

/// Waits for SIGTERM or SIGINT; on Windows for Ctrl+C, Ctrl+Break, closing the console, logging off, shutting down.
///
/// Make it before any other thread is started: on POSIX the signals are blocked in all of them.
class StopSignal
{
public:
    StopSignal();
    void wait();
};

} // namespace nd::sandbox
