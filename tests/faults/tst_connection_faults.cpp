// SPDX-License-Identifier: Apache-2.0
#include "aftermath.h"

#include <QJsonArray>
#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace nd;
using Way = FakeTelnyx::Way;
using When = FakeAccount::When;

Q_DECLARE_METATYPE(nd::NextStep)

namespace {

const QString A = u"+13125550101"_s;
const QString B = u"+13125550102"_s;

/// Longer than any name may be: it is not found, and no server has to be asked for that.
QUrl unknownHost()
{
    QStringList labels;
    for (int i = 0; i < 6; ++i)
        labels += QString(50, u'x');
    return QUrl(u"https://"_s + labels.join(u'.') + u"/v2"_s);
}

/// Where nothing listens.
QUrl refusing()
{
    FakeTelnyx gone;
    return gone.base();
}

/// The broadcast address takes no connections: the system says so at once, and sends nothing.
QUrl unreachable()
{
    return QUrl(u"http://255.255.255.255/v2"_s);
}

/// Listens, accepts nobody, and has no more room for those who wait.
class FullHouse
{
public:
    FullHouse()
    {
        m_server.setListenBacklogSize(1);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("nothing can listen");
        m_server.pauseAccepting();
        // The system rounds the room up as it likes: it is full when nobody comes in any more.
        for (int i = 0; i < 64; ++i) {
            auto waiting = std::make_unique<QTcpSocket>();
            waiting->connectToHost(m_server.serverAddress(), m_server.serverPort());
            const bool in = waiting->waitForConnected(200);
            m_waiting.push_back(std::move(waiting));
            if (!in)
                return;
        }
        qFatal("the house is never full");
    }
    QUrl base() const { return QUrl(u"http://127.0.0.1:%1/v2"_s.arg(m_server.serverPort())); }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_waiting;
};

} // namespace

/// Nothing reaches Telnyx, or nothing comes back. The numbers of the rows are those of the table of faults.
class TestConnectionFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nobodyThere_data();
    void nobodyThere();
    void aProxyThatRefuses();
    void theEnvironmentsProxyRefuses();
    void offlineInTheMiddleOfAList();
    void redirectedToAnotherHost();
    void asleepWhileHeld();
    void asleepWhileItIsOut();
    void asleepWhileItIsUnknown_data();
    void asleepWhileItIsUnknown();
};

/// Whoever runs the tests may have a proxy of their own.
void TestConnectionFaults::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
        qunsetenv(name);
        qunsetenv(QByteArray(name).toUpper().constData());
    }
}

void TestConnectionFaults::nobodyThere_data()
{
    QTest::addColumn<std::function<QUrl()>>("base");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const std::function<QUrl()> &base, const QString &sentence) {
        QTest::newRow(name) << base << sentence;
    };
    row("1 host not found", unknownHost, u"The server's name cannot be found"_s);
    row("2 refused", refusing, u"The server refuses the connection"_s);
    row("3 no route", unreachable, u"Telnyx cannot be reached"_s);
    const auto house = std::make_shared<std::unique_ptr<FullHouse>>();
    row(
        "8 connecting hangs",
        [house] {
            *house = std::make_unique<FullHouse>();
            return (*house)->base();
        },
        u"Telnyx did not answer in time"_s);
}

/// The program starts without a way to Telnyx: what it keeps is in sight, an order does not leave, and once there is a
/// way again it goes once.
void TestConnectionFaults::nobodyThere()
{
    QFETCH(std::function<QUrl()>, base);
    QFETCH(QString, sentence);
    DeskFixture desk;
    desk.fill({A});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    desk.fill({B});
    const Kept before = keptBy(desk);
    QCOMPARE(before.orders.size(), 1);
    desk.telnyx.forget();
    desk.moveTo(base());
    QCOMPARE(keptBy(desk), before);

    const ErrorText reading = saidByRefresh(desk);
    QCOMPARE(unclear(reading), QString());
    QVERIFY2(reading.sentence.startsWith(sentence), qPrintable(reading.sentence));
    QCOMPARE(keptBy(desk), before);

    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    QVERIFY(desk.purchases().find(id)->write.error->nothingSent);
    const ErrorText buying = saidOf(desk, id);
    QCOMPARE(unclear(buying), QString());
    QVERIFY2(buying.sentence.contains(sentence), qPrintable(buying.sentence));

    desk.moveTo({});
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
    QCOMPARE(disagreement(desk, {A, B}), QString());
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(disagreement(desk, {A, B}), QString());
}

