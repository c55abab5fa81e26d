// SPDX-License-Identifier: Apache-2.0
#include "features/orders/orders_presenter.h"

#include "api/client/client.h"
#include "api/values/api_enums.h"
#include "features/orders/number_finder.h"
#include "features/orders/order_children.h"
#include "features/orders/order_filter.h"
#include "features/orders/order_rows.h"
#include "features/orders/order_totals.h"
#include "features/orders/placed_orders.h"
#include "features/orders/service/missing_orders.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/service/reconciliation.h"
#include "wording/cell_format.h"
#include "wording/error_text.h"
#include "wording/order_words.h"
#include "workspace/account_services.h"
#include "workspace/session.h"

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Frame = 33ms; // every other one of a screen: laying out and painting a long list is dear
constexpr auto CountEvery = 200ms;
constexpr auto MarkFor = 4s; ///< a changed cell is marked for this to twice as long
constexpr int RecentPurchases = 50;
constexpr int RemembersAtOnce = 500;
constexpr int MostKnown = 50; ///< numbers without records of their own, as Telnyx sends along with a sub-order
constexpr auto Silence = 2s;

QString nothingBelow(OrderRow::Kind kind)
{
    switch (kind) {
    case OrderRow::Kind::NumberOrder:
    case OrderRow::Kind::BlockOrder:
        return OrdersPresenter::tr("Telnyx lists no sub-orders of this order.");
    case OrderRow::Kind::SubOrder:
        return OrdersPresenter::tr("Telnyx lists no numbers of this sub-order.");
    default:
        return OrdersPresenter::tr("Telnyx lists nothing below this.");
    }
}

bool mayHoldMore(const OrderRow &row)
{
    return row.kind == OrderRow::Kind::NumberOrder || row.kind == OrderRow::Kind::BlockOrder
        || row.kind == OrderRow::Kind::SubOrder || row.kind == OrderRow::Kind::BulkOrder
        || row.kind == OrderRow::Kind::BulkGroup || row.kind == OrderRow::Kind::AdvancedOrder
        || (row.kind == OrderRow::Kind::Purchase && !row.numbers.isEmpty());
}

constexpr int MostFound = 20; ///< orders with a number, out of the ledger

constexpr auto AgainAfter = 1min;
constexpr int MostDoublings = 4;

/// A failure that goes away by itself, sooner or later.
bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Server
        || kind == ErrorKind::RateLimited;
}

} // namespace

OrdersPresenter::OrdersPresenter(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_rows(std::make_unique<TreeModel<OrderRow>>(
          orderColumns(), [](const OrderRow &row) { return keyOf(row); }, mayHoldMore)),
      m_placed(std::make_unique<PlacedOrders>())
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(Frame);
    connect(&m_frame, &QTimer::timeout, this, &OrdersPresenter::flush);
    m_second.setInterval(1s);
    m_second.setTimerType(Qt::VeryCoarseTimer); // all clocks of the window wake up together
    connect(&m_second, &QTimer::timeout, this, &OrdersPresenter::ageChanged);
    m_marks.setInterval(MarkFor);
    connect(&m_marks, &QTimer::timeout, this, [this] {
        m_rows->ageChangedMarks();
        if (!m_rows->hasChangedMarks())
            m_marks.stop();
    });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &OrdersPresenter::refresh);
    connect(m_rows.get(), &RowsModelBase::childrenWanted, this, &OrdersPresenter::readChildren);
    m_count.setSingleShot(true);
    m_count.setInterval(CountEvery);
    connect(&m_count, &QTimer::timeout, this, &OrdersPresenter::totalsChanged);
    connect(m_rows.get(), &RowsModelBase::countsChanged, this, &OrdersPresenter::countSoon);
    m_silence.setSingleShot(true);
    m_silence.setInterval(Silence);
    connect(&m_silence, &QTimer::timeout, &m_history, &OrderHistory::readOn);
    connect(&m_history, &OrderHistory::rowsRead, this, [this](std::vector<OrderRow> rows) {
        flush(); // what Telnyx has said meanwhile is newer
        std::erase_if(rows, [this](const OrderRow &row) { return m_rows->find(keyOf(row)) != nullptr; });
        m_rows->append(std::move(rows));
        countSoon();
    });
    connect(&m_history, &OrderHistory::finished, this, [this] { m_finder->step(); });
    // Rows are there before anybody is led to them.
    const auto showNow = [this](const QString &key) {
        showPurchase(key.section(u'/', 1));
        flush();
    };
    connect(m_placed.get(), &PlacedOrders::placed, this, [this, showNow](const QString &key) {
        showNow(key);
        emit orderAtHand(key);
    });
    connect(m_placed.get(), &PlacedOrders::bought, this, &OrdersPresenter::flush);
    connect(m_placed.get(), &PlacedOrders::refused, this, showNow);
    makeFinder();
}

