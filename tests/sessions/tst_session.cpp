// SPDX-License-Identifier: Apache-2.0
#include "accounts/network.h"
#include "accounts/sandbox_server.h"
#include "accounts/scripted_keychain.h"
#include "accounts/settings.h"
#include "api/client/client.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "store/tables/write_store.h"
#include "support/fake_telnyx.h"
#include "support/patience.h"
#include "support/test_clock.h"
#include "writes/key_owners.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Key = "KEY-session-0123456789";

FakeTelnyx::Answer balanceOf(const QString &amount)
{
    return FakeTelnyx::data({{u"balance"_s, amount}, {u"available_credit"_s, amount}, {u"currency"_s, u"USD"_s}});
}

/// A desk on a data directory of its own, with two stored accounts at a server of its own.
struct Fixture
{
    Fixture() : settings(dir.filePath(u"settings.ini"_s)), vault(std::make_unique<ScriptedKeychain>(machine))
    {
        telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceOf(u"12.50"_s); });
        auto opened = Ledger::open(dir.filePath(u"ledger.sqlite"_s));
        if (!opened)
            qFatal("no ledger: %s", qPrintable(opened.error().title));
        ledger = std::move(opened).take();
        accounts.emplace(settings, vault, clock);
        acme = add(u"Acme"_s, Key);
        beta = add(u"Beta"_s, "KEY-beta");
        startDesk();
    }
    void startDesk(SandboxServer *sandbox = nullptr)
    {
        RetryPolicy policy;
        policy.retries = 0;
        desk.reset();
        desk = std::make_unique<SessionManager>(
            SessionManager::Parts{settings, *accounts, *ledger, clock, policy, sandbox});
    }
    QString add(const QString &name, const QByteArray &key)
    {
        QString id;
        AccountDraft draft;
        draft.name = name;
        draft.baseUrl = telnyx.base().toString();
        accounts->add(draft, Secret(key), &context, [&](const Result<AddedAccount> &added) { id = added->account.id; });
        return support::waitFor([&] { return !id.isEmpty(); }) ? id : QString();
    }
    std::optional<Result<Session *>> open(const QString &id)
    {
        std::optional<Result<Session *>> got;
        desk->open(id, &context, [&](const Result<Session *> &result) { got = result; });
        return support::waitFor([&] { return got.has_value(); }) ? got : std::nullopt;
    }
    /// A write that an earlier run has left open.
    /// What changes something is answered when the test says so.
    void holdWrites()
    {
        telnyx.on("PATCH", "/comments/*/read", [](const FakeTelnyx::Seen &) {
            FakeTelnyx::Answer answer
                = FakeTelnyx::data({{u"id"_s, u"c1"_s}, {u"read_at"_s, u"2026-09-21T10:00:00Z"_s}});
            answer.way = FakeTelnyx::Way::Hold;
            return answer;
        });
    }
    void leaveOpen(const QString &account)
    {
        WriteRecord write;
        write.id = u"nd-abcdefghijkl"_s;
        write.account = account;
        write.kind = WriteKind::NumberOrder;
        write.state = WriteState::Unresolved;
        write.body = "{}";
        write.createdAt = clock.now();
        write.sentAt = clock.now();
        if (const auto added = WriteStore(*ledger).add(write); !added)
            qFatal("%s", qPrintable(added.error().title));
    }

    QTemporaryDir dir;
    TestClock clock;
    FakeTelnyx telnyx;
    ScriptedKeychain::Contents machine;
    Settings settings;
    KeyStore vault;
    std::unique_ptr<Ledger> ledger;
    std::optional<Accounts> accounts;
    QString acme;
    QString beta;
    QObject context;
    std::unique_ptr<SessionManager> desk;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qRegisterMetaType<nd::Session *>("nd::Session*"); }
    void opensAnAccount();
    void failsWithoutItsKey();
    void aFailureLeavesTheAccountInUse();
    void theSandboxNeedsItsServer();
    void theSandboxRunsOnlyWhileItIsUsed();
    void aSandboxThatCannotStartIsSaid();
    void theLaterOpenWins();
    void aGoneContextIsNotTold();
    void remembersTheLastAccount();
    void closesTheSessionBefore();
    void keepsASessionWithOpenWrites();
    void takesUpWritesOfOtherAccounts();
    void namesOpenWritesOfAnAbsentAccount();
    void namesOpenWritesWhoseKeyCannotBeRead();
    void takesOverFromAnAbsentAccountWithTheSameKey();
    void balanceKeepsItsAge();
    void balanceIsAskedOnceAtATime();
    void asksForTheBalanceWhenMoneyMayHaveMoved();
    void knowsWhetherItIsOnline();
    void forwardsActivityWithoutTheKey();
    void anotherKeyIsUsedAtOnce();
    void anotherKeyNeedsNoKeychain();
    void followsTheAccountsRecord();
    void removesTheAccountInUse();
    void keepsAnAccountWithOpenWrites();
    void keepsAnAccountThatWritesAtTheLastMoment();
    void survivesItsDeskInTheMiddle();
    void networkHasNoMemory();
};

