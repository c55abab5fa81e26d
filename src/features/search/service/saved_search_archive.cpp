// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/saved_search_archive.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString Forms = u"search"_s;
const QString Watches = u"watch"_s;

template <class Record>
bool readRecord(const QByteArray &json, Record &record)
{
    ParseWarnings warnings;
    Reader reader(warnings);
    return read(QJsonDocument::fromJson(json).object(), record, reader);
}

std::optional<WatchState> watchOf(const QByteArray &json, Timestamp now)
{
    WatchState watch;
    if (!readRecord(json, watch))
        return {};
    watch.everyMinutes = std::clamp(watch.everyMinutes, WatchState::Shortest, WatchState::Longest);
    watch.failures = std::max(watch.failures, 0);
    // A clock that was set back must not silence it until the old time comes again.
    if (watch.lastTry.isValid())
        watch.lastTry = std::min(watch.lastTry, now);
    return watch;
}

template <class Record>
QByteArray bodyOf(const Record &record)
{
    return QJsonDocument(write(record).toObject()).toJson(QJsonDocument::Compact);
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
        search.isReadable = readRecord(document.body, search.form);
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
    return m_documents.put(Forms, {search.name, bodyOf(search.form), m_clock.now()});
}

Result<Done> SavedSearchArchive::keepWatch(const SavedSearch &search)
{
    if (!search.watch)
        return m_documents.remove(Watches, search.name);
    return m_documents.put(Watches, {search.name, bodyOf(*search.watch), m_clock.now()});
}

Result<Done> SavedSearchArchive::remove(const QString &name)
{
    if (const Result<Done> done = m_documents.remove(Watches, name); !done)
        return done;
    return m_documents.remove(Forms, name);
}

} // namespace nd
