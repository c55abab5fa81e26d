// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_filter.h"

#include <QRegularExpression>
#include <QStringView>

namespace nd::order_filter {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestWithPrefix = 8;

bool isSeparator(QChar c)
{
    return c.isSpace() || u"-.()/+\u2010\u2011\u2013"_s.contains(c);
}

} // namespace

QString digitsOf(const QString &typed)
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
    if (digits.size() < FewestDigits)
        return {};
    const bool international = digits.startsWith(u"00");
    if (digits.size() >= ShortestWithPrefix && digits.startsWith(u'0'))
        digits.remove(0, international ? 2 : 1);
    return digits;
}

QStringList numbersWith(const OrderRow &row, const QString &digits, int most)
{
    QStringList found;
    for (qsizetype place = 0; place < row.numbers.size(); ++place) {
        const QString number = row.numbers.at(place).toText();
        if (QStringView(number).mid(1) == digits) {
            found.prepend(number);
            break;
        }
        if (found.size() < most && number.contains(digits))
            found += number;
    }
    return found.mid(0, most);
}

} // namespace nd::order_filter
