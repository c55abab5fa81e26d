// SPDX-License-Identifier: Apache-2.0
#include "store/file_identity.h"

#include <QFile>

#include <sys/stat.h>

namespace nd {

std::optional<FileIdentity> fileIdentityOf(const QString &path)
{
    struct stat seen = {};
    if (::stat(QFile::encodeName(path).constData(), &seen) != 0)
        return {};
    return FileIdentity{quint64(seen.st_dev), quint64(seen.st_ino)};
}

} // namespace nd
