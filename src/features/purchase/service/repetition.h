// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "api/resources/advanced_orders.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchase.h"
#include "store/write_record.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace nd {

class Client;
class Ledger;
struct OrderWish;

/// An order that is there already and looks like what a ticket is about to send (protocol of buying, step 6).
struct Repetition
{
    enum class Why {
        SameNumbers, ///< shares `numbers` with the ticket
        SameReference, ///< the person's own words are on another order
        SameWish, ///< an equal bulk or advanced wish of the last 24 hours
    };
    Why why = Why::SameNumbers;
    QString orderId = {};
    QString reference = {}; ///< the person's part
    QString status = {}; ///< Telnyx's word
    Timestamp createdAt = {}; ///< by the server; invalid where nobody says
    bool fromHere = false; ///< this ledger sent it; otherwise the portal, a script or another Numberdesk did
    QStringList numbers = {}; ///< E.164, those that are in both; at most a few
    int shared = 0; ///< how many are in both
};

/// Compares a ticket with every order of the account that this ledger knows, whoever made it, and with its own
/// purchases. Orders that came to nothing are none to repeat.
class Repetitions
{
public:
    static constexpr std::chrono::hours WishesCountFor{24};
    /// A repeated reference names at most so many orders, the newest.
    static constexpr int MostWithReference = 3;
    /// Of the numbers that are in both.
    static constexpr int MostNumbers = 5;

    /// All must outlive it.
    Repetitions(Ledger &ledger, Client &client, OrderTracker &tracker, QString account);

    /// Worst first. `now` by the server's clock as far as it is known. Quick enough to be asked while a person types.
    std::vector<Repetition> of(const Ticket &ticket, Timestamp now) const;
    /// `order.customerReference` is the person's part.
    std::vector<Repetition> of(const AdvancedOrderRequest &order, Timestamp now) const;

    using Asked = std::function<void(const Result<Done> &)>;
    /// Another desk may have placed the same order a moment ago: asks Telnyx once for the newest of the kind and puts
    /// them into the ledger, so that of() knows them. For a ticket with quantities, or an advanced order, before it is
    /// sent. `done` comes through the event loop, on a failure too (then of() knows what it knew before); dropping the
    /// Call drops it.
    Call refreshBulkWishes(Asked done);
    Call refreshAdvancedWishes(Asked done);

private:
    void addNumbers(const Ticket &ticket, std::vector<Repetition> &found) const;
    void addReference(const QString &userReference, std::vector<Repetition> &found) const;
    void addWishes(
        OrderKind kind, const std::vector<OrderWish> &wishes, Timestamp now, std::vector<Repetition> &found) const;
    Repetition ofOrder(Repetition::Why why, const OrderRecord &record) const;
    template <class Record>
    Call refresh(const Request<Page<Record>> &list, Asked done);
    std::optional<WriteRecord> ownWriteOf(const OrderRecord &record) const;
    bool isPartOfOwn(const OrderRecord &record) const;

    Ledger &m_ledger;
    Client &m_client;
    OrderTracker &m_tracker;
    QString m_account;
};

} // namespace nd
