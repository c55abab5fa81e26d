// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/body_reader.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <cmath>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

QJsonValue ObjectReader::given(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

bool ObjectReader::has(const char *key) const
{
    return !given(key).isUndefined();
}

void ObjectReader::complain(QLatin1StringView code, const QString &detail, const char *key)
{
    m_problems.push_back({QString(code), detail, pointer(key), {}});
}

void ObjectReader::missing(const char *key)
{
    complain(code::MissingParameter, u"The '%1' parameter is required."_s.arg(QLatin1StringView(key)), key);
}

void ObjectReader::wrongType(const char *key, const char *wanted)
{
    complain(code::InvalidType,
        u"The '%1' parameter must be %2."_s.arg(QLatin1StringView(key), QLatin1StringView(wanted)), key);
}

QString ObjectReader::text(const char *key, int longest)
{
    const QJsonValue value = given(key);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        wrongType(key, "a string");
        return {};
    }
    const QString found = value.toString();
    if (found.size() > longest)
        complain(code::OutOfRange, u"At most %1 characters are allowed."_s.arg(longest), key);
    return found;
}

QString ObjectReader::requiredText(const char *key, int longest)
{
    const QJsonValue value = given(key);
    if (value.isUndefined() || (value.isString() && value.toString().isEmpty())) {
        missing(key);
        return {};
    }
    return text(key, longest);
}

QString ObjectReader::word(const char *key, const Vocabulary &words)
{
    const QString found = text(key);
    if (found.isEmpty())
        return {};
    if (words.contains(found))
        return found;
    complain(code::InvalidWord, u"'%1' is not one of: %2."_s.arg(found, words.join(u", "_s)), key);
    return {};
}

QString ObjectReader::requiredWord(const char *key, const Vocabulary &words)
{
    const QJsonValue value = given(key);
    if (value.isUndefined() || (value.isString() && value.toString().isEmpty())) {
        missing(key);
        return {};
    }
    return word(key, words);
}

QStringList ObjectReader::texts(const char *key)
{
    const QJsonValue value = given(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        wrongType(key, "a list");
        return {};
    }
    QStringList found;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString())
            found += item.toString();
        else
            wrongType(key, "a list of strings");
    }
    return found;
}

QStringList ObjectReader::words(const char *key, const Vocabulary &words)
{
    const QStringList found = texts(key);
    for (const QString &item : found) {
        if (!words.contains(item))
            complain(code::InvalidWord, u"'%1' is not known."_s.arg(item), key);
    }
    return found;
}

std::optional<int> ObjectReader::integer(const char *key, int least, int most)
{
    const QJsonValue value = given(key);
    if (value.isUndefined())
        return {};
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::trunc(number)) {
        wrongType(key, "an integer");
        return {};
    }
    if (number < least || number > most) {
        complain(code::OutOfRange, u"The value must be between %1 and %2."_s.arg(least).arg(most), key);
        return {};
    }
    return int(number);
}

std::optional<bool> ObjectReader::flag(const char *key)
{
    const QJsonValue value = given(key);
    if (value.isUndefined())
        return {};
    if (!value.isBool()) {
        wrongType(key, "a boolean");
        return {};
    }
    return value.toBool();
}

std::optional<Timestamp> ObjectReader::moment(const char *key)
{
    const QString found = text(key);
    if (found.isEmpty())
        return {};
    const auto moment = Timestamp::parse(found);
    if (!moment)
        wrongType(key, "a date and time");
    return moment;
}

std::vector<ObjectReader> ObjectReader::objects(const char *key, bool required)
{
    const QJsonValue value = given(key);
    std::vector<ObjectReader> readers;
    if (value.isUndefined()) {
        if (required)
            missing(key);
        return readers;
    }
    if (!value.isArray()) {
        wrongType(key, "a list");
        return readers;
    }
    const QJsonArray items = value.toArray();
    if (required && items.isEmpty())
        missing(key);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = pointer(key) + u'/' + QString::number(i);
        if (items.at(i).isObject())
            readers.emplace_back(items.at(i).toObject(), place, m_problems);
        else
            m_problems.push_back({QString(code::InvalidType), u"An object is expected here."_s, place, {}});
    }
    return readers;
}

ObjectReader ObjectReader::object(const char *key)
{
    const QJsonValue value = given(key);
    if (!value.isUndefined() && !value.isObject())
        wrongType(key, "an object");
    return ObjectReader(value.toObject(), pointer(key), m_problems);
}

BodyReader::BodyReader(const Request &request) : m_root(parse(request.body), QString(), m_problems) { }

QJsonObject BodyReader::parse(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        m_readable = false;
        m_problems.push_back({QString(code::InvalidJson),
            u"The request body is not valid JSON: %1."_s.arg(error.errorString()), u"/"_s, {}});
    } else if (!document.isObject()) {
        m_readable = false;
        m_problems.push_back(
            {QString(code::BadRequest), u"The request failed because it was not well-formed."_s, u"/"_s, {}});
    }
    return document.object();
}

} // namespace nd::sandbox
