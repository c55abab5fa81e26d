// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace nd::arch {

/// What is wrong with one source file, by the rules of src/README.md. `path` is relative to the project's root.
QStringList offences(const QString &path, const QString &text);

} // namespace nd::arch
