// SPDX-License-Identifier: Apache-2.0
// Comma separated values, from a file or the clipboard: read whole, and read back when they are written.
#include "bytes.h"

#include "base/files/csv.h"

using namespace nd;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr char16_t Separators[] = {u',', u';', u'\t'};
    const fuzz::Input input(data, size);
    const QString text = csv::decode(input.bytes);
    const QChar separator = input.choice % 4 == 3 ? csv::separatorOf(text) : QChar(Separators[input.choice % 4]);
    int line = 0;
    for (const csv::Row &row : csv::read(text, separator)) {
        must(!row.cells.isEmpty(), "a row has a cell");
        must(row.line > line, "lines go up");
        line = row.line;
        const auto again = csv::read(csv::decode(csv::write(row.cells)));
        const bool blank = row.cells.size() == 1 && row.cells.front().isEmpty();
        must(blank || again.size() == 1, "a written row is one row");
        if (!blank)
            must(again.front().cells.size() == row.cells.size(), "with as many cells");
    }
    return 0;
}
