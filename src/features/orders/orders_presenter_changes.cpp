// SPDX-License-Identifier: Apache-2.0
// What a person does with single rows: filters, cancelling, reading one anew.
#include "features/orders/orders_presenter.h"
#include "wording/order_words.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "features/orders/number_finder.h"
#include "features/orders/order_children.h"
#include "features/orders/order_filter.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "wording/error_text.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostFound = 20; ///< orders with a number, out of the ledger
} // namespace

/// Of several cancellations, until the last has its outcome.
struct OrdersPresenter::Tally
{
    int left = 0;
    int cancelled = 0;
    QStringList failures = {};
};

// ---- filters ----

void OrdersPresenter::setFilter(const QString &text)
{
    m_filter = text;
    const QString digits = order_filter::digitsOf(text);
    m_rows->setFilter(digits.isEmpty() ? text : digits);
    m_finder->look(digits);
    countSoon();
}

QString OrdersPresenter::findText() const
{
    return m_finder->sentence();
}

/// Orders that no list of this run has brought: Telnyx shows them no more, or could not be asked.
int OrdersPresenter::takeFromLedger(const QString &digits)
{
    if (!m_services)
        return 0;
    const Result<std::vector<OrderRecord>> found = m_services->keeper().withNumber(digits, MostFound);
    if (!found)
        return 0;
    std::vector<OrderRow> rows;
    for (const OrderRecord &record : *found) {
        OrderRow row = rowOf(record);
        if (!m_rows->find(keyOf(row)))
            rows.push_back(std::move(row));
    }
    const int count = int(rows.size());
    m_rows->append(std::move(rows));
    return count;
}

void OrdersPresenter::readInFull(const QString &orderId)
{
    if (!m_services)
        return;
    m_reads[u"full/"_s + orderId]
        = m_services->tracker().readOrder(orderId, [this](const Result<NumberOrderDetails> &order) {
              if (order) {
                  const NumberOrder row = order->row();
                  m_facts[keyOf(OrderRow::Kind::NumberOrder, row.id)] = factsOf(*order);
                  put(rowOf(row));
                  flush();
              }
              m_finder->onReadInFull();
          });
}

/// A number that Telnyx does not list below its order, though the order's own list has it.
void OrdersPresenter::showKnownNumber(const QString &orderKey, const QString &number)
{
    const OrderRow *order = m_rows->findAny(orderKey);
    const QModelIndex parent = m_rows->indexOfAny(orderKey);
    if (!order || !parent.isValid())
        return;
    std::vector<OrderRow> rows;
    for (int at = 0; at < m_rows->rowCount(parent); ++at)
        rows.push_back(m_rows->rowAt(m_rows->index(at, 0, parent)));
    rows.push_back(knownRow(*order, number));
    m_rows->setChildren(orderKey, std::move(rows));
}

void OrdersPresenter::setStatusFilter(const QString &status)
{
    m_statusFilter = status;
    applyFilters();
}

void OrdersPresenter::setKindFilter(std::optional<OrderRow::Kind> kind)
{
    m_kindFilter = kind;
    applyFilters();
}

void OrdersPresenter::applyFilters()
{
    countSoon();
    if (m_statusFilter.isEmpty() && !m_kindFilter)
        return m_rows->setPredicate({});
    m_rows->setPredicate([status = m_statusFilter, kind = m_kindFilter](const OrderRow &row) {
        return row.kind == OrderRow::Kind::Purchase
            || ((status.isEmpty() || row.status == status) && (!kind || row.kind == *kind));
    });
}

// ---- cancelling ----

