// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "features/search/service/saved_search.h"
#include "store/document_store.h"

#include <utility>
#include <vector>

namespace nd {

/// The saved searches of an account in its ledger: one document for the form, and one of the same name for the watch,
/// which is written at each run.
///
/// The watch is written and removed before its form: what is cut off between the two leaves no watch that takes the
/// numbers of one question for those of another.
class SavedSearchArchive
{
public:
    /// `clock` must outlive it.
    SavedSearchArchive(DocumentStore documents, const Clock &clock) : m_documents(std::move(documents)), m_clock(clock)
    { }

    /// By name of the document. A form that cannot be read is told as such; a watch that cannot be read is none.
    Result<std::vector<SavedSearch>> load() const;
    Result<Done> keep(const SavedSearch &search);
    Result<Done> keepWatch(const SavedSearch &search);
    Result<Done> remove(const QString &name);

private:
    DocumentStore m_documents;
    const Clock &m_clock;
};

} // namespace nd
