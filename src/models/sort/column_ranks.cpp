// SPDX-License-Identifier: Apache-2.0
#include "models/sort/column_ranks.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// Columns more than these are read anew when they are sorted by: each takes four bytes a row.
constexpr size_t MostKept = 3;

/// When so many texts are of no row, or so many rows are to be read again, all is made anew.
bool isWornOut(const TextRanks &ranks, size_t outdated)
{
    return ranks.texts() > 2 * size_t(ranks.rows()) + 100 || outdated > size_t(ranks.rows()) / 2;
}

} // namespace

bool ColumnRanks::has(int column) const
{
    return std::any_of(m_kept.begin(), m_kept.end(), [column](const auto &one) { return one->column == column; });
}

const TextRanks &ColumnRanks::of(int column, quint32 count, const TextOf &textOf)
{
    auto at = std::find_if(m_kept.begin(), m_kept.end(), [column](const auto &one) { return one->column == column; });
    if (at != m_kept.end() && isWornOut((*at)->ranks, (*at)->outdated.size())) {
        m_kept.erase(at);
        at = m_kept.end();
    }
    if (at == m_kept.end()) {
        if (m_kept.size() == MostKept)
            m_kept.pop_back();
        m_kept.push_back(std::make_unique<Kept>(Kept{column, TextRanks(m_collator), {}}));
        at = m_kept.end() - 1;
    }
    std::rotate(m_kept.begin(), at, at + 1);
    Kept &kept = *m_kept.front();
    for (const quint32 row : std::exchange(kept.outdated, {}))
        kept.ranks.set(row, textOf(row));
    for (quint32 row = kept.ranks.rows(); row < count; ++row)
        kept.ranks.append(textOf(row));
    kept.ranks.settle();
    return kept.ranks;
}

void ColumnRanks::outdate(quint32 row)
{
    for (const auto &one : m_kept) {
        if (row < one->ranks.rows() && (one->outdated.empty() || one->outdated.back() != row))
            one->outdated.push_back(row);
    }
}

void ColumnRanks::takeOut(const std::vector<quint32> &rows)
{
    for (const auto &one : m_kept) {
        one->ranks.takeOut(rows);
        std::vector<quint32> left;
        for (const quint32 row : one->outdated) {
            const auto behind = std::lower_bound(rows.begin(), rows.end(), row);
            if (behind == rows.end() || *behind != row)
                left.push_back(row - quint32(behind - rows.begin()));
        }
        one->outdated = std::move(left);
    }
}

void ColumnRanks::renumber(const std::vector<quint32> &newRowOf)
{
    std::erase_if(m_kept, [&](const auto &one) { return one->ranks.rows() != newRowOf.size(); });
    for (const auto &one : m_kept) {
        one->ranks.renumber(newRowOf);
        for (quint32 &row : one->outdated)
            row = newRowOf[row];
    }
}

} // namespace nd
