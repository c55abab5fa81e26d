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

constexpr std::array Kinds{IntentKind::CancelSubOrder, IntentKind::ChangeReference, IntentKind::SubOrderGroup,
    IntentKind::OrderNumberGroup, IntentKind::AdvancedOrderGroup, IntentKind::SubOrderValues,
    IntentKind::OrderNumberValues, IntentKind::Comment, IntentKind::MarkCommentRead, IntentKind::Report,
    IntentKind::RequirementGroup, IntentKind::Document};

bool isAction(IntentKind kind)
{
    return std::find(Kinds.begin(), Kinds.end(), kind) != Kinds.end();
}

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

Error unfit(const QString &title)
{
    return {.fault = Fault::Rejected, .title = title, .nothingSent = true};
}

} // namespace

OrderActions::OrderActions(Ledger &ledger, QString account, Tracker &tracker, Writer &writer, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_account(std::move(account)), m_tracker(tracker), m_writer(writer)
{
    const auto effects = [this](const Intent &intent, const Landed *landed) { return onSettled(intent, landed); };
    for (const IntentKind kind : Kinds)
        m_writer.setEffects({kind}, effects);
    m_writer.setEffects(
        {IntentKind::Report}, [this](const Intent &intent, const Landed *landed) { return onReport(intent, landed); });
    connect(&m_writer, &Writer::uploading, this, &OrderActions::uploading);
    connect(&m_writer, &Writer::settled, this, [this](const Intent &intent) {
        // Advanced orders are purchases: their effects are written there, their answer is waited for here.
        if (intent.kind == IntentKind::AdvancedOrder && m_waiting.count(intent.id)) {
            const auto order = m_tracker.stored(OrderKind::Advanced, intent.telnyxId);
            const auto *record = order ? std::get_if<AdvancedOrder>(&*order) : nullptr;
            const Landed landed = record ? landedOf(*record) : Landed{};
            if (const Result<Writer::AfterCommit> told = onSettled(intent, record ? &landed : nullptr); told && *told)
                (*told)();
        }
    });
}

OrderActions::~OrderActions() = default;

Intent OrderActions::about(IntentKind kind, const QString &claim, const QString &subject) const
{
    Intent intent = m_writer.draft(kind);
    intent.subject = subject;
    intent.claims = {claim};
    return intent;
}

template <class Record>
Result<QString> OrderActions::begin(Intent intent, QObject *context, Answer<Record> done)
{
    const QString id = intent.id;
    Waiting waiting;
    waiting.context = context;
    waiting.done = [done = std::move(done)](const Intent &settled, const Landed *landed) {
        if (!done)
            return;
        if (const Record *record = landed ? std::get_if<Record>(&landed->record) : nullptr)
            done(*record);
        else
            done(settled.error.value_or(Error{.fault = Fault::BadReply}));
    };
    m_waiting[id] = std::move(waiting);
    if (const Result<Done> begun = m_writer.begin({std::move(intent)}); !begun) {
        m_waiting.erase(id);
        return begun.error();
    }
    return id;
}

/// Nothing of it is in the ledger but the intent; who asked is told after the commit.
Result<Writer::AfterCommit> OrderActions::onSettled(const Intent &intent, const Landed *landed)
{
    return Writer::AfterCommit([this, intent, landed = landed ? std::optional(*landed) : std::nullopt] {
        const auto found = m_waiting.find(intent.id);
        const Waiting waiting = found == m_waiting.end() ? Waiting{} : std::move(found->second);
        if (found != m_waiting.end())
            m_waiting.erase(found);
        if (waiting.context && waiting.done)
            waiting.done(intent, landed ? &*landed : nullptr);
        else
            emit settledUnattended(intent);
    });
}

Result<Writer::AfterCommit> OrderActions::onReport(const Intent &intent, const Landed *landed)
{
    if (const auto *report = landed ? std::get_if<SubOrderReport>(&landed->record) : nullptr) {
        if (const Result<Done> stored = m_ledger.putReport(m_account, *report); !stored)
            return stored.error();
    }
    return onSettled(intent, landed);
}

Result<QString> OrderActions::cancelSubOrder(const QString &subOrderId, QObject *context, Answer<SubOrder> done)
{
    return begin<SubOrder>(
        about(IntentKind::CancelSubOrder, u"sub_order/"_s + subOrderId, subOrderId), context, std::move(done));
}

Result<QString> OrderActions::changeReference(const QString &orderId, const QString &current, const QString &person,
    QObject *context, Answer<NumberOrderDetails> done)
{
    const QString id = reference::split(current).id;
    NumberOrderChange body;
    body.customerReference = id.isEmpty() ? person.simplified() : reference::compose(person, id);
    Intent intent = about(IntentKind::ChangeReference, u"order/"_s + orderId, orderId);
    intent.body = toBody(body);
    return begin<NumberOrderDetails>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::attachGroupToSubOrder(
    const QString &subOrderId, const QString &groupId, QObject *context, Answer<SubOrder> done)
{
    Intent intent = about(IntentKind::SubOrderGroup, u"sub_order/"_s + subOrderId, subOrderId);
    intent.body = toBody(RequirementGroupChoice{groupId});
    return begin<SubOrder>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::attachGroupToNumber(
    const QString &orderNumberId, const QString &groupId, QObject *context, Answer<OrderNumber> done)
{
    Intent intent = about(IntentKind::OrderNumberGroup, u"order_number/"_s + orderNumberId, orderNumberId);
    intent.body = toBody(RequirementGroupChoice{groupId});
    return begin<OrderNumber>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::attachGroupToAdvancedOrder(
    const QString &orderId, const QString &groupId, QObject *context, Answer<AdvancedOrder> done)
{
    AdvancedOrderRequest body;
    body.requirementGroupId = groupId;
    Intent intent = about(IntentKind::AdvancedOrderGroup, u"advanced_order/"_s + orderId, orderId);
    intent.body = toBody(body);
    return begin<AdvancedOrder>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::setSubOrderValues(
    const QString &subOrderId, const std::vector<RequirementValue> &values, QObject *context, Answer<SubOrder> done)
{
    Intent intent = about(IntentKind::SubOrderValues, u"sub_order/"_s + subOrderId, subOrderId);
    intent.body = toBody(RequirementValues{values});
    return begin<SubOrder>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::setNumberValues(const QString &orderNumberId, const std::vector<RequirementValue> &values,
    QObject *context, Answer<OrderNumber> done)
{
    Intent intent = about(IntentKind::OrderNumberValues, u"order_number/"_s + orderNumberId, orderNumberId);
    intent.body = toBody(RequirementValues{values});
    return begin<OrderNumber>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::postComment(const NewComment &comment, QObject *context, Answer<Comment> done)
{
    if (comment.body.trimmed().isEmpty())
        return unfit(tr("There is nothing to send."));
    const QByteArray body = toBody(comment);
    // The same words to the same people, while it is open whether they have arrived.
    Intent intent = about(IntentKind::Comment, u"said/"_s + digest(body), comment.commentRecordId);
    intent.body = body;
    return begin<Comment>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::markCommentRead(const QString &commentId, QObject *context, Answer<Comment> done)
{
    return begin<Comment>(
        about(IntentKind::MarkCommentRead, u"comment/"_s + commentId, commentId), context, std::move(done));
}

Result<QString> OrderActions::placeAdvancedOrder(
    const AdvancedOrderRequest &order, QObject *context, Answer<AdvancedOrder> done)
{
    Intent intent = about(IntentKind::AdvancedOrder, u"advanced/"_s + digest(toBody(order)), {});
    intent.personReference = order.customerReference.simplified();
    AdvancedOrderRequest body = order;
    body.customerReference = intent.reference();
    intent.body = toBody(body);
    return begin<AdvancedOrder>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::createReport(
    const SubOrderReportFilter &filter, QObject *context, Answer<SubOrderReport> done)
{
    Intent intent = about(IntentKind::Report, u"report/"_s + digest(toBody(filter)), {});
    intent.body = toBody(filter);
    return begin<SubOrderReport>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::createRequirementGroup(
    const NewRequirementGroup &group, QObject *context, Answer<RequirementGroup> done)
{
    Intent intent = about(IntentKind::RequirementGroup, u"group/"_s + digest(toBody(group)), {});
    intent.personReference = group.customerReference.simplified();
    NewRequirementGroup body = group;
    body.customerReference = intent.reference();
    intent.body = toBody(body);
    return begin<RequirementGroup>(std::move(intent), context, std::move(done));
}

Result<QString> OrderActions::uploadDocument(const NewDocument &document, QObject *context, Answer<Document> done)
{
    const QByteArray &bytes = document.file.bytes;
    if (bytes.isEmpty())
        return unfit(tr("The file is empty."));
    if (bytes.size() > LargestDocument)
        return unfit(tr("Telnyx takes documents of 20 MB at most."));
    const QString print = digest(bytes);
    Intent intent = about(IntentKind::Document, u"document/"_s + print, {});
    intent.personReference = document.customerReference.simplified();
    NewDocument body = document;
    body.customerReference = intent.reference();
    intent.payload = toBody(body);
    body.file = {};
    intent.body = toBody(body);
    intent.context = {{u"sha256"_s, print}, {u"bytes"_s, bytes.size()}};
    return begin<Document>(std::move(intent), context, std::move(done));
}

bool OrderActions::isOpen(const QString &claim) const
{
    const std::vector<Intent> all = m_writer.open();
    return std::any_of(all.begin(), all.end(), [&](const Intent &intent) { return intent.claims.contains(claim); });
}

std::vector<Intent> OrderActions::open() const
{
    std::vector<Intent> intents = m_writer.open();
    intents.erase(
        std::remove_if(intents.begin(), intents.end(), [](const Intent &intent) { return !isAction(intent.kind); }),
        intents.end());
    return intents;
}

} // namespace nd
