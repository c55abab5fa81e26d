// SPDX-License-Identifier: Apache-2.0
#include "wording/area_names.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace nd::areas {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    const char *code;
    const char *country;
    const char *state;
    const char *name;
};

constexpr Entry Table[] = {
#include "wording/area_names_table.inc"
};

std::vector<AreaName> read()
{
    std::vector<AreaName> names;
    names.reserve(std::size(Table));
    for (const Entry &entry : Table)
        names.push_back({QString::fromLatin1(entry.code), QString::fromLatin1(entry.country),
            QString::fromLatin1(entry.state), QString::fromUtf8(entry.name)});
    std::sort(names.begin(), names.end(), [](const AreaName &a, const AreaName &b) { return a.code < b.code; });
    return names;
}

} // namespace

const std::vector<AreaName> &all()
{
    static const std::vector<AreaName> names = read();
    return names;
}

const AreaName *find(QStringView code)
{
    const auto at = std::lower_bound(all().begin(), all().end(), code,
        [](const AreaName &area, QStringView wanted) { return QStringView(area.code) < wanted; });
    return at != all().end() && at->code == code ? &*at : nullptr;
}

const AreaName *state(QStringView country, QStringView text)
{
    const auto at = std::find_if(all().begin(), all().end(), [&](const AreaName &area) {
        return area.isState() && area.country == country
            && (text.compare(area.state, Qt::CaseInsensitive) == 0
                || text.compare(area.name, Qt::CaseInsensitive) == 0);
    });
    return at == all().end() ? nullptr : &*at;
}

QString title(const AreaName &area)
{
    if (area.isState())
        return area.name;
    QStringList parts{area.code};
    if (!area.name.isEmpty())
        parts += area.name;
    return (parts << area.state).join(u", "_s);
}

} // namespace nd::areas
