// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/blame.h"

#include <QRegularExpression>
#include <QSet>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestDigits = 7; ///< what is shorter is a count, a code or a date

/// Digits of everything in a text that may be a telephone number: "+1 (312) 555-0101" is one, "+1312…, +1312…" two.
QSet<QString> numbersIn(const QString &text)
{
    static const QRegularExpression spelled(uR"(\+?\d(?:[ \x{00A0}().\-/]{0,2}\d){6,17})"_s);
    static const QRegularExpression plain(uR"(\d{7,})"_s);
    QSet<QString> found;
    for (const QRegularExpression &form : {spelled, plain}) {
        for (auto it = form.globalMatch(text); it.hasNext();) {
            QString digits;
            for (const QChar c : it.next().captured()) {
                if (c.isDigit())
                    digits += c;
            }
            if (digits.size() >= FewestDigits)
                found.insert(digits);
        }
    }
    return found;
}

QSet<int> placesIn(const QString &pointer)
{
    static const QRegularExpression place(uR"(phone_numbers(?:/|\[)(\d{1,6})\b)"_s);
    QSet<int> places;
    for (auto it = place.globalMatch(pointer); it.hasNext();)
        places.insert(it.next().captured(1).toInt());
    return places;
}

bool isNamed(const QString &number, const QSet<QString> &named)
{
    const QString digits = number.mid(1);
    const bool american = digits.size() == 11 && digits.startsWith(u'1');
    return named.contains(digits) || (american && named.contains(digits.mid(1)));
}

bool isAboutNumbers(const Error &error)
{
    return error.code == u"85000"_s || error.code == u"85001"_s || error.code == u"85006"_s || error.code == u"10002"_s
        || error.code == u"10016"_s
        || (error.code == u"10027"_s && error.detail.contains(u"number"_s, Qt::CaseInsensitive));
}

} // namespace

QStringList numbersBlamed(const Error &error, const QStringList &sent)
{
    if (error.kind != ErrorKind::Rejected)
        return {};
    const QSet<QString> named = numbersIn(error.detail + u' ' + error.title);
    const QSet<int> places = placesIn(error.pointer);
    QStringList blamed;
    for (int i = 0; i < int(sent.size()); ++i) {
        if (places.contains(i) || isNamed(sent[i], named))
            blamed += sent[i];
    }
    if (blamed.isEmpty() && sent.size() == 1 && isAboutNumbers(error))
        return sent;
    return blamed;
}

LineTrouble troubleOf(const Error &error)
{
    return isAboutNumbers(error) ? LineTrouble::Gone : LineTrouble::Own;
}

} // namespace nd
