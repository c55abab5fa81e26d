// SPDX-License-Identifier: Apache-2.0
#include "base/fields.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace nd {

namespace {

bool absent(const QJsonValue &json)
{
    return json.isNull() || json.isUndefined();
}

/// The shortest text of a JSON number. Whole numbers that QJson kept exactly stay exact.
QString numberText(const QJsonValue &json)
{
    const QJsonDocument wrapped(QJsonArray{json});
    return QString::fromLatin1(wrapped.toJson(QJsonDocument::Compact).mid(1).chopped(1));
}

template <class Int>
bool readWhole(const QJsonValue &json, Int &out, Reader &reader)
{
    if (absent(json))
        return false;
    bool ok = false;
    qint64 value = 0;
    if (json.isDouble()) {
        constexpr qint64 Impossible = std::numeric_limits<qint64>::min();
        value = json.toInteger(Impossible);
        ok = value != Impossible;
    } else if (json.isString()) {
        value = json.toString().trimmed().toLongLong(&ok);
    }
    if (!ok || value < std::numeric_limits<Int>::min() || value > std::numeric_limits<Int>::max()) {
        reader.odd("not a whole number");
        return false;
    }
    out = Int(value);
    return true;
}

} // namespace

bool read(const QJsonValue &json, QString &out, Reader &reader)
{
    if (absent(json))
        return false;
    if (json.isString()) {
        out = json.toString();
        return true;
    }
    if (json.isDouble()) {
        out = numberText(json);
        reader.odd("number instead of text");
        return true;
    }
    // Live answers type some enums as a list of one (api-facts §0.7).
    if (json.isArray() && json.toArray().size() == 1 && json.toArray().at(0).isString()) {
        out = json.toArray().at(0).toString();
        return true;
    }
    reader.odd("not a text");
    return false;
}

bool read(const QJsonValue &json, bool &out, Reader &reader)
{
    if (absent(json))
        return false;
    if (json.isBool()) {
        out = json.toBool();
        return true;
    }
    const QString text = json.isDouble() ? numberText(json) : json.toString().trimmed().toLower();
    const bool yes = text == QLatin1String("true") || text == QLatin1String("1");
    const bool no = text == QLatin1String("false") || text == QLatin1String("0");
    reader.odd("not true or false");
    if (yes || no)
        out = yes;
    return yes || no;
}

bool read(const QJsonValue &json, int &out, Reader &reader)
{
    return readWhole(json, out, reader);
}

bool read(const QJsonValue &json, qint64 &out, Reader &reader)
{
    return readWhole(json, out, reader);
}

bool read(const QJsonValue &json, Timestamp &out, Reader &reader)
{
    if (absent(json) || (json.isString() && json.toString().isEmpty()))
        return false;
    const auto moment = Timestamp::parse(json.toString());
    if (!moment) {
        reader.odd("not a date");
        return false;
    }
    out = *moment;
    return true;
}

bool read(const QJsonValue &json, Decimal &out, Reader &reader)
{
    if (absent(json) || (json.isString() && json.toString().isEmpty()))
        return false;
    const auto amount = Decimal::parse(json.isDouble() ? numberText(json) : json.toString());
    if (!amount) {
        reader.odd("not an amount");
        return false;
    }
    out = *amount;
    return true;
}

bool read(const QJsonValue &json, QJsonObject &out, Reader &reader)
{
    if (absent(json))
        return false;
    if (!json.isObject()) {
        reader.odd("not an object");
        return false;
    }
    out = json.toObject();
    return true;
}

bool read(const QJsonValue &json, QStringList &out, Reader &reader)
{
    out.clear();
    if (absent(json))
        return false;
    if (!json.isArray()) {
        reader.odd("not a list");
        return false;
    }
    for (const QJsonValue &item : json.toArray()) {
        QString text;
        // Features come as {"name": "sms"} in searches and as "sms" elsewhere (api-facts §2.39, §2.40).
        if (read(item.isObject() ? item.toObject().value(QLatin1String("name")) : item, text, reader))
            out += text;
    }
    return true;
}

QJsonValue write(const QStringList &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(value));
}

} // namespace nd
