// SPDX-License-Identifier: Apache-2.0
#include "features/orders/number_finder.h"

#include "wording/number_country.h"

#include <QStringView>

#include <algorithm>
#include <iterator>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

using Kind = OrderRow::Kind;

namespace {

/// The row's numbers, in E.164, that have these digits in them; an equal one first, at most `most`.
QStringList numbersWith(const OrderRow &row, const QString &digits, int most)
{
    QStringList found;
    for (qsizetype place = 0; place < row.numbers.size(); ++place) {
        const QString number = row.numbers.at(place).toText();
        if (QStringView(number).mid(1) == digits) {
            found.prepend(number);
            break;
        }
        if (found.size() < most && number.contains(digits))
            found += number;
    }
    return found.mid(0, most);
}

} // namespace

NumberFinder::NumberFinder(TreeModel<OrderRow> &rows, Reads reads, QObject *parent)
    : QObject(parent), m_rows(rows), m_reads(std::move(reads))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &NumberFinder::begin);
}

void NumberFinder::look(const QString &digits)
{
    if (digits == m_digits)
        return;
    m_digits = digits;
    m_targets.clear();
    m_asked.clear();
    m_more.clear();
    m_inFull.clear();
    m_readingInFull.clear();
    m_readInFull = 0;
    m_ledgerAsked = false;
    if (digits.isEmpty()) {
        m_pause.stop();
        return say({});
    }
    m_pause.start();
}

void NumberFinder::lookNow()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        begin();
    }
}

void NumberFinder::step()
{
    if (m_digits.isEmpty() || m_pause.isActive() || m_stepping)
        return;
    if (m_targets.empty()) {
        if (m_readingInFull.isEmpty())
            begin();
        return; // its answer goes on
    }
    m_stepping = true; // what is asked for may be there at once
    for (Target &target : m_targets) {
        if (!target.found)
            advance(target);
    }
    m_stepping = false;
}

void NumberFinder::onReadInFull()
{
    if (!m_readingInFull.isEmpty()) {
        m_readingInFull.clear();
        step();
    }
}

// ---- which orders ----

std::vector<NumberFinder::Target> NumberFinder::matches() const
{
    std::vector<Target> some;
    std::vector<Target> whole;
    for (int shown = 0; shown < m_rows.shownCount(); ++shown) {
        const OrderRow &row = m_rows.row(shown);
        if (row.kind != Kind::NumberOrder && row.kind != Kind::BlockOrder)
            continue;
        const QStringList numbers = numbersWith(row, m_digits, 1);
        if (numbers.isEmpty())
            continue;
        some.push_back({keyOf(row), numbers.front()});
        if (numbers.front() == u'+' + m_digits)
            whole.push_back(some.back());
    }
    return whole.empty() ? some : whole;
}

void NumberFinder::begin()
{
    std::vector<Target> targets = matches();
    if (targets.empty() && !std::exchange(m_ledgerAsked, true) && m_reads.fromLedger(m_digits) > 0)
        targets = matches();
    if (targets.empty())
        return m_reads.isReading() ? say(tr("Not among the orders read so far.")) : askInFull();
    if (int(targets.size()) > MostOpened)
        return say(
            tr("%Ln orders have a number with %1. Type more of it to open the order.", nullptr, int(targets.size()))
                .arg(m_digits));
    open(std::move(targets));
}

void NumberFinder::open(std::vector<Target> targets)
{
    m_targets = std::move(targets);
    say(tr("Opening the order of %1…").arg(m_targets.front().number));
    for (const Target &target : m_targets)
        emit opened(target.orderKey);
    step();
}

// ---- down to the number ----

bool NumberFinder::findIn(const QString &parentKey, Target &target)
{
    const QModelIndex parent = m_rows.indexOfAny(parentKey);
    if (!parent.isValid() || !m_rows.hasReadChildren(parentKey))
        return false;
    for (int at = 0; at < m_rows.rowCount(parent); ++at) {
        const OrderRow &row = m_rows.rowAt(m_rows.index(at, 0, parent));
        if ((row.kind != Kind::Number && row.kind != Kind::KnownNumber) || row.title != target.number)
            continue;
        const QString key = keyOf(row);
        const OrderRow *order = m_rows.findAny(target.orderKey);
        target.found = true;
        const bool first = &target == m_targets.data();
        if (first && order)
            say(order->title == target.number ? tr("%1 is in this order.").arg(target.number)
                                              : tr("%1 is in the order %2.").arg(target.number, order->title));
        if (!m_more.isEmpty())
            QTimer::singleShot(0, this, &NumberFinder::stopLookingForMore); // not out of its own answer
        emit found(key, first);
        return true;
    }
    return false;
}

