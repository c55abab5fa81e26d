// SPDX-License-Identifier: Apache-2.0
// The program with its window, on the account of TELNYX_API_KEY and TELNYX_BASE_URL, there to be killed.
//
//     crash_window DATA-DIR buy WORDS       a whole purchase by hand; each step is said on stdout when it is done.
//                                           WORDS is commented at its end
//     crash_window DATA-DIR settle          looks up what an earlier run left open and says what it knows then
//     crash_window DATA-DIR tell WORDS      as buy, then says everything that the window shows
//     crash_window DATA-DIR refused WORDS   as tell, against a server that refuses
//
// `settle` says, tab by tab: "purchase" id state Telnyx-id numbers; "hold" number reservation; "line" number;
// "write" kind state subject, for what else this run has looked up; "open" count; "done". And first of all "found"
// count: the writes that were under way when the program was killed.
#include "window_trip.h"

#include "api/client/client.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/orders/service/order_actions.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"
#include "store/ledger.h"
#include "store/tables/write_store.h"
#include "support/patience.h"

#include <QApplication>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QTest>
#include <QTimer>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/resource.h>
#include <sys/wait.h>
#endif

using namespace nd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 60'000; // milliseconds; a limit against hanging, never a verdict

/// Spans pass faster, so that ten minutes without a trace are over in a second. What time it is stays true: the
/// server's holds end by it.
class HurriedClock final : public Clock
{
public:
    Timestamp now() const override { return m_system.now(); }
    std::chrono::milliseconds uptime() const override { return m_begin + (m_system.uptime() - m_begin) * Faster; }

private:
    static constexpr int Faster = 1000;
    SystemClock m_system;
    std::chrono::milliseconds m_begin = m_system.uptime();
};

void say(const QStringList &words)
{
    std::printf("%s\n", qUtf8Printable(words.join(u'\t')));
    std::fflush(stdout);
}

int failed(const char *what, const QString &where)
{
    std::fprintf(stderr, "crash_window: %s: %s\n", what, qUtf8Printable(where));
    return 1;
}

/// None now, and none that has ended.
bool hadChildren()
{
#ifdef Q_OS_UNIX
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    return waitpid(-1, nullptr, WNOHANG) != -1 || errno != ECHILD || children.ru_maxrss != 0;
#else
    return false;
#endif
}

bool untilOpen(WindowFixture &desk)
{
    return support::waitFor([&] { return desk.desk().current() != nullptr; }, Patience);
}

int play(WindowFixture &desk, const QString &mode, const QString &words)
{
    if (!untilOpen(desk))
        return failed("stopped at", u"opening the account"_s);
    WindowTrip trip(desk, words);
    if (mode == u"refused" ? !trip.beRefused() : !trip.buy())
        return failed("stopped at", trip.stopped());
    // What is still asked is shown with its answer.
    const Client &client = desk.desk().current()->client();
    if (mode != u"buy" && !support::waitFor([&] { return client.inFlight() == 0; }, Patience))
        return failed("stopped at", u"the last readings"_s);
    if (mode != u"buy" && !trip.tell())
        return failed("stopped at", trip.stopped());
    if (mode != u"refused" && !support::waitFor([&] { return !desk.desk().hasOpenWrites(); }, Patience))
        return failed("stopped at", u"the last answers"_s);
    return hadChildren() ? failed("it started", u"a program"_s) : 0;
}

void sayBooks(AccountServices &services)
{
    for (const Purchase &purchase : services.purchases().recent()) {
        QStringList numbers;
        for (const BasketLine &line : purchase.lines)
            numbers += line.number;
        say({u"purchase"_s, purchase.write.id, wordOf(purchase.write.state), purchase.write.telnyxId,
            numbers.join(u',')});
    }
    for (const auto &[number, hold] : services.holds().all())
        say({u"hold"_s, number, hold.reservationId});
    for (const BasketLine &line : services.basket().lines())
        say({u"line"_s, line.number});
}

/// Before the program takes them up.
void sayFound(const QString &dataDir)
{
    const QString file = dataDir + u"/ledger.sqlite"_s;
    size_t count = 0;
    if (QFile::exists(file)) {
        const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(file);
        const Result<QStringList> accounts = ledger ? WriteStore(**ledger).accountsWithOpen() : QStringList();
        for (const QString &account : accounts ? *accounts : QStringList()) {
            if (const Result<std::vector<WriteRecord>> open = WriteStore(**ledger).open(account))
                count += open->size();
        }
    }
    say({u"found"_s, QString::number(count)});
}

int settle(WindowFixture &desk)
{
    if (!untilOpen(desk))
        return failed("stopped at", u"opening the account"_s);
    Session *session = desk.desk().current();
    QObject context;
    QObject::connect(
        &session->services().actions(), &OrderActions::settledUnattended, &context, [](const WriteRecord &write) {
            say({u"write"_s, wordOf(write.kind), wordOf(write.state), write.subject});
        });
    // Timers count in the machine's own time.
    QTimer hurry;
    QObject::connect(&hurry, &QTimer::timeout, &context, [&] { session->services().tick(); });
    hurry.start(10ms);
    if (!support::waitFor([&] { return !session->hasOpenWrites(); }, Patience))
        return failed("stopped at", u"open writes"_s);
    hurry.stop();
    // Holds and orders are read at the start, too.
    if (!support::waitFor([&] { return session->client().inFlight() == 0; }, Patience))
        return failed("stopped at", u"reading"_s);
    sayBooks(session->services());
    const Result<std::vector<WriteRecord>> open = WriteStore(desk.ledger()).open(session->account().id);
    const Result<QStringList> accounts = WriteStore(desk.ledger()).accountsWithOpen();
    if (!open || !accounts)
        return failed("the ledger", open ? accounts.error().detail : open.error().detail);
    say({u"open"_s, QString::number(open->size() + size_t(accounts->size()))});
    say({u"done"_s});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"numberdesk"_s);
    QCoreApplication::setOrganizationName(u"numberdesk"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(2);
    Result<std::optional<EnvironmentAccount>> account
        = environmentAccount(qgetenv("TELNYX_API_KEY"), qEnvironmentVariable("TELNYX_BASE_URL"));
    if (mode.isEmpty() || !account || !*account)
        return 2;
    const HurriedClock hurried;
    WindowFixture::Ground ground{.account = std::move(account).take(), .dataDir = arguments[1]};
    if (mode == u"settle") {
        ground.clock = &hurried;
        sayFound(arguments[1]);
    }
    WindowFixture desk(std::move(ground));
    return mode == u"settle" ? settle(desk) : play(desk, mode, arguments.value(3));
}