void OrdersPresenter::makeFinder()
{
    NumberFinder::Reads reads;
    reads.below = [this](const QString &key) {
        const auto call = m_reads.find(key); // the view may have asked already
        if (call == m_reads.end() || !call->second.isRunning())
            readChildren(key);
    };
    reads.more = [this](const QString &key) { findMoreNumbers(key); };
    reads.isLookingForMore = [this](const QString &subOrderId) {
        const auto call = m_reads.find(u"more/"_s + subOrderId);
        return call != m_reads.end() && call->second.isRunning();
    };
    reads.inFull = [this](const QString &orderId) { readInFull(orderId); };
    reads.fromLedger = [this](const QString &digits) { return takeFromLedger(digits); };
    reads.known = [this](const QString &orderKey, const QString &number) { showKnownNumber(orderKey, number); };
    reads.isReading = [this] { return m_services && m_services->tracker().isRefreshing(); };
    m_finder = std::make_unique<NumberFinder>(*m_rows, std::move(reads));
    connect(m_finder.get(), &NumberFinder::sentenceChanged, this, &OrdersPresenter::findTextChanged);
    connect(m_finder.get(), &NumberFinder::opened, this, &OrdersPresenter::orderOpened);
    connect(m_finder.get(), &NumberFinder::found, this, &OrdersPresenter::numberAtHand);
}

OrdersPresenter::~OrdersPresenter() = default;

void OrdersPresenter::use(Session *session)
{
    if (m_services) {
        m_services->tracker().disconnect(this);
        m_services->purchases().disconnect(this);
        m_services->gone().disconnect(this);
    }
    if (m_session)
        m_session->disconnect(this);
    m_again.stop();
    m_silence.stop();
    m_history.stop();
    m_finder->look({});
    m_failures = 0;
    m_reads.clear();
    m_pending.clear();
    m_rows->clear();
    m_facts.clear();
    m_widened.clear();
    m_list = {};
    m_polledAt = {};
    m_session = session;
    m_services = session ? &session->services() : nullptr;
    setState({});
    armAge();
    onPolled();
    m_placed->use(m_services); // before this listens: it tells where a purchase has gone before its row goes
    if (m_services)
        connectBooks();
    setFilter(m_filter);
}

Session *OrdersPresenter::session() const
{
    return m_session;
}

void OrdersPresenter::connectBooks()
{
    OrderTracker &tracker = m_services->tracker();
    connect(&tracker, &OrderTracker::ordersRead, this, &OrdersPresenter::take);
    connect(&tracker, &OrderTracker::progress, this, [this](int done, int total) {
        m_pagesRead = done;
        if (total > m_pagesKnown)
            m_rows->expect(qsizetype(total) * Pager::PageSize);
        m_pagesKnown = total;
        if (!m_frame.isActive())
            m_frame.start();
    });
    connect(&tracker, &OrderTracker::refreshFinished, this, &OrdersPresenter::onListsRead);
    connect(&tracker, &OrderTracker::orderChanged, this, [this](const OrderRecord &record) {
        const OrderRow row = rowOf(record);
        tellMove(row);
        put(row);
        refreshOpenBranches(idOf(record));
    });
    connect(&tracker, &OrderTracker::polled, this, [this] {
        if (!m_services->tracker().stale())
            m_polledAt = m_clock.now();
        onPolled();
    });
    tracker.setSight(m_sight);
    connect(&m_services->gone(), &MissingOrders::changed, this, [this](OrderKind kind, const QString &id) {
        if (const auto record = m_services->tracker().stored(kind, id))
            put(rowOf(*record));
    });
    connect(m_session, &Session::onlineChanged, this, [this](bool online) {
        if (online && m_list.failure && !m_services->tracker().isRefreshing())
            refresh();
    });
    connect(&m_services->purchases(), &Purchases::purchaseChanged, this, &OrdersPresenter::showPurchase);
    connect(&m_services->purchases(), &Purchases::settled, this, &OrdersPresenter::showPurchase);

    showRemembered();
    refresh();
}

