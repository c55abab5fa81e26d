// SPDX-License-Identifier: Apache-2.0
// Our own HTTP, the sandbox's and the webhook receiver's: requests in pieces, pipelined, cut off, of any size.
#include "bytes.h"

#include "http/reader.h"

using namespace nd::http;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const nd::fuzz::Input input(data, size);
    const qsizetype piece = 1 + qsizetype(input.choice);
    Reader reader;
    for (qsizetype at = 0; at < input.bytes.size(); at += piece) {
        reader.append(input.bytes.mid(at, piece));
        for (auto state = reader.read(); state != Reader::State::Incomplete; state = reader.read()) {
            if (state == Reader::State::Bad)
                return 0;
            if (state == Reader::State::Complete)
                reader.next();
        }
    }
    return 0;
}
