// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "api/client/client.h"
#include "features/comments/comments_presenter.h"
#include "features/comments/service/comment_feed.h"
#include "features/orders/service/order_tracker.h"
#include "support/patience.h"
#include "wording/order_words.h"

#include <QSignalSpy>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

QJsonObject comment(const QString &id, const QString &record, bool admin, const Timestamp &time,
    const QString &type = u"sub_number_order"_s)
{
    return {{u"id"_s, id}, {u"body"_s, u"Body of "_s + id}, {u"comment_record_type"_s, type},
        {u"comment_record_id"_s, record}, {u"commenter"_s, admin ? u"ops@telnyx.com"_s : u"desk@example.com"_s},
        {u"commenter_type"_s, admin ? u"admin"_s : u"user"_s}, {u"created_at"_s, time.toIso()}};
}

/// One read word of Telnyx's, half a year old: nothing is under way, nobody waits.
struct Inbox
{
    Inbox()
    {
        QJsonObject old = comment(u"c0"_s, u"s0"_s, true, desk.clock.now().plus(-24h * 180));
        old[u"read_at"_s] = old[u"created_at"_s];
        desk.fake.addComment(old);
    }
    bool open()
    {
        presenter.emplace(*desk.session);
        return support::waitFor([&] { return presenter->state().phase == Phase::Ready && isQuiet(); }, 20'000);
    }
    CommentFeed &feed() { return desk.session->services().comments(); }
    bool isQuiet() const { return desk.session->client().inFlight() == 0; }
    int reads() const { return desk.telnyx.count("GET", "/comments"); }
    /// Time passes, what is due is asked, and has its answer.
    bool pass(std::chrono::seconds span)
    {
        desk.clock.advance(span);
        feed().tick();
        QCoreApplication::processEvents();
        return support::waitFor([&] { return isQuiet(); }, 20'000);
    }
    /// The second of the next reading; 0 when there is none for an hour.
    int nextReading()
    {
        const int before = reads();
        for (int second = 1; second <= 3600; ++second) {
            if (!pass(1s))
                return -1;
            if (reads() > before)
                return second;
        }
        return 0;
    }
    void orderPending()
    {
        desk.fake.addOrder({{u"id"_s, u"o1"_s}, {u"status"_s, u"pending"_s},
            {u"created_at"_s, desk.clock.now().toIso()}, {u"phone_numbers_count"_s, 1}});
        desk.session->services().tracker().follow(OrderKind::Number, u"o1"_s);
    }

    FakeDesk desk;
    std::optional<CommentsPresenter> presenter;
};

} // namespace

/// The Comments tab while it stands open: when it reads by itself, and what it marks as read.
class TestCommentsLive : public QObject
{
    Q_OBJECT

private slots:
    void idleAsksForNothing();
    void whatNobodyLooksAtAsksForNothing();
    void readsWhileSomethingIsPending();
    void readsWhileAnAnswerIsAwaited();
    void readsOftenInFront();
    void aNewWordIsUnreadByItself();
    void aQuietFailureLeavesTheTable();
    void aPartOfTheListIsNew();
    void pagesThatOverlapAreOneList();
    void whatWasSaidMeanwhileStays();
    void oneCommentIsReadByItself();
    void seenIsReadOnce();
    void seenWhereNothingMayBeWritten();
    void unknownRecordsAreShown();
};

void TestCommentsLive::idleAsksForNothing()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    QCOMPARE(inbox.reads(), 1);
    QCOMPARE(inbox.nextReading(), 0);
    inbox.presenter->setSight(Visibility::Hidden);
    QCOMPARE(inbox.nextReading(), 0);
    inbox.presenter.reset();
    inbox.feed().tick();
    QCOMPARE(inbox.reads(), 1);
}

/// As an account that is kept for its open writes.
void TestCommentsLive::whatNobodyLooksAtAsksForNothing()
{
    Inbox inbox;
    inbox.orderPending();
    QCOMPARE(inbox.nextReading(), 0);
    QVERIFY(inbox.open());
    inbox.presenter.reset();
    inbox.feed().setVisibility(Visibility::Front);
    QCOMPARE(inbox.nextReading(), 0);
    QVERIFY(inbox.open());
    QCOMPARE(inbox.reads(), 2);
}

