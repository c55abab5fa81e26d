// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/resources/advanced_orders.h"
#include "api/resources/comments.h"
#include "api/resources/number_orders.h"
#include "api/resources/order_numbers.h"
#include "api/resources/sub_order_reports.h"
#include "api/resources/sub_orders.h"
#include "base/result.h"
#include "store/tables/report_store.h"
#include "writes/write_coordinator.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <type_traits>
#include <utility>
#include <vector>

namespace nd {

class OrderTracker;

/// Changes to orders and what is said about them. Each goes through the journal like a purchase: sent once, looked up
/// when its answer never came, refused while the same is still open.
///
/// Each function gives the write's id at once, or why nothing was sent. `done` comes once, through the event loop, when
/// the outcome is known (which takes minutes when it must be looked up), and never after `context` is gone. Not after a
/// restart either: then settledUnattended() tells.
class OrderActions final : public QObject
{
    Q_OBJECT
public:
    template <class Record>
    using Answer = std::function<void(const Result<Record> &)>;

    OrderActions(ReportStore reports, OrderTracker &tracker, WriteCoordinator &writer, QObject *parent = nullptr);
    ~OrderActions() override;

    /// Possible while it is pending only (api-facts §3.6).
    Result<QString> cancelSubOrder(const QString &subOrderId, QObject *context, Answer<SubOrder> done);
    /// The person's part of it; an identifier of ours in `current` (as the order has it now) stays.
    Result<QString> changeReference(const QString &orderId, const QString &current, const QString &person,
        QObject *context, Answer<NumberOrderDetails> done);

    Result<QString> attachGroupToSubOrder(
        const QString &subOrderId, const QString &groupId, QObject *context, Answer<SubOrder> done);
    Result<QString> attachGroupToNumber(
        const QString &orderNumberId, const QString &groupId, QObject *context, Answer<OrderNumber> done);
    Result<QString> attachGroupToAdvancedOrder(
        const QString &orderId, const QString &groupId, QObject *context, Answer<AdvancedOrder> done);
    Result<QString> setSubOrderValues(const QString &subOrderId, const std::vector<RequirementValue> &values,
        QObject *context, Answer<SubOrder> done);
    Result<QString> setNumberValues(const QString &orderNumberId, const std::vector<RequirementValue> &values,
        QObject *context, Answer<OrderNumber> done);

    Result<QString> postComment(const NewComment &comment, QObject *context, Answer<Comment> done);
    Result<QString> markCommentRead(const QString &commentId, QObject *context, Answer<Comment> done);

    /// `order.customerReference` is the person's part.
    Result<QString> placeAdvancedOrder(const AdvancedOrderRequest &order, QObject *context, Answer<AdvancedOrder> done);

    /// Asks for a CSV of sub-orders to be made. Its id is in the ledger together with the outcome: the API has no list
    /// of reports (api-facts §2.26).
    Result<QString> createReport(const SubOrderReportFilter &filter, QObject *context, Answer<SubOrderReport> done);

    /// For what stands in classes of its own (RequirementActions). `claimed` is what no second open write may be about:
    /// the id in the claim of the kind.
    WriteRecord draft(WriteKind kind, const QString &claimed, const QString &subject = {}) const;
    template <class Record>
    Result<QString> perform(WriteRecord write, QObject *context, Answer<Record> done)
    {
        return begin(std::move(write), context, telling(std::move(done)));
    }

    /// Is a write about this open?
    bool isOpen(const Claim &claim) const;
    /// Of all kinds but purchases, reservations and extensions; oldest first.
    std::vector<WriteRecord> open() const;

signals:
    void uploading(const QString &id, qint64 sent, qint64 total);
    /// At its end, and whoever began it is not there to be told: an earlier run of the program, or a closed window.
    void settledUnattended(const nd::WriteRecord &write);

private:
    using Told = std::function<void(const WriteRecord &, const WriteResult *)>;
    struct Waiting
    {
        QPointer<QObject> context = {};
        Told done = {};
    };

    Result<QString> begin(WriteRecord write, QObject *context, Told told);
    /// The record, or why there is none. Who asks for Done wants to know only that it took effect.
    template <class Record>
    static Told telling(Answer<Record> done)
    {
        return [done = std::move(done)](const WriteRecord &settled, const WriteResult *result) {
            static const Done Effect;
            const Record *record = nullptr;
            if constexpr (std::is_same_v<Record, Done>)
                record = result ? &Effect : nullptr;
            else
                record = result ? result->record.template as<Record>() : nullptr;
            if (!done)
                return;
            if (record)
                done(*record);
            else
                done(settled.error.value_or(Error{.kind = ErrorKind::BadReply}));
        };
    }
    /// A change of a record that is there; it claims that record.
    WriteRecord about(WriteKind kind, const QString &subject) const;
    Result<WriteCoordinator::AfterCommit> onSettled(const WriteRecord &write, const WriteResult *result);
    Result<WriteCoordinator::AfterCommit> onReport(const WriteRecord &write, const WriteResult *result);

    ReportStore m_reports;
    OrderTracker &m_tracker;
    WriteCoordinator &m_writer;
    std::map<QString, Waiting> m_waiting;
};

} // namespace nd
