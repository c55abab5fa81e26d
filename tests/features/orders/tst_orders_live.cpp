// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "api/client/client.h"
#include "features/orders/orders_presenter.h"
#include "features/orders/service/order_archive.h"
#include "features/orders/service/order_tracker.h"
#include "models/roles.h"
#include "support/patience.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

QJsonObject order(const QString &id, const QString &status)
{
    return {{u"id"_s, id}, {u"status"_s, status}, {u"created_at"_s, u"2026-09-21T14:13:20Z"_s},
        {u"customer_reference"_s, u"Spring"_s}, {u"phone_numbers_count"_s, 1}};
}

/// The tab, looking at an account with one pending order, read.
struct Blotter
{
    Blotter() : presenter(*desk.session)
    {
        desk.fake.addOrder(order(u"o1"_s, u"pending"_s));
        desk.fake.addOrder(order(u"o2"_s, u"success"_s));
    }
    bool read()
    {
        return support::waitFor([&] { return presenter.state().phase != Phase::Loading && isQuiet(); }, 20'000);
    }
    bool isQuiet() const { return desk.session->client().inFlight() == 0; }
    /// Time passes, what is due is asked, and has its answer.
    bool pass(std::chrono::seconds span)
    {
        desk.pass(span);
        QCoreApplication::processEvents();
        return support::waitFor([&] { return isQuiet(); }, 20'000);
    }
    void breakPolls(int count)
    {
        for (int i = 0; i < count; ++i)
            desk.telnyx.once("GET", "/number_orders/*", FakeDesk::broken());
    }
    bool isMarked(const QString &column)
    {
        OrderRow row;
        row.id = u"o1"_s;
        const QModelIndex index = presenter.rows().indexOf(keyOf(row));
        for (int at = 0; at < presenter.rows().columnCount(); ++at) {
            if (presenter.rows().headerData(at, Qt::Horizontal, ColumnIdRole).toString() == column)
                return index.siblingAtColumn(at).data(ChangedRole).toBool();
        }
        return false;
    }

    FakeDesk desk;
    OrdersPresenter presenter;
};

} // namespace

/// The Orders tab while it stands open: how old it says it is, and what it says when it cannot be made younger.
class TestOrdersLive : public QObject
{
    Q_OBJECT

private slots:
    void aPollMakesItYounger();
    void saysSinceWhenItIsStale();
    void theListMayFailToo();
    void aListThatContradictsItself_data();
    void aListThatContradictsItself();
    void anOrderThatTelnyxDoesNotKnowSaysSo();
    void readsAgainWhenTheWayIsFree();
    void nothingKnownIsNotStale();
    void countsOnlyForSomebody();
    void asksNothingAgainWhilePaused();
    void asksLessWhileHidden();
    void idleAsksForNothing();
    void marksAndTellsWhatMoved();
};

void TestOrdersLive::aPollMakesItYounger()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    blotter.desk.clock.advance(40s);
    QCOMPARE(blotter.presenter.age(), u"Updated 40 s ago"_s);
    QVERIFY(blotter.pass(60s)); // the order that is followed was asked for; the others do not change any more
    QCOMPARE(blotter.presenter.age(), u"Updated just now"_s);
    QVERIFY(blotter.presenter.stale().isEmpty());
}

void TestOrdersLive::saysSinceWhenItIsStale()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(blotter.pass(60s));
    QSignalSpy changes(&blotter.presenter, &OrdersPresenter::staleChanged);
    const QString since = blotter.desk.clock.now().toDateTime().toLocalTime().toString(u"HH:mm"_s);
    blotter.breakPolls(2);
    QVERIFY(blotter.pass(300s));
    const QString stale = blotter.presenter.stale();
    QVERIFY2(stale.startsWith(u"Could not be refreshed since %1. This is what was known then."_s.arg(since)),
        qPrintable(stale));
    QVERIFY(stale.size() > 80); // and why, and what helps
    QCOMPARE(blotter.presenter.age(), u"Updated 5 min ago"_s);
    QCOMPARE(changes.count(), 1);
    QVERIFY(blotter.pass(300s));
    QCOMPARE(blotter.presenter.stale(), stale); // the same words: nobody is told twice
    QCOMPARE(changes.count(), 1);
    QCOMPARE(blotter.presenter.state().phase, Phase::Ready);
    QCOMPARE(blotter.presenter.rows().totalCount(), 2);

    blotter.desk.clock.advance(24h);
    QVERIFY(blotter.presenter.stale().contains(u"2026-09-21"_s)); // of another day
    QVERIFY(blotter.pass(300s));
    QVERIFY(blotter.presenter.stale().isEmpty());
    QCOMPARE(changes.count(), 2);
}

