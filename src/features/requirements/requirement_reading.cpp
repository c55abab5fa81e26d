// SPDX-License-Identifier: Apache-2.0
#include "features/requirements/requirement_reading.h"

#include "api/client/client.h"
#include "api/resources/number_orders.h"
#include "api/values/api_enums.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

bool isUnfinished(const OrderNumber &number)
{
    return !number.requirementsMet && (number.status.isEmpty() || number.status == status::pending);
}

QString countryOf(const OrderNumber &number)
{
    return number.countryIsoAlpha2.isEmpty() ? number.countryCode : number.countryIsoAlpha2;
}

/// A number that does not say so is in the sub-order of its country and type: there is one for each.
bool isIn(const OrderNumber &number, const SubOrder &order)
{
    if (!number.subNumberOrderId.isEmpty())
        return number.subNumberOrderId == order.id;
    return countryOf(number) == order.countryCode && number.phoneNumberType == order.phoneNumberType;
}

bool leavesOutOpen(const SubOrder &order)
{
    return order.status == status::pending && !order.requirementsMet
        && int(order.phoneNumbers.size()) < std::max(1, order.phoneNumbersCount);
}

/// With those of the whole order that it does not list itself.
SubOrder withOthers(SubOrder order, const std::vector<OrderNumber> &all)
{
    QSet<QString> listed;
    for (const OrderNumber &number : order.phoneNumbers)
        listed += number.id;
    std::copy_if(all.begin(), all.end(), std::back_inserter(order.phoneNumbers),
        [&](const OrderNumber &number) { return isIn(number, order) && !listed.contains(number.id); });
    return order;
}

SubOrder subOrderOf(const OrderNumber &number)
{
    SubOrder order;
    order.id = number.subNumberOrderId;
    order.orderRequestId = number.orderRequestId;
    order.countryCode = countryOf(number);
    order.phoneNumberType = number.phoneNumberType;
    order.status = number.status;
    order.phoneNumbersCount = 1;
    order.requirementsMet = number.requirementsMet;
    order.regulatoryRequirements = number.regulatoryRequirements;
    order.phoneNumbers = {number};
    return order;
}

} // namespace

RequirementReading::RequirementReading(Session &session, RequirementSubject subject, QObject *parent)
    : QObject(parent), m_session(session), m_subject(std::move(subject))
{ }

RequirementReading::~RequirementReading() = default;

void RequirementReading::read()
{
    m_calls.cancelAll();
    m_found.clear();
    m_failure.reset();
    for (const QString &id : m_subject.ids()) {
        if (m_subject.kind == RequirementSubject::Kind::SubOrder)
            m_calls.start([&](auto done) { return m_session.services().tracker().readSubOrder(id, std::move(done)); },
                [this](const Result<SubOrder> &order) { onListed(order); });
        else
            m_calls.send(m_session.client(), endpoint::getOrderNumber(id),
                [this](const Result<OrderNumber> &number) { onRead(number.transform(&subOrderOf)); });
    }
}

/// A sub-order lists its first 50 numbers (api-facts §2.21), and what is asked of us may be about another one: the
/// whole order shows all of them.
void RequirementReading::onListed(const Result<SubOrder> &order)
{
    if (!order || !leavesOutOpen(*order) || order->orderRequestId.isEmpty())
        return onRead(order);
    m_calls.start(
        [&](auto done) { return m_session.services().tracker().readOrder(order->orderRequestId, std::move(done)); },
        [this, listed = *order](const Result<NumberOrderDetails> &whole) {
            onRead(whole ? withOthers(listed, whole->phoneNumbers) : listed);
        });
}

