// SPDX-License-Identifier: Apache-2.0
// Keys, signatures, events and whole deliveries of webhooks. What no signature lets through is read all the same.
#include "bytes.h"

#include "http/reader.h"
#include "webhooks/event.h"
#include "webhooks/signature.h"

using namespace nd;
using namespace nd::webhook;
using fuzz::must;

namespace {

void event(const QByteArray &body)
{
    const auto read = readEvent(body);
    if (!read)
        return;
    must(!read->id.isEmpty() && !read->type.isEmpty(), "an event has an id and a type");
    must(read->orderId.isEmpty() == (read->hint == Event::Hint::None), "a hint names its order");
    must(!read->orderId.contains(QChar(u'/')) && !read->orderId.contains(QChar(u'.')), "an id is no path");
    must(read->id.size() + read->type.size() + read->orderId.size() <= 300, "what is kept is short");
    must(*readEvent(body) == *read, "an event reads the same twice");
}

void key(const QString &text)
{
    const auto parsed = PublicKey::parse(text);
    if (!parsed)
        return must(!parsed.error().title.isEmpty(), "a refused key has a reason");
    must(parsed->bytes().size() == 32, "a key has 32 bytes");
    const auto again = PublicKey::parse(parsed->text());
    must(again && *again == *parsed, "a key reads back");
}

/// The public half of the test key of tests/webhooks/signed.
const PublicKey &testKey()
{
    static const auto parsed = PublicKey::parse(QStringLiteral("4RrVhcEm5vPcoKX7s0ViZ0UH74m/w+C8B67KJrdTh2o="));
    must(bool(parsed), "the test key is one");
    return *parsed;
}

/// "timestamp\nsignature\nbody"
void signature(const QByteArray &bytes)
{
    const qsizetype first = bytes.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : bytes.indexOf('\n', first + 1);
    if (second < 0)
        return;
    const QByteArray timestamp = bytes.left(first);
    const QByteArray said = bytes.mid(first + 1, second - first - 1);
    const QByteArray body = bytes.mid(second + 1);
    if (!isSigned(testKey(), timestamp, body, said))
        return;
    must(!isSigned(testKey(), timestamp, body + ' ', said), "a longer body is another one");
    must(!isSigned(testKey(), timestamp + '0', body, said), "another time is another signature");
}

void delivery(const QByteArray &bytes)
{
    http::Reader reader({.head = 2'048, .body = 65'536});
    reader.append(bytes);
    while (reader.read() == http::Reader::State::Complete) {
        const http::Request &request = reader.request();
        must(request.body.size() <= 65'536, "a body is no larger than is taken");
        const auto said = request.onlyHeader("telnyx-signature-ed25519");
        const auto timestamp = request.onlyHeader("telnyx-timestamp");
        if (said && timestamp)
            (void)isSigned(testKey(), *timestamp, request.body, *said);
        event(request.body);
        reader.next();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    switch (input.choice % 4) {
    case 0:
        event(input.bytes);
        break;
    case 1:
        key(input.text());
        break;
    case 2:
        signature(input.bytes);
        break;
    default:
        delivery(input.bytes);
    }
    return 0;
}
