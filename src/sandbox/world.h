// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/account.h"
#include "sandbox/agenda.h"
#include "sandbox/comment_box.h"
#include "sandbox/ids.h"
#include "sandbox/market.h"
#include "sandbox/options.h"
#include "sandbox/order_book.h"
#include "sandbox/records.h"

#include <deque>

namespace nd::sandbox {

/// Everything that the sandbox knows. Plain state: the rules are in purchases.h, paperwork.h and calls/.
/// Records stay where they are: their index is their position.
struct World
{
    /// `filler`: finished orders to begin with; `newest`: when the last of them was made.
    World(const Options &given, quint64 filler, Timestamp newest);

    bool relives = false; ///< what is asked has been allowed before

    Options options;
    Ids ids;
    Agenda agenda;
    Market market;
    Account account;
    OrderBook orders;
    CommentBox comments;
    std::deque<Reservation> reservations;
    std::deque<RequirementGroup> groups;
    std::deque<Document> documents;
    std::deque<Report> reports;
    std::deque<AdvancedOrder> advanced;
    std::deque<BulkOrder> bulk;

    const Pace &pace() const { return options.pace; }
    QString subOrderId(quint64 order, size_t sub) const { return ids.text({Kind::SubOrder, order, quint16(sub)}); }
    RequirementGroup *group(const QString &id);
    Document *document(const QString &id);
    void adminWrites(const QString &recordType, const QString &recordId, const QString &body, Timestamp when);
};

} // namespace nd::sandbox
