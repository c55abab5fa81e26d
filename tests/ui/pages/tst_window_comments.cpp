// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include "features/comments/service/comment_feed.h"
#include "support/patience.h"
#include "ui/features/comments/conversation_list.h"
#include "ui/shell/main_window.h"
#include "ui/tables/empty_state.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Messages = u"Messages"_s;
const QString Conversations = u"Conversations"_s;

/// The menu of the button, filled as if it were opened, and the entry with this text in it or below it.
QAction *entry(WindowFixture &desk, const QString &text, const QString &below = {})
{
    auto *button = qobject_cast<QPushButton *>(desk.button(u"Templates"_s));
    if (!button || !button->menu() || !button->isEnabled())
        return nullptr;
    emit button->menu()->aboutToShow();
    const QMenu *menu = button->menu();
    for (const QAction *action : menu->actions()) {
        if (!below.isEmpty() && action->menu() && action->text() == below)
            menu = action->menu();
    }
    for (QAction *action : menu->actions()) {
        if (action->text() == text && !action->menu())
            return action;
    }
    return nullptr;
}

QString typed(WindowFixture &desk)
{
    auto *field = qobject_cast<QPlainTextEdit *>(desk.field(u"Comment"_s));
    return field ? field->toPlainText() : u"?"_s;
}

bool openConversation(WindowFixture &desk)
{
    return desk.openTab(u"Comments"_s) && support::waitFor([&] { return desk.rows(Conversations) > 0; })
        && desk.clickRows(Conversations, 0, 1);
}

} // namespace

/// The Comments tab as a person uses it.
class TestWindowComments final : public QObject
{
    Q_OBJECT
private slots:
    void whatStoodBeforeTheEyesIsRead();
    void whatIsFurtherDownIsNot();
    void notInATabBehind();
    void messagesAreWhole();
    void templates();
    void filtersConversations();
    void saysWhenItCouldNotBeRead();
    void unreadOnlyAndOneAfterTheOther();
    void aClockMovesNothing();
    void aDraftIsMarkedInTheList();
    void whatWasSentClearsNoOtherField();
};

void TestWindowComments::whatStoodBeforeTheEyesIsRead()
{
    Office office;
    office.say("c1"_L1, u"Please send the papers."_s);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_COMPARE(desk.tabTitle(u"Comments"_s), u"Comments (1)"_s);
    QVERIFY(openConversation(desk));
    QTRY_COMPARE(desk.tabTitle(u"Comments"_s), u"Comments"_s); // nobody has pressed anything
    QCOMPARE(office.marked("c1"), 1);
    QVERIFY(desk.click(u"Refresh Comments"_s));
    QTRY_COMPARE(office.telnyx.count("GET", "/comments"), 2);
    QVERIFY(!desk.button(u"Mark as Read"_s)->isEnabled());
    QCOMPARE(office.telnyx.begun("PATCH"), 1);
}

void TestWindowComments::whatIsFurtherDownIsNot()
{
    Office office;
    for (int i = 0; i < 60; ++i)
        office.say(u"c%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"Word number %1."_s.arg(i));
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(openConversation(desk));
    QTRY_COMPARE(desk.rows(Messages), 60);
    QTRY_COMPARE(office.marked("c00"), 1);
    QTRY_COMPARE(office.marked("c05"), 1);
    QCOMPARE(office.marked("c59"), 0);
    QCOMPARE(office.marked("c40"), 0);
    QScrollBar *bar = desk.view(Messages)->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QTRY_COMPARE(office.marked("c59"), 1);
    QCOMPARE(office.marked("c30"), 0); // it flew by
    QCOMPARE(office.marked("c00"), 1);
}

void TestWindowComments::notInATabBehind()
{
    Office office;
    office.say("c1"_L1, u"First."_s);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(openConversation(desk));
    QTRY_COMPARE(office.marked("c1"), 1);
    office.say("c2"_L1, u"Second."_s);
    QVERIFY(desk.click(u"Refresh Comments"_s));
    QVERIFY(desk.openTab(u"Orders"_s));
    QTRY_COMPARE(desk.tabTitle(u"Comments"_s), u"Comments (1)"_s); // the conversation is the chosen one, but behind
    QCOMPARE(office.marked("c2"), 0);
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_COMPARE(office.marked("c2"), 1); // only now
}

void TestWindowComments::messagesAreWhole()
{
    Office office;
    const QString reason = u"We could not approve the information for this order. "_s.repeated(12) + u"\nThe end."_s;
    office.say("c1"_L1, reason);
    office.say("c2"_L1, u"Thank you."_s, false);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(openConversation(desk));
    QTRY_COMPARE(desk.rows(Messages), 2);
    QAbstractItemView *view = desk.view(Messages);
    QTRY_VERIFY(view->visualRect(view->model()->index(0, 0)).height()
        > 2 * view->visualRect(view->model()->index(1, 0)).height());
    QVERIFY(view->visualRect(view->model()->index(0, 0)).width() <= view->viewport()->width());
    const QString spoken = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Telnyx"_s) && spoken.contains(u"The end."_s), qPrintable(spoken));
    QVERIFY(desk.clickRows(Messages, 0, 1));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), reason); // with its lines
}

