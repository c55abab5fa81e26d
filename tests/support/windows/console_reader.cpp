// SPDX-License-Identifier: Apache-2.0
// console_reader FILE PROGRAM [ARGUMENT…]: starts the program as a prompt would, with a console and nothing redirected,
// and writes what then stands on the console into the file (UTF-8). Ends as the program does.
#include <windows.h>

#include <cstdio>
#include <string>
#include <vector>

namespace {

/// Words with blanks in them do not come here.
std::wstring lineOf(int count, wchar_t **words)
{
    std::wstring line;
    for (int i = 0; i < count; ++i)
        line += (i ? L" " : L"") + std::wstring(words[i]);
    return line;
}

std::wstring screen()
{
    const HANDLE console = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
        nullptr, OPEN_EXISTING, 0, nullptr);
    CONSOLE_SCREEN_BUFFER_INFO size = {};
    if (console == INVALID_HANDLE_VALUE || !GetConsoleScreenBufferInfo(console, &size))
        return L"no console";
    std::wstring all;
    for (SHORT row = 0; row <= size.dwCursorPosition.Y; ++row) {
        std::vector<wchar_t> cells(static_cast<size_t>(size.dwSize.X));
        DWORD read = 0;
        ReadConsoleOutputCharacterW(console, cells.data(), static_cast<DWORD>(cells.size()), {0, row}, &read);
        std::wstring line(cells.data(), read);
        line.erase(line.find_last_not_of(L' ') + 1);
        all += line + L'\n';
    }
    return all;
}

} // namespace

int wmain(int argc, wchar_t **argv)
{
    if (argc < 3)
        return 2;
    FreeConsole();
    if (!AllocConsole())
        return 3;
    STARTUPINFOW how = {};
    how.cb = sizeof how;
    how.dwFlags = STARTF_USESTDHANDLES; // with none: what Windows gives a program with a window, whatever this one has
    PROCESS_INFORMATION child = {};
    std::wstring line = lineOf(argc - 2, argv + 2);
    if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &how, &child))
        return 4;
    WaitForSingleObject(child.hProcess, 60'000);
    DWORD status = 5;
    GetExitCodeProcess(child.hProcess, &status);
    FILE *file = _wfopen(argv[1], L"w, ccs=UTF-8");
    if (!file)
        return 6;
    std::fputws(screen().c_str(), file);
    std::fclose(file);
    return static_cast<int>(status);
}
