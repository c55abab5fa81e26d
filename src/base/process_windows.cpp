// SPDX-License-Identifier: Apache-2.0
#include "base/process.h"

#include <QtGlobal>

#include <windows.h>

namespace nd::process {

namespace {

/// Windows Error Reporting writes the stacks, but not the heap, where the keys are. By name: not every SDK declares it.
void keepHeapOutOfReports()
{
    using SetFlags = HRESULT(WINAPI *)(DWORD);
    constexpr DWORD NoHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    const HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    const FARPROC found = kernel ? GetProcAddress(kernel, "WerSetFlags") : nullptr;
    if (found)
        reinterpret_cast<SetFlags>(reinterpret_cast<void *>(found))(NoHeap);
}

} // namespace

void closeMemory()
{
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    keepHeapOutOfReports();
}

// Windows limits neither sockets nor files to a number that this program comes near.
void raiseFileLimit() { }

QByteArray takeFromEnvironment(const char *name)
{
    const QByteArray taken = qgetenv(name);
    qunsetenv(name);
    return taken;
}

} // namespace nd::process
