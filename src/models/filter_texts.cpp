// SPDX-License-Identifier: Apache-2.0
#include "models/filter_texts.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto Rest = 150ms; ///< pages come more often than this: their texts are made when they are all there
constexpr qint64 SliceMs = 3; ///< well below what a person or a frame notices
constexpr int AtOnce = 64; ///< rows between two looks at the clock
constexpr int WorthIt = 2'000; ///< the texts of fewer rows are made in a slice anyway
/// When more than one in so many rows reads otherwise, all are made anew.
constexpr size_t FewOutdated = 16;

} // namespace

FilterTexts::FilterTexts(Count count, TextArena::ReadText read) : m_count(std::move(count)), m_read(std::move(read))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onTimer(); });
}

bool FilterTexts::isTooOld() const
{
    return m_arena.others() > FewOutdated + size_t(m_count()) / FewOutdated;
}

const TextArena &FilterTexts::all()
{
    m_timer.stop();
    m_wanted = true;
    if (isTooOld())
        m_arena.clear();
    m_arena.renew(m_read);
    const int count = m_count();
    readUntil(std::min(count, m_arena.rows() + WorthIt));
    m_arena.reserve(count);
    readUntil(count);
    return m_arena;
}

void FilterTexts::readUntil(int end)
{
    for (int row = m_arena.rows(); row < end; ++row) {
        m_row.clear();
        m_read(row, m_row);
        m_arena.append(m_row);
    }
}

void FilterTexts::expect()
{
    m_wanted = true;
    m_cameSince = false; // those that are there are begun with at once
    if (!m_timer.isActive() && m_count() >= WorthIt)
        m_timer.start(0);
}

void FilterTexts::rowsCame()
{
    m_cameSince = true;
    if (m_wanted && !m_timer.isActive() && m_count() >= WorthIt)
        m_timer.start(Rest);
}

void FilterTexts::rowChanged(int row)
{
    m_arena.outdate(row);
    if (isTooOld())
        rowsCame();
}

void FilterTexts::onTimer()
{
    if (std::exchange(m_cameSince, false))
        return m_timer.start(Rest);
    const int count = m_count();
    QElapsedTimer time;
    time.start();
    if (isTooOld())
        m_arena.clear();
    while (m_arena.rows() < count && !time.hasExpired(SliceMs)) {
        readUntil(std::min(count, m_arena.rows() + AtOnce));
        m_arena.reserve(count);
    }
    if (m_arena.rows() < count)
        m_timer.start(0);
}

void FilterTexts::takeOut(const std::vector<quint32> &rows)
{
    m_arena.takeOut(rows);
}

void FilterTexts::renumber(const std::vector<quint32> &newRowOf)
{
    if (m_arena.rows() == int(newRowOf.size()))
        m_arena.renumber(newRowOf);
    else
        m_arena.clear();
}

void FilterTexts::clear()
{
    m_arena.clear();
}

} // namespace nd
