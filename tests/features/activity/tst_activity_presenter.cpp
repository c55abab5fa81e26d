// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "features/activity/activity_presenter.h"
#include "features/purchase/service/purchases.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace nd;
using When = FakeAccount::When;

namespace {

Activity entry(quint64 id, bool finished = true)
{
    Activity entry;
    entry.id = id;
    entry.startedAt = Timestamp::fromMicros(TestClock::Start + qint64(id) * 1000);
    entry.url = QUrl(u"https://api.telnyx.com/v2/number_orders/%1"_s.arg(id));
    entry.finished = finished;
    entry.status = finished ? 200 : 0;
    entry.duration = std::chrono::milliseconds(finished ? 7 : 0);
    return entry;
}

/// All that can be read of a log, in any way there is.
QString everything(ActivityPresenter &presenter)
{
    QString text = presenter.asText();
    TableModel<Activity> &model = presenter.rows();
    for (int row = 0; row < model.rowCount(); ++row) {
        text += presenter.curlOf(row) + QString::fromUtf8(model.row(row).body);
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                text += model.index(row, column).data(role).toString() + u'\n';
        }
    }
    return text;
}

} // namespace

/// The activity pane without its widgets.
class TestActivityPresenter : public QObject
{
    Q_OBJECT

private slots:
    void oneRowPerRequest();
    void rowsComeOnceAFrame();
    void keepsTheNewest();
    void clearing();
    void asText();
    void asCurl();
    void neverHoldsTheKey();
};

void TestActivityPresenter::oneRowPerRequest()
{
    ActivityPresenter presenter;
    const QAbstractItemModelTester tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    presenter.add(entry(1, false));
    QTRY_COMPARE(presenter.rows().totalCount(), 1);
    QVERIFY(!presenter.rows().row(0).finished);
    presenter.add(entry(2, false));
    presenter.add(entry(1)); // the end of the first
    QTRY_COMPARE(presenter.rows().totalCount(), 2);
    QTRY_VERIFY(presenter.rows().row(0).finished);
    QCOMPARE(presenter.rows().row(0).status, 200);
    QVERIFY(!presenter.rows().row(1).finished);
}

void TestActivityPresenter::rowsComeOnceAFrame()
{
    ActivityPresenter presenter;
    int told = 0;
    connect(&presenter.rows(), &QAbstractItemModel::rowsInserted, this, [&] { ++told; });
    for (quint64 id = 1; id <= 500; ++id) {
        presenter.add(entry(id, false));
        presenter.add(entry(id));
    }
    QCOMPARE(told, 0);
    QTRY_COMPARE(presenter.rows().totalCount(), 500);
    QCOMPARE(told, 1);
    QVERIFY(presenter.rows().row(499).finished);
}

