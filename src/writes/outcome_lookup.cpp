// SPDX-License-Identifier: Apache-2.0
#include "writes/outcome_lookup.h"

#include "api/resources/account/ownership.h"
#include "api/values/api_enums.h"
#include "writes/body.h"
#include "writes/evidence.h"

#include <QTimer>

#include <algorithm>
#include <set>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Lists are asked for this long before the send, so that our identifier is found by whatever clock they go.
constexpr auto Window = 2h;
/// What is told by content only was made after the send. Both times are the server's, to whole seconds.
constexpr auto ClockError = 5s;
constexpr qsizetype LargestOwnershipQuestion = 1'000;
/// An extension adds half an hour; less than this is the server rounding.
constexpr auto LeastExtension = 60s;

/// Telnyx understood the question and does not take it: another one may get an answer.
bool isRefusedQuestion(const Error &error)
{
    switch (error.httpStatus) {
    case 401:
    case 403:
    case 408:
    case 409:
    case 429:
        return false;
    default:
        return error.httpStatus >= 400 && error.httpStatus < 500;
    }
}

/// Telnyx says "nothing fits" as a refusal, too (api-facts §6).
bool meansNothingThere(const Error &error)
{
    return isRefusedQuestion(error) && (error.code == u"10031" || error.code == u"10015");
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

bool tookOn(const WriteRecord &write, bool requirementsMet, const std::vector<RegulatoryRequirement> &there)
{
    const bool values = write.kind == WriteKind::SubOrderValues || write.kind == WriteKind::OrderNumberValues;
    if (values)
        return tookValues(bodyOf<RequirementValues>(write.body).regulatoryRequirements, there);
    return requirementsMet || nothingWaits(there);
}

/// What became of a purchase is asked before anything else that waits for the rate limit.
template <class Reply>
Request<Reply> urgent(Request<Reply> request)
{
    request.urgent = true;
    return request;
}

} // namespace

OutcomeLookup::OutcomeLookup(Client &client, WriteRecord write, QStringList taken, Depth depth, Finished finished)
    : m_client(client), m_write(std::move(write)), m_taken(std::move(taken)), m_depth(depth),
      m_finished(std::move(finished))
{ }

void OutcomeLookup::start()
{
    switch (m_write.kind) {
    case WriteKind::NumberOrder:
        return lookForNumberOrder(true);
    case WriteKind::BlockOrder:
        return lookForBlockOrder();
    case WriteKind::BulkOrder:
        return lookForBulkOrder();
    case WriteKind::AdvancedOrder:
        return lookForAdvancedOrder();
    case WriteKind::Reservation:
        return lookForReservation(true);
    case WriteKind::Comment:
        return lookForComment();
    case WriteKind::Extension:
        return readExtension();
    case WriteKind::CancelSubOrder:
        return readCancelled();
    case WriteKind::ChangeReference:
        return readReference();
    case WriteKind::SubOrderGroup:
    case WriteKind::SubOrderValues:
        return readSubOrder();
    case WriteKind::OrderNumberGroup:
    case WriteKind::OrderNumberValues:
        return readOrderNumber();
    case WriteKind::AdvancedOrderGroup:
        return readAdvancedOrder();
    case WriteKind::MarkCommentRead:
        return readComment();
    case WriteKind::Report:
        return lookForNothing();
    case WriteKind::RequirementGroup:
        return lookForGroup();
    case WriteKind::Document:
        return lookForDocument();
    }
}

/// There is no list of reports (api-facts §2.26): one whose id was lost is lost. It costs nothing and can be asked for
/// anew.
void OutcomeLookup::lookForNothing()
{
    // Through the event loop, as every answer: who asked is still busy with asking.
    QTimer::singleShot(0, &m_context, [this] { finish(Trace()); });
}

void OutcomeLookup::finish(const Answer &answer)
{
    // The listener may destroy this object: nothing of it is touched after the call.
    const Finished finished = std::exchange(m_finished, {});
    const Answer copy = answer; // NOLINT(performance-unnecessary-copy-initialization)
    if (finished)
        finished(copy);
}

bool OutcomeLookup::isOurs(const QString &customerReference) const
{
    return evidence::carries(customerReference, m_write.id);
}

