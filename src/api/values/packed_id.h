// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace nd {

/// An identifier of Telnyx's in sixteen bytes instead of a hundred and twenty: nearly all are UUIDs in small letters.
/// Any other text is kept as it is. Reads back exactly as it was written.
class PackedId
{
public:
    PackedId() = default;
    explicit PackedId(const QString &text);
    PackedId(const PackedId &other);
    PackedId(PackedId &&other) noexcept;
    PackedId &operator=(PackedId other) noexcept;
    PackedId &operator=(const QString &text) { return *this = PackedId(text); }
    ~PackedId();

    bool isEmpty() const { return m_high == 0 && m_low == 0; }
    QString toText() const;
    operator QString() const { return toText(); }
    /// Without a text of its own in between.
    void appendTo(QString &text) const;

    friend bool operator==(const PackedId &a, const PackedId &b);
    friend bool operator==(const PackedId &a, const QString &b) { return a == PackedId(b); }

private:
    QString *other() const;

    quint64 m_high = 0; ///< of a UUID; it is never 0 there
    quint64 m_low = 0; ///< … or, when m_high is 0, where another text lies
};

} // namespace nd