void TestSession::opensAnAccount()
{
    Fixture f;
    QSignalSpy current(f.desk.get(), &SessionManager::currentChanged);
    bool answered = false;
    f.desk->open(f.acme, &f.context, [&](const Result<Session *> &) { answered = true; });
    QVERIFY(!answered); // always later
    QTRY_VERIFY(answered);
    QCOMPARE(current.size(), 1);
    Session *session = f.desk->current();
    QVERIFY(session);
    QCOMPARE(session->account().name, u"Acme"_s);
    QCOMPARE(session->account().id, f.acme);
    QTRY_COMPARE(f.telnyx.count("GET", "/balance"), 1);
    QCOMPARE(f.telnyx.last("GET", "/balance")->headers.value("authorization"), "Bearer " + Key);
    const auto again = f.open(f.acme);
    QVERIFY(again && *again);
    QCOMPARE(**again, session);
    QCOMPARE(current.size(), 1);
}

void TestSession::failsWithoutItsKey()
{
    Fixture f;
    f.machine.entries.clear();
    const auto opened = f.open(f.acme);
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().code, KeyStore::NotFound);
    QVERIFY(!f.desk->current());
    const auto unknown = f.open(u"nobody"_s);
    QVERIFY(unknown && !*unknown);
    QCOMPARE(f.telnyx.seen().size(), size_t(0));
}

void TestSession::aFailureLeavesTheAccountInUse()
{
    Fixture f;
    Session *acme = **f.open(f.acme);
    f.machine.mood = ScriptedKeychain::Mood::Locked;
    QVERIFY(!*f.open(f.beta));
    QCOMPARE(f.desk->current(), acme);
    QCOMPARE(f.settings.get(setting::LastAccount), f.acme);
}

namespace {

class CountedSandbox final : public SandboxServer
{
public:
    explicit CountedSandbox(QUrl url) : m_url(std::move(url)) { }
    Result<Place> start() override
    {
        if (fails)
            return Error{.kind = ErrorKind::Local, .detail = QStringLiteral("no port")};
        runs = true;
        return Place{m_url, Secret("sandbox")};
    }
    void stop() override { runs = false; }
    bool runs = false;
    bool fails = false;

private:
    QUrl m_url;
};

} // namespace

void TestSession::theSandboxRunsOnlyWhileItIsUsed()
{
    Fixture f;
    CountedSandbox sandbox(f.telnyx.base());
    f.startDesk(&sandbox);
    QVERIFY(bool(*f.open(f.acme)));
    QVERIFY(!sandbox.runs);
    QVERIFY(bool(*f.open(account::SandboxId)));
    QVERIFY(sandbox.runs);
    QVERIFY(bool(*f.open(f.acme)));
    QTRY_VERIFY(!sandbox.runs);
    QVERIFY(bool(*f.open(account::SandboxId)));
    QVERIFY(sandbox.runs);
    f.desk.reset(); // uses it to its end
}

void TestSession::aSandboxThatCannotStartIsSaid()
{
    Fixture f;
    CountedSandbox sandbox(f.telnyx.base());
    sandbox.fails = true;
    f.startDesk(&sandbox);
    const auto opened = f.open(account::SandboxId);
    QVERIFY(opened && !*opened);
    QVERIFY(!opened->error().title.isEmpty());
    QCOMPARE(opened->error().detail, u"no port"_s);
}

