// SPDX-License-Identifier: Apache-2.0
#include "models/text_ranks.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <iterator>
#include <latch>
#include <numeric>
#include <utility>

namespace nd {

namespace {

constexpr size_t LeastSlots = 64; // a power of two, as all sizes are
/// So many texts are worth a second thread.
constexpr size_t Many = 20'000;
/// One in so many texts: fewer fresh ones are compared one by one, more have keys made of all.
constexpr size_t FewFresh = 16;

/// A text with what the language compares.
struct Keyed
{
    QCollatorSortKey key;
    quint32 id;
};

bool isBefore(const Keyed &a, const Keyed &b)
{
    return a.key.compare(b.key) < 0;
}

/// Of the ids from `first` up to `end`, in order. Has a collator of its own: they are not made for two threads.
std::vector<Keyed> keyed(const QCollator &like, const std::vector<QString> &texts, quint32 first, quint32 end)
{
    QCollator collator(like.locale());
    collator.setNumericMode(like.numericMode());
    std::vector<Keyed> keys;
    keys.reserve(end - first);
    for (quint32 id = first; id < end; ++id)
        keys.push_back({collator.sortKey(texts[id].toCaseFolded()), id});
    std::stable_sort(keys.begin(), keys.end(), isBefore);
    return keys;
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

TextRanks::Ids TextRanks::sortedFresh() const
{
    const quint32 first = quint32(m_rankOf.size());
    const quint32 end = quint32(m_texts.size());
    Ids ids;
    if (end - first <= m_order.size() / FewFresh) {
        ids.resize(end - first);
        std::iota(ids.begin(), ids.end(), first);
        std::stable_sort(ids.begin(), ids.end(), [this](quint32 a, quint32 b) { return compare(a, b) < 0; });
        return ids;
    }
    const bool twice = end - first > Many && QThread::idealThreadCount() > 1;
    const quint32 middle = twice ? first + (end - first) / 2 : first;
    std::vector<Keyed> keys;
    std::latch done(twice ? 1 : 0);
    const auto lower = [&] {
        keys = keyed(m_collator, m_texts, first, middle);
        done.count_down();
    };
    if (twice && !QThreadPool::globalInstance()->tryStart(lower))
        lower();
    std::vector<Keyed> upper = keyed(m_collator, m_texts, middle, end);
    done.wait(); // the work of this thread took as long
    std::vector<Keyed> all;
    all.reserve(keys.size() + upper.size());
    std::merge(keys.begin(), keys.end(), upper.begin(), upper.end(), std::back_inserter(all), isBefore);
    ids.reserve(all.size());
    for (const Keyed &one : all)
        ids.push_back(one.id);
    return ids;
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
    m_order = mergedWith(sortedFresh());
    const std::vector<quint32> before = std::exchange(m_rankOf, std::vector<quint32>(m_texts.size()));
    const auto same
        = [&](quint32 a, quint32 b) { return a < known && b < known ? before[a] == before[b] : compare(a, b) == 0; };
    quint32 rank = 0;
    for (size_t place = 1; place < m_order.size(); ++place) {
        rank += same(m_order[place - 1], m_order[place]) ? 0 : 1;
        m_rankOf[m_order[place]] = rank;
    }
}

} // namespace nd
