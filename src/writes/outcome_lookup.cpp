// SPDX-License-Identifier: Apache-2.0
#include "writes/outcome_lookup.h"

#include "api/resources/account/addresses.h"
#include "api/resources/account/documents.h"
#include "api/resources/account/ownership.h"
#include "api/resources/account/requirement_groups.h"
#include "api/resources/advanced_orders.h"
#include "api/resources/block_orders.h"
#include "api/resources/bulk_orders.h"
#include "api/resources/comments.h"
#include "api/resources/external_requirements.h"
#include "api/resources/number_orders.h"
#include "api/resources/reservations.h"
#include "api/resources/sub_orders.h"
#include "api/values/api_enums.h"
#include "writes/answers.h"
#include "writes/body.h"
#include "writes/evidence.h"
#include "writes/write_kinds.h"

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

/// Every value that was sent is there. A declined one may be what stood there before: to send it once more changes no
/// text.
bool tookValues(
    const std::vector<RequirementValue> &sent, bool /*met*/, const std::vector<RegulatoryRequirement> &there)
{
    return !there.empty() && std::all_of(sent.begin(), sent.end(), [&](const RequirementValue &value) {
        return std::any_of(there.begin(), there.end(), [&](const RegulatoryRequirement &one) {
            return one.requirementId == value.requirementId && one.fieldValue == value.fieldValue.value_or(QString())
                && one.status != requirement_state::declined;
        });
    });
}

/// A group leaves no name on the record, but its values; what is approved already it leaves alone (api-facts §3.5).
bool tookGroup(const std::vector<RequirementValue> &ofGroup, bool met, const std::vector<RegulatoryRequirement> &there)
{
    const bool hasValues
        = !there.empty() && std::all_of(there.begin(), there.end(), [&](const RegulatoryRequirement &one) {
              if (one.status == requirement_state::approved)
                  return true;
              const bool isGiven = std::any_of(ofGroup.begin(), ofGroup.end(), [&](const RequirementValue &value) {
                  return one.requirementId == value.requirementId && one.fieldValue == value.fieldValue;
              });
              return isGiven && one.status != requirement_state::declined;
          });
    return met || hasValues;
}

/// What became of a purchase is asked before anything else that waits for the rate limit.
RequestData urgent(RequestData request)
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
    kindRow(m_write.kind).lookUp(*this);
}

/// There is no list of reports (api-facts §2.26): one whose id was lost is lost. It costs nothing and can be asked for
/// anew.
void OutcomeLookup::findNothing()
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

/// Of a list whose records carry our reference.
template <class Record>
OutcomeLookup::Road OutcomeLookup::along(const Request<Page<Record>> &list)
{
    return {.request = list, .decoder = &readPage<Record>, .isOurs = [this](const WriteResult &row) {
                return isOurs(row.record.as<Record>()->customerReference);
            }};
}

void OutcomeLookup::take(const Road &road)
{
    PageSink<WriteResult> sink;
    sink.rows = [this, road](std::vector<WriteResult> &&rows) {
        for (WriteResult &row : rows) {
            if (m_trace.ours || m_taken.contains(row.id))
                continue;
            if (road.same && !m_trace.same)
                m_trace.same = road.same(row);
            if (road.isOurs(row))
                m_trace.ours = std::move(row);
        }
    };
    sink.finished = [this, road](const Result<Done> &end) {
        if (m_trace.ours && m_trace.ours->record.as<NumberOrderDetails>())
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
    m_call = m_client.readAllAs<WriteResult>(urgent(road.request), road.decoder, std::move(sink));
}

/// No order of ours is listed. What is not listed may have been bought all the same: what the account owns tells.
void OutcomeLookup::conclude()
{
    if (m_depth == Depth::LastWitness && kindRow(m_write.kind).ownershipTells && !m_trace.same)
        return askOwnership(numbers());
    finish(m_trace);
}

void OutcomeLookup::askOwnership(QStringList numbers)
{
    if (numbers.isEmpty())
        return finish(m_trace);
    const QStringList rest = numbers.mid(LargestOwnershipQuestion);
    numbers.resize(std::min(numbers.size(), LargestOwnershipQuestion));
    m_call = m_client.sendAs<Ownership>(
        urgent(endpoint::verifyOwnership(OwnershipQuestion{numbers})), &decodeReply<Ownership>,
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
                return finish(contradiction(u"the answer leaves out numbers that it was asked about"_s));
            askOwnership(rest);
        },
        Client::WriteHooks());
}

