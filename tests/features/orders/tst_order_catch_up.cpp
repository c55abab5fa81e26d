// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "api/client/client.h"
#include "features/orders/order_rows.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_record.h"
#include "features/orders/service/order_tracker.h"
#include "support/patience.h"
#include "wording/data_age.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

constexpr int PageSize = 250;

/// An account with a long history, of which the ledger knows what was there at the last whole reading.
class OldDesk
{
public:
    explicit OldDesk(int orders) : m_count(orders)
    {
        desk.telnyx.on("GET", "/number_orders", [this](const FakeTelnyx::Seen &seen) { return page(seen); });
    }

    /// The earlier run: `missing` of the orders never got into the ledger.
    void remember(int missing = 0)
    {
        const Timestamp readAt = desk.clock.now().plus(-2h);
        std::vector<CachedOrder> all;
        for (int i = 0; i < m_count - missing; ++i)
            all.push_back(cached(OrderRecord(orderAt(i)), false, readAt));
        OrderStore store(*desk.services.ledger, u"acme"_s);
        QVERIFY(store.put(all));
        for (const OrderKind kind : {OrderKind::Number, OrderKind::Block, OrderKind::Bulk, OrderKind::Advanced})
            QVERIFY(store.putListRead(wordOf(kind), {readAt, kind == OrderKind::Number ? m_count - missing : 0}));
        restart();
    }
    /// The program starts: what it knows of the account is what the ledger knows.
    void restart()
    {
        desk.session.reset();
        desk.session = desk.open({});
        desk.telnyx.forget();
    }
    void openTab() { presenter = std::make_unique<OrdersPresenter>(*desk.session); }
    bool isRead() const
    {
        return support::waitFor([this] { return presenter->state().phase != Phase::Loading; }, 60'000)
            && support::waitFor([this] { return desk.session->client().inFlight() == 0; }, 20'000);
    }
    /// Whatever is still read out of the ledger.
    bool isAsked()
    {
        return support::waitFor([this] { return !tracker().isRefreshing(); }, 60'000)
            && support::waitFor([this] { return desk.session->client().inFlight() == 0; }, 20'000);
    }
    void addNew(int count, const QString &status = u"success"_s)
    {
        for (int i = 0; i < count; ++i) {
            newOnes.push_back(orderAt(m_count + int(newOnes.size())));
            newOnes.back().status = status;
        }
    }
    int pages() const { return desk.telnyx.count("GET", "/number_orders"); }
    /// Of all four lists.
    int lists() const
    {
        return pages() + desk.telnyx.count("GET", "/number_block_orders")
            + desk.telnyx.count("GET", "/inexplicit_number_orders") + desk.telnyx.count("GET", "/advanced_orders");
    }
    OrderTracker &tracker() { return desk.session->services().tracker(); }

    NumberOrder orderAt(int place) const
    {
        NumberOrder order;
        order.id = u"order-%1"_s.arg(place, 7, 10, QLatin1Char('0'));
        order.status = u"success"_s;
        order.createdAt = Timestamp::fromMicros(TestClock::Start).plus(std::chrono::seconds(place - 10'000'000));
        order.phoneNumbersCount = 1;
        order.phoneNumbers.append(*PackedNumber::fromText(u"+1312%1"_s.arg(1'000'000 + place)));
        return order;
    }

    FakeDesk desk;
    std::vector<NumberOrder> newOnes = {};
    QStringList pendingIds = {}; ///< known ones that are not at their end
    bool oldestFirst = false;
    std::unique_ptr<OrdersPresenter> presenter;

private:
    NumberOrder at(int place) const
    {
        NumberOrder order = place < m_count ? orderAt(place) : newOnes[size_t(place - m_count)];
        if (pendingIds.contains(order.id))
            order.status = u"pending"_s;
        return order;
    }
    FakeTelnyx::Answer page(const FakeTelnyx::Seen &seen) const
    {
        const int number = seen.query.value(u"page[number]"_s).toInt();
        const int size = seen.query.value(u"page[size]"_s).toInt();
        const int total = m_count + int(newOnes.size());
        QList<QJsonObject> rows;
        if (seen.query.value(u"filter[status]"_s) == u"pending") {
            for (const QString &id : pendingIds)
                rows += json(at(id.mid(6).toInt()));
            for (const NumberOrder &order : newOnes) {
                if (order.status == u"pending")
                    rows += json(order);
            }
            return FakeTelnyx::list(rows, 1, 1, int(rows.size()));
        }
        for (int i = (number - 1) * size; i < std::min(number * size, total); ++i)
            rows += json(at(oldestFirst ? i : total - 1 - i));
        return FakeTelnyx::list(rows, number, (total + size - 1) / size, total);
    }
    static QJsonObject json(const NumberOrder &order)
    {
        return {{u"id"_s, order.id}, {u"status"_s, order.status}, {u"created_at"_s, order.createdAt.toIso()},
            {u"phone_numbers_count"_s, 1},
            {u"phone_numbers"_s, QJsonArray{QJsonObject{{u"phone_number"_s, order.phoneNumbers.first().toText()}}}}};
    }

    int m_count = 0;
};

} // namespace

/// What a start asks for when the ledger has the orders of an earlier one.
class TestOrderCatchUp : public QObject
{
    Q_OBJECT

private slots:
    void aHundredThousandKnownOrders();
    void aFullReadingIsOneKeyAway();
    void theFirstStartReadsEverything();
    void moreThanAPageOfNews();
    void openOrdersOfOthersAreFound();
    void whatTheLedgerMissesIsReadWhole();
    void aListInAnotherOrderIsReadWhole();
    void anOrderThatIsListedLateIsTaken();
    void aStartWithoutANetworkSaysHowOldItIs();
    void howOldItIsIsOneMoment();
};

void TestOrderCatchUp::aHundredThousandKnownOrders()
{
    OldDesk old(100'000);
    old.addNew(3);
    old.pendingIds = {u"order-0000042"_s}; // it has been open for long
    old.remember();
    const auto record = old.orderAt(42);
    NumberOrder open = record;
    open.status = u"pending"_s;
    QVERIFY(
        OrderStore(*old.desk.services.ledger, u"acme"_s).put(cached(OrderRecord(open), true, old.desk.clock.now())));
    old.restart();
    old.openTab();
    QVERIFY(old.presenter->rows().totalCount() >= 500); // the newest, before the first answer
    QVERIFY(old.isAsked());
    QCOMPARE(old.presenter->state().phase, Phase::Loading); // not all of it is in sight yet
    QVERIFY2(old.lists() <= 5, qPrintable(QString::number(old.lists())));
    QCOMPARE(old.pages(), 2); // the newest, and the pending ones
    QVERIFY(old.presenter->rows().find(keyOf(rowOf(OrderRecord(old.newOnes.back())))));
    QVERIFY(old.tracker().isFollowing(OrderKind::Number, u"order-0000042"_s));
    // What was not asked for does not pass for fresh.
    QVERIFY2(old.presenter->age().contains(u"finished orders as of"_s), qPrintable(old.presenter->age()));
    const auto known = old.desk.session->services().keeper().known();
    QVERIFY(known && known->total == 100'003 && known->readAt == old.desk.clock.now().plus(-2h));
}

void TestOrderCatchUp::aFullReadingIsOneKeyAway()
{
    OldDesk old(2'000);
    old.remember();
    old.openTab();
    QVERIFY(old.isRead());
    QVERIFY(old.presenter->age().contains(u"finished orders as of"_s));
    old.desk.telnyx.forget();
    old.presenter->refresh();
    QVERIFY(old.isRead());
    QCOMPARE(old.pages(), 2'000 / PageSize);
    QCOMPARE(old.presenter->rows().totalCount(), 2'000);
    QVERIFY2(!old.presenter->age().contains(u"finished"_s), qPrintable(old.presenter->age()));
}

void TestOrderCatchUp::theFirstStartReadsEverything()
{
    OldDesk old(2'000);
    old.openTab();
    QVERIFY(old.isRead());
    QCOMPARE(old.pages(), 2'000 / PageSize);
    QCOMPARE(old.presenter->rows().totalCount(), 2'000);
    QVERIFY(!old.presenter->age().contains(u"finished"_s));
}

void TestOrderCatchUp::moreThanAPageOfNews()
{
    OldDesk old(2'000);
    old.addNew(300);
    old.remember();
    old.openTab();
    QVERIFY(old.isRead());
    QCOMPARE(old.pages(), 3); // two of news, and the pending ones
    QTRY_COMPARE_WITH_TIMEOUT(old.presenter->rows().totalCount(), 2'300, 20'000);
}

void TestOrderCatchUp::openOrdersOfOthersAreFound()
{
    OldDesk old(2'000);
    old.pendingIds = {u"order-0000007"_s};
    old.remember(); // as a success, which somebody has undone
    old.openTab();
    QVERIFY(old.isRead());
    QVERIFY(support::waitFor([&] { return old.tracker().isFollowing(OrderKind::Number, u"order-0000007"_s); }, 5'000));
}

/// The list is longer than what is known and what is new: something is missing, wherever it is.
void TestOrderCatchUp::whatTheLedgerMissesIsReadWhole()
{
    OldDesk old(2'000);
    old.remember(1'000); // half of them
    old.openTab();
    QVERIFY(old.isRead());
    QVERIFY(old.pages() >= 2'000 / PageSize);
    QTRY_COMPARE_WITH_TIMEOUT(old.presenter->rows().totalCount(), 2'000, 20'000);
}

void TestOrderCatchUp::aListInAnotherOrderIsReadWhole()
{
    OldDesk old(2'000);
    old.addNew(3);
    old.remember();
    old.oldestFirst = true;
    old.openTab();
    QVERIFY(old.isRead());
    QTRY_COMPARE_WITH_TIMEOUT(old.presenter->rows().totalCount(), 2'003, 20'000);
    QVERIFY(old.presenter->rows().find(keyOf(rowOf(OrderRecord(old.newOnes.back())))));
}

/// Behind younger ones that are known already.
void TestOrderCatchUp::anOrderThatIsListedLateIsTaken()
{
    OldDesk old(2'000);
    old.addNew(20);
    old.remember();
    std::vector<CachedOrder> known;
    for (size_t i = 0; i < old.newOnes.size(); ++i) {
        if (i != 5)
            known.push_back(cached(OrderRecord(old.newOnes[i]), false, old.desk.clock.now()));
    }
    QVERIFY(OrderStore(*old.desk.services.ledger, u"acme"_s).put(known));
    old.restart();
    old.openTab();
    QVERIFY(old.isRead());
    QCOMPARE(old.pages(), 2);
    QVERIFY(old.presenter->rows().find(keyOf(rowOf(OrderRecord(old.newOnes[5])))));
}

void TestOrderCatchUp::aStartWithoutANetworkSaysHowOldItIs()
{
    OldDesk old(600);
    old.remember();
    old.desk.telnyx.goAway();
    old.openTab();
    QVERIFY(old.isRead());
    QCOMPARE(old.presenter->state().phase, Phase::Failed);
    QVERIFY(!old.presenter->stale().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(old.presenter->rows().totalCount(), 600, 20'000);
}

/// What is new was read since, and followed: the age of the whole is that of the last reading to the end all the same,
/// before a restart and after it.
void TestOrderCatchUp::howOldItIsIsOneMoment()
{
    OldDesk old(600);
    old.remember();
    const auto known = old.desk.session->services().keeper().known();
    QVERIFY(known);
    const QString whole = timeText(known->readAt, old.desk.clock.now());
    old.openTab();
    QVERIFY(old.isRead());
    QVERIFY(old.presenter->age().startsWith(u"Updated just now"_s));
    old.desk.clock.advance(10min);
    old.desk.telnyx.on("GET", "/number_orders", [](const FakeTelnyx::Seen &) { return FakeDesk::broken(); });
    old.presenter->refresh();
    const auto saysIt = [&] {
        const QString stale = old.presenter->stale();
        const bool one
            = stale.startsWith(u"Could not be refreshed. The lists were last read whole at %1; "_s.arg(whole))
            && old.presenter->age().isEmpty() && old.presenter->totals().endsWith(u" · last read whole at "_s + whole);
        if (!one)
            qWarning("%s | %s | %s", qPrintable(stale), qPrintable(old.presenter->age()),
                qPrintable(old.presenter->totals()));
        return one;
    };
    QVERIFY(old.isRead());
    QCOMPARE(old.presenter->state().phase, Phase::Failed);
    QVERIFY(saysIt());
    old.presenter.reset();
    old.restart();
    old.openTab();
    QVERIFY(old.isRead());
    QVERIFY(saysIt());
}

QTEST_GUILESS_MAIN(TestOrderCatchUp)
#include "tst_order_catch_up.moc"
