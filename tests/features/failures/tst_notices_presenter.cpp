// SPDX-License-Identifier: Apache-2.0
#include "features/failures/notices_presenter.h"

#include "support/test_clock.h"

#include "accounts/accounts.h"
#include "accounts/key_store.h"
#include "accounts/settings.h"
#include "features/orders/service/order_actions.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Notice::Kind;
using Action = Notice::Action;

namespace {

Notice notice(const QString &key, Kind kind, const QString &sentence = {})
{
    return {.key = key, .kind = kind, .sentence = sentence.isEmpty() ? key : sentence};
}

/// A desk with the account of the environment, and what it has to say.
struct Counter
{
    Counter() : vault(systemKeychain()), accounts(settings, vault, clock, environment())
    {
        auto opened = Ledger::open(dir.filePath(u"ledger.sqlite"_s));
        ledger = std::move(opened).take();
        desk.emplace(SessionManager::Parts{settings, accounts, *ledger, clock});
        shown.emplace(*desk, clock);
    }
    static std::optional<EnvironmentAccount> environment()
    {
        return EnvironmentAccount{QUrl(u"http://127.0.0.1:9/v2"_s), Secret("KEY_test")};
    }
    bool open(const QString &id)
    {
        bool done = false;
        desk->open(id, &*desk, [&](const Result<Session *> &result) { done = bool(result); });
        return support::waitFor([&] { return done; });
    }
    Notices &program() { return desk->notices(); }
    Notices &account() { return desk->current()->services().notices(); }
    QString front() const { return shown->current().notice.key; }

    QTemporaryDir dir;
    TestClock clock;
    Settings settings{dir.filePath(u"settings.ini"_s)};
    KeyStore vault;
    Accounts accounts;
    std::unique_ptr<Ledger> ledger;
    std::optional<SessionManager> desk;
    std::optional<NoticesPresenter> shown;
};

} // namespace

class TestNoticesPresenter final : public QObject
{
    Q_OBJECT
private slots:
    void theWorstFirstOfEqualsTheNewest();
    void aGoodOneGoesByItself();
    void aGoodOneWaitsUntilItWasInFront();
    void nothingMovesWhileThePersonIsAtIt();
    void stepsRound();
    void isPutAsideAndWithdrawn();
    void asksWhoPostedItToTryAgain();
    void namesTheAccountThatIsNotInUse();
};

void TestNoticesPresenter::theWorstFirstOfEqualsTheNewest()
{
    Counter counter;
    QCOMPARE(counter.shown->index(), -1);
    counter.program().post(notice(u"w1"_s, Kind::Warning));
    counter.program().post(notice(u"g"_s, Kind::Good));
    QCOMPARE(counter.front(), u"w1"_s);
    counter.program().post(notice(u"w2"_s, Kind::Warning));
    QCOMPARE(counter.front(), u"w2"_s);
    counter.program().post(notice(u"b"_s, Kind::Bad));
    QCOMPARE(counter.front(), u"b"_s);
    counter.program().post(notice(u"w1"_s, Kind::Warning, u"Said anew"_s)); // in place of the first
    QCOMPARE(counter.shown->count(), 4);
    counter.program().withdraw(u"b"_s);
    QCOMPARE(counter.front(), u"w1"_s);
    QCOMPARE(counter.shown->current().text(), u"Said anew"_s);
}

void TestNoticesPresenter::aGoodOneGoesByItself()
{
    Counter counter;
    counter.program().post(notice(u"g"_s, Kind::Good));
    counter.clock.advance(NoticesPresenter::GoodStays - 1s);
    counter.shown->tick();
    QCOMPARE(counter.shown->count(), 1);
    counter.clock.advance(1s);
    counter.shown->tick();
    QCOMPARE(counter.shown->count(), 0);
    QVERIFY(counter.program().list().isEmpty());
    counter.program().post(notice(u"w"_s, Kind::Warning));
    counter.program().post(notice(u"b"_s, Kind::Bad));
    counter.clock.advance(24h);
    counter.shown->tick();
    QCOMPARE(counter.shown->count(), 2);
}

void TestNoticesPresenter::aGoodOneWaitsUntilItWasInFront()
{
    Counter counter;
    counter.program().post(notice(u"b"_s, Kind::Bad));
    counter.program().post(notice(u"g"_s, Kind::Good));
    counter.clock.advance(1h);
    counter.shown->tick();
    QCOMPARE(counter.shown->count(), 2); // nobody has seen it
    counter.program().withdraw(u"b"_s);
    QCOMPARE(counter.front(), u"g"_s);
    counter.clock.advance(NoticesPresenter::GoodStays);
    counter.shown->tick();
    QCOMPARE(counter.shown->count(), 0);
}

