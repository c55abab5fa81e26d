// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"

#include "features/comments/comments_presenter.h"
#include "features/comments/service/comment_feed.h"
#include "store/tables/draft_store.h"
#include "support/patience.h"
#include "support/saboteur.h"

#include <QAbstractItemModelTester>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using When = FakeAccount::When;
using Way = FakeTelnyx::Way;

namespace {

const QString SubOrderType = u"sub_number_order"_s;
const QString Key = u"sub_number_order/s1"_s;

QJsonObject comment(const QString &id, const QString &record, bool admin, const QString &time)
{
    return {{u"id"_s, id}, {u"body"_s, u"Body of "_s + id}, {u"comment_record_type"_s, SubOrderType},
        {u"comment_record_id"_s, record}, {u"commenter"_s, admin ? u"ops@telnyx.com"_s : u"desk@example.com"_s},
        {u"commenter_type"_s, admin ? u"admin"_s : u"user"_s}, {u"created_at"_s, time}};
}

/// Two conversations: s1 with an unread word of Telnyx's, s2 with two.
struct Inbox
{
    explicit Inbox(const Account &account = {}) : desk(account)
    {
        desk.fake.addComment(comment(u"c1"_s, u"s1"_s, false, u"2026-09-21T10:00:00Z"_s));
        desk.fake.addComment(comment(u"c2"_s, u"s1"_s, true, u"2026-09-21T10:05:00Z"_s));
        desk.fake.addComment(comment(u"c3"_s, u"s2"_s, true, u"2026-09-21T11:00:00Z"_s));
        desk.fake.addComment(comment(u"c4"_s, u"s2"_s, true, u"2026-09-21T09:00:00Z"_s));
    }
    void make()
    {
        presenter.emplace(*desk.session);
        QObject::connect(&*presenter, &CommentsPresenter::failed, &context, [this](const QString &s) { failed += s; });
        QObject::connect(&*presenter, &CommentsPresenter::sent, &context, [this] { ++sent; });
    }
    bool read()
    {
        if (presenter)
            presenter->refresh();
        else
            make();
        return support::waitFor([this] { return presenter->state().phase != Phase::Loading; }, 20'000);
    }
    QStringList messages()
    {
        QStringList ids;
        for (const Comment &one : presenter->messages().rows())
            ids += one.id;
        return ids;
    }
    int posts() const { return desk.telnyx.count("POST", "/comments"); }

    FakeDesk desk;
    std::optional<CommentsPresenter> presenter;
    QStringList failed;
    int sent = 0;
    QObject context;
};

} // namespace

/// The Comments tab without its widgets.
class TestCommentsPresenter : public QObject
{
    Q_OBJECT

private slots:
    void talksWithTheSandbox();
    void conversations();
    void anEmptyAccount();
    void aFailureKeepsWhatWasRead();
    void looking();
    void draftsAreKept();
    void draftsSurviveTheProgram();
    void whatWasSaidLongAgoIsADraftAllTheSame();
    void aDraftThatWasNotKeptIsOfferedAgain();
    void sendsOnce();
    void whatIsTypedMeanwhileStays();
    void conversationsDoNotWaitForEachOther();
    void aFailedSendKeepsTheDraft();
    void anAnswerThatDoesNotSayAboutWhat();
    void marksReadOnce();
    void readOnly();
    void anotherAccountInTheMiddle();
};

void TestCommentsPresenter::talksWithTheSandbox()
{
    SandboxDesk desk(20);
    CommentsPresenter presenter(*desk.session);
    const QAbstractItemModelTester one(
        &presenter.conversations(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester two(&presenter.messages(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(presenter.state().phase, Phase::Loading);
    QTRY_COMPARE(presenter.state().phase, Phase::Ready);
    QVERIFY(presenter.conversations().totalCount() > 0);
    const Conversation first = presenter.conversations().row(0);
    presenter.look(keyOf(first));
    QCOMPARE(presenter.messages().totalCount(), first.comments);
    presenter.send(u"Please extend the deadline."_s);
    QTRY_COMPARE(presenter.messages().totalCount(), first.comments + 1);
    QVERIFY(presenter.state().phase == Phase::Ready);
    const int unread = presenter.unread();
    desk.clock.advance(6s); // Telnyx's people answer
    presenter.refresh();
    QTRY_COMPARE(presenter.messages().totalCount(), first.comments + 2);
    QCOMPARE(presenter.unread(), unread + 1);
    QVERIFY(presenter.conversation().unread);
    presenter.markRead();
    QTRY_VERIFY(!presenter.conversation().unread);
    QCOMPARE(presenter.messages().totalCount(), first.comments + 2);
}

void TestCommentsPresenter::conversations()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    QCOMPARE(inbox.presenter->state().phase, Phase::Ready);
    QCOMPARE(inbox.presenter->conversations().totalCount(), 2);
    const Conversation newest = inbox.presenter->conversations().row(0); // the newest word first
    QCOMPARE(newest.recordId, u"s2"_s);
    QCOMPARE(newest.comments, 2);
    QCOMPARE(newest.unread, 2);
    QCOMPARE(newest.lastBody, u"Body of c3"_s); // by time, not by place in the list
    const Conversation *other = inbox.presenter->conversations().find(Key);
    QCOMPARE(other->unread, 1); // one's own words are never unread
    QCOMPARE(inbox.presenter->unread(), 3);
    QVERIFY(inbox.presenter->current().isEmpty() && !inbox.presenter->maySend());
}

void TestCommentsPresenter::anEmptyAccount()
{
    FakeDesk desk;
    CommentsPresenter presenter(*desk.session);
    QCOMPARE(presenter.state().phase, Phase::Loading);
    QTRY_COMPARE(presenter.state().phase, Phase::Empty);
    presenter.lookAt(SubOrderType, u"s9"_s); // of which nobody has said a word yet
    QVERIFY(presenter.maySend());
    presenter.send(u"Hello"_s);
    QTRY_COMPARE(presenter.conversations().totalCount(), 1);
    QCOMPARE(presenter.conversations().row(0).recordId, u"s9"_s);
}

void TestCommentsPresenter::aFailureKeepsWhatWasRead()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    inbox.desk.telnyx.once("GET", "/comments", FakeDesk::broken());
    QVERIFY(inbox.read());
    QCOMPARE(inbox.presenter->state().phase, Phase::Failed);
    QVERIFY(inbox.presenter->state().sentence.size() > 10 && !inbox.presenter->state().advice.isEmpty());
    QCOMPARE(inbox.presenter->conversations().totalCount(), 2);
    QCOMPARE(inbox.messages(), (QStringList{u"c1"_s, u"c2"_s}));
    QVERIFY(inbox.read());
    QCOMPARE(inbox.presenter->state().phase, Phase::Ready);
}

void TestCommentsPresenter::looking()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(u"sub_number_order/s2"_s);
    QCOMPARE(inbox.messages(), (QStringList{u"c4"_s, u"c3"_s})); // oldest first, as it was said
    QVERIFY(inbox.presenter->conversation().unread);
    inbox.presenter->look(u"nobody"_s);
    QVERIFY(inbox.presenter->current().isEmpty() && inbox.messages().isEmpty());
    QVERIFY(!inbox.presenter->conversation().unread && !inbox.presenter->maySend());
}

void TestCommentsPresenter::draftsAreKept()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->setDraft(u"to nobody"_s); // nothing is looked at
    inbox.presenter->look(Key);
    QVERIFY(inbox.presenter->draft().isEmpty());
    inbox.presenter->setDraft(u"half a sen"_s);
    inbox.presenter->look(u"sub_number_order/s2"_s);
    QVERIFY(inbox.presenter->draft().isEmpty());
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    QCOMPARE(inbox.presenter->draft(), u"half a sen"_s);
    inbox.presenter->send(u"half a sentence"_s);
    QTRY_COMPARE(inbox.sent, 1);
    QVERIFY(inbox.presenter->draft().isEmpty());
}

void TestCommentsPresenter::draftsSurviveTheProgram()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    inbox.presenter->setDraft(u"half a sen"_s);
    const auto kept = [&] {
        const auto drafts = DraftStore(*inbox.desk.services.ledger, inbox.desk.session->account().id).all();
        return drafts ? drafts->values() : QStringList();
    };
    QTRY_COMPARE(kept(), QStringList{u"half a sen"_s}); // without anybody closing anything
    inbox.presenter.reset();
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    QCOMPARE(inbox.presenter->draft(), u"half a sen"_s);

