// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_actions.h"

#include "api/values/customer_reference.h"
#include "features/orders/service/order_comment.h"
#include "features/orders/service/order_tracker.h"
#include "writes/body.h"
#include "writes/write_kinds.h"

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

Error unfit(const QString &title)
{
    return {.kind = ErrorKind::Rejected, .title = title, .nothingSent = true};
}

/// The same numbers asked for under another reference are the same purchase.
AdvancedOrderRequest wishIn(AdvancedOrderRequest order)
{
    order.features.sort();
    order.comments = wordsOf(order.comments).join(u' ');
    order.customerReference.clear();
    order.requirementGroupId.clear();
    return order;
}

/// Nor do other words make it another, unless they may name another place.
bool mayBeTheSame(const AdvancedOrderRequest &one, const AdvancedOrderRequest &other)
{
    AdvancedOrderRequest wish = wishIn(one);
    const AdvancedOrderRequest theirs = wishIn(other);
    const bool samePlace = mayBeForTheSamePlace(wish.comments, theirs.comments);
    wish.comments = theirs.comments;
    return samePlace && wish == theirs;
}

} // namespace

OrderActions::OrderActions(ReportStore reports, OrderTracker &tracker, WriteCoordinator &writer, QObject *parent)
    : QObject(parent), m_reports(std::move(reports)), m_tracker(tracker), m_writer(writer)
{
    for (const StoredWriteKind &stored : StoredWriteKinds) {
        if (kindRow(stored.kind).owner == WriteOwner::OrderActions)
            m_writer.setEffects({stored.kind},
                [this](const WriteRecord &write, const WriteResult *result) { return onSettled(write, result); });
    }
    m_writer.setEffects({WriteKind::Report},
        [this](const WriteRecord &write, const WriteResult *result) { return onReport(write, result); });
    connect(&m_writer, &WriteCoordinator::uploading, this, &OrderActions::uploading);
    connect(&m_writer, &WriteCoordinator::settled, this, [this](const WriteRecord &write) {
        // Advanced orders are purchases: their effects are written there, their answer is waited for here.
        if (write.kind == WriteKind::AdvancedOrder && m_waiting.count(write.id)) {
            const auto order = m_tracker.stored(OrderKind::Advanced, write.telnyxId);
            const auto *record = order ? std::get_if<AdvancedOrder>(&*order) : nullptr;
            const WriteResult result = record ? resultOf(*record) : WriteResult{};
            if (const Result<WriteCoordinator::AfterCommit> told = onSettled(write, record ? &result : nullptr);
                told && *told)
                (*told)();
        }
    });
}

OrderActions::~OrderActions() = default;

WriteRecord OrderActions::draft(WriteKind kind, const QString &claimed, const QString &subject) const
{
    WriteRecord write = m_writer.draft(kind);
    write.subject = subject;
    write.claims = {Claim{kindRow(kind).claim.value(), claimed}.text()};
    return write;
}

WriteRecord OrderActions::about(WriteKind kind, const QString &subject) const
{
    return draft(kind, subject, subject);
}

Result<QString> OrderActions::begin(WriteRecord write, QObject *context, Told told)
{
    const QString id = write.id;
    m_waiting[id] = {context, std::move(told)};
    if (const Result<Done> begun = m_writer.begin({std::move(write)}); !begun) {
        m_waiting.erase(id);
        return begun.error();
    }
    return id;
}

/// Nothing of it is in the ledger but the write; who asked is told after the commit.
Result<WriteCoordinator::AfterCommit> OrderActions::onSettled(const WriteRecord &write, const WriteResult *result)
{
    return WriteCoordinator::AfterCommit([this, write, result = result ? std::optional(*result) : std::nullopt] {
        const auto found = m_waiting.find(write.id);
        const Waiting waiting = found == m_waiting.end() ? Waiting{} : std::move(found->second);
        if (found != m_waiting.end())
            m_waiting.erase(found);
        if (waiting.context && waiting.done)
            waiting.done(write, result ? &*result : nullptr);
        else
            emit settledUnattended(write);
    });
}

Result<WriteCoordinator::AfterCommit> OrderActions::onReport(const WriteRecord &write, const WriteResult *result)
{
    if (const auto *report = result ? result->record.as<SubOrderReport>() : nullptr) {
        if (const Result<Done> stored = m_reports.put(*report); !stored)
            return stored.error();
    }
    return onSettled(write, result);
}

Result<QString> OrderActions::cancelSubOrder(const QString &subOrderId, QObject *context, Answer<SubOrder> done)
{
    return begin(about(WriteKind::CancelSubOrder, subOrderId), context, telling(std::move(done)));
}

