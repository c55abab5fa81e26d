// SPDX-License-Identifier: Apache-2.0
#include "support/desk_fixture.h"

#include "api/values/api_enums.h"
#include "features/failures/service/notices.h"
#include "features/orders/service/missing_orders.h"
#include "features/orders/service/order_archive.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

Q_DECLARE_METATYPE(nd::FakeTelnyx::Answer)

namespace {

QJsonObject order(const QString &id, const QString &status, const QString &createdAt)
{
    return {{u"id"_s, id}, {u"status"_s, status}, {u"created_at"_s, createdAt}, {u"customer_reference"_s, u"PO"_s},
        {u"phone_numbers_count"_s, 1}};
}

QJsonObject orderOf(const QString &id, const QString &status, const QString &createdAt, const QString &number)
{
    QJsonObject made = order(id, status, createdAt);
    made[u"phone_numbers"_s] = QJsonArray{QJsonObject{{u"id"_s, u"n-"_s + id}, {u"phone_number"_s, number}}};
    return made;
}

/// The list of number orders in pages, newest first, as Telnyx gives it.
class PagedOrders
{
public:
    explicit PagedOrders(FakeTelnyx &telnyx)
    {
        telnyx.on("GET", "/number_orders", [this](const FakeTelnyx::Seen &seen) { return page(seen); });
        telnyx.on("GET", "/number_orders/*", [this](const FakeTelnyx::Seen &seen) {
            const QString id = QString::fromUtf8(seen.path.split('/').value(2));
            const auto found = std::find_if(
                rows.begin(), rows.end(), [&](const QJsonObject &one) { return one[u"id"_s].toString() == id; });
            return found == rows.end() ? FakeTelnyx::notFound() : FakeTelnyx::data(*found);
        });
    }
    FakeTelnyx::Answer page(const FakeTelnyx::Seen &seen) const
    {
        const QString status = seen.query.value(u"filter[status]"_s);
        const QString after = seen.query.value(u"filter[created_at][gt]"_s);
        QList<QJsonObject> fitting;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            const bool fits = ignoresFilters
                || ((status.isEmpty() || (*row)[u"status"_s].toString() == status)
                    && (after.isEmpty() || (*row)[u"created_at"_s].toString() > after));
            if (fits && !unlisted.contains((*row)[u"id"_s].toString()))
                fitting += *row;
        }
        const int size = seen.query.value(u"page[size]"_s, u"20"_s).toInt();
        const int number = seen.query.value(u"page[number]"_s, u"1"_s).toInt();
        const int pages = int((fitting.size() + size - 1) / size);
        return FakeTelnyx::list(fitting.mid((number - 1) * size, size), number, pages, int(fitting.size()));
    }
    void end(const QString &status)
    {
        for (QJsonObject &row : rows)
            row[u"status"_s] = status;
    }

    std::vector<QJsonObject> rows = {};
    QStringList unlisted = {};
    bool ignoresFilters = false;
};

/// So many pending orders of one number each, followed.
void followMany(DeskFixture &desk, PagedOrders &orders, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString id = u"o%1"_s.arg(i);
        orders.rows.push_back(orderOf(id, u"pending"_s, desk.clock.now().toIso(), u"+1312%1"_s.arg(5'550'000 + i)));
        desk.services->tracker().follow(OrderKind::Number, id);
    }
}

} // namespace

class TestTracker : public QObject
{
    Q_OBJECT

private slots:
    void idleAsksForNothing();
    void pollsAYoungOrderOftenAndAnOldOneSeldom();
    void anOrderOfYesterdayIsPolledSeldom();
    void asksLessWhileNobodyLooks();
    void asksNothingWhilePaused();
    void asksLessWhenTheBudgetShrinks();
    void whatMovesIsPolledOftenAgain();
    void saysSinceWhenItKnows();
    void aListThatFailsMakesAllOfItStale();
    void saysWhatChangedOnce();
    void followsOnAfterARestart();
    void givesUpWhatIsGone();
    void aFreshOrderIsFollowedThoughItIsNotKnownYet();
    void anOrderThatStaysUnknownStandsBeforeAPerson();
    void aFailedPollIsTriedAgain();
    void manyAreAskedForTogether();
    void aThousandAreFollowedByLists();
    void aHundredTakeFewRequestsAMinute();
    void whatEndsInAListTellsHowItsNumberFared();
    void ordersOfSeveralNumbersAreReadAtTheirEnd();
    void listsThatGoWrong_data();
    void listsThatGoWrong();
    void aListThatAnswersLateIsNotHeard();
    void manyNewsAreReadByAList();
    void whatNoListTellsIsReadByItself();
    void pendingOrdersOfOthersAreNoticed();
    void readsOneAtOnce();
    void readsOneOfManyByItself();
    void refreshReadsAllLists();
    void refreshFollowsWhatIsPending();
    void oneListThatFailsLeavesTheOthers();
    void cancelsARefresh();
    void unknownWordsAreFollowed();
    void advancedOrdersBecomeNumberOrders();
    void readsSubOrders();
    void aPartOfTheSubOrdersIsNotAll();
    void rememberedOrdersAreThereAtOnce();

private:
    static bool answered(DeskFixture &desk);
};