/// In sight before the first answer: what the ledger knows and since when, and every purchase that is not proven.
void OrdersPresenter::showRemembered()
{
    if (const auto known = m_services->keeper().known())
        m_list.readAt = known->readAt;
    if (Result<std::vector<OrderRow>> rows = m_history.begin(m_services->keeper(), RemembersAtOnce))
        m_rows->append(std::move(rows).take());
    for (const Purchase &purchase : m_services->purchases().recent(RecentPurchases))
        showPurchase(purchase.write.id);
    flush();
    m_silence.start();
}

void OrdersPresenter::onListsRead(const Result<Done> &end)
{
    m_silence.stop();
    flush();
    if (end) {
        m_list.good(m_clock.now());
    } else {
        m_list.bad(end.error());
        m_history.readOn();
    }
    armAge();
    onPolled();
    retryLater();
    countSoon();
    m_finder->step();
    if (!end && end.error().kind != ErrorKind::Cancelled) {
        const ErrorText text = describe(end.error());
        return setState({Phase::Failed, text.sentence, text.advice});
    }
    setState({m_rows->totalCount() == 0 ? Phase::Empty : Phase::Ready, {}, {}});
}

void OrdersPresenter::refresh()
{
    if (!m_services)
        return;
    m_again.stop();
    m_pagesRead = m_pagesKnown = 0;
    setState({Phase::Loading, tr("Reading orders…"), {}});
    m_services->tracker().refresh();
    m_services->tracker().pollNow();
    if (m_session)
        m_session->refreshBalance();
}

void OrdersPresenter::cancelRefresh()
{
    if (!m_services || !m_services->tracker().isRefreshing())
        return;
    m_services->tracker().cancelRefresh();
    setState({m_rows->totalCount() == 0 ? Phase::Empty : Phase::Ready, tr("Reading stopped."), {}});
}

void OrdersPresenter::take(const OrderBatch &batch)
{
    const auto add = [this](const auto &orders) {
        for (const auto &order : orders)
            m_pending.push_back(rowOf(order));
    };
    add(batch.numbers);
    add(batch.blocks);
    add(batch.bulk);
    add(batch.advanced);
    if (!m_frame.isActive())
        m_frame.start();
}

void OrdersPresenter::put(OrderRow row)
{
    m_pending.push_back(std::move(row));
    if (!m_frame.isActive())
        m_frame.start();
}

/// What Telnyx does not know any more says so in its row.
void OrdersPresenter::markGone(std::vector<OrderRow> &rows) const
{
    if (!m_services || m_services->gone().list().empty())
        return;
    for (OrderRow &row : rows) {
        const auto kind = orderKindOf(row.kind);
        if (kind && m_services->gone().contains(*kind, row.id))
            row.note = tr("Telnyx does not know this order");
    }
}

void OrdersPresenter::flush()
{
    m_frame.stop();
    if (m_state.phase == Phase::Loading)
        emit stateChanged(); // pages were read
    if (m_pending.empty())
        return;
    std::vector<OrderRow> rows = std::exchange(m_pending, {});
    markGone(rows);
    m_rows->append(std::move(rows));
    if (m_rows->hasChangedMarks() && !m_marks.isActive())
        m_marks.start();
    countSoon();
}

void OrdersPresenter::countSoon()
{
    if (!m_count.isActive())
        m_count.start();
}

void OrdersPresenter::showPurchase(const QString &id)
{
    const auto purchase = m_services ? m_services->purchases().find(id) : std::nullopt;
    if (!purchase)
        return;
    // What is bought stands there as Telnyx's order; two rows for one purchase would look like two purchases.
    if (purchase->write.state != WriteState::Bought)
        return put(rowOf(*purchase));
    const QString key = keyOf(OrderRow::Kind::Purchase, id);
    std::erase_if(m_pending, [&](const OrderRow &row) { return keyOf(row) == key; }); // not shown yet
    m_rows->remove(key);
}

