// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "features/basket/basket_presenter.h"
#include "features/basket/service/holds.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/orders_presenter.h"
#include "features/purchase/service/purchases.h"
#include "features/reservations/reservations_presenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

const QString Held = u"+13125550101"_s;

} // namespace

/// What Telnyx has set a time for is counted down by Telnyx's clock, however wrong the machine's own is.
class TestServerTime : public QObject
{
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
    void today_data();
    void today();
};

void TestServerTime::holds_data()
{
    QTest::addColumn<int>("ahead");
    QTest::newRow("this machine is slow") << 40;
    QTest::newRow("this machine is fast") << -40;
}

void TestServerTime::holds()
{
    QFETCH(int, ahead);
    FakeDesk desk;
    desk.fake.ahead = std::chrono::minutes(ahead);
    desk.fake.tellTime();
    desk.fill({FakeDesk::line(Held)});
    Holds &holds = desk.session->services().holds();
    QVERIFY(holds.reserve({Held}));
    QTRY_VERIFY(holds.isHeld(Held));

    BasketPresenter basket(*desk.session);
    QCOMPARE(basket.rows().index(0, HoldColumn).data().toString(), u"Held 30:00"_s);

    ReservationsPresenter reservations(*desk.session, desk.clock);
    reservations.refresh();
    QTRY_COMPARE(reservations.rows().rowCount(), 1);
    QCOMPARE(reservations.rows().row(0).secondsLeft, qint64(30 * 60));

    NeedsActionPresenter waiting(*desk.session);
    desk.pass(26min);
    QTRY_COMPARE(waiting.count(), 1);
    QCOMPARE(waiting.rows().row(0).kind, NeedsActionRow::Kind::HoldEnding);
    QCOMPARE(waiting.rows().row(0).secondsLeft, qint64(4 * 60));
}

void TestServerTime::today_data()
{
    QTest::addColumn<int>("ahead");
    QTest::newRow("this machine is a day behind") << 26;
    QTest::newRow("this machine is a day ahead") << -26;
}

void TestServerTime::today()
{
    QFETCH(int, ahead);
    FakeDesk desk;
    desk.fake.ahead = std::chrono::hours(ahead);
    desk.fake.tellTime();
    desk.fill({FakeDesk::line(Held)});
    Ticket ticket;
    ticket.lines = desk.basket().lines();
    QVERIFY(desk.session->services().purchases().place(ticket));
    QTRY_VERIFY(!desk.session->hasOpenWrites());
    OrdersPresenter orders(*desk.session);
    QTRY_COMPARE(orders.rows().shownCount(), 1);
    QVERIFY2(orders.costTotals().contains(u" · Today: 1 number(s) ordered, "_s), qPrintable(orders.costTotals()));
    desk.clock.advance(24h);
    QVERIFY2(orders.costTotals().contains(u" · Today: none · "_s), qPrintable(orders.costTotals()));
}

QTEST_GUILESS_MAIN(TestServerTime)
#include "tst_server_time.moc"
