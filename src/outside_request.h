// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

class QJsonObject;

namespace nd {

/// What the command line, a link in another program or a file that was opened with Numberdesk asks to be shown. It is
/// read and shown, no more: nothing of it ever begins a purchase or a change.
struct OutsideRequest
{
    QStringList numbers = {}; ///< as they were written; for Paste Numbers, which judges them
    QString file = {}; ///< a table or list of numbers, its absolute path
    QString order = {}; ///< the id of an order at Telnyx

    bool isEmpty() const { return numbers.isEmpty() && file.isEmpty() && order.isEmpty(); }
    friend bool operator==(const OutsideRequest &, const OutsideRequest &) = default;

    static constexpr int MostNumbers = 500; ///< more belong into a file
};

/// Numbers, `tel:` links, one file, or one link of our own: `numberdesk:order/ID`, `numberdesk:number/+13125550101`.
/// A failure's detail is one line that says what cannot be understood.
Result<OutsideRequest> outsideRequestOf(const QStringList &arguments);

/// For the way from a second start to the first. What comes back is judged again: nothing when it is not something
/// that outsideRequestOf() makes.
QJsonObject toJson(const OutsideRequest &request);
std::optional<OutsideRequest> outsideRequestIn(const QJsonObject &json);

} // namespace nd