/// Every request that was sent has its answer.
bool TestTracker::answered(DeskFixture &desk)
{
    QCoreApplication::processEvents();
    return DeskFixture::until([&] { return desk.client->inFlight() == 0; });
}

void TestTracker::idleAsksForNothing()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"success"_s, desk.clock.now().toIso()));
    desk.services->tracker().refresh();
    QSignalSpy finished(&desk.services->tracker(), &OrderTracker::refreshFinished);
    QVERIFY(DeskFixture::until([&] { return finished.count() == 1; }));
    desk.telnyx.forget();
    for (int i = 0; i < 100; ++i)
        desk.pass(1min);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
}

void TestTracker::pollsAYoungOrderOftenAndAnOldOneSeldom()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    desk.services->tracker().follow(OrderKind::Number, u"o1"_s);
    std::vector<qint64> at;
    int polls = 0;
    for (qint64 second = 1; second <= 330; ++second) {
        desk.pass(1s);
        QVERIFY(answered(desk));
        const int now = desk.telnyx.count("GET", "/number_orders/o1");
        QVERIFY(now <= polls + 1);
        if (now > polls)
            at.push_back(second);
        polls = now;
    }
    QCOMPARE(at, (std::vector<qint64>{1, 3, 6, 11, 19, 32, 53, 87, 147, 207, 267, 327}));
    desk.clock.advance(25h);
    desk.services->tick();
    QVERIFY(answered(desk));
    polls = desk.telnyx.count("GET", "/number_orders/o1");
    for (int i = 0; i < 299; ++i)
        desk.pass(1s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), polls);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/number_orders/o1") == polls + 1; }));
}

void TestTracker::anOrderOfYesterdayIsPolledSeldom()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().plus(-48h).toIso()));
    QSignalSpy finished(&desk.services->tracker(), &OrderTracker::refreshFinished);
    desk.services->tracker().refresh();
    QVERIFY(DeskFixture::until([&] { return finished.count() == 1; }));
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, u"o1"_s));
    for (int i = 0; i < 299; ++i)
        desk.pass(1s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), 0);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/number_orders/o1") == 1; }));
}

void TestTracker::asksLessWhileNobodyLooks()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    OrderTracker &tracker = desk.services->tracker();
    tracker.setSight(Visibility::Hidden);
    tracker.follow(OrderKind::Number, u"o1"_s);
    std::vector<qint64> at;
    int polls = 0;
    for (qint64 second = 1; second <= 60; ++second) {
        desk.pass(1s);
        QVERIFY(answered(desk));
        if (const int now = desk.telnyx.count("GET", "/number_orders/o1"); now > polls) {
            at.push_back(second);
            polls = now;
        }
    }
    QCOMPARE(at, (std::vector<qint64>{4, 12, 24, 44})); // four times 1, 3, 6, 11
    // The person is back: what is overdue by the measure of who looks is polled at once. It was due after 8 seconds.
    tracker.setSight(Visibility::Front);
    desk.services->tick();
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), polls + 1);
    // Behind another tab it goes on like in front: the counts of the window stand on it.
    tracker.setSight(Visibility::Behind);
    desk.pass(13s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), polls + 2);
}

void TestTracker::asksNothingWhilePaused()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    OrderTracker &tracker = desk.services->tracker();
    tracker.follow(OrderKind::Number, u"o1"_s);
    tracker.setSight(Visibility::Paused);
    for (int minute = 0; minute < 30; ++minute) {
        desk.pass(60s);
        QVERIFY(answered(desk));
    }
    tracker.readNow(OrderKind::Number, u"o1"_s); // as a webhook does
    tracker.pollNow();
    desk.pass(60s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), 0);
    QVERIFY(tracker.isFollowing(OrderKind::Number, u"o1"_s)); // and known as such
    tracker.setSight(Visibility::Behind);
    desk.services->tick();
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), 1);
}

void TestTracker::asksLessWhenTheBudgetShrinks()
{
    DeskFixture desk;
    desk.telnyx.on("GET", "/number_orders/o1", [&](const FakeTelnyx::Seen &) {
        FakeTelnyx::Answer answer = FakeTelnyx::data(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
        answer.headers = {{"x-ratelimit-limit", "100"}, {"x-ratelimit-remaining", "20"}, {"x-ratelimit-reset", "600"}};
        return answer;
    });
    OrderTracker &tracker = desk.services->tracker();
    tracker.follow(OrderKind::Number, u"o1"_s);
    desk.pass(1s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), 1);
    for (int i = 0; i < 7; ++i) // after 2 seconds with a full budget, after 8 with a fifth of it
        desk.pass(1s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), 1);
    desk.pass(1s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), 2);
}

