// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <utility>

namespace nd {

/// Fills the bytes with zeros in a way that the compiler does not leave out.
void overwrite(char *bytes, qsizetype size);

/// A credential. Has no stream, no debug and no string conversion on purpose: what wants it must say reveal().
/// Copies share the bytes, and the last of them overwrites these when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value) : m_value(std::move(value)) { }
    ~Secret();
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret other) noexcept
    {
        m_value.swap(other.m_value); // what was here goes with `other`
        return *this;
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// For the Authorization header and the keychain, nothing else. A copy of it that outlives the secret keeps the
    /// bytes from being overwritten.
    const QByteArray &reveal() const { return m_value; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_value;
};

} // namespace nd