void TestCommentsLive::readsWhileSomethingIsPending()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    inbox.orderPending();
    QCOMPARE(inbox.nextReading(), 120);
    QCOMPARE(inbox.nextReading(), 120);
    inbox.presenter->setSight(Visibility::Hidden);
    QCOMPARE(inbox.nextReading(), 480);
    inbox.presenter->setSight(Visibility::Paused);
    QCOMPARE(inbox.nextReading(), 0);
    inbox.presenter->setSight(Visibility::Hidden);
    inbox.desk.fake.setOrderStatus(u"o1"_s, u"success"_s);
    inbox.desk.session->services().tracker().pollNow();
    inbox.desk.session->services().tick();
    QTRY_COMPARE(inbox.desk.session->services().tracker().following(), 0);
    QCOMPARE(inbox.nextReading(), 0);
}

void TestCommentsLive::readsWhileAnAnswerIsAwaited()
{
    Inbox inbox;
    inbox.desk.fake.addComment(comment(u"c1"_s, u"s1"_s, false, inbox.desk.clock.now()));
    QVERIFY(inbox.open());
    QCOMPARE(inbox.nextReading(), 120);
    inbox.desk.fake.addComment(comment(u"c2"_s, u"s1"_s, true, inbox.desk.clock.now()));
    QCOMPARE(inbox.nextReading(), 120);
    QCOMPARE(inbox.nextReading(), 0); // answered

    Inbox late;
    late.desk.fake.addComment(comment(u"c1"_s, u"s1"_s, false, late.desk.clock.now().plus(-24h * 8)));
    QVERIFY(late.open());
    QCOMPARE(late.nextReading(), 0); // nobody will answer that any more
}

void TestCommentsLive::readsOftenInFront()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    inbox.presenter->setSight(Visibility::Front);
    QCOMPARE(inbox.nextReading(), 60);
    inbox.orderPending();
    QCOMPARE(inbox.nextReading(), 20);
    QCOMPARE(inbox.presenter->age(), u"Updated just now"_s);
    inbox.desk.clock.advance(12s);
    QCOMPARE(inbox.presenter->age(), u"Updated 12 s ago"_s);
    inbox.presenter->setSight(Visibility::Behind);
    inbox.desk.clock.advance(60s);
    QVERIFY(inbox.pass(1s));
    const int before = inbox.reads();
    inbox.presenter->setSight(Visibility::Front); // what is overdue by the measure of who looks is read at once
    inbox.feed().tick();
    QTRY_COMPARE(inbox.reads(), before + 1);
}

void TestCommentsLive::aNewWordIsUnreadByItself()
{
    Inbox inbox;
    inbox.desk.fake.addComment(comment(u"c1"_s, u"s1"_s, false, inbox.desk.clock.now()));
    QVERIFY(inbox.open());
    inbox.presenter->look(u"sub_number_order/s1"_s);
    inbox.presenter->setDraft(u"half a sen"_s);
    std::vector<Phase> phases;
    connect(&*inbox.presenter, &CommentsPresenter::stateChanged, this,
        [&] { phases.push_back(inbox.presenter->state().phase); });
    inbox.desk.fake.addComment(comment(u"c2"_s, u"s1"_s, true, inbox.desk.clock.now()));
    QCOMPARE(inbox.presenter->unread(), 0);
    QCOMPARE(inbox.nextReading(), 120);
    QCOMPARE(inbox.presenter->unread(), 1);
    QCOMPARE(inbox.presenter->messages().totalCount(), 2);
    QCOMPARE(inbox.presenter->draft(), u"half a sen"_s);
    QVERIFY(phases.empty()); // no progress bar for what nobody asked for
}

void TestCommentsLive::aQuietFailureLeavesTheTable()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    inbox.orderPending();
    QSignalSpy changes(&*inbox.presenter, &CommentsPresenter::staleChanged);
    for (int i = 0; i < 2; ++i)
        inbox.desk.telnyx.once("GET", "/comments", FakeDesk::broken());
    QCOMPARE(inbox.nextReading(), 120);
    QCOMPARE(inbox.presenter->state().phase, Phase::Ready);
    QVERIFY2(
        inbox.presenter->stale().startsWith(u"Could not be refreshed since "_s), qPrintable(inbox.presenter->stale()));
    QCOMPARE(inbox.nextReading(), 120);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(inbox.presenter->age(), u"Updated 4 min ago"_s);
    QCOMPARE(inbox.nextReading(), 120);
    QVERIFY(inbox.presenter->stale().isEmpty());
    QCOMPARE(changes.count(), 2);
}