void TestSession::theSandboxNeedsItsServer()
{
    Fixture f;
    QVERIFY(!*f.open(account::SandboxId));
    f.accounts->setSandbox(f.telnyx.base(), Secret("sandbox"));
    QVERIFY(bool(*f.open(account::SandboxId)));
    QTRY_VERIFY(f.telnyx.last("GET", "/balance"));
    QCOMPARE(f.telnyx.last("GET", "/balance")->headers.value("authorization"), "Bearer sandbox");
}

void TestSession::theLaterOpenWins()
{
    Fixture f;
    std::optional<Result<Session *>> first;
    std::optional<Result<Session *>> second;
    f.desk->open(f.acme, &f.context, [&](const Result<Session *> &result) { first = result; });
    f.desk->open(f.beta, &f.context, [&](const Result<Session *> &result) { second = result; });
    QTRY_VERIFY(first && second);
    QVERIFY(!*first);
    QCOMPARE(first->error().kind, ErrorKind::Cancelled);
    QVERIFY(bool(*second));
    QCOMPARE(f.desk->current()->account().id, f.beta);
    QCOMPARE(f.desk->sessions().size(), size_t(1));
}

void TestSession::aGoneContextIsNotTold()
{
    Fixture f;
    bool told = false;
    {
        QObject dialog;
        f.desk->open(f.acme, &dialog, [&](const Result<Session *> &) { told = true; });
    }
    QTRY_VERIFY(f.desk->current());
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestSession::remembersTheLastAccount()
{
    Fixture f;
    QVERIFY(bool(*f.open(f.acme)));
    QCOMPARE(f.settings.get(setting::LastAccount), f.acme);
    std::optional<Result<Session *>> got;
    f.desk->open(
        f.beta, &f.context, [&](const Result<Session *> &result) { got = result; }, SessionManager::Remember::No);
    QTRY_VERIFY(got);
    QCOMPARE(f.desk->current()->account().id, f.beta);
    QCOMPARE(f.settings.get(setting::LastAccount), f.acme);
}

void TestSession::closesTheSessionBefore()
{
    Fixture f;
    const QPointer<Session> acme(**f.open(f.acme));
    bool wasThereAtTheChange = false;
    connect(f.desk.get(), &SessionManager::currentChanged, this, [&] { wasThereAtTheChange = !acme.isNull(); });
    QVERIFY(bool(*f.open(f.beta)));
    QVERIFY(wasThereAtTheChange);
    QTRY_VERIFY(acme.isNull());
    QCOMPARE(f.desk->sessions().size(), size_t(1));
}

void TestSession::keepsASessionWithOpenWrites()
{
    Fixture f;
    const QPointer<Session> acme(**f.open(f.acme));
    f.holdWrites();
    QVERIFY(acme->services().actions().markCommentRead(u"c1"_s, &f.context, {}));
    QVERIFY(f.desk->hasOpenWrites());
    QVERIFY(bool(*f.open(f.beta)));
    QTRY_COMPARE(f.telnyx.held(), 1);
    QVERIFY(acme);
    QVERIFY(f.desk->hasOpenWrites());
    f.telnyx.release();
    QTRY_VERIFY(acme.isNull());
    QVERIFY(!f.desk->hasOpenWrites());
}

void TestSession::takesUpWritesOfOtherAccounts()
{
    Fixture f;
    f.leaveOpen(f.beta);
    QVERIFY(bool(*f.open(f.acme)));
    QCOMPARE(f.desk->sessions().size(), size_t(1));
    f.desk->resumeOpenWrites();
    QTRY_COMPARE(f.desk->sessions().size(), size_t(2));
    QVERIFY(f.desk->hasOpenWrites());
    QCOMPARE(f.desk->current()->account().id, f.acme);

    f.startDesk();
    f.machine.mood = ScriptedKeychain::Mood::Locked;
    f.desk->resumeOpenWrites();
    QTest::qWait(0);
    QVERIFY(f.desk->sessions().empty());
}

/// Row 99: started without the environment's key.
void TestSession::namesOpenWritesOfAnAbsentAccount()
{
    Fixture f;
    f.leaveOpen(account::EnvironmentId);
    QVERIFY(bool(*f.open(f.acme)));
    f.desk->resumeOpenWrites();
    const QList<Notice> notices = f.desk->notices().list();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.front().kind, Notice::Kind::Bad);
    QCOMPARE(notices.front().action, Notice::Action::ManageAccounts);
    QVERIFY2(notices.front().sentence.contains(u"Environment"_s), qPrintable(notices.front().sentence));
    QVERIFY(notices.front().advice.contains(u"TELNYX_API_KEY"_s));
    QCOMPARE(
        WriteStore(*f.ledger).open(account::EnvironmentId)->size(), size_t(1)); // somebody else's key does not take it
}

