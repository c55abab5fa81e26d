// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_tree.h"

#include "features/orders/service/order_tracker.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <type_traits>
#include <utility>
#include <variant>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto Frame = 33ms; // every other one of a screen
constexpr auto ListFrame = 66ms; ///< of whole lists: laying out and painting them takes longer than their rows do
constexpr size_t MostOfFrame = 8'000; ///< rows: more of them would take too long at once
constexpr int MostKnown = 50; ///< numbers without records of their own, as Telnyx sends along with a sub-order

QString keyOfRow(const OrderRow &row)
{
    return keyOf(row);
}

bool mayHoldMore(const OrderRow &row)
{
    return row.kind == OrderRow::Kind::NumberOrder || row.kind == OrderRow::Kind::BlockOrder
        || row.kind == OrderRow::Kind::SubOrder || row.kind == OrderRow::Kind::BulkOrder
        || row.kind == OrderRow::Kind::BulkGroup || row.kind == OrderRow::Kind::AdvancedOrder
        || (row.kind == OrderRow::Kind::Purchase && !row.numbers.isEmpty());
}

} // namespace

QString nothingBelow(OrderRow::Kind kind)
{
    switch (kind) {
    case OrderRow::Kind::NumberOrder:
    case OrderRow::Kind::BlockOrder:
        return OrderTree::tr("Telnyx lists no sub-orders of this order.");
    case OrderRow::Kind::SubOrder:
        return OrderTree::tr("Telnyx lists no numbers of this sub-order.");
    default:
        return OrderTree::tr("Telnyx lists nothing below this.");
    }
}

OrderTree::OrderTree(Annotate annotate, QObject *parent)
    : QObject(parent), m_model(orderColumns(), keyOfRow, mayHoldMore), m_annotate(std::move(annotate))
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(Frame);
    connect(&m_frame, &QTimer::timeout, this, &OrderTree::flush);
    m_marks.setInterval(MarkedFor);
    connect(&m_marks, &QTimer::timeout, this, [this] {
        m_model.ageChangedMarks();
        if (!m_model.hasChangedMarks())
            m_marks.stop();
    });
    m_model.markChanges(true);
    connect(&m_model, &RowsModelBase::countsChanged, this, &OrderTree::changed);
}

const OrderRow *OrderTree::parentOf(const QString &key) const
{
    const QModelIndex parent = m_model.indexOfAny(key).parent();
    return parent.isValid() ? &m_model.rowAt(parent) : nullptr;
}

OrderTree::Rows OrderTree::below(const QString &key) const
{
    Rows rows;
    const QModelIndex parent = m_model.indexOfAny(key);
    for (int at = 0; parent.isValid() && at < m_model.rowCount(parent); ++at)
        rows.push_back(m_model.rowAt(m_model.index(at, 0, parent)));
    return rows;
}

QStringList OrderTree::opened(const QString &orderId) const
{
    QStringList keys;
    for (const auto kind : {OrderRow::Kind::NumberOrder, OrderRow::Kind::BlockOrder, OrderRow::Kind::BulkOrder,
             OrderRow::Kind::AdvancedOrder}) {
        const QString key = keyOf(kind, orderId);
        if (!m_model.hasReadChildren(key))
            continue;
        for (const OrderRow &child : below(key)) {
            if (child.kind == OrderRow::Kind::SubOrder && m_model.hasReadChildren(keyOf(child)))
                keys += keyOf(child);
        }
        keys += key;
    }
    return keys;
}

void OrderTree::annotateAgain()
{
    // What is learnt a moment after a row was read is no change of it.
    m_model.markChanges(false);
    Rows other;
    for (const OrderRow &row : m_model.rows()) {
        OrderRow now = row;
        m_annotate(now, nullptr);
        if (now != row)
            other.push_back(std::move(now));
    }
    if (!other.empty())
        m_model.append(std::move(other));
    QStringList opened;
    for (const OrderRow &row : m_model.rows()) {
        if (m_model.hasAnyChildren() && m_model.hasReadChildren(keyOf(row)))
            opened += keyOf(row);
    }
    for (const QString &key : std::as_const(opened))
        annotateBelow(key);
    m_model.markChanges(true);
    emit changed();
}

