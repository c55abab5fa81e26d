// SPDX-License-Identifier: Apache-2.0
// The JSON in the ledger's columns: a file that was tampered with or damaged is no reason to crash.
#include "bytes.h"

#include "features/purchase/service/purchase.h"
#include "store/basket_line.h"
#include "store/write_record.h"

using namespace nd;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Input input(data, size);
    switch (input.choice % 3) {
    case 0: {
        const std::vector<BasketLine> lines = linesFromJson(input.bytes);
        must(linesFromJson(linesToJson(lines)) == lines, "basket lines read back");
        break;
    }
    case 1: {
        const std::optional<Error> error = errorFromJson(input.bytes);
        const std::optional<Error> again = errorFromJson(errorToJson(error));
        must(error.has_value() == again.has_value(), "an error reads back");
        must(!error || (error->code == again->code && error->detail == again->detail), "an error keeps its words");
        break;
    }
    default: {
        WriteRecord write;
        write.lines = input.bytes;
        purchaseOf(write);
        lineKeysOf(write);
    }
    }
    return 0;
}
