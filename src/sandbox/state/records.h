// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/state/order.h"
#include "sandbox/stock/availability.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nd::sandbox {

struct ReservedNumber
{
    quint64 digits = 0;
    bool held = false;
    QString errors = {}; ///< why it is not
    Timestamp until = {};
    Timestamp updated = {};
};
struct Reservation
{
    quint64 index = 0;
    QString reference = {};
    int extensions = 0;
    Timestamp created = {};
    Timestamp updated = {};
    std::vector<ReservedNumber> numbers = {};
};

/// Requirements that were filled in once, for any number of orders (spec RequirementGroup).
struct RequirementGroup
{
    enum class Status {
        Unapproved,
        PendingApproval,
        Approved,
        Declined
    };
    quint64 index = 0;
    QString country = {};
    NumberType type = NumberType::Local;
    QString action = {};
    QString reference = {};
    Status status = Status::Unapproved;
    bool deleted = false;
    Timestamp created = {};
    Timestamp updated = {};
    Timestamp submitted = {}; ///< to the reviewers; invalid while it is not
    std::vector<RequirementValue> values = {};

    bool isComplete() const;
};
QLatin1StringView word(RequirementGroup::Status status);

/// A comment on a sub-order, requirement group or advanced order.
struct Comment
{
    quint64 index = 0;
    QString body = {};
    QString recordType = {};
    QString recordId = {};
    bool byAdmin = false;
    Timestamp created = {};
    Timestamp updated = {};
    Timestamp read = {}; ///< invalid: unread
};

/// A postal address; texts in the order in which a person writes them.
struct Address
{
    quint64 index = 0;
    QString reference = {};
    QString business = {};
    QString firstName = {};
    QString lastName = {};
    QString phone = {};
    QString street = {};
    QString extended = {};
    QString neighborhood = {};
    QString borough = {};
    QString locality = {};
    QString area = {};
    QString postalCode = {};
    QString country = {};
    bool inBook = true;
    bool validated = true; ///< fit for emergency calls
    Timestamp created = {};
};

struct Document
{
    quint64 index = 0;
    QString filename = {};
    QString contentType = {};
    QString sha256 = {};
    QString reference = {};
    qint64 size = 0;
    bool scanned = false;
    bool verified = false;
    bool linked = false; ///< used as a value: others are deleted after 30 minutes (api-facts §3.5)
    bool deleted = false;
    Timestamp created = {};
    Timestamp updated = {};
};

struct ReportFilter
{
    QString status = {};
    QString country = {};
    QString reference = {};
    QString orderRequestId = {};
    Timestamp after = {};
    Timestamp before = {};
};
struct Report
{
    quint64 index = 0;
    ReportFilter filter = {};
    Timestamp created = {};
    Timestamp updated = {};
    QString status = {};
};

struct AdvancedOrder
{
    quint64 index = 0;
    QString country = {};
    QString areaCode = {};
    NumberType type = NumberType::Local;
    bool landline = false; ///< a word of this resource for local numbers
    int quantity = 1;
    QStringList features = {};
    QString comments = {};
    QString reference = {};
    std::optional<quint64> group = {};
    QString status = {};
    std::vector<quint64> orders = {};
};

/// A line of a bulk order; it searches, buys and ends by itself.
struct BulkGroup
{
    SearchCriteria criteria = {};
    int requested = 0;
    int allocated = 0;
    bool allOrNothing = false; ///< strategy "never"
    QString status = {};
    QString errorReason = {};
    Timestamp updated = {};
    std::vector<quint64> orders = {};
};
struct BulkOrder
{
    quint64 index = 0;
    QString connection = {};
    QString messagingProfile = {};
    QString billingGroup = {};
    QString reference = {};
    Timestamp created = {};
    Timestamp updated = {};
    std::vector<BulkGroup> groups = {};
};

} // namespace nd::sandbox
