// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace nd::arch {

/// Which signals the classes of the product declare, and which of them somebody listens to.
class SignalListeners
{
public:
    /// One source file. Order does not matter.
    void read(const QString &text);

    int declared() const { return int(m_declared.size()); }
    /// "Class::signal" of those that no connect() of the product names as its sender's, sorted.
    QStringList unheard() const;

private:
    void readDeclarations(const QString &text);
    void readConnections(const QString &text);

    QSet<QString> m_declared;
    QSet<QString> m_heard; ///< as it is written in connect()
    QHash<QString, QString> m_bases; ///< by class
};

} // namespace nd::arch
