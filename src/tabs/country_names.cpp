// SPDX-License-Identifier: Apache-2.0
#include "tabs/country_names.h"

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
#include "tabs/country_names_table.inc"
};

QString translated(const char *name)
{
    return QCoreApplication::translate("nd::countries", name);
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
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return {};
    QString partial;
    int partialHits = 0;
    for (const Entry &entry : Table) {
        const QString code = QString::fromLatin1(entry.code);
        const QString local = translated(entry.name);
        const bool exact = wanted.compare(code, Qt::CaseInsensitive) == 0
            || wanted.compare(local, Qt::CaseInsensitive) == 0
            || wanted.compare(QString::fromUtf8(entry.name), Qt::CaseInsensitive) == 0;
        if (exact)
            return code;
        if (local.startsWith(wanted, Qt::CaseInsensitive)) {
            partial = code;
            ++partialHits;
        }
    }
    return partialHits == 1 ? partial : QString();
}

} // namespace nd::countries