    // It had arrived when the program ended: what was said is no draft.
    QJsonObject said = comment(u"c9"_s, u"s1"_s, false, u"2026-09-21T12:00:00Z"_s);
    said[u"body"_s] = u"half a sen"_s;
    inbox.desk.fake.addComment(said);
    inbox.presenter.reset();
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    QVERIFY(inbox.presenter->draft().isEmpty());
    QVERIFY(kept().isEmpty());
}

/// A template of last month, inserted again.
void TestCommentsPresenter::whatWasSaidLongAgoIsADraftAllTheSame()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    inbox.presenter->setDraft(u"Body of c1"_s);
    inbox.presenter.reset();
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    QCOMPARE(inbox.presenter->draft(), u"Body of c1"_s);
}

void TestCommentsPresenter::aDraftThatWasNotKeptIsOfferedAgain()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    CommentDrafts &drafts = inbox.desk.session->services().comments().drafts();
    Saboteur saboteur(inbox.desk.services.dir.filePath(u"ledger.sqlite"_s));
    saboteur.obstruct(u"INSERT ON drafts"_s, u"1"_s);
    inbox.presenter->setDraft(u"half a sen"_s);
    drafts.keep();
    QCOMPARE(inbox.failed.size(), 1);
    saboteur.makeRoom();
    drafts.keep();
    QCOMPARE(inbox.failed.size(), 1);
    const auto kept = DraftStore(*inbox.desk.services.ledger, inbox.desk.session->account().id).all();
    QVERIFY(kept);
    QCOMPARE(kept->values(), QStringList{u"half a sen"_s});
}

