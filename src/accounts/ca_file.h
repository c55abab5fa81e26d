// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>

namespace nd {

/// Certificates that a company signs its own servers and proxies with: a PEM file, trusted beside those of the system,
/// by every request from here on. An empty path takes them away. Gives how many the file has; one that cannot be read
/// or holds none is ErrorKind::Local with a sentence in `title`, and changes nothing.
Result<int> trustCaFile(const QString &path);
/// The same without any effect.
Result<int> checkCaFile(const QString &path);

} // namespace nd