void OrdersPresenter::readChildren(const QString &key)
{
    const OrderRow *row = m_rows->findAny(key);
    if (!row || !m_services)
        return;
    if (row->kind == OrderRow::Kind::BulkGroup)
        return; // came with its order
    if (row->kind == OrderRow::Kind::Purchase) {
        // Like an answer from elsewhere: a view may ask in the middle of a change.
        return QTimer::singleShot(0, this, [this, key] {
            if (const OrderRow *purchase = m_rows->findAny(key))
                m_rows->setChildren(key, knownRows(*purchase, int(purchase->numbers.size())));
        });
    }
    m_reads[key] = loadChildren(
        m_session->client(), m_services->tracker(), *row, [this](const QString &id) { return rowOfOrder(id); },
        [this, key, id = row->id](const Result<std::vector<OrderChildren>> &branches) {
            if (!branches) {
                failAt(key, id, branches.error());
                return m_finder->step();
            }
            std::vector<OrderRow> rows;
            for (const OrderChildren &branch : *branches)
                rows.push_back(branch.row);
            const OrderRow *parent = m_rows->findAny(key);
            if (rows.empty() && parent)
                rows = withKnownNumbers(*parent, nothingBelow(parent->kind));
            if (m_widened.contains(key))
                return showMoreNumbers(key, std::move(rows), std::nullopt);
            const auto moved = std::find_if(branches->begin(), branches->end(), [&](const OrderChildren &branch) {
                const OrderRow *shown = m_rows->findAny(keyOf(branch.row));
                return branch.row.kind == OrderRow::Kind::SubOrder && shown && shown->status != branch.row.status;
            });
            m_rows->setChildren(key, std::move(rows));
            if (moved != branches->end())
                readParentNow(keyOf(moved->row));
            for (const OrderChildren &branch : *branches) {
                if (branch.complete && mayHoldMore(branch.row))
                    m_rows->setChildren(keyOf(branch.row), branch.below);
            }
            countSoon();
            m_finder->step();
        });
}

/// What was read before stays: it is older, not wrong. Otherwise the numbers that the order's own list told stand
/// there.
void OrdersPresenter::failAt(const QString &key, const QString &id, const Error &error)
{
    const QString sentence = describe(error).sentence;
    const OrderRow *row = m_rows->findAny(key);
    std::vector<OrderRow> rows;
    const QModelIndex parent = m_rows->hasReadChildren(key) ? m_rows->indexOfAny(key) : QModelIndex();
    for (int at = 0; parent.isValid() && at < m_rows->rowCount(parent); ++at) {
        const OrderRow &there = m_rows->rowAt(m_rows->index(at, 0, parent));
        if (there.kind != OrderRow::Kind::Note)
            rows.push_back(there);
    }
    if (rows.empty() && row)
        rows = withKnownNumbers(*row, sentence);
    else
        rows.insert(rows.begin(), noteRow(id, sentence));
    m_rows->setChildren(key, std::move(rows));
}