void TestOrdersLive::theListMayFailToo()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    blotter.desk.telnyx.once("GET", "/number_orders", FakeDesk::broken());
    blotter.presenter.refresh();
    QVERIFY(blotter.read());
    QVERIFY(blotter.presenter.stale().startsWith(u"Could not be refreshed. The lists were last read whole at "_s));
    QVERIFY(blotter.pass(600s)); // one order could be read: the list could not
    QVERIFY(!blotter.presenter.stale().isEmpty());
    blotter.presenter.refresh();
    QVERIFY(blotter.read());
    QVERIFY(blotter.presenter.stale().isEmpty());
    // What a person stops has not failed.
    blotter.desk.telnyx.once("GET", "/number_orders", FakeDesk::held({}));
    blotter.presenter.refresh();
    blotter.presenter.cancelRefresh();
    QVERIFY(blotter.presenter.stale().isEmpty());
}

void TestOrdersLive::aListThatContradictsItself_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("errors in a 200") << QByteArray(
        R"({"errors":[{"code":"10007","title":"Unexpected error"}],"data":[],"meta":{"total_results":55}})");
    QTest::newRow("fewer rows than it counts")
        << QByteArray(R"({"data":[{"id":"o3","status":"success"}],"meta":{"total_pages":1,"total_results":55}})");
    QTest::newRow("a row without id") << QByteArray(
        R"({"data":[{"id":"o3","status":"success"},{"status":"success"}]})");
}

/// It has been read as little as one that failed: what is known stays, the banner says since when, and it is read once
/// more.
void TestOrdersLive::aListThatContradictsItself()
{
    QFETCH(QByteArray, body);
    Blotter blotter;
    QVERIFY(blotter.read());
    const OrderArchive &kept = blotter.desk.session->services().keeper();
    QTRY_VERIFY(kept.known());
    const Timestamp readAt = kept.known()->readAt;
    blotter.desk.clock.advance(40s);
    blotter.desk.telnyx.once("GET", "/number_orders", FakeTelnyx::Answer{.body = body});
    blotter.presenter.refresh();
    QVERIFY(blotter.read());
    QCOMPARE(blotter.presenter.state().phase, Phase::Failed);
    QVERIFY2(blotter.presenter.age().isEmpty(), qPrintable(blotter.presenter.age()));
    QVERIFY2(blotter.presenter.stale().contains(u"contradicts itself"_s), qPrintable(blotter.presenter.stale()));
    QCOMPARE(kept.known()->readAt, readAt);
    QVERIFY(blotter.presenter.rows().totalCount() >= 2);
    QCOMPARE(blotter.presenter.rows().totalCount(), body.contains("o3") ? 3 : 2);
    blotter.presenter.refresh();
    QVERIFY(blotter.read());
    QVERIFY(blotter.presenter.stale().isEmpty());
    QCOMPARE(blotter.presenter.age(), u"Updated just now"_s);
}

void TestOrdersLive::readsAgainWhenTheWayIsFree()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    blotter.desk.telnyx.goAway();
    blotter.desk.telnyx.dropConnections(20);
    blotter.presenter.refresh();
    QVERIFY(blotter.read());
    QVERIFY(!blotter.presenter.stale().isEmpty());
    QVERIFY(!blotter.desk.session->isOnline());
    blotter.desk.telnyx.dropConnections(0);
    QVERIFY(blotter.desk.telnyx.listenAgain());
    const int lists = blotter.desk.telnyx.count("GET", "/number_orders");
    blotter.desk.session->refreshBalance(); // anything that gets through
    QTRY_VERIFY(blotter.presenter.stale().isEmpty());
    // What is new, and what is open: the rest was read before.
    QTRY_COMPARE(blotter.desk.telnyx.count("GET", "/number_orders"), lists + 2);
}

void TestOrdersLive::nothingKnownIsNotStale()
{
    FakeDesk desk;
    desk.telnyx.once("GET", "/number_orders", FakeDesk::broken());
    OrdersPresenter presenter(*desk.session);
    QTRY_COMPARE(presenter.state().phase, Phase::Failed);
    QVERIFY(presenter.stale().isEmpty()); // the empty table says it
}