OrdersPresenter::CancelPlan OrdersPresenter::cancelPlan(const QStringList &keys) const
{
    CancelPlan plan;
    std::vector<std::pair<QString, int>> reasons;
    const auto keep = [&](const QString &reason) {
        const auto known
            = std::find_if(reasons.begin(), reasons.end(), [&](const auto &one) { return one.first == reason; });
        if (known == reasons.end())
            reasons.push_back({reason, 1});
        else
            ++known->second;
    };
    for (const QString &key : keys) {
        const OrderRow *row = m_rows->findAny(key);
        if (!row)
            continue;
        switch (row->kind) {
        case OrderRow::Kind::SubOrder:
            if (mayCancel(key)) {
                plan.keys += key;
                plan.numbers += row->count;
            } else if (row->status == status::pending) {
                keep(tr("sub-order: another change of it is under way"));
            } else {
                keep(tr("sub-order that is %1: only pending ones can be cancelled").arg(statusText(row->status)));
            }
            break;
        case OrderRow::Kind::NumberOrder:
        case OrderRow::Kind::BlockOrder:
        case OrderRow::Kind::ResultingOrder:
            keep(tr("order: it is cancelled by its sub-orders; open it and choose them"));
            break;
        case OrderRow::Kind::BulkOrder:
        case OrderRow::Kind::BulkGroup:
            keep(tr("bulk order: Telnyx cannot cancel it; the sub-orders of its number orders can be cancelled while "
                    "they are pending"));
            break;
        case OrderRow::Kind::AdvancedOrder:
            keep(tr("advanced order: Telnyx has no way to cancel it"));
            break;
        case OrderRow::Kind::Number:
        case OrderRow::Kind::KnownNumber:
            keep(tr("number: it is cancelled with its whole sub-order"));
            break;
        case OrderRow::Kind::Purchase:
        case OrderRow::Kind::Note:
        case OrderRow::Kind::MoreNumbers:
            keep(tr("row that is not a sub-order"));
            break;
        }
    }
    for (const auto &[reason, count] : reasons)
        plan.kept += u"%1 × %2"_s.arg(count).arg(reason);
    return plan;
}

bool OrdersPresenter::mayCancel(const QString &key) const
{
    const OrderRow *row = m_rows->findAny(key);
    return row && m_session && !m_session->account().readOnly && row->kind == OrderRow::Kind::SubOrder
        && row->status == status::pending && !m_services->actions().isOpen(u"sub_order/"_s + row->id);
}

void OrdersPresenter::cancelSubOrders(const QStringList &keys)
{
    const QStringList fit = cancelPlan(keys).keys;
    auto tally = std::make_shared<Tally>();
    tally->left = int(fit.size());
    for (const QString &key : fit)
        cancelOne(key, tally);
}

void OrdersPresenter::cancelOne(const QString &key, const std::shared_ptr<Tally> &tally)
{
    const auto count = [this, tally](const Error *failure) {
        if (failure)
            tally->failures += describe(*failure, ErrorContext::Change).sentence;
        else
            ++tally->cancelled;
        if (--tally->left > 0)
            return;
        tally->failures.removeDuplicates();
        const QString done = tr("%n sub-order(s) cancelled.", nullptr, tally->cancelled);
        if (tally->failures.isEmpty())
            emit said(done, false);
        else
            emit said((tally->cancelled > 0 ? done + u' ' : QString()) + tally->failures.join(u' '), true);
    };
    const QModelIndex parent = m_rows->indexOfAny(key).parent();
    const QString parentKey = parent.isValid() ? parent.data(RowKeyRole).toString() : QString();
    const auto begun = m_services->actions().cancelSubOrder(
        m_rows->findAny(key)->id, this, [this, count, parentKey, session = m_session](const auto &cancelled) {
            if (!session || session != m_session)
                return; // another account is looked at by now
            if (!cancelled)
                return count(&cancelled.error());
            readChildren(parentKey);
            m_services->tracker().pollNow();
            count(nullptr);
        });
    if (!begun)
        count(&begun.error());
}

// ---- advanced orders ----

bool OrdersPresenter::mayChangeGroup(const QString &key) const
{
    const OrderRow *row = m_rows->findAny(key);
    return row && m_session && !m_session->account().readOnly && row->kind == OrderRow::Kind::AdvancedOrder
        && !isFinal(row->status) && !m_services->actions().isOpen(u"advanced_order/"_s + row->id);
}