template <class Record>
void OutcomeLookup::readRecord(const Request<Record> &request, const Took &took)
{
    readOne(request, &readAnswer<Record>, took);
}

void OutcomeLookup::readOne(RequestData request, Client::Decoder<WriteResult> decoder, const Took &took)
{
    m_call = m_client.sendAs<WriteResult>(
        urgent(std::move(request)), decoder,
        [this, took](Result<WriteResult> answer) {
            if (!answer && answer.error().kind == ErrorKind::NotFound)
                return onGone();
            if (!answer)
                return finish(answer.error());
            Trace trace;
            if (took(*answer))
                trace.ours = std::move(answer).take();
            finish(trace);
        },
        Client::WriteHooks());
}

/// A record that is gone shows no trace either: Telnyx has answered.
void OutcomeLookup::onGone()
{
    Trace trace;
    if (m_goneIsProof)
        trace.ours = WriteResult{.id = m_write.subject};
    finish(trace);
}

void OutcomeLookup::askForNumberOrder(bool byReference)
{
    NumberOrderFilter filter;
    if (byReference)
        filter.customerReference = m_write.reference();
    else
        filter.createdAfter = windowStart();
    Road road = along(endpoint::findNumberOrders(filter));
    if (byReference) {
        road.detour = [this] { askForNumberOrder(false); };
        if (m_depth != Depth::Reference)
            road.next = road.detour;
    } else {
        road.same = [this](const WriteResult &row) { return sameNumbers(*row.record.as<NumberOrderDetails>()); };
    }
    take(road);
}

/// Lists leave out how each number of an order fared (api-facts §2.8): the order itself tells. One that is listed and
/// cannot be read alone yet is ours all the same.
void OutcomeLookup::readFound()
{
    m_call = m_client.sendAs<WriteResult>(
        urgent(endpoint::getNumberOrder(m_trace.ours->id)), &readAnswer<NumberOrderDetails>,
        [this](Result<WriteResult> answer) {
            if (!answer && answer.error().kind != ErrorKind::NotFound)
                return finish(answer.error());
            if (answer)
                m_trace.ours = std::move(answer).take();
            finish(m_trace);
        },
        Client::WriteHooks());
}

void OutcomeLookup::findBlockOrder()
{
    BlockOrderFilter filter;
    filter.startingNumber = bodyOf<NewBlockOrder>(m_write.body).startingNumber;
    const auto same = [this](const WriteResult &row) { return sameBlock(*row.record.as<BlockOrder>()); };
    Road road = along(endpoint::listBlockOrders(filter));
    road.same = same;
    road.detour = [this, same] {
        Road all = along(endpoint::listBlockOrders(BlockOrderFilter()));
        all.same = same;
        take(all);
    };
    take(road);
}

/// An equal wish is no evidence: offices order the same quantities day by day.
void OutcomeLookup::findBulkOrder()
{
    take(along(endpoint::listBulkOrders()));
}

void OutcomeLookup::findAdvancedOrder()
{
    take(along(endpoint::listAdvancedOrders()));
}

/// A hold costs nothing and names its numbers: the same ones, held since, are ours.
void OutcomeLookup::askForReservation(bool byReference)
{
    ReservationFilter filter;
    if (byReference)
        filter.customerReference = m_write.reference();
    else if (!m_write.numbers.empty())
        filter.phoneNumber = u'+' + QString::number(m_write.numbers.front().first);
    Road road = along(endpoint::listReservations(filter));
    road.isOurs = [this](const WriteResult &row) {
        const Reservation &reservation = *row.record.as<Reservation>();
        return isOurs(reservation.customerReference)
            || (mayBeOurs(reservation.customerReference, reservation.createdAt)
                && evidence::areExactlyRows(m_write.numbers, reservation.phoneNumbers));
    };
    if (byReference) {
        road.next = [this] { askForReservation(false); };
        road.detour = road.next;
    }
    take(road);
}

