// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/moment.h"

#include <QObject>
#include <QString>

#include <optional>

namespace nd {

class Ledger;

/// Why a number is this account's already, as far as this computer knows.
struct OwnedNumber
{
    enum class How {
        Bought, ///< Telnyx has said so of this number
        Ordered, ///< in an order that is on its way, or in a purchase whose outcome is not known
    };
    How how = How::Bought;
    Moment since = {};
    QString reference = {}; ///< the person's part of the order's reference; may be empty
    QString orderId = {}; ///< Telnyx's; empty while it is not known
};

/// What this account has bought or is buying, by number: from the ledger, so from every earlier run too, and from
/// every order that was read, whoever made it. Lives on the GUI's thread.
class OwnedNumbers final : public QObject
{
    Q_OBJECT
public:
    /// `ledger` must outlive it.
    OwnedNumbers(const Ledger &ledger, QString account, QObject *parent = nullptr);

    /// `number` in E.164. Quick: may be asked for each row of a table as it is made.
    std::optional<OwnedNumber> find(const QString &number) const;

signals:
    /// Something was bought, or an order was read: earlier answers may not hold any more.
    void changed();

private:
    const Ledger &m_ledger;
    QString m_account;
};

} // namespace nd
