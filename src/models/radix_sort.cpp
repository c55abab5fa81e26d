// SPDX-License-Identifier: Apache-2.0
#include "models/radix_sort.h"

#include <array>

namespace nd {

namespace {

constexpr int BitsPerPass = 11;
constexpr int Passes = 6; // 6 × 11 ≥ 64
constexpr size_t Buckets = size_t(1) << BitsPerPass;

struct Entry
{
    quint64 key;
    quint32 row;
};

size_t bucketOf(quint64 key, int pass)
{
    return size_t(key >> (pass * BitsPerPass)) & (Buckets - 1);
}

} // namespace

void radixSort(std::vector<quint64> keys, std::vector<quint32> &order)
{
    const size_t count = order.size();
    std::vector<Entry> from(count);
    std::vector<Entry> to(count);
    std::vector<std::array<quint32, Buckets>> histogram(Passes);
    for (auto &pass : histogram)
        pass.fill(0);
    for (size_t i = 0; i < count; ++i) {
        from[i] = {keys[i], order[i]};
        for (int pass = 0; pass < Passes; ++pass)
            ++histogram[size_t(pass)][bucketOf(keys[i], pass)];
    }
    for (int pass = 0; pass < Passes; ++pass) {
        auto &starts = histogram[size_t(pass)];
        // Keys rarely differ in all their bits: a pass in which all are alike changes nothing.
        if (count == 0 || starts[bucketOf(from[0].key, pass)] == count)
            continue;
        quint32 start = 0;
        for (quint32 &bucket : starts) {
            const quint32 size = bucket;
            bucket = start;
            start += size;
        }
        for (const Entry &entry : from)
            to[starts[bucketOf(entry.key, pass)]++] = entry;
        from.swap(to);
    }
    for (size_t i = 0; i < count; ++i)
        order[i] = from[i].row;
}

} // namespace nd