void TestNoticesPresenter::nothingMovesWhileThePersonIsAtIt()
{
    Counter counter;
    counter.program().post(notice(u"g"_s, Kind::Good));
    counter.shown->setWatched(true);
    counter.clock.advance(1h);
    counter.shown->tick();
    QCOMPARE(counter.front(), u"g"_s);
    counter.program().post(notice(u"b"_s, Kind::Bad));
    QCOMPARE(counter.front(), u"g"_s); // what is read is not taken away
    QCOMPARE(counter.shown->index(), 1);
    QCOMPARE(counter.shown->count(), 2);
    counter.program().post(notice(u"g"_s, Kind::Good, u"said anew"_s));
    QCOMPARE(counter.shown->current().text(), u"said anew"_s);
    counter.shown->setWatched(false);
    counter.clock.advance(NoticesPresenter::GoodStays);
    counter.shown->tick();
    QCOMPARE(counter.front(), u"b"_s);
}

void TestNoticesPresenter::stepsRound()
{
    Counter counter;
    counter.shown->next(); // nothing to step through
    QCOMPARE(counter.shown->index(), -1);
    for (const QString &key : {u"1"_s, u"2"_s, u"3"_s})
        counter.program().post(notice(key, Kind::Warning));
    QCOMPARE(counter.front(), u"3"_s);
    counter.shown->next();
    QCOMPARE(counter.front(), u"2"_s);
    QCOMPARE(counter.shown->index(), 1);
    counter.shown->previous();
    counter.shown->previous();
    QCOMPARE(counter.front(), u"1"_s);
    counter.shown->next();
    QCOMPARE(counter.front(), u"3"_s);
}

void TestNoticesPresenter::isPutAsideAndWithdrawn()
{
    Counter counter;
    for (const QString &key : {u"1"_s, u"2"_s, u"3"_s})
        counter.program().post(notice(key, Kind::Warning));
    counter.shown->next();
    QCOMPARE(counter.front(), u"2"_s);
    counter.program().withdraw(u"3"_s);
    QCOMPARE(counter.front(), u"2"_s);
    counter.shown->putAside();
    QCOMPARE(counter.front(), u"1"_s);
    QCOMPARE(counter.program().list().size(), 1);
    counter.shown->putAside();
    counter.shown->putAside();
    QCOMPARE(counter.shown->index(), -1);
}

void TestNoticesPresenter::asksWhoPostedItToTryAgain()
{
    Counter counter;
    Notice full = notice(u"full"_s, Kind::Bad);
    full.action = Action::Retry;
    counter.program().post(full);
    QSignalSpy retried(&counter.program(), &Notices::retryRequested);
    QSignalSpy opened(&*counter.shown, &NoticesPresenter::opened);
    QCOMPARE(counter.shown->current().actionText(), u"Try Again"_s);
    counter.shown->act();
    QCOMPARE(retried.value(0).value(0).toString(), u"full"_s);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(counter.front(), u"full"_s); // until it is withdrawn
    Notice order = notice(u"order"_s, Kind::Bad);
    order.action = Action::ShowOrder;
    order.subject = u"o1"_s;
    counter.program().post(order);
    counter.shown->act();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<Notice>().subject, u"o1"_s);
}

void TestNoticesPresenter::namesTheAccountThatIsNotInUse()
{
    Counter counter;
    counter.accounts.setSandbox(QUrl(u"http://127.0.0.1:9/v2"_s), Secret("KEY_sandbox"));
    QVERIFY(counter.open(account::SandboxId));
    Notice order = notice(u"order"_s, Kind::Warning, u"Order A came to light."_s);
    order.advice = u"Compare it."_s;
    order.action = Action::ShowOrder;
    counter.account().post(order);
    QCOMPARE(counter.shown->current().text(), u"Order A came to light. Compare it."_s);
    QCOMPARE(counter.shown->current().actionText(), u"Show Order"_s);
    QVERIFY(counter.desk->current()->services().actions().markCommentRead(u"c1"_s, &*counter.desk, {}));
    QVERIFY(counter.open(account::EnvironmentId));
    QCOMPARE(counter.shown->current().text(), u"Sandbox: Order A came to light. Compare it."_s);
    QCOMPARE(counter.shown->current().actionText(), QString());
}

QTEST_GUILESS_MAIN(TestNoticesPresenter)
#include "tst_notices_presenter.moc"
