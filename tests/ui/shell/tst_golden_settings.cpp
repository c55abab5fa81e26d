// SPDX-License-Identifier: Apache-2.0
#include "window_fixture.h"

#include "support/golden_text.h"
#include "support/test_clock.h"
#include "webhooks/deliveries.h"

#include "accounts/account.h"
#include "accounts/accounts.h"
#include "accounts/data_folder.h"
#include "accounts/key_store.h"
#include "accounts/scripted_keychain.h"
#include "accounts/settings.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "ui/shell/main_window.h"
#include "ui/tables/data_table.h"
#include "ui/tables/data_tree.h"
#include "webhooks/webhooks.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

using testing::testKey;

constexpr int FirstWidth = 137;
const QByteArray Key("KEY_golden_0123456789");

/// The parts around a file of settings, without a window.
struct Parts
{
    explicit Parts(const QString &folder, ScriptedKeychain::Contents &machine)
        : data(taken(DataFolder::open(folder))), ledger(taken(Ledger::open(data->ledger()))),
          settings(data->settings()), vault(std::make_unique<ScriptedKeychain>(machine)),
          accounts(settings, vault, clock)
    { }
    template <class Value>
    static Value taken(Result<Value> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().title + u' ' + result.error().detail));
        return std::move(result).take();
    }
    std::unique_ptr<DataFolder> data;
    std::unique_ptr<Ledger> ledger;
    TestClock clock;
    Settings settings;
    KeyStore vault;
    Accounts accounts;
    SessionManager desk{SessionManager::Parts{settings, accounts, *ledger, clock}};
    Webhooks webhooks{Webhooks::Parts{desk, settings, clock}};
};

/// A table or a tree of the window, as far as its columns go.
struct Grid
{
    QString name;
    QHeaderView *header;
    std::function<void()> edited; ///< says that a person is done with it
};

std::vector<Grid> gridsOf(MainWindow &window)
{
    std::vector<Grid> grids;
    for (DataTable *table : window.findChildren<DataTable *>())
        grids.push_back({table->accessibleName(), table->horizontalHeader(), [table] { emit table->layoutEdited(); }});
    for (DataTree *tree : window.findChildren<DataTree *>())
        grids.push_back({tree->accessibleName(), tree->header(), [tree] { emit tree->layoutEdited(); }});
    return grids;
}

bool trigger(MainWindow &window, const QString &name)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() != name)
            continue;
        action->trigger();
        return true;
    }
    return false;
}

/// The random ends of the accounts' ids are no words.
QString withoutChance(QString key)
{
    static const QRegularExpression tail(u"(acme|elsewhere)-[0-9a-f]{8}"_s);
    return key.replace(tail, u"\\1-*"_s);
}

} // namespace