void TestTracker::whatMovesIsPolledOftenAgain()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    OrderTracker &tracker = desk.services->tracker();
    tracker.follow(OrderKind::Number, u"o1"_s);
    const auto poll = [&](std::chrono::seconds after) {
        const int before = desk.telnyx.count("GET", "/number_orders/o1");
        desk.pass(after);
        return answered(desk) && desk.telnyx.count("GET", "/number_orders/o1") == before + 1;
    };
    for (const std::chrono::seconds after : {1s, 2s, 3s, 5s, 8s})
        QVERIFY(poll(after));
    desk.account.setOrderStatus(u"o1"_s, u"processing"_s);
    QVERIFY(!poll(12s)); // 13 seconds as nothing moved so far
    QVERIFY(poll(1s));
    QVERIFY(poll(1s)); // it moved: the next after a second
    QVERIFY(poll(2s));
}

void TestTracker::saysSinceWhenItKnows()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    OrderTracker &tracker = desk.services->tracker();
    QSignalSpy polled(&tracker, &OrderTracker::polled);
    tracker.follow(OrderKind::Number, u"o1"_s);
    desk.pass(1s);
    QVERIFY(answered(desk));
    QCOMPARE(polled.count(), 1);
    QVERIFY(!tracker.stale());
    const Timestamp known = desk.clock.now();
    desk.telnyx.once("GET", "/number_orders/*", FakeTelnyx::error(500, "10007", "Oh."));
    desk.telnyx.once("GET", "/number_orders/*", FakeTelnyx::error(500, "10007", "Oh."));
    desk.pass(2s);
    QVERIFY(answered(desk));
    desk.pass(3s);
    QVERIFY(answered(desk));
    QCOMPARE(polled.count(), 3);
    QVERIFY(tracker.stale());
    QCOMPARE(tracker.stale()->knownAt, known); // when it was read last, not when it first failed
    QCOMPARE(tracker.stale()->why.kind, ErrorKind::Server);
    desk.pass(5s);
    QVERIFY(answered(desk));
    QVERIFY(!tracker.stale());
    // "There is no such order" is an answer.
    desk.telnyx.once("GET", "/number_orders/*", FakeTelnyx::error(404, "10005", "No."));
    desk.pass(8s);
    QVERIFY(answered(desk));
    QVERIFY(!tracker.stale());
}

void TestTracker::aListThatFailsMakesAllOfItStale()
{
    DeskFixture desk;
    for (int i = 0; i < 10; ++i) {
        desk.account.addOrder(order(u"o%1"_s.arg(i), u"pending"_s, desk.clock.now().toIso()));
        desk.services->tracker().follow(OrderKind::Number, u"o%1"_s.arg(i));
    }
    const Timestamp known = desk.clock.now();
    desk.telnyx.once("GET", "/number_orders", FakeTelnyx::error(500, "10007", "Oh."));
    desk.pass(1s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 1);
    QVERIFY(desk.services->tracker().stale());
    QCOMPARE(desk.services->tracker().stale()->knownAt, known);
    desk.pass(2s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 2);
    QVERIFY(!desk.services->tracker().stale());
}

void TestTracker::saysWhatChangedOnce()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    std::vector<QString> news;
    QObject::connect(&desk.services->tracker(), &OrderTracker::orderChanged, &desk.services->tracker(),
        [&](const OrderRecord &record) { news.push_back(statusOf(record)); });
    desk.services->tracker().follow(OrderKind::Number, u"o1"_s);
    desk.services->tracker().follow(OrderKind::Number, u"o1"_s);
    for (int i = 0; i < 3; ++i) {
        desk.services->tracker().pollNow();
        desk.pass(1s);
        QVERIFY(answered(desk));
    }
    QCOMPARE(news, std::vector<QString>{u"pending"_s});
    desk.account.setOrderStatus(u"o1"_s, u"success"_s);
    desk.services->tracker().pollNow();
    desk.services->tick();
    QVERIFY(DeskFixture::until([&] { return news.size() == 2; }));
    QCOMPARE(news[1], u"success"_s);
    QCOMPARE(desk.services->tracker().following(), 0);
}

void TestTracker::followsOnAfterARestart()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    desk.services->tracker().follow(OrderKind::Number, u"o1"_s);
    desk.pass(1s);
    QVERIFY(answered(desk));
    desk.restart();
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, u"o1"_s));
    desk.account.setOrderStatus(u"o1"_s, u"success"_s);
    desk.services->tick();
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
    desk.restart();
    QCOMPARE(desk.services->tracker().following(), 0);
    QCOMPARE(statusOf(*desk.services->tracker().stored(OrderKind::Number, u"o1"_s)), u"success"_s);
}

void TestTracker::givesUpWhatIsGone()
{
    DeskFixture desk;
    QSignalSpy gone(&desk.services->tracker(), &OrderTracker::orderGone);
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    desk.services->tracker().follow(OrderKind::Number, u"o1"_s);
    desk.pass(10s);
    QVERIFY(answered(desk));
    desk.telnyx.forget();
    desk.telnyx.on("GET", "/number_orders/o1",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(404, "10005", "Not found."); });
    for (int i = 0; i < 5; ++i) {
        desk.pass(10s);
        QVERIFY(answered(desk));
    }
    QCOMPARE(gone.count(), 1);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o1"), OrderTracker::GoneAfter);
    QCOMPARE(desk.services->tracker().following(), 0);
}

