// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "support/patience.h"
#include "support/test_clock.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"
#include "webhooks/deliveries.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTcpServer>
#include <QTest>
#include <QTreeView>

using namespace nd;
using namespace nd::testing;
using namespace Qt::StringLiterals;

namespace {

/// The window on an account of its own at a server of the test's, and the dialog in it.
struct Stage
{
    Stage()
        : account(telnyx, clock),
          desk({.account = EnvironmentAccount{telnyx.base(), Secret("KEY_test")}, .clock = &clock})
    { }
    bool openDialog()
    {
        for (QAction *action : desk.window().findChildren<QAction *>()) {
            if (action->text() == u"Webhooks…")
                action->trigger();
        }
        return support::waitFor([this] { return dialog() != nullptr; });
    }
    QWidget *dialog() { return desk.dialog(u"Webhooks"_s); }
    bool apply() { return desk.click(u"Apply"_s, dialog()); }
    QString valueOf(const QString &label)
    {
        const auto *edit = qobject_cast<QLineEdit *>(desk.field(label, dialog()));
        return edit ? edit->text() : QString();
    }
    bool says(const QString &words)
    {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress(QHostAddress::LocalHost)) ? probe.serverPort() : quint16(0);
    }
    /// As a person does it; the port that it listens on, 0 when it does not.
    quint16 turnOn()
    {
        for (int tries = 0; tries < 5; ++tries) {
            const quint16 port = freePort();
            if (!openDialog() || !desk.type(u"Port"_s, QString::number(port), dialog())
                || !desk.type(u"Telnyx public key"_s, testKey(), dialog()))
                return 0;
            auto *on = desk.button(u"Receive webhooks"_s, dialog());
            if (!on->isChecked())
                QTest::mouseClick(on, Qt::LeftButton, {}, {8, on->height() / 2});
            if (!apply())
                return 0;
            if (!says(u"in use by another"_s))
                return says(u"Listening."_s) ? port : quint16(0);
            desk.click(u"Close"_s, dialog()); // somebody was faster
        }
        return 0;
    }
    /// The row of the order o1, all its cells.
    QString order()
    {
        const QAbstractItemView *orders = desk.view(u"Orders"_s);
        for (int row = 0; orders && row < orders->model()->rowCount(); ++row) {
            const QString text = stage::rowText(orders, row);
            if (text.contains(u"spring launch"_s))
                return text;
        }
        return {};
    }
    /// A look at it, where a person asks for one.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("ND_SHOT_DIR");
        if (folder.isEmpty())
            return;
        const auto trigger = [this](const QString &text) {
            for (QAction *action : desk.window().findChildren<QAction *>()) {
                if (action->text() == text)
                    action->trigger();
            }
            QTest::qWait(50);
        };
        for (const QString &look : {u"Dark"_s, u"Light"_s}) {
            trigger(look);
            dialog()->grab().save(u"%1/%2 %3.png"_s.arg(folder, name, look));
        }
        for (int step = 0; step < 10; ++step)
            trigger(u"Larger Text"_s);
        dialog()->grab().save(u"%1/%2 200.png"_s.arg(folder, name));
        trigger(u"Normal Text"_s);
    }

    TestClock clock;
    FakeTelnyx telnyx;
    FakeAccount account;
    WindowFixture desk;
};

QJsonObject pendingOrder()
{
    return {{u"id"_s, u"o1"_s}, {u"status"_s, u"pending"_s}, {u"created_at"_s, u"2026-09-21T14:13:18Z"_s},
        {u"customer_reference"_s, u"spring launch"_s}, {u"phone_numbers_count"_s, 1}};
}

} // namespace

/// From the dialog to a signed delivery, and from there through the API to the order's row.
class TestWindowWebhooks final : public QObject
{
    Q_OBJECT
private slots:
    void aWebhookChangesTheOrdersRow();
    void aCommentIsReadFromTheApi();
    void theKeyIsCheckedWhileOneTypes();
    void aWarningBeforeOthersCanReachIt();
    void aTakenPortIsSaid();
    void refusalsAreShown();
};

void TestWindowWebhooks::aWebhookChangesTheOrdersRow()
{
    Stage stage;
    stage.account.addOrder(pendingOrder());
    QVERIFY(stage.desk.openTab(u"Orders"_s));
    QVERIFY(stage.desk.click(u"Refresh"_s));
    QTRY_VERIFY(stage.order().contains(u"| pending |"_s));
    const quint16 port = stage.turnOn();
    QVERIFY(port > 0);
    QCOMPARE(stage.valueOf(u"Address for the tunnel"_s), u"http://127.0.0.1:%1/webhooks/telnyx"_s.arg(port));
    QVERIFY(stage.desk.click(u"Copy Address"_s, stage.dialog()));
    QCOMPARE(QApplication::clipboard()->text(), stage.valueOf(u"Address for the tunnel"_s));
    // The clock stands still: without the webhook the order would not be read again.
    const int before = stage.telnyx.count("GET", "/number_orders/o1");
    stage.account.setOrderStatus(u"o1"_s, u"success"_s);
    QCOMPARE(statusOf(port, delivery(u"says failure"_s).request()), 200);
    QTRY_VERIFY(stage.order().contains(u"| success |"_s));
    QCOMPARE(stage.telnyx.count("GET", "/number_orders/o1"), before + 1);
    QTRY_VERIFY(stage.says(u"Last: number_order.complete, just now"_s));
    QVERIFY(stage::rowText(stage::view(stage.dialog(), u"Arrived webhooks"_s), 0).contains(u"number_order.complete"_s));
    stage.clock.advance(std::chrono::seconds(12));
    QTRY_VERIFY(stage.says(u"12 s ago"_s));
    QCOMPARE(statusOf(port, delivery(u"unknown event"_s).request()), 200);
    QCOMPARE(statusOf(port, delivery(u"tampered"_s).request()), 401);
    QTRY_VERIFY(stage.says(u"1 wrong signature"_s));
    stage.shoot(u"webhooks arrived"_s);
    QVERIFY(!stage.desk.activityText().contains(u"never to be"_s));
}

