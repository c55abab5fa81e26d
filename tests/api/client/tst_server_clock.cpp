// SPDX-License-Identifier: Apache-2.0
#include "support/fake_telnyx.h"
#include "support/test_clock.h"

#include "api/client/server_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace nd;

class TestServerClock : public QObject
{
    Q_OBJECT

private slots:
    void isTheMachinesAtFirst();
    void isTheServersFromItsFirstAnswerOn();
    void aWholeSecondDoesNotSetIt();
    void norDoesAnAnswerThatTookItsTime();
    void isSetAnewWhenTheMachinesIs();
};

void TestServerClock::isTheMachinesAtFirst()
{
    TestClock machine;
    ServerClock server(machine);
    const QSignalSpy set(&server, &ServerClock::set);
    server.learn("", 0ms);
    server.learn("yesterday", 0ms);
    QCOMPARE(server.now(), machine.now());
    QCOMPARE(server.uptime(), machine.uptime());
    QCOMPARE(set.count(), 0);
}

void TestServerClock::isTheServersFromItsFirstAnswerOn()
{
    for (const auto ahead : {40min, -40min}) {
        TestClock machine;
        ServerClock server(machine);
        const QSignalSpy set(&server, &ServerClock::set);
        server.learn(FakeTelnyx::date(machine.now().plus(ahead)), 0ms);
        QCOMPARE(server.now(), machine.now().plus(ahead));
        machine.advance(10s);
        server.learn(FakeTelnyx::date(machine.now().plus(ahead)), 0ms);
        QCOMPARE(server.now(), machine.now().plus(ahead));
        QCOMPARE(set.count(), 1);
    }
}

void TestServerClock::aWholeSecondDoesNotSetIt()
{
    TestClock machine;
    ServerClock server(machine);
    const QSignalSpy set(&server, &ServerClock::set);
    for (int i = 0; i < 5; ++i) {
        machine.advance(700ms);
        server.learn(FakeTelnyx::date(machine.now()), 0ms);
        QCOMPARE(server.now(), machine.now());
    }
    QCOMPARE(set.count(), 1); // it is known since
}

void TestServerClock::norDoesAnAnswerThatTookItsTime()
{
    TestClock machine;
    ServerClock server(machine);
    const QByteArray begun = FakeTelnyx::date(machine.now());
    machine.advance(20s);
    server.learn(begun, 20s);
    QCOMPARE(server.now(), machine.now());
}

void TestServerClock::isSetAnewWhenTheMachinesIs()
{
    TestClock machine;
    ServerClock server(machine);
    const QSignalSpy set(&server, &ServerClock::set);
    const Timestamp truth = machine.now();
    server.learn(FakeTelnyx::date(truth), 0ms);
    machine.step(1h);
    server.learn(FakeTelnyx::date(truth), 0ms);
    QCOMPARE(server.now(), truth);
    QCOMPARE(set.count(), 2);
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_server_clock.moc"