void OrdersPresenter::changeGroup(const QString &key, const QString &requirementGroupId)
{
    if (!mayChangeGroup(key))
        return;
    const auto begun = m_services->actions().attachGroupToAdvancedOrder(
        m_rows->findAny(key)->id, requirementGroupId, this, [this, key, session = m_session](const auto &changed) {
            if (!session || session != m_session)
                return;
            if (!changed)
                return emit said(describe(changed.error(), ErrorContext::Change).sentence, true);
            m_facts[key] = factsOf(*changed);
            put(rowOf(*changed));
            emit said(tr("The advanced order has its new requirement group."), false);
        });
    if (!begun)
        emit said(describe(begun.error(), ErrorContext::Change).sentence, true);
}

// ---- reading single rows ----

const OrderRow *OrdersPresenter::rowOfOrder(const QString &id) const
{
    return m_rows->findAny(keyOf(OrderRow::Kind::NumberOrder, id));
}

/// At the top, or in the place that it has in the tree.
void OrdersPresenter::putAnywhere(const OrderRow &row)
{
    const QString key = keyOf(row);
    if (m_rows->find(key))
        return put(row);
    const QModelIndex parent = m_rows->indexOfAny(key).parent();
    if (!parent.isValid())
        return; // hidden or gone by now
    std::vector<OrderRow> rows;
    for (int at = 0; at < m_rows->rowCount(parent); ++at) {
        const OrderRow &there = m_rows->rowAt(m_rows->index(at, 0, parent));
        rows.push_back(keyOf(there) == key ? row : there);
    }
    m_rows->setChildren(parent.data(RowKeyRole).toString(), std::move(rows));
}