void TestConnectionFaults::aProxyThatRefuses()
{
    DeskFixture desk; // 17
    desk.fill({A});
    const QUrl nobody = refusing();
    desk.moveTo(QUrl(u"https://api.telnyx.example/v2"_s)); // its name is the proxy's business
    desk.network->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, nobody.host(), quint16(nobody.port())));
    const Kept before = keptBy(desk);
    const ErrorText reading = saidByRefresh(desk);
    QCOMPARE(unclear(reading), QString());
    QVERIFY2(
        reading.sentence.startsWith(u"The proxy does not let the request through"_s), qPrintable(reading.sentence));
    QCOMPARE(keptBy(desk), before);

    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    const ErrorText buying = saidOf(desk, id);
    QCOMPARE(unclear(buying), QString());
    QVERIFY2(buying.sentence.startsWith(u"Nothing was sent: The proxy"_s), qPrintable(buying.sentence));
    QCOMPARE(disagreement(desk, {A}), QString());
}

/// The same as it comes about: the proxy stands in the environment. The fake on loopback is spoken to without it.
void TestConnectionFaults::theEnvironmentsProxyRefuses()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has its proxy in its settings");
#endif
    const QUrl nobody = refusing(); // 17
    const QByteArray proxy = "http://127.0.0.1:" + QByteArray::number(nobody.port());
    for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        qputenv(name, proxy);
    DeskFixture desk;
    desk.policy.deadline = 20s;
    desk.fill({A});
    desk.moveTo(QUrl(u"https://api.telnyx.example/v2"_s));
    const ErrorText reading = saidByRefresh(desk);
    QVERIFY2(
        reading.sentence.startsWith(u"The proxy does not let the request through"_s), qPrintable(reading.sentence));
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::NotSent));
    desk.moveTo({});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestConnectionFaults::offlineInTheMiddleOfAList()
{
    DeskFixture desk; // 4
    desk.fill({A});
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    const Kept before = keptBy(desk);
    QList<QJsonObject> first;
    for (int i = 0; i < 250; ++i)
        first += QJsonObject{{u"id"_s, u"o%1"_s.arg(i)}, {u"status"_s, u"success"_s}};
    desk.telnyx.on("GET", "/number_orders", [&](const FakeTelnyx::Seen &seen) {
        if (seen.query.value(u"page[number]"_s).toInt() > 1) {
            desk.telnyx.goAway();
            return FakeTelnyx::Answer{.way = Way::ResetAfterReading};
        }
        return FakeTelnyx::list(first, 1, 3, 600);
    });
    size_t rows = 0;
    connect(&desk.services->tracker(), &OrderTracker::ordersRead, this,
        [&](const OrderBatch &batch) { rows += batch.numbers.size(); });
    const ErrorText said = saidByRefresh(desk);
    QCOMPARE(unclear(said), QString());
    QVERIFY(said.step == NextStep::TryAgain || said.step == NextStep::CheckConnection);
    QCOMPARE(rows, size_t(250)); // what was read is in sight
    QCOMPARE(keptBy(desk), before);
    QVERIFY(desk.telnyx.listenAgain());
    desk.restart();
    QCOMPARE(keptBy(desk), before);
}

void TestConnectionFaults::redirectedToAnotherHost()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        FakeTelnyx elsewhere; // 18
        DeskFixture desk;
        desk.fill({A});
        const FakeTelnyx::Answer away{
            .status = status, .headers = {{"Location", elsewhere.base().toEncoded() + "/number_orders"}}};
        desk.account.failNext("GET", "/number_orders", When::BeforeEffect, away);
        const ErrorText reading = saidByRefresh(desk);
        QCOMPARE(unclear(reading), QString());
        QVERIFY2(reading.sentence.contains(u"127.0.0.1, where the key must not go"_s), qPrintable(reading.sentence));

        desk.account.failNext("POST", "/number_orders", When::BeforeEffect, away);
        const QString id = desk.placeAll();
        QVERIFY(desk.untilState(id, WriteState::Unknown));
        QCOMPARE(unclear(saidOf(desk, id)), QString());
        QVERIFY(untilResolved(desk));
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
        QCOMPARE(disagreement(desk, {A}), QString());
    }
}

