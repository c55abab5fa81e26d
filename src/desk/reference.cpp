// SPDX-License-Identifier: Apache-2.0
#include "desk/reference.h"

#include <QRandomGenerator>

#include <algorithm>

namespace nd::reference {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace nd::reference