void OutcomeLookup::findGroup()
{
    const NewRequirementGroup sent = bodyOf<NewRequirementGroup>(m_write.body);
    RequirementGroupFilter filter;
    filter.countryCode = sent.countryCode;
    filter.phoneNumberType = sent.phoneNumberType;
    take(along(endpoint::listRequirementGroups(filter)));
}

void OutcomeLookup::findDocument()
{
    DocumentFilter filter;
    filter.customerReference = m_write.reference();
    take(along(endpoint::listDocuments(filter)));
}

void OutcomeLookup::findAddress()
{
    AddressFilter filter;
    filter.customerReference = m_write.reference();
    take(along(endpoint::listAddresses(filter)));
}

void OutcomeLookup::findComment()
{
    const NewComment sent = bodyOf<NewComment>(m_write.body);
    CommentFilter filter;
    filter.commentRecordType = sent.commentRecordType;
    filter.commentRecordId = sent.commentRecordId;
    take(Road{.request = endpoint::listComments(filter),
        .decoder = &readPage<Comment>,
        .isOurs = [this, sent](const WriteResult &row) {
            const Comment &comment = *row.record.as<Comment>();
            return comment.body == sent.body && comment.commenterType != commenter_type::admin
                && comment.createdAt >= earliest();
        }});
}

void OutcomeLookup::readExtension()
{
    readRecord(endpoint::getReservation(m_write.subject), [this](const WriteResult &now) {
        const Timestamp before = Timestamp::fromMicros(m_write.context.value(u"expires_at"_s).toString().toLongLong());
        const std::vector<ReservedNumber> &numbers = now.record.as<Reservation>()->phoneNumbers;
        return std::any_of(numbers.begin(), numbers.end(), [before](const ReservedNumber &number) {
            return number.expiredAt.isValid() && number.expiredAt > before.plus(LeastExtension);
        });
    });
}

void OutcomeLookup::readCancelled()
{
    readRecord(endpoint::getSubOrder(m_write.subject),
        [](const WriteResult &now) { return now.record.as<SubOrder>()->status == status::cancelled; });
}

void OutcomeLookup::readReference()
{
    const QString wanted = bodyOf<NumberOrderChange>(m_write.body).customerReference.value_or(QString());
    readRecord(endpoint::getNumberOrder(m_write.subject),
        [wanted](const WriteResult &now) { return now.record.as<NumberOrderDetails>()->customerReference == wanted; });
}

void OutcomeLookup::readSubOrderGroup()
{
    readValuesOfGroup([this](const Values &ofGroup) { readSubOrder(ofGroup, &tookGroup); });
}

void OutcomeLookup::readOrderNumberGroup()
{
    readValuesOfGroup([this](const Values &ofGroup) { readOrderNumber(ofGroup, &tookGroup); });
}

/// The values of the group that was attached: those that the order has then. A group that is gone has none.
void OutcomeLookup::readValuesOfGroup(std::function<void(const Values &)> then)
{
    const QString id = bodyOf<RequirementGroupChoice>(m_write.body).requirementGroupId;
    m_call = m_client.sendAs<RequirementGroup>(
        urgent(endpoint::getRequirementGroup(id)), &decodeReply<RequirementGroup>,
        [this, then = std::move(then)](const Result<RequirementGroup> &answer) {
            if (!answer && answer.error().kind != ErrorKind::NotFound)
                return finish(answer.error());
            Values values;
            if (answer) {
                for (const GroupRequirement &one : answer->regulatoryRequirements) {
                    if (!one.fieldValue.isEmpty())
                        values.push_back({one.requirementId, one.fieldValue});
                }
            }
            then(values);
        },
        Client::WriteHooks());
}

