// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/query_reader.h"

namespace nd::sandbox {

using namespace Qt::StringLiterals;

QString QueryReader::text(const char *key) const
{
    const QLatin1StringView wanted(key);
    for (const auto &[name, value] : m_query) {
        if (name == wanted)
            return value;
    }
    return {};
}

void QueryReader::complain(QLatin1StringView code, const QString &detail, const char *key)
{
    m_problems.push_back({QString(code), detail, {}, QString::fromLatin1(key)});
}

QString QueryReader::word(const char *key, const Vocabulary &words)
{
    const QString given = text(key);
    if (!given.isEmpty() && !words.contains(given)) {
        complain(code::InvalidWord, u"'%1' is not one of: %2."_s.arg(given, words.join(u", "_s)), key);
        return {};
    }
    return given;
}

QStringList QueryReader::words(const char *key, const Vocabulary &words)
{
    const QLatin1StringView wanted(key);
    const QString repeated = wanted + u"[]"_s;
    QStringList found;
    for (const auto &[name, value] : m_query) {
        if (name == wanted || name == repeated)
            found += value.split(u',', Qt::SkipEmptyParts);
    }
    for (const QString &given : found) {
        if (!words.contains(given))
            complain(code::InvalidWord, u"'%1' is not one of: %2."_s.arg(given, words.join(u", "_s)), key);
    }
    return found;
}

QString QueryReader::orderStatus()
{
    return word("filter[status]", {"pending", "success", "partial_success", "failure", "cancelled", "deleted"});
}

std::optional<bool> QueryReader::flag(const char *key)
{
    const QString given = text(key);
    if (given.isEmpty())
        return {};
    if (given == "true"_L1 || given == "false"_L1)
        return given == "true"_L1;
    complain(code::InvalidType, u"'%1' is neither true nor false."_s.arg(given), key);
    return {};
}

std::optional<int> QueryReader::integer(const char *key, int least, int most)
{
    const QString given = text(key);
    if (given.isEmpty())
        return {};
    bool whole = false;
    const int number = given.toInt(&whole);
    if (!whole) {
        complain(code::InvalidType, u"'%1' is not a whole number."_s.arg(given), key);
        return {};
    }
    if (number < least || number > most) {
        complain(code::OutOfRange, u"%1 is not between %2 and %3."_s.arg(number).arg(least).arg(most), key);
        return {};
    }
    return number;
}

std::optional<Timestamp> QueryReader::moment(const char *key)
{
    const QString given = text(key);
    if (given.isEmpty())
        return {};
    const auto moment = Timestamp::parse(given);
    if (!moment)
        complain(code::InvalidType, u"'%1' is not a date and time."_s.arg(given), key);
    return moment;
}

} // namespace nd::sandbox
