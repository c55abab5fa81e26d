// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace nd::sandbox {

/// Spreads its input over 64 bits (the finaliser of splitmix64). Everything in the sandbox that looks like chance is
/// this function of the seed and a position, so that the same seed gives the same numbers and orders on every machine.
constexpr quint64 hash(quint64 value)
{
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

template <class... More>
constexpr quint64 hash(quint64 first, quint64 second, More... more)
{
    return hash(hash(first) ^ second, quint64(more)...);
}

} // namespace nd::sandbox
