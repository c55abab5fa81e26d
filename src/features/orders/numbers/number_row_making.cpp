// SPDX-License-Identifier: Apache-2.0
#include "features/orders/numbers/number_row_making.h"

#include "features/orders/about/order_annotations.h"
#include "features/orders/numbers/number_rows.h"
#include "features/orders/order_rows.h"
#include "writes/write_result.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace nd {

NumberRowMaking::NumberRowMaking(const TreeModel<OrderRow> &orders, const Records &records,
    const OrderAnnotations &annotations, TableModel<OrderedNumberRow> &rows, QObject *parent)
    : QObject(parent), m_orders(orders), m_records(records), m_annotations(annotations), m_rows(rows)
{
    connect(&m_next, &QTimer::timeout, this, &NumberRowMaking::makeSome);
}

void NumberRowMaking::begin()
{
    m_at = 0;
    m_before.clear();
    m_told.clear();
    m_recorded = 0;
    m_fresh.clear();
    makeRoom();
    m_next.start(0);
    makeSome();
}

/// Once, for all: to move what is there when it has outgrown its place takes longer than a slice may.
void NumberRowMaking::makeRoom()
{
    qsizetype numbers = 0;
    for (const OrderRow &order : m_orders.rows())
        numbers += order.numbers.size();
    numbers = std::max(numbers, m_records.size());
    m_rows.expect(numbers);
    m_told.reserve(numbers);
}

void NumberRowMaking::makeSome()
{
    const std::vector<OrderRow> &orders = m_orders.rows();
    if (m_at > 0 && (m_at > orders.size() || keyOf(orders[m_at - 1]) != m_before))
        return begin(); // some would be left out
    QElapsedTimer spent;
    spent.start();
    do {
        const size_t end = std::min(orders.size(), m_at + size_t(m_slice.orders));
        for (; m_at < end; ++m_at)
            make(orders[m_at]);
    } while (m_at < orders.size() && spent.elapsed() < m_slice.longest.count());
    if (m_at > 0)
        m_before = keyOf(orders[m_at - 1]);
    if (m_at < orders.size()) {
        m_rows.append(std::exchange(m_fresh, {}));
        return;
    }
    m_next.stop();
    makeRest();
    emit finished();
}

void NumberRowMaking::make(const OrderRow &order)
{
    if (!isMadeOfNumbers(order))
        return;
    const QString orderId = order.id.toText();
    for (qsizetype place = 0; place < order.numbers.size(); ++place) {
        const QString number = order.numbers.at(place).toText();
        const QString key = orderedNumberKey(orderId, number);
        const auto record = m_records.constFind(key);
        OrderedNumberRow row = rowOf(order, number, record == m_records.constEnd() ? nullptr : &*record);
        const qsizetype before = m_told.size();
        m_told.insert(key);
        if (m_told.size() > before && record != m_records.constEnd())
            ++m_recorded;
        const OrderedNumberRow *there = m_rows.find(key);
        if (!there || *there != row)
            m_fresh.push_back(std::move(row));
    }
}

/// When the order has come to its end since the record was read, it is the order that tells the state.
OrderedNumberRow NumberRowMaking::rowOf(const OrderRow &order, const QString &number, const OrderNumber *record) const
{
    const bool wasReadSince = order.updatedAt.isValid() && order.updatedAt <= m_readAt;
    if (!record || isFinal(record->status) || !isFinal(order.status) || wasReadSince)
        return orderedNumber(order, number, record, m_annotations);
    const OrderNumber lasting = withoutState(*record);
    return orderedNumber(order, number, &lasting, m_annotations);
}

/// Of orders that no list has brought, or whose list leaves numbers out.
void NumberRowMaking::makeUnlisted()
{
    for (auto known = m_records.cbegin(); known != m_records.cend(); ++known) {
        if (m_told.contains(known.key()))
            continue;
        m_fresh.push_back(orderedNumber(*known, m_annotations));
        m_told.insert(known.key());
    }
}

/// What no order in sight names, and what is there no more.
void NumberRowMaking::makeRest()
{
    if (m_recorded < m_records.size())
        makeUnlisted();
    m_rows.append(std::exchange(m_fresh, {}));
    if (m_rows.totalCount() > m_told.size()) {
        std::vector<OrderedNumberRow> left = m_rows.rows();
        std::erase_if(left, [this](const OrderedNumberRow &row) { return !m_told.contains(keyOf(row)); });
        m_rows.setRows(std::move(left));
    }
    m_told.clear();
}

} // namespace nd
