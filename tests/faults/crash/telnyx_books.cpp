// SPDX-License-Identifier: Apache-2.0
#include "telnyx_books.h"

#include "support/patience.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds; a limit against hanging, never a verdict

using Records = std::vector<QJsonObject>;

class ReadTracking
{
public:
    ReadTracking(QString base, QByteArray key) : m_base(std::move(base)), m_key(std::move(key)) { }

    /// All of a list that fits on one page. No other comes up in a world that was empty.
    Records list(const QString &path)
    {
        QNetworkRequest request(QUrl(m_base + u'/' + path + u"?page[size]=250"_s));
        request.setRawHeader("Authorization", "Bearer " + m_key);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        const bool ended = support::waitFor([&] { return reply->isFinished(); }, Patience);
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        const int pages = answer.value(u"meta"_s).toObject().value(u"total_pages"_s).toInt(-1);
        m_fine = m_fine && ended && reply->error() == QNetworkReply::NoError && pages >= 0 && pages <= 1;
        Records records;
        for (const QJsonValue record : answer.value(u"data"_s).toArray())
            records.push_back(record.toObject());
        return records;
    }
    bool isFine() const { return m_fine; }

private:
    QString m_base;
    QByteArray m_key;
    QNetworkAccessManager m_network;
    bool m_fine = true;
};

QString text(const QJsonObject &record, const QString &field)
{
    return record.value(field).toString();
}

QDateTime moment(const QJsonObject &record, const QString &field)
{
    return QDateTime::fromString(text(record, field), Qt::ISODateWithMs);
}

QStringList numbersOf(const QJsonObject &record)
{
    QStringList numbers;
    for (const QJsonValue number : record.value(u"phone_numbers"_s).toArray())
        numbers += text(number.toObject(), u"phone_number"_s);
    return numbers;
}

void addHolds(TelnyxBooks &services, const QJsonObject &reservation)
{
    for (const QJsonValue value : reservation.value(u"phone_numbers"_s).toArray()) {
        const QJsonObject number = value.toObject();
        const QDateTime end = moment(number, u"expired_at"_s);
        if (text(number, u"status"_s) != u"success" || end <= QDateTime::currentDateTimeUtc())
            continue;
        const auto seconds = moment(reservation, u"created_at"_s).secsTo(end);
        services.holds.push_back(
            {text(number, u"phone_number"_s), text(reservation, u"id"_s), int((seconds + 900) / 1800)});
    }
}

} // namespace

bool TelnyxBooks::hasOrder(const QString &id) const
{
    return std::any_of(orders.begin(), orders.end(), [&](const Order &order) { return order.id == id; });
}

TelnyxBooks TelnyxBooks::of(const QString &base, const QByteArray &key)
{
    ReadTracking reading(base, key);
    TelnyxBooks services;
    for (int glance = 0; glance < MostGlances; ++glance)
        reading.list(u"number_orders"_s);
    for (const QJsonObject &order : reading.list(u"number_orders"_s)) {
        if (text(order, u"customer_reference"_s) != QLatin1StringView(Stranger))
            services.orders.push_back({text(order, u"id"_s), numbersOf(order)});
    }
    for (const QJsonObject &number : reading.list(u"number_order_phone_numbers"_s)) {
        const QString status = text(number, u"status"_s);
        if (status == u"pending" || status == u"success")
            services.delivered += text(number, u"phone_number"_s);
    }
    for (const QJsonObject &subOrder : reading.list(u"sub_number_orders"_s)) {
        if (text(subOrder, u"status"_s) == u"cancelled")
            services.cancelled += text(subOrder, u"id"_s);
    }
    for (const QJsonObject &reservation : reading.list(u"number_reservations"_s)) {
        ++services.reservations;
        addHolds(services, reservation);
    }
    for (const QJsonObject &comment : reading.list(u"comments"_s)) {
        if (text(comment, u"commenter_type"_s) == u"user")
            services.comments += text(comment, u"body"_s);
    }
    services.isRead = reading.isFine();
    return services;
}

} // namespace nd
