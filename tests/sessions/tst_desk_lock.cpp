// SPDX-License-Identifier: Apache-2.0
#include "features/features_fixture.h"

#include "accounts/accounts.h"
#include "accounts/key_store.h"
#include "accounts/pin_hash.h"
#include "accounts/scripted_keychain.h"
#include "accounts/settings.h"
#include "base/local_code.h"
#include "sessions/desk_lock.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "support/patience.h"
#include "writes/write_coordinator.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Pin = u"4711x"_s;

/// A desk with one account at a fake Telnyx.
struct Desk
{
    Desk()
    {
        telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
        const EnvironmentAccount environment{telnyx.base(), Secret("KEY_of_the_desk")};
        accounts.emplace(settings, vault, clock, environment);
        manager.emplace(SessionManager::Parts{settings, *accounts, *books.ledger, clock});
        start();
    }
    void start() { lock.emplace(*manager, settings, clock); }
    Session *open()
    {
        Session *session = nullptr;
        manager->open(
            account::EnvironmentId, &context, [&](const Result<Session *> &opened) { session = *opened; },
            SessionManager::Remember::No);
        (void)support::waitFor([&] { return session != nullptr; });
        return session;
    }
    int writes() const { return telnyx.count("POST", "*") + telnyx.count("PATCH", "*") + telnyx.count("DELETE", "*"); }

    TabsLedger books;
    TestClock clock;
    FakeTelnyx telnyx;
    Settings settings{books.dir.filePath(u"settings.ini"_s)};
    ScriptedKeychain::Contents keychain;
    KeyStore vault{std::make_unique<ScriptedKeychain>(keychain)};
    std::optional<Accounts> accounts;
    std::optional<SessionManager> manager;
    std::optional<DeskLock> lock;
    QObject context;
};

} // namespace

/// A locked desk reads and follows, and begins no write.
class TestDeskLock final : public QObject
{
    Q_OBJECT
private slots:
    void aPinIsKeptAsAHash()
    {
        Desk desk;
        QVERIFY(!desk.lock->setPin({}, u"123"_s)); // too short
        QVERIFY(desk.lock->setPin({}, Pin));
        const QString first = desk.settings.get(setting::LockPin);
        QVERIFY(first.startsWith(u"$argon2id$"_s));
        QVERIFY(desk.lock->setPin(Pin, Pin));
        QVERIFY(first != desk.settings.get(setting::LockPin)); // another salt
        QVERIFY(desk.settings.save());
        QFile file(desk.books.dir.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(Pin.toUtf8()));
        QVERIFY(!isPinOf({}, {}));
        QVERIFY(!isPinOf(u"rubbish"_s, Pin.toUtf8()));
    }

    void onlyThePinUnlocks()
    {
        Desk desk;
        desk.lock->lock();
        QVERIFY(!desk.lock->isLocked()); // nobody could unlock it
        QVERIFY(desk.lock->setPin({}, Pin));
        QSignalSpy changed(&*desk.lock, &DeskLock::lockedChanged);
        desk.lock->lock();
        QVERIFY(desk.lock->isLocked());
        QVERIFY(!desk.lock->unlock(u"4711"_s));
        QVERIFY(!desk.lock->setPin(u"4711"_s, {})); // nor is it taken away without it
        QVERIFY(desk.lock->isLocked());
        QVERIFY(desk.lock->unlock(Pin));
        QVERIFY(!desk.lock->isLocked());
        QCOMPARE(changed.size(), 2);
    }

    void guessingTakesTime()
    {
        Desk desk;
        QVERIFY(desk.lock->setPin({}, Pin));
        desk.lock->lock();
        for (int i = 0; i < DeskLock::TriesAtOnce; ++i)
            QVERIFY(!desk.lock->unlock(QString::number(1000 + i)));
        QVERIFY(!desk.lock->unlock(Pin)); // not looked at
        desk.clock.advance(DeskLock::Pause);
        QVERIFY(desk.lock->unlock(Pin));
    }

    void locksItselfWhenNobodyIsThere()
    {
        Desk desk;
        QVERIFY(desk.lock->setPin({}, Pin));
        desk.clock.advance(1h);
        desk.lock->tick();
        QVERIFY(!desk.lock->isLocked()); // nobody has asked for that
        desk.settings.set(setting::LockMinutes, 10);
        desk.clock.advance(9min);
        desk.lock->tick();
        QVERIFY(!desk.lock->isLocked());
        desk.lock->touch();
        desk.clock.advance(9min);
        desk.lock->tick();
        QVERIFY(!desk.lock->isLocked());
        desk.clock.advance(1min);
        desk.lock->tick();
        QVERIFY(desk.lock->isLocked());
    }

    void staysLockedOverARestart()
    {
        Desk desk;
        QVERIFY(desk.lock->setPin({}, Pin));
        desk.lock->lock();
        desk.manager->setLocked(false); // a new program knows nothing yet
        desk.start();
        QVERIFY(desk.lock->isLocked());
        QVERIFY(desk.lock->unlock(Pin));
        desk.start();
        QVERIFY(!desk.lock->isLocked());
    }

    /// Every kind of write that there is.
    void noWriteBegins()
    {
        Desk desk;
        QVERIFY(desk.lock->setPin({}, Pin));
        Session *session = desk.open();
        QVERIFY(session);
        desk.lock->lock();
        QVERIFY(session->account().readOnly);
        WriteCoordinator &writer = session->services().writer();
        for (const StoredWriteKind &row : StoredWriteKinds) {
            WriteRecord write = writer.draft(row.kind);
            write.subject = u"subject"_s;
            write.body = "{}";
            const Result<Done> begun = writer.begin({write});
            QVERIFY2(!begun, qPrintable(row.word.toString()));
            QVERIFY2(hasCode(begun.error(), LocalCode::Locked), qPrintable(row.word.toString()));
            QVERIFY(begun.error().nothingSent);
        }
        QCoreApplication::processEvents(); // what would leave leaves by the event loop
        QCOMPARE(desk.writes(), 0);
        QVERIFY(!writer.hasOpen());
        QVERIFY(desk.lock->unlock(Pin));
        QVERIFY(!session->account().readOnly);
        for (const StoredWriteKind &row : StoredWriteKinds) // it was the lock alone
            QVERIFY2(writer.begin({writer.draft(row.kind)}), qPrintable(row.word.toString()));
    }

    void anAccountThatIsOpenedMeanwhileIsLocked()
    {
        Desk desk;
        QVERIFY(desk.lock->setPin({}, Pin));
        desk.lock->lock();
        Session *session = desk.open();
        QVERIFY(session);
        QVERIFY(session->account().readOnly);
        QVERIFY(!session->services().writer().begin({session->services().writer().draft(WriteKind::NumberOrder)}));
    }

    void aReadOnlyAccountStaysSo()
    {
        Desk desk;
        QVERIFY(desk.lock->setPin({}, Pin));
        Session *session = desk.open();
        QVERIFY(session);
        Account account = session->account();
        account.readOnly = true;
        session->setAccount(account);
        desk.lock->lock();
        QVERIFY(desk.lock->unlock(Pin));
        QVERIFY(session->account().readOnly);
        const auto refused
            = session->services().writer().begin({session->services().writer().draft(WriteKind::Comment)});
        QVERIFY(!refused && hasCode(refused.error(), LocalCode::ReadOnly));
    }
};

QTEST_GUILESS_MAIN(TestDeskLock)
#include "tst_desk_lock.moc"
