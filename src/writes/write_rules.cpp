// SPDX-License-Identifier: Apache-2.0
#include "writes/write_rules.h"

namespace nd {

namespace {

using Answered = std::function<void(const Result<WriteResult> &)>;

template <class Reply>
Call post(Client &client, Request<Reply> request, const WriteRecord &write, Answered done, Client::WriteHooks departure)
{
    request.body = write.payload.isEmpty() ? write.body : write.payload;
    return client.send(
        request,
        [done = std::move(done)](Result<Reply> answer) {
            if (!answer)
                return done(answer.error());
            done(resultOf(std::move(answer).take()));
        },
        std::move(departure));
}

} // namespace

Call sendWrite(Client &client, const WriteRecord &write, Answered done, Client::WriteHooks departure)
{
    const auto send
        = [&](const auto &request) { return post(client, request, write, std::move(done), std::move(departure)); };
    switch (write.kind) {
    case WriteKind::NumberOrder:
        return send(endpoint::createNumberOrder());
    case WriteKind::BlockOrder:
        return send(endpoint::createBlockOrder());
    case WriteKind::BulkOrder:
        return send(endpoint::createBulkOrder());
    case WriteKind::AdvancedOrder:
        return send(endpoint::createAdvancedOrder());
    case WriteKind::Reservation:
        return send(endpoint::createReservation());
    case WriteKind::Extension:
        return send(endpoint::extendReservation(write.subject));
    case WriteKind::CancelSubOrder:
        return send(endpoint::cancelSubOrder(write.subject));
    case WriteKind::ChangeReference:
        return send(endpoint::updateNumberOrder(write.subject));
    case WriteKind::SubOrderGroup:
        return send(endpoint::setSubOrderRequirementGroup(write.subject));
    case WriteKind::OrderNumberGroup:
        return send(endpoint::setOrderNumberRequirementGroup(write.subject));
    case WriteKind::AdvancedOrderGroup:
        return send(endpoint::setAdvancedOrderRequirementGroup(write.subject));
    case WriteKind::SubOrderValues:
        return send(endpoint::updateSubOrder(write.subject));
    case WriteKind::OrderNumberValues:
        return send(endpoint::updateOrderNumber(write.subject));
    case WriteKind::Comment:
        return send(endpoint::createComment());
    case WriteKind::MarkCommentRead:
        return send(endpoint::markCommentRead(write.subject));
    case WriteKind::Report:
        return send(endpoint::createSubOrderReport());
    case WriteKind::RequirementGroup:
        return send(endpoint::createRequirementGroup());
    case WriteKind::Document:
        return send(endpoint::createDocument());
    }
    return {};
}

WriteState verdictOf(const Error &error)
{
    if (error.nothingSent)
        return WriteState::NotSent;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::NotAllowed:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
        return WriteState::Rejected;
    default:
        return WriteState::Unknown;
    }
}

} // namespace nd
