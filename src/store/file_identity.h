// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace nd {

/// Which file stands at a path: the device and the file's own number there. A file that is put in the place of another
/// has a different one, also under the same name.
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Nothing when there is no file, or the system does not tell.
std::optional<FileIdentity> fileIdentityOf(const QString &path);

} // namespace nd
