// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.h"
#include "store/basket_line.h"
#include "store/write_record.h"
#include "writes/write_result.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace nd {

/// What a person has filled in and confirmed.
struct Ticket
{
    std::vector<BasketLine> lines = {}; ///< as they stand in the basket
    QString userReference = {};
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {}; ///< not taken by block orders (api-facts §2.13)
    /// Goes with each single number of its place, by requirementGroupKey().
    std::map<QString, QString> requirementGroups = {};
    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// What a requirement group is for: "GB/local".
QString requirementGroupKey(const QString &country, const QString &numberType);

/// A purchase as the ledger knows it: one order at Telnyx.
struct Purchase
{
    WriteRecord write = {};
    std::vector<BasketLine> lines = {}; ///< as they were when it was placed
};

Purchase purchaseOf(const WriteRecord &write);
/// Keys of the basket lines that it buys.
QStringList lineKeysOf(const WriteRecord &write);

/// What a ticket becomes: one order for all single numbers, one for each block, one for all quantities.
/// `draft` gives an empty write with an id of its own. An error is a reason for people; nothing was done.
using Draft = std::function<WriteRecord(WriteKind)>;
Result<std::vector<WriteRecord>> writesOf(const Ticket &ticket, const Draft &draft);

/// What an order's record says about the lines that it was to buy.
struct LineResults
{
    std::map<QString, QString> failed = {}; ///< by line: why, in Telnyx's words where it gives any
    std::map<QString, int> missing = {}; ///< by quantity line: how many did not come, where some did
    /// Lines that a finished record does not speak of, and does not rule out either: it lists fewer numbers than it
    /// says it has, or none. Neither bought nor failed before a witness has said so.
    QStringList untold = {};
    bool final = false; ///< the record will not change by itself any more
};

/// A line that a finished order does not list has failed if the order lists as many numbers as it says it has; before
/// its end it is still to come.
LineResults lineResultsOf(const std::vector<BasketLine> &lines, const ResultRecord &record);

/// The reason of a line that a finished order has left out.
QString withoutThisNumber();
/// Stands at a line of which a finished order says nothing, until a witness has spoken.
QString notToldYet();

} // namespace nd
