// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "api/client/client.h"
#include "features/reports/reports_presenter.h"
#include "support/patience.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;

namespace {

const QByteArray Table = "Order ID,Status\no1,success\no2,pending\n";

/// Two reports that are ready, or at another point.
struct Shelf
{
    explicit Shelf(const QString &status = u"success"_s)
    {
        for (const QString &id : {u"r1"_s, u"r2"_s}) {
            SubOrderReport report;
            report.id = id;
            report.status = status;
            report.createdAt = desk.clock.now();
            (void)desk.session->services().rememberReport(report);
        }
        desk.telnyx.on("GET", "/sub_number_orders_report/r1/download",
            [](const FakeTelnyx::Seen &) { return FakeTelnyx::Answer{.body = Table}; });
        presenter.emplace(*desk.session);
    }
    bool open(const QString &id)
    {
        presenter->open(id);
        return support::waitFor([this] { return presenter->fileState().phase != Phase::Loading; }, 20'000);
    }

    /// Asks after both, and waits for the answers under this spelling of the path.
    bool ask(const QByteArray &path = "/sub_number_orders_report/*")
    {
        desk.telnyx.forget();
        presenter->refresh();
        const auto asked = [&] { return desk.telnyx.count("GET", path); };
        return support::waitFor([&] { return asked() >= 2 && desk.session->client().inFlight() == 0; }, 20'000);
    }

    FakeDesk desk;
    std::optional<ReportsPresenter> presenter;
};

} // namespace

/// The reports without their widgets.
class TestReportsPresenter : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedIsWhatIsShown();
    void whatFailedIsNotTheOneBefore();
    void whatWasStoppedIsNotTheOneBefore();
    void aNewReportMayNotBeReadableYet();
    void whateverIsNotAtItsEndIsBeingMade_data();
    void whateverIsNotAtItsEndIsBeingMade();
    void thatNothingIsHeardIsSaidOnce();
};

void TestReportsPresenter::whatIsSavedIsWhatIsShown()
{
    Shelf shelf;
    shelf.presenter->open(u"r1"_s);
    QVERIFY(shelf.presenter->bytes().isEmpty());
    QTRY_COMPARE(shelf.presenter->fileState().phase, Phase::Ready);
    QCOMPARE(shelf.presenter->bytes(), Table);
    QCOMPARE(shelf.presenter->file().totalCount(), 2);
}

void TestReportsPresenter::whatFailedIsNotTheOneBefore()
{
    Shelf shelf;
    QVERIFY(shelf.open(u"r1"_s));
    shelf.desk.telnyx.on(
        "GET", "/sub_number_orders_report/r2/download", [](const auto &) { return FakeDesk::broken(); });
    QVERIFY(shelf.open(u"r2"_s));
    QCOMPARE(shelf.presenter->fileState().phase, Phase::Failed);
    QVERIFY(shelf.presenter->bytes().isEmpty());
    QCOMPARE(shelf.presenter->file().totalCount(), 0);
}

void TestReportsPresenter::whatWasStoppedIsNotTheOneBefore()
{
    Shelf shelf;
    QVERIFY(shelf.open(u"r1"_s));
    shelf.desk.telnyx.on(
        "GET", "/sub_number_orders_report/r2/download", [](const auto &) { return FakeDesk::held({.body = Table}); });
    shelf.presenter->open(u"r2"_s);
    QTRY_COMPARE(shelf.desk.telnyx.held(), 1);
    shelf.presenter->cancelOpening();
    QCOMPARE(shelf.presenter->fileState().phase, Phase::Idle);
    QVERIFY(shelf.presenter->bytes().isEmpty());
    QCOMPARE(shelf.presenter->file().totalCount(), 0);
}

void TestReportsPresenter::aNewReportMayNotBeReadableYet()
{
    Shelf shelf(u"pending"_s);
    const auto status = [&] { return shelf.presenter->reports().find(u"r1"_s)->status; };
    QVERIFY(shelf.ask("/sub_number_orders/report/*")); // not found under either
    QCOMPARE(status(), u"pending"_s);
    shelf.desk.clock.advance(11min);
    shelf.presenter->refresh();
    QTRY_COMPARE(status(), u"expired"_s);
}

void TestReportsPresenter::whateverIsNotAtItsEndIsBeingMade_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("queued") << u"queued"_s;
    QTest::newRow("no word") << QString();
    QTest::newRow("a new word") << u"brewing"_s;
}

void TestReportsPresenter::whateverIsNotAtItsEndIsBeingMade()
{
    QFETCH(QString, status);
    Shelf shelf(status);
    shelf.desk.telnyx.on("GET", "/sub_number_orders_report/*", [](const auto &) {
        return FakeTelnyx::data({{u"id"_s, u"r1"_s}, {u"status"_s, u"success"_s}});
    });
    shelf.presenter->refresh();
    QTRY_VERIFY(shelf.presenter->mayOpen(u"r1"_s));
}

void TestReportsPresenter::thatNothingIsHeardIsSaidOnce()
{
    Shelf shelf(u"pending"_s);
    QStringList said;
    connect(&*shelf.presenter, &ReportsPresenter::refused, this, [&](const QString &sentence) { said += sentence; });
    shelf.desk.telnyx.on("GET", "/sub_number_orders_report/*",
        [](const auto &) { return FakeTelnyx::error(401, "10009", "Authentication failed"); });
    for (int i = 0; i < 2; ++i)
        QVERIFY(shelf.ask());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.front().size() > 10);
}

QTEST_GUILESS_MAIN(TestReportsPresenter)
#include "tst_reports_presenter.moc"
