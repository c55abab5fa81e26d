// SPDX-License-Identifier: Apache-2.0
#include "accounts/scripted_keychain.h"
#include "accounts/settings.h"
#include "api/client/activity.h"
#include "features/orders/service/order_record.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "support/patience.h"
#include "support/test_clock.h"
#include "webhooks/deliveries.h"
#include "webhooks/webhooks.h"

#include <QFile>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace nd;
using namespace nd::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject orderOf(const QString &id, const QString &status)
{
    return {{u"id"_s, id}, {u"status"_s, status}, {u"created_at"_s, u"2026-09-21T14:13:18Z"_s},
        {u"customer_reference"_s, u"as the API says"_s}, {u"phone_numbers_count"_s, 1}};
}

/// A desk with two stored accounts, and the receiver that goes with it.
struct Stage
{
    Stage() : account(telnyx, clock), vault(std::make_unique<ScriptedKeychain>(machine))
    {
        auto opened = Ledger::open(dir.filePath(u"ledger.sqlite"_s));
        if (!opened)
            qFatal("no ledger: %s", qPrintable(opened.error().title));
        ledger = std::move(opened).take();
        settings.emplace(dir.filePath(u"settings.ini"_s));
        accounts.emplace(*settings, vault, clock);
        acme = add(u"Acme"_s);
        beta = add(u"Beta"_s);
        desk.emplace(SessionManager::Parts{*settings, *accounts, *ledger, clock, RetryPolicy{.retries = 0}});
        QObject::connect(
            &*desk, &SessionManager::activity, [this](const Activity &entry) { activity += curlCommand(entry); });
        webhooks.emplace(Webhooks::Parts{*desk, *settings, clock});
        port = freePort();
    }
    QString add(const QString &name)
    {
        QString id;
        AccountDraft draft;
        draft.name = name;
        draft.baseUrl = telnyx.base().toString();
        accounts->add(draft, Secret("KEY-of-" + name.toUtf8()), &context,
            [&](const Result<AddedAccount> &added) { id = added->account.id; });
        return support::waitFor([&] { return !id.isEmpty(); }) ? id : QString();
    }
    bool open(const QString &id)
    {
        bool done = false;
        desk->open(id, &context, [&](const Result<Session *> &result) { done = bool(result); });
        return support::waitFor([&] { return done; });
    }
    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress(QHostAddress::LocalHost)) ? probe.serverPort() : quint16(0);
    }
    WebhookChoice choice(const QString &key) const { return {true, u"127.0.0.1"_s, port, key}; }
    /// Acme is in use and listens.
    bool listen() { return open(acme) && webhooks->choose(choice(testKey())) && isListening(); }
    bool isListening() const { return webhooks->state() == Webhooks::State::Listening; }
    int send(const QString &name) const { return statusOf(port, delivery(name).request()); }
    OrderTracker &tracker() { return desk->current()->services().tracker(); }
    int reads(const QByteArray &path) const { return telnyx.count("GET", path); }

    QTemporaryDir dir;
    TestClock clock;
    FakeTelnyx telnyx;
    FakeAccount account;
    ScriptedKeychain::Contents machine;
    KeyStore vault;
    std::unique_ptr<Ledger> ledger;
    std::optional<Settings> settings;
    std::optional<Accounts> accounts;
    std::optional<SessionManager> desk;
    std::optional<Webhooks> webhooks;
    QObject context;
    QString acme;
    QString beta;
    QString activity;
    quint16 port = 0;
};

} // namespace

/// What the desk does about an event, and for whom it listens.
class TestWebhooks : public QObject
{
    Q_OBJECT
private slots:
    void isOffUntilAPersonWantsIt();
    void badChoicesAreRefused_data();
    void badChoicesAreRefused();
    void theOrderIsReadFromTheApi();
    void anOrderThatIsFollowedIsReadAtOnce();
    void nothingOfAnEventIsKept();
    void outOfOrder();
    void aReplayReadsNothing();
    void newsWhileItIsBeingRead();
    void advancedOrdersAreRead();
    void commentsAreRead();
    void unknownEventsAreNoted();
    void refusalsAreCounted();
    void keysBelongToAccounts();
    void theKeyGoesWithItsAccount();
    void choicesAreKept();
    void portTaken();
    void addresses();
    void arrivalsAreBounded();
};

