// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/saved_search.h"

#include "wording/cell_format.h"

namespace nd {

using namespace Qt::StringLiterals;

QString SavedSearch::problemOfWatching() const
{
    if (!isReadable)
        return tr("What is stored under this name cannot be read.");
    if (const auto problems = problemsOf(form); !problems.empty())
        return problems.front().sentence;
    const qint64 parts = partCountOf(form);
    if (parts > MostWatchedParts)
        return tr("It asks in %1 places; a watch takes %2 at most.").arg(parts).arg(MostWatchedParts);
    if (parts * form.limit > WatchState::MostSeen)
        return tr("It asks for more than %Ln number(s): lower the limit.", nullptr, WatchState::MostSeen);
    return {};
}

QString SavedSearch::problemOfName(const QString &name)
{
    if (name.simplified().isEmpty())
        return tr("Give it a name.");
    if (name.simplified().size() > LongestName)
        return tr("The name has more than %1 characters.").arg(LongestName);
    return {};
}

QString summaryOf(const SearchForm &form)
{
    const auto told = [](const QString &pattern, const QString &digits) {
        return digits.isEmpty() ? QString() : pattern.arg(digits);
    };
    QStringList parts{form.country, form.type.isEmpty() ? QString() : cells::numberType(form.type), form.areaCode,
        form.city, form.state, form.rateCenter, told(SavedSearch::tr("starts with %1"), form.startsWith),
        told(SavedSearch::tr("contains %1"), form.contains), told(SavedSearch::tr("ends with %1"), form.endsWith),
        form.pattern, cells::features(form.features)};
    if (form.blocks)
        parts += SavedSearch::tr("blocks");
    parts.removeAll(QString());
    return parts.join(u" · "_s).simplified();
}

} // namespace nd