std::vector<OrderRow> OrdersPresenter::withKnownNumbers(const OrderRow &order, const QString &sentence) const
{
    std::vector<OrderRow> rows = knownRows(order, MostKnown);
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

void OrdersPresenter::refreshOpenBranches(const QString &orderId)
{
    for (const auto kind : {OrderRow::Kind::NumberOrder, OrderRow::Kind::BlockOrder, OrderRow::Kind::BulkOrder,
             OrderRow::Kind::AdvancedOrder}) {
        const QString key = keyOf(kind, orderId);
        if (!m_rows->hasReadChildren(key))
            continue;
        const QModelIndex parent = m_rows->indexOfAny(key);
        for (int row = 0; row < m_rows->rowCount(parent); ++row) {
            const OrderRow &child = m_rows->rowAt(m_rows->index(row, 0, parent));
            if (child.kind == OrderRow::Kind::SubOrder && m_rows->hasReadChildren(keyOf(child)))
                readChildren(keyOf(child));
        }
        readChildren(key);
    }
}

bool OrdersPresenter::mayChangeReference(const QString &key) const
{
    const OrderRow *row = m_rows->findAny(key);
    return row && m_session && !m_session->account().readOnly && row->kind == OrderRow::Kind::NumberOrder;
}

void OrdersPresenter::changeReference(const QString &key, const QString &person)
{
    if (!mayChangeReference(key))
        return;
    const QString id = m_rows->findAny(key)->id;
    m_reads[u"reference/"_s + id]
        = m_services->tracker().readOrder(id, [this, id, person](const Result<NumberOrderDetails> &order) {
              if (!order)
                  return emit said(describe(order.error(), ErrorContext::Change).sentence, true);
              const auto begun = m_services->actions().changeReference(
                  id, order->customerReference, person, this, [this, session = m_session](const auto &changed) {
                      if (!session || session != m_session)
                          return;
                      if (!changed)
                          return emit said(describe(changed.error(), ErrorContext::Change).sentence, true);
                      put(rowOf(changed->row()));
                      emit said(tr("The reference was changed."), false);
                  });
              if (!begun)
                  emit said(describe(begun.error(), ErrorContext::Change).sentence, true);
          });
}

QString OrdersPresenter::totals() const
{
    return totalsText(*m_rows, knownOrders());
}

std::vector<std::pair<QString, QString>> OrdersPresenter::details(const QString &key) const
{
    const OrderRow *row = m_rows->findAny(key);
    if (!row)
        return {};
    std::vector<std::pair<QString, QString>> facts{{tr("Kind"), kindText(row->kind)},
        {tr("Reference or number"), row->title}, {tr("Status"), statusText(row->status)}, {tr("ID"), row->id},
        {tr("Country and type"), row->place}, {tr("Created"), cells::time(row->createdAt)},
        {tr("Updated"), cells::time(row->updatedAt)}, {tr("Deadline"), cells::time(row->deadline)},
        {tr("Note"), row->note}};
    if (row->count > 0)
        facts.insert(facts.begin() + 3, {tr("Numbers"), QString::number(row->count)});
    if (row->kind == OrderRow::Kind::Number && m_services) {
        if (const auto price = m_services->purchases().rememberedPrice(row->title)) {
            facts.push_back(
                {tr("Upfront, when ordered"), price->upfrontMoney() ? toText(*price->upfrontMoney()) : u"—"_s});
            facts.push_back(
                {tr("Monthly, when ordered"), price->monthlyMoney() ? toText(*price->monthlyMoney()) : u"—"_s});
        }
    }
    if (isOfAnotherDesk(*row))
        facts.push_back({tr("Made by"), tr("another Numberdesk")});
    if (const auto read = m_facts.find(key); read != m_facts.end())
        facts.insert(facts.end(), read->second.begin(), read->second.end());
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

bool OrdersPresenter::isOfAnotherDesk(const OrderRow &row) const
{
    const std::optional<OrderKind> kind = orderKindOf(row.kind);
    const std::optional<OrderRecord> record
        = kind && m_services ? m_services->tracker().stored(*kind, row.id) : std::nullopt;
    return record
        && m_services->reconciliation().isOfAnotherDesk(
            std::visit([](const auto &order) { return order.customerReference; }, *record));
}

void OrdersPresenter::setState(TabState state)
{
    m_state = std::move(state);
    emit stateChanged();
}

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

void OrdersPresenter::setSight(Visibility sight)
{
    m_sight = sight;
    if (m_services)
        m_services->tracker().setSight(sight);
    armAge();
    if (sight == Visibility::Front)
        emit ageChanged(); // nobody has counted meanwhile
}

/// Orders at their end do not change any more: what is followed decides how old the rest is.
DataAge OrdersPresenter::freshness() const
{
    DataAge all = m_list;
    if (all.readAt.isValid() && m_polledAt.isValid() && m_polledAt > all.readAt)
        all.readAt = m_polledAt;
    if (all.failure || !m_services)
        return m_list;
    if (const auto stale = m_services->tracker().stale()) {
        all.failure = stale->why;
        all.readAt = stale->knownAt;
    }
    return all;
}

/// What is shown may be a part of what there is, as long as the lists could not be read.
KnownOrders OrdersPresenter::knownOrders() const
{
    KnownOrders known;
    if (!m_services)
        return known;
    const auto lists = m_services->keeper().known();
    const bool reading = m_services->tracker().isRefreshing() && m_list.readAt.isValid();
    if (lists && (m_list.failure || reading))
        known.total = lists->total;
    if (m_list.failure)
        known.since
            = lists ? knownSinceText(lists->readAt, m_clock.now()) : tr("the lists were never read to their end");
    return known;
}

QString OrdersPresenter::age() const
{
    return m_list.readAt.isValid() ? updatedText(freshness(), m_clock.now()) : QString();
}

QString OrdersPresenter::stale() const
{
    // An empty table says by itself that it could not be read.
    return m_rows->totalCount() > 0 ? staleText(freshness(), m_clock.now(), ErrorContext::General) : QString();
}

void OrdersPresenter::onPolled()
{
    const QString now = stale();
    if (now == m_stale)
        return;
    m_stale = now;
    emit staleChanged();
    emit ageChanged();
}

void OrdersPresenter::armAge()
{
    if (m_list.readAt.isValid() && m_sight == Visibility::Front)
        m_second.start();
    else
        m_second.stop();
}

/// Until a person asks or the way is free again, now and then, and less the longer it lasts.
void OrdersPresenter::retryLater()
{
    if (!m_list.failure) {
        m_failures = 0;
        return;
    }
    if (mayPass(m_list.failure->kind))
        m_again.start(AgainAfter * (1 << std::min(m_failures++, MostDoublings)));
}

void OrdersPresenter::tellMove(const OrderRow &now)
{
    const OrderRow *before = m_rows->find(keyOf(now));
    if (before && before->status != now.status)
        emit moved(tr("%1: %2", "an order, its new status").arg(now.title, statusText(now.status)));
}

} // namespace nd