/// Whether this list has pages is not known (api-facts §0.3): what comes of it is shown, and what was known stays.
void TestCommentsLive::aPartOfTheListIsNew()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    const Timestamp now = inbox.desk.clock.now();
    inbox.desk.telnyx.once("GET", "/comments", FakeTelnyx::list({comment(u"c1"_s, u"s1"_s, true, now)}, 1, 1, 2));
    std::optional<bool> isWhole;
    connect(&inbox.feed(), &CommentFeed::readFinished, this, [&](const Result<Done> &end) { isWhole = bool(end); });
    inbox.feed().refresh();
    QTRY_VERIFY(isWhole);
    QVERIFY(!*isWhole);
    QCOMPARE(inbox.feed().unread(), 1);
    QCOMPARE(inbox.feed().conversations().size(), size_t(2));
}

/// A new comment has moved the last row of a page onto the next one, where it is read by now.
void TestCommentsLive::pagesThatOverlapAreOneList()
{
    Inbox inbox;
    const Timestamp now = inbox.desk.clock.now();
    const QJsonObject unread = comment(u"c1"_s, u"s1"_s, true, now);
    QJsonObject read = comment(u"c2"_s, u"s1"_s, true, now);
    const QJsonObject before = read;
    read[u"read_at"_s] = now.toIso();
    inbox.desk.telnyx.on("GET", "/comments", [=](const FakeTelnyx::Seen &seen) {
        return seen.query.value(u"page[number]"_s) == u"2"_s ? FakeTelnyx::list({unread, read}, 2, 2, 4)
                                                             : FakeTelnyx::list({before, unread}, 1, 2, 4);
    });
    QVERIFY(inbox.open());
    QCOMPARE(inbox.feed().comments().size(), size_t(2));
    QCOMPARE(inbox.feed().unread(), 1);
    inbox.desk.fake.addComment(unread);
    inbox.presenter->look(u"sub_number_order/s1"_s);
    QCOMPARE(inbox.presenter->conversation().comments, 2);
    inbox.presenter->markRead();
    QTRY_COMPARE(inbox.feed().unread(), 0);
}

void TestCommentsLive::whatWasSaidMeanwhileStays()
{
    Inbox inbox;
    inbox.desk.fake.addComment(comment(u"c1"_s, u"s1"_s, true, inbox.desk.clock.now()));
    QVERIFY(inbox.open());
    inbox.presenter->look(u"sub_number_order/s1"_s);
    // The list as it was before: it comes after the answers to what was written.
    QList<QJsonObject> before(inbox.desk.fake.comments().begin(), inbox.desk.fake.comments().end());
    inbox.desk.telnyx.once("GET", "/comments", FakeDesk::held(FakeTelnyx::list(before)));
    inbox.presenter->setSight(Visibility::Front);
    inbox.desk.clock.advance(60s);
    inbox.feed().tick();
    QTRY_COMPARE(inbox.desk.telnyx.held(), 1);
    inbox.presenter->send(u"Hello"_s);
    inbox.presenter->markRead();
    QTRY_COMPARE(inbox.presenter->messages().totalCount(), 2);
    QTRY_VERIFY(!inbox.presenter->conversation().unread);
    QCOMPARE(inbox.desk.telnyx.release(), 1);
    QTRY_VERIFY(inbox.isQuiet());
    QTRY_COMPARE(inbox.presenter->age(), u"Updated just now"_s);
    QCOMPARE(inbox.presenter->messages().totalCount(), 2);
    QCOMPARE(inbox.presenter->unread(), 0);
}

void TestCommentsLive::oneCommentIsReadByItself()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    inbox.desk.fake.addComment(comment(u"c1"_s, u"s1"_s, true, inbox.desk.clock.now()));
    inbox.feed().refreshOne(u"c1"_s);
    QTRY_COMPARE(inbox.presenter->unread(), 1);
    QCOMPARE(inbox.reads(), 1);
    QCOMPARE(inbox.desk.telnyx.count("GET", "/comments/c1"), 1);
    QCOMPARE(inbox.presenter->state().phase, Phase::Ready);
    QCOMPARE(CommentArchive(inbox.desk.session->services().documents()).load().comments.size(), size_t(2));
    inbox.feed().refreshOne(u"nobody"_s); // then perhaps the others
    QTRY_COMPARE(inbox.reads(), 2);
}

