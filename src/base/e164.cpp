// SPDX-License-Identifier: Apache-2.0
#include "base/e164.h"

#include <phonenumbers/phonenumberutil.h>

#include <QRegularExpression>

#include <algorithm>

namespace nd::e164 {

using namespace Qt::StringLiterals;

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

std::optional<PhoneNumber> read(const QString &text, const QString &region)
{
    PhoneNumber number;
    const std::string where = region.isEmpty() ? std::string("ZZ") : region.toUpper().toStdString();
    if (library().Parse(text.toStdString(), where, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    return number;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr int ShortestWithPrefix = 8;

bool isSeparator(QChar c)
{
    return c.isSpace() || u"-.()/+\u2010\u2011\u2013"_s.contains(c);
}

} // namespace

bool isOrderable(QStringView number)
{
    if (number.size() < 8 || number.size() > 16 || number[0] != u'+')
        return false;
    const QStringView digits = number.mid(1);
    return std::all_of(digits.begin(), digits.end(), isAsciiDigit);
}

bool isRedacted(QStringView number)
{
    return number.startsWith(u'+') && number.size() > 4 && isAsciiDigit(number[1])
        && std::any_of(
            number.begin() + 1, number.end(), [](QChar c) { return c == u'x' || c == u'X' || c == u'-' || c == u'*'; });
}

std::optional<QString> parse(const QString &text, const QString &region)
{
    const QString trimmed = text.trimmed();
    if (isOrderable(trimmed))
        return trimmed;
    const auto number = read(trimmed, region);
    if (!number)
        return {};
    std::string formatted;
    library().Format(*number, PhoneNumberUtil::E164, &formatted);
    const QString result = QString::fromStdString(formatted);
    return isOrderable(result) ? std::optional(result) : std::nullopt;
}

Length lengthOf(const QString &number)
{
    const auto parsed = read(number, {});
    if (!parsed)
        return Length::Unknown;
    switch (library().IsPossibleNumberWithReason(*parsed)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return Length::Fits;
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return Length::TooShort;
    case PhoneNumberUtil::TOO_LONG:
        return Length::TooLong;
    default:
        return Length::Unknown;
    }
}

bool hasKnownCallingCode(const QString &number)
{
    return read(number, {}).has_value();
}

QString forDisplay(const QString &number)
{
    const auto parsed = isOrderable(number) ? read(number, {}) : std::nullopt;
    if (!parsed)
        return number;
    std::string formatted;
    library().Format(*parsed, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

bool isNorthAmerican(QStringView number)
{
    constexpr qsizetype Digits = 10;
    return number.startsWith(u"+1") && number.size() == 2 + Digits;
}

QString areaCodeOf(const QString &number)
{
    const QString shown = forDisplay(number).replace(u'-', u' ');
    return shown.startsWith(u'+') ? shown.section(u' ', 1, 1) : QString();
}

QString regionOf(const QString &number, const QString &likely)
{
    const auto parsed = read(number, {});
    if (!parsed)
        return {};
    std::string region;
    library().GetRegionCodeForNumber(*parsed, &region);
    if (region == "ZZ") {
        const int code = parsed->country_code();
        if (!likely.isEmpty() && library().GetCountryCodeForRegion(likely.toUpper().toStdString()) == code)
            return likely.toUpper();
        library().GetRegionCodeForCountryCode(code, &region);
    }
    return region == "ZZ" || region == "001" ? QString() : QString::fromStdString(region);
}

QString regionOfCallingCode(int code)
{
    std::string region;
    library().GetRegionCodeForCountryCode(code, &region);
    return region == "ZZ" || region == "001" ? QString() : QString::fromStdString(region);
}

QString typedDigits(const QString &typed)
{
    static const QRegularExpression date(u"^(19|20)\\d\\d-[01]\\d(-[0-3]\\d)?$"_s);
    QStringView text = QStringView(typed).trimmed();
    if (date.match(text.toString()).hasMatch())
        return {};
    if (text.startsWith(u"tel:", Qt::CaseInsensitive))
        text = text.mid(4);
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!isSeparator(c))
            return {};
    }
    if (digits.size() < FewestTypedDigits)
        return {};
    const bool international = digits.startsWith(u"00");
    if (digits.size() >= ShortestWithPrefix && digits.startsWith(u'0'))
        digits.remove(0, international ? 2 : 1);
    return digits;
}

QString keypadDigits(const QString &text)
{
    std::string digits = text.toUpper().toStdString();
    library().ConvertAlphaCharactersInNumber(&digits);
    return QString::fromStdString(digits);
}

} // namespace nd::e164
