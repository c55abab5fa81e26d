// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_actions.h"

#include "api/values/customer_reference.h"
#include "features/orders/service/order_tracker.h"
#include "store/ledger.h"
#include "writes/body.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Kinds{WriteKind::CancelSubOrder, WriteKind::ChangeReference, WriteKind::SubOrderGroup,
    WriteKind::OrderNumberGroup, WriteKind::AdvancedOrderGroup, WriteKind::SubOrderValues, WriteKind::OrderNumberValues,
    WriteKind::Comment, WriteKind::MarkCommentRead, WriteKind::Report, WriteKind::RequirementGroup,
    WriteKind::Document};

bool isAction(WriteKind kind)
{
    return std::find(Kinds.begin(), Kinds.end(), kind) != Kinds.end();
}

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

Error unfit(const QString &title)
{
    return {.kind = ErrorKind::Rejected, .title = title, .nothingSent = true};
}

} // namespace

OrderActions::OrderActions(
    Ledger &ledger, QString account, OrderTracker &tracker, WriteCoordinator &writer, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_account(std::move(account)), m_tracker(tracker), m_writer(writer)
{
    const auto effects
        = [this](const WriteRecord &write, const WriteResult *landed) { return onSettled(write, landed); };
    for (const WriteKind kind : Kinds)
        m_writer.setEffects({kind}, effects);
    m_writer.setEffects({WriteKind::Report},
        [this](const WriteRecord &write, const WriteResult *landed) { return onReport(write, landed); });
    connect(&m_writer, &WriteCoordinator::uploading, this, &OrderActions::uploading);
    connect(&m_writer, &WriteCoordinator::settled, this, [this](const WriteRecord &write) {
        // Advanced orders are purchases: their effects are written there, their answer is waited for here.
        if (write.kind == WriteKind::AdvancedOrder && m_waiting.count(write.id)) {
            const auto order = m_tracker.stored(OrderKind::Advanced, write.telnyxId);
            const auto *record = order ? std::get_if<AdvancedOrder>(&*order) : nullptr;
            const WriteResult landed = record ? resultOf(*record) : WriteResult{};
            if (const Result<WriteCoordinator::AfterCommit> told = onSettled(write, record ? &landed : nullptr);
                told && *told)
                (*told)();
        }
    });
}

OrderActions::~OrderActions() = default;

WriteRecord OrderActions::about(WriteKind kind, const QString &claim, const QString &subject) const
{
    WriteRecord write = m_writer.draft(kind);
    write.subject = subject;
    write.claims = {claim};
    return write;
}

template <class Record>
Result<QString> OrderActions::begin(WriteRecord write, QObject *context, Answer<Record> done)
{
    const QString id = write.id;
    Waiting waiting;
    waiting.context = context;
    waiting.done = [done = std::move(done)](const WriteRecord &settled, const WriteResult *landed) {
        if (!done)
            return;
        if (const Record *record = landed ? std::get_if<Record>(&landed->record) : nullptr)
            done(*record);
        else
            done(settled.error.value_or(Error{.kind = ErrorKind::BadReply}));
    };
    m_waiting[id] = std::move(waiting);
    if (const Result<Done> begun = m_writer.begin({std::move(write)}); !begun) {
        m_waiting.erase(id);
        return begun.error();
    }
    return id;
}

/// Nothing of it is in the ledger but the write; who asked is told after the commit.
Result<WriteCoordinator::AfterCommit> OrderActions::onSettled(const WriteRecord &write, const WriteResult *landed)
{
    return WriteCoordinator::AfterCommit([this, write, landed = landed ? std::optional(*landed) : std::nullopt] {
        const auto found = m_waiting.find(write.id);
        const Waiting waiting = found == m_waiting.end() ? Waiting{} : std::move(found->second);
        if (found != m_waiting.end())
            m_waiting.erase(found);
        if (waiting.context && waiting.done)
            waiting.done(write, landed ? &*landed : nullptr);
        else
            emit settledUnattended(write);
    });
}

Result<WriteCoordinator::AfterCommit> OrderActions::onReport(const WriteRecord &write, const WriteResult *landed)
{
    if (const auto *report = landed ? std::get_if<SubOrderReport>(&landed->record) : nullptr) {
        if (const Result<Done> stored = m_ledger.putReport(m_account, *report); !stored)
            return stored.error();
    }
    return onSettled(write, landed);
}

Result<QString> OrderActions::cancelSubOrder(const QString &subOrderId, QObject *context, Answer<SubOrder> done)
{
    return begin<SubOrder>(
        about(WriteKind::CancelSubOrder, u"sub_order/"_s + subOrderId, subOrderId), context, std::move(done));
}

Result<QString> OrderActions::changeReference(const QString &orderId, const QString &current, const QString &person,
    QObject *context, Answer<NumberOrderDetails> done)
{
    const QString id = reference::split(current).id;
    NumberOrderChange body;
    body.customerReference = id.isEmpty() ? person.simplified() : reference::compose(person, id);
    WriteRecord write = about(WriteKind::ChangeReference, u"order/"_s + orderId, orderId);
    write.body = toBody(body);
    return begin<NumberOrderDetails>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::attachGroupToSubOrder(
    const QString &subOrderId, const QString &groupId, QObject *context, Answer<SubOrder> done)
{
    WriteRecord write = about(WriteKind::SubOrderGroup, u"sub_order/"_s + subOrderId, subOrderId);
    write.body = toBody(RequirementGroupChoice{groupId});
    return begin<SubOrder>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::attachGroupToNumber(
    const QString &orderNumberId, const QString &groupId, QObject *context, Answer<OrderNumber> done)
{
    WriteRecord write = about(WriteKind::OrderNumberGroup, u"order_number/"_s + orderNumberId, orderNumberId);
    write.body = toBody(RequirementGroupChoice{groupId});
    return begin<OrderNumber>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::attachGroupToAdvancedOrder(
    const QString &orderId, const QString &groupId, QObject *context, Answer<AdvancedOrder> done)
{
    AdvancedOrderRequest body;
    body.requirementGroupId = groupId;
    WriteRecord write = about(WriteKind::AdvancedOrderGroup, u"advanced_order/"_s + orderId, orderId);
    write.body = toBody(body);
    return begin<AdvancedOrder>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::setSubOrderValues(
    const QString &subOrderId, const std::vector<RequirementValue> &values, QObject *context, Answer<SubOrder> done)
{
    WriteRecord write = about(WriteKind::SubOrderValues, u"sub_order/"_s + subOrderId, subOrderId);
    write.body = toBody(RequirementValues{values});
    return begin<SubOrder>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::setNumberValues(const QString &orderNumberId, const std::vector<RequirementValue> &values,
    QObject *context, Answer<OrderNumber> done)
{
    WriteRecord write = about(WriteKind::OrderNumberValues, u"order_number/"_s + orderNumberId, orderNumberId);
    write.body = toBody(RequirementValues{values});
    return begin<OrderNumber>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::postComment(const NewComment &comment, QObject *context, Answer<Comment> done)
{
    if (comment.body.trimmed().isEmpty())
        return unfit(tr("There is nothing to send."));
    const QByteArray body = toBody(comment);
    // The same words to the same people, while it is open whether they have arrived.
    WriteRecord write = about(WriteKind::Comment, u"said/"_s + digest(body), comment.commentRecordId);
    write.body = body;
    return begin<Comment>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::markCommentRead(const QString &commentId, QObject *context, Answer<Comment> done)
{
    return begin<Comment>(
        about(WriteKind::MarkCommentRead, u"comment/"_s + commentId, commentId), context, std::move(done));
}

Result<QString> OrderActions::placeAdvancedOrder(
    const AdvancedOrderRequest &order, QObject *context, Answer<AdvancedOrder> done)
{
    WriteRecord write = about(WriteKind::AdvancedOrder, u"advanced/"_s + digest(toBody(order)), {});
    write.userReference = order.customerReference.simplified();
    AdvancedOrderRequest body = order;
    body.customerReference = write.reference();
    write.body = toBody(body);
    return begin<AdvancedOrder>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::createReport(
    const SubOrderReportFilter &filter, QObject *context, Answer<SubOrderReport> done)
{
    WriteRecord write = about(WriteKind::Report, u"report/"_s + digest(toBody(filter)), {});
    write.body = toBody(filter);
    return begin<SubOrderReport>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::createRequirementGroup(
    const NewRequirementGroup &group, QObject *context, Answer<RequirementGroup> done)
{
    WriteRecord write = about(WriteKind::RequirementGroup, u"group/"_s + digest(toBody(group)), {});
    write.userReference = group.customerReference.simplified();
    NewRequirementGroup body = group;
    body.customerReference = write.reference();
    write.body = toBody(body);
    return begin<RequirementGroup>(std::move(write), context, std::move(done));
}

Result<QString> OrderActions::uploadDocument(const NewDocument &document, QObject *context, Answer<Document> done)
{
    const QByteArray &bytes = document.file.bytes;
    if (bytes.isEmpty())
        return unfit(tr("The file is empty."));
    if (bytes.size() > LargestDocument)
        return unfit(tr("Telnyx takes documents of 20 MB at most."));
    const QString print = digest(bytes);
    WriteRecord write = about(WriteKind::Document, u"document/"_s + print, {});
    write.userReference = document.customerReference.simplified();
    NewDocument body = document;
    body.customerReference = write.reference();
    write.payload = toBody(body);
    body.file = {};
    write.body = toBody(body);
    write.context = {{u"sha256"_s, print}, {u"bytes"_s, bytes.size()}};
    return begin<Document>(std::move(write), context, std::move(done));
}

bool OrderActions::isOpen(const QString &claim) const
{
    const std::vector<WriteRecord> all = m_writer.open();
    return std::any_of(all.begin(), all.end(), [&](const WriteRecord &write) { return write.claims.contains(claim); });
}

std::vector<WriteRecord> OrderActions::open() const
{
    std::vector<WriteRecord> writes = m_writer.open();
    writes.erase(
        std::remove_if(writes.begin(), writes.end(), [](const WriteRecord &write) { return !isAction(write.kind); }),
        writes.end());
    return writes;
}

} // namespace nd
