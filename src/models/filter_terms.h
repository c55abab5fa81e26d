// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace nd {

/// One word of what a person typed into a filter. `chicago` is looked for anywhere in a row, `city:chi` in the column
/// City only, and `city:"Chicago Heights"` is that column's whole text. Quotes hold words together, also without a
/// column; a quote within is written twice.
struct FilterTerm
{
    QString column = {}; ///< as typed, before the colon; empty: anywhere
    QString text = {};
    bool whole = false; ///< the whole text of the column
    QString typed = {}; ///< all of it, for a column that does not exist
};

std::vector<FilterTerm> filterTerms(const QString &filter);

/// How a column of this title is written before the colon: its letters and digits.
QString filterName(const QString &title);
/// A column is called by its title, its name or its identifier, in any case.
bool namesColumn(const QString &typed, const QString &title, const QString &id);

/// The term that finds exactly `value` in the column called `name`.
QString wholeTerm(const QString &name, const QString &value);
/// `filter` without what it says of this column.
QString withoutTerms(const QString &filter, const QString &title, const QString &id);

} // namespace nd
