// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace nd::testing {

/// What the sandbox has answered, whether through HTTP or not.
struct Answered
{
    int status = 0;
    QByteArray body = {};
    QByteArray contentType = {};
    QMap<QByteArray, QByteArray> headers = {}; ///< names in lower case

    QJsonDocument document() const { return QJsonDocument::fromJson(body); }
    QJsonObject root() const { return document().object(); }
    /// The record: `data` where there is one, else the root.
    QJsonObject data() const
    {
        const QJsonObject object = root();
        return object.contains(QStringLiteral("data")) ? object[QStringLiteral("data")].toObject() : object;
    }
    QJsonArray list() const
    {
        return document().isArray() ? document().array() : root()[QStringLiteral("data")].toArray();
    }
    QJsonObject meta() const { return root()[QStringLiteral("meta")].toObject(); }
    QString text(const char *key) const { return data()[QLatin1StringView(key)].toString(); }
    QString id() const { return text("id"); }
    QString state() const { return text("status"); }

    QJsonObject error() const { return root()[QStringLiteral("errors")][0].toObject(); }
    /// Status and code of a refusal, "422 85001"; "200" when it is none.
    QString verdict() const
    {
        const QString code = error()[QStringLiteral("code")].toString();
        return QString::number(status) + (code.isEmpty() ? QString() : QChar(u' ') + code);
    }
    /// What a refusal blames.
    QString source() const
    {
        const QJsonObject blamed = error()[QStringLiteral("source")].toObject();
        return blamed[QStringLiteral("pointer")].toString() + blamed[QStringLiteral("parameter")].toString();
    }
};

inline Timestamp momentOf(const QJsonValue &json)
{
    return Timestamp::parse(json.toString()).value_or(Timestamp());
}

inline Decimal decimalOf(const QJsonValue &json)
{
    return Decimal::parse(json.toString()).value_or(Decimal());
}

/// {"phone_numbers": [{"phone_number": …}, …]}
inline QJsonObject phoneNumbers(const QStringList &numbers, const QString &group = {})
{
    QJsonArray lines;
    for (const QString &number : numbers) {
        QJsonObject line{{QStringLiteral("phone_number"), number}};
        if (!group.isEmpty())
            line[QStringLiteral("requirement_group_id")] = group;
        lines.append(line);
    }
    return {{QStringLiteral("phone_numbers"), lines}};
}

/// {"regulatory_requirements": [{"requirement_id": …, "field_value": …}, …]}
inline QJsonObject requirementValues(const QList<std::pair<QString, QString>> &values)
{
    QJsonArray lines;
    for (const auto &[id, value] : values)
        lines.append(QJsonObject{{QStringLiteral("requirement_id"), id}, {QStringLiteral("field_value"), value}});
    return {{QStringLiteral("regulatory_requirements"), lines}};
}

} // namespace nd::testing