/// What was just made may be unknown to the server that answers: that is no reason to lose sight of it.
void TestTracker::aFreshOrderIsFollowedThoughItIsNotKnownYet()
{
    DeskFixture desk;
    QSignalSpy gone(&desk.services->tracker(), &OrderTracker::orderGone);
    desk.services->tracker().follow(OrderKind::Number, u"o1"_s);
    for (int i = 0; i < 6; ++i) {
        desk.pass(10s);
        QVERIFY(answered(desk));
    }
    QVERIFY(desk.telnyx.count("GET", "/number_orders/o1") >= OrderTracker::GoneAfter);
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, u"o1"_s));
    desk.account.addOrder(order(u"o1"_s, u"success"_s, desk.clock.now().toIso()));
    desk.pass(1min);
    QVERIFY(answered(desk));
    QVERIFY(!desk.services->tracker().isFollowing(OrderKind::Number, u"o1"_s));
    QCOMPARE(gone.count(), 0);
    QVERIFY(desk.services->gone().list().empty());
}

/// After half an hour it stands before a person, also after a restart, until it turns up or is put aside.
void TestTracker::anOrderThatStaysUnknownStandsBeforeAPerson()
{
    DeskFixture desk;
    desk.services->tracker().follow(OrderKind::Block, u"nowhere"_s);
    for (int minute = 0; minute < 29; ++minute) {
        desk.pass(1min);
        QVERIFY(answered(desk));
    }
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Block, u"nowhere"_s));
    QVERIFY(desk.services->gone().list().empty());
    for (int minute = 0; minute < 3; ++minute) {
        desk.pass(1min);
        QVERIFY(answered(desk));
    }
    QVERIFY(!desk.services->tracker().isFollowing(OrderKind::Block, u"nowhere"_s));
    QCOMPARE(desk.services->gone().list().size(), size_t(1));
    QCOMPARE(desk.services->gone().list().front().id, u"nowhere"_s);
    QCOMPARE(desk.services->notices().list().size(), 1);
    desk.restart();
    QVERIFY(desk.services->gone().contains(OrderKind::Block, u"nowhere"_s));

    desk.telnyx.on("GET", "/number_block_orders/nowhere", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"nowhere"_s}, {u"status"_s, u"success"_s}});
    });
    desk.services->gone().askAgain(OrderKind::Block, u"nowhere"_s);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.services->gone().list().empty(); }));
    QVERIFY(desk.services->notices().list().isEmpty());
    desk.restart();
    QVERIFY(desk.services->gone().list().empty());
}

void TestTracker::aFailedPollIsTriedAgain()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    desk.services->tracker().follow(OrderKind::Number, u"o1"_s);
    desk.telnyx.once("GET", "/number_orders/*", {.way = FakeTelnyx::Way::DropAfterReading});
    desk.telnyx.once("GET", "/number_orders/*", FakeTelnyx::Answer{.body = "<html>"});
    desk.telnyx.once("GET", "/number_orders/*", FakeTelnyx::error(401, "10009", "key"));
    desk.account.setOrderStatus(u"o1"_s, u"success"_s);
    for (int i = 0; i < 8 && desk.services->tracker().following() > 0; ++i) {
        desk.pass(10s);
        QVERIFY(answered(desk));
    }
    QCOMPARE(desk.services->tracker().following(), 0);
}

void TestTracker::manyAreAskedForTogether()
{
    DeskFixture desk;
    for (int i = 0; i < 50; ++i) {
        const QString id = u"o%1"_s.arg(i);
        desk.account.addOrder(order(id, u"pending"_s, desk.clock.now().toIso()));
        desk.services->tracker().follow(OrderKind::Number, id);
    }
    desk.pass(1s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 1);
    QCOMPARE(desk.telnyx.last("GET", "/number_orders")->query.value(u"filter[status]"_s), u"pending"_s);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0);
    // What has left the list is read by itself, with its numbers.
    desk.account.setOrderStatus(u"o7"_s, u"success"_s);
    QSignalSpy read(&desk.services->tracker(), &OrderTracker::orderRead);
    desk.pass(2s);
    QVERIFY(answered(desk));
    desk.services->tick();
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 49; }));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 1);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o7"), 1);
    QCOMPARE(read.count(), 1);
}

