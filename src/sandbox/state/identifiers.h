// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QUuid>

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
    Address,
};

/// What an identifier stands for. `index` is below 2^48; `part` counts inside a record (a number of an order).
struct Id
{
    Kind kind = Kind::Order;
    quint64 index = 0;
    quint16 part = 0;
    friend bool operator==(const Id &, const Id &) = default;
};

/// Turns positions into UUIDs (version 4 by their looks) and back without remembering any, so that 100,000 orders have
/// identifiers before one of them is made. A UUID holds the position and a checksum that differs from seed to seed:
/// checksum-part-kind-checksum-index.
class Identifiers
{
public:
    explicit Identifiers(quint32 seed) : m_seed(seed) { }

    QUuid uuid(const Id &id) const;
    QString text(Kind kind, quint64 index, quint16 part = 0) const;
    /// Reads an identifier; empty when `text` is none of this seed.
    std::optional<Id> read(QStringView text) const;
    /// Reads the index when `text` is of this kind.
    std::optional<quint64> index(QStringView text, Kind kind) const;

private:
    quint64 m_seed;
};

} // namespace nd::sandbox
