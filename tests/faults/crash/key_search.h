// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace nd {

/// Looks for an API key in whatever a program has left behind: as it is, halves of it, and the ways in which programs
/// write bytes down by accident. Letters' case does not matter.
class KeySearch
{
public:
    using Form = std::pair<QString, QByteArray>; ///< its name, and the bytes to look for

    explicit KeySearch(const QByteArray &key);

    const std::vector<Form> &forms() const { return m_forms; }
    /// "where: form" for each form in it.
    QStringList inBytes(const QString &where, const QByteArray &bytes) const;
    /// In every file below the folder, hidden ones too, and in their names.
    QStringList inFolder(const QString &folder) const;

private:
    std::vector<Form> m_forms;
};

} // namespace nd
