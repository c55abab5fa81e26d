// SPDX-License-Identifier: Apache-2.0
// Every answer of every endpoint, and every refusal: whatever comes, it is read or it is an error, never a crash.
#include "bytes.h"

#include "api/all_endpoints.h"
#include "api/client/error_map.h"
#include "api/request/decode.h"

using namespace nd;

namespace {

template <class Record>
void readBack(const Record &first)
{
    ParseWarnings warnings;
    Reader reader(warnings);
    Record second{};
    fuzz::must(read(write(first), second, reader), "what was read can be written and read again");
}

template <class Reply>
void readReply(const QByteArray &bytes, Envelope envelope)
{
    ParseWarnings warnings;
    const Result<Reply> reply = decodeReply<Reply>(bytes, envelope, warnings);
    if (!reply)
        return fuzz::must(reply.error().kind == ErrorKind::BadReply, "an unreadable answer is a bad reply");
    if constexpr (IsPage<Reply>::value) {
        if constexpr (Record<typename IsPage<Reply>::RowType>) {
            for (const auto &row : reply->rows)
                readBack(row);
        }
    } else if constexpr (Record<Reply>) {
        readBack(*reply);
    }
}

template <class Reply, class... More>
void readAnswerOf(const Endpoint<Reply, More...> &endpoint, const QByteArray &bytes)
{
    readReply<Reply>(bytes, endpoint.envelope);
}

void readRefusal(const QByteArray &bytes)
{
    for (const int status : {400, 401, 422, 429, 502}) {
        for (const Repeat repeat : {Repeat::Safe, Repeat::Never})
            errorKindOf({.status = status, .body = bytes}, repeat);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    unsigned index = 0;
    forEachEndpoint([&](const auto &endpoint) {
        if (index++ == input.choice)
            readAnswerOf(endpoint, input.bytes);
    });
    if (input.choice >= index)
        readRefusal(input.bytes);
    return 0;
}
