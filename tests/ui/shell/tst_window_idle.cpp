// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "support/test_clock.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// How often timers have woken the program up: those that fire together count once.
class WakeUps final : public QObject
{
public:
    WakeUps()
    {
        m_since.start();
        qApp->installEventFilter(this);
    }
    int count() const { return m_count; }
    QString told() const { return m_told.join(u'\n'); }

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        // Qt empties its cache of pixmaps once, some time after something was painted.
        if (event->type() != QEvent::Timer || receiver->inherits("QPMCache"))
            return false;
        const qint64 now = m_since.elapsed();
        constexpr qint64 Together = 40; // milliseconds, on a busy machine
        if (m_last < 0 || now - m_last > Together) {
            ++m_count;
            m_told += u"%1 ms: %2 in %3"_s.arg(now).arg(QLatin1String(receiver->metaObject()->className()),
                receiver->parent() ? QLatin1String(receiver->parent()->metaObject()->className())
                                   : QLatin1String("nothing"));
        }
        m_last = now;
        return false;
    }

private:
    QElapsedTimer m_since;
    qint64 m_last = -1;
    int m_count = 0;
    QStringList m_told;
};

} // namespace

/// The window in front of somebody who does nothing, of an account in which nothing is pending.
class TestWindowIdle final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void asksForNothingAndHardlyWakesUp_data();
    void asksForNothingAndHardlyWakesUp();
};

void TestWindowIdle::initTestCase()
{
    QApplication::setCursorFlashTime(0); // the system's choice, and none of the program's clocks
}

void TestWindowIdle::asksForNothingAndHardlyWakesUp_data()
{
    QTest::addColumn<QString>("tab");
    for (const auto &tab : {u"Coverage"_s, u"Search"_s, u"Basket"_s, u"Orders"_s, u"Comments"_s})
        QTest::newRow(qPrintable(tab)) << tab;
}

void TestWindowIdle::asksForNothingAndHardlyWakesUp()
{
    QFETCH(QString, tab);
    TestClock clock;
    FakeTelnyx telnyx;
    FakeAccount account(telnyx, clock);
    for (int i = 0; i < 300; ++i)
        account.addOrder({{u"id"_s, u"o%1"_s.arg(i)}, {u"status"_s, u"success"_s},
            {u"created_at"_s, clock.now().toIso()}, {u"phone_numbers_count"_s, 1}});
    WindowFixture::Ground ground;
    ground.account = EnvironmentAccount{.baseUrl = telnyx.base(), .key = Secret("KEY_idle")};
    ground.clock = &clock;
    WindowFixture desk(std::move(ground));
    QVERIFY(desk.openTab(tab));
    // Until what the start asks for is there, and nothing moves any more.
    int seen = -1;
    const auto quiet = [&] {
        const int now = int(telnyx.seen().size());
        return now > 0 && std::exchange(seen, now) == now;
    };
    for (int calm = 0; calm < 8; calm = quiet() ? calm + 1 : 0) {
        QEventLoop loop;
        QTimer::singleShot(250, &loop, &QEventLoop::quit);
        loop.exec();
    }
    // Timers cannot be moved here: it is their own pace that is counted.
    constexpr int Seconds = 4;
    const WakeUps wakeUps;
    QEventLoop loop;
    QTimer::singleShot(Seconds * 1000, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    QCOMPARE(int(telnyx.seen().size()), seen);
    QVERIFY2(wakeUps.count() <= Seconds + 1, qPrintable(wakeUps.told())); // the one more is this test's own
}

QTEST_MAIN(TestWindowIdle)
#include "tst_window_idle.moc"