/// A reference that is missing or was cut short hides our identifier; another one rules the record out.
bool OutcomeLookup::mayBeOurs(const QString &customerReference, Timestamp createdAt) const
{
    const bool inTime = !createdAt.isValid() || createdAt >= earliest();
    return inTime && m_write.reference().startsWith(customerReference.trimmed());
}

bool OutcomeLookup::isNobodysAndLater(const QString &customerReference, Timestamp createdAt, const QString &word) const
{
    return evidence::isNobodys(customerReference) && createdAt.isValid() && createdAt >= earliest()
        && !evidence::isDead(word);
}

std::optional<Candidate> OutcomeLookup::sameNumbers(const NumberOrderDetails &order) const
{
    const bool sameCount = order.phoneNumbersCount == 0 || order.phoneNumbersCount == int(order.phoneNumbers.size());
    if (!sameCount || !evidence::areExactlyRows(m_write.numbers, order.phoneNumbers)
        || !isNobodysAndLater(order.customerReference, order.createdAt, order.status))
        return {};
    return Candidate{.id = order.id,
        .status = order.status,
        .reference = order.customerReference,
        .numbers = int(order.phoneNumbers.size()),
        .createdAt = order.createdAt};
}

std::optional<Candidate> OutcomeLookup::sameBlock(const BlockOrder &order) const
{
    const NewBlockOrder asked = bodyOf<NewBlockOrder>(m_write.body);
    if (evidence::digitsOf(order.startingNumber) != evidence::digitsOf(asked.startingNumber)
        || order.range != asked.range || !isNobodysAndLater(order.customerReference, order.createdAt, order.status))
        return {};
    return Candidate{.id = order.id,
        .status = order.status,
        .reference = order.customerReference,
        .numbers = order.range,
        .createdAt = order.createdAt};
}

Timestamp OutcomeLookup::earliest() const
{
    const Timestamp sent = m_write.sentAt.isValid() ? m_write.sentAt : m_write.createdAt;
    return sent.plus(-std::chrono::duration_cast<Microseconds>(ClockError));
}

Timestamp OutcomeLookup::windowStart() const
{
    const Timestamp sent = m_write.sentAt.isValid() ? m_write.sentAt : m_write.createdAt;
    return sent.plus(-std::chrono::duration_cast<Microseconds>(Window));
}

/// E.164, blocks counted out.
QStringList OutcomeLookup::numbers() const
{
    QStringList numbers;
    for (const NumberSpan &span : m_write.numbers) {
        for (qint64 number = span.first; number <= span.last; ++number)
            numbers += u'+' + QString::number(number);
    }
    return numbers;
}

template <class Row>
void OutcomeLookup::take(const Road<Row> &road)
{
    PageSink<Row> sink;
    sink.mustAgree = true;
    sink.rows = [this, road](std::vector<Row> &&rows) {
        for (Row &row : rows) {
            if (m_trace.ours || m_taken.contains(row.id))
                continue;
            if (road.same && !m_trace.same)
                m_trace.same = road.same(row);
            if (road.isOurs(row))
                m_trace.ours = resultOf(std::move(row));
        }
    };
    sink.finished = [this, road](const Result<Done> &end) {
        if (m_trace.ours && std::holds_alternative<NumberOrderDetails>(m_trace.ours->record))
            return readFound();
        if (m_trace.ours)
            return finish(m_trace);
        if (!end && road.detour && isRefusedQuestion(end.error()))
            return road.detour();
        if (!end && !meansNothingThere(end.error()))
            return finish(end.error());
        if (road.next)
            return road.next();
        conclude();
    };
    m_call = m_client.readAll(urgent(road.request), std::move(sink));
}

/// No order of ours is listed. What is not listed may have been bought all the same: what the account owns tells.
void OutcomeLookup::conclude()
{
    const bool ofNumbers = m_write.kind == WriteKind::NumberOrder || m_write.kind == WriteKind::BlockOrder;
    if (m_depth == Depth::LastWitness && ofNumbers && !m_trace.same)
        return askOwnership(numbers());
    finish(m_trace);
}

