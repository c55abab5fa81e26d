// SPDX-License-Identifier: Apache-2.0
#include "accounts/accounts.h"
#include "accounts/data_folder.h"
#include "accounts/settings.h"
#include "scripted_keychain.h"
#include "support/fake_telnyx.h"
#include "support/patience.h"
#include "wording/error_text.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Key = "KEY-accounts-0123456789";

AccountDraft draftOf(const QString &name)
{
    AccountDraft draft;
    draft.name = name;
    return draft;
}

/// One run of the program on a data directory and a machine's keychain.
struct Run
{
    Run(const QString &path, ScriptedKeychain::Contents &machine, std::optional<EnvironmentAccount> environment = {})
        : settings(path + u"/settings.ini"_s), vault(std::make_unique<ScriptedKeychain>(machine)),
          accounts(settings, vault, clock, std::move(environment))
    { }

    std::optional<AddedAccount> add(const AccountDraft &draft, const QByteArray &key = Key)
    {
        std::optional<Result<AddedAccount>> got;
        accounts.add(draft, Secret(key), &context, [&](const Result<AddedAccount> &result) { got = result; });
        if (!support::waitFor([&] { return got.has_value(); }))
            return {};
        if (!*got) {
            error = got->error();
            return {};
        }
        return **got;
    }
    std::optional<Result<Done>> remove(const QString &id, Accounts::KeyFate fate = Accounts::KeyFate::MustBeGone)
    {
        std::optional<Result<Done>> got;
        accounts.remove(id, fate, &context, [&](const Result<Done> &result) { got = result; });
        return support::waitFor([&] { return got.has_value(); }) ? got : std::nullopt;
    }
    std::optional<Result<Secret>> readKey(const QString &id)
    {
        std::optional<Result<Secret>> got;
        const Call call = accounts.readKey(id, [&](const Result<Secret> &result) { got = result; });
        return support::waitFor([&] { return got.has_value(); }) ? got : std::nullopt;
    }
    QStringList names() const
    {
        QStringList all;
        for (const Account &account : accounts.list())
            all += account.name;
        return all;
    }

    SystemClock clock;
    Settings settings;
    KeyStore vault;
    Accounts accounts;
    QObject context;
    Error error = {};
};

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theSandboxIsAlwaysThere();
    void keepsWhatIsAdded();
    void refusesBadDrafts_data();
    void refusesBadDrafts();
    void twoOfOneNameAtOnce();
    void goesOnWithoutItsContext();
    void tellsWhenTheKeyIsInMemoryOnly();
    void updates();
    void refusesBadUpdates();
    void anEditedFileIsNotTrusted();
    void changesKeys();
    void removesAccountAndKey();
    void staysWhenTheKeyCannotBeRemoved();
    void forgetsAKeyThatWasNeverStored();
    void readsTheEnvironment();
    void choosesTheAccountToStartWith();
    void testsAConnection_data();
    void testsAConnection();
    void testsWithoutAServer();
    void aDroppedTestIsSilent();
    void noFileHoldsAKey();

private:
    std::optional<QTemporaryDir> m_dir;
    ScriptedKeychain::Contents m_machine;
};

void TestAccounts::init()
{
    m_dir.emplace();
    m_machine = {};
}

