// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server/stop_signal.h"

#include <windows.h>

namespace nd::sandbox {

namespace {

/// Windows calls the handler without any context of ours; a named event of this process carries the news across.
HANDLE stopEvent()
{
    wchar_t name[64];
    wsprintfW(name, L"Local\\numberdesk-sandbox-stop-%lu", GetCurrentProcessId());
    return CreateEventW(nullptr, TRUE, FALSE, name);
}

BOOL WINAPI onControl(DWORD)
{
    const HANDLE event = stopEvent();
    SetEvent(event);
    CloseHandle(event);
    return TRUE;
}

} // namespace

StopSignal::StopSignal()
{
    SetConsoleCtrlHandler(onControl, TRUE);
}

void StopSignal::wait()
{
    const HANDLE event = stopEvent();
    WaitForSingleObject(event, INFINITE);
    CloseHandle(event);
}

} // namespace nd::sandbox
