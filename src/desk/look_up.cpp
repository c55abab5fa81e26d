// SPDX-License-Identifier: Apache-2.0
#include "desk/look_up.h"

#include "api/resources/words.h"
#include "desk/body.h"

#include <QTimer>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The machine's clock may be wrong: what was made this long before the send still counts as after it.
constexpr auto ClockError = 2h;
/// An extension adds half an hour; less than this is the server rounding.
constexpr auto LeastExtension = 60s;

bool hasOneOf(const std::vector<NumberSpan> &ours, const QString &number)
{
    const auto one = NumberSpan::of(number);
    return one && std::any_of(ours.begin(), ours.end(), [&](const NumberSpan &span) {
        return one->first >= span.first && one->first <= span.last;
    });
}

template <class Rows>
bool sharesNumbers(const std::vector<NumberSpan> &ours, const Rows &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return hasOneOf(ours, row.phoneNumber); });
}

bool sameGroups(const std::vector<NewBulkGroup> &asked, const std::vector<BulkGroup> &got)
{
    return std::equal(
        asked.begin(), asked.end(), got.begin(), got.end(), [](const NewBulkGroup &a, const BulkGroup &b) {
            return a.countRequested.value == b.countRequested && a.countryIso == b.countryIso
                && a.phoneNumberType == b.phoneNumberType && a.nationalDestinationCode == b.nationalDestinationCode;
        });
}

/// Every value that was sent is there.
bool tookValues(const std::vector<RequirementValue> &sent, const std::vector<RegulatoryRequirement> &there)
{
    return !there.empty() && std::all_of(sent.begin(), sent.end(), [&](const RequirementValue &value) {
        return std::any_of(there.begin(), there.end(), [&](const RegulatoryRequirement &one) {
            return one.requirementId == value.requirementId && one.fieldValue == value.fieldValue.value_or(QString());
        });
    });
}

/// A group leaves no name on the record: all that can be seen is that nothing waits for a value any more.
bool nothingWaits(const std::vector<RegulatoryRequirement> &there)
{
    return !there.empty() && std::all_of(there.begin(), there.end(), [](const RegulatoryRequirement &one) {
        return !one.fieldValue.isEmpty() || (!one.status.isEmpty() && one.status != requirement_state::awaitingValue);
    });
}

bool tookOn(const Intent &intent, bool requirementsMet, const std::vector<RegulatoryRequirement> &there)
{
    const bool values = intent.kind == IntentKind::SubOrderValues || intent.kind == IntentKind::OrderNumberValues;
    if (values)
        return tookValues(bodyOf<RequirementValues>(intent.body).regulatoryRequirements, there);
    return requirementsMet || nothingWaits(there);
}

} // namespace

LookUp::LookUp(Client &client, Intent intent, QStringList taken, Finished finished)
    : m_client(client), m_intent(std::move(intent)), m_taken(std::move(taken)), m_finished(std::move(finished))
{ }

void LookUp::start()
{
    switch (m_intent.kind) {
    case IntentKind::NumberOrder:
        return lookForNumberOrder(true);
    case IntentKind::BlockOrder:
        return lookForBlockOrder();
    case IntentKind::BulkOrder:
        return lookForBulkOrder();
    case IntentKind::AdvancedOrder:
        return lookForAdvancedOrder();
    case IntentKind::Reservation:
        return lookForReservation(true);
    case IntentKind::Comment:
        return lookForComment();
    case IntentKind::Extension:
        return readExtension();
    case IntentKind::CancelSubOrder:
        return readCancelled();
    case IntentKind::ChangeReference:
        return readReference();
    case IntentKind::SubOrderGroup:
    case IntentKind::SubOrderValues:
        return readSubOrder();
    case IntentKind::OrderNumberGroup:
    case IntentKind::OrderNumberValues:
        return readOrderNumber();
    case IntentKind::AdvancedOrderGroup:
        return readAdvancedOrder();
    case IntentKind::MarkCommentRead:
        return readComment();
    case IntentKind::Report:
        return lookForNothing();
    case IntentKind::RequirementGroup:
        return lookForGroup();
    case IntentKind::Document:
        return lookForDocument();
    }
}

/// There is no list of reports (api-facts §2.26): one whose id was lost is lost. It costs nothing and can be asked for
/// anew.
void LookUp::lookForNothing()
{
    // Through the event loop, as every answer: who asked is still busy with asking.
    QTimer::singleShot(0, &m_context, [this] { finish(std::optional<Landed>()); });
}

