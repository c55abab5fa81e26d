// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/foreign_telnyx.h"
#include "support/test_clock.h"
#include "window_fixture.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace nd {

class AccountServices;

/// A person's desk on a Telnyx that is not ours: the program with its window, on a folder that stays when it ends.
class ForeignOffice
{
public:
    static constexpr auto Key = "KEY_of_the_first_organisation";
    static constexpr auto OtherKey = "KEY_of_the_second_organisation";

    ForeignOffice();
    ~ForeignOffice();

    // ---- the program ----
    void start(const QByteArray &key = Key, const QUrl &base = {});
    void end();
    WindowFixture &desk() { return *m_desk; }
    AccountServices &services();
    /// Time passes for the program and for Telnyx; what is due is done and answered.
    bool pass(std::chrono::milliseconds span);
    /// Time passes until nothing is open; a quarter of an hour at most.
    bool passUntilSettled();

    // ---- what a person does ----
    /// Searches and puts so many numbers into the basket.
    bool fillBasket(int count);
    /// Opens the ticket and presses Place Order; true when the request has left and the ticket is gone.
    bool placeOrder(const QString &reference = QStringLiteral("Spring"));

    // ---- what a person sees ----
    /// Some visible text of any window: labels, buttons, fields, cells.
    bool says(const QString &words) const;
    QStringList everythingSaid() const;
    QStringList numbersIn(const QString &view);
    int linesInBasket(); ///< as the tab shows them

    /// Empty when the ledger agrees with Telnyx's books: nothing twice, nothing out of sight, nothing claimed wrongly.
    QString disagreement(const QByteArray &key = Key);

    LeapClock clock;
    ForeignTelnyx telnyx{clock};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WindowFixture> m_desk;
};

} // namespace nd
