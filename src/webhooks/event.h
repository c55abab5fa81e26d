// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace nd::webhook {

/// What an event is about; everything else in it is left where it is, for the API says it better.
struct Event
{
    enum class Hint {
        None, ///< a kind of event that means nothing to this desk
        NumberOrder,
        AdvancedOrder,
        Comment, ///< there is one more, about an advanced order
    };

    QString id = {}; ///< the same for each delivery of the event
    QString type = {}; ///< as in "number_order.complete"
    Hint hint = Hint::None;
    QString orderId = {}; ///< not empty unless the hint is None; may stand in a path
    QString commentId = {}; ///< of Comment, when it names one; may stand in a path

    friend bool operator==(const Event &, const Event &) = default;
};

/// Reads a body whose signature was good (api-facts §4.3). Nothing when it is not an event, or one of a known type
/// that does not say which order it is about.
std::optional<Event> readEvent(const QByteArray &body);

} // namespace nd::webhook