void OrderTree::annotateBelow(const QString &key)
{
    Rows rows = below(key);
    if (rows.empty())
        return; // none, or out of sight: a filter hides the row
    setBelow(key, rows);
    for (const OrderRow &row : rows) {
        if (m_model.hasReadChildren(keyOf(row)))
            annotateBelow(keyOf(row));
    }
}

void OrderTree::put(OrderRow row)
{
    m_pending.push_back(std::move(row));
    startFrame();
}

/// The lists of all but number orders say what the record by itself does: facts that were read are renewed with them.
template <class Order>
OrderRow OrderTree::rowWithFacts(const Order &order)
{
    OrderRow row = rowOf(order);
    if constexpr (!std::is_same_v<Order, NumberOrder>) {
        if (const QString key = m_facts.empty() ? QString() : keyOf(row); m_facts.contains(key))
            setFacts(key, factsOf(order));
    }
    return row;
}

void OrderTree::put(const OrderRecord &record)
{
    put(std::visit([this](const auto &order) { return rowWithFacts(order); }, record));
}

void OrderTree::put(const OrderBatch &batch)
{
    const auto add = [this](const auto &orders) {
        for (const auto &order : orders)
            m_pending.push_back(rowWithFacts(order));
    };
    add(batch.numbers);
    add(batch.blocks);
    add(batch.bulk);
    add(batch.advanced);
    startFrame(Pace::Lists);
}

void OrderTree::putAnywhere(const OrderRow &row)
{
    const QString key = keyOf(row);
    if (m_model.find(key))
        return put(row);
    const OrderRow *parent = parentOf(key);
    if (!parent)
        return; // hidden or gone by now
    const QString parentKey = keyOf(*parent);
    Rows rows = below(parentKey);
    std::replace_if(
        rows.begin(), rows.end(), [&](const OrderRow &there) { return keyOf(there) == key; }, row);
    setBelow(parentKey, std::move(rows));
}

void OrderTree::append(Rows rows)
{
    for (OrderRow &row : rows)
        m_annotate(row, nullptr);
    m_model.append(std::move(rows));
    emit changed();
}

void OrderTree::remove(const QString &key)
{
    std::erase_if(m_pending, [&](const OrderRow &row) { return keyOf(row) == key; });
    m_model.remove(key);
}

void OrderTree::startFrame(Pace pace)
{
    if (m_pending.size() >= MostOfFrame)
        m_frame.start(0ms);
    else if (!m_frame.isActive())
        m_frame.start(pace == Pace::Lists ? ListFrame : Frame);
}

void OrderTree::flush()
{
    m_frame.stop();
    emit frameBegun();
    if (m_pending.empty())
        return;
    Rows rows = std::exchange(m_pending, {});
    for (OrderRow &row : rows)
        m_annotate(row, nullptr);
    m_model.append(std::move(rows));
    letMarksFade();
    emit changed();
}

void OrderTree::letMarksFade()
{
    if (m_model.hasChangedMarks() && !m_marks.isActive())
        m_marks.start();
}

void OrderTree::setBelow(const QString &key, Rows rows)
{
    const OrderRow *parent = find(key);
    for (OrderRow &row : rows)
        m_annotate(row, parent);
    m_model.setChildren(key, std::move(rows));
    letMarksFade();
    emit changed();
}

void OrderTree::setBranches(const QString &key, const std::vector<OrderChildren> &branches)
{
    Rows rows;
    for (const OrderChildren &branch : branches)
        rows.push_back(branch.row);
    const OrderRow *parent = find(key);
    if (rows.empty() && parent)
        rows = withKnownNumbers(*parent, nothingBelow(parent->kind));
    setBelow(key, std::move(rows));
    for (const OrderChildren &branch : branches) {
        if (branch.complete && mayHoldMore(branch.row))
            setBelow(keyOf(branch.row), branch.below);
    }
}

