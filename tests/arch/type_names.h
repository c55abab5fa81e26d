// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace nd::arch {

/// Types of one name in one namespace, in headers of two modules: each compiles, both become one symbol, and the
/// program runs the destructor of the other.
class TypeNames
{
public:
    void read(const QString &path, const QString &header);
    /// "nd::Reader: a/reader.h, b/reader.h"
    QStringList taken() const;

private:
    QHash<QString, QStringList> m_paths; ///< by name
};

} // namespace nd::arch