void TestAccounts::theSandboxIsAlwaysThere()
{
    Run run(m_dir->path(), m_machine);
    QCOMPARE(run.names(), QStringList{u"Sandbox"_s});
    QCOMPARE(run.accounts.list()[0].kind, AccountKind::Sandbox);
    QVERIFY(run.accounts.list()[0].baseUrl.isEmpty());
    QSignalSpy changed(&run.accounts, &Accounts::changed);
    run.accounts.setSandbox(QUrl(u"http://127.0.0.1:4321/v2"_s), Secret("sandbox-key"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(run.accounts.find(account::SandboxId)->baseUrl, QUrl(u"http://127.0.0.1:4321/v2"_s));
    const auto key = run.readKey(account::SandboxId);
    QVERIFY(key && *key);
    QCOMPARE((**key).reveal(), "sandbox-key");
    QVERIFY(m_machine.asked.isEmpty());
}

void TestAccounts::keepsWhatIsAdded()
{
    QString id;
    {
        Run run(m_dir->path(), m_machine);
        QSignalSpy changed(&run.accounts, &Accounts::changed);
        const auto added = run.add({u"  Acme   UK "_s, u"https://gate.example/v2/"_s, {}, true});
        QVERIFY2(added, qPrintable(run.error.title));
        QCOMPARE(changed.size(), 1);
        QVERIFY(added->kept.inKeychain);
        id = added->account.id;
        QVERIFY(run.add(draftOf(u"beta"_s), " KEY2 \n"));
    }
    Run run(m_dir->path(), m_machine);
    QCOMPARE(run.names(), (QStringList{u"Acme UK"_s, u"beta"_s, u"Sandbox"_s}));
    const auto account = run.accounts.findByName(u"ACME uk"_s);
    QVERIFY(account);
    QCOMPARE(account->id, id);
    QCOMPARE(account->kind, AccountKind::Stored);
    QCOMPARE(account->baseUrl, QUrl(u"https://gate.example/v2"_s));
    QVERIFY(account->readOnly);
    QVERIFY(account->keyInKeychain);
    QCOMPARE(account->typedCountAbove, 10);
    const auto other = run.accounts.findByName(u"Beta"_s);
    QCOMPARE(other->baseUrl, QUrl(account::TelnyxBaseUrl));
    QVERIFY(other->colour != account->colour);
    const auto key = run.readKey(other->id);
    QVERIFY(key && *key);
    QCOMPARE((**key).reveal(), "KEY2");
}

void TestAccounts::refusesBadDrafts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("word");
    QTest::newRow("no name") << u" "_s << QString() << Key << u"needs a name"_s;
    QTest::newRow("taken") << u"ACME"_s << QString() << Key << u"already"_s;
    QTest::newRow("the sandbox's") << u"sandbox"_s << QString() << Key << u"already"_s;
    QTest::newRow("the environment's, though there is none") << u"Environment"_s << QString() << Key << u"already"_s;
    QTest::newRow("address") << u"x"_s << u"http://api.telnyx.com/v2"_s << Key << u"this computer only"_s;
    QTest::newRow("no key") << u"x"_s << QString() << QByteArray(" ") << u"missing"_s;
    QTest::newRow("bad key") << u"x"_s << QString() << QByteArray("a\nb") << u"no key has"_s;
}

void TestAccounts::refusesBadDrafts()
{
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QByteArray, key);
    QFETCH(QString, word);
    Run run(m_dir->path(), m_machine);
    QVERIFY(run.add(draftOf(u"Acme"_s)));
    m_machine.asked.clear();
    QVERIFY(!run.add({name, url, {}, false}, key));
    QVERIFY2(run.error.title.contains(word), qPrintable(run.error.title));
    QVERIFY(m_machine.asked.isEmpty()); // the key went nowhere
    QCOMPARE(run.accounts.list().size(), size_t(2));
}

void TestAccounts::twoOfOneNameAtOnce()
{
    Run run(m_dir->path(), m_machine);
    int fine = 0;
    int refused = 0;
    const auto count = [&](const Result<AddedAccount> &result) { ++(result ? fine : refused); };
    run.accounts.add(draftOf(u"Acme"_s), Secret(Key), &run.context, count);
    run.accounts.add(draftOf(u"acme"_s), Secret(Key), &run.context, count);
    QTRY_COMPARE(fine + refused, 2);
    QCOMPARE(fine, 1);
    QTRY_COMPARE(m_machine.entries.size(), 1); // the other's key does not stay behind
}