void TestWindowWebhooks::aCommentIsReadFromTheApi()
{
    Stage stage;
    QTRY_VERIFY(stage.telnyx.count("GET", "/comments") == 1);
    QTRY_VERIFY(stage.desk.openTab(u"Comments"_s));
    const quint16 port = stage.turnOn();
    QVERIFY(port > 0);
    stage.account.addComment({{u"id"_s, u"c1"_s}, {u"body"_s, u"from the API"_s}, {u"commenter_type"_s, u"admin"_s},
        {u"commenter"_s, u"Ops"_s}, {u"comment_record_type"_s, u"advanced_number_order"_s},
        {u"comment_record_id"_s, u"a1"_s}, {u"created_at"_s, u"2026-09-21T14:13:19Z"_s}});
    QCOMPARE(statusOf(port, delivery(u"new comment"_s).request()), 200);
    QTRY_COMPARE(stage.telnyx.count("GET", "/comments"), 2);
    QTRY_COMPARE(stage.desk.tabTitle(u"Comments"_s), u"Comments (1)"_s);
    const QAbstractItemView *conversations = stage.desk.view(u"Conversations"_s);
    QVERIFY(conversations);
    QTRY_COMPARE(conversations->model()->rowCount(), 1);
    QVERIFY(!stage::rowText(conversations, 0).contains(u"never to be shown"_s));
}

void TestWindowWebhooks::theKeyIsCheckedWhileOneTypes()
{
    Stage stage;
    QVERIFY(stage.openDialog());
    QVERIFY(stage.says(u"Off. Nothing is listening."_s));
    stage.shoot(u"webhooks off"_s);
    QAbstractButton *apply = stage.desk.button(u"Apply"_s, stage.dialog());
    QVERIFY(apply->isEnabled());
    QVERIFY(stage.desk.type(u"Telnyx public key"_s, testKey().left(42), stage.dialog()));
    QVERIFY(!apply->isEnabled());
    QVERIFY(stage.says(u"This is not base64"_s) || stage.says(u"A public key has 32 bytes"_s));
    stage.shoot(u"webhooks half a key"_s);
    QTest::keyClicks(stage.desk.field(u"Telnyx public key"_s, stage.dialog()), testKey().mid(42));
    QVERIFY(apply->isEnabled());
    QVERIFY(stage.desk.type(u"Telnyx public key"_s, QString(43, u'A') + u'=', stage.dialog()));
    QVERIFY(stage.says(u"no public key"_s));
    QVERIFY(stage.desk.type(u"Listen address"_s, u"desk.example"_s, stage.dialog()));
    QVERIFY(stage.says(u"An address is made of numbers"_s));
    QVERIFY(!apply->isEnabled());
}

void TestWindowWebhooks::aWarningBeforeOthersCanReachIt()
{
    Stage stage;
    QVERIFY(stage.openDialog());
    QVERIFY(!stage.says(u"Every computer"_s));
    QVERIFY(stage.desk.type(u"Listen address"_s, u"0.0.0.0"_s, stage.dialog()));
    QVERIFY(stage.says(u"Every computer that reaches this one at 0.0.0.0"_s));
    stage.shoot(u"webhooks exposed"_s);
    QVERIFY(stage.desk.type(u"Listen address"_s, u"::1"_s, stage.dialog()));
    QVERIFY(!stage.says(u"Every computer"_s));
}

void TestWindowWebhooks::aTakenPortIsSaid()
{
    Stage stage;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(stage.openDialog());
    QVERIFY(stage.desk.type(u"Port"_s, QString::number(other.serverPort()), stage.dialog()));
    QVERIFY(stage.desk.type(u"Telnyx public key"_s, testKey(), stage.dialog()));
    auto *on = stage.desk.button(u"Receive webhooks"_s, stage.dialog());
    QTest::mouseClick(on, Qt::LeftButton, {}, {8, on->height() / 2});
    QVERIFY(stage.apply());
    QVERIFY(stage.says(u"Port %1 is in use by another program. Choose another port"_s.arg(other.serverPort())));
    QVERIFY(stage.desk.window().statusBar()->currentMessage().contains(u"is in use by another program"_s));
    stage.shoot(u"webhooks port taken"_s);
    other.close();
    QVERIFY(stage.apply());
    QVERIFY(stage.says(u"Listening."_s));
}

void TestWindowWebhooks::refusalsAreShown()
{
    Stage stage;
    const quint16 port = stage.turnOn();
    QVERIFY(port > 0);
    QVERIFY(stage.says(u"Nothing was turned away."_s));
    QCOMPARE(statusOf(port, delivery(u"late"_s).request()), 401);
    QTRY_VERIFY(stage.says(u"Turned away: 1 (1 too old). Is this computer's clock right?"_s));
    QCOMPARE(statusOf(port, delivery(u"another key"_s).request()), 401);
    QTRY_VERIFY(stage.says(u"Is this the public key of the account that sends?"_s));
    QCOMPARE(stage.desk.requests(u"GET /v2/number_orders/"_s), 0);
}

QTEST_MAIN(TestWindowWebhooks)
#include "tst_window_webhooks.moc"