void TestActivityPresenter::keepsTheNewest()
{
    ActivityPresenter presenter;
    const QAbstractItemModelTester tester(&presenter.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (quint64 id = 1; id <= 5'001; ++id)
        presenter.add(entry(id));
    QTRY_VERIFY(presenter.rows().totalCount() > 0);
    const int kept = presenter.rows().totalCount();
    QVERIFY(kept <= 5'000 && kept >= 4'000);
    QCOMPARE(presenter.rows().rows().back().id, quint64(5'001));
    QCOMPARE(presenter.rows().rows().front().id, quint64(5'002 - kept)); // without a gap
    presenter.add(entry(5'002));
    QTRY_COMPARE(presenter.rows().totalCount(), kept + 1); // room was made, so that it is seldom made
}

void TestActivityPresenter::clearing()
{
    ActivityPresenter presenter;
    presenter.add(entry(1));
    presenter.clear(); // also what is not shown yet
    presenter.add(entry(2));
    QTRY_COMPARE(presenter.rows().totalCount(), 1);
    QCOMPARE(presenter.rows().row(0).id, quint64(2));
    presenter.clear();
    QCOMPARE(presenter.rows().totalCount(), 0);
    QVERIFY(presenter.asText().isEmpty());
    presenter.add(entry(3));
    QTRY_COMPARE(presenter.rows().totalCount(), 1);
}

void TestActivityPresenter::asText()
{
    ActivityPresenter presenter;
    Activity failed = entry(2);
    failed.verb = Verb::Post;
    failed.status = 422;
    failed.attempt = 1;
    failed.requestId = u"req-2"_s;
    failed.error = Error{.kind = ErrorKind::Rejected, .code = u"10027"_s, .detail = u"no"_s};
    failed.warnings = {u"meta: missing"_s};
    presenter.add(entry(1));
    presenter.add(failed);
    QTRY_COMPARE(presenter.rows().totalCount(), 2);
    presenter.rows().sort(0, Qt::DescendingOrder); // however it is shown: oldest first
    const QStringList lines = presenter.asText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(
        lines[0], entry(1).startedAt.toIso() + u" GET https://api.telnyx.com/v2/number_orders/1 200 7ms attempt=1"_s);
    QCOMPARE(lines[1],
        entry(2).startedAt.toIso()
            + u" POST https://api.telnyx.com/v2/number_orders/2 422 7ms attempt=1 request-id=req-2"
              " error=10027 no odd=meta: missing"_s);
}

void TestActivityPresenter::asCurl()
{
    ActivityPresenter presenter;
    Activity post = entry(1);
    post.verb = Verb::Post;
    post.body = "{\"body\":\"it's \\\"fine\\\" $HOME `id`\"}";
    presenter.add(entry(2));
    presenter.add(post);
    QTRY_COMPARE(presenter.rows().totalCount(), 2);
    presenter.rows().sort(0); // rows as they are shown
    const QString command = presenter.curlOf(0);
    QVERIFY(command.startsWith(u"curl -X POST "_s) && command.endsWith(u"/number_orders/1'"_s));
    QVERIFY(command.contains(u"--data '{\"body\":\"it'\\''s"_s)); // nothing in it is run by a shell
    QVERIFY(command.contains(u"$TELNYX_API_KEY"_s));
    QVERIFY(!presenter.curlOf(1).contains(u"--data"_s));
}

void TestActivityPresenter::neverHoldsTheKey()
{
    FakeDesk desk;
    ActivityPresenter presenter;
    connect(desk.session.get(), &Session::activity, &presenter, &ActivityPresenter::add);
    int finished = 0;
    connect(desk.session.get(), &Session::activity, this, [&](const Activity &one) { finished += one.finished; });
    // Good and bad, read and write, refused and dropped, and a server that says the key back.
    desk.telnyx.once("GET", "/balance",
        FakeTelnyx::error(401, "10009", "Could not authenticate 'Bearer " + TabsKey + "': " + TabsKey));
    desk.session->refreshBalance();
    QTRY_COMPARE(finished, 1);
    FakeTelnyx::Answer sentOn{.status = 302, .headers = {{"Location", "http://127.0.0.2/?key=" + TabsKey}}};
    desk.telnyx.once("GET", "/balance", sentOn);
    desk.session->refreshBalance();
    QTRY_COMPARE(finished, 2);
    FakeTelnyx::Answer named = FakeTelnyx::data(desk.balance());
    named.headers = {{"x-request-id", TabsKey}};
    desk.telnyx.once("GET", "/balance", named);
    desk.session->refreshBalance();
    QTRY_COMPARE(finished, 3);
    desk.fill({FakeDesk::line(u"+13125550101"_s)});
    desk.fake.failNext("POST", "/number_orders", When::BeforeEffect, {.way = FakeTelnyx::Way::DropAfterReading});
    Ticket ticket;
    ticket.lines = desk.basket().lines();
    QVERIFY(desk.session->services().purchases().place(ticket));
    QTRY_VERIFY(finished >= 4);
    QTRY_VERIFY(presenter.rows().totalCount() >= 4);
    const QString text = everything(presenter);
    QVERIFY(text.contains(u"/v2/balance"_s) && text.contains(u"/v2/number_orders"_s) && text.contains(u"401"_s));
    QVERIFY(!text.contains(QString::fromLatin1(TabsKey)));
    QCOMPARE(desk.telnyx.last("POST", "/number_orders")->headers.value("authorization"), "Bearer " + TabsKey);
}

QTEST_GUILESS_MAIN(TestActivityPresenter)
#include "tst_activity_presenter.moc"
