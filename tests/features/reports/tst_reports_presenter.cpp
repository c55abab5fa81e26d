// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "features/reports/reports_presenter.h"
#include "support/patience.h"

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

const QByteArray Table = "Order ID,Status\no1,success\no2,pending\n";

/// Two reports that are ready.
struct Shelf
{
    Shelf()
    {
        for (const QString &id : {u"r1"_s, u"r2"_s}) {
            SubOrderReport report;
            report.id = id;
            report.status = u"success"_s;
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

QTEST_GUILESS_MAIN(TestReportsPresenter)
#include "tst_reports_presenter.moc"
