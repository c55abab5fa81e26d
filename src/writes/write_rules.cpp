// SPDX-License-Identifier: Apache-2.0
#include "writes/write_rules.h"

#include "writes/write_kinds.h"

namespace nd {

Call sendWrite(Client &client, const WriteRecord &write, std::function<void(const Result<WriteResult> &)> done,
    Client::WriteHooks departure)
{
    const WriteRequest &way = kindRow(write.kind).request;
    RequestData request = way.to(write.subject);
    request.body = write.payload.isEmpty() ? write.body : write.payload;
    return client.sendAs<WriteResult>(request, way.readAnswer, std::move(done), std::move(departure));
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
