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

/// Hands what this process has freed, and its heap keeps for later, back to the system: after work that took much for a
/// moment. Takes milliseconds, on any thread.
void giveBackMemory();

/// What is printed from here on is seen in the console that this program was started from: Windows gives none to a
/// program with a window. Where output is redirected, and on other systems, nothing changes.
void useConsoleOfParent();

/// By which name the desktop's bar groups the windows of this process, where it asks the process for one. Call it
/// before there is a window.
void nameForTaskbar(const char *id);

} // namespace nd::process