void TestAccounts::goesOnWithoutItsContext()
{
    Run run(m_dir->path(), m_machine);
    bool told = false;
    {
        QObject dialog;
        run.accounts.add(draftOf(u"Acme"_s), Secret(Key), &dialog, [&](const Result<AddedAccount> &) { told = true; });
    }
    QTRY_VERIFY(run.accounts.findByName(u"Acme"_s));
    QVERIFY(!told);
}

void TestAccounts::tellsWhenTheKeyIsInMemoryOnly()
{
    m_machine.mood = ScriptedKeychain::Mood::Absent;
    {
        Run run(m_dir->path(), m_machine);
        const auto added = run.add(draftOf(u"Acme"_s));
        QVERIFY(added);
        QVERIFY(!added->kept.inKeychain);
        QVERIFY(!added->kept.reason.isEmpty());
        QVERIFY(!added->account.keyInKeychain);
        QVERIFY(*run.readKey(added->account.id));
    }
    Run run(m_dir->path(), m_machine);
    const auto account = run.accounts.findByName(u"Acme"_s);
    QVERIFY(account); // the account is known, its key is asked for
    const auto key = run.readKey(account->id);
    QVERIFY(key && !*key);
    QCOMPARE(describe(key->error()).step, NextStep::EnterKey);
}

void TestAccounts::updates()
{
    Account changed;
    {
        Run run(m_dir->path(), m_machine);
        changed = run.add(draftOf(u"Acme"_s))->account;
        changed.name = u"Acme Ltd"_s;
        changed.colour = u"#123456"_s;
        changed.readOnly = true;
        changed.spendingCap = Money{*Decimal::parse(u"1250.0055"), u"EUR"_s};
        changed.typedCountAbove = 0;
        changed.priceCeiling
            = Cost{.monthly = Decimal::parse(u"1.50"), .upfront = Decimal::parse(u"1"), .currency = u"EUR"_s};
        changed.defaults = {u"c1"_s, u"m1"_s, u"b1"_s, u"KB-{date}-{n}"_s};
        QVERIFY(run.accounts.update(changed));
        Account sandbox = *run.accounts.find(account::SandboxId);
        sandbox.typedCountAbove = 3;
        QVERIFY(run.accounts.update(sandbox));
    }
    Run run(m_dir->path(), m_machine);
    QCOMPARE(*run.accounts.find(changed.id), changed);
    QCOMPARE(run.accounts.find(account::SandboxId)->typedCountAbove, 3);
    changed.spendingCap.reset();
    changed.priceCeiling.reset();
    changed.defaults = {};
    QVERIFY(run.accounts.update(changed));
    QCOMPARE(*run.accounts.find(changed.id), changed);
}

void TestAccounts::refusesBadUpdates()
{
    Run run(m_dir->path(), m_machine);
    QVERIFY(run.add(draftOf(u"Beta"_s)));
    const Account account = run.add(draftOf(u"Acme"_s))->account;
    const auto refused = [&](auto change) {
        Account changed = account;
        change(changed);
        return !run.accounts.update(changed);
    };
    QVERIFY(refused([](Account &a) { a.id = u"nobody"_s; }));
    QVERIFY(refused([](Account &a) { a.name = u"beta"_s; }));
    QVERIFY(refused([](Account &a) { a.name.clear(); }));
    QVERIFY(refused([](Account &a) { a.baseUrl = QUrl(u"https://elsewhere.example/v2"_s); }));
    QVERIFY(refused([](Account &a) { a.colour = u"red"_s; }));
    QVERIFY(refused([](Account &a) { a.typedCountAbove = -1; }));
    QVERIFY(refused([](Account &a) { a.spendingCap = Money{*Decimal::parse(u"-1"), u"USD"_s}; }));
    QVERIFY(refused([](Account &a) { a.spendingCap = Money{*Decimal::parse(u"1"), u"Dollars"_s}; }));
    const auto ceiling = [](const char *upfront, const char *monthly, const QString &currency) {
        return Cost{.monthly = Decimal::parse(QString::fromLatin1(monthly)),
            .upfront = Decimal::parse(QString::fromLatin1(upfront)),
            .currency = currency};
    };
    QVERIFY(refused([&](Account &a) { a.priceCeiling = ceiling("-1", "1", u"USD"_s); }));
    QVERIFY(refused([&](Account &a) { a.priceCeiling = ceiling("1", "", u"USD"_s); }));
    QVERIFY(refused([&](Account &a) { a.priceCeiling = ceiling("1", "1", u"usd"_s); }));
    QCOMPARE(*run.accounts.find(account.id), account);
    Account sandbox = *run.accounts.find(account::SandboxId);
    sandbox.name = u"Mine"_s;
    QVERIFY(!run.accounts.update(sandbox));
    Account same = account;
    same.name = u"ACME"_s; // another spelling of its own name
    QVERIFY(run.accounts.update(same));
}

