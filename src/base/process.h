// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace nd::process {

/// From here on the system writes no picture of this process's memory to the disk when it crashes, and other programs
/// of the same user cannot read that memory. Whoever is the administrator still can.
void closeMemory();

/// Raises the number of files and connections that this process may have open, as far as the system lets it, but not
/// beyond what a desktop program can use.
void raiseFileLimit();

/// The value of an environment variable, empty without one. It is gone from the environment afterwards, so that no
/// child inherits it. Call it before there are other threads.
QByteArray takeFromEnvironment(const char *name);

} // namespace nd::process
