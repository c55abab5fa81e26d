// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/ledger_commands.h"

#include "accounts/accounts.h"
#include "accounts/key_store.h"
#include "accounts/scripted_keychain.h"
#include "accounts/settings.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "support/test_clock.h"
#include "ui/prompts/user_prompts.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <vector>

using namespace nd;
using namespace Qt::StringLiterals;

namespace {

/// Answers as it was told before, and remembers what it was asked.
class PresetAsker final : public UserPrompts
{
public:
    bool yes = false;
    QString path = {};
    std::vector<Question> asked = {};
    std::vector<Statement> told = {};

    void confirm(QObject *, const Question &question, std::function<void(bool)> then) override
    {
        asked.push_back(question);
        then(yes);
    }
    void tell(QObject *, const Statement &statement, std::function<void()>) override { told.push_back(statement); }
    void askText(QObject *, const TextQuestion &, std::function<void(std::optional<QString>)>) override { }
    void chooseFile(QObject *, const FileQuestion &, std::function<void(const QString &)> then) override { then(path); }
    void choosePrinter(QObject *, const QString &, const QString &, std::function<void(const ChosenPrinter &)>) override
    { }
};

struct Hall
{
    Hall()
    {
        auto opened = Ledger::open(dir.filePath(u"ledger.sqlite"_s));
        if (!opened)
            qFatal("no ledger: %s", qPrintable(opened.error().title));
        ledger = std::move(opened).take();
        accounts.emplace(settings, vault, clock);
        desk.emplace(SessionManager::Parts{settings, *accounts, *ledger, clock});
        commands = new LedgerCommands(*desk, prompts, &window);
    }

    /// The ledger turns out to be that of another computer.
    void doubt()
    {
        (void)ledger->compareWith(witness, u"one"_s);
        (void)ledger->compareWith(witness, u"another"_s);
        desk->ledgerCare().begin();
    }

    QTemporaryDir dir;
    TestClock clock;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    ScriptedKeychain::Contents keychain;
    KeyStore vault{std::make_unique<ScriptedKeychain>(keychain)};
    FolderWitness witness{QString()};
    std::unique_ptr<Ledger> ledger;
    std::optional<Accounts> accounts;
    std::optional<SessionManager> desk;
    PresetAsker prompts;
    QWidget window;
    LedgerCommands *commands = nullptr;
};

} // namespace

/// What a person does with the ledger as a whole.
class TestLedgerCommands final : public QObject
{
    Q_OBJECT

private slots:
    void asksNothingOfASoundLedger();
    void onlyLooksUntilAPersonGoesOn();
    void backsUp();
    void saysWhyNot();
    void aCancelledChoiceDoesNothing();
};

void TestLedgerCommands::asksNothingOfASoundLedger()
{
    Hall hall;
    hall.commands->askWhetherToGoOn();
    QVERIFY(hall.prompts.asked.empty());
}

void TestLedgerCommands::onlyLooksUntilAPersonGoesOn()
{
    Hall hall;
    hall.doubt();
    hall.commands->askWhetherToGoOn();
    QCOMPARE(hall.prompts.asked.size(), size_t(1));
    QVERIFY(hall.prompts.asked.front().text.contains(u"another computer"_s));
    QVERIFY(hall.ledger->heldBecause());
    QCOMPARE(hall.desk->notices().list().size(), 1);

    hall.prompts.yes = true;
    hall.desk->notices().retry(LedgerCare::DoubtKey); // the notice's button
    QCOMPARE(hall.prompts.asked.size(), size_t(2));
    QVERIFY(!hall.ledger->heldBecause());
    QVERIFY(hall.desk->notices().list().isEmpty());
    hall.commands->askWhetherToGoOn();
    QCOMPARE(hall.prompts.asked.size(), size_t(2)); // it is decided
}

void TestLedgerCommands::backsUp()
{
    Hall hall;
    hall.prompts.path = hall.dir.filePath(u"copy.sqlite"_s);
    hall.commands->backUpAction()->trigger();
    QTRY_COMPARE(hall.prompts.told.size(), size_t(1));
    QCOMPARE(hall.prompts.told.front().tone, Tone::Good);
    QVERIFY(hall.prompts.told.front().detail.contains(u"copy.sqlite"_s));
    QVERIFY(Ledger::open(hall.prompts.path));
    QVERIFY(hall.commands->backUpAction()->isEnabled());
}

void TestLedgerCommands::saysWhyNot()
{
    Hall hall;
    hall.prompts.path = hall.ledger->path();
    hall.commands->backUpAction()->trigger();
    QTRY_COMPARE(hall.prompts.told.size(), size_t(1));
    QCOMPARE(hall.prompts.told.front().tone, Tone::Bad);
    QVERIFY2(
        hall.prompts.told.front().text.contains(u"the ledger itself"_s), qPrintable(hall.prompts.told.front().text));
}

void TestLedgerCommands::aCancelledChoiceDoesNothing()
{
    Hall hall;
    hall.commands->backUpAction()->trigger();
    QCoreApplication::processEvents();
    QVERIFY(hall.prompts.told.empty());
    QVERIFY(hall.commands->backUpAction()->isEnabled());
}

QTEST_MAIN(TestLedgerCommands)
#include "tst_ledger_commands.moc"
