// SPDX-License-Identifier: Apache-2.0
#include "store/file_identity.h"

#include <QDir>

#include <windows.h>

namespace nd {

std::optional<FileIdentity> fileIdentityOf(const QString &path)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    // No access is asked for, and everything is shared: SQLite has the file open.
    const HANDLE file = CreateFileW(native.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION seen = {};
    const bool told = GetFileInformationByHandle(file, &seen) != 0;
    CloseHandle(file);
    if (!told)
        return {};
    return FileIdentity{
        quint64(seen.dwVolumeSerialNumber), (quint64(seen.nFileIndexHigh) << 32U) | quint64(seen.nFileIndexLow)};
}

} // namespace nd