/// The file of settings on somebody's disk (golden/settings.ini): the present program has written it, and whatever
/// becomes of the program understands it. Its keys are frozen in golden/settings_keys.txt.
class TestGoldenSettings final : public QObject
{
    Q_OBJECT
private slots:
    void namesOfFiles();
    void aFullSessionWritesTheseKeys();
    void readsEverySetting();
    void readsTheAccounts();
    void readsTheWebhooks();
    void restoresTheWindow();

private:
    static QString golden(const char *name) { return QStringLiteral(ND_TEST_DATA "/golden/") + QLatin1String(name); }
    /// A folder with a copy of the golden file.
    static void fill(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"settings.ini"_s);
        QVERIFY(QFile::copy(golden("settings.ini"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }
    static Account acme(const Accounts &accounts)
    {
        const std::optional<Account> found = accounts.findByName(u"Acme"_s);
        return found.value_or(Account());
    }
};

void TestGoldenSettings::namesOfFiles()
{
    const QTemporaryDir folder;
    const auto data = Parts::taken(DataFolder::open(folder.path()));
    QCOMPARE(data->settings(), data->path() + u"/settings.ini"_s);
    QCOMPARE(data->ledger(), data->path() + u"/ledger.sqlite"_s);
    QCOMPARE(data->sandbox(), data->path() + u"/sandbox.state"_s);
    QCOMPARE(data->cache(), data->path() + u"/cache"_s);
    QCOMPARE(data->logs(), data->path() + u"/logs"_s);
}

void TestGoldenSettings::aFullSessionWritesTheseKeys()
{
    const QTemporaryDir folder;
    {
        WindowFixture desk(WindowFixture::Ground{.dataDir = folder.path()});
        for (const QString &name : {u"Dark"_s, u"Larger Text"_s, u"Larger Text"_s, u"Activity Pane"_s})
            QVERIFY2(trigger(desk.window(), name), qPrintable(name));
        QVERIFY(desk.openTab(u"Orders"_s));
        for (const Grid &grid : gridsOf(desk.window())) {
            QVERIFY2(grid.header->count() >= 2, qPrintable(grid.name));
            grid.header->setSortIndicator(0, Qt::DescendingOrder);
            grid.header->moveSection(0, 1);
            if (grid.header->count() > 3)
                grid.header->setSectionHidden(2, true);
            grid.header->resizeSection(0, FirstWidth);
            grid.edited();
        }
        desk.window().close();
    }
    ScriptedKeychain::Contents machine;
    {
        Parts parts(folder.path(), machine);
        Settings &settings = parts.settings;
        settings.set(setting::Language, u"de"_s);
        settings.set(setting::PasteCountry, u"NO"_s);
        settings.set(setting::TypedCountAbove, 25);
        settings.set(setting::ExtendHolds, true);
        settings.set(setting::ExtendHoldsLimit, 5);
        settings.set(setting::ExportFolder, u"/home/somebody/Exports"_s);
        std::optional<AddedAccount> added;
        const auto keep = [&](const Result<AddedAccount> &result) { added = Parts::taken(result); };
        parts.accounts.add({.name = u"Elsewhere"_s, .readOnly = true}, Secret(Key), this, keep);
        QTRY_VERIFY(added);
        added.reset();
        parts.accounts.add({.name = u"Acme"_s, .baseUrl = u"http://127.0.0.1:1/v2"_s, .colour = u"#8250df"_s},
            Secret(Key), this, keep);
        QTRY_VERIFY(added);
        Account account = added->account;
        account.spendingCap = Money{*Decimal::parse(u"250.50"_s), u"USD"_s};
        account.typedCountAbove = 7;
        QVERIFY(parts.accounts.update(account));
        Account sandbox = *parts.accounts.find(account::SandboxId);
        sandbox.spendingCap = Money{*Decimal::parse(u"10"_s), u"EUR"_s};
        QVERIFY(parts.accounts.update(sandbox));
        bool opened = false;
        parts.desk.open(account.id, this, [&](const Result<Session *> &session) { opened = bool(session); });
        QTRY_VERIFY(opened);
        // Off, so that no port is taken; the rest is kept all the same.
        QVERIFY(parts.webhooks.choose({.on = true, .address = u"127.0.0.1"_s, .port = 18765, .key = testKey()}));
        QVERIFY(parts.webhooks.choose({.on = false, .address = u"127.0.0.1"_s, .port = 18765, .key = testKey()}));
        QVERIFY(settings.save());
        // The name of the entry in the keychain.
        QCOMPARE(machine.entries.keys().size(), 2);
        QVERIFY(machine.entries.contains(account.id));
    }
    const QString path = folder.filePath(u"settings.ini"_s);
    QStringList keys;
    for (const QString &key : QSettings(path, QSettings::IniFormat).allKeys())
        keys += withoutChance(key);
    keys.sort();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(Key));
    ND_COMPARE_GOLDEN(golden("settings_keys.txt"), keys.join(u'\n') + u'\n');
    // What the frozen file has is still known by its name. It may be older than the newest tables.
    for (const QString &key : QSettings(golden("settings.ini"), QSettings::IniFormat).allKeys())
        QVERIFY2(keys.contains(withoutChance(key)), qPrintable(key));
}

void TestGoldenSettings::readsEverySetting()
{
    const QTemporaryDir folder;
    fill(folder);
    const Settings settings(folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.damagedCopy().isEmpty());
    QVERIFY(!settings.get(setting::WindowGeometry).isEmpty());
    QVERIFY(!settings.get(setting::WindowState).isEmpty());
    QCOMPARE(settings.get(setting::WindowTab), 3);
    QCOMPARE(settings.get(setting::Theme), u"dark"_s);
    QCOMPARE(settings.get(setting::TextPercent), 120);
    QCOMPARE(settings.get(setting::Language), u"de"_s);
    QVERIFY(settings.get(setting::LastAccount).startsWith(u"acme-"_s));
    QCOMPARE(settings.get(setting::PasteCountry), u"NO"_s);
    QCOMPARE(settings.get(setting::TypedCountAbove), 25);
    QCOMPARE(settings.get(setting::ExtendHolds), true);
    QCOMPARE(settings.get(setting::ExtendHoldsLimit), 5);
    QCOMPARE(settings.get(setting::ExportFolder), u"/home/somebody/Exports"_s);
}

void TestGoldenSettings::readsTheAccounts()
{
    const QTemporaryDir folder;
    fill(folder);
    ScriptedKeychain::Contents machine;
    const Parts parts(folder.path(), machine);
    QStringList names;
    for (const Account &account : parts.accounts.list())
        names += account.name;
    QCOMPARE(names, (QStringList{u"Acme"_s, u"Elsewhere"_s, u"Sandbox"_s}));
    const Account account = acme(parts.accounts);
    QCOMPARE(account.baseUrl, QUrl(u"http://127.0.0.1:1/v2"_s));
    QCOMPARE(account.colour, u"#8250df"_s);
    QCOMPARE(account.readOnly, false);
    QCOMPARE(account.typedCountAbove, 7);
    QCOMPARE(account.keyInKeychain, true);
    QVERIFY(account.spendingCap);
    QCOMPARE(account.spendingCap->amount.toString(), u"250.50"_s);
    QCOMPARE(account.spendingCap->currency, u"USD"_s);
    const Account elsewhere = *parts.accounts.findByName(u"Elsewhere"_s);
    QCOMPARE(elsewhere.baseUrl, QUrl(account::TelnyxBaseUrl));
    QVERIFY(elsewhere.readOnly && !elsewhere.spendingCap);
    QCOMPARE(elsewhere.typedCountAbove, 25);
    const Account sandbox = *parts.accounts.find(u"sandbox"_s);
    QVERIFY(sandbox.spendingCap);
    QCOMPARE(sandbox.spendingCap->currency, u"EUR"_s);
    const auto first = parts.accounts.start(false, QString());
    QVERIFY(first);
    QCOMPARE(*first, account.id);
}

void TestGoldenSettings::readsTheWebhooks()
{
    const QTemporaryDir folder;
    fill(folder);
    ScriptedKeychain::Contents machine;
    Parts parts(folder.path(), machine);
    const QString id = acme(parts.accounts).id;
    machine.entries.insert(id, Secret(Key)); // as another run has left it
    bool opened = false;
    parts.desk.open(id, this, [&](const Result<Session *> &session) { opened = bool(session); });
    QTRY_VERIFY(opened);
    QCOMPARE(parts.webhooks.choice(),
        (WebhookChoice{.on = false, .address = u"127.0.0.1"_s, .port = 18765, .key = testKey()}));
}

void TestGoldenSettings::restoresTheWindow()
{
    const QTemporaryDir folder;
    fill(folder);
    QStringList kept;
    {
        const Settings settings(folder.filePath(u"settings.ini"_s));
        WindowFixture any;
        for (const Grid &grid : gridsOf(any.window())) {
            if (!settings.layout(grid.name).isEmpty())
                kept += grid.name;
        }
    }
    QVERIFY(kept.size() >= 8);
    WindowFixture desk(WindowFixture::Ground{.dataDir = folder.path()});
    QCOMPARE(desk.window().findChild<QTabWidget *>()->currentIndex(), 3);
    const auto *activity = desk.window().findChild<QDockWidget *>(u"activity"_s);
    QVERIFY(activity && activity->isVisible());
    for (const Grid &grid : gridsOf(desk.window())) {
        if (!kept.contains(grid.name))
            continue; // is younger than the file
        const QByteArray bytes = grid.name.toUtf8();
        const char *name = bytes.constData();
        QVERIFY2(grid.header->visualIndex(0) == 1, name);
        QVERIFY2(grid.header->sortIndicatorSection() == 0, name);
        QVERIFY2(grid.header->sortIndicatorOrder() == Qt::DescendingOrder, name);
        QVERIFY2(grid.header->isSectionHidden(2) == (grid.header->count() > 3), name);
        if (grid.header->count() > 3)
            QVERIFY2(grid.header->sectionSize(0) == FirstWidth, name);
    }
}

QTEST_MAIN(TestGoldenSettings)
#include "tst_golden_settings.moc"
