// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/saved_search_archive.h"

#include "base/fields.h"

#include <algorithm>
#include <map>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString Forms = u"search"_s;
const QString Watches = u"watch"_s;

std::optional<WatchState> watchOf(const QByteArray &json, Timestamp now)
{
    std::optional<WatchState> watch = fromJson<WatchState>(json);
    if (!watch)
        return {};
    watch->everyMinutes = std::clamp(watch->everyMinutes, WatchState::Shortest, WatchState::Longest);
    watch->failures = std::max(watch->failures, 0);
    // A clock that was set back must not silence it until the old time comes again.
    if (watch->lastTry.isValid())
        watch->lastTry = std::min(watch->lastTry, now);
    return watch;
}

} // namespace

Result<std::vector<SavedSearch>> SavedSearchArchive::load() const
{
    const Result<std::vector<StoredDocument>> forms = m_documents.all(Forms);
    if (!forms)
        return forms.error();
    const Result<std::vector<StoredDocument>> watches = m_documents.all(Watches);
    if (!watches)
        return watches.error();
    std::map<QString, QByteArray> watchByName;
    for (const StoredDocument &document : *watches)
        watchByName[document.name] = document.body;
    std::vector<SavedSearch> searches;
    for (const StoredDocument &document : *forms) {
        SavedSearch search{.name = document.name};
        ParseWarnings warnings;
        search.isReadable = readJson(document.body, search.form, warnings);
        search.form.limit = std::max(search.form.limit, 0);
        if (const auto watch = watchByName.find(search.name); watch != watchByName.end())
            search.watch = watchOf(watch->second, m_clock.now());
        searches.push_back(std::move(search));
    }
    return searches;
}

Result<Done> SavedSearchArchive::keep(const SavedSearch &search)
{
    if (const Result<Done> done = keepWatch(search); !done)
        return done;
    return m_documents.put(Forms, {search.name, toJson(search.form), m_clock.now()});
}

Result<Done> SavedSearchArchive::keepWatch(const SavedSearch &search)
{
    if (!search.watch)
        return m_documents.remove(Watches, search.name);
    return m_documents.put(Watches, {search.name, toJson(*search.watch), m_clock.now()});
}

Result<Done> SavedSearchArchive::remove(const QString &name)
{
    if (const Result<Done> done = m_documents.remove(Watches, name); !done)
        return done;
    return m_documents.remove(Forms, name);
}

} // namespace nd