void OutcomeLookup::askOwnership(QStringList numbers)
{
    if (numbers.isEmpty())
        return finish(m_trace);
    const QStringList rest = numbers.mid(LargestOwnershipQuestion);
    numbers.resize(std::min(numbers.size(), LargestOwnershipQuestion));
    m_call = m_client.send(urgent(endpoint::verifyOwnership(OwnershipQuestion{numbers})),
        [this, numbers, rest](const Result<Ownership> &answer) {
            // An account without this question has no such witness.
            if (!answer && (isRefusedQuestion(answer.error()) || answer.error().kind == ErrorKind::NotAllowed))
                return finish(m_trace);
            if (!answer)
                return finish(answer.error());
            std::set<qint64> said;
            for (const QString &number : answer->notFound)
                said.insert(evidence::digitsOf(number));
            for (const OwnedPhoneNumber &number : answer->found) {
                said.insert(evidence::digitsOf(number.phoneNumber));
                m_trace.owned += number.phoneNumber;
            }
            const bool whole = std::all_of(numbers.begin(), numbers.end(),
                [&](const QString &number) { return said.contains(evidence::digitsOf(number)); });
            if (!whole)
                return finish(Error{.kind = ErrorKind::BadReply,
                    .code = u"contradiction"_s,
                    .detail = u"the answer leaves out numbers that it was asked about"_s});
            askOwnership(rest);
        });
}

template <class Record, class Took>
void OutcomeLookup::readRecord(const Request<Record> &request, Took took)
{
    m_call = m_client.send(urgent(request), [this, took](Result<Record> answer) {
        // A record that is gone shows no trace either: Telnyx has answered.
        if (!answer && answer.error().kind == ErrorKind::NotFound)
            return finish(Trace());
        if (!answer)
            return finish(answer.error());
        Record record = std::move(answer).take();
        Trace trace;
        if (took(record))
            trace.ours = resultOf(std::move(record));
        finish(trace);
    });
}

void OutcomeLookup::lookForNumberOrder(bool byReference)
{
    NumberOrderFilter filter;
    Road<NumberOrderDetails> road;
    road.isOurs = [this](const NumberOrderDetails &order) { return isOurs(order.customerReference); };
    if (byReference) {
        filter.customerReference = m_write.reference();
        road.detour = [this] { lookForNumberOrder(false); };
        if (m_depth != Depth::Reference)
            road.next = road.detour;
    } else {
        filter.createdAfter = windowStart();
        road.same = [this](const NumberOrderDetails &order) { return sameNumbers(order); };
    }
    road.request = endpoint::findNumberOrders(filter);
    take(road);
}

/// Lists leave out how each number of an order fared (api-facts §2.8): the order itself tells. One that is listed and
/// cannot be read alone yet is ours all the same.
void OutcomeLookup::readFound()
{
    m_call = m_client.send(
        urgent(endpoint::getNumberOrder(m_trace.ours->id)), [this](const Result<NumberOrderDetails> &answer) {
            if (!answer && answer.error().kind != ErrorKind::NotFound)
                return finish(answer.error());
            if (answer)
                m_trace.ours = resultOf(*answer);
            finish(m_trace);
        });
}

void OutcomeLookup::lookForBlockOrder()
{
    BlockOrderFilter filter;
    filter.startingNumber = bodyOf<NewBlockOrder>(m_write.body).startingNumber;
    take(Road<BlockOrder>{.request = endpoint::listBlockOrders(filter),
        .isOurs = [this](const BlockOrder &order) { return isOurs(order.customerReference); },
        .same = [this](const BlockOrder &order) { return sameBlock(order); },
        .detour =
            [this] {
                take(Road<BlockOrder>{.request = endpoint::listBlockOrders(BlockOrderFilter()),
                    .isOurs = [this](const BlockOrder &order) { return isOurs(order.customerReference); },
                    .same = [this](const BlockOrder &order) { return sameBlock(order); }});
            }});
}

/// An equal wish is no evidence: offices order the same quantities day by day.
void OutcomeLookup::lookForBulkOrder()
{
    take(Road<BulkOrder>{.request = endpoint::listBulkOrders(),
        .isOurs = [this](const BulkOrder &order) { return isOurs(order.customerReference); }});
}

void OutcomeLookup::lookForAdvancedOrder()
{
    take(Road<AdvancedOrder>{.request = endpoint::listAdvancedOrders(),
        .isOurs = [this](const AdvancedOrder &order) { return isOurs(order.customerReference); }});
}

