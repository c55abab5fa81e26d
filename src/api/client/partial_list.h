// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>

#include <algorithm>
#include <iterator>
#include <vector>

namespace nd {

/// Of a list that could not be read whole: what came of it, and behind that what was known of the others.
template <class Row>
std::vector<Row> withKnown(std::vector<Row> read, const std::vector<Row> &known)
{
    QSet<QString> ids;
    for (const Row &row : read)
        ids.insert(row.id);
    std::copy_if(
        known.begin(), known.end(), std::back_inserter(read), [&](const Row &row) { return !ids.contains(row.id); });
    return read;
}

} // namespace nd
