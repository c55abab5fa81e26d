// SPDX-License-Identifier: Apache-2.0
// endpoints: listComments createComment markCommentRead getComment
#include "office.h"

#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// Comments, from the conversation to the requests and back.
class TestEndpointComments final : public QObject
{
    Q_OBJECT
private slots:
    void answersAndMarksRead();
    void leadsToTheOrder();
    void asksWhatBecameOfALostMark();
};

void TestEndpointComments::answersAndMarksRead()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_VERIFY(!desk.journal(u"GET /v2/comments"_s).empty());
    QTRY_VERIFY(desk.rows(u"Conversations"_s) > 0);
    const QString before = desk.tabTitle(u"Comments"_s);
    QVERIFY2(before.contains(u'('), qPrintable(before)); // the story of the sandbox has an unread comment
    QVERIFY(desk.clickRows(u"Conversations"_s, 0, 1)); // it stands before the eyes now; Mark as Read is quicker
    desk.click(u"Mark as Read"_s);
    QTRY_COMPARE(desk.journal(u"PATCH /v2/comments/"_s).size(), size_t(1));
    QVERIFY(desk.journal(u"PATCH /v2/comments/"_s).front().path.endsWith(u"/read"_s));
    QTRY_VERIFY(desk.tabTitle(u"Comments"_s) != before);

    QVERIFY(desk.type(u"Comment"_s, u"Please extend the deadline."_s));
    QVERIFY(desk.click(u"Send"_s));
    QTRY_COMPARE(desk.journal(u"POST /v2/comments"_s).size(), size_t(1));
    const QJsonObject body = QJsonDocument::fromJson(desk.journal(u"POST /v2/comments"_s).front().body).object();
    QCOMPARE(body[u"body"].toString(), u"Please extend the deadline."_s);
    QVERIFY(!body[u"comment_record_id"].toString().isEmpty());
    QVERIFY(!body[u"comment_record_type"].toString().isEmpty());
    QTRY_VERIFY(stage::findRow(desk.view(u"Messages"_s), u"Please extend the deadline."_s) >= 0);
}

void TestEndpointComments::leadsToTheOrder()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Comments"_s));
    QVERIFY(!desk.button(u"Show Order"_s)->isEnabled());
    const auto ask = [&](const QString &words) {
        return desk.openTab(u"Comments"_s)
            && support::waitFor([&] { return stage::findRow(desk.view(u"Conversations"_s), words) >= 0; }, 20'000)
            && desk.clickRows(u"Conversations"_s, stage::findRow(desk.view(u"Conversations"_s), words), 1)
            && desk.click(u"Show Order"_s);
    };
    const auto shows = [&](const QString &order) {
        const QAbstractItemView *orders = desk.view(u"Orders"_s);
        const QModelIndex row = orders ? orders->currentIndex() : QModelIndex();
        const QModelIndex top = row.parent().isValid() ? row.parent() : row; // a sub-order stands below its order
        return top.isValid() && stage::rowText(orders, top.row()).contains(order);
    };
    // Named by what was ordered: until that is read three conversations are called by their sub-orders alone.
    QVERIFY(ask(u"London expansion"_s));
    QTRY_VERIFY(!desk.journal(u"GET /v2/sub_number_orders/"_s).empty());
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"London expansion"_s), 20'000);
    QVERIFY(ask(u"Toll-free"_s)); // what the advanced order asks for
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"Advanced order"_s), 20'000);
}

/// The answer is lost, and so are those to the first look-ups: it needs action, and Ask Telnyx Now reads the comment.
void TestEndpointComments::asksWhatBecameOfALostMark()
{
    Office office;
    office.say(u"c1"_s, u"Please send the papers."_s);
    office.account.failNext(
        "PATCH", "/comments/*/read", FakeAccount::When::AfterEffect, {.way = FakeTelnyx::Way::DropAfterReading});
    office.open();
    WindowFixture &desk = *office.desk;
    const auto refusal = [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(403, "10010", "Not now."); };
    const FakeTelnyx::Handler fine
        = [&](const FakeTelnyx::Seen &) { return FakeTelnyx::data(office.account.comments().front()); };
    office.telnyx.on("GET", "/comments/*", refusal);
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_VERIFY(desk.rows(u"Conversations"_s) > 0);
    QVERIFY(desk.clickRows(u"Conversations"_s, 0, 1));
    desk.click(u"Mark as Read"_s);
    QTRY_COMPARE(office.marked("c1"), 1);

    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTRY_VERIFY(
        (office.pass(std::chrono::seconds(61)), stage::findRow(desk.view(u"Needs action"_s), u"Mark as read"_s) >= 0));
    QVERIFY(office.telnyx.count("GET", "/comments/c1") >= 6); // the desk has asked by itself
    QVERIFY(desk.clickRows(u"Needs action"_s, stage::findRow(desk.view(u"Needs action"_s), u"Mark as read"_s), 1));
    QVERIFY(desk.click(u"Go There"_s));
    QTRY_COMPARE(desk.rows(u"Failed requests"_s), 1);
    office.telnyx.on("GET", "/comments/*", fine);
    office.telnyx.forget();
    QVERIFY(desk.click(u"Ask Telnyx Now"_s));
    QTRY_COMPARE(office.telnyx.count("GET", "/comments/c1"), 1);
    QTRY_COMPARE(desk.rows(u"Failed requests"_s), 0);
    QTRY_COMPARE(desk.tabTitle(u"Comments"_s), u"Comments"_s); // it was marked, once
    QCOMPARE(office.telnyx.begun("PATCH"), 0);
    QVERIFY(desk.click(u"No Answer Needed"_s)); // read is not answered
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTest::keyClick(&desk.window(), Qt::Key_F8);
    QTRY_COMPARE(desk.rows(u"Needs action"_s), 0);
}

QTEST_MAIN(TestEndpointComments)
#include "tst_endpoint_comments.moc"
