// SPDX-License-Identifier: Apache-2.0
#include "models/sort/radix_sort.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <memory>
#include <utility>

namespace nd {

namespace {

constexpr int MostBits = 11; ///< of a pass: its counters stay in the nearest cache

template <class Key>
struct Entry
{
    Key key;
    quint32 row;
};

/// The digits that tell keys apart which lie between 0 and `most`.
struct Digits
{
    explicit Digits(quint64 most)
        : passes(std::max(1, (int(std::bit_width(most)) + MostBits - 1) / MostBits)),
          bits(std::max(1, (int(std::bit_width(most)) + passes - 1) / passes))
    { }
    size_t of(quint64 key, int pass) const { return size_t(key >> (pass * bits)) & ((size_t(1) << bits) - 1); }
    size_t counter(quint64 key, int pass) const { return size_t(pass) << bits | of(key, pass); }

    int passes;
    int bits;
};

/// For each pass and digit: where the first of its entries belongs.
template <class KeyAt>
std::vector<quint32> startsOf(const Digits &digits, size_t count, KeyAt keyAt)
{
    std::vector<quint32> starts(size_t(digits.passes) << digits.bits);
    for (size_t i = 0; i < count; ++i) {
        for (int pass = 0; pass < digits.passes; ++pass)
            ++starts[digits.counter(keyAt(i), pass)];
    }
    for (int pass = 0; pass < digits.passes; ++pass) {
        quint32 start = 0;
        for (size_t digit = 0; digit < size_t(1) << digits.bits; ++digit) {
            quint32 &here = starts[size_t(pass) << digits.bits | digit];
            start += std::exchange(here, start);
        }
    }
    return starts;
}

/// `keyAt` gives keys between 0 and `most`. The first pass reads them where they are, and the last one writes the rows
/// alone: with one pass, which is what words that repeat take, nothing is copied besides.
template <class Key, class KeyAt>
void sortDigits(quint64 most, KeyAt keyAt, std::vector<quint32> &order)
{
    const size_t count = order.size();
    const Digits digits(most);
    std::vector<quint32> starts = startsOf(digits, count, keyAt);
    std::vector<quint32> sorted(count);
    if (digits.passes == 1) {
        for (size_t i = 0; i < count; ++i)
            sorted[starts[size_t(keyAt(i))]++] = order[i];
        return order.swap(sorted);
    }
    auto from = std::make_unique_for_overwrite<Entry<Key>[]>(count);
    auto to = digits.passes > 2 ? std::make_unique_for_overwrite<Entry<Key>[]>(count) : nullptr;
    for (size_t i = 0; i < count; ++i)
        from[starts[digits.counter(keyAt(i), 0)]++] = {Key(keyAt(i)), order[i]};
    for (int pass = 1; pass < digits.passes - 1; ++pass) {
        for (size_t i = 0; i < count; ++i)
            to[starts[digits.counter(from[i].key, pass)]++] = from[i];
        from.swap(to);
    }
    for (size_t i = 0; i < count; ++i)
        sorted[starts[digits.counter(from[i].key, digits.passes - 1)]++] = from[i].row;
    order.swap(sorted);
}

template <class Key>
void sortKeys(const std::vector<Key> &keys, std::vector<quint32> &order)
{
    if (std::is_sorted(keys.begin(), keys.end()))
        return;
    const auto [least, greatest] = std::minmax_element(keys.begin(), keys.end());
    const quint64 most = quint64(*greatest - *least);
    const auto keyAt = [&keys, base = *least](size_t i) { return quint64(keys[i] - base); };
    if (most <= std::numeric_limits<quint32>::max())
        sortDigits<quint32>(most, keyAt, order);
    else
        sortDigits<quint64>(most, keyAt, order);
}

} // namespace

void radixSort(const std::vector<quint64> &keys, std::vector<quint32> &order)
{
    sortKeys(keys, order);
}

void radixSort(const std::vector<quint32> &keys, std::vector<quint32> &order)
{
    sortKeys(keys, order);
}

} // namespace nd
