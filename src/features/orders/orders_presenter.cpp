// SPDX-License-Identifier: Apache-2.0
#include "features/orders/orders_presenter.h"

#include "api/client/client.h"
#include "api/resources/number_orders.h"
#include "base/e164.h"
#include "features/orders/about/order_annotations.h"
#include "features/orders/about/order_details.h"
#include "features/orders/list_freshness.h"
#include "features/orders/number_finder.h"
#include "features/orders/order_commands.h"
#include "features/orders/order_reads.h"
#include "features/orders/order_totals.h"
#include "features/orders/order_tree.h"
#include "features/orders/placed_orders.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/service/reconciliation.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/data_age.h"
#include "wording/error_text.h"
#include "wording/order_words.h"

#include <utility>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto CountEvery = 200ms;
constexpr int RecentPurchases = 50;
constexpr int RemembersAtOnce = 500;
constexpr auto Silence = 2s;

} // namespace

OrdersPresenter::OrdersPresenter(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_services(session.services()),
      m_annotations(std::make_unique<OrderAnnotations>(m_services)),
      m_tree(std::make_unique<OrderTree>(
          [this](OrderRow &row, const OrderRow *above) { m_annotations->annotate(row, above); })),
      m_reads(std::make_unique<OrderReads>(*m_tree, session)),
      m_commands(std::make_unique<OrderCommands>(*m_tree, *m_reads, session)),
      m_details(std::make_unique<OrderDetails>(*m_tree, *m_annotations, session)),
      m_placed(std::make_unique<PlacedOrders>(m_services)),
      m_freshness(std::make_unique<ListFreshness>(m_services.tracker(), session.clock()))
{
    m_count.setSingleShot(true);
    m_count.setInterval(CountEvery);
    connect(&m_count, &QTimer::timeout, this, &OrdersPresenter::totalsChanged);
    m_silence.setSingleShot(true);
    m_silence.setInterval(Silence);
    connect(&m_silence, &QTimer::timeout, &m_history, &OrderHistory::readOn);
    makeFinder();
    connectParts();
    connectPlaced();
    connectServices();
    showRemembered();
    catchUp();
}

void OrdersPresenter::makeFinder()
{
    NumberFinder::Reads reads;
    reads.below = [this](const QString &key) {
        if (!m_reads->isReadingBelow(key)) // the view may have asked already
            m_reads->readBelow(key);
    };
    reads.more = [this](const QString &key) { m_reads->findMoreNumbers(key); };
    reads.isLookingForMore = [this](const QString &subOrderId) { return m_reads->isFindingMoreNumbers(subOrderId); };
    reads.inFull = [this](const QString &orderId) { m_reads->readInFull(orderId); };
    reads.fromLedger = [this](const QString &digits) { return m_reads->readFromLedger(digits); };
    reads.known = [this](const QString &orderKey, const QString &number) { m_tree->addKnownNumber(orderKey, number); };
    reads.isReading = [this] { return m_services.tracker().isRefreshing() || !m_history.isComplete(); };
    m_finder = std::make_unique<NumberFinder>(m_tree->model(), std::move(reads));
    connect(m_finder.get(), &NumberFinder::sentenceChanged, this, &OrdersPresenter::findTextChanged);
    connect(m_finder.get(), &NumberFinder::opened, this, &OrdersPresenter::orderOpened);
    connect(m_finder.get(), &NumberFinder::found, this, &OrdersPresenter::numberAtHand);
}

void OrdersPresenter::connectParts()
{
    connect(m_tree.get(), &OrderTree::changed, this, &OrdersPresenter::countSoon);
    connect(m_annotations.get(), &OrderAnnotations::changed, m_tree.get(), &OrderTree::annotateAgain);
    connect(m_tree.get(), &OrderTree::frameBegun, this, [this] {
        if (m_state.phase == Phase::Loading)
            emit stateChanged(); // pages were read
    });
    connect(m_freshness.get(), &ListFreshness::aged, this, &OrdersPresenter::ageChanged);
    connect(m_freshness.get(), &ListFreshness::againWanted, this, &OrdersPresenter::catchUp);
    connect(&m_history, &OrderHistory::rowsRead, this, &OrdersPresenter::showRead);
    connect(&m_history, &OrderHistory::finished, this, [this] {
        m_finder->step();
        if (m_state.phase == Phase::Loading && !m_services.tracker().isRefreshing())
            setReady();
    });
    connect(m_reads.get(), &OrderReads::belowRead, m_finder.get(), &NumberFinder::step);
    connect(m_reads.get(), &OrderReads::readInFullDone, m_finder.get(), &NumberFinder::onReadInFull);
    connect(m_reads.get(), &OrderReads::rowRead, this, &OrdersPresenter::rowRead);
    connect(m_reads.get(), &OrderReads::orderAtHand, this, &OrdersPresenter::orderAtHand);
    connect(m_reads.get(), &OrderReads::failed, this, [this](const QString &sentence) { emit said(sentence, true); });
    connect(m_commands.get(), &OrderCommands::said, this, &OrdersPresenter::said);
}

/// Rows are there before anybody is led to them.
void OrdersPresenter::connectPlaced()
{
    const auto showNow = [this](const QString &key) {
        showPurchase(key.section(u'/', 1));
        m_tree->flush();
    };
    connect(m_placed.get(), &PlacedOrders::placed, this, [this, showNow](const QString &key) {
        showNow(key);
        emit orderAtHand(key);
    });
    connect(m_placed.get(), &PlacedOrders::bought, m_tree.get(), &OrderTree::flush);
    connect(m_placed.get(), &PlacedOrders::refused, this, showNow);
}

OrdersPresenter::~OrdersPresenter() = default;

TreeModel<OrderRow> &OrdersPresenter::rows()
{
    return m_tree->model();
}

void OrdersPresenter::connectServices()
{
    connectTracker();
    connect(&m_session, &Session::onlineChanged, this, [this](bool online) {
        if (online && m_freshness->mayTryAgain() && !m_services.tracker().isRefreshing())
            catchUp();
    });
    connect(&m_services.purchases(), &Purchases::purchaseChanged, this, &OrdersPresenter::showPurchase);
    connect(&m_services.purchases(), &Purchases::settled, this, &OrdersPresenter::showPurchase);
}

void OrdersPresenter::connectTracker()
{
    OrderTracker &tracker = m_services.tracker();
    connect(&tracker, &OrderTracker::ordersRead, this, [this](const OrderBatch &batch) { m_tree->put(batch); });
    connect(&tracker, &OrderTracker::progress, this, [this](int done, int total) {
        if (total > m_pages.known)
            rows().expect(qsizetype(total) * Pager::PageSize);
        m_pages = {done, total};
        m_tree->startFrame(OrderTree::Pace::Lists);
    });
    connect(&tracker, &OrderTracker::refreshFinished, this, &OrdersPresenter::onListsRead);
    connect(&tracker, &OrderTracker::orderChanged, this, [this](const OrderRecord &record) {
        tellMove(rowOf(record));
        m_tree->put(record);
        m_reads->readOpened(idOf(record));
    });
    connect(&tracker, &OrderTracker::polled, this, [this] {
        m_freshness->onPolled();
        showStale();
    });
    tracker.setSight(Visibility::Front);
}

/// In sight before the first answer: what the ledger knows and since when, and every purchase that is not proven.
void OrdersPresenter::showRemembered()
{
    if (const auto known = m_services.keeper().known())
        m_freshness->setReadAt(known->readAt);
    if (Result<std::vector<OrderRow>> rows = m_history.begin(m_services.keeper(), RemembersAtOnce))
        m_tree->append(std::move(rows).take());
    for (const Purchase &purchase : m_services.purchases().recent(RecentPurchases))
        showPurchase(purchase.write.id);
    m_tree->flush();
    m_silence.start();
}

/// Rows out of the ledger. What Telnyx has said meanwhile is newer.
void OrdersPresenter::showRead(std::vector<OrderRow> read)
{
    m_tree->flush();
    std::erase_if(read, [this](const OrderRow &row) { return rows().find(keyOf(row)) != nullptr; });
    m_tree->append(std::move(read));
}

void OrdersPresenter::onListsRead(const Result<Done> &end)
{
    m_silence.stop();
    m_tree->flush();
    m_freshness->onRead(end);
    if (!end)
        m_history.readOn();
    else if (m_freshness->isWhole())
        m_history.stop(); // all of it has come from Telnyx
    showStale();
    countSoon();
    m_finder->step();
    if (!end && end.error().kind != ErrorKind::Cancelled) {
        const ErrorText text = describe(end.error());
        return setState({Phase::Failed, text.sentence, text.advice});
    }
    if (m_history.isComplete())
        setReady(); // else what the ledger has is still on its way
}

void OrdersPresenter::setReady()
{
    setState({rows().totalCount() == 0 ? Phase::Empty : Phase::Ready, {}, {}});
}

void OrdersPresenter::refresh()
{
    read(OrderLists::Extent::All);
}

/// What the ledger has from an earlier reading is not asked for again, and stands there with its age.
void OrdersPresenter::catchUp()
{
    if (!m_services.keeper().known())
        return refresh();
    read(OrderLists::Extent::News);
    m_history.readOn();
}

void OrdersPresenter::read(OrderLists::Extent extent)
{
    m_freshness->onReading(extent == OrderLists::Extent::All);
    m_pages = {};
    setState({Phase::Loading, tr("Reading orders…"), {}});
    m_services.tracker().refresh(extent);
    m_services.tracker().pollNow();
    m_session.refreshBalance();
}

void OrdersPresenter::cancelRefresh()
{
    if (!m_services.tracker().isRefreshing())
        return;
    m_services.tracker().cancelRefresh();
    setState({rows().totalCount() == 0 ? Phase::Empty : Phase::Ready, tr("Reading stopped."), {}});
}

void OrdersPresenter::countSoon()
{
    if (!m_count.isActive())
        m_count.start();
}

void OrdersPresenter::showPurchase(const QString &id)
{
    const auto purchase = m_services.purchases().find(id);
    if (!purchase)
        return;
    // What is bought stands there as Telnyx's order; two rows for one purchase would look like two purchases.
    if (purchase->write.state != WriteState::Bought)
        return m_tree->put(rowOf(*purchase));
    m_tree->remove(keyOf(OrderRow::Kind::Purchase, id));
}

void OrdersPresenter::setState(TabState state)
{
    m_state = std::move(state);
    emit stateChanged();
}

// ---- filters and totals ----

void OrdersPresenter::setFilter(const QString &text)
{
    const QString digits = e164::typedDigits(text);
    rows().setFilter(digits.isEmpty() ? text : digits);
    m_finder->look(digits);
    countSoon();
}

QString OrdersPresenter::findText() const
{
    return m_finder->sentence();
}

void OrdersPresenter::setCriteria(const OrderCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    const auto asked = filterOf(m_criteria);
    m_criteria = criteria;
    countSoon();
    if (m_criteria.isAny())
        rows().setPredicate({});
    else
        rows().setPredicate([criteria](const OrderRow &row) { return criteria.fits(row); });
    if (const auto filter = filterOf(m_criteria); filter && filter != asked)
        m_reads->readFitting(*filter);
}

QString OrdersPresenter::totals() const
{
    return totalsText(m_tree->model(), knownOrders());
}

QString OrdersPresenter::costTotals() const
{
    return costsText(m_tree->model(), m_session.client().serverNow());
}

/// What is shown may be a part of what there is, as long as the lists could not be read.
KnownOrders OrdersPresenter::knownOrders() const
{
    KnownOrders known;
    const auto lists = m_services.keeper().known();
    const bool reading = (m_services.tracker().isRefreshing() || !m_history.isComplete()) && m_freshness->wasRead();
    if (lists && (m_freshness->hasFailed() || reading))
        known.total = lists->total;
    if (m_freshness->hasFailed())
        known.since = m_freshness->wholeAt().isValid()
            ? tr("last read whole at %1").arg(timeText(m_freshness->wholeAt(), m_session.clock().now()))
            : tr("the lists were never read to their end");
    return known;
}

// ---- how old it is ----

void OrdersPresenter::setSight(Visibility sight)
{
    m_services.tracker().setSight(sight);
    m_freshness->setSight(sight);
}

QString OrdersPresenter::age() const
{
    return m_freshness->age();
}

QString OrdersPresenter::stale() const
{
    // An empty table says by itself that it could not be read.
    return m_tree->model().totalCount() > 0 ? m_freshness->stale() : QString();
}

void OrdersPresenter::showStale()
{
    const QString now = stale();
    if (now == m_stale)
        return;
    m_stale = now;
    emit staleChanged();
    emit ageChanged();
}

void OrdersPresenter::tellMove(const OrderRow &now)
{
    const OrderRow *before = rows().find(keyOf(now));
    if (before && before->status != now.status)
        emit moved(tr("%1: %2", "an order, its new status").arg(now.title, statusText(now.status)));
}

} // namespace nd
