// SPDX-License-Identifier: Apache-2.0
// A desk without a window that does a purchase and is killed in the middle of it.
//
//     crash_desk BASE-URL LEDGER die-at N     the N-th event (from 1) is its last; without one it ends by itself
//     crash_desk BASE-URL LEDGER die-when EVENT
//     crash_desk - LEDGER migrate             opens the ledger with a migration that never ends
//
// Each event is said on stdout before it is survived: "adding", "reserving", "placing", "placed", a state of the
// purchase, "answer" (the response of a write is there, nothing is done with it yet), "settled".
#include "support/test_clock.h"

#include "api/client/client.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "store/ledger.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QTimer>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace nd;

namespace {

/// As if by the power switch: no destructor, no flush, no signal handler.
[[noreturn]] void die()
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 0xC0000005); // by this number QProcess tells it from an end of its own
#else
    kill(getpid(), SIGKILL);
#endif
    for (;;) { }
}

class Doomed
{
public:
    Doomed(QString mode, QString end) : m_mode(std::move(mode)), m_end(std::move(end)) { }

    void reach(const QString &event)
    {
        ++m_events;
        std::printf("%s\n", qPrintable(event));
        std::fflush(stdout);
        const bool last = m_mode == u"die-at" ? m_events == m_end.toInt() : event == m_end;
        if (last)
            die();
    }

private:
    QString m_mode;
    QString m_end;
    int m_events = 0;
};

int migrate(const QString &path)
{
    std::vector<Migration> endless = ledgerMigrations();
    endless.push_back({{u"CREATE TABLE filler(a TEXT NOT NULL) STRICT"_s, u"DELETE FROM basket_lines"_s,
        u"INSERT INTO filler WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT hex(randomblob(500)) FROM n"_s}});
    const auto opened = Ledger::open(path, endless);
    return opened ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(3) == u"migrate")
        return migrate(arguments[2]);
    if (arguments.size() != 5)
        return 2;
    Doomed doomed(arguments[3], arguments[4]);

    TestClock clock;
    const auto ledger = Ledger::open(arguments[2]);
    if (!ledger)
        return 3;
    QNetworkAccessManager network;
    Client::Setup setup;
    setup.base = QUrl(arguments[1]);
    setup.key = [] { return Secret("KEY_test"); };
    setup.policy.retries = 0;
    Client client(network, clock, setup);
    AccountServices services(**ledger, client, clock, u"acc"_s);

    QObject::connect(&services.purchases(), &Purchases::purchaseChanged, &app,
        [&](const QString &id) { doomed.reach(wordOf(services.purchases().find(id)->write.state)); });
    QObject::connect(&client, &Client::activity, &app, [&](const Activity &entry) {
        if (entry.finished && entry.verb != Verb::Get)
            doomed.reach(u"answer"_s);
    });
    QObject::connect(&services.purchases(), &Purchases::settled, &app, [&] {
        doomed.reach(u"settled"_s);
        app.quit();
    });

    const QStringList numbers{u"+13125550101"_s, u"+13125550102"_s};
    QObject::connect(&services.holds(), &Holds::reserved, &app, [&] {
        Ticket ticket;
        ticket.lines = services.basket().lines();
        ticket.userReference = u"Spring"_s;
        doomed.reach(u"placing"_s);
        if (!services.purchases().place(ticket))
            app.exit(4);
        doomed.reach(u"placed"_s);
    });
    QTimer::singleShot(0, &app, [&] {
        doomed.reach(u"adding"_s);
        std::vector<BasketLine> lines;
        for (const QString &number : numbers)
            lines.push_back(lineOfNumber(number));
        if (!services.basket().add(lines))
            app.exit(5);
        doomed.reach(u"reserving"_s);
        if (!services.holds().reserve(numbers))
            app.exit(6);
        doomed.reach(u"reserve journaled"_s);
    });
    return app.exec();
}