void TestWebhooks::isOffUntilAPersonWantsIt()
{
    Stage stage;
    QVERIFY(stage.open(stage.acme));
    QCOMPARE(stage.webhooks->state(), Webhooks::State::Off);
    QVERIFY(!stage.webhooks->choice().on);
    QCOMPARE(stage.webhooks->choice().address, u"127.0.0.1"_s);
    QVERIFY(stage.webhooks->url().isEmpty());
    QVERIFY(stage.listen());
    QCOMPARE(stage.webhooks->url(), u"http://127.0.0.1:%1/webhooks/telnyx"_s.arg(stage.port));
    WebhookChoice off = stage.choice(testKey());
    off.on = false;
    QVERIFY(stage.webhooks->choose(off));
    QCOMPARE(stage.webhooks->state(), Webhooks::State::Off);
    QCOMPARE(stage.send(u"good"_s), 0);
}

void TestWebhooks::badChoicesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("key");
    QTest::newRow("no key") << u"127.0.0.1"_s << 8765 << QString();
    QTest::newRow("half a key") << u"127.0.0.1"_s << 8765 << testKey().left(20);
    QTest::newRow("a name") << u"desk.example"_s << 8765 << testKey();
    QTest::newRow("no address") << QString() << 8765 << testKey();
    QTest::newRow("port 0") << u"127.0.0.1"_s << 0 << testKey();
    QTest::newRow("port 65536") << u"127.0.0.1"_s << 65'536 << testKey();
}

void TestWebhooks::badChoicesAreRefused()
{
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(QString, key);
    Stage stage;
    QVERIFY(stage.open(stage.acme));
    const auto refused = stage.webhooks->choose({true, address, port, key});
    QVERIFY(!refused);
    QVERIFY(!refused.error().title.isEmpty());
    QCOMPARE(stage.webhooks->state(), Webhooks::State::Off);
    QCOMPARE(stage.webhooks->choice(), WebhookChoice{});
}

void TestWebhooks::theOrderIsReadFromTheApi()
{
    Stage stage;
    QVERIFY(stage.listen());
    stage.account.addOrder(orderOf(u"o1"_s, u"success"_s));
    QSignalSpy changed(&stage.tracker(), &OrderTracker::orderChanged);
    QCOMPARE(stage.reads("/number_orders/o1"), 0);
    QCOMPARE(stage.send(u"says failure"_s), 200);
    QTRY_COMPARE(changed.count(), 1);
    const auto stored = stage.tracker().stored(OrderKind::Number, u"o1"_s);
    QVERIFY(stored);
    QCOMPARE(statusOf(*stored), u"success"_s);
    QCOMPARE(std::get<NumberOrder>(*stored).customerReference, u"as the API says"_s);
    QCOMPARE(stage.webhooks->arrivals().size(), size_t(1));
    QCOMPARE(int(stage.webhooks->arrivals().front().fate), int(WebhookArrival::Fate::Followed));
    QVERIFY(!stage.tracker().isFollowing(OrderKind::Number, u"o1"_s));
}

void TestWebhooks::anOrderThatIsFollowedIsReadAtOnce()
{
    Stage stage;
    QVERIFY(stage.listen());
    stage.account.addOrder(orderOf(u"o1"_s, u"pending"_s));
    stage.tracker().follow(OrderKind::Number, u"o1"_s);
    QCOMPARE(stage.reads("/number_orders/o1"), 0); // the first poll is a second away, and the clock stands
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.reads("/number_orders/o1"), 1);
    QVERIFY(stage.tracker().isFollowing(OrderKind::Number, u"o1"_s));
}

void TestWebhooks::nothingOfAnEventIsKept()
{
    Stage stage;
    QVERIFY(stage.listen());
    stage.account.addOrder(orderOf(u"o1"_s, u"success"_s));
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_VERIFY(stage.tracker().stored(OrderKind::Number, u"o1"_s));
    QCOMPARE(stage.send(u"new comment"_s), 200);
    QTRY_COMPARE(stage.webhooks->arrivals().size(), size_t(2));
    QVERIFY(stage.settings->save());
    for (const QString &name : QDir(stage.dir.path()).entryList(QDir::Files)) {
        QFile file(stage.dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("never to be"), qPrintable(name));
    }
    QVERIFY(!stage.activity.contains(u"never to be"_s));
    QVERIFY(!stage.activity.contains(u"telnyx-signature"_s));
}

/// The last to arrive is not the last that has happened; what the API says counts.
void TestWebhooks::outOfOrder()
{
    Stage stage;
    QVERIFY(stage.listen());
    stage.account.addOrder(orderOf(u"o1"_s, u"success"_s));
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_VERIFY(stage.tracker().stored(OrderKind::Number, u"o1"_s));
    QCOMPARE(stage.send(u"says pending"_s), 200);
    QTRY_COMPARE(stage.reads("/number_orders/o1"), 2);
    QTRY_COMPARE(stage.tracker().following(), 0);
    QCOMPARE(statusOf(*stage.tracker().stored(OrderKind::Number, u"o1"_s)), u"success"_s);
}