void LookUp::finish(const Answer &answer)
{
    // The listener may destroy this object: nothing of it is touched after the call.
    const Finished finished = std::exchange(m_finished, {});
    const Answer copy = answer;
    if (finished)
        finished(copy);
}

/// Telnyx's own comparison is not documented: ours decides.
bool LookUp::isOurs(const QString &customerReference) const
{
    return customerReference.contains(m_intent.id, Qt::CaseInsensitive);
}

/// A reference that is missing or was cut short hides our identifier; another one rules the record out.
bool LookUp::mayBeOurs(const QString &customerReference, Moment createdAt) const
{
    const bool inTime = !createdAt.isValid() || createdAt >= windowStart();
    return inTime && m_intent.reference().startsWith(customerReference.trimmed());
}

Moment LookUp::windowStart() const
{
    const Moment sent = m_intent.sentAt.isValid() ? m_intent.sentAt : m_intent.createdAt;
    return sent.plus(-std::chrono::duration_cast<Microseconds>(ClockError));
}

template <class Row, class Fits>
void LookUp::search(const Request<Page<Row>> &request, Fits fits, std::function<void()> otherwise)
{
    PageSink<Row> sink;
    sink.rows = [this, fits](std::vector<Row> &&rows) {
        for (Row &row : rows) {
            if (!m_found && !m_taken.contains(row.id) && fits(row))
                m_found = landedOf(std::move(row));
        }
    };
    sink.finished = [this, otherwise = std::move(otherwise)](const Result<Done> &end) {
        if (m_found && std::holds_alternative<NumberOrderDetails>(m_found->record))
            return readFound();
        if (m_found)
            return finish(m_found);
        if (!end)
            return finish(end.error());
        if (otherwise)
            return otherwise();
        finish(std::optional<Landed>());
    };
    m_call = m_client.readAll(request, std::move(sink));
}

template <class Record, class Took>
void LookUp::readRecord(const Request<Record> &request, Took took)
{
    m_call = m_client.send(request, [this, took](Result<Record> answer) {
        // A record that is gone shows no trace either: Telnyx has answered.
        if (!answer && answer.error().fault == Fault::NotFound)
            return finish(std::optional<Landed>());
        if (!answer)
            return finish(answer.error());
        Record record = std::move(answer).take();
        const bool done = took(record);
        finish(done ? std::optional(landedOf(std::move(record))) : std::nullopt);
    });
}

void LookUp::lookForNumberOrder(bool byReference)
{
    NumberOrderFilter filter;
    if (byReference) {
        filter.customerReference = m_intent.reference();
        search(
            endpoint::findNumberOrders(filter),
            [this](const NumberOrderDetails &order) { return isOurs(order.customerReference); },
            [this] { lookForNumberOrder(false); });
        return;
    }
    filter.createdAfter = windowStart();
    search(endpoint::findNumberOrders(filter),
        [this](const NumberOrderDetails &order) {
            return isOurs(order.customerReference)
                || (mayBeOurs(order.customerReference, order.createdAt)
                    && sharesNumbers(m_intent.numbers, order.phoneNumbers));
        },
        {});
}

/// Lists leave out how each number of an order fared (api-facts §2.8): the order itself tells.
void LookUp::readFound()
{
    readRecord(endpoint::getNumberOrder(m_found->id), [](const NumberOrderDetails &) { return true; });
}

void LookUp::lookForBlockOrder()
{
    const NewBlockOrder asked = bodyOf<NewBlockOrder>(m_intent.body);
    BlockOrderFilter filter;
    filter.startingNumber = asked.startingNumber;
    search(endpoint::listBlockOrders(filter),
        [this, asked](const BlockOrder &order) {
            const bool same = order.startingNumber == asked.startingNumber && order.range == asked.range;
            return isOurs(order.customerReference) || (same && mayBeOurs(order.customerReference, order.createdAt));
        },
        {});
}

void LookUp::lookForBulkOrder()
{
    const NewBulkOrder asked = bodyOf<NewBulkOrder>(m_intent.body);
    search(endpoint::listBulkOrders(),
        [this, asked](const BulkOrder &order) {
            return isOurs(order.customerReference)
                || (mayBeOurs(order.customerReference, order.createdAt)
                    && sameGroups(asked.orderingGroups, order.orderingGroups));
        },
        {});
}

