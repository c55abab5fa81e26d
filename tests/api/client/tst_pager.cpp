// SPDX-License-Identifier: Apache-2.0
#include "list_stage.h"

using namespace Qt::StringLiterals;
using namespace nd;
using Answer = FakeTelnyx::Answer;
using Seen = FakeTelnyx::Seen;
using Way = FakeTelnyx::Way;

/// Lists are read to their end with pages side by side, in order, until somebody or something stops it.
class TestPager : public QObject
{
    Q_OBJECT

private slots:
    void toTheEnd_data();
    void toTheEnd();
    void pageParameters_data();
    void pageParameters();
    void sideBySide();
    void oneAtATimeUnderTheGate();
    void outOfOrder();
    void cancelled();
    void cancelledByItsReader_data();
    void cancelledByItsReader();
    void theClientGoesFirst();
    void aPageFails_data();
    void aPageFails();
    void aPageFailsOnce();
    void laterPagesOfAFailureAreDropped();
};

void TestPager::toTheEnd_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 249, 250, 251, 500, 2510})
        QTest::addRow("%d", rows) << rows;
}

void TestPager::toTheEnd()
{
    QFETCH(int, rows);
    ListStage stage(rows);
    stage.begin();
    QVERIFY(!stage.isOver()); // never before readAll() has returned
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(rows));
    const int pages = std::max(1, (rows + Pager::PageSize - 1) / Pager::PageSize);
    QCOMPARE(int(stage.progress.size()), pages);
    for (int i = 0; i < pages; ++i)
        QCOMPARE(stage.progress[size_t(i)], std::pair(i + 1, pages));
    QVERIFY(stage.base.barrier());
    for (int page = 1; page <= pages; ++page)
        QCOMPARE(stage.timesAsked(page), 1);
    QCOMPARE(stage.base.telnyx.count("GET", "/number_orders"), pages);
    QCOMPARE(stage.ends, 1);
    QVERIFY(!stage.call.isRunning());
    QVERIFY(stage.base.keptTheKey());
}

void TestPager::pageParameters_data()
{
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("bracket") << Paging::Bracket << QByteArray("?page%5Bnumber%5D=1&page%5Bsize%5D=250")
                             << QByteArray("?page%5Bnumber%5D=2&page%5Bsize%5D=250");
    QTest::newRow("flat") << Paging::Flat << QByteArray("?page_number=1&page_size=250")
                          << QByteArray("?page_number=2&page_size=250");
    QTest::newRow("untold") << Paging::Untold << QByteArray() << QByteArray("?page%5Bnumber%5D=2");
    QTest::newRow("none") << Paging::None << QByteArray() << QByteArray();
}

void TestPager::pageParameters()
{
    QFETCH(Paging, paging);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    ListStage stage(300);
    stage.partWillDo = true; // without pages it is the first 250
    stage.request.paging = paging;
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    const auto &seen = stage.base.telnyx.seen();
    QCOMPARE(seen.size(), paging == Paging::None ? size_t(1) : size_t(2));
    QCOMPARE(seen.front().target, "/v2/number_orders" + first);
    if (paging != Paging::None)
        QCOMPARE(seen.back().target, "/v2/number_orders" + second);
}

/// The first page tells how many there are; the rest is asked for six at a time.
void TestPager::sideBySide()
{
    ListStage stage(13 * Pager::PageSize);
    stage.answerOf = [&](int page) { return page > 1 ? stage.held(page) : stage.page(page); };
    stage.begin();
    FakeTelnyx &telnyx = stage.base.telnyx;
    QVERIFY(stage.base.until([&] { return telnyx.held() == Pager::SideBySide; }));
    QVERIFY(stage.base.client->inFlight() == Pager::SideBySide);
    telnyx.release();
    QVERIFY(stage.base.until([&] { return telnyx.held() == Pager::SideBySide; }));
    QCOMPARE(int(telnyx.seen().size()), 13);
    QCOMPARE(int(stage.rows.size()), 7 * Pager::PageSize);
    telnyx.release();
    QVERIFY(stage.untilOver());
    QCOMPARE(stage.ids(), stage.expected(13 * Pager::PageSize));
}

