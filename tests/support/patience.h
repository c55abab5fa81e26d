// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd::support {

/// A span of real time that something has to happen in, where machines are slow: ND_TEST_PATIENCE times as long. Under
/// an emulator, or beside others, a process may stand still for a second, and must not look like a dead server then.
inline std::chrono::milliseconds patience(std::chrono::milliseconds span)
{
    static const int times = std::max(1, qEnvironmentVariableIntValue("ND_TEST_PATIENCE"));
    return span * times;
}

/// QTest::qWaitFor() with that patience. In milliseconds.
template <class Predicate>
bool waitFor(Predicate predicate, int span = 5'000)
{
    return QTest::qWaitFor(std::move(predicate), int(patience(std::chrono::milliseconds(span)).count()));
}

} // namespace nd::support
