// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace nd {

/// Puts `order` (row numbers) into ascending order of their keys; `keys[i]` belongs to `order[i]`. Stable, linear; as
/// many passes as the keys differ in bits, and none where they are in order.
void radixSort(const std::vector<quint64> &keys, std::vector<quint32> &order);
void radixSort(const std::vector<quint32> &keys, std::vector<quint32> &order);

/// A signed number as a key that sorts the same way.
constexpr quint64 sortKey(qint64 number)
{
    return quint64(number) ^ (quint64(1) << 63);
}

} // namespace nd