/// A thousand orders of one number each, from pending to success: four lists a round, and none is asked for by itself.
void TestTracker::aThousandAreFollowedByLists()
{
    constexpr int Orders = 1'000;
    constexpr int Pages = Orders / 250;
    DeskFixture desk;
    PagedOrders orders(desk.telnyx);
    followMany(desk, orders, Orders);
    OrderTracker &tracker = desk.services->tracker();
    desk.pass(1s);
    QVERIFY(answered(desk));
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/number_orders") == Pages; }));
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.seen().size(), size_t(Pages));
    // All of them end: the pending list is empty, and the list of all has them.
    orders.end(u"success"_s);
    int ended = 0;
    connect(&tracker, &OrderTracker::orderChanged, this,
        [&](const OrderRecord &record) { ended += isFinal(record) ? 1 : 0; });
    for (int second = 0; second < 30 && tracker.following() > 0; ++second) {
        desk.pass(1s);
        QVERIFY(answered(desk));
    }
    QVERIFY(DeskFixture::until([&] { return tracker.following() == 0; }));
    QCOMPARE(ended, Orders);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), Pages + 1 + Pages);
    QCOMPARE(statusOf(*tracker.stored(OrderKind::Number, u"o999"_s)), u"success"_s);
}

/// They come one a second, so that each second one of them is due.
void TestTracker::aHundredTakeFewRequestsAMinute()
{
    DeskFixture desk;
    PagedOrders orders(desk.telnyx);
    std::vector<int> counts; // after each second
    for (int second = 0; second < 400; ++second) {
        if (second < 100) {
            const QString id = u"o%1"_s.arg(second);
            orders.rows.push_back(orderOf(id, u"pending"_s, desk.clock.now().toIso(), u"+13125550101"_s));
            desk.services->tracker().follow(OrderKind::Number, id);
        }
        desk.pass(1s);
        QVERIFY(answered(desk));
        counts.push_back(int(desk.telnyx.seen().size()));
    }
    QCOMPARE(desk.services->tracker().following(), 100);
    // Before there are many they are read one by one.
    for (size_t from = 10; from + 60 < counts.size(); ++from)
        QVERIFY2(counts[from + 60] - counts[from] <= 20, qPrintable(QString::number(counts[from + 60] - counts[from])));
    QVERIFY(counts.back() - counts[counts.size() - 61] <= 2); // nothing moves any more
    QVERIFY(counts.back() > counts[counts.size() - 121]); // and it goes on
}

void TestTracker::whatEndsInAListTellsHowItsNumberFared()
{
    DeskFixture desk;
    QStringList numbers;
    for (int i = 0; i < 10; ++i)
        numbers += u"+1312%1"_s.arg(5'550'000 + i);
    desk.fill(numbers);
    QStringList ids;
    for (const QString &number : numbers) {
        Ticket one;
        one.lines = {*desk.basket().find(number)};
        const auto placed = desk.purchases().place(one);
        QVERIFY(placed);
        ids += placed->value(0);
    }
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    QVERIFY(desk.basket().lines().empty());
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0); // their answers have told all
    desk.telnyx.forget();
    for (const QJsonObject &order : desk.account.orders()) { // in the order in which they arrived
        const bool fails = order[u"phone_numbers"_s][0][u"phone_number"_s].toString() == numbers[3];
        desk.account.setOrderStatus(order[u"id"_s].toString(), fails ? u"failure"_s : u"success"_s);
    }
    for (int second = 0; second < 30 && desk.services->tracker().following() > 0; ++second) {
        desk.pass(1s);
        QVERIFY(answered(desk));
    }
    QCOMPARE(desk.services->tracker().following(), 0);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0);
    // The one that failed is back, with the reason; the others stay bought.
    QCOMPARE(desk.basket().count(), 1);
    QCOMPARE(desk.basket().lines().front().number, numbers[3]);
    QVERIFY(desk.basket().lines().front().isGone());
    for (const QString &id : ids)
        QCOMPARE(desk.stateOf(id), WriteState::Bought);
}

void TestTracker::ordersOfSeveralNumbersAreReadAtTheirEnd()
{
    DeskFixture desk;
    PagedOrders orders(desk.telnyx);
    followMany(desk, orders, 20);
    orders.rows[4][u"phone_numbers_count"_s] = 2; // its row lists one of them
    orders.end(u"success"_s);
    QSignalSpy read(&desk.services->tracker(), &OrderTracker::orderRead);
    for (int second = 0; second < 10 && desk.services->tracker().following() > 0; ++second) {
        desk.pass(1s);
        QVERIFY(answered(desk));
    }
    QCOMPARE(desk.services->tracker().following(), 0);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 1);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/o4"), 1);
    QCOMPARE(read.count(), 1);
}

void TestTracker::listsThatGoWrong_data()
{
    QTest::addColumn<FakeTelnyx::Answer>("answer");
    QTest::newRow("too many requests") << FakeTelnyx::error(429, "10011", "Too many.");
    QTest::newRow("cut off") << FakeTelnyx::Answer{.way = FakeTelnyx::Way::DropAfterReading};
    QTest::newRow("no JSON") << FakeTelnyx::Answer{.body = "<html>"};
    QTest::newRow("another list") << FakeTelnyx::list({order(u"x"_s, u"success"_s, u"2026-01-01T00:00:00Z"_s)});
    QTest::newRow("a part") << FakeTelnyx::list(
        {orderOf(u"o1"_s, u"pending"_s, u"2026-09-21T14:13:20Z"_s, u"+13125550001"_s)});
    QTest::newRow("all of it, whatever was asked for")
        << FakeTelnyx::list({orderOf(u"o1"_s, u"success"_s, u"2026-09-21T14:13:20Z"_s, u"+13125550001"_s)});
}

