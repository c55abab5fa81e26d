// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace nd {

class ActivityPresenter;
class Clock;
class SessionManager;
class Settings;

/// Telephone numbers in a text, their last digits as "x": "+1312xxxxxxx". Dates and times stay. What only looks like a
/// number loses its digits, too.
QString withoutNumbers(const QString &text);

/// What whoever looks into a fault wants to know, as one text: versions, settings, accounts, ledger, what the program
/// said, what was asked of Telnyx. Never a key, never what stood in a request or in an answer, no name of an account,
/// no reference. GUI thread.
class Diagnostics
{
public:
    /// All must outlive it.
    struct Sources
    {
        SessionManager &desk;
        const Settings &settings;
        ActivityPresenter &activity;
        const Clock &clock;
        std::function<QString()> versions = {}; ///< a line each
        std::function<QStringList()> log = {}; ///< the last lines of what the program said on standard error
    };
    static constexpr int MostRequests = 500; ///< the newest

    explicit Diagnostics(const Sources &sources) : m_sources(sources) { }

    /// As it is now. Numbers are masked, or stand there as they are.
    QString text(bool withNumbers) const;

private:
    QStringList settingLines() const;
    QStringList accountLines() const;
    QStringList ledgerLines() const;
    QStringList requestLines() const;

    Sources m_sources;
};

} // namespace nd
