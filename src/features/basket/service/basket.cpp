// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/basket.h"

#include "base/e164.h"
#include "base/local_code.h"
#include "features/basket/service/owned_numbers.h"
#include "store/write_record.h"

#include <algorithm>
#include <numeric>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

Error inPurchase()
{
    return {.kind = ErrorKind::Rejected,
        .code = wordOf(LocalCode::StillOpen),
        .title = Basket::tr("The line is in a purchase that is not settled yet."),
        .nothingSent = true};
}

} // namespace

Basket::Basket(BasketStore store, const OwnedNumbers &owned, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_owned(owned), m_clock(clock)
{ }

Basket::~Basket() = default;

Result<Done> Basket::load()
{
    Result<std::vector<PlacedLine>> stored = m_store.lines();
    if (!stored)
        return stored.error();
    m_lines.clear();
    m_positions.clear();
    m_undo.clear();
    m_redo.clear();
    std::vector<PlacedLine> lines = std::move(stored).take();
    m_lines.reserve(lines.size());
    m_positions.reserve(lines.size());
    for (PlacedLine &placed : lines) {
        m_lines.push_back(std::move(placed.line));
        m_positions.push_back(placed.position);
    }
    reindex();
    emit changed({BasketChange::Kind::Reset, {}});
    return Done{};
}

void Basket::reindex()
{
    m_index.clear();
    m_index.reserve(qsizetype(m_lines.size()));
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_index.insert(m_lines[i].key, int(i));
}

const BasketLine *Basket::find(const QString &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.constEnd() ? nullptr : &m_lines[size_t(*found)];
}

bool Basket::contains(const QString &number) const
{
    if (m_index.contains(number))
        return true;
    return std::any_of(m_lines.begin(), m_lines.end(),
        [&](const BasketLine &line) { return line.kind == LineKind::Block && line.number == number; });
}

QString Basket::refusalOf(const BasketLine &line, bool amongBlocks) const
{
    if (line.kind == LineKind::Quantity) {
        if (!line.group || line.range < 1)
            return tr("The quantity is missing.");
        return {};
    }
    if (e164::isRedacted(line.number))
        return tr("Telnyx masks this number for the account's level: it cannot be ordered.");
    const auto span = NumberSpan::of(line.number, line.range);
    if (!span)
        return tr("This is not a telephone number in E.164 form.");
    if (line.kind == LineKind::Number && !amongBlocks)
        return {};
    for (const BasketLine &other : m_lines) {
        const bool single = line.kind == LineKind::Number && other.kind == LineKind::Number;
        const auto taken = single ? std::nullopt : NumberSpan::of(other.number, other.range);
        if (taken && other.key != line.key && taken->first <= span->last && taken->last >= span->first)
            return tr("A block and a line of the basket have numbers in common.");
    }
    return {};
}

Result<Basket::Added> Basket::add(const std::vector<BasketLine> &lines)
{
    Added result;
    Edit adding;
    adding.put.reserve(lines.size());
    qint64 position = nextPosition();
    QSet<QString> seen;
    QStringList numbers;
    for (const BasketLine &line : lines)
        numbers += line.number;
    const QHash<QString, OwnedNumber> owned = m_owned.among(numbers);
    const bool amongBlocks = std::any_of(
        m_lines.begin(), m_lines.end(), [](const BasketLine &line) { return line.kind == LineKind::Block; });
    for (const BasketLine &line : lines) {
        if (m_index.contains(line.key) || seen.contains(line.key)) {
            ++result.alreadyThere;
            continue;
        }
        if (const auto ours = owned.constFind(line.number); ours != owned.constEnd() && ours->isProven) {
            result.refused.push_back({line.number, ours->text(m_clock.now()) + u'.'});
            continue;
        }
        if (QString reason = refusalOf(line, amongBlocks); !reason.isEmpty()) {
            result.refused.push_back({line.number, std::move(reason)});
            continue;
        }
        seen.insert(line.key);
        adding.put.push_back({line, position++});
        if (BasketLine &fresh = adding.put.back().line; !fresh.addedAt.isValid())
            fresh.addedAt = m_clock.now();
    }
    result.added = int(adding.put.size());
    if (adding.isEmpty())
        return result;
    if (const Result<Done> done = change(adding); !done)
        return done.error();
    remember({std::move(adding.put), {}});
    return result;
}

Result<Done> Basket::remove(const QStringList &keys)
{
    Step step;
    for (const QString &key : keys) {
        const auto found = m_index.constFind(key);
        if (found == m_index.constEnd())
            continue;
        const size_t at = size_t(*found);
        if (m_lines[at].isSent())
            return inPurchase();
        step.removed.push_back({m_lines[at], m_positions[at]});
    }
    if (step.removed.empty())
        return Done{};
    Edit removing;
    for (const PlacedLine &placed : step.removed)
        removing.removed += placed.line.key;
    if (const Result<Done> done = change(removing); !done)
        return done;
    remember(std::move(step));
    return Done{};
}

Result<Done> Basket::clear()
{
    QStringList keys;
    for (const BasketLine &line : m_lines) {
        if (!line.isSent())
            keys += line.key;
    }
    return remove(keys);
}

Result<int> Basket::replace(const std::vector<std::pair<QString, BasketLine>> &lines)
{
    Step step;
    Edit edit;
    for (const auto &[key, line] : lines) {
        const auto found = m_index.constFind(key);
        if (found == m_index.constEnd() || m_lines[size_t(*found)].isSent() || m_index.contains(line.key)
            || !refusalOf(line, true).isEmpty())
            continue;
        const qint64 position = m_positions[size_t(*found)];
        step.removed.push_back({m_lines[size_t(*found)], position});
        step.added.push_back({line, position});
        step.added.back().line.addedAt = m_clock.now();
        edit.removed += key;
    }
    edit.put = step.added;
    if (const Result<Done> done = change(edit); !done)
        return done.error();
    if (!edit.isEmpty())
        remember(std::move(step));
    return int(edit.put.size());
}

Result<Done> Basket::update(const std::vector<BasketLine> &lines)
{
    std::vector<BasketLine> known;
    for (const BasketLine &line : lines) {
        const BasketLine *there = find(line.key);
        if (!there)
            continue;
        known.push_back(line);
        known.back().sentIn = there->sentIn;
    }
    return change(edit(std::move(known), {}));
}

void Basket::remember(Step step)
{
    m_redo.clear();
    m_undo.push_back(std::move(step));
    if (m_undo.size() > DeepestUndo)
        m_undo.erase(m_undo.begin());
}

Result<Done> Basket::undo()
{
    return travel(m_undo, m_redo, Direction::Back);
}

Result<Done> Basket::redo()
{
    return travel(m_redo, m_undo, Direction::Forth);
}

Result<Done> Basket::travel(std::vector<Step> &from, std::vector<Step> &to, Direction direction)
{
    if (from.empty())
        return Done{};
    const Step &step = from.back();
    const auto &leaving = direction == Direction::Back ? step.added : step.removed;
    const auto &coming = direction == Direction::Back ? step.removed : step.added;
    Edit edit;
    edit.put.reserve(coming.size());
    for (const PlacedLine &placed : leaving) {
        const BasketLine *there = find(placed.line.key);
        if (there && there->isSent())
            return inPurchase();
        if (there)
            edit.removed += placed.line.key;
    }
    for (const PlacedLine &placed : coming) {
        if (!find(placed.line.key))
            edit.put.push_back(placed);
    }
    if (const Result<Done> done = change(edit); !done)
        return done;
    to.push_back(std::move(from.back()));
    from.pop_back();
    return Done{};
}

Result<Done> Basket::change(const Edit &edit)
{
    if (edit.isEmpty())
        return Done{};
    const Result<Done> stored = store(edit);
    if (stored)
        takeIn(edit);
    return stored;
}

Basket::Edit Basket::edit(std::vector<BasketLine> put, const QStringList &removed) const
{
    Edit edit;
    edit.removed = removed;
    edit.put.reserve(put.size());
    qint64 next = nextPosition();
    for (BasketLine &line : put) {
        const auto found = m_index.constFind(line.key);
        const qint64 position = found == m_index.constEnd() ? next++ : m_positions[size_t(*found)];
        edit.put.push_back({std::move(line), position});
    }
    return edit;
}

Result<Done> Basket::store(const Edit &edit)
{
    return m_store.change(edit.removed, edit.put);
}

void Basket::apply(const Edit &edit)
{
    const bool cameOrWent = !edit.removed.isEmpty()
        || std::any_of(edit.put.begin(), edit.put.end(), [&](const PlacedLine &one) { return !find(one.line.key); });
    if (cameOrWent) {
        // Undoing across a purchase could bring back a line that was bought.
        m_undo.clear();
        m_redo.clear();
    }
    takeIn(edit);
}

/// Lines that come, each to its place: mostly behind all others, where nothing has to move.
void Basket::place(const std::vector<const PlacedLine *> &coming)
{
    if (coming.size() > m_lines.size())
        m_lines.reserve(m_lines.size() + coming.size());
    for (const PlacedLine *placed : coming) {
        m_lines.push_back(placed->line);
        m_positions.push_back(placed->position);
    }
    if (std::is_sorted(m_positions.begin(), m_positions.end()))
        return;
    std::vector<size_t> order(m_lines.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [this](size_t a, size_t b) { return m_positions[a] < m_positions[b]; });
    std::vector<BasketLine> lines;
    lines.reserve(order.size());
    for (const size_t at : order)
        lines.push_back(std::move(m_lines[at]));
    m_lines = std::move(lines);
    std::sort(m_positions.begin(), m_positions.end());
}

void Basket::takeIn(const Edit &edit)
{
    BasketChange came{BasketChange::Kind::Added, {}};
    BasketChange other{BasketChange::Kind::Updated, {}};
    BasketChange went{BasketChange::Kind::Removed, {}};
    QSet<int> leaving;
    std::vector<const PlacedLine *> coming;
    for (const QString &key : edit.removed) {
        if (const auto found = m_index.constFind(key); found != m_index.constEnd()) {
            leaving.insert(*found);
            went.keys += key;
        }
    }
    for (const PlacedLine &placed : edit.put) {
        const auto found = m_index.constFind(placed.line.key);
        if (found == m_index.constEnd()) {
            came.keys += placed.line.key;
            coming.push_back(&placed);
            continue;
        }
        BasketLine &there = m_lines[size_t(*found)];
        const Hold hold = there.hold; // only setHolds() says anything about it
        there = placed.line;
        there.hold = hold;
        other.keys += placed.line.key;
    }
    if (!leaving.isEmpty()) {
        size_t kept = 0;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (leaving.contains(int(i)))
                continue;
            if (kept != i) {
                m_lines[kept] = std::move(m_lines[i]);
                m_positions[kept] = m_positions[i];
            }
            ++kept;
        }
        m_lines.resize(kept);
        m_positions.resize(kept);
    }
    if (!coming.empty())
        place(coming);
    if (!leaving.isEmpty() || !coming.empty())
        reindex();
    for (const BasketChange &change : {went, other, came}) {
        if (!change.keys.isEmpty())
            emit changed(change);
    }
}