/// A hold costs nothing and names its numbers: the same ones, held since, are ours.
void OutcomeLookup::lookForReservation(bool byReference)
{
    ReservationFilter filter;
    Road<Reservation> road;
    road.isOurs = [this](const Reservation &reservation) {
        return isOurs(reservation.customerReference)
            || (mayBeOurs(reservation.customerReference, reservation.createdAt)
                && evidence::areExactlyRows(m_write.numbers, reservation.phoneNumbers));
    };
    if (byReference) {
        filter.customerReference = m_write.reference();
        road.next = [this] { lookForReservation(false); };
        road.detour = road.next;
    } else if (!m_write.numbers.empty()) {
        filter.phoneNumber = u'+' + QString::number(m_write.numbers.front().first);
    }
    road.request = endpoint::listReservations(filter);
    take(road);
}

void OutcomeLookup::lookForGroup()
{
    const NewRequirementGroup sent = bodyOf<NewRequirementGroup>(m_write.body);
    RequirementGroupFilter filter;
    filter.countryCode = sent.countryCode;
    filter.phoneNumberType = sent.phoneNumberType;
    take(Road<RequirementGroup>{.request = endpoint::listRequirementGroups(filter),
        .isOurs = [this](const RequirementGroup &group) { return isOurs(group.customerReference); }});
}

void OutcomeLookup::lookForDocument()
{
    DocumentFilter filter;
    filter.customerReference = m_write.reference();
    take(Road<Document>{.request = endpoint::listDocuments(filter),
        .isOurs = [this](const Document &document) { return isOurs(document.customerReference); }});
}

void OutcomeLookup::lookForComment()
{
    const NewComment sent = bodyOf<NewComment>(m_write.body);
    CommentFilter filter;
    filter.commentRecordType = sent.commentRecordType;
    filter.commentRecordId = sent.commentRecordId;
    take(Road<Comment>{.request = endpoint::listComments(filter), .isOurs = [this, sent](const Comment &comment) {
                           return comment.body == sent.body && comment.commenterType != commenter_type::admin
                               && comment.createdAt >= earliest();
                       }});
}

void OutcomeLookup::readExtension()
{
    readRecord(endpoint::getReservation(m_write.subject), [this](const Reservation &now) {
        const Timestamp before = Timestamp::fromMicros(m_write.context.value(u"expires_at"_s).toString().toLongLong());
        return std::any_of(now.phoneNumbers.begin(), now.phoneNumbers.end(), [before](const ReservedNumber &number) {
            return number.expiredAt.isValid() && number.expiredAt > before.plus(LeastExtension);
        });
    });
}

void OutcomeLookup::readCancelled()
{
    readRecord(
        endpoint::getSubOrder(m_write.subject), [](const SubOrder &now) { return now.status == status::cancelled; });
}

void OutcomeLookup::readReference()
{
    const QString wanted = bodyOf<NumberOrderChange>(m_write.body).customerReference.value_or(QString());
    readRecord(endpoint::getNumberOrder(m_write.subject),
        [wanted](const NumberOrderDetails &now) { return now.customerReference == wanted; });
}

void OutcomeLookup::readSubOrder()
{
    SubOrderView view;
    view.includePhoneNumbers = true; // values are shown per number only (api-facts §0.13)
    readRecord(endpoint::getSubOrder(m_write.subject, view), [this](const SubOrder &now) {
        return tookOn(m_write, now.requirementsMet,
            now.phoneNumbers.empty() ? now.regulatoryRequirements : now.phoneNumbers.front().regulatoryRequirements);
    });
}

void OutcomeLookup::readOrderNumber()
{
    readRecord(endpoint::getOrderNumber(m_write.subject),
        [this](const OrderNumber &now) { return tookOn(m_write, now.requirementsMet, now.regulatoryRequirements); });
}

void OutcomeLookup::readAdvancedOrder()
{
    const QString wanted = bodyOf<AdvancedOrderRequest>(m_write.body).requirementGroupId;
    readRecord(endpoint::getAdvancedOrder(m_write.subject),
        [wanted](const AdvancedOrder &now) { return now.requirementGroupId == wanted; });
}

void OutcomeLookup::readComment()
{
    readRecord(endpoint::getComment(m_write.subject), [](const Comment &now) { return now.readAt.isValid(); });
}

} // namespace nd
