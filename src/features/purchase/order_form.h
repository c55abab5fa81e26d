// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/basket/service/funds.h"
#include "features/purchase/order_warnings.h"
#include "features/purchase/previous_attempt.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace nd {

class Client;
class Session;
struct Account;
struct Ticket;

/// What a person fills in for an order of any kind.
struct OrderInput
{
    QString reference = {};
    QString typedCount = {};
    QStringList answered = {}; ///< questions of doubts() that were ticked
    friend bool operator==(const OrderInput &, const OrderInput &) = default;
};

/// The same for an order that says where its numbers go.
struct RoutedOrderInput : OrderInput
{
    QString connectionId = {};
    QString messagingProfileId = {};
    QString billingGroupId = {};
    friend bool operator==(const RoutedOrderInput &, const RoutedOrderInput &) = default;
};

/// The part of an order form that does not depend on the kind of order: who pays, what may be spent, and what a person
/// must confirm. Reads the credit when it opens.
class OrderForm : public QObject
{
    Q_OBJECT
public:
    ~OrderForm() override;

    const Account &account() const;
    QString credit() const; ///< before the order; "not known"
    Client &client() const;
    /// What is filled in to begin with.
    const TicketBeginning &beginning() const { return m_beginning; }

signals:
    /// What is shown says something else: the money above all.
    void changed();
    /// There is something else to choose from.
    void choicesChanged();
    void placed();
    void refused(const QString &sentence);

protected:
    /// `session` must outlive it.
    explicit OrderForm(Session &session, QObject *parent);

    Session &session() const { return m_session; }
    /// For the first fields of a derived form; without it nothing is filled in.
    void beginWith(TicketBeginning beginning) { m_beginning = std::move(beginning); }
    /// Of the account, or as its last order had it.
    TicketBeginning usualBeginning() const;
    Funds funds(const std::vector<BasketLine> &lines) const;
    /// The count that must be typed for an order of so many numbers; 0 when none must.
    int countToTypeFor(int numbers) const;

    // Why this cannot be ordered; empty when it can. The account and the reference, the count, the boxes to tick.
    QStringList generalObstacles(const OrderInput &input) const;
    static QStringList countObstacles(const OrderInput &input, int countToType);
    static QStringList doubtObstacles(const OrderInput &input, const OrderWarnings &doubts);

    /// Refuses for these reasons. False when there are none.
    bool refuse(const QStringList &reasons);
    /// Says how the order has begun: placed(), or refused() with why it has not.
    template <class Begun>
    void tell(const Begun &begun)
    {
        if (begun)
            emit placed();
        else
            refuse(begun.error());
    }

private:
    void refuse(const Error &error);

    Session &m_session;
    TicketBeginning m_beginning;
};

/// The ticket for these lines, as a person has filled it in.
Ticket ticketOf(const RoutedOrderInput &input, std::vector<BasketLine> lines);

} // namespace nd
