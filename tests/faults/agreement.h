// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/desk_fixture.h"

namespace nd {

/// The promise, checked number by number: nothing is bought twice, nothing that was bought is out of sight, nothing is
/// left open. Empty when the books agree with Telnyx, else what does not.
inline QString disagreement(const DeskFixture &desk, const QStringList &numbers)
{
    if (desk.services->hasOpenWrites())
        return QStringLiteral("a write is still open");
    const QHash<QString, int> bought = desk.account.timesBought();
    for (const QString &number : numbers) {
        int claimed = 0;
        for (const Purchase &purchase : desk.services->purchases().recent()) {
            const bool ours = std::any_of(purchase.lines.begin(), purchase.lines.end(),
                [&](const BasketLine &line) { return line.number == number; });
            claimed += ours && purchase.write.state == WriteState::Bought ? 1 : 0;
        }
        const BasketLine *line = desk.services->basket().find(number);
        const int times = bought.value(number);
        if (times > 1)
            return number + QStringLiteral(" was bought %1 times").arg(times);
        if (times != claimed)
            return number + QStringLiteral(": bought %1, in the books %2").arg(times).arg(claimed);
        if (times == 1 && line)
            return number + QStringLiteral(" was bought and is still in the basket");
        if (times == 0 && !line)
            return number + QStringLiteral(" was not bought and is not in the basket");
        if (line && line->isSent())
            return number + QStringLiteral(" is locked for ever");
    }
    return {};
}

/// Lets the program look until nothing is open; a little more than ten minutes by the clock.
inline bool untilResolved(DeskFixture &desk)
{
    for (int i = 0; i < 40 && desk.services->hasOpenWrites(); ++i) {
        desk.pass(std::chrono::minutes(5));
        // What the tick has started is answered before more time passes.
        QCoreApplication::processEvents();
        if (!DeskFixture::until([&] { return desk.client->inFlight() == 0; }))
            return false;
        QCoreApplication::processEvents();
        if (!DeskFixture::until([&] { return desk.client->inFlight() == 0; }))
            return false;
    }
    return !desk.services->hasOpenWrites();
}

} // namespace nd
