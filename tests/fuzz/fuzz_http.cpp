// SPDX-License-Identifier: Apache-2.0
// The sandbox's own HTTP: requests in pieces, pipelined, cut off, of any size.
#include "bytes.h"

#include "sandbox/http_reader.h"

using namespace nd::sandbox;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const nd::fuzz::Input input(data, size);
    const qsizetype piece = 1 + qsizetype(input.choice);
    HttpReader reader;
    for (qsizetype at = 0; at < input.bytes.size(); at += piece) {
        reader.append(input.bytes.mid(at, piece));
        for (auto state = reader.read(); state != HttpReader::State::Incomplete; state = reader.read()) {
            if (state == HttpReader::State::Bad)
                return 0;
            if (state == HttpReader::State::Complete)
                reader.next();
        }
    }
    return 0;
}