void TestWindowComments::templates()
{
    Office office;
    office.say("c1"_L1, u"Please send the papers."_s);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Comments"_s));
    QVERIFY(!entry(desk, u"Extend the deadline"_s)); // nowhere to put it
    QVERIFY(openConversation(desk));
    QTRY_VERIFY(entry(desk, u"Extend the deadline"_s));
    entry(desk, u"Extend the deadline"_s)->trigger();
    QVERIFY2(typed(desk).contains(u"extend the deadline"_s), qPrintable(typed(desk)));
    entry(desk, u"Document uploaded"_s)->trigger();
    QCOMPARE(typed(desk).count(u'\n'), 1); // a line of its own

    QVERIFY(desk.type(u"Comment"_s, u"R&D signs this."_s));
    QVERIFY(!entry(desk, u"R&&D"_s, u"Rename"_s)); // nothing of one's own yet
    entry(desk, u"Save Text as Template…"_s)->trigger();
    QTRY_VERIFY(desk.dialog(u"Save as template"_s));
    QVERIFY(desk.type(u"Name"_s, u"document uploaded"_s, desk.dialog(u"Save as template"_s)));
    QVERIFY(!desk.button(u"Save"_s, desk.dialog(u"Save as template"_s))->isEnabled()); // is taken
    QVERIFY(desk.type(u"Name"_s, u"R&D"_s, desk.dialog(u"Save as template"_s)));
    QVERIFY(desk.click(u"Save"_s, desk.dialog(u"Save as template"_s)));
    QTRY_VERIFY(entry(desk, u"R&&D"_s));
    QVERIFY(desk.type(u"Comment"_s, u" "_s));
    entry(desk, u"R&&D"_s)->trigger();
    QVERIFY(typed(desk).contains(u"R&D signs this."_s));

    entry(desk, u"R&&D"_s, u"Rename"_s)->trigger();
    QTRY_VERIFY(desk.dialog(u"Rename template"_s));
    QVERIFY(desk.type(u"Name"_s, u"Signature"_s, desk.dialog(u"Rename template"_s)));
    QVERIFY(desk.click(u"Rename"_s, desk.dialog(u"Rename template"_s)));
    QTRY_VERIFY(entry(desk, u"Signature"_s) && !entry(desk, u"R&&D"_s));
    entry(desk, u"Signature"_s, u"Delete"_s)->trigger();
    QTRY_VERIFY(desk.dialog(u"Delete template?"_s));
    QVERIFY(desk.click(u"Delete"_s, desk.dialog(u"Delete template?"_s)));
    QTRY_VERIFY(!entry(desk, u"Signature"_s));
}

void TestWindowComments::filtersConversations()
{
    WindowFixture desk;
    QVERIFY(openConversation(desk));
    const int all = desk.rows(Conversations);
    const QString words = desk.view(Conversations)->model()->index(0, 0).data().toString();
    QVERIFY(desk.type(u"Filter comments"_s, words));
    QTRY_VERIFY(desk.rows(Conversations) > 0 && desk.rows(Conversations) <= all);
    QVERIFY(desk.type(u"Filter comments"_s, u"nothing that anybody wrote"_s));
    QTRY_COMPARE(desk.rows(Conversations), 0);
    auto *list = desk.window().findChild<ConversationList *>();
    QTRY_VERIFY(list->empty()->isVisible());
    QCOMPARE(list->empty()->title(), u"No row fits the filter"_s);
    QTest::keyClick(desk.field(u"Filter comments"_s), Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(Conversations), all);
}