void TestCommentsPresenter::whatIsTypedMeanwhileStays()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    inbox.presenter->setDraft(u"Hello"_s);
    inbox.desk.fake.failNext(
        "POST", "/comments", When::AfterEffect, FakeDesk::held(FakeTelnyx::data(comment(u"c9"_s, u"s1"_s, false, {}))));
    inbox.presenter->send(u"Hello"_s);
    inbox.presenter->setDraft(u"Hello, and one more thing"_s);
    QTRY_COMPARE(inbox.desk.telnyx.held(), 1);
    QCOMPARE(inbox.desk.telnyx.release(), 1);
    QTRY_COMPARE(inbox.sent, 1);
    QCOMPARE(inbox.presenter->draft(), u"Hello, and one more thing"_s);
    QVERIFY(inbox.presenter->conversations().find(Key)->hasDraft);
}

void TestCommentsPresenter::conversationsDoNotWaitForEachOther()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    inbox.desk.fake.failNext("POST", "/comments", When::AfterEffect, FakeDesk::held({}));
    inbox.presenter->send(u"Hello"_s);
    QTRY_COMPARE(inbox.desk.telnyx.held(), 1);
    QVERIFY(inbox.presenter->isSending() && !inbox.presenter->maySend());
    inbox.presenter->look(u"sub_number_order/s2"_s);
    QVERIFY(!inbox.presenter->isSending() && inbox.presenter->maySend());
    inbox.presenter->send(u"Hello to you"_s);
    QTRY_COMPARE(inbox.sent, 1);
    QVERIFY(inbox.presenter->maySend());
    inbox.presenter->look(Key);
    QVERIFY(inbox.presenter->isSending()); // still
}

void TestCommentsPresenter::sendsOnce()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->send(u"to nobody"_s);
    inbox.presenter->look(Key);
    inbox.presenter->send(u"  \n "_s); // nothing is said
    QCOMPARE(inbox.posts(), 0);
    inbox.presenter->send(u" Thank you. "_s);
    QVERIFY(inbox.presenter->isSending() && !inbox.presenter->maySend());
    inbox.presenter->send(u" Thank you. "_s); // Enter is held down
    QTRY_COMPARE(inbox.sent, 1);
    QVERIFY(!inbox.presenter->isSending() && inbox.presenter->maySend());
    QCOMPARE(inbox.posts(), 1);
    const QJsonObject body = inbox.desk.telnyx.last("POST", "/comments")->json();
    QCOMPARE(body[u"body"_s].toString(), u"Thank you."_s);
    QCOMPARE(body[u"comment_record_type"_s].toString(), SubOrderType);
    QCOMPARE(body[u"comment_record_id"_s].toString(), u"s1"_s);
    QCOMPARE(inbox.presenter->messages().totalCount(), 3);
    QCOMPARE(inbox.presenter->conversations().find(Key)->lastBody, u"Thank you."_s);
}

void TestCommentsPresenter::aFailedSendKeepsTheDraft()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    inbox.presenter->setDraft(u"Hello"_s);
    inbox.desk.fake.failNext(
        "POST", "/comments", When::BeforeEffect, FakeTelnyx::error(422, "10027", "body is too long"));
    inbox.presenter->send(u"Hello"_s);
    QTRY_COMPARE(inbox.failed.size(), 1);
    QVERIFY(inbox.failed.front().contains(u"body is too long"_s));
    QCOMPARE(inbox.presenter->draft(), u"Hello"_s);
    QVERIFY(inbox.presenter->maySend());
    QCOMPARE(inbox.presenter->messages().totalCount(), 2);

    // No answer: it is looked up, and not sent again.
    inbox.desk.fake.failNext("POST", "/comments", When::AfterEffect, {.way = Way::DropAfterReading});
    inbox.presenter->send(u"Hello"_s);
    QTRY_VERIFY(inbox.presenter->isSending() && inbox.posts() == 2);
    QTRY_VERIFY((inbox.desk.pass(2s), inbox.sent == 1));
    QCOMPARE(inbox.posts(), 2);
    QCOMPARE(inbox.presenter->messages().totalCount(), 3);
}