void TestSession::namesOpenWritesWhoseKeyCannotBeRead()
{
    Fixture f;
    f.leaveOpen(f.beta);
    QVERIFY(bool(*f.open(f.acme)));
    f.machine.mood = ScriptedKeychain::Mood::Locked;
    f.desk->resumeOpenWrites();
    QTRY_COMPARE(f.desk->notices().list().size(), 1);
    QVERIFY(f.desk->notices().list().front().sentence.contains(u"Beta"_s));
    QCOMPARE(f.desk->notices().list().front().subject, f.beta);
    f.machine.mood = ScriptedKeychain::Mood::Open;
    QVERIFY(bool(*f.open(f.beta)));
    QVERIFY(f.desk->notices().list().isEmpty());
}

void TestSession::takesOverFromAnAbsentAccountWithTheSameKey()
{
    Fixture f;
    WriteRecord write;
    write.id = u"nd-abcdefghijkl"_s;
    write.account = account::EnvironmentId;
    write.state = WriteState::Unresolved;
    write.body = "{}";
    write.createdAt = f.clock.now();
    write.sentAt = f.clock.now();
    write.keyOwner = KeyOwners(*f.ledger).ownerOf(*f.accounts->find(f.acme), Secret(Key));
    QVERIFY(WriteStore(*f.ledger).add(write));
    f.desk->resumeOpenWrites();
    QCOMPARE(f.desk->notices().list().size(), 1);
    QVERIFY(bool(*f.open(f.beta)));
    QCOMPARE(f.desk->notices().list().size(), 1); // another key
    QVERIFY(bool(*f.open(f.acme)));
    QVERIFY(f.desk->notices().list().isEmpty());
    QVERIFY(f.desk->hasOpenWrites());
    QCOMPARE(WriteStore(*f.ledger).open(f.acme)->size(), size_t(1));
    QVERIFY(WriteStore(*f.ledger).open(account::EnvironmentId)->empty());
}

void TestSession::balanceKeepsItsAge()
{
    Fixture f;
    Session *session = **f.open(f.acme);
    QSignalSpy changed(session, &Session::balanceChanged);
    QTRY_VERIFY(session->balance().value);
    QCOMPARE(session->balance().value->balance->toString(), u"12.50"_s);
    const Timestamp read = session->balance().at;
    QCOMPARE(read, f.clock.now());
    QVERIFY(!session->balance().loading);

    f.clock.advance(std::chrono::minutes(5));
    f.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return FakeTelnyx::error(500, "10007", "x"); });
    session->refreshBalance();
    QVERIFY(session->balance().loading);
    QTRY_VERIFY(session->balance().error);
    QVERIFY(session->balance().value); // the figure before, with its age
    QCOMPARE(session->balance().at, read);

    f.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return balanceOf(u"-1.65"_s); });
    session->refreshBalance();
    QTRY_VERIFY(!session->balance().error);
    QCOMPARE(session->balance().value->balance->toString(), u"-1.65"_s);
    QCOMPARE(session->balance().at, f.clock.now());
    QVERIFY(changed.size() >= 4);
}

/// An answer that is on its way may be older than what made somebody ask: it is asked once more after it.
void TestSession::balanceIsAskedOnceAtATime()
{
    Fixture f;
    Session *session = **f.open(f.acme);
    QVERIFY(session->balance().loading);
    QList<bool> loading;
    connect(session, &Session::balanceChanged, this, [&] { loading += session->balance().loading; });
    session->refreshBalance();
    session->refreshBalance();
    session->refreshBalance();
    QTRY_COMPARE(loading.size(), 3);
    QCoreApplication::processEvents();
    QCOMPARE(loading, (QList<bool>{false, true, false}));
    QVERIFY(session->balance().value);
    QCOMPARE(f.telnyx.count("GET", "/balance"), 2);
}

