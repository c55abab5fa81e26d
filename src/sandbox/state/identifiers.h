// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace nd::sandbox {

enum class Kind : quint8 {
    Order = 1, ///< number orders and number block orders alike: their sub-orders do not tell
    SubOrder,
    OrderNumber,
    Reservation,
    ReservedNumber,
    Comment,
    Report,
    AdvancedOrder,
    BulkOrder,
    RequirementGroup,
    Document,
    Requirement,
    RequirementType,
    BillingGroup,
    MessagingProfile,
    User,
    Organisation,
    HttpRequest,
};

/// What an identifier stands for. `index` below 2^42; `part` counts inside a record (a number of an order).
struct Id
{
    Kind kind = Kind::Order;
    quint64 index = 0;
    quint16 part = 0;
    friend bool operator==(const Id &, const Id &) = default;
};

/// Turns identifiers into UUIDs (version 4 by their looks) and back without remembering any: a UUID is an encrypted
/// position and a checksum. So 100,000 orders have identifiers before one of them is made.
class Identifiers
{
public:
    explicit Identifiers(quint32 seed) : m_seed(seed) { }

    static constexpr int Length = 36;
    /// Writes Length characters, no zero at the end.
    void write(const Id &id, char *out) const;
    QString text(const Id &id) const;
    /// Empty when `text` is no identifier of this seed.
    std::optional<Id> read(QStringView text) const;
    /// The index when `text` is of this kind.
    std::optional<quint64> index(QStringView text, Kind kind) const;

private:
    quint64 encrypted(quint64 value) const;
    quint64 decrypted(quint64 value) const;
    quint64 check(quint64 value) const;
    quint32 round(quint32 half, unsigned number) const;

    quint64 m_seed;
};

} // namespace nd::sandbox