/// Whatever the first list says: none is lost from sight, and each is found out in the end.
void TestTracker::listsThatGoWrong()
{
    QFETCH(FakeTelnyx::Answer, answer);
    DeskFixture desk;
    PagedOrders orders(desk.telnyx);
    followMany(desk, orders, 20);
    OrderTracker &tracker = desk.services->tracker();
    QSignalSpy gone(&tracker, &OrderTracker::orderGone);
    desk.telnyx.once("GET", "/number_orders", answer);
    desk.pass(1s);
    QVERIFY(answered(desk));
    QVERIFY(tracker.following() >= 19); // "o1" may have ended
    QVERIFY(!tracker.isFollowing(OrderKind::Number, u"x"_s));
    orders.end(u"success"_s);
    for (int second = 0; second < 60 && tracker.following() > 0; ++second) {
        desk.pass(1s);
        QVERIFY(answered(desk));
    }
    QCOMPARE(tracker.following(), 0);
    QCOMPARE(gone.count(), 0);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(statusOf(*tracker.stored(OrderKind::Number, u"o%1"_s.arg(i))), u"success"_s);
}

void TestTracker::aListThatAnswersLateIsNotHeard()
{
    DeskFixture desk;
    PagedOrders orders(desk.telnyx);
    followMany(desk, orders, 20);
    desk.telnyx.on("GET", "/number_orders", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::Answer{.body = "{\"data\":[]}", .way = FakeTelnyx::Way::Hold};
    });
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.held() == 1; }));
    desk.restart();
    desk.telnyx.release();
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0);
}

/// As many webhooks bring them.
void TestTracker::manyNewsAreReadByAList()
{
    DeskFixture desk;
    PagedOrders orders(desk.telnyx);
    followMany(desk, orders, 300);
    orders.end(u"success"_s);
    for (int i = 0; i < 300; ++i)
        desk.services->tracker().readNow(OrderKind::Number, u"o%1"_s.arg(i));
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().following() == 0; }));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 0);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 2);
}

