// SPDX-License-Identifier: Apache-2.0
// endpoints: listComments createComment markCommentRead
#include "window_fixture.h"

#include "ui/tour/stage.h"

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
};

void TestEndpointComments::answersAndMarksRead()
{
    WindowFixture desk;
    QVERIFY(desk.openTab(u"Comments"_s));
    QTRY_VERIFY(!desk.journal(u"GET /v2/comments"_s).empty());
    QTRY_VERIFY(desk.rows(u"Conversations"_s) > 0);
    const QString before = desk.tabTitle(u"Comments"_s);
    QVERIFY2(before.contains(u'('), qPrintable(before)); // the story of the sandbox has an unread comment
    QVERIFY(desk.clickRows(u"Conversations"_s, 0, 1));
    QVERIFY(desk.click(u"Mark as Read"_s));
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

QTEST_MAIN(TestEndpointComments)
#include "tst_endpoint_comments.moc"