/// All or nothing: a checklist that leaves out what could not be read would say too little.
void RequirementReading::onRead(const Result<SubOrder> &order)
{
    if (!order)
        m_failure = order.error();
    else
        m_found.push_back(*order);
    if (!m_calls.isEmpty())
        return;
    if (!m_failure) {
        const QStringList wanted = m_subject.ids();
        std::stable_sort(m_found.begin(), m_found.end(), [&](const SubOrder &a, const SubOrder &b) {
            return wanted.indexOf(a.id) < wanted.indexOf(b.id); // in the order in which a person chose them
        });
        // Deadlines stand in records of their own: those that were read stay until they are read again.
        for (SubOrder &fresh : m_found) {
            for (OrderNumber &number : fresh.phoneNumbers) {
                for (const OrderNumber &known : numbers()) {
                    if (known.id == number.id && !number.deadline.isValid())
                        number.deadline = known.deadline;
                }
            }
        }
        m_subOrders = std::exchange(m_found, {});
        readWords();
        m_deadlines.cancelAll();
        for (const SubOrder &one : m_subOrders)
            readDeadline(one);
    }
    emit changed();
}

std::vector<OrderNumber> RequirementReading::numbers() const
{
    std::vector<OrderNumber> all;
    for (const SubOrder &order : m_subOrders)
        all.insert(all.end(), order.phoneNumbers.begin(), order.phoneNumbers.end());
    return all;
}

bool RequirementReading::leavesOutOpenNumbers() const
{
    return std::any_of(m_subOrders.begin(), m_subOrders.end(), leavesOutOpen);
}

/// Rejections are told in comments only, about the sub-order (api-facts §3.7).
void RequirementReading::readWords()
{
    m_readingWords.clear();
    auto words = std::make_shared<std::vector<Comment>>();
    for (const SubOrder &order : m_subOrders) {
        if (order.id.isEmpty())
            continue;
        CommentFilter filter;
        filter.commentRecordType = comment_record::subNumberOrder;
        filter.commentRecordId = order.id;
        PageSink<Comment> sink;
        sink.partWillDo = true; // every word helps
        sink.rows = [words](std::vector<Comment> &&rows) { words->insert(words->end(), rows.begin(), rows.end()); };
        sink.finished = [this, words](const Result<Done> &end) {
            if (!end)
                return; // the checklist is worth showing without it
            m_words = *words;
            std::sort(m_words.begin(), m_words.end(),
                [](const Comment &a, const Comment &b) { return a.createdAt > b.createdAt; });
            emit changed();
        };
        m_readingWords.push_back(m_session.client().readAll(endpoint::listComments(filter), std::move(sink)));
    }
}

/// A sub-order leaves it out (spec SubNumberOrderPhoneNumber): one of its open numbers, which share it, says it.
void RequirementReading::readDeadline(const SubOrder &order)
{
    const auto open = std::find_if(order.phoneNumbers.begin(), order.phoneNumbers.end(), isUnfinished);
    if (open == order.phoneNumbers.end() || m_subject.kind == RequirementSubject::Kind::Number)
        return;
    m_deadlines.send(m_session.client(), endpoint::getOrderNumber(open->id), [this](const Result<OrderNumber> &number) {
        if (!number)
            return;
        for (SubOrder &one : m_subOrders) {
            for (OrderNumber &asked : one.phoneNumbers) {
                if (asked.id == number->id)
                    asked.deadline = number->deadline;
            }
        }
        emit changed();
    });
}

void RequirementReading::readLink(const QString &requirementId)
{
    if (m_subOrders.empty() || m_subOrders.front().id.isEmpty() || m_asking.isRunning(requirementId))
        return;
    m_asking.start(
        requirementId,
        [&](auto done) {
            return m_session.client().send(
                endpoint::getExternalRequirement(requirementId, m_subOrders.front().id), std::move(done));
        },
        [this, requirementId](const Result<ExternalRequirement> &step) {
            if (!step || step->requirementAction.value == link(requirementId))
                return; // where there is none it can still be asked for
            putLink(requirementId, step->requirementAction.value);
            emit changed();
        });
}

} // namespace nd
