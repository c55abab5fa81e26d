// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace nd::fuzz {

/// What a fuzzer gives: the first byte chooses what is read, the rest is read.
struct Input
{
    Input(const std::uint8_t *data, std::size_t size)
        : choice(size > 0 ? data[0] : 0),
          bytes(size > 1 ? QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1)) : QByteArray())
    { }

    QString text() const { return QString::fromUtf8(bytes); }

    unsigned choice;
    QByteArray bytes;
};

/// A property that must hold for every input; the fuzzer keeps the input that breaks it.
inline void must(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

} // namespace nd::fuzz
