// SPDX-License-Identifier: Apache-2.0
#include "base/process.h"

#include <QString>
#include <QtGlobal>

#include <windows.h>

#include <malloc.h>
#include <shobjidl.h>

#include <cstdio>

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

/// A file, a pipe or a console: what is printed there reaches somebody.
bool isConnected(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return handle && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
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

void giveBackMemory()
{
    (void)_heapmin();
}

void useConsoleOfParent()
{
    const bool output = isConnected(STD_OUTPUT_HANDLE);
    const bool errors = isConnected(STD_ERROR_HANDLE);
    if ((output && errors) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return; // or there is none: started from Explorer
    // What cannot be opened is not printed, as before.
    if (!output)
        (void)std::freopen("CONOUT$", "w", stdout);
    if (!errors)
        (void)std::freopen("CONOUT$", "w", stderr);
}

void nameForTaskbar(const char *id)
{
    (void)SetCurrentProcessExplicitAppUserModelID(QString::fromLatin1(id).toStdWString().c_str());
}

} // namespace nd::process
