// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_reads.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "features/orders/order_tree.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"

#include <QTimer>

#include <utility>

namespace nd {

namespace {

constexpr int MostFound = 20; ///< orders with a number, out of the ledger

using Scan = SubOrderNumberScan;

/// What stands in the row "more" while numbers are looked for, and after that; empty when all are there.
QString leftText(const Scan &scan, const Scan::Found &found)
{
    const int count = int(found.numbers.size());
    QString text;
    if (!found.ended)
        text = OrderReads::tr("%1 of %2 numbers found, %n page(s) read. Return stops.", nullptr, found.pages);
    else if (found.bounded)
        text = OrderReads::tr(
            "%1 of %2 numbers found in the newest %n pages; Telnyx cannot be asked for one order alone.", nullptr,
            found.pages);
    else if (count < scan.wanted)
        text = OrderReads::tr("%1 of %2 numbers found: Telnyx shows no more of them.");
    return text.isEmpty() ? text : text.arg(count).arg(scan.wanted);
}

} // namespace

OrderReads::OrderReads(OrderTree &tree, Session &session, QObject *parent)
    : QObject(parent), m_tree(tree), m_session(session)
{
    connect(&tree.model(), &RowsModelBase::childrenWanted, this, &OrderReads::readBelow);
}

OrderReads::~OrderReads() = default;

bool OrderReads::isRunning(const ReadKey &key) const
{
    const auto call = m_calls.find(key);
    return call != m_calls.end() && call->second.isRunning();
}

OrderTracker &OrderReads::tracker() const
{
    return m_session.services().tracker();
}

// ---- what is below a row ----

void OrderReads::readBelow(const QString &key)
{
    const OrderRow *row = m_tree.find(key);
    if (!row || row->kind == OrderRow::Kind::BulkGroup) // a group came with its order
        return;
    if (row->kind == OrderRow::Kind::Purchase) {
        // Like an answer from elsewhere: a view may ask in the middle of a change.
        return QTimer::singleShot(0, this, [this, key] { m_tree.setKnownNumbers(key); });
    }
    m_calls[{ReadKey::Kind::Below, key}] = loadChildren(
        m_session.client(), tracker(), *row,
        [this](const QString &id) { return m_tree.find(keyOf(OrderRow::Kind::NumberOrder, id)); },
        [this, key, id = row->id](const Result<std::vector<OrderChildren>> &branches) {
            if (branches)
                onBelowRead(key, *branches);
            else
                m_tree.setFailure(key, id, describe(branches.error()).sentence);
            emit belowRead();
        });
}

void OrderReads::onBelowRead(const QString &key, const std::vector<OrderChildren> &branches)
{
    if (m_widened.contains(key)) {
        std::vector<OrderRow> rows;
        for (const OrderChildren &branch : branches)
            rows.push_back(branch.row);
        return m_tree.addNumbers(key, std::move(rows), std::nullopt);
    }
    const QString moved = m_tree.firstMoved(branches);
    m_tree.setBranches(key, branches);
    if (!moved.isEmpty())
        readParent(moved);
    if (!m_wanted.isEmpty() && m_tree.find(m_wanted))
        emit orderAtHand(std::exchange(m_wanted, {}));
}

void OrderReads::readOpened(const QString &orderId)
{
    for (const QString &key : m_tree.opened(orderId))
        readBelow(key);
}

void OrderReads::readParent(const QString &key)
{
    const OrderRow *order = m_tree.parentOf(key);
    if (order && order->kind == OrderRow::Kind::NumberOrder)
        tracker().readNow(OrderKind::Number, order->id);
}

// ---- numbers beyond the first of a sub-order ----

void OrderReads::findMoreNumbers(const QString &key)
{
    const OrderRow *row = m_tree.find(key);
    if (!row || row->kind != OrderRow::Kind::MoreNumbers)
        return;
    const QString subOrder = keyOf(OrderRow::Kind::SubOrder, row->id);
    Call &call = m_calls[{ReadKey::Kind::MoreNumbers, row->id}];
    if (call.isRunning()) {
        call.cancel();
        return addNumbers(subOrder, {}, tr("Stopped. Return looks for the other numbers again."));
    }
    const QString id = row->id; // the row goes now
    addNumbers(subOrder, {}, tr("Looking for the other numbers… Return stops."));
    call = tracker().readSubOrder(id, [this, subOrder](const Result<SubOrder> &order) {
        if (!order)
            return addNumbers(subOrder, {}, describe(order.error()).whole());
        scanForNumbers(subOrder, {order->id, order->countryCode, order->phoneNumbersCount});
    });
}

void OrderReads::scanForNumbers(const QString &subOrderKey, const Scan &scan)
{
    m_calls[{ReadKey::Kind::MoreNumbers, scan.subOrderId}]
        = scan.start(m_session.client(), [this, subOrderKey, scan](const Result<Scan::Found> &found) {
              if (!found)
                  return addNumbers(subOrderKey, {}, describe(found.error()).whole());
              onNumbersFound(subOrderKey, scan, *found);
          });
}

void OrderReads::onNumbersFound(const QString &subOrderKey, const Scan &scan, const Scan::Found &found)
{
    const bool ended = found.ended;
    const ReadKey key{ReadKey::Kind::MoreNumbers, scan.subOrderId}; // `scan` goes with its call
    std::vector<OrderRow> rows;
    for (const OrderNumber &number : found.numbers)
        rows.push_back(rowOf(number));
    if (ended)
        m_widened.insert(subOrderKey);
    addNumbers(subOrderKey, std::move(rows), leftText(scan, found));
    if (ended)
        m_calls.erase(key);
}

void OrderReads::addNumbers(const QString &subOrderKey, std::vector<OrderRow> rows, const QString &left)
{
    m_tree.addNumbers(subOrderKey, std::move(rows), left);
    emit belowRead();
}

// ---- single records ----

bool OrderReads::mayReadRow(const QString &key) const
{
    const OrderRow *row = m_tree.find(key);
    if (!row)
        return false;
    switch (row->kind) {
    case OrderRow::Kind::NumberOrder:
    case OrderRow::Kind::BlockOrder:
    case OrderRow::Kind::BulkOrder:
    case OrderRow::Kind::AdvancedOrder:
    case OrderRow::Kind::SubOrder:
    case OrderRow::Kind::Number:
        return true;
    default:
        return false;
    }
}

void OrderReads::readRow(const QString &key)
{
    if (!mayReadRow(key))
        return;
    m_calls[{ReadKey::Kind::Row, key}]
        = readOne(m_session.client(), *m_tree.find(key), [this, key](const Result<OrderReading> &reading) {
              if (!reading)
                  return emit failed(describe(reading.error()).sentence);
              m_tree.setFacts(key, reading->facts);
              const OrderRow *shown = m_tree.find(key);
              const bool moved = shown && shown->status != reading->row.status;
              m_tree.putAnywhere(reading->row);
              m_tree.flush();
              if (moved)
                  readParent(key);
              emit rowRead(key);
          });
}

void OrderReads::readOrder(const ReadKey &key, OrderRead done)
{
    m_calls[key] = tracker().readOrder(key.id, std::move(done));
}

void OrderReads::readInFull(const QString &orderId)
{
    readOrder({ReadKey::Kind::InFull, orderId}, [this](const Result<NumberOrderDetails> &order) {
        if (order)
            m_tree.show(*order);
        emit readInFullDone();
    });
}

int OrderReads::readFromLedger(const QString &digits)
{
    const Result<std::vector<OrderRecord>> found = m_session.services().keeper().withNumber(digits, MostFound);
    if (!found)
        return 0;
    std::vector<OrderRow> rows;
    for (const OrderRecord &record : *found) {
        OrderRow row = rowOf(record);
        if (!m_tree.model().find(keyOf(row)))
            rows.push_back(std::move(row));
    }
    const int count = int(rows.size());
    m_tree.append(std::move(rows));
    return count;
}

void OrderReads::readForChange(const QString &orderId, OrderRead done)
{
    readOrder({ReadKey::Kind::Reference, orderId}, std::move(done));
}

void OrderReads::readFitting(const NumberOrderFilter &filter)
{
    PageSink<NumberOrder> sink;
    sink.rows = [this](std::vector<NumberOrder> &&rows) {
        for (const NumberOrder &order : rows)
            m_tree.put(rowOf(order));
    };
    sink.finished = [this](const Result<Done> &end) {
        if (!end && end.error().kind != ErrorKind::Cancelled)
            emit failed(describe(end.error()).sentence);
    };
    m_calls[{ReadKey::Kind::Fitting, {}}]
        = m_session.client().readAll(endpoint::listNumberOrders(filter), std::move(sink));
}

void OrderReads::fetchOrder(const QString &orderId)
{
    const QString key = keyOf(OrderRow::Kind::NumberOrder, orderId);
    if (m_tree.find(key))
        return emit orderAtHand(key);
    readOrder({ReadKey::Kind::Order, orderId}, [this, key](const Result<NumberOrderDetails> &order) {
        if (!order)
            return emit failed(describe(order.error()).sentence);
        m_tree.show(*order);
        emit orderAtHand(key);
    });
}

bool OrderReads::isOrder(const QString &recordType)
{
    return recordType == comment_record::subNumberOrder || recordType == comment_record::advancedNumberOrder;
}

void OrderReads::fetchSubject(const QString &recordType, const QString &recordId)
{
    if (recordType == comment_record::advancedNumberOrder)
        return emit orderAtHand(keyOf(OrderRow::Kind::AdvancedOrder, recordId)); // their list is read whole
    if (recordType != comment_record::subNumberOrder)
        return;
    m_calls[{ReadKey::Kind::Subject, recordId}]
        = tracker().readSubOrder(recordId, [this](const Result<SubOrder> &subOrder) {
              if (!subOrder)
                  return emit failed(describe(subOrder.error()).sentence);
              showSubOrder(*subOrder);
          });
}

void OrderReads::showSubOrder(const SubOrder &subOrder)
{
    const QString key = keyOf(OrderRow::Kind::SubOrder, subOrder.id);
    if (m_tree.find(key))
        return emit orderAtHand(key);
    m_wanted = key;
    const QString block = keyOf(OrderRow::Kind::BlockOrder, subOrder.orderRequestId);
    if (m_tree.find(block))
        return readBelow(block);
    const QString order = keyOf(OrderRow::Kind::NumberOrder, subOrder.orderRequestId);
    if (m_tree.find(order))
        return readBelow(order);
    readOrder({ReadKey::Kind::Order, subOrder.orderRequestId}, [this, order](const Result<NumberOrderDetails> &read) {
        if (!read)
            return emit failed(describe(read.error()).sentence);
        m_tree.show(*read);
        readBelow(order);
    });
}

} // namespace nd