void TestPager::oneAtATimeUnderTheGate()
{
    RetryPolicy policy = ClientStage::patient();
    policy.sideBySide = 1;
    ListStage stage(5 * Pager::PageSize, policy);
    int most = 0;
    QObject::connect(
        stage.base.client.get(), &Client::inFlightChanged, this, [&](int count) { most = std::max(most, count); });
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(most, 1);
    QCOMPARE(stage.ids(), stage.expected(5 * Pager::PageSize));
}

/// Rows come in the list's order, whichever page is there first.
void TestPager::outOfOrder()
{
    ListStage stage(5 * Pager::PageSize);
    stage.answerOf = [&](int page) { return page == 2 ? stage.held(page) : stage.page(page); };
    stage.begin();
    QVERIFY(
        stage.base.until([&] { return stage.base.client->inFlight() == 1 && stage.base.telnyx.seen().size() == 5; }));
    QVERIFY(stage.base.barrier());
    QCOMPARE(int(stage.rows.size()), Pager::PageSize);
    QCOMPARE(stage.progress.size(), size_t(1));
    stage.base.telnyx.release();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(5 * Pager::PageSize));
}

void TestPager::cancelled()
{
    ListStage stage(9 * Pager::PageSize);
    stage.answerOf = [&](int page) { return page > 3 ? stage.held(page) : stage.page(page); };
    stage.begin();
    QVERIFY(stage.base.until(
        [&] { return stage.rows.size() == 3 * size_t(Pager::PageSize) && stage.base.telnyx.held() == 6; }));
    stage.call.cancel();
    QVERIFY(!stage.call.isRunning());
    QCOMPARE(stage.base.client->inFlight(), 0);
    stage.base.telnyx.release();
    QVERIFY(stage.base.barrier());
    QCOMPARE(stage.ends, 0);
    QCOMPARE(stage.ids(), stage.expected(3 * Pager::PageSize)); // what was read stays
    QCOMPARE(stage.progress.size(), size_t(3));
    QCOMPARE(stage.base.telnyx.count("GET", "/number_orders"), 9);
}

void TestPager::cancelledByItsReader_data()
{
    QTest::addColumn<bool>("atProgress");
    QTest::newRow("with the rows") << false;
    QTest::newRow("with the progress") << true;
}

void TestPager::cancelledByItsReader()
{
    QFETCH(bool, atProgress);
    ListStage stage(20 * Pager::PageSize);
    const auto stop = [&] {
        if (stage.rows.size() == 2 * size_t(Pager::PageSize))
            stage.call = Call();
    };
    (atProgress ? stage.onProgress : stage.onRows) = stop;
    stage.begin();
    QVERIFY(stage.base.until([&] { return !stage.call.isRunning(); }));
    const int asked = stage.base.telnyx.count("GET", "/number_orders");
    QVERIFY(stage.base.barrier());
    QCOMPARE(stage.rows.size(), 2 * size_t(Pager::PageSize));
    QCOMPARE(stage.progress.size(), atProgress ? size_t(2) : size_t(1));
    QCOMPARE(stage.ends, 0);
    QCOMPARE(stage.base.client->inFlight(), 0);
    QVERIFY(asked < 20);
}

void TestPager::theClientGoesFirst()
{
    ListStage stage(9 * Pager::PageSize);
    stage.answerOf = [&](int page) { return page > 1 ? stage.held(page) : stage.page(page); };
    stage.begin();
    QVERIFY(stage.base.until([&] { return stage.base.telnyx.held() == Pager::SideBySide; }));
    stage.base.client.reset();
    QVERIFY(!stage.call.isRunning());
    stage.base.telnyx.release();
    QVERIFY(stage.base.barrier());
    QCOMPARE(stage.ends, 0);
    QCOMPARE(int(stage.rows.size()), Pager::PageSize);
}

