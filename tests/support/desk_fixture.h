// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "support/patience.h"
#include "support/test_clock.h"

#include "accounts/network.h"
#include "api/client/client.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/holds.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "store/ledger.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace nd {

/// One account's books on a temporary ledger, against a fake Telnyx, on a clock that the test moves.
class DeskFixture
{
public:
    DeskFixture() : account(telnyx, clock) { open(); }
    ~DeskFixture() { close(); }

    /// The program starts.
    void open()
    {
        auto opened = Ledger::open(ledgerPath());
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().title), qPrintable(opened.error().detail));
        ledger = std::move(opened).take();
        Client::Setup setup;
        setup.base = elsewhere.isEmpty() ? telnyx.base() : elsewhere;
        setup.key = [] { return Secret("KEY_test"); };
        setup.policy = policy;
        network = networkFor(setup.base);
        client = std::make_unique<Client>(*network, clock, std::move(setup));
        services = std::make_unique<AccountServices>(*ledger, *client, clock, QStringLiteral("acc"), keyOwner);
    }
    /// The program ends, whatever it was doing.
    void close()
    {
        services.reset();
        client.reset();
        network.reset();
        ledger.reset();
    }
    void restart()
    {
        close();
        open();
    }
    /// Restarts with another address for the API; an empty one is the fake's again.
    void moveTo(const QUrl &base)
    {
        elsewhere = base;
        restart();
    }

    QString ledgerPath() const { return dir.filePath(QStringLiteral("ledger.sqlite")); }
    Basket &basket() { return services->basket(); }
    Purchases &purchases() { return services->purchases(); }

    static BasketLine line(const QString &number, const char *upfront = "1.00", const char *monthly = "2.00")
    {
        AvailableNumber found;
        found.phoneNumber = number;
        found.phoneNumberType = QStringLiteral("local");
        found.reservable = true;
        found.cost = {Decimal::parse(QString::fromLatin1(monthly)), Decimal::parse(QString::fromLatin1(upfront)),
            QStringLiteral("USD")};
        return lineOf(found, QStringLiteral("US"));
    }
    void fill(const QStringList &numbers)
    {
        std::vector<BasketLine> lines;
        for (const QString &number : numbers)
            lines.push_back(line(number));
        const auto added = basket().add(lines);
        QVERIFY(added);
        QCOMPARE(added->added, int(numbers.size()));
    }
    Ticket ticket(const QString &person = QStringLiteral("Spring"))
    {
        Ticket made;
        made.lines = basket().lines();
        made.userReference = person;
        return made;
    }
    /// Places everything in the basket; the id of the only order.
    QString placeAll()
    {
        const auto placed = purchases().place(ticket());
        if (!placed) {
            qWarning("%s %s", qPrintable(placed.error().title), qPrintable(placed.error().detail));
            return {};
        }
        return placed->value(0);
    }

    WriteState stateOf(const QString &id) const
    {
        const auto purchase = services->purchases().find(id);
        return purchase ? purchase->write.state : WriteState::Drafted;
    }
    /// Lets the event loop run until it is so; false when it does not become so.
    static bool until(const std::function<bool()> &so) { return support::waitFor(so, 10'000); }
    bool untilState(const QString &id, WriteState state)
    {
        return until([&] { return stateOf(id) == state; });
    }
    /// Time passes, and what is due is done.
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        services->tick();
    }
    /// Time passes, one look-up is made and has its answer.
    bool lookUp(const QString &id, std::chrono::milliseconds after)
    {
        int news = 0; // one when it starts, one at its end
        const auto listening = QObject::connect(&purchases(), &Purchases::purchaseChanged, &purchases(),
            [&](const QString &one) { news += one == id ? 1 : 0; });
        pass(after);
        const bool done = until([&] { return news >= 2; });
        QObject::disconnect(listening);
        return done;
    }

    static RetryPolicy hasty()
    {
        RetryPolicy one;
        one.deadline = support::patience(std::chrono::seconds(1));
        one.retries = 0;
        return one;
    }

    RetryPolicy policy = hasty(); ///< from the next start on
    QString keyOwner = {}; ///< of the key in use, from the next start on; not known when empty
    QUrl elsewhere = {}; ///< where the API is, from the next start on; the fake's own address when empty
    QTemporaryDir dir;
    TestClock clock;
    FakeTelnyx telnyx;
    FakeAccount account;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<QNetworkAccessManager> network;
    std::unique_ptr<Client> client;
    std::unique_ptr<AccountServices> services;
};

} // namespace nd
