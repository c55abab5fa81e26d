// SPDX-License-Identifier: Apache-2.0
#include "wording/country_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace nd::countries {

namespace {

struct Entry
{
    char code[3];
    const char *name;
};

constexpr Entry Table[] = {
#include "wording/country_names_table.inc"
};

QString translated(const char *name)
{
    return QCoreApplication::translate("nd::countries", name);
}

/// As a person types it who has no accents and one kind of apostrophe at hand.
QString folded(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c == u'’' ? QChar(u'\'') : c.toLower();
    }
    return plain;
}

} // namespace

std::vector<Country> all()
{
    std::vector<Country> list;
    list.reserve(std::size(Table));
    for (const Entry &entry : Table)
        list.push_back({QString::fromLatin1(entry.code), translated(entry.name)});
    return list;
}

QString name(const QString &code)
{
    const auto it = std::find_if(
        std::begin(Table), std::end(Table), [&](const Entry &entry) { return code == QLatin1String(entry.code); });
    return it == std::end(Table) ? code : translated(it->name);
}

QString codeOf(const QString &text)
{
    const QString wanted = folded(text.trimmed());
    if (wanted.isEmpty())
        return {};
    QString partial;
    int partialHits = 0;
    for (const Entry &entry : Table) {
        const QString code = QString::fromLatin1(entry.code);
        const QString local = folded(translated(entry.name));
        if (wanted == code.toLower() || wanted == local || wanted == folded(QString::fromUtf8(entry.name)))
            return code;
        if (local.startsWith(wanted)) {
            partial = code;
            ++partialHits;
        }
    }
    return partialHits == 1 ? partial : QString();
}

} // namespace nd::countries
