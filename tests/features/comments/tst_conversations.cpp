// SPDX-License-Identifier: Apache-2.0
#include "features/sandbox_desk.h"

#include "api/client/client.h"
#include "features/comments/comment_columns.h"
#include "features/comments/comments_presenter.h"
#include "features/comments/service/comment_feed.h"
#include "features/needs_action/needs_action_presenter.h"
#include "support/patience.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

const QString SubOrderType = u"sub_number_order"_s;
const QString Key = u"sub_number_order/s1"_s;

/// An account in which Telnyx has written about the sub-order s1.
struct Inbox
{
    Inbox()
    {
        desk.telnyx.on("GET", "/sub_number_orders/s1", [this](const FakeTelnyx::Seen &) {
            return FakeTelnyx::data({{u"id"_s, u"s1"_s}, {u"customer_reference"_s, reference},
                {u"country_code"_s, u"GB"_s}, {u"phone_number_type"_s, u"local"_s}, {u"phone_numbers_count"_s, 3}});
        });
        say(u"c1"_s, true);
    }
    void say(const QString &id, bool admin)
    {
        desk.clock.advance(1s);
        desk.fake.addComment({{u"id"_s, id}, {u"body"_s, u"Body of "_s + id}, {u"comment_record_type"_s, SubOrderType},
            {u"comment_record_id"_s, u"s1"_s}, {u"commenter"_s, u"somebody@example.com"_s},
            {u"commenter_type"_s, admin ? u"admin"_s : u"user"_s}, {u"created_at"_s, desk.clock.now().toIso()}});
    }
    /// The window shows the account.
    bool open()
    {
        comments.emplace(*desk.session);
        waiting.emplace(*desk.session);
        return isQuiet();
    }
    /// The program ends and starts again.
    bool restart()
    {
        waiting.reset();
        comments.reset();
        desk.session.reset();
        desk.session = desk.open({});
        return open();
    }
    bool refresh()
    {
        comments->refresh();
        return isQuiet();
    }
    bool isQuiet()
    {
        return support::waitFor(
            [this] { return comments->state().phase == Phase::Ready && desk.session->client().inFlight() == 0; },
            20'000);
    }
    Conversation conversation()
    {
        const Conversation *found = comments->conversations().find(Key);
        return found ? *found : Conversation{};
    }
    bool needsAction()
    {
        const auto &rows = waiting->rows().rows();
        return std::any_of(rows.begin(), rows.end(),
            [](const NeedsActionRow &row) { return row.kind == NeedsActionRow::Kind::Comment && row.id == u"s1"; });
    }

    QString reference = u"London expansion nd-7k2mq5xw3abc"_s;
    FakeDesk desk;
    std::optional<CommentsPresenter> comments;
    std::optional<NeedsActionPresenter> waiting;
};

} // namespace

/// Conversations like those of a mail program: what they are about, and what of them waits.
class TestConversations : public QObject
{
    Q_OBJECT
private slots:
    void whatItIsAbout();
    void whatItIsAboutIsKept();
    void aRecordThatIsGone();
    void theTimeThatIsLeft();
    void staysUntilItIsAnswered();
    void staysUntilItIsPutAside();
    void whatWasReadBeforeIsNotBroughtUp();
    void aDraftIsMarked();
    void foundByWhatWasSaidLongAgo();
};

void TestConversations::whatItIsAbout()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    QTRY_COMPARE_WITH_TIMEOUT(
        conversationTitle(inbox.conversation()), u"London expansion · United Kingdom, Local · 3 number(s)"_s, 20'000);
    const auto columns = conversationColumns();
    const auto &about = columns[size_t(ConversationColumn::About)];
    const QString spoken = about.data(inbox.conversation(), Qt::AccessibleTextRole).toString();
    QVERIFY2(
        spoken.startsWith(u"London expansion · United Kingdom, Local · 3 number(s): Body of c1"_s), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(u", Sub-order s1"_s), qPrintable(spoken)); // the identifier last
    inbox.comments->look(Key);
    QCOMPARE(conversationTitle(inbox.comments->conversation()), conversationTitle(inbox.conversation()));
}

