// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <utility>

namespace nd {

/// A credential. Has no stream, no debug and no string conversion on purpose: what wants it must say reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value) : m_value(std::move(value)) { }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// For the Authorization header and the keychain, nothing else.
    const QByteArray &reveal() const { return m_value; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_value;
};

} // namespace nd