Result<QString> OrderActions::changeReference(const QString &orderId, const QString &current, const QString &person,
    QObject *context, Answer<NumberOrderDetails> done)
{
    const QString id = reference::split(current).id;
    NumberOrderChange body;
    body.customerReference = id.isEmpty() ? person.simplified() : reference::compose(person, id);
    WriteRecord write = about(WriteKind::ChangeReference, orderId);
    write.body = toBody(body);
    return begin(std::move(write), context, telling(std::move(done)));
}

Result<QString> OrderActions::attachGroupToSubOrder(
    const QString &subOrderId, const QString &groupId, QObject *context, Answer<SubOrder> done)
{
    WriteRecord write = about(WriteKind::SubOrderGroup, subOrderId);
    write.body = toBody(RequirementGroupChoice{groupId});
    return begin(std::move(write), context, telling(std::move(done)));
}

Result<QString> OrderActions::attachGroupToNumber(
    const QString &orderNumberId, const QString &groupId, QObject *context, Answer<OrderNumber> done)
{
    WriteRecord write = about(WriteKind::OrderNumberGroup, orderNumberId);
    write.body = toBody(RequirementGroupChoice{groupId});
    return begin(std::move(write), context, telling(std::move(done)));
}

Result<QString> OrderActions::attachGroupToAdvancedOrder(
    const QString &orderId, const QString &groupId, QObject *context, Answer<AdvancedOrder> done)
{
    AdvancedOrderRequest body;
    body.requirementGroupId = groupId;
    WriteRecord write = about(WriteKind::AdvancedOrderGroup, orderId);
    write.body = toBody(body);
    return begin(std::move(write), context, telling(std::move(done)));
}

Result<QString> OrderActions::setSubOrderValues(
    const QString &subOrderId, const std::vector<RequirementValue> &values, QObject *context, Answer<SubOrder> done)
{
    WriteRecord write = about(WriteKind::SubOrderValues, subOrderId);
    write.body = toBody(RequirementValues{values});
    return begin(std::move(write), context, telling(std::move(done)));
}

Result<QString> OrderActions::setNumberValues(const QString &orderNumberId, const std::vector<RequirementValue> &values,
    QObject *context, Answer<OrderNumber> done)
{
    WriteRecord write = about(WriteKind::OrderNumberValues, orderNumberId);
    write.body = toBody(RequirementValues{values});
    return begin(std::move(write), context, telling(std::move(done)));
}

Result<QString> OrderActions::postComment(const NewComment &comment, QObject *context, Answer<Comment> done)
{
    if (comment.body.trimmed().isEmpty())
        return unfit(tr("There is nothing to send."));
    const QByteArray body = toBody(comment);
    // The same words to the same people, while it is open whether they have arrived.
    WriteRecord write = draft(WriteKind::Comment, digestOf(body), comment.commentRecordId);
    write.body = body;
    return begin(std::move(write), context, telling(std::move(done)));
}

Result<QString> OrderActions::markCommentRead(const QString &commentId, QObject *context, Answer<Comment> done)
{
    return begin(about(WriteKind::MarkCommentRead, commentId), context, telling(std::move(done)));
}

Result<QString> OrderActions::placeAdvancedOrder(
    const AdvancedOrderRequest &order, QObject *context, Answer<AdvancedOrder> done)
{
    WriteRecord write = draft(WriteKind::AdvancedOrder, digestOf(toBody(wishIn(order))));
    for (const WriteRecord &open : m_writer.open()) {
        if (open.kind == WriteKind::AdvancedOrder && mayBeTheSame(order, bodyOf<AdvancedOrderRequest>(open.body)))
            write.claims += open.claims; // it is not sent while that one is open
    }
    write.userReference = order.customerReference.simplified();
    AdvancedOrderRequest body = order;
    body.customerReference = write.reference();
    write.body = toBody(body);
    return begin(std::move(write), context, telling(std::move(done)));
}

Result<QString> OrderActions::createReport(
    const SubOrderReportFilter &filter, QObject *context, Answer<SubOrderReport> done)
{
    WriteRecord write = draft(WriteKind::Report, digestOf(toBody(filter)));
    write.body = toBody(filter);
    return begin(std::move(write), context, telling(std::move(done)));
}

bool OrderActions::isOpen(const Claim &claim) const
{
    return m_writer.hasClaim(claim);
}

std::vector<WriteRecord> OrderActions::open() const
{
    std::vector<WriteRecord> writes = m_writer.open();
    std::erase_if(
        writes, [](const WriteRecord &write) { return kindRow(write.kind).owner != WriteOwner::OrderActions; });
    return writes;
}

} // namespace nd