void TestAccounts::anEditedFileIsNotTrusted()
{
    QString id;
    {
        Run run(m_dir->path(), m_machine);
        id = run.add(draftOf(u"Acme"_s))->account.id;
        QVERIFY(run.add(draftOf(u"Beta"_s)));
        run.settings.setRecord(
            u"accounts"_s, u"evil"_s, {{u"name"_s, u"Evil"_s}, {u"url"_s, u"http://evil.example/v2"_s}});
        auto record = run.settings.record(u"accounts"_s, id);
        record.insert(u"cap"_s, u"lots"_s);
        record.insert(u"colour"_s, u"<b>"_s);
        record.insert(u"ceiling_currency"_s, u"USD"_s);
        record.insert(u"ceiling_upfront"_s, u"much"_s);
        run.settings.setRecord(u"accounts"_s, id, record);
    }
    Run run(m_dir->path(), m_machine);
    QCOMPARE(run.names(), (QStringList{u"Acme"_s, u"Beta"_s, u"Sandbox"_s}));
    const Account account = *run.accounts.find(id);
    QVERIFY(account.spendingCap); // unreadable is not unlimited
    QVERIFY(account.spendingCap->amount.isZero());
    QVERIFY(account.priceCeiling && account.priceCeiling->upfront->isZero());
    QVERIFY(account::isColour(account.colour));
}

void TestAccounts::changesKeys()
{
    Run run(m_dir->path(), m_machine);
    const QString id = run.add(draftOf(u"Acme"_s))->account.id;
    QSignalSpy changed(&run.accounts, &Accounts::keyChanged);
    std::optional<Result<Kept>> kept;
    run.accounts.setKey(id, Secret(" KEY-new "), &run.context, [&](const Result<Kept> &result) { kept = result; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept);
    QCOMPARE(changed.size(), 1);
    QCOMPARE((**run.readKey(id)).reveal(), "KEY-new");
    kept.reset();
    run.accounts.setKey(
        account::SandboxId, Secret("x"), &run.context, [&](const Result<Kept> &result) { kept = result; });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept);
    kept.reset();
    run.accounts.setKey(id, Secret("a b"), &run.context, [&](const Result<Kept> &result) { kept = result; });
    QTRY_VERIFY(kept);
    QVERIFY(!*kept);
    QCOMPARE((**run.readKey(id)).reveal(), "KEY-new");
}

void TestAccounts::removesAccountAndKey()
{
    Run run(m_dir->path(), m_machine);
    const QString id = run.add(draftOf(u"Acme"_s))->account.id;
    run.settings.set(setting::LastAccount, id);
    QCOMPARE(m_machine.entries.size(), 1);
    const auto removed = run.remove(id);
    QVERIFY(removed && *removed);
    QVERIFY(m_machine.entries.isEmpty());
    QCOMPARE(run.names(), QStringList{u"Sandbox"_s});
    QVERIFY(run.settings.get(setting::LastAccount).isEmpty());
    const auto sandbox = run.remove(account::SandboxId);
    QVERIFY(sandbox && !*sandbox);
}