void Basket::setHolds(const QHash<QString, Hold> &holds)
{
    BasketChange change{BasketChange::Kind::Updated, {}};
    for (auto it = holds.begin(); it != holds.end(); ++it) {
        const auto found = m_index.constFind(it.key());
        if (found == m_index.constEnd() || m_lines[size_t(*found)].hold == *it)
            continue;
        m_lines[size_t(*found)].hold = *it;
        change.keys += it.key();
    }
    if (!change.keys.isEmpty())
        emit changed(change);
}

MoneyTotals Basket::upfront() const
{
    MoneyTotals totals;
    for (const BasketLine &line : m_lines) {
        if (const auto money = line.upfront())
            totals.add(*money);
    }
    return totals;
}

MoneyTotals Basket::monthly() const
{
    MoneyTotals totals;
    for (const BasketLine &line : m_lines) {
        if (const auto money = line.monthly())
            totals.add(*money);
    }
    return totals;
}

int Basket::numbers() const
{
    int count = 0;
    for (const BasketLine &line : m_lines)
        count += line.range;
    return count;
}

int Basket::unpriced() const
{
    return int(std::count_if(
        m_lines.begin(), m_lines.end(), [](const BasketLine &line) { return !line.upfront() || !line.monthly(); }));
}

} // namespace nd
