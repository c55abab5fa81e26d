// SPDX-License-Identifier: Apache-2.0
#include "features/orders/numbers/order_numbers_presenter.h"

#include "api/client/client.h"
#include "api/client/pager.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "sessions/session.h"
#include "wording/data_age.h"
#include "wording/error_text.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Together = 400ms; ///< pages and orders come many a second
constexpr auto Seldom = 2s; ///< where making all rows anew takes a while
constexpr int Many = 5'000;
constexpr int MostPages = 400; ///< 100,000 numbers

} // namespace

OrderNumbersPresenter::OrderNumbersPresenter(OrdersPresenter &orders, QObject *parent)
    : QObject(parent), m_orders(orders), m_annotations(orders.session().services()),
      m_rows(orderedNumberColumns(), [](const OrderedNumberRow &row) { return keyOf(row); }),
      m_making(orders.rows(), m_records, m_annotations, m_rows)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Together);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_making.isUnderWay())
            m_soon.start(); // what is being made is made to its end
        else
            rebuild();
    });
    connect(&m_making, &NumberRowMaking::finished, this, &OrderNumbersPresenter::onMade);
    connect(&orders, &OrdersPresenter::totalsChanged, this, &OrderNumbersPresenter::rebuildSoon);
    connect(&m_annotations, &OrderAnnotations::changed, this, &OrderNumbersPresenter::rebuildSoon);
    connect(&m_rows, &RowsModelBase::countsChanged, this, &OrderNumbersPresenter::totalsChanged);
}

OrderNumbersPresenter::~OrderNumbersPresenter() = default;

void OrderNumbersPresenter::setShown(bool shown)
{
    m_shown = shown;
    if (!shown)
        return;
    rebuild();
    if (!m_readAt.isValid() && !m_call.isRunning())
        refresh();
}

void OrderNumbersPresenter::rebuildSoon()
{
    if (m_shown && !m_soon.isActive())
        m_soon.start(m_rows.totalCount() < Many ? Together : Seldom);
}

// ---- reading ----

void OrderNumbersPresenter::refresh()
{
    m_read = m_known = 0;
    m_end.reset();
    m_askedAt = m_orders.session().clock().now();
    m_askedAtThere = m_orders.session().client().serverNow();
    setState({Phase::Loading, tr("Reading numbers…"), {}});
    PageSink<OrderNumber> sink;
    sink.rows = [this](std::vector<OrderNumber> &&page) { take(std::move(page)); };
    sink.progress = [this](int read, int known) {
        if (known > m_known)
            m_records.reserve(qsizetype(std::min(known, MostPages)) * Pager::PageSize);
        m_read = read;
        m_known = known;
        emit stateChanged();
    };
    sink.finished = [this](const Result<Done> &end) { onEnd(end); };
    m_call = m_orders.session().client().readAll(endpoint::listOrderNumbers(), std::move(sink));
}

void OrderNumbersPresenter::cancelRefresh()
{
    if (!m_call.isRunning())
        return;
    m_call.cancel();
    setState({Phase::Ready, tr("Reading stopped."), {}});
}

void OrderNumbersPresenter::take(std::vector<OrderNumber> &&page)
{
    for (OrderNumber &number : page) {
        const QString key = orderedNumberKey(number.orderRequestId, number.phoneNumber);
        m_records.emplace(key, std::move(number)); // insert() would copy
    }
    rebuildSoon();
    if (m_read >= MostPages) {
        m_call.cancel();
        onRecords();
        setState({Phase::Ready,
            tr("The newest %Ln numbers were read; the states of older ones are not known.", nullptr,
                int(m_records.size())),
            {}});
    }
}

void OrderNumbersPresenter::onEnd(const Result<Done> &end)
{
    m_end = end;
    if (end)
        onRecords();
    rebuild();
}

void OrderNumbersPresenter::onRecords()
{
    m_readAt = m_askedAt;
    m_making.setReadAt(m_askedAtThere);
}

void OrderNumbersPresenter::tellEnd()
{
    const Result<Done> end = *std::exchange(m_end, {});
    if (!end) {
        const ErrorText text = describe(end.error());
        return setState({Phase::Failed, text.sentence, text.advice});
    }
    setState({m_rows.totalCount() == 0 ? Phase::Empty : Phase::Ready, {}, {}});
}

// ---- rows ----

void OrderNumbersPresenter::rebuild()
{
    m_soon.stop();
    m_making.begin();
}

void OrderNumbersPresenter::onMade()
{
    emit totalsChanged();
    if (m_end)
        tellEnd();
}

QString OrderNumbersPresenter::totals() const
{
    const int all = m_rows.totalCount();
    if (m_making.isUnderWay())
        return tr("%Ln number(s) so far", nullptr, all);
    const QString numbers = tr("%Ln number(s) ordered", nullptr, all);
    const int shown = m_rows.shownCount();
    return shown < all ? tr("%L1 of %2", "numbers that are shown, of all numbers").arg(shown).arg(numbers) : numbers;
}

QString OrderNumbersPresenter::age() const
{
    return m_readAt.isValid() ? tr("States as of %1").arg(timeText(m_readAt, m_orders.session().clock().now()))
                              : QString();
}

void OrderNumbersPresenter::setState(TabState state)
{
    m_state = std::move(state);
    emit stateChanged();
}

} // namespace nd