void NumberFinder::stopLookingForMore()
{
    const QString more = std::exchange(m_more, {});
    if (!more.isEmpty() && m_reads.isLookingForMore(more.section(u'/', 1)))
        m_reads.more(more);
}

/// Those of the number's country first.
std::vector<OrderRow> NumberFinder::subOrders(const Target &target) const
{
    std::vector<OrderRow> found;
    const QModelIndex parent = m_rows.indexOfAny(target.orderKey);
    for (int at = 0; parent.isValid() && at < m_rows.rowCount(parent); ++at) {
        const OrderRow &row = m_rows.rowAt(m_rows.index(at, 0, parent));
        if (row.kind == Kind::SubOrder)
            found.push_back(row);
    }
    const QString country = countryOf(PackedNumber::fromText(target.number).value_or(PackedNumber()));
    std::stable_partition(
        found.begin(), found.end(), [&](const OrderRow &row) { return row.place.startsWith(country); });
    return found;
}

void NumberFinder::advance(Target &target)
{
    if (!m_rows.findAny(target.orderKey))
        return;
    if (!m_rows.hasReadChildren(target.orderKey)) {
        if (ask(target.orderKey))
            m_reads.below(target.orderKey);
        if (!m_rows.hasReadChildren(target.orderKey))
            return;
    }
    if (findIn(target.orderKey, target))
        return;
    const std::vector<OrderRow> below = subOrders(target);
    for (const OrderRow &subOrder : below) {
        const QString key = keyOf(subOrder);
        if (!m_rows.hasReadChildren(key)) {
            if (ask(key))
                m_reads.below(key);
            return;
        }
        if (findIn(key, target))
            return;
    }
    if (readMore(below, target))
        return;
    // Telnyx does not list it below the order: the order's own list does.
    m_reads.known(target.orderKey, target.number);
    (void)findIn(target.orderKey, target);
}

/// True while the numbers beyond the first are looked for.
bool NumberFinder::readMore(const std::vector<OrderRow> &subOrders, Target &target)
{
    for (const OrderRow &subOrder : subOrders) {
        const QString key = keyOf(Kind::MoreNumbers, subOrder.id);
        if (m_reads.isLookingForMore(subOrder.id))
            return true;
        if (!m_rows.findAny(key) || !ask(key))
            continue;
        m_more = key;
        say(tr("Looking for %1 among the %Ln numbers of its sub-order…", nullptr, subOrder.count).arg(target.number));
        m_reads.more(key);
        return true;
    }
    return false;
}

// ---- when no list has it ----

void NumberFinder::askInFull()
{
    if (m_digits.size() < FewestAsked)
        return sayNotFound();
    if (ask(u"in full"_s)) {
        for (const OrderRow &row : m_rows.rows()) {
            if (row.kind == Kind::NumberOrder && row.count > row.numbers.size())
                m_inFull += row.id;
        }
    }
    if (m_inFull.isEmpty() || m_readInFull >= MostRead)
        return sayNotFound();
    say(tr("Asking Telnyx for %Ln order(s) whose list leaves numbers out…", nullptr,
        int(std::min(m_inFull.size(), qsizetype(MostRead)))));
    ++m_readInFull;
    m_readingInFull = m_inFull.takeFirst();
    m_reads.inFull(m_readingInFull);
}

void NumberFinder::sayNotFound()
{
    QStringList sentences{
        tr("No order has a number with %1; %Ln order(s) were searched.", nullptr, m_rows.totalCount()).arg(m_digits)};
    if (m_readInFull > 0)
        sentences += tr("Telnyx was asked for %Ln of them by itself.", nullptr, m_readInFull);
    if (!m_inFull.isEmpty())
        sentences += tr("The numbers of %Ln more are not known here.", nullptr, int(m_inFull.size()));
    say(sentences.join(u' '));
}

void NumberFinder::say(const QString &sentence)
{
    if (std::exchange(m_sentence, sentence) != sentence)
        emit sentenceChanged();
}

bool NumberFinder::ask(const QString &what)
{
    const bool fresh = !m_asked.contains(what);
    m_asked.insert(what);
    return fresh;
}

} // namespace nd
