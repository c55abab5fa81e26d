// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "support/test_clock.h"

#include "features/basket/service/basket.h"
#include "models/tab_state.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "store/ledger.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace nd {

inline const QByteArray TabsKey = "KEY-tabs-0123456789";

/// A ledger of its own in a folder of its own.
struct TabsLedger
{
    TabsLedger()
    {
        auto opened = Ledger::open(dir.filePath(QStringLiteral("ledger.sqlite")));
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().title), qPrintable(opened.error().detail));
        ledger = std::move(opened).take();
    }
    QTemporaryDir dir;
    std::unique_ptr<Ledger> ledger;
};

inline std::unique_ptr<Session> sessionAt(
    const QUrl &base, const QByteArray &key, Ledger &ledger, const Clock &clock, Account account)
{
    if (account.id.isEmpty())
        account.id = QStringLiteral("acme");
    if (account.name.isEmpty())
        account.name = QStringLiteral("Acme");
    account.baseUrl = base;
    RetryPolicy policy;
    policy.retries = 0; // a failure is told at once
    return std::make_unique<Session>(account, Secret(key), ledger, clock, policy);
}

/// An account in use at a fake Telnyx, on a clock that the test moves.
struct FakeDesk
{
    explicit FakeDesk(const Account &account = {}) : fake(telnyx, clock)
    {
        telnyx.on("GET", "/balance",
            [this](const FakeTelnyx::Seen &) { return credit.isEmpty() ? broken() : FakeTelnyx::data(balance()); });
        session = open(account);
    }
    /// Another account beside the first.
    std::unique_ptr<Session> open(const Account &account)
    {
        return sessionAt(telnyx.base(), TabsKey, *services.ledger, clock, account);
    }
    QJsonObject balance() const
    {
        return {{QStringLiteral("balance"), credit}, {QStringLiteral("available_credit"), credit},
            {QStringLiteral("currency"), QStringLiteral("USD")}};
    }
    static FakeTelnyx::Answer broken() { return FakeTelnyx::error(500, "10007", "An unexpected error occurred."); }
    static FakeTelnyx::Answer held(FakeTelnyx::Answer answer)
    {
        answer.way = FakeTelnyx::Way::Hold;
        return answer;
    }

    Basket &basket() { return session->services().basket(); }
    static BasketLine line(const QString &number, const char *upfront = "1.00", const char *monthly = "1.00",
        const QString &currency = QStringLiteral("USD"))
    {
        AvailableNumber found;
        found.phoneNumber = number;
        found.phoneNumberType = QStringLiteral("local");
        found.cost
            = {Decimal::parse(QString::fromLatin1(monthly)), Decimal::parse(QString::fromLatin1(upfront)), currency};
        return lineOf(found, QStringLiteral("US"));
    }
    void fill(const std::vector<BasketLine> &lines)
    {
        const auto added = basket().add(lines);
        QVERIFY(added);
        QCOMPARE(size_t(added->added), lines.size());
    }
    /// Time passes, and what is due is done.
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        session->services().tick();
    }

    QString credit = QStringLiteral("100.00"); ///< what /balance says; empty: it fails
    TestClock clock;
    TabsLedger services;
    FakeTelnyx telnyx;
    FakeAccount fake;
    std::unique_ptr<Session> session;
};

/// The phases that a presenter goes through.
struct Phases
{
    template <class Presenter>
    explicit Phases(Presenter &presenter)
    {
        QObject::connect(&presenter, &Presenter::stateChanged, &context, [this, &presenter] {
            if (seen.empty() || seen.back() != presenter.state().phase)
                seen.push_back(presenter.state().phase);
        });
    }
    std::vector<Phase> seen;
    QObject context;
};

} // namespace nd
