// SPDX-License-Identifier: Apache-2.0
#include "wording/cell_format.h"

#include "api/values/api_enums.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace nd::cells {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("nd::cells", text);
}

} // namespace

QString price(const std::optional<Decimal> &amount)
{
    return amount ? amount->toString() : u"—"_s;
}

qint64 priceKey(const std::optional<Decimal> &amount)
{
    return amount ? amount->units() : std::numeric_limits<qint64>::max();
}

QString numberType(const QString &word)
{
    if (word == number_type::local)
        return tr("Local");
    if (word == number_type::tollFree)
        return tr("Toll-free");
    if (word == number_type::mobile)
        return tr("Mobile");
    if (word == number_type::national)
        return tr("National");
    if (word == number_type::sharedCost)
        return tr("Shared cost");
    if (word == number_type::landline)
        return tr("Landline");
    return word;
}

QString features(const QStringList &words)
{
    QStringList names;
    for (const QString &word : words) {
        if (word == feature::sms || word == feature::mms)
            names += word.toUpper();
        else if (word == feature::hdVoice)
            names += tr("HD voice");
        else if (word == feature::internationalSms)
            names += tr("International SMS");
        else if (word == feature::localCalling)
            names += tr("Local calling");
        else if (word == feature::voice)
            names += tr("Voice");
        else if (word == feature::fax)
            names += tr("Fax");
        else if (word == feature::emergency)
            names += tr("Emergency");
        else
            names += word;
    }
    return names.join(u", "_s);
}

QString featureMarks(const QStringList &words)
{
    const std::pair<QLatin1StringView, QString> marks[] = {{feature::sms, u"S"_s}, {feature::mms, u"M"_s},
        {feature::voice, u"V"_s}, {feature::fax, u"F"_s}, {feature::emergency, u"E"_s}, {feature::hdVoice, u"HD"_s},
        {feature::internationalSms, u"IS"_s}, {feature::localCalling, u"L"_s}};
    QStringList shown;
    for (const auto &[word, mark] : marks) {
        if (words.contains(word))
            shown += mark;
    }
    for (const QString &word : words) {
        if (std::none_of(std::begin(marks), std::end(marks), [&](const auto &mark) { return mark.first == word; }))
            shown += word;
    }
    return shown.join(u' ');
}

QString yesOrNo(bool value)
{
    return value ? tr("Yes") : QString();
}

QString time(Timestamp moment)
{
    return moment.isValid() ? moment.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString hour(Timestamp moment)
{
    return QLocale().toString(moment.toDateTime().toLocalTime().time(), QLocale::ShortFormat);
}

QString timeWithSeconds(Timestamp moment)
{
    return moment.isValid() ? moment.toDateTime().toLocalTime().toString(u"HH:mm:ss.zzz"_s) : QString();
}

qint64 numberKey(const QString &e164)
{
    qint64 value = 0;
    for (const QChar c : e164) {
        if (c.isDigit() && value < std::numeric_limits<qint64>::max() / 100)
            value = value * 10 + c.digitValue();
    }
    return value;
}

} // namespace nd::cells
