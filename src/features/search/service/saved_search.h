// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/search_form.h"
#include "features/search/service/watch_state.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace nd {

/// A form under a name. It may be watched: asked again and again by itself.
struct SavedSearch
{
    Q_DECLARE_TR_FUNCTIONS(nd::SavedSearch)
public:
    static constexpr int LongestName = 60;
    /// Places that a watch asks in; a wider question would eat the budget of requests.
    static constexpr int MostWatchedParts = 50;

    QString name = {};
    SearchForm form = {};
    bool isReadable = true; ///< false: what is stored is no form; it can only be deleted or saved anew
    std::optional<WatchState> watch = {};

    /// Numbers that have appeared since a person has looked.
    int freshCount() const { return watch ? int(watch->fresh.size()) : 0; }
    /// Why it cannot be watched; empty when it can.
    QString problemOfWatching() const;
    /// Why this cannot be the name of a saved search; empty when it can.
    static QString problemOfName(const QString &name);

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// The form in a line: "US · Local · 312, 212 · ends with 00 · SMS".
QString summaryOf(const SearchForm &form);

} // namespace nd
