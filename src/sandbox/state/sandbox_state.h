// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/options.h"
#include "sandbox/state/account_balance.h"
#include "sandbox/state/event_queue.h"
#include "sandbox/state/identifiers.h"
#include "sandbox/state/order_book.h"
#include "sandbox/state/records.h"
#include "sandbox/stock/availability.h"

#include <deque>

namespace nd::sandbox {

/// Everything that the sandbox knows. It is plain state: what may happen to it is decided in rules/ and handlers/.
/// Records stay where they are, since their index is their position.
struct SandboxState
{
    /// `generated`: finished orders to begin with; `newest`: when the last of them was made.
    SandboxState(const Options &given, quint64 generated, Timestamp newest);

    bool isReplaying = false; ///< what is asked has been allowed before

    Options options;
    Identifiers ids;
    EventQueue events;
    Availability availability;
    AccountBalance account;
    OrderBook orders;
    std::deque<Comment> comments;
    std::deque<Reservation> reservations;
    std::deque<RequirementGroup> groups;
    std::deque<Document> documents;
    std::deque<Address> addresses;
    std::deque<Report> reports;
    std::deque<AdvancedOrder> advanced;
    std::deque<BulkOrder> bulk;

    const Delays &delays() const { return options.delays; }
    QString subOrderId(quint64 order, size_t sub) const { return ids.text(Kind::SubOrder, order, quint16(sub)); }

    /// Takes a record in; its index is set here.
    template <class Record>
    static Record &add(std::deque<Record> &records, Record record)
    {
        record.index = records.size();
        records.push_back(std::move(record));
        return records.back();
    }
    /// Finds the record with this identifier; null when there is none.
    template <class Record>
    Record *find(std::deque<Record> &records, const QString &id, Kind kind) const
    {
        const auto index = ids.index(id, kind);
        return index && *index < records.size() ? &records[*index] : nullptr;
    }
    /// Finds a group; null also when it has been deleted.
    RequirementGroup *group(const QString &id);
    /// Finds a document; null also when it has been deleted.
    Document *document(const QString &id);
    void comment(const QString &recordType, const QString &recordId, const QString &body, bool byAdmin, Timestamp when);
    /// Adds a comment of Telnyx's people on a sub-order.
    void adminWrites(quint64 order, size_t sub, const QString &body, Timestamp when);
};

} // namespace nd::sandbox
