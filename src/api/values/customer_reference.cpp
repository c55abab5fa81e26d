// SPDX-License-Identifier: Apache-2.0
#include "api/values/customer_reference.h"

#include "base/shown_text.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace nd::reference {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::Reference)
};

constexpr QStringView Prefix = u"nd-";
constexpr QStringView Alphabet = u"abcdefghijklmnopqrstuvwxyz234567";
constexpr int Letters = 12;
constexpr int IdLength = 3 + Letters;

} // namespace

QString newId()
{
    QString id = Prefix.toString();
    quint64 bits = QRandomGenerator::system()->generate64();
    for (int i = 0; i < Letters; ++i) {
        id += Alphabet[qsizetype(bits & 31U)];
        bits >>= 5U;
    }
    return id;
}

bool isId(QStringView text)
{
    if (text.size() != IdLength || !text.startsWith(Prefix))
        return false;
    const QStringView letters = text.mid(Prefix.size());
    return std::all_of(letters.begin(), letters.end(), [](QChar c) { return Alphabet.contains(c); });
}

QString compose(const QString &person, const QString &id)
{
    Parts parts = split(person.simplified());
    while (!parts.id.isEmpty()) // a reference that was copied twice
        parts = split(parts.person);
    const QString &text = parts.person;
    return text.isEmpty() ? id : text + u' ' + id;
}

QString problem(const QString &person)
{
    const QChar found = firstUnshowable(person.simplified());
    if (found.isNull())
        return {};
    return Tr::tr("The customer reference holds an invisible character (%1) that changes how it reads. Take it out.")
        .arg(u"U+"_s + QString::number(found.unicode(), 16).toUpper().rightJustified(4, u'0'));
}

Parts split(const QString &reference)
{
    const QString text = reference.trimmed();
    const QStringView end = QStringView(text).right(IdLength);
    const bool apart
        = text.size() == IdLength || (text.size() > IdLength && text[text.size() - IdLength - 1].isSpace());
    if (!apart || !isId(end))
        return {.person = text};
    return {.person = text.left(text.size() - IdLength).trimmed(), .id = end.toString()};
}

QString find(const QString &reference)
{
    for (qsizetype at = reference.size(); at > 0;) {
        at = reference.lastIndexOf(Prefix, at - 1, Qt::CaseInsensitive);
        if (at < 0)
            break;
        const QString candidate = reference.mid(at, IdLength).toLower();
        if (isId(candidate))
            return candidate;
    }
    return {};
}

} // namespace nd::reference