void TestWebhooks::aReplayReadsNothing()
{
    Stage stage;
    QVERIFY(stage.listen());
    stage.account.addOrder(orderOf(u"o1"_s, u"success"_s));
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.reads("/number_orders/o1"), 1);
    QCOMPARE(stage.send(u"good"_s), 200);
    QCOMPARE(stage.send(u"good again"_s), 200);
    QTRY_COMPARE(stage.webhooks->arrivals().size(), size_t(3));
    QCOMPARE(int(stage.webhooks->arrivals().front().fate), int(WebhookArrival::Fate::Repeated));
    // Another one after it: had the copies been acted upon, their reads would have come before this one's.
    QCOMPARE(stage.send(u"another order"_s), 200);
    QTRY_COMPARE(stage.reads("/number_orders/o2"), 1);
    QCOMPARE(stage.reads("/number_orders/o1"), 1);
}

/// The answer on its way may be older than the event.
void TestWebhooks::newsWhileItIsBeingRead()
{
    Stage stage;
    QVERIFY(stage.listen());
    stage.account.addOrder(orderOf(u"o1"_s, u"pending"_s));
    FakeTelnyx::Answer slow = FakeTelnyx::data(orderOf(u"o1"_s, u"pending"_s));
    slow.way = FakeTelnyx::Way::Hold;
    stage.telnyx.once("GET", "/number_orders/o1", slow);
    QCOMPARE(stage.send(u"says pending"_s), 200);
    QTRY_COMPARE(stage.telnyx.held(), 1);
    stage.account.setOrderStatus(u"o1"_s, u"success"_s);
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.webhooks->arrivals().size(), size_t(2));
    QCOMPARE(stage.telnyx.release(), 1);
    // The clock stands still: the second read is not one of the tracker's own.
    QTRY_COMPARE(stage.reads("/number_orders/o1"), 2);
    QTRY_COMPARE(statusOf(*stage.tracker().stored(OrderKind::Number, u"o1"_s)), u"success"_s);
}

void TestWebhooks::advancedOrdersAreRead()
{
    Stage stage;
    QVERIFY(stage.listen());
    stage.telnyx.on("GET", "/advanced_orders/a1", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::Answer{200, R"({"id":"a1","status":["ordered"],"country_code":"US","orders":["o1"]})"};
    });
    stage.account.addOrder(orderOf(u"o1"_s, u"pending"_s));
    QCOMPARE(stage.send(u"advanced order"_s), 200);
    QTRY_VERIFY(stage.tracker().stored(OrderKind::Advanced, u"a1"_s));
    QVERIFY(stage.tracker().isFollowing(OrderKind::Number, u"o1"_s));
    QCOMPARE(stage.webhooks->arrivals().front().id, u"a1"_s);
}

void TestWebhooks::commentsAreRead()
{
    Stage stage;
    QVERIFY(stage.listen());
    QCOMPARE(stage.send(u"new comment"_s), 200);
    QTRY_COMPARE(stage.reads("/comments"), 1);
    QCOMPARE(stage.tracker().following(), 0);
}

void TestWebhooks::unknownEventsAreNoted()
{
    Stage stage;
    QVERIFY(stage.listen());
    QCOMPARE(stage.send(u"unknown event"_s), 200);
    QTRY_COMPARE(stage.webhooks->arrivals().size(), size_t(1));
    const WebhookArrival &arrival = stage.webhooks->arrivals().front();
    QCOMPARE(arrival.type, u"message.received"_s);
    QCOMPARE(int(arrival.fate), int(WebhookArrival::Fate::Ignored));
    QCOMPARE(stage.tracker().following(), 0);
}

void TestWebhooks::refusalsAreCounted()
{
    Stage stage;
    QVERIFY(stage.listen());
    QCOMPARE(stage.send(u"tampered"_s), 401);
    QCOMPARE(stage.send(u"tampered"_s), 401);
    QCOMPARE(stage.send(u"late"_s), 401);
    using webhook::Refusal;
    const std::map<Refusal, int> all{{Refusal::WrongSignature, 2}, {Refusal::TooOld, 1}};
    QTRY_COMPARE(stage.webhooks->refusals(), all);
    QVERIFY(stage.webhooks->arrivals().empty());
    QCOMPARE(stage.reads("/number_orders/o1") + stage.reads("/number_orders/o2"), 0);
}

