// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/moment.h"
#include "desk/purchase.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace nd {

class Ledger;

/// An order that is there already and looks like what a ticket is about to send (protocol of buying, step 6).
struct Repetition
{
    enum class Why {
        SameNumbers, ///< shares `numbers` with the ticket
        SameReference, ///< the person's own words are on another order
        SameWish, ///< an equal bulk wish of the last 24 hours
    };
    Why why = Why::SameNumbers;
    QString orderId = {};
    QString reference = {}; ///< the person's part
    QString status = {}; ///< Telnyx's word
    Moment createdAt = {}; ///< by the server
    bool fromHere = false; ///< this ledger sent it; otherwise the portal, a script or another Numberdesk did
    QStringList numbers = {}; ///< E.164, those that are in both; at most a few
    int shared = 0; ///< how many are in both
};

/// Compares a ticket with every order of the account that this ledger knows, whoever made it. Worst first.
class Repetitions
{
public:
    /// `ledger` must outlive it.
    Repetitions(const Ledger &ledger, QString account);

    /// `now` by the server's clock as far as it is known.
    std::vector<Repetition> of(const Ticket &ticket, Moment now) const;

private:
    const Ledger &m_ledger;
    QString m_account;
};

} // namespace nd
