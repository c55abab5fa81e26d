// SPDX-License-Identifier: Apache-2.0
#include "writes/write_rules.h"

namespace nd {

namespace {

using Answered = std::function<void(const Result<Landed> &)>;

template <class Reply>
Call post(Client &client, Request<Reply> request, const Intent &intent, Answered done, Client::Departure departure)
{
    request.body = intent.payload.isEmpty() ? intent.body : intent.payload;
    return client.send(
        request,
        [done = std::move(done)](Result<Reply> answer) {
            if (!answer)
                return done(answer.error());
            done(landedOf(std::move(answer).take()));
        },
        std::move(departure));
}

} // namespace

Call sendIntent(Client &client, const Intent &intent, Answered done, Client::Departure departure)
{
    const auto send
        = [&](const auto &request) { return post(client, request, intent, std::move(done), std::move(departure)); };
    switch (intent.kind) {
    case IntentKind::NumberOrder:
        return send(endpoint::createNumberOrder());
    case IntentKind::BlockOrder:
        return send(endpoint::createBlockOrder());
    case IntentKind::BulkOrder:
        return send(endpoint::createBulkOrder());
    case IntentKind::AdvancedOrder:
        return send(endpoint::createAdvancedOrder());
    case IntentKind::Reservation:
        return send(endpoint::createReservation());
    case IntentKind::Extension:
        return send(endpoint::extendReservation(intent.subject));
    case IntentKind::CancelSubOrder:
        return send(endpoint::cancelSubOrder(intent.subject));
    case IntentKind::ChangeReference:
        return send(endpoint::updateNumberOrder(intent.subject));
    case IntentKind::SubOrderGroup:
        return send(endpoint::setSubOrderRequirementGroup(intent.subject));
    case IntentKind::OrderNumberGroup:
        return send(endpoint::setOrderNumberRequirementGroup(intent.subject));
    case IntentKind::AdvancedOrderGroup:
        return send(endpoint::setAdvancedOrderRequirementGroup(intent.subject));
    case IntentKind::SubOrderValues:
        return send(endpoint::updateSubOrder(intent.subject));
    case IntentKind::OrderNumberValues:
        return send(endpoint::updateOrderNumber(intent.subject));
    case IntentKind::Comment:
        return send(endpoint::createComment());
    case IntentKind::MarkCommentRead:
        return send(endpoint::markCommentRead(intent.subject));
    case IntentKind::Report:
        return send(endpoint::createSubOrderReport());
    case IntentKind::RequirementGroup:
        return send(endpoint::createRequirementGroup());
    case IntentKind::Document:
        return send(endpoint::createDocument());
    }
    return {};
}

IntentState verdictOf(const Error &error)
{
    if (error.nothingSent)
        return IntentState::NotSent;
    switch (error.fault) {
    case Fault::Unauthorized:
    case Fault::NotAllowed:
    case Fault::NotFound:
    case Fault::Rejected:
        return IntentState::Rejected;
    default:
        return IntentState::Unknown;
    }
}

} // namespace nd
