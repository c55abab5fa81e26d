// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window_fixture.h"

#include "support/fake_account.h"
#include "support/fake_telnyx.h"
#include "support/test_clock.h"

#include "sessions/account_services.h"
#include "sessions/session.h"
#include "sessions/session_manager.h"

#include <QCoreApplication>

#include <memory>

namespace nd {

/// The real window on an account at a fake Telnyx, on a clock that the test moves.
struct Office
{
    Office() : account(telnyx, clock)
    {
        telnyx.on("GET", "/balance", [](const FakeTelnyx::Seen &) {
            return FakeTelnyx::data({{QStringLiteral("balance"), QStringLiteral("100.00")},
                {QStringLiteral("available_credit"), QStringLiteral("100.00")},
                {QStringLiteral("currency"), QStringLiteral("USD")}});
        });
        telnyx.on("GET", "/country_coverage", [](const FakeTelnyx::Seen &) { return FakeTelnyx::data({}); });
        for (const char *list : {"/number_block_orders", "/inexplicit_number_orders", "/advanced_orders"})
            telnyx.on("GET", list, [](const FakeTelnyx::Seen &) { return FakeTelnyx::list({}); });
    }
    void open()
    {
        const EnvironmentAccount environment{telnyx.base(), Secret("KEY_of_the_office")};
        desk = std::make_unique<WindowFixture>(WindowFixture::Ground{.account = environment, .clock = &clock});
    }
    /// Time passes, and what is due is done.
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        if (Session *session = desk->desk().current())
            session->services().tick();
        QCoreApplication::processEvents();
    }
    void say(const QString &id, const QString &body, bool admin = true, const QString &record = QStringLiteral("s1"))
    {
        clock.advance(std::chrono::seconds(1)); // one after the other
        account.addComment({{QStringLiteral("id"), id}, {QStringLiteral("body"), body},
            {QStringLiteral("comment_record_type"), QStringLiteral("sub_number_order")},
            {QStringLiteral("comment_record_id"), record},
            {QStringLiteral("commenter"), QStringLiteral("somebody@example.com")},
            {QStringLiteral("commenter_type"), admin ? QStringLiteral("admin") : QStringLiteral("user")},
            {QStringLiteral("created_at"), clock.now().toIso()}});
    }
    int marked(const QByteArray &id) const { return telnyx.count("PATCH", "/comments/" + id + "/read"); }

    TestClock clock;
    FakeTelnyx telnyx;
    FakeAccount account;
    std::unique_ptr<WindowFixture> desk;
};

} // namespace nd
