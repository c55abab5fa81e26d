// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

namespace nd {

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return Timestamp::fromMicros(duration_cast<microseconds>(system_clock::now().time_since_epoch()).count());
}

std::chrono::milliseconds SystemClock::uptime() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace nd
