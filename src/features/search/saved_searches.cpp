// SPDX-License-Identifier: Apache-2.0
#include "features/search/saved_searches.h"

#include "base/fields.h"
#include "store/tables/document_store.h"
#include "wording/cell_format.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString Shelf = u"search"_s;

Error refused(const QString &sentence)
{
    return Error{.kind = ErrorKind::Rejected, .title = sentence};
}

} // namespace

QString summaryOf(const SearchForm &form)
{
    const auto told = [](const QString &pattern, const QString &digits) {
        return digits.isEmpty() ? QString() : pattern.arg(digits);
    };
    QStringList parts{form.country, form.type.isEmpty() ? QString() : cells::numberType(form.type), form.areaCode,
        form.city, form.state, form.rateCenter, told(SavedSearches::tr("starts with %1"), form.startsWith),
        told(SavedSearches::tr("contains %1"), form.contains), told(SavedSearches::tr("ends with %1"), form.endsWith),
        form.pattern, cells::features(form.features)};
    if (form.blocks)
        parts += SavedSearches::tr("blocks");
    parts.removeAll(QString());
    return parts.join(u" · "_s).simplified();
}

void SavedSearches::use(Session *session)
{
    m_session = session;
    read();
}

void SavedSearches::read()
{
    m_list.clear();
    if (m_session) {
        const Result<std::vector<StoredDocument>> kept = m_session->services().documents().all(Shelf);
        if (!kept)
            emit failed(describe(kept.error()).whole());
        else {
            for (const StoredDocument &record : *kept) {
                ParseWarnings warnings;
                SavedSearch search{.name = record.name};
                search.isReadable = readJson(record.body, search.form, warnings);
                search.form.limit = std::max(search.form.limit, 0);
                m_list.push_back(std::move(search));
            }
        }
    }
    std::sort(m_list.begin(), m_list.end(),
        [](const SavedSearch &a, const SavedSearch &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    emit changed();
}

const SavedSearch *SavedSearches::find(const QString &name) const
{
    const QString wanted = name.simplified();
    const auto found = std::find_if(m_list.begin(), m_list.end(),
        [&](const SavedSearch &search) { return search.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == m_list.end() ? nullptr : &*found;
}

QString SavedSearches::problemOfName(const QString &name)
{
    if (name.simplified().isEmpty())
        return tr("Give it a name.");
    if (name.simplified().size() > LongestName)
        return tr("The name has more than %1 characters.").arg(LongestName);
    return {};
}

Result<Done> SavedSearches::keep(const QString &name, const SearchForm &form)
{
    return m_session->services().documents().put(Shelf, {name, toJson(form), m_session->clock().now()});
}

Result<Done> SavedSearches::save(const QString &name, const SearchForm &form)
{
    if (!m_session)
        return refused(tr("No account is in use."));
    if (const QString problem = problemOfName(name); !problem.isEmpty())
        return refused(problem);
    const SavedSearch *before = find(name);
    if (!before && m_list.size() >= size_t(MostSearches))
        return refused(tr("%n searches are saved already: delete one of them first.", nullptr, MostSearches));
    // The name as it was written first: what is watched goes by it.
    const QString kept = before ? before->name : name.simplified();
    const bool isAnother = before && (!before->isReadable || before->form != form);
    if (const Result<Done> done = keep(kept, form); !done)
        return done;
    if (isAnother)
        emit overwritten(kept);
    read();
    return Done{};
}

Result<Done> SavedSearches::rename(const QString &from, const QString &to)
{
    const SavedSearch *search = find(from);
    const QString name = to.simplified();
    if (!m_session || !search || name == search->name)
        return Done{};
    if (const QString problem = problemOfName(name); !problem.isEmpty())
        return refused(problem);
    if (const SavedSearch *other = find(name); other && other != search)
        return refused(tr("Another saved search has this name."));
    const QString before = search->name;
    // The new one first: what comes between leaves two, not none.
    if (const Result<Done> done = keep(name, search->form); !done)
        return done;
    emit renamed(before, name);
    const Result<Done> discarded = m_session->services().documents().remove(Shelf, before);
    read();
    return discarded;
}

Result<Done> SavedSearches::remove(const QString &name)
{
    const SavedSearch *search = find(name);
    if (!m_session || !search)
        return Done{};
    const QString before = search->name;
    if (const Result<Done> done = m_session->services().documents().remove(Shelf, before); !done)
        return done;
    emit removed(before);
    read();
    return Done{};
}

} // namespace nd
