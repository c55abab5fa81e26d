// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/last_search.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

const QString Collection = u"last-search"_s;
const QString Name = u"form"_s;

} // namespace

void keepLast(DocumentStore documents, const SearchForm &form, Timestamp now)
{
    (void)documents.put(Collection, {.name = Name, .body = toJson(form), .keptAt = now});
}

std::optional<SearchForm> lastKept(const DocumentStore &documents)
{
    const auto kept = documents.all(Collection);
    if (!kept)
        return {};
    const auto form = std::find_if(
        kept->begin(), kept->end(), [](const StoredDocument &document) { return document.name == Name; });
    return form == kept->end() ? std::nullopt : fromJson<SearchForm>(form->body);
}

} // namespace nd