void TestCommentsPresenter::anAnswerThatDoesNotSayAboutWhat()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    QJsonObject answer = comment(u"c9"_s, {}, false, u"2026-09-21T12:00:00Z"_s);
    answer.remove(u"comment_record_type"_s);
    inbox.desk.telnyx.once("POST", "/comments", FakeTelnyx::data(answer));
    inbox.presenter->send(u"Hello"_s);
    QTRY_COMPARE(inbox.messages(), (QStringList{u"c1"_s, u"c2"_s, u"c9"_s}));
    answer = comment(u"c2"_s, {}, true, u"2026-09-21T10:05:00Z"_s);
    answer.remove(u"comment_record_type"_s);
    answer[u"read_at"_s] = u"2026-09-21T12:00:00Z"_s;
    inbox.desk.telnyx.once("PATCH", "/comments/*/read", FakeTelnyx::data(answer));
    inbox.presenter->markRead();
    QTRY_VERIFY(!inbox.presenter->conversation().unread);
    QCOMPARE(inbox.messages(), (QStringList{u"c1"_s, u"c2"_s, u"c9"_s})); // it stays where it was said
    QCOMPARE(inbox.presenter->conversations().totalCount(), 2);
}

void TestCommentsPresenter::marksReadOnce()
{
    Inbox inbox;
    QVERIFY(inbox.read());
    inbox.presenter->markRead(); // nothing is looked at
    inbox.presenter->look(u"sub_number_order/s2"_s);
    QCOMPARE(inbox.desk.telnyx.begun("PATCH"), 0); // to look is not to read
    inbox.presenter->markRead();
    inbox.presenter->markRead();
    QTRY_VERIFY(!inbox.presenter->conversation().unread);
    QCOMPARE(inbox.presenter->unread(), 1); // of the other conversation
    QCOMPARE(inbox.presenter->conversations().find(u"sub_number_order/s2"_s)->unread, 0);
    inbox.presenter->markRead();
    QVERIFY(inbox.read());
    QCOMPARE(inbox.desk.telnyx.count("PATCH", "/comments/c3/read"), 1);
    QCOMPARE(inbox.desk.telnyx.count("PATCH", "/comments/c4/read"), 1);
    QCOMPARE(inbox.desk.telnyx.begun("PATCH"), 2);
    QVERIFY(inbox.failed.isEmpty());
}

void TestCommentsPresenter::readOnly()
{
    Account account;
    account.readOnly = true;
    Inbox inbox(account);
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    QVERIFY(!inbox.presenter->maySend());
    QVERIFY(inbox.presenter->refusal().contains(u"read-only"_s));
    inbox.presenter->send(u"Hello"_s);
    inbox.presenter->markRead();
    QVERIFY(inbox.read());
    QCOMPARE(inbox.desk.telnyx.begun("POST") + inbox.desk.telnyx.begun("PATCH"), 0);
    QVERIFY(inbox.presenter->conversation().unread);
}

void TestCommentsPresenter::anotherAccountInTheMiddle()
{
    Inbox inbox;
    Account second;
    second.id = u"beta"_s;
    const auto beta = inbox.desk.open(second);
    QVERIFY(inbox.read());
    inbox.presenter->look(Key);
    inbox.presenter->setDraft(u"of Acme"_s);
    inbox.desk.fake.failNext("POST", "/comments", When::AfterEffect, FakeDesk::held({}));
    inbox.desk.fake.failNext("PATCH", "/comments/*/read", When::AfterEffect, FakeDesk::held({}));
    inbox.presenter->send(u"Hello"_s);
    inbox.presenter->markRead();
    QTRY_COMPARE(inbox.desk.telnyx.held(), 2);
    inbox.desk.telnyx.on("GET", "/comments", [](const auto &) { return FakeTelnyx::list({}); });
    inbox.presenter.reset(); // and nobody hears what comes of it
    CommentsPresenter other(*beta);
    QTRY_COMPARE(other.state().phase, Phase::Empty);
    QCOMPARE(inbox.desk.telnyx.release(), 2);
    QTRY_VERIFY(!inbox.desk.session->hasOpenWrites());
    QCOMPARE(other.conversations().totalCount(), 0); // nothing of one account in another
    QCOMPARE(inbox.sent, 0);
    other.lookAt(SubOrderType, u"s1"_s);
    QVERIFY(other.draft().isEmpty() && other.maySend());
}

QTEST_GUILESS_MAIN(TestCommentsPresenter)
#include "tst_comments_presenter.moc"
