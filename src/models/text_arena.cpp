// SPDX-License-Identifier: Apache-2.0
#include "models/text_arena.h"

#include "models/filter_words.h"

#include <algorithm>
#include <array>
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

constexpr char16_t Ascii = 0x7f;

/// Each letter of ASCII as it is folded.
constexpr auto FoldedAscii = [] {
    std::array<char, Ascii + 1> folded{};
    for (int letter = 0; letter <= Ascii; ++letter)
        folded[size_t(letter)] = char(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
    folded[size_t(RowEnd)] = ' ';
    return folded;
}();

} // namespace

void FoldedText::add(QStringView text)
{
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + text.size());
    char *to = m_bytes.data() + before;
    char16_t all = 0;
    for (const QChar letter : text) {
        all |= letter.unicode();
        *to++ = FoldedAscii[letter.unicode() & Ascii];
    }
    if (all > Ascii) {
        m_bytes.resize(before);
        m_bytes += text.toString().toCaseFolded().toUtf8().replace(RowEnd, ' ');
    }
}

void TextArena::clear()
{
    m_text.clear();
    m_ends.clear();
    m_outdated.clear();
    m_replaced.clear();
}

void TextArena::reserve(int rows)
{
    const size_t known = m_ends.size();
    if (known > 0 && size_t(rows) > known)
        m_text.reserve(m_text.size() + m_text.size() / qsizetype(known) * (rows - qsizetype(known)) * 9 / 8);
    m_ends.reserve(size_t(rows));
}

void TextArena::append(const QString &rowText)
{
    FoldedText text;
    text.add(rowText);
    append(text);
}

void TextArena::append(const FoldedText &rowText)
{
    m_text += rowText.bytes();
    m_text += RowEnd;
    m_ends.push_back(quint32(m_text.size()));
}

void TextArena::renew(const ReadText &read)
{
    const QSet<int> outdated = std::exchange(m_outdated, {});
    FoldedText text;
    for (const int row : outdated) {
        text.clear();
        read(row, text);
        m_replaced.insert(row, text.bytes() + RowEnd);
    }
}

void TextArena::takeOut(const std::vector<quint32> &rows)
{
    std::vector<quint32> rest;
    rest.reserve(m_ends.size());
    auto next = rows.begin();
    for (quint32 row = 0; row < m_ends.size(); ++row) {
        if (next != rows.end() && *next == row)
            ++next;
        else
            rest.push_back(row);
    }
    keep(rest);
}

void TextArena::renumber(const std::vector<quint32> &newRowOf)
{
    std::vector<quint32> oldRowOf(newRowOf.size());
    for (quint32 row = 0; row < newRowOf.size(); ++row)
        oldRowOf[newRowOf[row]] = row;
    keep(oldRowOf);
}

void TextArena::keep(const std::vector<quint32> &rows)
{
    QByteArray text;
    text.reserve(m_text.size());
    std::vector<quint32> ends;
    ends.reserve(rows.size());
    QSet<int> outdated;
    QHash<int, QByteArray> replaced;
    const bool others = !m_outdated.isEmpty() || !m_replaced.isEmpty();
    for (const quint32 row : rows) {
        if (others) {
            if (const auto other = m_replaced.constFind(int(row)); other != m_replaced.constEnd())
                replaced.insert(int(ends.size()), *other);
            if (m_outdated.contains(int(row)))
                outdated.insert(int(ends.size()));
        }
        const quint32 begin = row == 0 ? 0 : m_ends[row - 1];
        text.append(m_text.constData() + begin, qsizetype(m_ends[row] - begin));
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
    FoldedText text;
    text.add(word);
    return text.bytes();
}

bool TextArena::finds(const QString &text, const QByteArray &word)
{
    return contains(view(folded(text)), word);
}

} // namespace nd