bool OrdersPresenter::mayReadRow(const QString &key) const
{
    const OrderRow *row = m_rows->findAny(key);
    if (!row || !m_session)
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

void OrdersPresenter::readRow(const QString &key)
{
    if (!mayReadRow(key))
        return;
    m_reads[u"row/"_s + key]
        = readOne(m_session->client(), *m_rows->findAny(key), [this, key](const Result<OrderReading> &reading) {
              if (!reading)
                  return emit said(describe(reading.error()).sentence, true);
              m_facts[key] = reading->facts;
              const OrderRow *shown = m_rows->findAny(key);
              const bool moved = shown && shown->status != reading->row.status;
              putAnywhere(reading->row);
              flush();
              if (moved)
                  readParentNow(key);
              emit rowRead(key);
          });
}

/// An order of last week is polled every few minutes: it must not stand there as pending above a sub-order that is
/// done.
void OrdersPresenter::readParentNow(const QString &key)
{
    const QModelIndex parent = m_rows->indexOfAny(key).parent();
    if (!parent.isValid() || !m_services)
        return;
    const OrderRow &order = m_rows->rowAt(parent);
    if (order.kind == OrderRow::Kind::NumberOrder)
        m_services->tracker().readNow(OrderKind::Number, order.id);
}

void OrdersPresenter::fetchOrder(const QString &orderId)
{
    const QString key = keyOf(OrderRow::Kind::NumberOrder, orderId);
    if (m_rows->findAny(key))
        return emit orderAtHand(key);
    if (!m_services)
        return;
    m_reads[u"fetch/"_s + orderId]
        = m_services->tracker().readOrder(orderId, [this, key](const Result<NumberOrderDetails> &order) {
              if (!order)
                  return emit said(describe(order.error()).sentence, true);
              m_facts[key] = factsOf(*order);
              put(rowOf(order->row()));
              flush();
              emit orderAtHand(key);
          });
}

bool OrdersPresenter::isOrder(const QString &recordType)
{
    return recordType == comment_record::subNumberOrder || recordType == comment_record::advancedNumberOrder;
}

void OrdersPresenter::fetchSubject(const QString &recordType, const QString &recordId)
{
    if (recordType == comment_record::advancedNumberOrder)
        return emit orderAtHand(keyOf(OrderRow::Kind::AdvancedOrder, recordId)); // their list is read whole
    if (recordType != comment_record::subNumberOrder || !m_services)
        return;
    m_reads[u"fetch/"_s + recordId]
        = m_services->tracker().readSubOrder(recordId, [this](const Result<SubOrder> &subOrder) {
              if (!subOrder)
                  return emit said(describe(subOrder.error()).sentence, true);
              fetchOrder(subOrder->orderRequestId);
          });
}

// ---- numbers beyond the first of a sub-order ----

void OrdersPresenter::findMoreNumbers(const QString &key)
{
    const OrderRow *row = m_rows->findAny(key);
    if (!row || row->kind != OrderRow::Kind::MoreNumbers || !m_services)
        return;
    const QString subOrder = keyOf(OrderRow::Kind::SubOrder, row->id);
    Call &call = m_reads[u"more/"_s + row->id];
    if (call.isRunning()) {
        call.cancel();
        return showMoreNumbers(subOrder, {}, tr("Stopped. Return looks for the other numbers again."));
    }
    showMoreNumbers(subOrder, {}, tr("Looking for the other numbers… Return stops."));
    call = m_services->tracker().readSubOrder(row->id, [this, subOrder](const Result<SubOrder> &order) {
        if (!order)
            return showMoreNumbers(subOrder, {}, describe(order.error()).whole());
        const SubOrderNumberScan hunt{order->id, order->countryCode, order->phoneNumbersCount};
        m_reads[u"more/"_s + order->id]
            = hunt.start(m_session->client(), [this, subOrder, hunt](const Result<SubOrderNumberScan::Found> &found) {
                  if (!found)
                      return showMoreNumbers(subOrder, {}, describe(found.error()).whole());
                  std::vector<OrderRow> rows;
                  for (const OrderNumber &number : found->numbers)
                      rows.push_back(rowOf(number));
                  const bool all = int(rows.size()) >= hunt.wanted;
                  QString left;
                  if (!found->ended)
                      left = tr("%1 of %2 numbers found, %n page(s) read. Return stops.", nullptr, found->pages);
                  else if (found->bounded)
                      left = tr("%1 of %2 numbers found in the newest %n pages; Telnyx cannot be asked for one order "
                                "alone.",
                          nullptr, found->pages);
                  else if (!all)
                      left = tr("%1 of %2 numbers found: Telnyx shows no more of them.");
                  const size_t count = rows.size();
                  if (found->ended)
                      m_widened.insert(subOrder);
                  showMoreNumbers(subOrder, std::move(rows), left.isEmpty() ? left : left.arg(count).arg(hunt.wanted));
                  if (found->ended)
                      m_reads.erase(u"more/"_s + hunt.subOrderId);
              });
    });
}

/// Takes these rows to the numbers that are shown; behind them stands `left`, when it says something, or what stood
/// there before.
void OrdersPresenter::showMoreNumbers(
    const QString &subOrderKey, std::vector<OrderRow> rows, const std::optional<QString> &left)
{
    std::erase_if(rows, [](const OrderRow &row) { return row.kind != OrderRow::Kind::Number; });
    QSet<QString> fresh;
    for (const OrderRow &row : rows)
        fresh.insert(row.id);
    const QModelIndex parent = m_rows->indexOfAny(subOrderKey);
    if (!parent.isValid())
        return;
    std::vector<OrderRow> all;
    std::vector<OrderRow> last;
    for (int at = 0; at < m_rows->rowCount(parent); ++at) {
        const OrderRow &there = m_rows->rowAt(m_rows->index(at, 0, parent));
        if (there.kind == OrderRow::Kind::Number && !fresh.contains(there.id))
            all.push_back(there);
        else if (there.kind == OrderRow::Kind::MoreNumbers)
            last = {there};
    }
    all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    if (left)
        last.clear();
    if (left && !left->isEmpty())
        last = {moreRow(subOrderKey.section(u'/', 1), *left)};
    all.insert(all.end(), last.begin(), last.end());
    m_rows->setChildren(subOrderKey, std::move(all));
    m_finder->step();
}

} // namespace nd
