// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace nd::filter_words {

// How a row's text may be found by filter-as-you-type, beside "anywhere in it". The marks stand around a word in the
// text that the filter looks through; nobody can type them.

inline constexpr QChar WholeMark{u'\x1e'}; ///< begins a word that is found as a whole only
inline constexpr QChar StartMark{u'\x1d'}; ///< begins a word that is found by its first letters
inline constexpr QChar End{u'\x1f'}; ///< ends a word, and a cell

/// Fewer letters than these find no word by its beginning: two are a country, not a part of something.
inline constexpr int FewestOfStart = 3;

/// Each word of `text` is found when it is typed whole: "bulk" finds "Bulk order", "bul" and "ulk" do not.
QString whole(const QString &text);
/// Each word of `text` is found by its beginning, or whole.
QString starts(const QString &text);

} // namespace nd::filter_words
