// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"

#include "api/client/client.h"
#include "api/client/rate_limiter.h"
#include "features/basket/service/holds.h"
#include "features/comments/comments_presenter.h"
#include "features/needs_action/needs_action_presenter.h"
#include "features/orders/service/missing_orders.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "support/patience.h"
#include "writes/failed_writes.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Kind = NeedsActionRow::Kind;

namespace {

QJsonObject number(const QString &id, const QString &state, const QString &country = u"DE"_s)
{
    return {{u"id"_s, id}, {u"phone_number"_s, u"+4930"_s + id}, {u"phone_number_type"_s, u"local"_s},
        {u"country_code"_s, country}, {u"status"_s, u"pending"_s}, {u"requirements_status"_s, state},
        {u"requirements_met"_s, state == u"approved"_s}};
}

/// An account in which orders wait for us, and the list of what does.
struct Waiting
{
    Waiting()
    {
        desk.telnyx.on("GET", "/number_orders/*", [this](const FakeTelnyx::Seen &seen) {
            const QString id = QString::fromLatin1(seen.path).section(u'/', -1);
            return orders.contains(id) ? FakeTelnyx::data(orders[id]) : FakeTelnyx::error(404, "10005", "No.");
        });
        desk.telnyx.on("GET", "/number_order_phone_numbers/*", [this](const FakeTelnyx::Seen &seen) {
            const QString id = QString::fromLatin1(seen.path).section(u'/', -1);
            QJsonObject found = number(id, u"requirement-info-pending"_s);
            found[u"sub_number_order_id"_s] = u"sub-"_s + id.left(2);
            found[u"deadline"_s] = deadlines.value(id).toIso();
            return FakeTelnyx::data(found);
        });
    }
    void use()
    {
        comments.emplace(*desk.session);
        list.emplace(*desk.session);
        QObject::connect(&*list, &NeedsActionPresenter::opened, &context,
            [this](const NeedsActionRow &row) { opened.push_back(row); });
    }
    void addOrder(const QString &id, const QList<QJsonObject> &numbers)
    {
        QJsonArray all;
        for (const QJsonObject &one : numbers)
            all.append(one);
        orders[id] = {{u"id"_s, id}, {u"status"_s, u"pending"_s}, {u"created_at"_s, desk.clock.now().toIso()},
            {u"customer_reference"_s, u"Order "_s + id}, {u"phone_numbers_count"_s, all.size()},
            {u"requirements_met"_s, false}, {u"phone_numbers"_s, all}};
        desk.session->services().tracker().follow(OrderKind::Number, id);
    }
    bool pass(std::chrono::seconds span)
    {
        desk.pass(span);
        QCoreApplication::processEvents();
        return support::waitFor([&] { return desk.session->client().inFlight() == 0; }, 20'000);
    }
    QStringList whats()
    {
        QStringList texts;
        for (int row = 0; row < list->rows().rowCount(); ++row)
            texts += list->rows().row(row).what;
        return texts;
    }
    const NeedsActionRow *of(Kind kind)
    {
        for (const NeedsActionRow &row : list->rows().rows()) {
            if (row.kind == kind)
                return &row;
        }
        return nullptr;
    }
    int numberReads() const { return desk.telnyx.count("GET", "/number_order_phone_numbers/*"); }
    void say(const QString &id, const QString &type, const QString &record)
    {
        desk.fake.addComment({{u"id"_s, id}, {u"body"_s, u"Words of "_s + id}, {u"comment_record_type"_s, type},
            {u"comment_record_id"_s, record}, {u"commenter_type"_s, u"admin"_s},
            {u"created_at"_s, desk.clock.now().toIso()}});
    }

    FakeDesk desk;
    QHash<QString, QJsonObject> orders;
    QHash<QString, Timestamp> deadlines;
    std::optional<CommentsPresenter> comments;
    std::optional<NeedsActionPresenter> list;
    std::vector<NeedsActionRow> opened;
    QObject context;
};

} // namespace

/// One list of what waits for a person.
class TestNeedsAction : public QObject
{
    Q_OBJECT

private slots:
    void atTheSandbox();
    void emptyAccountAsksForNothing();
    void nearestDeadlineFirst();
    void asksForADeadlineOnce();
    void whatTelnyxChecksDoesNotWaitForUs();
    void aCommentMayMoveTheDeadline();
    void theLastOfTheBudgetIsNotForDeadlines();
    void unreadWords();
    void holds();
    void advancedOrders();
    void unresolvedWrites();
    void anUnresolvedCommentNamesItsOrder();
    void ordersThatTelnyxDoesNotKnow();
    void countdowns();
    void anotherAccount();
    void aPurchaseThatFailedWaits();
    void aStartWithoutANetworkIsNotEmpty();
    void aStartWithoutANetworkAndWithoutAPast();
};

void TestNeedsAction::atTheSandbox()
{
    SandboxDesk desk(30);
    const CommentsPresenter comments(*desk.session);
    NeedsActionPresenter list(*desk.session);
    const QAbstractItemModelTester tester(&list.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.session->services().tracker().refresh();
    const auto of = [&](Kind kind, bool bad) {
        return std::any_of(list.rows().rows().begin(), list.rows().rows().end(),
            [&](const NeedsActionRow &row) { return row.kind == kind && row.bad == bad; });
    };
    const auto known = [&] {
        return std::all_of(list.rows().rows().begin(), list.rows().rows().end(), [](const NeedsActionRow &row) {
            return row.kind != Kind::Requirements || (row.deadline.isValid() && !row.id.isEmpty());
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(of(Kind::Requirements, true) && of(Kind::Requirements, false) && of(Kind::Advanced, true)
            && of(Kind::Comment, false) && known(),
        20'000);
    QVERIFY(list.count() >= 4);
}

void TestNeedsAction::emptyAccountAsksForNothing()
{
    Waiting waiting;
    waiting.use();
    QVERIFY(waiting.pass(1s));
    QTRY_COMPARE(waiting.comments->state().phase, Phase::Empty);
    waiting.desk.telnyx.forget();
    waiting.list->setShown(true);
    for (int minute = 0; minute < 30; ++minute)
        QVERIFY(waiting.pass(60s));
    QCOMPARE(waiting.list->count(), 0);
    QCOMPARE(waiting.desk.telnyx.seen().size(), size_t(0));
    waiting.list->open(u"nobody"_s);
    QVERIFY(waiting.opened.empty());
}

void TestNeedsAction::nearestDeadlineFirst()
{
    Waiting waiting;
    const Timestamp now = waiting.desk.clock.now();
    waiting.deadlines = {{u"a1"_s, now.plus(72h)}, {u"b1"_s, now.plus(5h)}, {u"b3"_s, now.plus(30h)}};
    waiting.use();
    waiting.addOrder(u"a"_s, {number(u"a1"_s, u"requirement-info-pending"_s), number(u"a2"_s, u"approved"_s)});
    waiting.addOrder(u"b"_s,
        {number(u"b1"_s, u"requirement-info-exception"_s), number(u"b2"_s, u"requirement-info-exception"_s),
            number(u"b3"_s, u"requirement-info-pending"_s, u"GB"_s)});
    QVERIFY(waiting.pass(1s));
    QTRY_VERIFY_WITH_TIMEOUT(waiting.numberReads() == 3 && waiting.list->count() == 3, 20'000);
    QTRY_COMPARE(waiting.list->rows().row(2).deadline, now.plus(72h));
    const NeedsActionRow first = waiting.list->rows().row(0);
    QCOMPARE(first.kind, Kind::Requirements);
    QCOMPARE(first.deadline, now.plus(5h));
    QVERIFY2(first.what.contains(u"rejected"_s) && first.what.contains(u'2'), qPrintable(first.what));
    QVERIFY(first.where.contains(u"Order b"_s) && first.where.contains(u"Germany"_s));
    QCOMPARE(first.id, u"sub-b1"_s);
    QVERIFY(!first.step.isEmpty());
    QVERIFY(waiting.list->rows().row(1).where.contains(u"United Kingdom"_s));
    QVERIFY(waiting.list->rows().row(2).what.contains(u"missing"_s));
    waiting.list->open(first.key);
    QCOMPARE(waiting.opened.size(), size_t(1));
    QCOMPARE(waiting.opened.front().id, u"sub-b1"_s);
}

void TestNeedsAction::asksForADeadlineOnce()
{
    Waiting waiting;
    waiting.deadlines[u"a1"_s] = waiting.desk.clock.now().plus(72h);
    waiting.use();
    waiting.addOrder(u"a"_s, {number(u"a1"_s, u"requirement-info-pending"_s)});
    QVERIFY(waiting.pass(1s));
    QTRY_VERIFY_WITH_TIMEOUT(waiting.numberReads() == 1 && waiting.list->count() == 1, 20'000);
    const int orders = waiting.desk.telnyx.count("GET", "/number_orders/a");
    QCOMPARE(orders, 1); // the tracker's own poll told what is open: it was not asked for once more
    for (int i = 0; i < 20; ++i)
        QVERIFY(waiting.pass(60s));
    QVERIFY(waiting.desk.telnyx.count("GET", "/number_orders/a") > orders); // polls went on
    QCOMPARE(waiting.numberReads(), 1);
    // Rejected: that sets another deadline.
    const Timestamp later = waiting.desk.clock.now().plus(100h);
    waiting.deadlines[u"a1"_s] = later;
    QJsonObject order = waiting.orders[u"a"_s];
    order[u"phone_numbers"_s] = QJsonArray{number(u"a1"_s, u"requirement-info-exception"_s)};
    waiting.orders[u"a"_s] = order;
    QVERIFY(waiting.pass(60s));
    QTRY_VERIFY_WITH_TIMEOUT(waiting.numberReads() == 2 && waiting.list->rows().row(0).deadline == later, 20'000);
    QVERIFY(waiting.list->rows().row(0).bad);
}

void TestNeedsAction::whatTelnyxChecksDoesNotWaitForUs()
{
    Waiting waiting;
    waiting.use();
    waiting.addOrder(u"a"_s, {number(u"a1"_s, u"requirement-info-under-review"_s), number(u"a2"_s, u"approved"_s)});
    waiting.addOrder(u"b"_s, {number(u"b1"_s, u"requirement-info-pending"_s)});
    QVERIFY(waiting.pass(1s));
    QTRY_COMPARE_WITH_TIMEOUT(waiting.numberReads(), 1, 20'000);
    QTRY_COMPARE(waiting.list->count(), 1);
    QVERIFY(waiting.list->rows().row(0).where.contains(u"Order b"_s));
    // What is filled in does not wait either.
    QJsonObject order = waiting.orders[u"b"_s];
    order[u"requirements_met"_s] = true;
    order[u"phone_numbers"_s] = QJsonArray{number(u"b1"_s, u"approved"_s)};
    waiting.orders[u"b"_s] = order;
    QVERIFY(waiting.pass(60s));
    QTRY_COMPARE(waiting.list->count(), 0);
}

void TestNeedsAction::aCommentMayMoveTheDeadline()
{
    Waiting waiting;
    const Timestamp now = waiting.desk.clock.now();
    waiting.deadlines[u"a1"_s] = now.plus(5h);
    waiting.say(u"c1"_s, u"sub_number_order"_s, u"sub-a1"_s);
    waiting.use();
    waiting.addOrder(u"a"_s, {number(u"a1"_s, u"requirement-info-pending"_s)});
    QVERIFY(waiting.pass(1s));
    QTRY_VERIFY_WITH_TIMEOUT(waiting.numberReads() == 1 && waiting.list->count() == 2, 20'000);
    // What Telnyx writes about the sub-order presses as much as the sub-order.
    QTRY_COMPARE(waiting.of(Kind::Comment)->deadline, now.plus(5h));
    waiting.deadlines[u"a1"_s] = now.plus(50h);
    waiting.say(u"c2"_s, u"sub_number_order"_s, u"sub-a1"_s);
    waiting.comments->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(waiting.numberReads() == 2, 20'000);
    QTRY_COMPARE(waiting.of(Kind::Requirements)->deadline, now.plus(50h));
}

void TestNeedsAction::theLastOfTheBudgetIsNotForDeadlines()
{
    Waiting waiting;
    waiting.use();
    waiting.desk.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
        FakeTelnyx::Answer answer = FakeTelnyx::data({{u"balance"_s, u"1.00"_s}, {u"currency"_s, u"USD"_s}});
        answer.headers = {{"x-ratelimit-limit", "100"}, {"x-ratelimit-remaining", "5"}, {"x-ratelimit-reset", "3000"}};
        return answer;
    });
    waiting.addOrder(u"a"_s, {number(u"a1"_s, u"requirement-info-pending"_s)});
    QVERIFY(waiting.pass(1s));
    waiting.desk.session->refreshBalance();
    QTRY_COMPARE(waiting.desk.session->client().budget().limit, 100);
    QTRY_COMPARE(waiting.list->count(), 1); // it is in the list, without its deadline
    QVERIFY(!waiting.list->rows().row(0).deadline.isValid());
    Waiting plenty; // begins later, and has asked
    plenty.use();
    plenty.addOrder(u"a"_s, {number(u"a1"_s, u"requirement-info-pending"_s)});
    QVERIFY(plenty.pass(1s));
    QTRY_COMPARE_WITH_TIMEOUT(plenty.numberReads(), 1, 20'000);
    QCOMPARE(waiting.numberReads(), 0);
    waiting.list->open(waiting.list->rows().row(0).key); // and leads to one of its numbers
    QCOMPARE(waiting.opened.front().numberId, u"a1"_s);
}

void TestNeedsAction::unreadWords()
{
    Waiting waiting;
    waiting.say(u"c1"_s, u"requirement_group"_s, u"group-1"_s);
    waiting.use();
    QTRY_COMPARE(waiting.list->count(), 1);
    const NeedsActionRow row = waiting.list->rows().row(0);
    QCOMPARE(row.kind, Kind::Comment);
    QCOMPARE(row.recordType, u"requirement_group"_s);
    QCOMPARE(row.id, u"group-1"_s);
    QCOMPARE(row.what, u"Telnyx writes: Words of c1"_s);
    QVERIFY(!row.deadline.isValid() && deadlineText(row).isEmpty());
    waiting.comments->look(u"requirement_group/group-1"_s);
    waiting.comments->markRead();
    QTRY_COMPARE(waiting.list->count(), 1); // read is not answered
    QTRY_VERIFY(waiting.list->rows().row(0).step.startsWith(u"Answer"_s));
    waiting.comments->putAside();
    QTRY_COMPARE(waiting.list->count(), 0);
}

void TestNeedsAction::holds()
{
    Waiting waiting;
    waiting.use();
    waiting.desk.fill({FakeDesk::line(u"+13125550100"_s), FakeDesk::line(u"+13125550101"_s)});
    QVERIFY(waiting.desk.session->services().holds().reserve({u"+13125550100"_s, u"+13125550101"_s}));
    QTRY_VERIFY(waiting.desk.session->services().holds().isHeld(u"+13125550100"_s));
    const Timestamp end = waiting.desk.basket().find(u"+13125550100"_s)->hold.expiresAt;
    QVERIFY(waiting.pass(1s));
    QCOMPARE(waiting.list->count(), 0); // half an hour is no haste
    QVERIFY(waiting.pass(std::chrono::duration_cast<std::chrono::seconds>(end.since(waiting.desk.clock.now())) - 200s));
    QTRY_COMPARE(waiting.list->count(), 1);
    NeedsActionRow row = waiting.list->rows().row(0);
    QCOMPARE(row.kind, Kind::HoldEnding);
    QCOMPARE(row.keys, (QStringList{u"+13125550100"_s, u"+13125550101"_s})); // one reservation, one row
    QCOMPARE(row.deadline, end);
    QVERIFY(waiting.pass(300s));
    QTRY_VERIFY(waiting.list->count() == 1 && waiting.list->rows().row(0).kind == Kind::HoldLapsed);
    row = waiting.list->rows().row(0);
    QCOMPARE(row.keys.size(), 2);
    QVERIFY(!row.deadline.isValid());
    QVERIFY(waiting.desk.basket().remove({u"+13125550100"_s, u"+13125550101"_s}));
    QTRY_COMPARE(waiting.list->count(), 0);
}

void TestNeedsAction::advancedOrders()
{
    Waiting waiting;
    QString status = u"exception"_s;
    waiting.desk.telnyx.on("GET", "/advanced_orders/*", [&](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"adv"_s}, {u"status"_s, status}, {u"country_code"_s, u"US"_s},
            {u"customer_reference"_s, u"Fifty of them"_s}, {u"quantity"_s, 50}});
    });
    waiting.use();
    waiting.desk.session->services().tracker().follow(OrderKind::Advanced, u"adv"_s);
    QVERIFY(waiting.pass(1s));
    QTRY_COMPARE(waiting.list->count(), 1);
    QCOMPARE(waiting.list->rows().row(0).kind, Kind::Advanced);
    QCOMPARE(waiting.list->rows().row(0).id, u"adv"_s);
    QVERIFY(waiting.list->rows().row(0).where.startsWith(u"Fifty of them"_s));
    status = u"pending"_s;
    QVERIFY(waiting.pass(60s));
    QTRY_COMPARE(waiting.list->count(), 0);
}

void TestNeedsAction::unresolvedWrites()
{
    Waiting waiting;
    waiting.use();
    waiting.desk.fake.failNext(
        "POST", "/comments", FakeAccount::When::BeforeEffect, {.way = FakeTelnyx::Way::DropAfterReading});
    NewComment words;
    words.body = u"Hello"_s;
    words.commentRecordType = u"sub_number_order"_s;
    words.commentRecordId = u"s1"_s;
    const auto begun
        = waiting.desk.session->services().actions().postComment(words, &waiting.context, [](const auto &) {});
    QVERIFY(begun);
    QTRY_VERIFY((waiting.pass(30s), waiting.list->count() == 1)); // as soon as the look-ups have shown nothing
    const NeedsActionRow row = waiting.list->rows().row(0);
    QCOMPARE(row.kind, Kind::Unresolved);
    QCOMPARE(row.id, *begun);
    QVERIFY2(row.what.startsWith(u"Comment"_s), qPrintable(row.what));
    QCOMPARE(row.where, u"Sub-order s1"_s);
    QTRY_VERIFY((waiting.pass(300s), waiting.list->count() == 0)); // proven not done: the pane of failures has it
}

/// By what a person calls it: an id says nothing.
void TestNeedsAction::anUnresolvedCommentNamesItsOrder()
{
    Waiting waiting;
    waiting.addOrder(u"1"_s, {number(u"11"_s, u"requirement-info-pending"_s)});
    waiting.use();
    const auto knowsTheSubOrder = [&] {
        const NeedsActionRow *papers = waiting.of(Kind::Requirements);
        return papers && papers->id == u"sub-11"_s;
    };
    QTRY_VERIFY((waiting.pass(1s), knowsTheSubOrder()));
    waiting.desk.fake.failNext(
        "POST", "/comments", FakeAccount::When::BeforeEffect, {.way = FakeTelnyx::Way::DropAfterReading});
    NewComment words;
    words.body = u"Hello"_s;
    words.commentRecordType = u"sub_number_order"_s;
    words.commentRecordId = u"sub-11"_s;
    QVERIFY(waiting.desk.session->services().actions().postComment(words, &waiting.context, [](const auto &) {}));
    QTRY_VERIFY((waiting.pass(30s), waiting.of(Kind::Unresolved)));
    QCOMPARE(waiting.of(Kind::Unresolved)->where, u"Order 1"_s);
}

/// In the list until a person puts it aside or Telnyx shows it.
void TestNeedsAction::ordersThatTelnyxDoesNotKnow()
{
    Waiting waiting;
    waiting.use();
    AccountServices &services = waiting.desk.session->services();
    services.tracker().follow(OrderKind::Number, u"lost"_s);
    for (int minute = 0; minute < 32; ++minute)
        QVERIFY(waiting.pass(60s));
    QTRY_VERIFY(waiting.of(Kind::UnknownOrder));
    const NeedsActionRow row = *waiting.of(Kind::UnknownOrder);
    QCOMPARE(row.id, u"lost"_s);
    QVERIFY(row.what.contains(u"Telnyx does not know"_s));
    waiting.list->open(row.key);
    QCOMPARE(waiting.opened.size(), size_t(1));
    QVERIFY(bool(services.gone().putAside(row.orderKind, row.id)));
    QTRY_VERIFY(!waiting.of(Kind::UnknownOrder));
}

void TestNeedsAction::countdowns()
{
    NeedsActionRow row;
    QCOMPARE(deadlineText(row), QString());
    row.deadline = Timestamp::fromMicros(TestClock::Start);
    const auto left = [&](std::chrono::seconds seconds) {
        row.secondsLeft = seconds.count();
        return deadlineText(row);
    };
    QCOMPARE(left(-1s), u"Overdue"_s);
    QCOMPARE(left(0s), u"Overdue"_s);
    QCOMPARE(left(272s), u"4:32"_s);
    QCOMPARE(left(7h + 5min), u"7:05:00"_s);
    QCOMPARE(left(76h), u"3 d 4 h"_s);

    Waiting waiting;
    waiting.deadlines[u"a1"_s] = waiting.desk.clock.now().plus(2h);
    waiting.use();
    waiting.addOrder(u"a"_s, {number(u"a1"_s, u"requirement-info-pending"_s)});
    QVERIFY(waiting.pass(1s));
    QTRY_VERIFY_WITH_TIMEOUT(waiting.list->count() == 1 && waiting.list->rows().row(0).deadline.isValid(), 20'000);
    const auto shown = [&] { return waiting.list->rows().index(0, 0).data().toString(); };
    QCOMPARE(shown(), u"1:59:59"_s);
    waiting.desk.clock.advance(30s);
    QCOMPARE(shown(), u"1:59:59"_s); // nobody looks: nothing runs
    waiting.list->setShown(true);
    QCOMPARE(shown(), u"1:59:29"_s);
    waiting.desk.clock.advance(10s);
    QTRY_COMPARE(shown(), u"1:59:19"_s);
    QVERIFY(!waiting.list->rows().hasChangedMarks());
}

void TestNeedsAction::anotherAccount()
{
    Waiting waiting;
    waiting.say(u"c1"_s, u"requirement_group"_s, u"group-1"_s);
    waiting.use();
    waiting.addOrder(u"a"_s, {number(u"a1"_s, u"requirement-info-pending"_s)});
    QVERIFY(waiting.pass(1s));
    QTRY_COMPARE(waiting.list->count(), 2);
    waiting.comments.reset();
    waiting.list.reset();
    waiting.desk.telnyx.forget();
    QVERIFY(waiting.pass(60s));
    QCOMPARE(waiting.numberReads(), 0);
}

void TestNeedsAction::aPurchaseThatFailedWaits()
{
    Waiting waiting;
    waiting.use();
    waiting.desk.fake.failNext("POST", "/number_orders", FakeAccount::When::BeforeEffect,
        FakeTelnyx::error(422, "85001", "The phone number is no longer available."));
    waiting.desk.fill({FakeDesk::line(u"+13125550101"_s)});
    Ticket ticket;
    ticket.lines = waiting.desk.basket().lines();
    ticket.userReference = u"KB-1"_s;
    QVERIFY(waiting.desk.session->services().purchases().place(ticket));
    QTRY_VERIFY(waiting.of(Kind::NotBought));
    QVERIFY(waiting.of(Kind::NotBought)->where.contains(u"KB-1"_s));
    QVERIFY(waiting.of(Kind::NotBought)->where.contains(u"+13125550101"_s));
    FailedWrites &failures = waiting.desk.session->services().failures();
    QVERIFY(failures.putAside({waiting.of(Kind::NotBought)->id}));
    QTRY_VERIFY(!waiting.of(Kind::NotBought));
}

/// Requirements and unread words of the run before stand there with their age, and the list says that it is old.
void TestNeedsAction::aStartWithoutANetworkIsNotEmpty()
{
    using Knowledge = NeedsActionPresenter::Knowledge;
    Waiting waiting;
    waiting.addOrder(u"o1"_s, {number(u"a1"_s, u"requirement-info-pending"_s)});
    waiting.deadlines[u"a1"_s] = waiting.desk.clock.now().plus(48h);
    waiting.say(u"c1"_s, u"sub_number_order"_s, u"sub-a1"_s);
    waiting.use();
    QCOMPARE(waiting.list->knowledge(), Knowledge::ReadTracking);
    waiting.desk.session->services().tracker().refresh();
    QVERIFY(waiting.pass(2s));
    QTRY_VERIFY_WITH_TIMEOUT(waiting.numberReads() == 1 && waiting.list->count() == 2, 20'000);
    QTRY_COMPARE(waiting.list->knowledge(), Knowledge::Complete);
    QVERIFY(waiting.list->staleText().isEmpty());
    QCOMPARE(waiting.comments->unread(), 1);

    waiting.list.reset();
    waiting.comments.reset();
    waiting.desk.session.reset();
    waiting.desk.clock.advance(1h);
    waiting.desk.telnyx.goAway();
    waiting.desk.session = waiting.desk.open({});
    waiting.use();
    QCOMPARE(waiting.list->count(), 2); // at once
    QCOMPARE(waiting.comments->unread(), 1);
    waiting.desk.session->services().tracker().refresh();
    QTRY_COMPARE(waiting.list->knowledge(), Knowledge::Unknown);
    QVERIFY2(waiting.list->staleText().startsWith(u"Not known: last read "_s), qPrintable(waiting.list->staleText()));
    QCOMPARE(waiting.list->count(), 2);
    QVERIFY(waiting.of(Kind::Requirements)->knownAt.isValid());
    QVERIFY(waiting.of(Kind::Requirements)->step.contains(u"known since"_s));
    QVERIFY(waiting.of(Kind::Comment)->step.contains(u"known since"_s));

    // The network is back.
    QVERIFY(waiting.desk.telnyx.listenAgain());
    waiting.desk.session->services().tracker().refresh();
    waiting.comments->refresh();
    QTRY_VERIFY_WITH_TIMEOUT((waiting.pass(60s), waiting.list->knowledge() == Knowledge::Complete), 20'000);
    QTRY_VERIFY(waiting.of(Kind::Requirements) && !waiting.of(Kind::Requirements)->knownAt.isValid());
    QVERIFY(!waiting.of(Kind::Comment)->step.contains(u"known since"_s));
}

void TestNeedsAction::aStartWithoutANetworkAndWithoutAPast()
{
    Waiting waiting;
    waiting.desk.telnyx.goAway();
    waiting.use();
    waiting.desk.session->services().tracker().refresh();
    QTRY_COMPARE(waiting.list->knowledge(), NeedsActionPresenter::Knowledge::Unknown);
    QCOMPARE(waiting.list->count(), 0);
    QVERIFY2(waiting.list->staleText().startsWith(u"Not known: never read"_s), qPrintable(waiting.list->staleText()));
}

QTEST_GUILESS_MAIN(TestNeedsAction)
#include "tst_needs_action.moc"
