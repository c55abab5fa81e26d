// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/call.h"
#include "base/clock.h"
#include "desk/recheck.h"
#include "models/table_model.h"
#include "tabs/order_choices.h"
#include "tabs/ticket_groups.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace nd {

class Client;
class Session;

/// A line of the ticket and what the look just before the purchase has shown.
struct TicketRow
{
    BasketLine line = {};
    bool checked = false;
    Difference difference = {};
    friend bool operator==(const TicketRow &a, const TicketRow &b)
    {
        return a.line == b.line && a.checked == b.checked && a.difference.kind == b.difference.kind;
    }
};

/// What a person has filled in.
struct TicketInput
{
    QString reference = {};
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};
    TicketGroups::Chosen requirementGroups = {}; ///< by place
    QString typedCount = {};
};

/// State of the order ticket: what, how many, what it costs, what is missing. Checks the lines anew when it opens, and
/// again when that is old; the order goes to the desk, which sends it once.
class TicketPresenter final : public QObject
{
    Q_OBJECT
public:
    /// `session` must outlive it; `clock` too.
    TicketPresenter(Session &session, const Clock &clock, std::vector<BasketLine> lines, QObject *parent = nullptr);
    ~TicketPresenter() override;

    TableModel<TicketRow> &rows() { return *m_rows; }
    int numbers() const;
    QString upfront() const;
    QString monthly() const;
    QString balanceBefore() const;
    QString balanceAfter() const;
    bool isShort() const;
    QString account() const;

    const std::vector<OrderChoice> &connections() const { return m_choices.connections(); }
    const std::vector<OrderChoice> &messagingProfiles() const { return m_choices.messagingProfiles(); }
    const std::vector<OrderChoice> &billingGroups() const { return m_choices.billingGroups(); }
    const TicketGroups &groups() const { return m_groups; }
    /// E.164 numbers of the ticket, for whoever asks what they need.
    QStringList numbersToAskAbout() const;
    Client &client() const;

    /// The count that must be typed; 0 when none must.
    int countToType() const;
    /// Why this cannot be ordered as it stands; empty when it can.
    QStringList obstacles(const TicketInput &input) const;
    /// What the check has found, in sentences; empty while nothing differs.
    QStringList differences() const;
    bool isChecking() const { return m_recheck != nullptr; }
    bool hasGone() const;
    /// Takes the lines off the ticket that are gone; they stay in the basket.
    void leaveOutGone();

    /// Places the order; waits for the check when that is running or old. Then placed() or refused(), or
    /// differencesFound() and nothing was sent: a second call soon after then means it.
    void place(const TicketInput &input);

signals:
    void changed();
    void choicesChanged();
    void placed();
    void refused(const QString &sentence);
    void differencesFound();

private:
    void check();
    void onChecked(std::vector<Difference> differences);
    void send();
    std::optional<Money> credit() const;
    std::optional<Money> left() const;
    /// Why the ticket is not within the account's limit; empty when it is.
    QString beyond(const Money &cap) const;
    std::vector<BasketLine> lines() const;
    MoneyTotals total(std::optional<Money> (BasketLine::*money)() const) const;

    Session &m_session;
    const Clock &m_clock;
    std::unique_ptr<TableModel<TicketRow>> m_rows;
    OrderChoices m_choices;
    TicketGroups m_groups;
    std::unique_ptr<Recheck> m_recheck;
    std::chrono::milliseconds m_checkedAt{-1}; ///< uptime
    TicketInput m_input;
    bool m_placeWhenChecked = false;
};

} // namespace nd