void TestOrdersLive::countsOnlyForSomebody()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QSignalSpy ages(&blotter.presenter, &OrdersPresenter::ageChanged);
    blotter.presenter.setSight(Visibility::Behind);
    QCOMPARE(ages.count(), 0);
    blotter.presenter.setSight(Visibility::Front);
    QCOMPARE(ages.count(), 1); // nobody has counted meanwhile
    QTRY_VERIFY(ages.count() > 1);
}

/// A list that could not be read is asked for again by itself, but not while a person has paused that.
void TestOrdersLive::asksNothingAgainWhilePaused()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    blotter.desk.telnyx.once("GET", "/number_orders", FakeDesk::broken());
    blotter.presenter.refresh();
    QTRY_VERIFY(!blotter.presenter.stale().isEmpty());
    blotter.presenter.setSight(Visibility::Paused);
    const int before = blotter.desk.telnyx.count("GET", "/number_orders");
    emit blotter.desk.session->onlineChanged(true);
    QVERIFY(blotter.pass(300s));
    QCOMPARE(blotter.desk.telnyx.count("GET", "/number_orders"), before);
    blotter.presenter.setSight(Visibility::Front);
    QTRY_VERIFY(blotter.presenter.stale().isEmpty());
    QVERIFY(blotter.desk.telnyx.count("GET", "/number_orders") > before);
}

void TestOrdersLive::asksLessWhileHidden()
{
    Blotter blotter;
    blotter.presenter.setSight(Visibility::Hidden);
    QVERIFY(blotter.read());
    blotter.presenter.refresh();
    QVERIFY(blotter.read());
    const auto polls = [&] { return blotter.desk.telnyx.count("GET", "/number_orders/o1"); };
    QVERIFY(blotter.pass(1s)); // a refresh polls all, hidden or not
    const int before = polls();
    for (int second = 0; second < 3; ++second)
        QVERIFY(blotter.pass(1s));
    QCOMPARE(polls(), before);
    QVERIFY(blotter.pass(300s));
    QCOMPARE(polls(), before + 1);
}

void TestOrdersLive::idleAsksForNothing()
{
    Blotter blotter;
    blotter.desk.fake.setOrderStatus(u"o1"_s, u"success"_s);
    QVERIFY(blotter.read());
    QVERIFY(blotter.pass(1s));
    QTRY_COMPARE(blotter.desk.session->services().tracker().following(), 0);
    blotter.desk.telnyx.forget();
    for (int minute = 0; minute < 60; ++minute)
        QVERIFY(blotter.pass(60s));
    QCOMPARE(blotter.desk.telnyx.seen().size(), size_t(0));
}

void TestOrdersLive::marksAndTellsWhatMoved()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    QVERIFY(!blotter.isMarked(u"status"_s));
    QSignalSpy moves(&blotter.presenter, &OrdersPresenter::moved);
    // The mark goes by itself after seconds: on a busy machine before anybody looks.
    QStringList marked;
    connect(&blotter.presenter.rows(), &QAbstractItemModel::dataChanged, this, [&] {
        for (const QString &column : {u"status"_s, u"created"_s}) {
            if (blotter.isMarked(column) && !marked.contains(column))
                marked += column;
        }
    });
    blotter.desk.fake.setOrderStatus(u"o1"_s, u"success"_s);
    QVERIFY(blotter.pass(60s));
    QTRY_COMPARE(marked, QStringList{u"status"_s});
    QCOMPARE(moves.count(), 1);
    QCOMPARE(moves.front().front().toString(), u"Spring: success"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!blotter.isMarked(u"status"_s), 20'000);
}

void TestOrdersLive::anOrderThatTelnyxDoesNotKnowSaysSo()
{
    Blotter blotter;
    QVERIFY(blotter.read());
    const auto note = [&] {
        OrderRow row;
        row.id = u"o1"_s;
        const OrderRow *found = blotter.presenter.rows().findAny(keyOf(row));
        return found ? found->reason : u"no row"_s;
    };
    QVERIFY(blotter.pass(60s));
    QCOMPARE(note(), QString());
    blotter.desk.telnyx.on("GET", "/number_orders/o1",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(404, "10005", "Not found."); });
    for (int minute = 0; minute < 5; ++minute)
        QVERIFY(blotter.pass(60s));
    QTRY_VERIFY2(note().contains(u"does not know"_s), qPrintable(note()));
    // The list shows it all the same: then Telnyx knows it.
    blotter.presenter.refresh();
    QVERIFY(blotter.read());
    QTRY_COMPARE(note(), QString());
}

QTEST_GUILESS_MAIN(TestOrdersLive)
#include "tst_orders_live.moc"