void TestAccounts::staysWhenTheKeyCannotBeRemoved()
{
    Run run(m_dir->path(), m_machine);
    const QString id = run.add(draftOf(u"Acme"_s))->account.id;
    m_machine.mood = ScriptedKeychain::Mood::Locked;
    const auto refused = run.remove(id);
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().code, KeyStore::StillThere);
    QVERIFY(run.accounts.find(id));
    const auto forced = run.remove(id, Accounts::KeyFate::MayStay);
    QVERIFY(forced && *forced);
    QVERIFY(!run.accounts.find(id));
}

void TestAccounts::forgetsAKeyThatWasNeverStored()
{
    m_machine.mood = ScriptedKeychain::Mood::Absent;
    Run run(m_dir->path(), m_machine);
    const QString id = run.add(draftOf(u"Acme"_s))->account.id;
    const auto removed = run.remove(id);
    QVERIFY(removed && *removed);
    QVERIFY(!run.accounts.find(id));
    QVERIFY(!*run.readKey(id));
}

void TestAccounts::readsTheEnvironment()
{
    QVERIFY(!*environmentAccount({}, u"rubbish"_s)); // no key, no account
    QVERIFY(!*environmentAccount(" ", {}));
    const auto plain = environmentAccount(" KEY1\n", {});
    QVERIFY(plain && *plain);
    QCOMPARE((*plain)->baseUrl, QUrl(account::TelnyxBaseUrl));
    QCOMPARE((*plain)->key.reveal(), "KEY1");
    const auto bad = environmentAccount("KEY1", u"http://elsewhere.example/v2"_s);
    QVERIFY(!bad);
    QVERIFY(bad.error().title.startsWith(u"TELNYX_BASE_URL"_s));
    const auto badKey = environmentAccount("KEY 1", {});
    QVERIFY(!badKey);
    QVERIFY(badKey.error().title.startsWith(u"TELNYX_API_KEY"_s));

    Run run(m_dir->path(), m_machine, *environmentAccount(Key, u"http://127.0.0.1:1/v2"_s));
    QCOMPARE(run.names(), (QStringList{u"Environment"_s, u"Sandbox"_s}));
    QCOMPARE((**run.readKey(account::EnvironmentId)).reveal(), Key);
    QVERIFY(m_machine.asked.isEmpty());
}

void TestAccounts::choosesTheAccountToStartWith()
{
    QString acme;
    {
        Run run(m_dir->path(), m_machine);
        QCOMPARE(*run.accounts.start(false, {}), account::SandboxId);
        acme = run.add(draftOf(u"Acme"_s))->account.id;
        QCOMPARE(*run.accounts.start(false, {}), acme); // before the sandbox, once there is one
        QCOMPARE(*run.accounts.start(true, {}), account::SandboxId);
        QCOMPARE(*run.accounts.start(false, u"sandbox"_s), account::SandboxId);
        const auto unknown = run.accounts.start(false, u"Nobody"_s);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().title.contains(u"Nobody"_s));
        QVERIFY(unknown.error().title.contains(u"Acme, Sandbox"_s));
        QVERIFY(!run.accounts.start(false, u"Environment"_s));
    }
    Run run(m_dir->path(), m_machine, *environmentAccount(Key, {}));
    QCOMPARE(*run.accounts.start(false, {}), account::EnvironmentId);
    QCOMPARE(*run.accounts.start(false, u"environment"_s), account::EnvironmentId);
    run.settings.set(setting::LastAccount, acme);
    QCOMPARE(*run.accounts.start(false, {}), acme);
    QCOMPARE(*run.accounts.start(false, u"Environment"_s), account::EnvironmentId);
    run.settings.set(setting::LastAccount, u"gone"_s);
    QCOMPARE(*run.accounts.start(false, {}), account::EnvironmentId);
}

