// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/options.h"
#include "sandbox/state/account_balance.h"
#include "sandbox/state/comments.h"
#include "sandbox/state/event_queue.h"
#include "sandbox/state/identifiers.h"
#include "sandbox/state/order_book.h"
#include "sandbox/state/records.h"
#include "sandbox/stock/availability.h"

#include <deque>

namespace nd::sandbox {

/// Everything that the sandbox knows. Plain state: the rules are in purchases.h, paperwork.h and calls/.
/// Records stay where they are: their index is their position.
struct SandboxState
{
    /// `filler`: finished orders to begin with; `newest`: when the last of them was made.
    SandboxState(const Options &given, quint64 filler, Moment newest);

    bool isReplaying = false; ///< what is asked has been allowed before

    Options options;
    Identifiers ids;
    EventQueue events;
    Availability availability;
    AccountBalance account;
    OrderBook orders;
    CommentLog comments;
    std::deque<Reservation> reservations;
    std::deque<RequirementGroup> groups;
    std::deque<Document> documents;
    std::deque<Report> reports;
    std::deque<AdvancedOrder> advanced;
    std::deque<BulkOrder> bulk;

    const Delays &delays() const { return options.delays; }
    QString subOrderId(quint64 order, size_t sub) const { return ids.text({Kind::SubOrder, order, quint16(sub)}); }
    RequirementGroup *group(const QString &id);
    Document *document(const QString &id);
    void adminWrites(const QString &recordType, const QString &recordId, const QString &body, Moment when);
};

} // namespace nd::sandbox
