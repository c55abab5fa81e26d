// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client/call.h"
#include "base/clock.h"
#include "features/basket/service/price_check.h"
#include "features/basket/service/usual_price.h"
#include "features/purchase/order_form.h"
#include "features/purchase/previous_attempt.h"
#include "features/purchase/requirement_group_selection.h"
#include "features/purchase/service/order_destinations.h"
#include "models/table_model.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace nd {

/// A line of the ticket and what the look just before the purchase has shown.
struct TicketRow
{
    BasketLine line = {}; ///< at the price that was read last
    Cost agreed = {}; ///< the first price that a person could see: dearer is what costs more than this
    bool checked = false;
    PriceChange difference = {};
    QString yours = {}; ///< "Yours since 14:05, KB-1": the account's already; empty when it is not
    PriceNote priceNote = {};

    /// Worst first; None is not a problem.
    enum class Problem {
        Gone,
        Yours,
        Dearer,
        NotChecked,
        NoPrice,
        PriceStandsOut,
        None,
    };
    Problem problem() const;

    friend bool operator==(const TicketRow &a, const TicketRow &b)
    {
        return a.line == b.line && a.agreed == b.agreed && a.checked == b.checked
            && a.difference.kind == b.difference.kind && a.yours == b.yours && a.priceNote == b.priceNote;
    }
};

/// What a person has filled in.
struct TicketInput : RoutedOrderInput
{
    RequirementGroupSelection::Chosen requirementGroups = {}; ///< by place
};

/// State of the order ticket: what, how many, what it costs, what is missing. Checks the lines anew when it opens, and
/// again when that is old; the prices that this reads stand in the ticket from then on. The order goes to the desk,
/// which sends it once.
class TicketPresenter final : public OrderForm
{
    Q_OBJECT
public:
    /// `session` must outlive it; `clock` too.
    TicketPresenter(Session &session, const Clock &clock, std::vector<BasketLine> lines, QObject *parent = nullptr);
    ~TicketPresenter() override;

    /// Those with a problem first.
    TableModel<TicketRow> &rows() { return *m_rows; }
    int problems() const;
    Funds funds() const;
    int numbers() const;

    const OrderDestinations &choices() const { return m_choices; }
    const RequirementGroupSelection &groups() const { return m_groups; }
    /// What follows from what is chosen, without being in the way; empty when nothing does.
    QString warning(const TicketInput &input) const;
    /// E.164 numbers of the ticket, for whoever asks what they need.
    QStringList numbersToAskAbout() const;

    /// The count that must be typed: of all that Place Order would send. 0 when none must.
    int countToType() const;
    /// What only the person can decide. Prices are none of it before they have been asked for.
    OrderWarnings doubts(const TicketInput &input) const;
    /// Why this cannot be ordered as it stands; empty when it can.
    QStringList obstacles(const TicketInput &input) const;
    /// What the check has found, in sentences; empty while nothing differs.
    QStringList differences() const;
    /// The lines are being checked, or the credit is being read for the first time.
    bool isChecking() const;

    /// Numbers that are gone or this account's already.
    int toLeaveOut() const;
    /// Lines that cost more than the account's price ceiling, by key.
    QStringList tooDear() const;
    /// Whether nothing else is in the way of the rest.
    bool mayOrderRest(const TicketInput &input) const;
    /// Takes those lines off the ticket; they stay in the basket.
    void leaveOut();
    /// The same with any lines, by key.
    void leaveOut(const QStringList &keys);

    /// Places the order; waits for the check when that is running or old. Then placed() or refused(), or
    /// differencesFound() and nothing was sent: a second call soon after then means it.
    void place(const TicketInput &input);

signals:
    void differencesFound();

private:
    using Rows = std::vector<TicketRow>;

    void check();
    void askForWishes();
    void onChecked(std::vector<PriceChange> differences);
    void conclude();
    void send();
    void showRows(Rows rows);
    void judgePrices(Rows &rows) const;
    void findYours();
    void keepNewPrices(const Rows &rows);
    Rows remaining() const;
    int countToType(const Rows &rows) const;
    bool isWaitingForCredit() const;
    /// Why the ticket is not within the account's limit; empty when it is.
    QString beyond(const Money &cap, const Funds &funds) const;
    QStringList obstacles(const TicketInput &input, const Rows &rows) const;
    OrderWarnings doubts(const TicketInput &input, const Rows &rows) const;
    OrderWarnings repetitions(const TicketInput &input, const Rows &rows) const;
    static Ticket ticketFor(const TicketInput &input, const Rows &rows);

    const Clock &m_clock;
    std::unique_ptr<TableModel<TicketRow>> m_rows;
    OrderDestinations m_choices;
    RequirementGroupSelection m_groups;
    std::unique_ptr<PriceCheck> m_recheck;
    Call m_looking; ///< what others have ordered a moment ago
    std::chrono::milliseconds m_checkedAt{-1}; ///< uptime
    TicketInput m_input;
    mutable QHash<QString, OrderWarnings> m_repetitions; ///< asking the ledger at every key would be felt
    bool m_isLooking = false;
    bool m_waiting = false; ///< for the check or the credit; then conclude() says what came of it
    bool m_placeWhenChecked = false;
};

} // namespace nd