void TestSession::asksForTheBalanceWhenMoneyMayHaveMoved()
{
    Fixture f;
    Session *session = **f.open(f.acme);
    QTRY_VERIFY(session->balance().value);
    // What costs nothing is no reason.
    f.holdWrites();
    QVERIFY(session->services().actions().markCommentRead(u"c1"_s, &f.context, {}));
    QTRY_COMPARE(f.telnyx.held(), 1);
    f.telnyx.release();
    QTRY_VERIFY(!session->hasOpenWrites());
    QCOMPARE(f.telnyx.count("GET", "/balance"), 1);
    f.telnyx.on("PATCH", "/sub_number_orders/*/cancel", [](const FakeTelnyx::Seen &) {
        return FakeTelnyx::data({{u"id"_s, u"s1"_s}, {u"status"_s, u"cancelled"_s}});
    });
    QVERIFY(session->services().actions().cancelSubOrder(u"s1"_s, &f.context, {}));
    QTRY_COMPARE(f.telnyx.count("GET", "/balance"), 2);
    // Of many orders that move, the first asks at once and the others together, later.
    for (int i = 0; i < 100; ++i) {
        NumberOrder order;
        order.id = u"o%1"_s.arg(i);
        order.status = u"success"_s;
        emit session->services().tracker().orderChanged(order);
    }
    QTRY_VERIFY(!session->balance().loading);
    QCOMPARE(f.telnyx.count("GET", "/balance"), 2);
    f.clock.advance(std::chrono::minutes(1));
    for (int i = 0; i < 100; ++i) {
        NumberOrder order;
        order.id = u"o%1"_s.arg(i);
        order.status = u"success"_s;
        emit session->services().tracker().orderChanged(order);
    }
    QTRY_COMPARE(f.telnyx.count("GET", "/balance"), 3);
}

void TestSession::knowsWhetherItIsOnline()
{
    Fixture f;
    Session *session = **f.open(f.acme);
    QTRY_VERIFY(session->balance().value);
    QVERIFY(session->isOnline());
    QSignalSpy online(session, &Session::onlineChanged);
    f.telnyx.goAway();
    session->refreshBalance();
    QTRY_VERIFY(session->balance().error);
    QVERIFY(!session->isOnline());
    QVERIFY(f.telnyx.listenAgain());
    f.telnyx.once("GET", "/balance", FakeTelnyx::error(401, "10009", "x"));
    session->refreshBalance();
    QTRY_VERIFY(session->isOnline()); // the server has said no: it was reached
    QCOMPARE(online.size(), 2);
}

void TestSession::forwardsActivityWithoutTheKey()
{
    Fixture f;
    QString said;
    int finished = 0;
    connect(f.desk.get(), &SessionManager::activity, this, [&](const Activity &entry) {
        finished += entry.finished;
        said += curlCommand(entry) + entry.url.toString() + QString::fromUtf8(entry.body)
            + (entry.error ? entry.error->detail : QString());
    });
    f.telnyx.once("GET", "/balance", FakeTelnyx::error(401, "10009", "x"));
    QVERIFY(bool(*f.open(f.acme)));
    QTRY_COMPARE(finished, 1);
    QVERIFY(!said.isEmpty());
    QVERIFY(!said.contains(QString::fromLatin1(Key)));
}

void TestSession::anotherKeyIsUsedAtOnce()
{
    Fixture f;
    Session *session = **f.open(f.acme);
    QTRY_VERIFY(session->balance().value);
    bool kept = false;
    f.accounts->setKey(f.acme, Secret("KEY-new"), &f.context, [&](const Result<Kept> &result) { kept = bool(result); });
    QTRY_VERIFY(kept);
    const auto usesNewKey = [&] {
        const int before = f.telnyx.count("GET", "/balance");
        session->refreshBalance();
        return support::waitFor([&] {
            return f.telnyx.count("GET", "/balance") > before && !session->balance().loading;
        }) && f.telnyx.last("GET", "/balance")->headers.value("authorization") == "Bearer KEY-new";
    };
    QTRY_VERIFY(usesNewKey());
}

/// A keychain may let nobody read what it has just taken: what was typed is the key.
void TestSession::anotherKeyNeedsNoKeychain()
{
    Fixture f;
    Session *session = **f.open(f.acme);
    QTRY_VERIFY(session->balance().value);
    f.machine.isUnreadable = true;
    bool kept = false;
    f.accounts->setKey(f.acme, Secret("KEY-new"), &f.context, [&](const Result<Kept> &result) { kept = bool(result); });
    QTRY_VERIFY(kept);
    session->refreshBalance();
    QTRY_VERIFY(!session->balance().loading);
    QCOMPARE(f.telnyx.last("GET", "/balance")->headers.value("authorization"), "Bearer KEY-new");
}