void TestAccounts::testsAConnection_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("step"); // -1: fine
    QTest::newRow("fine") << 200 << QByteArray(R"({"data":{"balance":"-1.65","currency":"USD"}})") << -1;
    QTest::newRow("wrong key") << 401 << QByteArray(R"({"errors":[{"code":"10009","detail":"no"}]})")
                               << int(NextStep::EnterKey);
    QTest::newRow("a web page") << 200 << QByteArray("<!doctype html><title>Welcome</title>")
                                << int(NextStep::CheckAddress);
    QTest::newRow("a web server without the path")
        << 404 << QByteArray("<html>Not Found</html>") << int(NextStep::CheckAddress);
    QTest::newRow("another API") << 200 << QByteArray(R"({"hello":"world"})") << int(NextStep::CheckAddress);
    QTest::newRow("nothing") << 200 << QByteArray() << int(NextStep::CheckAddress);
    QTest::newRow("a fault") << 503 << QByteArray("<html>busy</html>") << int(NextStep::TryAgain);
}

void TestAccounts::testsAConnection()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, step);
    FakeTelnyx telnyx;
    telnyx.on("GET", "/balance", [&](const FakeTelnyx::Seen &) {
        FakeTelnyx::Answer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    });
    Run run(m_dir->path(), m_machine);
    std::optional<Result<Balance>> got;
    const Call call
        = run.accounts.test(telnyx.base(), Secret(Key), [&](const Result<Balance> &result) { got = result; });
    QTRY_VERIFY(got);
    QCOMPARE(telnyx.count("GET", "/balance"), 1); // a person is watching: no retries
    QCOMPARE(telnyx.last("GET", "/balance")->headers.value("authorization"), "Bearer " + Key);
    QVERIFY(m_machine.asked.isEmpty());
    if (step < 0) {
        QVERIFY(bool(*got));
        QCOMPARE((*got)->balance->toString(), u"-1.65"_s);
    } else {
        QVERIFY(!*got);
        const ErrorText text = describe(got->error(), ErrorContext::Connection);
        QVERIFY2(int(text.step) == step, qPrintable(text.sentence));
        QVERIFY(!text.sentence.isEmpty());
    }
}

void TestAccounts::testsWithoutAServer()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/v2"_s.arg(nobody.serverPort()));
    nobody.close();
    Run run(m_dir->path(), m_machine);
    std::optional<Result<Balance>> got;
    const Call call = run.accounts.test(url, Secret(Key), [&](const Result<Balance> &result) { got = result; });
    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().kind, ErrorKind::Offline);
    QCOMPARE(describe(got->error(), ErrorContext::Connection).step, NextStep::CheckAddress);
}

void TestAccounts::aDroppedTestIsSilent()
{
    FakeTelnyx telnyx;
    telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
        FakeTelnyx::Answer answer;
        answer.way = FakeTelnyx::Way::Silence;
        return answer;
    });
    Run run(m_dir->path(), m_machine);
    bool told = false;
    {
        const Call call = run.accounts.test(telnyx.base(), Secret(Key), [&](const Result<Balance> &) { told = true; });
        QTRY_COMPARE(telnyx.count("GET", "/balance"), 1);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QVERIFY(!told);
    QVERIFY(run.accounts.findChildren<Job *>().isEmpty());
}

void TestAccounts::noFileHoldsAKey()
{
    const auto data = DataFolder::open(m_dir->filePath(u"data"_s));
    QVERIFY(bool(data));
    for (const auto mood :
        {ScriptedKeychain::Mood::Absent, ScriptedKeychain::Mood::Locked, ScriptedKeychain::Mood::Open}) {
        m_machine.mood = mood;
        Run run((*data)->path(), m_machine, *environmentAccount(Key, {}));
        const auto added = run.add(draftOf(u"Acme %1"_s.arg(int(mood))));
        QVERIFY(added);
        Account account = added->account;
        account.readOnly = true;
        QVERIFY(run.accounts.update(account));
        run.accounts.setSandbox(QUrl(u"http://127.0.0.1:1/v2"_s), Secret(Key));
        QVERIFY(run.settings.save());
    }
    int files = 0;
    QDirIterator all((*data)->path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(Key), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(Key.toBase64()) && !bytes.contains(Key.toHex()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2); // the settings and the lock
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
