// SPDX-License-Identifier: Apache-2.0
#include "models/sort/text_ranks.h"

#include "models/sort/side_by_side.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace nd {

namespace {

constexpr size_t LeastSlots = 64; // a power of two, as all sizes are
/// One in so many texts: fewer fresh ones are compared one by one, more have keys made of all.
constexpr size_t FewFresh = 16;

#ifdef Q_OS_WIN
// Qt takes the bytes of Windows' sort keys for letters, and what lies behind them as well: their order is another one.
using SortKey = QString;

SortKey sortKeyOf(const QCollator &, const QString &folded)
{
    return folded;
}

int compareKeys(const QCollator &collator, const SortKey &a, const SortKey &b)
{
    return collator.compare(a, b);
}
#else
using SortKey = QCollatorSortKey;

SortKey sortKeyOf(const QCollator &collator, const QString &folded)
{
    return collator.sortKey(folded);
}

int compareKeys(const QCollator &, const SortKey &a, const SortKey &b)
{
    return a.compare(b);
}
#endif

/// A text by what the language compares. Keys count their owners, which is felt when a million of them are moved.
struct Keyed
{
    const SortKey *key;
    quint32 id;
};

/// Not for two threads at once: a collator is not.
struct IsBefore
{
    const QCollator &collator;
    bool operator()(const Keyed &a, const Keyed &b) const { return compareKeys(collator, *a.key, *b.key) < 0; }
};

struct KeyedTexts
{
    std::vector<SortKey> keys;
    std::vector<Keyed> order;
};

/// Of the ids from `first` up to `end`. Has a collator of its own: they are not made for two threads.
KeyedTexts keyed(const QCollator &like, const std::vector<QString> &texts, quint32 first, quint32 end)
{
    QCollator collator(like.locale());
    collator.setNumericMode(like.numericMode());
    KeyedTexts made;
    made.keys.reserve(end - first);
    made.order.reserve(end - first);
    for (quint32 id = first; id < end; ++id) {
        made.keys.push_back(sortKeyOf(collator, texts[id].toCaseFolded()));
        made.order.push_back({&made.keys.back(), id});
    }
    std::stable_sort(made.order.begin(), made.order.end(), IsBefore{collator});
    return made;
}

} // namespace

// ---- texts ----

quint32 TextRanks::idOf(const QString &text)
{
    const size_t letters = size_t(quintptr(text.constData()) >> 4);
    quint32 &recent = m_recent[(letters ^ letters >> 8) % m_recent.size()];
    if (recent != 0) {
        const QString &known = m_texts[recent - 1];
        if (known.constData() == text.constData() && known.size() == text.size())
            return recent - 1;
    }
    const quint32 id = lookedUp(text);
    recent = id + 1;
    return id;
}

quint32 TextRanks::lookedUp(const QString &text)
{
    if (m_texts.size() >= m_slots.size() / 4 * 3)
        makeRoom();
    const quint32 hash = quint32(qHash(text));
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    for (; m_slots[at].next != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && m_texts[m_slots[at].next - 1] == text)
            return m_slots[at].next - 1;
    }
    m_texts.push_back(text);
    m_slots[at] = {hash, quint32(m_texts.size())};
    return quint32(m_texts.size() - 1);
}

void TextRanks::makeRoom()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(std::max(LeastSlots, m_slots.size() * 2)));
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        size_t at = slot.hash & mask;
        while (slot.next != 0 && m_slots[at].next != 0)
            at = (at + 1) & mask;
        if (slot.next != 0)
            m_slots[at] = slot;
    }
}

// ---- rows ----

void TextRanks::takeOut(const std::vector<quint32> &rows)
{
    auto gone = rows.begin();
    quint32 kept = 0;
    for (quint32 row = 0; row < m_textOf.size(); ++row) {
        if (gone != rows.end() && *gone == row)
            ++gone;
        else
            m_textOf[kept++] = m_textOf[row];
    }
    m_textOf.resize(kept);
}

void TextRanks::renumber(const std::vector<quint32> &newRowOf)
{
    std::vector<quint32> moved(m_textOf.size());
    for (size_t row = 0; row < m_textOf.size(); ++row)
        moved[newRowOf[row]] = m_textOf[row];
    m_textOf = std::move(moved);
}

// ---- ranks ----

int TextRanks::compare(quint32 a, quint32 b) const
{
    return m_collator.compare(m_texts[a].toCaseFolded(), m_texts[b].toCaseFolded());
}

TextRanks::Fresh TextRanks::sortedFresh() const
{
    const quint32 first = quint32(m_rankOf.size());
    const quint32 end = quint32(m_texts.size());
    Fresh fresh;
    fresh.ids.reserve(end - first);
    fresh.likeBefore.resize(end - first, false);
    if (end - first <= m_order.size() / FewFresh) {
        fresh.ids.resize(end - first);
        std::iota(fresh.ids.begin(), fresh.ids.end(), first);
        std::stable_sort(
            fresh.ids.begin(), fresh.ids.end(), [this](quint32 a, quint32 b) { return compare(a, b) < 0; });
        for (size_t place = 1; place < fresh.ids.size(); ++place)
            fresh.likeBefore[fresh.ids[place] - first] = compare(fresh.ids[place - 1], fresh.ids[place]) == 0;
        return fresh;
    }
    KeyedTexts lower;
    KeyedTexts upper;
    sideBySide(end - first, [&](size_t from, size_t to) {
        (from == 0 ? lower : upper) = keyed(m_collator, m_texts, first + quint32(from), first + quint32(to));
    });
    const IsBefore isBefore{m_collator};
    std::vector<Keyed> all;
    all.reserve(lower.order.size() + upper.order.size());
    std::merge(lower.order.begin(), lower.order.end(), upper.order.begin(), upper.order.end(), std::back_inserter(all),
        isBefore);
    for (size_t place = 0; place < all.size(); ++place) {
        fresh.ids.push_back(all[place].id);
        fresh.likeBefore[all[place].id - first] = place > 0 && !isBefore(all[place - 1], all[place]);
    }
    return fresh;
}

TextRanks::Ids TextRanks::mergedWith(const Ids &fresh) const
{
    Ids all;
    all.reserve(m_order.size() + fresh.size());
    auto from = m_order.begin();
    for (const quint32 id : fresh) {
        const auto place = std::upper_bound(
            from, m_order.end(), id, [this](quint32 wanted, quint32 there) { return compare(wanted, there) < 0; });
        all.insert(all.end(), from, place);
        all.push_back(id);
        from = place;
    }
    all.insert(all.end(), from, m_order.end());
    return all;
}

void TextRanks::settle()
{
    const size_t known = m_rankOf.size();
    if (m_texts.size() == known)
        return;
    const Fresh fresh = sortedFresh();
    m_order = mergedWith(fresh.ids);
    const std::vector<quint32> before = std::exchange(m_rankOf, std::vector<quint32>(m_texts.size()));
    // Of neighbours. Most are compared already.
    const auto same = [&](quint32 a, quint32 b) {
        if (a < known && b < known)
            return before[a] == before[b];
        return a >= known && b >= known ? bool(fresh.likeBefore[b - known]) : compare(a, b) == 0;
    };
    quint32 rank = 0;
    for (size_t place = 1; place < m_order.size(); ++place) {
        rank += same(m_order[place - 1], m_order[place]) ? 0 : 1;
        m_rankOf[m_order[place]] = rank;
    }
}

} // namespace nd
