// SPDX-License-Identifier: Apache-2.0
#include "api/client/rate_limiter.h"
#include "features/orders/service/polling_interval.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

/// How much slower to ask, by what is left of the rate budget and by what a person can see.
class TestPollingInterval final : public QObject
{
    Q_OBJECT
private slots:
    void pollingFactor_data();
    void pollingFactor();
};

void TestPollingInterval::pollingFactor_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("resetMs");
    QTest::addColumn<int>("front");
    QTest::addColumn<int>("hidden");
    QTest::newRow("nothing is said about it") << -1 << -1 << -1 << 1 << 4;
    QTest::newRow("full") << 600 << 600 << 60'000 << 1 << 4;
    QTest::newRow("more than half") << 600 << 301 << 60'000 << 1 << 4;
    QTest::newRow("half") << 600 << 300 << 60'000 << 2 << 8;
    QTest::newRow("a quarter") << 600 << 150 << 60'000 << 4 << 16;
    QTest::newRow("a tenth") << 600 << 60 << 60'000 << 8 << 16;
    QTest::newRow("nothing left") << 600 << 0 << 60'000 << 8 << 16;
    QTest::newRow("nothing left of a window that is over") << 600 << 0 << 0 << 1 << 4;
    QTest::newRow("few of nobody knows how many") << -1 << 19 << -1 << 4 << 16;
    QTest::newRow("some of nobody knows how many") << -1 << 20 << -1 << 1 << 4;
}

void TestPollingInterval::pollingFactor()
{
    QFETCH(const int, limit);
    QFETCH(const int, remaining);
    QFETCH(const int, resetMs);
    QFETCH(const int, front);
    QFETCH(const int, hidden);
    const RateBudget budget{limit, remaining, std::chrono::milliseconds(resetMs)};
    QCOMPARE(nd::pollingFactor(budget, Visibility::Front), front);
    QCOMPARE(nd::pollingFactor(budget, Visibility::Behind), front);
    QCOMPARE(nd::pollingFactor(budget, Visibility::Hidden), hidden);
}

QTEST_GUILESS_MAIN(TestPollingInterval)
#include "tst_polling_interval.moc"