void TestPager::aPageFails_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<ErrorKind>("fault");
    for (const int page : {1, 2, 4}) {
        QTest::addRow("422, page %d", page)
            << page << FakeTelnyx::error(422, "10015", "Bad page.") << ErrorKind::Rejected;
        QTest::addRow("401, page %d", page)
            << page << FakeTelnyx::error(401, "10009", "Bad key.") << ErrorKind::Unauthorized;
        QTest::addRow("500, page %d", page) << page << FakeTelnyx::error(500, "10007", "Oops.") << ErrorKind::Server;
        QTest::addRow("HTML, page %d", page) << page << inWay(Way::Whole, "<html>") << ErrorKind::BadReply;
        QTest::addRow("dropped, page %d", page) << page << inWay(Way::DropAfterReading) << ErrorKind::Offline;
        QTest::addRow("cut off, page %d", page) << page << inWay(Way::Truncate) << ErrorKind::Offline;
    }
}

/// The failing page is named; the pages before it stay read.
void TestPager::aPageFails()
{
    QFETCH(int, page);
    QFETCH(Answer, answer);
    QFETCH(ErrorKind, fault);
    RetryPolicy policy = ClientStage::patient();
    policy.retries = 0;
    ListStage stage(6 * Pager::PageSize, policy);
    // It fails when the pages before it have been handed on, so that what stays is known.
    stage.answerOf = [&](int asked) {
        if (asked != page)
            return stage.page(asked);
        return stage.timesAsked(page) == 1 ? stage.held(asked) : answer; // Qt asks again where it was dropped
    };
    stage.begin();
    const auto failing = [&] {
        return stage.base.telnyx.held() == 1 && stage.rows.size() == size_t(page - 1) * Pager::PageSize
            && stage.base.client->inFlight() == 1;
    };
    QVERIFY(stage.base.until(failing));
    stage.base.telnyx.releaseWith(answer);
    QVERIFY(stage.untilOver());
    QVERIFY(stage.end && !*stage.end);
    QCOMPARE(stage.end->error().kind, fault);
    const QString named = u"page %1: "_s.arg(page);
    QCOMPARE(stage.end->error().detail.startsWith(named), page > 1); // of a list that has not begun there is no page
    QCOMPARE(stage.ids(), stage.expected((page - 1) * Pager::PageSize));
    QVERIFY(stage.base.barrier());
    QCOMPARE(stage.ends, 1);
    QCOMPARE(stage.base.client->inFlight(), 0);
    QVERIFY(stage.base.keptTheKey());
}

void TestPager::aPageFailsOnce()
{
    ListStage stage(6 * Pager::PageSize);
    stage.answerOf = [&](int page) {
        return page == 3 && stage.timesAsked(3) < 3 ? FakeTelnyx::error(503, "1", "Later.") : stage.page(page);
    };
    stage.begin();
    QVERIFY(stage.untilOver());
    QVERIFY(stage.endedWell());
    QCOMPARE(stage.ids(), stage.expected(6 * Pager::PageSize));
    QCOMPARE(stage.timesAsked(3), 3);
    QCOMPARE(stage.timesAsked(4), 1);
}

/// A gap is worse than an end: pages behind the one that failed are not handed on, and no longer asked for.
void TestPager::laterPagesOfAFailureAreDropped()
{
    ListStage stage(30 * Pager::PageSize);
    stage.answerOf = [&](int page) { return page == 2 ? stage.held(page) : stage.page(page); };
    stage.begin();
    QVERIFY(
        stage.base.until([&] { return stage.base.telnyx.seen().size() == 30 && stage.base.client->inFlight() == 1; }));
    stage.base.telnyx.releaseWith(FakeTelnyx::error(422, "10015", "No."));
    QVERIFY(stage.untilOver());
    QCOMPARE(stage.ids(), stage.expected(Pager::PageSize));
    QCOMPARE(stage.progress.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestPager)
#include "tst_pager.moc"
