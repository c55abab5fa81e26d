// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/search_form.h"
#include "store/tables/document_store.h"

#include <optional>

namespace nd {

/// The question that the account asked last, so that the form is there again at the next start. Only convenience: what
/// cannot be kept or read is left out without a word.
void keepLast(DocumentStore documents, const SearchForm &form, Timestamp now);
std::optional<SearchForm> lastKept(const DocumentStore &documents);

} // namespace nd
