// SPDX-License-Identifier: Apache-2.0
#include "models/text_arena.h"

#include "models/filter_words.h"

#include <algorithm>
#include <utility>

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
    m_outdated.clear();
    m_replaced.clear();
}

void TextArena::append(const QString &rowText)
{
    m_text += folded(rowText);
    m_text += RowEnd;
    m_ends.push_back(quint32(m_text.size()));
}

void TextArena::renew(const std::function<QString(int row)> &textOf)
{
    const QSet<int> outdated = std::exchange(m_outdated, {});
    for (const int row : outdated)
        m_replaced.insert(row, folded(textOf(row)) + RowEnd);
}

void TextArena::takeOut(const std::vector<quint32> &rows)
{
    QByteArray text;
    text.reserve(m_text.size());
    std::vector<quint32> ends;
    ends.reserve(m_ends.size());
    QSet<int> outdated;
    QHash<int, QByteArray> replaced;
    size_t next = 0;
    for (size_t row = 0; row < m_ends.size(); ++row) {
        if (next < rows.size() && rows[next] == row) {
            ++next;
            continue;
        }
        const quint32 begin = row == 0 ? 0 : m_ends[row - 1];
        text.append(m_text.constData() + begin, qsizetype(m_ends[row] - begin));
        if (const auto other = m_replaced.constFind(int(row)); other != m_replaced.constEnd())
            replaced.insert(int(ends.size()), *other);
        if (m_outdated.contains(int(row)))
            outdated.insert(int(ends.size()));
        ends.push_back(quint32(text.size()));
    }
    m_text = std::move(text);
    m_ends = std::move(ends);
    m_outdated = std::move(outdated);
    m_replaced = std::move(replaced);
}

std::string_view TextArena::row(int at) const
{
    if (const auto other = m_replaced.constFind(at); other != m_replaced.constEnd())
        return view(*other);
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
        hits[size_t(found - first)] = matches(found, terms);
        at = *end;
    }
    for (auto it = m_replaced.cbegin(); it != m_replaced.cend(); ++it) {
        if (it.key() >= first)
            hits[size_t(it.key() - first)] = matches(it.key(), terms);
    }
    return hits;
}

bool TextArena::matches(int at, const std::vector<QByteArray> &terms) const
{
    const std::string_view here = row(at);
    return std::all_of(terms.begin(), terms.end(), [&](const QByteArray &term) { return contains(here, term); });
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