void TestCommentsLive::seenIsReadOnce()
{
    Inbox inbox;
    inbox.desk.fake.addComment(comment(u"c1"_s, u"s1"_s, true, inbox.desk.clock.now()));
    inbox.desk.fake.addComment(comment(u"c2"_s, u"s1"_s, true, inbox.desk.clock.now()));
    inbox.desk.fake.addComment(comment(u"c3"_s, u"s1"_s, false, inbox.desk.clock.now()));
    QVERIFY(inbox.open());
    inbox.presenter->seen({u"c1"_s}); // it is not even looked at
    inbox.presenter->look(u"sub_number_order/s1"_s);
    QCOMPARE(inbox.desk.telnyx.begun("PATCH"), 0);
    inbox.presenter->seen({u"c1"_s, u"c3"_s, u"nobody"_s});
    inbox.presenter->seen({u"c1"_s});
    QTRY_COMPARE(inbox.presenter->unread(), 1);
    inbox.presenter->seen({u"c1"_s});
    QCOMPARE(inbox.desk.telnyx.begun("PATCH"), 1);
    QCOMPARE(inbox.desk.telnyx.count("PATCH", "/comments/c1/read"), 1);

    // Refused: it stays unread, and is not asked for again by itself; a person can.
    QSignalSpy failed(&*inbox.presenter, &CommentsPresenter::failed);
    inbox.desk.fake.failNext(
        "PATCH", "/comments/*/read", FakeAccount::When::BeforeEffect, FakeTelnyx::error(422, "10015", "Not now."));
    inbox.presenter->seen({u"c2"_s});
    QTRY_COMPARE(failed.count(), 1);
    inbox.presenter->seen({u"c2"_s});
    QVERIFY(inbox.isQuiet());
    QCOMPARE(inbox.desk.telnyx.begun("PATCH"), 2);
    inbox.presenter->markRead();
    QTRY_COMPARE(inbox.presenter->unread(), 0);
}

void TestCommentsLive::seenWhereNothingMayBeWritten()
{
    Account account;
    account.readOnly = true;
    FakeDesk desk(account);
    desk.fake.addComment(comment(u"c1"_s, u"s1"_s, true, desk.clock.now()));
    CommentsPresenter presenter(*desk.session);
    QSignalSpy failed(&presenter, &CommentsPresenter::failed);
    QTRY_COMPARE(presenter.state().phase, Phase::Ready);
    presenter.look(u"sub_number_order/s1"_s);
    presenter.seen({u"c1"_s});
    QCOMPARE(failed.count(), 0); // nobody asked for it: no complaint
    QCOMPARE(desk.telnyx.begun("PATCH"), 0);
}

void TestCommentsLive::unknownRecordsAreShown()
{
    Inbox inbox;
    const Timestamp now = inbox.desk.clock.now();
    inbox.desk.fake.addComment(comment(u"c1"_s, u"p1"_s, true, now, u"porting_order"_s));
    inbox.desk.fake.addComment(comment(u"c2"_s, u"g1"_s, true, now, u"requirement_group"_s));
    inbox.desk.fake.addComment(comment(u"c3"_s, u"a1"_s, true, now, u"advanced_number_order"_s));
    QVERIFY(inbox.open());
    QCOMPARE(inbox.presenter->conversations().totalCount(), 4);
    QCOMPARE(aboutText(u"porting_order"_s, u"p1"_s), u"porting_order p1"_s);
    QCOMPARE(aboutText(u"requirement_group"_s, u"12345678-9"_s), u"Requirement group 12345678"_s);
    inbox.presenter->look(u"porting_order/p1"_s);
    QCOMPARE(inbox.presenter->messages().totalCount(), 1);
    inbox.presenter->send(u"Hello"_s); // the answer goes where the question came from
    QTRY_COMPARE(inbox.presenter->messages().totalCount(), 2);
    const QJsonObject body = inbox.desk.telnyx.last("POST", "/comments")->json();
    QCOMPARE(body[u"comment_record_type"_s].toString(), u"porting_order"_s);
    QCOMPARE(body[u"comment_record_id"_s].toString(), u"p1"_s);
}

QTEST_GUILESS_MAIN(TestCommentsLive)
#include "tst_comments_live.moc"
