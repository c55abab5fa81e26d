// SPDX-License-Identifier: Apache-2.0
#include "webhooks/event.h"

#include "base/fields.h"

#include <QJsonDocument>

#include <algorithm>

namespace nd::webhook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWord = 100;

struct Envelope
{
    QString id = {};
    QString type = {};
    QJsonObject payload = {};

    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &Envelope::id),
            essential("event_type", &Envelope::type),
            field("payload", &Envelope::payload),
        };
    }
};

/// A type of event that is understood, and which field of its payload names the order.
struct Known
{
    QLatin1StringView type;
    Event::Hint hint;
    QLatin1StringView field;
};

constexpr Known KnownTypes[] = {
    {QLatin1StringView("number_order.complete"), Event::Hint::NumberOrder, QLatin1StringView("id")},
    {QLatin1StringView("advanced_order.status_update"), Event::Hint::AdvancedOrder, QLatin1StringView("order_id")},
    {QLatin1StringView("advanced_order.new_comment"), Event::Hint::Comment, QLatin1StringView("advanced_order_id")},
};

bool isPlain(const QString &word, QStringView more)
{
    return !word.isEmpty() && word.size() <= LongestWord && std::all_of(word.begin(), word.end(), [more](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || more.contains(c);
    });
}

} // namespace

std::optional<Event> readEvent(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    ParseWarnings warnings;
    Reader reader(warnings);
    Envelope envelope;
    if (!read(document.object().value("data"_L1), envelope, reader))
        return {};
    // Both are shown and kept; the order's id becomes a part of an address.
    if (!isPlain(envelope.id, u"-_.:") || !isPlain(envelope.type, u"-_.:"))
        return {};
    Event event{envelope.id, envelope.type, Event::Hint::None, {}, {}};
    for (const Known &known : KnownTypes) {
        if (event.type != known.type)
            continue;
        event.hint = known.hint;
        event.orderId = envelope.payload.value(known.field).toString();
        if (!isPlain(event.orderId, u"-_"))
            return {};
        // Documented as `comment` only, without saying whether that is its words or its record (api-facts §4.3).
        const QString comment = envelope.payload.value("comment"_L1).toObject().value("id"_L1).toString();
        if (event.hint == Event::Hint::Comment && isPlain(comment, u"-_"))
            event.commentId = comment;
    }
    return event;
}

} // namespace nd::webhook
