// SPDX-License-Identifier: Apache-2.0
#include "base/process.h"

#include "base/secret.h"

#include <QtGlobal>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <malloc/malloc.h>
#include <sys/types.h>

#include <sys/ptrace.h>
#endif

namespace nd::process {

namespace {

constexpr rlim_t EnoughFiles = 8192;

} // namespace

void closeMemory()
{
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none); // a system that refuses keeps what it had: nothing else can be done here
#ifdef Q_OS_LINUX
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#ifdef Q_OS_MACOS
    (void)ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

void raiseFileLimit()
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    const rlim_t wanted = files.rlim_max == RLIM_INFINITY ? EnoughFiles : std::min(files.rlim_max, EnoughFiles);
    if (files.rlim_cur == RLIM_INFINITY || files.rlim_cur >= wanted)
        return;
    files.rlim_cur = wanted;
    (void)setrlimit(RLIMIT_NOFILE, &files);
}

QByteArray takeFromEnvironment(const char *name)
{
    char *value = std::getenv(name);
    if (!value)
        return {};
    const QByteArray taken(value);
    // unsetenv() leaves the bytes where they are, and /proc shows them to the same user.
    overwrite(value, qsizetype(std::strlen(value)));
    ::unsetenv(name);
    return taken;
}

void giveBackMemory()
{
#ifdef __GLIBC__
    (void)malloc_trim(0);
#endif
#ifdef Q_OS_MACOS
    (void)malloc_zone_pressure_relief(nullptr, 0);
#endif
}

// Every program has the terminal that it was started from.
void useConsoleOfParent() { }

// A window says its name itself, through Qt.
void nameForTaskbar(const char *) { }

} // namespace nd::process