void TestSession::followsTheAccountsRecord()
{
    Fixture f;
    Session *session = **f.open(f.acme);
    QSignalSpy changed(session, &Session::accountChanged);
    Account account = session->account();
    account.name = u"Acme Ltd"_s;
    account.readOnly = true;
    QVERIFY(f.accounts->update(account));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session->account().name, u"Acme Ltd"_s);
    QVERIFY(session->account().readOnly);
}

void TestSession::removesTheAccountInUse()
{
    Fixture f;
    f.accounts->setSandbox(f.telnyx.base(), Secret("sandbox"));
    QVERIFY(bool(*f.open(f.acme)));
    std::optional<Result<Done>> removed;
    f.desk->removeAccount(
        f.acme, Accounts::KeyFate::MustBeGone, &f.context, [&](const Result<Done> &result) { removed = result; });
    QTRY_VERIFY(removed);
    QVERIFY(bool(*removed));
    QCOMPARE(f.desk->current()->account().kind, AccountKind::Sandbox);
    QVERIFY(!f.accounts->find(f.acme));
    QVERIFY(!f.machine.entries.contains(f.acme));
    QTRY_COMPARE(f.desk->sessions().size(), size_t(1));
}

void TestSession::keepsAnAccountWithOpenWrites()
{
    Fixture f;
    f.leaveOpen(f.beta);
    std::optional<Result<Done>> removed;
    f.desk->removeAccount(
        f.beta, Accounts::KeyFate::MayStay, &f.context, [&](const Result<Done> &result) { removed = result; });
    QTRY_VERIFY(removed);
    QVERIFY(!*removed);
    QVERIFY(removed->error().title.contains(u"not settled"_s));
    QVERIFY(f.accounts->find(f.beta));
    QVERIFY(f.machine.entries.contains(f.beta));
}

/// A hold is extended, say, while the Sandbox is being opened in its place.
void TestSession::keepsAnAccountThatWritesAtTheLastMoment()
{
    Fixture f;
    f.accounts->setSandbox(f.telnyx.base(), Secret("sandbox"));
    f.holdWrites();
    Session *acme = **f.open(f.acme);
    std::optional<Result<Done>> removed;
    f.desk->removeAccount(
        f.acme, Accounts::KeyFate::MustBeGone, &f.context, [&](const Result<Done> &result) { removed = result; });
    QVERIFY(acme->services().actions().markCommentRead(u"c1"_s, &f.context, {}));
    QTRY_VERIFY(removed);
    QVERIFY(!*removed);
    QVERIFY(removed->error().title.contains(u"not settled"_s));
    QVERIFY(f.accounts->find(f.acme));
    QVERIFY(f.machine.entries.contains(f.acme));
}

void TestSession::survivesItsDeskInTheMiddle()
{
    Fixture f;
    f.telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
        FakeTelnyx::Answer answer;
        answer.way = FakeTelnyx::Way::Silence;
        return answer;
    });
    QVERIFY(bool(*f.open(f.acme)));
    QTRY_COMPARE(f.telnyx.count("GET", "/balance"), 1);
    f.desk->open(f.beta, &f.context, [](const Result<Session *> &) {});
    f.desk.reset();
    QCoreApplication::processEvents();
    QVERIFY(!f.desk);
}

void TestSession::networkHasNoMemory()
{
    const auto network = networkFor(QUrl(u"http://127.0.0.1:1/v2"_s));
    QCOMPARE(network->proxy().type(), QNetworkProxy::NoProxy);
    QVERIFY(!network->cache());
    QCOMPARE(network->redirectPolicy(), QNetworkRequest::ManualRedirectPolicy);
    const QUrl url(u"https://api.telnyx.com/v2"_s);
    QVERIFY(!network->cookieJar()->setCookiesFromUrl({QNetworkCookie("a", "b")}, url));
    QVERIFY(network->cookieJar()->cookiesForUrl(url).isEmpty());
    QVERIFY(networkFor(url)->proxyFactory());
    QVERIFY(!network->proxyFactory());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
