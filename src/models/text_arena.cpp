// SPDX-License-Identifier: Apache-2.0
#include "models/text_arena.h"

#include "models/filter_words.h"

#include <algorithm>

namespace nd {

namespace {

/// Ends each row, so that no term matches over the border of two.
constexpr char RowEnd = '\n';

constexpr char WholeMark = char(filter_words::WholeMark.unicode());
constexpr char StartMark = char(filter_words::StartMark.unicode());
constexpr char WordEnd = char(filter_words::End.unicode());
constexpr char Marks[] = {WholeMark, StartMark, WordEnd, RowEnd, '\0'};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

void TextArena::clear()
{
    m_text.clear();
    m_ends.clear();
}

void TextArena::append(const QString &rowText)
{
    m_text += folded(rowText);
    m_text += RowEnd;
    m_ends.push_back(quint32(m_text.size()));
}

std::string_view TextArena::row(int at) const
{
    const quint32 begin = at == 0 ? 0 : m_ends[size_t(at - 1)];
    return view(m_text).substr(begin, m_ends[size_t(at)] - begin);
}

bool TextArena::contains(std::string_view row, const QByteArray &term)
{
    const std::string_view wanted = view(term);
    for (size_t at = row.find(wanted); at != std::string_view::npos; at = row.find(wanted, at + 1)) {
        const size_t mark = at == 0 ? std::string_view::npos : row.find_last_of(Marks, at - 1);
        if (mark == std::string_view::npos || (row[mark] != WholeMark && row[mark] != StartMark))
            return true;
        if (mark + 1 != at)
            continue; // in the middle of a word
        const bool whole = at + wanted.size() < row.size() && row[at + wanted.size()] == WordEnd;
        const bool start = row[mark] == StartMark && QString::fromUtf8(term).size() >= filter_words::FewestOfStart;
        if (whole || start)
            return true;
    }
    return false;
}

std::vector<bool> TextArena::match(const std::vector<QByteArray> &terms, int first) const
{
    std::vector<bool> hits(size_t(std::max(0, rows() - first)), terms.empty());
    if (terms.empty() || hits.empty())
        return hits;
    // The longest term is the rarest: it is looked for in the whole text at once, the others only where it was found.
    const auto longest = std::max_element(
        terms.begin(), terms.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
    const std::string_view text = view(m_text);
    size_t at = first == 0 ? 0 : m_ends[size_t(first - 1)];
    while ((at = text.find(view(*longest), at)) != std::string_view::npos) {
        const auto end = std::upper_bound(m_ends.begin() + first, m_ends.end(), quint32(at));
        const int found = int(end - m_ends.begin());
        const std::string_view here = row(found);
        hits[size_t(found - first)]
            = std::all_of(terms.begin(), terms.end(), [&](const QByteArray &term) { return contains(here, term); });
        at = *end;
    }
    return hits;
}

QByteArray TextArena::folded(const QString &word)
{
    return word.toCaseFolded().toUtf8().replace(RowEnd, ' ');
}

bool TextArena::finds(const QString &text, const QByteArray &word)
{
    return contains(view(folded(text)), word);
}

} // namespace nd
