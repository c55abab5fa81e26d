// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace nd {

class Ledger;
class OrderArchive;
class OrderTracker;

/// Why a number is this account's already, or may be, as far as this computer knows.
struct OwnedNumber
{
    enum class How {
        Bought, ///< Telnyx has said so of this number
        Ordered, ///< in an order that is on its way, or in a purchase whose outcome is not known
        Listed, ///< in an order of somebody else that has ended: how this number of it has fared nobody has said
    };
    How how = How::Bought;
    /// A purchase of this ledger says so: that is proof enough not to order it again. Orders of others tell less: there
    /// a person decides. An order all of whose numbers were given up says so (`deleted`) and proves nothing any more.
    /// That one was given up while others of its order are kept, no list of orders tells: it counts as owned.
    bool isProven = false;
    Timestamp since = {}; ///< invalid where nobody has said when
    QString reference = {}; ///< the person's part of the order's reference; may be empty
    QString orderId = {}; ///< Telnyx's; empty while it is not known
    QString status = {}; ///< of the order, in Telnyx's word; empty for a purchase

    /// "Yours since 14:05, KB-1", "In an order of 14:05 (success), KB-1"; with the day when that is not today. Plain
    /// text, without a full stop.
    QString text(Timestamp now) const;
    friend bool operator==(const OwnedNumber &, const OwnedNumber &) = default;
};

/// What this account has bought or is buying, or may have, by number: from the ledger, so from every earlier run too,
/// and from every order that was read, whoever made it. Holds nothing in memory: each answer is as fresh as the ledger,
/// which finds thousands of numbers in a few milliseconds. Lives on the GUI's thread.
class OwnedNumbers final : public QObject
{
    Q_OBJECT
public:
    /// `ledger` must outlive it.
    OwnedNumbers(const Ledger &ledger, QString account, QObject *parent = nullptr);

    /// Tells of changes that these bring; whoever knows of purchases calls changedSoon().
    void watch(const OrderTracker &tracker, const OrderArchive &keeper);

    /// `number` in E.164. For many numbers ask once for all of them.
    std::optional<OwnedNumber> find(const QString &number) const;
    /// Those of `numbers` (E.164; others are ignored) that are this account's or may be.
    QHash<QString, OwnedNumber> among(const QStringList &numbers) const;

public slots:
    /// Something may be owned that was not: changed() follows soon, gathered with others.
    void changedSoon();

signals:
    /// Something was bought, or an order was read: earlier answers may not hold any more. Comes gathered, at most
    /// about once a second while lists are read.
    void changed();

private:
    const Ledger &m_ledger;
    QString m_account;
    QTimer m_gather;
};

} // namespace nd