void TestWindowComments::saysWhenItCouldNotBeRead()
{
    Office office;
    office.say("c1"_L1, u"Please send the papers."_s, false);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(openConversation(desk));
    for (int i = 0; i < 10; ++i) // reads are repeated a few times
        office.telnyx.once("GET", "/comments", FakeTelnyx::error(422, "10027", "Not today."));
    QVERIFY(desk.click(u"Refresh Comments"_s));
    QTRY_VERIFY(desk.button(u"Try Again"_s));
    QCOMPARE(desk.rows(Conversations), 1); // what was known stays
    office.telnyx.on("GET", "/comments", [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    QTRY_VERIFY(!desk.button(u"Try Again"_s) || (desk.click(u"Try Again"_s), false));
}

/// The conversation that is read stays in the list of unread ones while it is looked at.
void TestWindowComments::unreadOnlyAndOneAfterTheOther()
{
    Office office;
    office.say(u"c1"_s, u"The first question."_s, true, u"s1"_s);
    office.say(u"c2"_s, u"Thank you."_s, false, u"s2"_s);
    office.say(u"c3"_s, u"The second question."_s, true, u"s3"_s);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_COMPARE(desk.rows(Conversations), 3);
    QVERIFY(desk.tick(u"Unread only"_s));
    QTRY_COMPARE(desk.rows(Conversations), 2);
    QTest::keyClick(desk.view(Conversations), Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Messages), 1);
    const QModelIndex first = desk.view(Conversations)->currentIndex();
    QVERIFY(first.isValid() && first.data(Qt::AccessibleTextRole).toString().contains(u"The second question."_s));
    QVERIFY(desk.click(u"Mark as Read"_s));
    QTRY_COMPARE(office.marked("c3"), 1);
    QCOMPARE(desk.rows(Conversations), 2);
    QTest::keyClick(desk.view(Conversations), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(desk.view(Conversations)
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"The first question."_s));
    QTRY_COMPARE(desk.rows(Conversations), 1);
    QVERIFY(desk.click(u"Unread only"_s));
    QTRY_COMPARE(desk.rows(Conversations), 3);
}

void TestWindowComments::aClockMovesNothing()
{
    Office office;
    office.say(u"c1"_s, u"Please send the papers."_s);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(openConversation(desk));
    const auto age = [&] {
        for (const QLabel *label : desk.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Updated "_s))
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY(!age().isEmpty());
    const int width = desk.view(Conversations)->width();
    for (const auto span :
        {std::chrono::milliseconds(8s), std::chrono::milliseconds(40s), std::chrono::milliseconds(11min)}) {
        const QString before = age();
        office.clock.advance(span);
        QTRY_VERIFY(age() != before);
        QCOMPARE(desk.view(Conversations)->width(), width);
    }
}

void TestWindowComments::aDraftIsMarkedInTheList()
{
    Office office;
    office.say(u"c1"_s, u"Please send the papers."_s);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(openConversation(desk));
    const auto spoken
        = [&] { return desk.view(Conversations)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(!spoken().contains(u"draft"_s));
    QVERIFY(desk.type(u"Comment"_s, u"Here"_s));
    QTRY_VERIFY(spoken().contains(u"(draft)"_s));
    QVERIFY(desk.view(Conversations)->selectionModel()->hasSelection()); // and nothing else has moved
    QCOMPARE(typed(desk), u"Here"_s);
}

void TestWindowComments::whatWasSentClearsNoOtherField()
{
    Office office;
    office.say(u"c1"_s, u"Please send the papers."_s, true, u"s1"_s);
    office.say(u"c2"_s, u"Who signs this?"_s, true, u"s2"_s);
    office.open();
    WindowFixture &desk = *office.desk;
    QVERIFY(openConversation(desk));
    office.account.failNext("POST", "/comments", FakeAccount::When::AfterEffect, {.way = FakeTelnyx::Way::Hold});
    QVERIFY(desk.type(u"Comment"_s, u"Here they are."_s));
    QVERIFY(desk.click(u"Send"_s));
    QTRY_COMPARE(office.telnyx.held(), 1);
    QVERIFY(desk.button(u"Sending…"_s));

    QVERIFY(desk.clickRows(Conversations, 1, 1));
    QVERIFY(desk.type(u"Comment"_s, u"She does."_s));
    QVERIFY(desk.button(u"Send"_s) && desk.button(u"Send"_s)->isEnabled()); // that one does not wait
    QCOMPARE(office.telnyx.releaseWith(FakeTelnyx::data(office.account.comments().back())), 1);
    QTRY_COMPARE(desk.desk().current()->services().comments().comments().size(), size_t(3));
    QCOMPARE(typed(desk), u"She does."_s);
    QVERIFY(desk.clickRows(Conversations, 0, 1));
    QTRY_COMPARE(typed(desk), QString()); // sent
    QVERIFY(desk.clickRows(Conversations, 1, 1));
    QTRY_COMPARE(typed(desk), u"She does."_s);
}

QTEST_MAIN(TestWindowComments)
#include "tst_window_comments.moc"