void OutcomeLookup::readSubOrderValues()
{
    readSubOrder(bodyOf<RequirementValues>(m_write.body).regulatoryRequirements, &tookValues);
}

void OutcomeLookup::readOrderNumberValues()
{
    readOrderNumber(bodyOf<RequirementValues>(m_write.body).regulatoryRequirements, &tookValues);
}

void OutcomeLookup::readSubOrder(const Values &wanted, TookOn tookOn)
{
    SubOrderView view;
    view.includePhoneNumbers = true; // values are shown per number only (api-facts §0.13)
    readRecord(endpoint::getSubOrder(m_write.subject, view), [wanted, tookOn](const WriteResult &result) {
        const SubOrder &now = *result.record.as<SubOrder>();
        if (now.phoneNumbers.empty())
            return tookOn(wanted, now.requirementsMet, now.regulatoryRequirements);
        return std::all_of(now.phoneNumbers.begin(), now.phoneNumbers.end(), [&](const OrderNumber &number) {
            return tookOn(wanted, now.requirementsMet, number.regulatoryRequirements);
        });
    });
}

void OutcomeLookup::readOrderNumber(const Values &wanted, TookOn tookOn)
{
    readRecord(endpoint::getOrderNumber(m_write.subject), [wanted, tookOn](const WriteResult &result) {
        const OrderNumber &now = *result.record.as<OrderNumber>();
        return tookOn(wanted, now.requirementsMet, now.regulatoryRequirements);
    });
}

void OutcomeLookup::readAdvancedOrderGroup()
{
    const QString wanted = bodyOf<AdvancedOrderRequest>(m_write.body).requirementGroupId;
    readRecord(endpoint::getAdvancedOrder(m_write.subject),
        [wanted](const WriteResult &now) { return now.record.as<AdvancedOrder>()->requirementGroupId == wanted; });
}

void OutcomeLookup::readGroupChange()
{
    readRecord(endpoint::getRequirementGroup(m_write.subject), [this](const WriteResult &now) {
        const auto &group = *now.record.as<RequirementGroup>();
        const auto sent = bodyOf<RequirementGroupChange>(m_write.body);
        const bool named = !sent.customerReference || group.customerReference == *sent.customerReference;
        std::vector<RegulatoryRequirement> there;
        for (const GroupRequirement &one : group.regulatoryRequirements)
            there.push_back({one.requirementId, one.fieldType, one.fieldValue, one.status});
        return named && (sent.regulatoryRequirements.empty() || tookValues(sent.regulatoryRequirements, false, there));
    });
}

/// Nothing in the record says when it was submitted: that it waits for approval, or was approved, must do. One that was
/// declined before may be submitted again, and is declined while Telnyx knows nothing of that.
void OutcomeLookup::readGroupSubmission()
{
    readRecord(endpoint::getRequirementGroup(m_write.subject), [this](const WriteResult &now) {
        const auto &group = *now.record.as<RequirementGroup>();
        return group.status == requirement_state::pendingApproval || group.status == requirement_state::approved
            || (group.status == requirement_state::declined && group.updatedAt >= earliest());
    });
}

void OutcomeLookup::readGroupDeletion()
{
    m_goneIsProof = true;
    readRecord(endpoint::getRequirementGroup(m_write.subject), [](const WriteResult &) { return false; });
}

void OutcomeLookup::readStepOutside()
{
    readRecord(endpoint::getExternalRequirement(m_write.subject.section(u'/', 0, 0), m_write.subject.section(u'/', 1)),
        [](const WriteResult &now) {
            return !now.record.as<ExternalRequirement>()->requirementAction.value.isEmpty();
        });
}

void OutcomeLookup::readCommentMark()
{
    readRecord(endpoint::getComment(m_write.subject),
        [](const WriteResult &now) { return now.record.as<Comment>()->readAt.isValid(); });
}

} // namespace nd