void TestWebhooks::keysBelongToAccounts()
{
    Stage stage;
    QVERIFY(stage.listen());
    QVERIFY(stage.open(stage.beta));
    QTRY_COMPARE(stage.webhooks->state(), Webhooks::State::NoKey);
    QCOMPARE(stage.webhooks->accountName(), u"Beta"_s);
    QCOMPARE(stage.send(u"good"_s), 0); // nobody is there
    QVERIFY(stage.webhooks->choose(stage.choice(anotherTestKey())));
    QVERIFY(stage.isListening());
    QCOMPARE(stage.send(u"good"_s), 401);
    QCOMPARE(stage.send(u"another key"_s), 200);
    QTRY_COMPARE(stage.webhooks->arrivals().size(), size_t(1));
    QVERIFY(stage.open(stage.acme));
    QTRY_COMPARE(stage.webhooks->choice().key, testKey());
    QVERIFY(stage.isListening());
    QVERIFY(stage.webhooks->arrivals().empty());
    QCOMPARE(stage.send(u"another key"_s), 401);
    QCOMPARE(stage.send(u"good"_s), 200);
    QTRY_COMPARE(stage.webhooks->arrivals().size(), size_t(1));
}

void TestWebhooks::theKeyGoesWithItsAccount()
{
    Stage stage;
    QVERIFY(stage.listen());
    QVERIFY(stage.open(stage.beta));
    QTRY_COMPARE(stage.webhooks->state(), Webhooks::State::NoKey);
    QCOMPARE(stage.settings->recordIds(u"webhook_key"_s), QStringList{stage.acme});
    std::optional<bool> removed;
    stage.desk->removeAccount(stage.acme, Accounts::KeyFate::MustBeGone, &stage.context,
        [&](const Result<Done> &done) { removed = bool(done); });
    QTRY_VERIFY(removed);
    QVERIFY(*removed);
    QTRY_VERIFY(stage.settings->recordIds(u"webhook_key"_s).isEmpty());
}

void TestWebhooks::choicesAreKept()
{
    Stage stage;
    QVERIFY(stage.listen());
    QVERIFY(stage.settings->save());
    Settings later(stage.dir.filePath(u"settings.ini"_s));
    stage.webhooks.reset();
    Webhooks again({*stage.desk, later, stage.clock});
    QCOMPARE(again.choice(), stage.choice(testKey()));
    QCOMPARE(again.state(), Webhooks::State::Listening);
}

void TestWebhooks::portTaken()
{
    Stage stage;
    QVERIFY(stage.open(stage.acme));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    stage.port = other.serverPort();
    QVERIFY(stage.webhooks->choose(stage.choice(testKey())));
    QCOMPARE(stage.webhooks->state(), Webhooks::State::Failed);
    QVERIFY(stage.webhooks->error());
    QCOMPARE(stage.webhooks->error()->title, u"Port %1 is in use by another program."_s.arg(stage.port));
    QVERIFY(!stage.webhooks->error()->detail.isEmpty());
    QVERIFY(stage.webhooks->url().isEmpty());
    other.close();
    QVERIFY(stage.webhooks->choose(stage.choice(testKey()))); // the same again
    QVERIFY(stage.isListening());
    QVERIFY(!stage.webhooks->error());
}

void TestWebhooks::addresses()
{
    for (const char *safe : {"127.0.0.1", "127.1.2.3", "::1", "localhost", " 127.0.0.1 "}) {
        QVERIFY2(Webhooks::problemOfAddress(QString::fromLatin1(safe)).isEmpty(), safe);
        QVERIFY2(!Webhooks::isExposed(QString::fromLatin1(safe)), safe);
    }
    for (const char *open : {"0.0.0.0", "::", "192.168.1.7", "fe80::1"}) {
        QVERIFY2(Webhooks::problemOfAddress(QString::fromLatin1(open)).isEmpty(), open);
        QVERIFY2(Webhooks::isExposed(QString::fromLatin1(open)), open);
    }
    for (const char *none : {"", "desk", "127.0.0.1:80", "http://127.0.0.1", "1.2.3.4.5"})
        QVERIFY2(!Webhooks::problemOfAddress(QString::fromLatin1(none)).isEmpty(), none);
    Stage stage;
    QVERIFY(stage.open(stage.acme));
    QVERIFY(stage.webhooks->choose({true, u"192.0.2.1"_s, stage.port, testKey()})); // of no computer (RFC 5737)
    QCOMPARE(stage.webhooks->state(), Webhooks::State::Failed);
    QVERIFY(stage.webhooks->error()->title.contains(u"192.0.2.1"_s));
}

void TestWebhooks::arrivalsAreBounded()
{
    Stage stage;
    QVERIFY(stage.listen());
    const QByteArray bytes = delivery(u"unknown event"_s).request();
    for (size_t i = 0; i < Webhooks::MostArrivals + 5; ++i)
        QCOMPARE(statusOf(stage.port, bytes), 200);
    QTRY_COMPARE(stage.webhooks->arrivals().front().number, quint64(Webhooks::MostArrivals + 5));
    QCOMPARE(stage.webhooks->arrivals().size(), Webhooks::MostArrivals);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
