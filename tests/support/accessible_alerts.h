// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace nd {

/// What a screen reader is told to speak, for as long as this stands. One at a time. Listens where a bridge to screen
/// readers does, as Qt drops what its update handlers would hear wherever none runs. Wants a platform without a
/// bridge of its own: offscreen.
class AccessibleAlerts
{
public:
    explicit AccessibleAlerts(std::function<void(const QString &)> heard);
    ~AccessibleAlerts();
    AccessibleAlerts(const AccessibleAlerts &) = delete;
    AccessibleAlerts &operator=(const AccessibleAlerts &) = delete;
};

} // namespace nd