void TestConversations::whatItIsAboutIsKept()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    QTRY_COMPARE_WITH_TIMEOUT(inbox.conversation().subject.reference, u"London expansion"_s, 20'000);
    inbox.reference = u"London, second floor"_s; // changed meanwhile
    QVERIFY(inbox.restart());
    QTRY_COMPARE_WITH_TIMEOUT(inbox.conversation().subject.reference, u"London, second floor"_s, 20'000);
    inbox.desk.telnyx.on("GET", "/sub_number_orders/s1", [](const FakeTelnyx::Seen &) { return FakeDesk::broken(); });
    QVERIFY(inbox.restart());
    QCOMPARE(inbox.conversation().subject.reference, u"London, second floor"_s); // without an answer
    QTRY_COMPARE_WITH_TIMEOUT(inbox.desk.telnyx.count("GET", "/sub_number_orders/s1"), 3, 20'000);
    QVERIFY(inbox.refresh());
    QCOMPARE(inbox.desk.telnyx.count("GET", "/sub_number_orders/s1"), 3); // once in each run
}

void TestConversations::aRecordThatIsGone()
{
    Inbox inbox;
    inbox.desk.telnyx.on("GET", "/sub_number_orders/s1",
        [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(404, "10005", "not found"); });
    QVERIFY(inbox.open());
    QCOMPARE(conversationTitle(inbox.conversation()), u"Sub-order s1"_s);
}

void TestConversations::theTimeThatIsLeft()
{
    Conversation conversation{.recordType = SubOrderType,
        .recordId = u"s1"_s,
        .subject = {u"London expansion"_s, u"GB"_s, u"local"_s, 3},
        .deadline = Timestamp::fromMicros(TestClock::Start),
        .secondsLeft = (2 * 24 + 19) * 3600 + 1700};
    QCOMPARE(conversationTitle(conversation), u"London expansion · United Kingdom, Local · 3 number(s) · 2 d 19 h"_s);
    conversation.secondsLeft = 3600 + 59;
    QVERIFY(conversationTitle(conversation).endsWith(u" · 1 h 0 min"_s));
    conversation.secondsLeft = 61;
    QVERIFY(conversationTitle(conversation).endsWith(u" · 2 min"_s));
    conversation.secondsLeft = 0;
    QVERIFY(conversationTitle(conversation).endsWith(u" · overdue"_s));
}

/// Read is not answered.
void TestConversations::staysUntilItIsAnswered()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    QTRY_VERIFY_WITH_TIMEOUT(inbox.needsAction(), 20'000);
    inbox.comments->look(Key);
    inbox.comments->markRead();
    QTRY_COMPARE_WITH_TIMEOUT(inbox.conversation().unread, 0, 20'000);
    QVERIFY(inbox.conversation().needsAnswer);
    QVERIFY(inbox.isQuiet());
    QTRY_VERIFY_WITH_TIMEOUT(inbox.needsAction(), 20'000);
    QVERIFY(inbox.restart());
    QTRY_VERIFY_WITH_TIMEOUT(inbox.needsAction(), 20'000);
    inbox.comments->look(Key);
    inbox.comments->send(u"Here it is."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!inbox.conversation().needsAnswer, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!inbox.needsAction(), 20'000);
    inbox.say(u"c3"_s, true);
    QVERIFY(inbox.refresh());
    QTRY_VERIFY_WITH_TIMEOUT(inbox.needsAction(), 20'000);
}

void TestConversations::staysUntilItIsPutAside()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    inbox.comments->look(Key);
    QTRY_VERIFY_WITH_TIMEOUT(inbox.comments->conversation().needsAnswer, 20'000);
    inbox.comments->markRead();
    QTRY_COMPARE_WITH_TIMEOUT(inbox.conversation().unread, 0, 20'000);
    inbox.comments->putAside();
    QVERIFY(!inbox.comments->conversation().needsAnswer);
    QTRY_VERIFY_WITH_TIMEOUT(!inbox.needsAction(), 20'000);
    QVERIFY(inbox.restart());
    QTRY_VERIFY_WITH_TIMEOUT(!inbox.needsAction(), 20'000);
    inbox.say(u"c2"_s, true); // the next word brings it back
    QVERIFY(inbox.refresh());
    QTRY_VERIFY_WITH_TIMEOUT(inbox.needsAction(), 20'000);
}

/// A desk that starts today does not begin with the conversations of the last years.
void TestConversations::whatWasReadBeforeIsNotBroughtUp()
{
    Inbox inbox;
    inbox.desk.fake.addComment({{u"id"_s, u"old"_s}, {u"body"_s, u"Done."_s}, {u"comment_record_type"_s, SubOrderType},
        {u"comment_record_id"_s, u"s0"_s}, {u"commenter_type"_s, u"admin"_s},
        {u"created_at"_s, u"2026-01-01T00:00:00Z"_s}, {u"read_at"_s, u"2026-01-02T00:00:00Z"_s}});
    QVERIFY(inbox.open());
    const Conversation *old = inbox.comments->conversations().find(u"sub_number_order/s0"_s);
    QVERIFY(old && !old->needsAnswer);
}

void TestConversations::aDraftIsMarked()
{
    Inbox inbox;
    QVERIFY(inbox.open());
    inbox.comments->look(Key);
    QVERIFY(!inbox.conversation().hasDraft);
    inbox.comments->setDraft(u"Here"_s);
    QVERIFY(inbox.conversation().hasDraft);
    const auto columns = conversationColumns();
    QCOMPARE(columns[size_t(ConversationColumn::LastMessage)].text(inbox.conversation()), u"Draft · Body of c1"_s);
    inbox.comments->setDraft({});
    QVERIFY(!inbox.conversation().hasDraft);
}

void TestConversations::foundByWhatWasSaidLongAgo()
{
    Inbox inbox;
    inbox.say(u"c2"_s, false);
    QVERIFY(inbox.open());
    QCOMPARE(inbox.conversation().lastBody, u"Body of c2"_s);
    inbox.comments->conversations().setFilter(u"of c1"_s);
    QCOMPARE(inbox.comments->conversations().shownCount(), 1);
    inbox.comments->conversations().setFilter(u"of c3"_s);
    QCOMPARE(inbox.comments->conversations().shownCount(), 0);
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