/// As many sub-orders are cancelled: which of an order's numbers went with them no list tells.
void TestTracker::whatNoListTellsIsReadByItself()
{
    DeskFixture desk;
    PagedOrders orders(desk.telnyx);
    followMany(desk, orders, 20);
    for (int i = 0; i < 20; ++i)
        desk.services->tracker().readNow(OrderKind::Number, u"o%1"_s.arg(i), OrderTracker::How::ByItself);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/number_orders/*") == 20; }));
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.count("GET", "/number_orders"), 0);
    QCOMPARE(desk.telnyx.count("GET", "/number_orders/*"), 20);
}

/// Another desk's are in the same list.
void TestTracker::pendingOrdersOfOthersAreNoticed()
{
    DeskFixture desk;
    PagedOrders orders(desk.telnyx);
    followMany(desk, orders, 10);
    orders.rows.push_back(orderOf(u"theirs"_s, u"pending"_s, desk.clock.now().toIso(), u"+13125559999"_s));
    QSignalSpy read(&desk.services->tracker(), &OrderTracker::ordersRead);
    desk.pass(1s);
    QVERIFY(answered(desk));
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, u"theirs"_s));
    QCOMPARE(read.count(), 1);
}

void TestTracker::readsOneAtOnce()
{
    DeskFixture desk;
    OrderTracker &tracker = desk.services->tracker();
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    desk.account.addOrder(order(u"o2"_s, u"success"_s, desk.clock.now().toIso()));
    tracker.follow(OrderKind::Number, u"o1"_s);
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
    tracker.readNow(OrderKind::Number, u"o1"_s);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/number_orders/o1") == 1; }));
    // One that was never seen and is at its end: read, kept, and not followed.
    QVERIFY(answered(desk));
    QSignalSpy changed(&tracker, &OrderTracker::orderChanged);
    tracker.readNow(OrderKind::Number, u"o2"_s);
    QVERIFY(DeskFixture::until([&] { return changed.count() == 1; }));
    QVERIFY(tracker.stored(OrderKind::Number, u"o2"_s));
    QCOMPARE(tracker.following(), 1);
    // The same again: nothing is new.
    tracker.readNow(OrderKind::Number, u"o2"_s);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/number_orders/o2") == 2; }));
    QVERIFY(DeskFixture::until([&] { return tracker.following() == 1; }));
    tracker.readNow(OrderKind::Number, QString());
    QCOMPARE(tracker.following(), 1);
}

void TestTracker::readsOneOfManyByItself()
{
    DeskFixture desk;
    for (int i = 0; i < 20; ++i) {
        const QString id = u"o%1"_s.arg(i);
        desk.account.addOrder(order(id, u"pending"_s, desk.clock.now().toIso()));
        desk.services->tracker().follow(OrderKind::Number, id);
    }
    desk.services->tracker().readNow(OrderKind::Number, u"o7"_s);
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.count("GET", "/number_orders/o7") == 1; }));
    QVERIFY(answered(desk));
    QCOMPARE(desk.telnyx.seen().size(), size_t(1));
}

void TestTracker::refreshReadsAllLists()
{
    DeskFixture desk;
    for (int page = 1; page <= 3; ++page) {
        desk.telnyx.on("GET", "/number_orders", [](const FakeTelnyx::Seen &seen) {
            const int number = seen.query.value(u"page[number]"_s).toInt();
            return FakeTelnyx::list(
                {order(u"p%1"_s.arg(number), u"success"_s, u"2026-01-01T00:00:00Z"_s)}, number, 3, 3);
        });
    }
    desk.telnyx.on("GET", "/number_block_orders", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({{{u"id"_s, u"b"_s}, {u"status"_s, u"success"_s}}});
    });
    QStringList ids;
    int advanced = 0;
    QObject::connect(
        &desk.services->tracker(), &OrderTracker::ordersRead, &desk.services->tracker(), [&](const OrderBatch &batch) {
            for (const NumberOrder &row : batch.numbers)
                ids += row.id;
            for (const BlockOrder &row : batch.blocks)
                ids += row.id;
            advanced += int(batch.advanced.size());
        });
    std::vector<std::pair<int, int>> progress;
    QObject::connect(&desk.services->tracker(), &OrderTracker::progress, &desk.services->tracker(),
        [&](int done, int total) { progress.emplace_back(done, total); });
    bool fine = false;
    QObject::connect(&desk.services->tracker(), &OrderTracker::refreshFinished, &desk.services->tracker(),
        [&](const Result<Done> &end) { fine = bool(end); });
    desk.services->tracker().refresh();
    QVERIFY(desk.services->tracker().isRefreshing());
    QVERIFY(DeskFixture::until([&] { return !desk.services->tracker().isRefreshing(); }));
    QVERIFY(fine);
    ids.sort();
    QCOMPARE(ids, (QStringList{u"b"_s, u"p1"_s, u"p2"_s, u"p3"_s}));
    QCOMPARE(progress.back(), std::pair(6, 6));
    QCOMPARE(desk.telnyx.count("GET", "/advanced_orders"), 1);
    QCOMPARE(desk.telnyx.count("GET", "/inexplicit_number_orders"), 1);
    QCOMPARE(desk.telnyx.last("GET", "/inexplicit_number_orders")->query.value(u"page_size"_s), u"250"_s);
}

void TestTracker::refreshFollowsWhatIsPending()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"pending"_s, desk.clock.now().toIso()));
    desk.account.addOrder(order(u"o2"_s, u"success"_s, desk.clock.now().toIso()));
    desk.services->tracker().follow(OrderKind::Number, u"o2"_s);
    QSignalSpy finished(&desk.services->tracker(), &OrderTracker::refreshFinished);
    desk.services->tracker().refresh();
    QVERIFY(DeskFixture::until([&] { return finished.count() == 1; }));
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, u"o1"_s));
    // The list says that o2 has ended: its details are read at once.
    desk.services->tick();
    QVERIFY(DeskFixture::until([&] { return !desk.services->tracker().isFollowing(OrderKind::Number, u"o2"_s); }));
}

void TestTracker::oneListThatFailsLeavesTheOthers()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"success"_s, desk.clock.now().toIso()));
    desk.telnyx.on(
        "GET", "/advanced_orders", [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(403, "10038", "no"); });
    int rows = 0;
    QObject::connect(&desk.services->tracker(), &OrderTracker::ordersRead, &desk.services->tracker(),
        [&](const OrderBatch &batch) { rows += int(batch.numbers.size()); });
    std::optional<Error> error;
    QObject::connect(&desk.services->tracker(), &OrderTracker::refreshFinished, &desk.services->tracker(),
        [&](const Result<Done> &end) { error = end ? Error{} : end.error(); });
    desk.services->tracker().refresh();
    QVERIFY(DeskFixture::until([&] { return error.has_value(); }));
    QCOMPARE(error->kind, ErrorKind::NotAllowed);
    QCOMPARE(rows, 1);
}

void TestTracker::cancelsARefresh()
{
    DeskFixture desk;
    desk.telnyx.on("GET", "/number_orders",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::Answer{.way = FakeTelnyx::Way::Hold}; });
    std::vector<ErrorKind> ends;
    QObject::connect(&desk.services->tracker(), &OrderTracker::refreshFinished, &desk.services->tracker(),
        [&](const Result<Done> &end) { ends.push_back(end.error().kind); });
    desk.services->tracker().refresh();
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.held() == 1; }));
    desk.services->tracker().cancelRefresh();
    desk.services->tracker().cancelRefresh();
    QCOMPARE(ends, std::vector{ErrorKind::Cancelled});
    QVERIFY(!desk.services->tracker().isRefreshing());
    desk.telnyx.release();
    QVERIFY(answered(desk));
    QCOMPARE(ends.size(), size_t(1));
}

void TestTracker::unknownWordsAreFollowed()
{
    DeskFixture desk;
    desk.account.addOrder(order(u"o1"_s, u"in-limbo"_s, desk.clock.now().toIso()));
    desk.services->tracker().follow(OrderKind::Number, u"o1"_s);
    desk.pass(1s);
    QVERIFY(answered(desk));
    QVERIFY(desk.services->tracker().isFollowing(OrderKind::Number, u"o1"_s));
}

void TestTracker::advancedOrdersBecomeNumberOrders()
{
    DeskFixture desk;
    QJsonObject record{{u"id"_s, u"a1"_s}, {u"status"_s, QJsonArray{u"ordered"_s}}, {u"orders"_s, QJsonArray{u"o1"_s}}};
    desk.telnyx.on("GET", "/advanced_orders/a1",
        [&](const FakeTelnyx::Seen &) { return FakeTelnyx::Answer{.body = QJsonDocument(record).toJson()}; });
    desk.services->tracker().follow(OrderKind::Advanced, u"a1"_s);
    desk.pass(1s);
    QVERIFY(DeskFixture::until([&] { return desk.services->tracker().isFollowing(OrderKind::Number, u"o1"_s); }));
    QVERIFY(!desk.services->tracker().isFollowing(OrderKind::Advanced, u"a1"_s));
}

void TestTracker::readsSubOrders()
{
    DeskFixture desk;
    const QString mine = desk.account.addSubOrder(u"o1"_s, u"pending"_s);
    // A server that ignores the filter.
    desk.account.addSubOrder(u"o2"_s, u"pending"_s);
    desk.telnyx.on("GET", "/sub_number_orders", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::list({desk.account.subOrder(mine), {{u"id"_s, u"x"_s}, {u"order_request_id"_s, u"o2"_s}}});
    });
    QStringList ids;
    const Call list = desk.services->tracker().readSubOrders(u"o1"_s, [&](const Result<std::vector<SubOrder>> &answer) {
        for (const SubOrder &row : *answer)
            ids += row.id;
    });
    QVERIFY(DeskFixture::until([&] { return !ids.isEmpty(); }));
    QCOMPARE(ids, QStringList{mine});
    QString status;
    const Call one
        = desk.services->tracker().readSubOrder(mine, [&](const Result<SubOrder> &answer) { status = answer->status; });
    QVERIFY(DeskFixture::until([&] { return !status.isEmpty(); }));
    QCOMPARE(
        desk.telnyx.last("GET", "/sub_number_orders/*")->query.value(u"filter[include_phone_numbers]"_s), u"true"_s);
}

/// Whether this list has pages is not known (api-facts §0.3): this server gives the first for each.
void TestTracker::aPartOfTheSubOrdersIsNotAll()
{
    DeskFixture desk;
    const QString mine = desk.account.addSubOrder(u"o1"_s, u"pending"_s);
    desk.telnyx.on("GET", "/sub_number_orders",
        [&](const FakeTelnyx::Seen &) { return FakeTelnyx::list({desk.account.subOrder(mine)}, 1, 3, 55); });
    std::optional<Result<std::vector<SubOrder>>> read;
    const Call list = desk.services->tracker().readSubOrders(
        u"o1"_s, [&](const Result<std::vector<SubOrder>> &answer) { read = answer; });
    QVERIFY(DeskFixture::until([&] { return read.has_value(); }));
    QVERIFY(!*read);
    QCOMPARE(read->error().code, u"contradiction"_s);
}

void TestTracker::rememberedOrdersAreThereAtOnce()
{
    DeskFixture desk;
    BulkOrder bulk;
    bulk.id = u"k"_s;
    bulk.orderingGroups.push_back({.status = u"pending"_s, .startsWith = u"55"_s, .countRequested = 20});
    NumberOrder number;
    number.id = u"n"_s;
    number.status = u"success"_s;
    number.phoneNumbers = {*PackedNumber::fromText(u"+13125550101"), *PackedNumber::fromText(u"+13125550102")};
    number.createdAt = desk.clock.now();
    BlockOrder block;
    block.id = u"b"_s;
    block.range = 10;
    block.status = u"pending"_s;
    const std::vector<OrderRecord> records{bulk, number, block};
    for (const OrderRecord &record : records) {
        QVERIFY(desk.services->tracker().store(record));
        desk.clock.advance(1s);
    }
    desk.restart();
    const auto known = desk.services->keeper().page({}, 10);
    QVERIFY(known);
    QVERIFY(known->orders == (std::vector<OrderRecord>{number, bulk, block})); // those without a date last
    QCOMPARE(desk.services->tracker().following(), 2);
}

QTEST_GUILESS_MAIN(TestTracker)
#include "tst_order_tracker.moc"
