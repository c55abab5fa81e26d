// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/order_form.h"

#include "accounts/account.h"
#include "api/values/customer_reference.h"
#include "features/purchase/service/purchase.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"

#include <QDateTime>

#include <utility>

namespace nd {

OrderForm::OrderForm(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::balanceChanged, this, &OrderForm::changed);
    connect(&session, &Session::accountChanged, this, &OrderForm::changed);
    session.refreshBalance();
}

OrderForm::~OrderForm() = default;

const Account &OrderForm::account() const
{
    return m_session.account();
}

QString OrderForm::credit() const
{
    return funds({}).creditText();
}

Client &OrderForm::client() const
{
    return m_session.client();
}

TicketBeginning OrderForm::usualBeginning() const
{
    const QDate day = m_session.clock().now().toDateTime().toLocalTime().date();
    return beginningOf(m_session.services().purchases(), account().defaults, day);
}

Funds OrderForm::funds(const std::vector<BasketLine> &lines) const
{
    return Funds(lines, m_session.balance().value);
}

int OrderForm::countToTypeFor(int numbers) const
{
    return numbers > account().typedCountAbove ? numbers : 0;
}

QStringList OrderForm::generalObstacles(const OrderInput &input) const
{
    QStringList reasons;
    if (const QString reason = m_session.refusal(); !reason.isEmpty())
        reasons += reason;
    if (const QString reason = reference::problem(input.reference); !reason.isEmpty())
        reasons += reason;
    return reasons;
}

QStringList OrderForm::countObstacles(const OrderInput &input, int countToType)
{
    if (countToType == 0 || input.typedCount.trimmed() == QString::number(countToType))
        return {};
    return {tr("Type %1, the count of numbers, to confirm.").arg(countToType)};
}

QStringList OrderForm::doubtObstacles(const OrderInput &input, const OrderWarnings &doubts)
{
    const QString text = unansweredText(doubts, input.answered);
    return text.isEmpty() ? QStringList() : QStringList{text};
}

bool OrderForm::refuse(const QStringList &reasons)
{
    if (!reasons.isEmpty())
        emit refused(reasons.join(u' '));
    return !reasons.isEmpty();
}

void OrderForm::refuse(const Error &error)
{
    emit refused(describe(error, ErrorContext::Order).whole());
}

Ticket ticketOf(const RoutedOrderInput &input, std::vector<BasketLine> lines)
{
    Ticket ticket;
    ticket.lines = std::move(lines);
    ticket.userReference = input.reference.simplified();
    ticket.connectionId = input.connectionId;
    ticket.messagingProfileId = input.messagingProfileId;
    ticket.billingGroupId = input.billingGroupId;
    return ticket;
}

} // namespace nd