void LookUp::lookForAdvancedOrder()
{
    search(endpoint::listAdvancedOrders(),
        [this](const AdvancedOrder &order) { return isOurs(order.customerReference); }, {});
}

void LookUp::lookForReservation(bool byReference)
{
    ReservationFilter filter;
    const auto fits = [this](const Reservation &reservation) {
        return isOurs(reservation.customerReference)
            || (mayBeOurs(reservation.customerReference, reservation.createdAt)
                && sharesNumbers(m_intent.numbers, reservation.phoneNumbers));
    };
    if (byReference) {
        filter.customerReference = m_intent.reference();
        return search(endpoint::listReservations(filter), fits, [this] { lookForReservation(false); });
    }
    if (!m_intent.numbers.empty())
        filter.phoneNumber = u'+' + QString::number(m_intent.numbers.front().first);
    search(endpoint::listReservations(filter), fits, {});
}

void LookUp::lookForGroup()
{
    const NewRequirementGroup sent = bodyOf<NewRequirementGroup>(m_intent.body);
    RequirementGroupFilter filter;
    filter.countryCode = sent.countryCode;
    filter.phoneNumberType = sent.phoneNumberType;
    search(endpoint::listRequirementGroups(filter),
        [this](const RequirementGroup &group) { return isOurs(group.customerReference); }, {});
}

void LookUp::lookForDocument()
{
    DocumentFilter filter;
    filter.customerReference = m_intent.reference();
    search(endpoint::listDocuments(filter),
        [this](const Document &document) { return isOurs(document.customerReference); }, {});
}

void LookUp::lookForComment()
{
    const NewComment sent = bodyOf<NewComment>(m_intent.body);
    CommentFilter filter;
    filter.commentRecordType = sent.commentRecordType;
    filter.commentRecordId = sent.commentRecordId;
    search(endpoint::listComments(filter),
        [this, sent](const Comment &comment) {
            return comment.body == sent.body && comment.commenterType != commenter_type::admin
                && comment.createdAt >= windowStart();
        },
        {});
}

void LookUp::readExtension()
{
    readRecord(endpoint::getReservation(m_intent.subject), [this](const Reservation &now) {
        const Moment before = Moment::fromMicros(m_intent.context.value(u"expires_at"_s).toString().toLongLong());
        return std::any_of(now.phoneNumbers.begin(), now.phoneNumbers.end(), [before](const ReservedNumber &number) {
            return number.expiredAt.isValid() && number.expiredAt > before.plus(LeastExtension);
        });
    });
}

void LookUp::readCancelled()
{
    readRecord(
        endpoint::getSubOrder(m_intent.subject), [](const SubOrder &now) { return now.status == status::cancelled; });
}

void LookUp::readReference()
{
    const QString wanted = bodyOf<NumberOrderChange>(m_intent.body).customerReference.value_or(QString());
    readRecord(endpoint::getNumberOrder(m_intent.subject),
        [wanted](const NumberOrderDetails &now) { return now.customerReference == wanted; });
}

void LookUp::readSubOrder()
{
    SubOrderView view;
    view.includePhoneNumbers = true; // values are shown per number only (api-facts §0.13)
    readRecord(endpoint::getSubOrder(m_intent.subject, view), [this](const SubOrder &now) {
        return tookOn(m_intent, now.requirementsMet,
            now.phoneNumbers.empty() ? now.regulatoryRequirements : now.phoneNumbers.front().regulatoryRequirements);
    });
}

void LookUp::readOrderNumber()
{
    readRecord(endpoint::getOrderNumber(m_intent.subject),
        [this](const OrderNumber &now) { return tookOn(m_intent, now.requirementsMet, now.regulatoryRequirements); });
}

void LookUp::readAdvancedOrder()
{
    const QString wanted = bodyOf<AdvancedOrderRequest>(m_intent.body).requirementGroupId;
    readRecord(endpoint::getAdvancedOrder(m_intent.subject),
        [wanted](const AdvancedOrder &now) { return now.requirementGroupId == wanted; });
}

void LookUp::readComment()
{
    readRecord(endpoint::getComment(m_intent.subject), [](const Comment &now) { return now.readAt.isValid(); });
}

} // namespace nd
