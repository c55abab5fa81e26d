// SPDX-License-Identifier: Apache-2.0
// endpoints: createSubOrderReport getSubOrderReport downloadSubOrderReport
#include "window_fixture.h"

#include "support/patience.h"
#include "ui/shell/main_window.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nd;
using namespace Qt::StringLiterals;

/// Reports, from the question to the requests and back to a table.
class TestEndpointReports final : public QObject
{
    Q_OBJECT
private slots:
    void createdFollowedAndRead();
    void refusesWhatIsNoDay();

private:
    static QWidget *open(WindowFixture &desk);
};

QWidget *TestEndpointReports::open(WindowFixture &desk)
{
    desk.window().activateWindow(); // offscreen, a closed dialog leaves no window active
    if (!QTest::qWaitForWindowActive(&desk.window()))
        return nullptr;
    QTest::keyClick(&desk.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const bool shown = support::waitFor([&] { return desk.dialog(u"Reports"_s) != nullptr; });
    return shown ? desk.dialog(u"Reports"_s) : nullptr;
}

void TestEndpointReports::createdFollowedAndRead()
{
    const QString path = u"/v2/sub_number_orders_report"_s;
    WindowFixture desk;
    QWidget *dialog = open(desk);
    QVERIFY(dialog);
    QVERIFY(desk.type(u"Report country"_s, u"United States"_s, dialog));
    QVERIFY(desk.type(u"Created after"_s, u"2020-01-31"_s, dialog));
    QVERIFY(desk.click(u"Create Report"_s, dialog));
    QTRY_COMPARE(desk.journal(u"POST "_s + path).size(), size_t(1));
    const QJsonObject body = QJsonDocument::fromJson(desk.journal(u"POST "_s + path).front().body).object();
    QCOMPARE(body[u"country_code"].toString(), u"US"_s);
    QVERIFY(body[u"created_at_gt"].toString().startsWith(u"2020-01-3"_s));
    QTRY_COMPARE(desk.rows(u"Reports"_s), 1);
    QVERIFY(!desk.button(u"Open Report"_s, dialog)->isEnabled()); // it is being made

    QTRY_VERIFY_WITH_TIMEOUT(stage::rowText(desk.view(u"Reports"_s), 0).contains(u"success"_s), 20'000);
    QVERIFY(!desk.journal(u"GET "_s + path + u'/').empty());
    QVERIFY(desk.clickRows(u"Reports"_s, 0, 1));
    QVERIFY(desk.click(u"Open Report"_s, dialog));
    QTRY_VERIFY(desk.view(u"Report"_s) && desk.rows(u"Report"_s) > 0);
    const auto reads = desk.journal(u"GET "_s + path + u'/');
    QVERIFY(std::any_of(reads.begin(), reads.end(),
        [](const sandbox::JournalEntry &entry) { return entry.path.endsWith(u"/download"_s); }));
    QVERIFY(desk.button(u"Save Report As…"_s, dialog)->isEnabled());

    // Closed and opened again, it is still known.
    QVERIFY(desk.click(u"Close"_s, dialog));
    QTRY_VERIFY(!desk.dialog(u"Reports"_s));
    QVERIFY(open(desk));
    QTRY_COMPARE(desk.rows(u"Reports"_s), 1);
}

void TestEndpointReports::refusesWhatIsNoDay()
{
    WindowFixture desk;
    QWidget *dialog = open(desk);
    QVERIFY(dialog);
    QVERIFY(desk.type(u"Created before"_s, u"yesterday"_s, dialog));
    QVERIFY(desk.click(u"Create Report"_s, dialog));
    QVERIFY(desk.type(u"Created before"_s, u""_s, dialog));
    QVERIFY(desk.type(u"Report country"_s, u"Nowhere"_s, dialog));
    QVERIFY(desk.click(u"Create Report"_s, dialog));
    QVERIFY(desk.journal(u"POST "_s).empty());
}

QTEST_MAIN(TestEndpointReports)
#include "tst_endpoint_reports.moc"