/// Eight hours pass at once while a number is held: it has lapsed, is told so once, and nothing is sent for it.
void TestConnectionFaults::asleepWhileHeld()
{
    DeskFixture desk; // 20
    desk.fill({A});
    desk.services->holds().setAutomaticExtensions(3);
    QVERIFY(desk.services->holds().reserve({A}));
    QVERIFY(DeskFixture::until([&] { return !desk.services->hasOpenWrites(); }));
    std::vector<HoldAlert> alerts;
    connect(&desk.services->holds(), &Holds::alert, this,
        [&](const BasketLine &, HoldAlert what) { alerts.push_back(what); });
    desk.telnyx.forget();
    desk.pass(8h);
    desk.pass(1s);
    QCoreApplication::processEvents();
    QCOMPARE(alerts, std::vector{HoldAlert::Lapsed});
    QCOMPARE(desk.basket().find(A)->hold.state, HoldState::Lapsed);
    QCOMPARE(desk.services->holds().remaining(*desk.basket().find(A)), 0s);
    QVERIFY(!desk.services->hasOpenWrites());
    QCOMPARE(desk.telnyx.seen().size(), size_t(0));
    QVERIFY(desk.untilState(desk.placeAll(), WriteState::Bought));
    QCOMPARE(disagreement(desk, {A}), QString());
}

/// The answer comes after the machine has woken up.
void TestConnectionFaults::asleepWhileItIsOut()
{
    DeskFixture desk; // 20
    desk.policy.deadline = 60s;
    desk.restart();
    desk.fill({A});
    desk.account.failNext("POST", "/number_orders", When::AfterEffect, {.way = Way::Hold});
    const QString id = desk.placeAll();
    QVERIFY(DeskFixture::until([&] { return desk.telnyx.held() == 1; }));
    desk.pass(8h);
    QCoreApplication::processEvents();
    QCOMPARE(desk.stateOf(id), WriteState::Sent);
    QCOMPARE(desk.telnyx.release(), 1);
    QVERIFY(desk.untilState(id, WriteState::Bought));
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(disagreement(desk, {A}), QString());
}

void TestConnectionFaults::asleepWhileItIsUnknown_data()
{
    QTest::addColumn<bool>("effect");
    QTest::newRow("20 carried out") << true;
    QTest::newRow("20 not carried out") << false;
}

/// Eight hours without a look prove nothing: it takes an answer of Telnyx's.
void TestConnectionFaults::asleepWhileItIsUnknown()
{
    QFETCH(bool, effect);
    DeskFixture desk;
    desk.fill({A});
    desk.account.failNext(
        "POST", "/number_orders", effect ? When::AfterEffect : When::BeforeEffect, {.way = Way::ResetAfterReading});
    const QString id = desk.placeAll();
    QVERIFY(desk.untilState(id, WriteState::Unknown));
    desk.telnyx.goAway();
    desk.pass(8h);
    QVERIFY(DeskFixture::until([&] { return desk.client->inFlight() == 0; }));
    QVERIFY(isOpen(desk.stateOf(id)));
    QVERIFY(!desk.purchases().place(desk.ticket()));
    QVERIFY(desk.telnyx.listenAgain());
    QVERIFY(untilResolved(desk));
    QCOMPARE(desk.stateOf(id), effect ? WriteState::Bought : WriteState::NotBought);
    QCOMPARE(desk.telnyx.count("POST", "/number_orders"), 1);
    QCOMPARE(disagreement(desk, {A}), QString());
}

QTEST_GUILESS_MAIN(TestConnectionFaults)
#include "tst_connection_faults.moc"