QString OrderTree::firstMoved(const std::vector<OrderChildren> &branches) const
{
    for (const OrderChildren &branch : branches) {
        const OrderRow *shown = branch.row.kind == OrderRow::Kind::SubOrder ? find(keyOf(branch.row)) : nullptr;
        if (shown && shown->status != branch.row.status)
            return keyOf(branch.row);
    }
    return {};
}

void OrderTree::setFailure(const QString &key, const QString &id, const QString &sentence)
{
    const OrderRow *row = find(key);
    Rows rows = m_model.hasReadChildren(key) ? below(key) : Rows();
    std::erase_if(rows, [](const OrderRow &there) { return there.kind == OrderRow::Kind::Note; });
    if (rows.empty() && row)
        rows = withKnownNumbers(*row, sentence);
    else
        rows.insert(rows.begin(), noteRow(id, sentence));
    setBelow(key, std::move(rows));
}

OrderTree::Rows OrderTree::withKnownNumbers(const OrderRow &order, const QString &sentence) const
{
    Rows rows = knownRows(order, MostKnown);
    QString note = sentence;
    if (!rows.empty() && order.numbers.size() > qsizetype(rows.size()))
        note += u' '
            + tr("Below are %L1 of the %Ln numbers that the list of orders names.", nullptr, int(order.numbers.size()))
                  .arg(rows.size());
    else if (!rows.empty())
        note += u' ' + tr("The numbers below are from the list of orders.");
    rows.insert(rows.begin(), noteRow(order.id, note));
    return rows;
}

void OrderTree::setKnownNumbers(const QString &key)
{
    if (const OrderRow *row = find(key))
        setBelow(key, knownRows(*row, int(row->numbers.size())));
}

void OrderTree::addKnownNumber(const QString &orderKey, const QString &number)
{
    const OrderRow *order = find(orderKey);
    if (!order || !m_model.indexOfAny(orderKey).isValid())
        return;
    Rows rows = below(orderKey);
    rows.push_back(knownRow(*order, number));
    setBelow(orderKey, std::move(rows));
}

void OrderTree::addNumbers(const QString &subOrderKey, Rows rows, const std::optional<QString> &left)
{
    if (!m_model.indexOfAny(subOrderKey).isValid())
        return;
    std::erase_if(rows, [](const OrderRow &row) { return row.kind != OrderRow::Kind::Number; });
    QSet<QString> fresh;
    for (const OrderRow &row : rows)
        fresh.insert(row.id);
    Rows all;
    Rows last;
    for (OrderRow &there : below(subOrderKey)) {
        if (there.kind == OrderRow::Kind::Number && !fresh.contains(there.id))
            all.push_back(std::move(there));
        else if (there.kind == OrderRow::Kind::MoreNumbers)
            last = {there};
    }
    all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    if (left)
        last.clear();
    if (left && !left->isEmpty())
        last = {moreRow(subOrderKey.section(u'/', 1), *left)};
    all.insert(all.end(), last.begin(), last.end());
    setBelow(subOrderKey, std::move(all));
}

void OrderTree::show(const NumberOrderDetails &order)
{
    const OrderRow row = rowOf(order.row());
    setFacts(keyOf(row), factsOf(order));
    put(row);
    flush();
}

void OrderTree::setFacts(const QString &key, OrderFacts facts)
{
    OrderFacts &known = m_facts[key];
    if (known == facts)
        return;
    known = std::move(facts);
    emit factsChanged(key);
}

OrderFacts OrderTree::facts(const QString &key) const
{
    const auto known = m_facts.find(key);
    return known == m_facts.end() ? OrderFacts() : known->second;
}

} // namespace nd
