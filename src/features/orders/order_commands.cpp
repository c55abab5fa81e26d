// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_commands.h"

#include "accounts/account.h"
#include "api/values/api_enums.h"
#include "features/orders/order_reads.h"
#include "features/orders/order_tree.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"
#include "wording/order_words.h"
#include "writes/write_result.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

bool mayCancelRow(const OrderRow &row, const OrderActions &actions)
{
    return row.kind == OrderRow::Kind::SubOrder && row.status == status::pending
        && !actions.isOpen({Claim::Kind::SubOrder, row.id});
}

bool mayChangeGroupOf(const OrderRow &row, const OrderActions &actions)
{
    return row.kind == OrderRow::Kind::AdvancedOrder && !isFinal(row.status)
        && !actions.isOpen({Claim::Kind::AdvancedOrder, row.id});
}

/// Why a row that may not be cancelled is kept.
QString keptBecause(const OrderRow &row)
{
    switch (row.kind) {
    case OrderRow::Kind::SubOrder:
        return row.status == status::pending
            ? OrderCommands::tr("sub-order: another change of it is under way")
            : OrderCommands::tr("sub-order that is %1: only pending ones can be cancelled").arg(statusText(row.status));
    case OrderRow::Kind::NumberOrder:
    case OrderRow::Kind::BlockOrder:
    case OrderRow::Kind::ResultingOrder:
        return OrderCommands::tr("order: it is cancelled by its sub-orders; open it and choose them");
    case OrderRow::Kind::BulkOrder:
    case OrderRow::Kind::BulkGroup:
        return OrderCommands::tr("bulk order: Telnyx cannot cancel it; the sub-orders of its number orders can be "
                                 "cancelled while they are pending");
    case OrderRow::Kind::AdvancedOrder:
        return OrderCommands::tr("advanced order: Telnyx has no way to cancel it");
    case OrderRow::Kind::Number:
    case OrderRow::Kind::KnownNumber:
        return OrderCommands::tr("number: it is cancelled with its whole sub-order");
    case OrderRow::Kind::Purchase:
    case OrderRow::Kind::Note:
    case OrderRow::Kind::MoreNumbers:
        return OrderCommands::tr("row that is not a sub-order");
    }
    return {};
}

} // namespace

/// Of several cancellations, until the last has its outcome.
struct OrderCommands::Tally
{
    int left = 0;
    int cancelled = 0;
    QStringList failures = {};
};

OrderCommands::OrderCommands(OrderTree &tree, OrderReads &reads, Session &session, QObject *parent)
    : QObject(parent), m_tree(tree), m_reads(reads), m_session(session)
{ }

OrderCommands::~OrderCommands() = default;

/// Null when nothing can be changed in this account.
const OrderRow *OrderCommands::changeable(const QString &key) const
{
    return m_session.account().readOnly ? nullptr : m_tree.find(key);
}

void OrderCommands::fail(const Error &error)
{
    emit said(describe(error, ErrorContext::Change).sentence, true);
}

// ---- cancelling ----

OrderCommands::CancelPlan OrderCommands::cancelPlan(const QStringList &keys) const
{
    CancelPlan plan;
    std::vector<std::pair<QString, int>> reasons;
    for (const QString &key : keys) {
        const OrderRow *row = m_tree.find(key);
        if (!row)
            continue;
        if (mayCancel(key)) {
            plan.keys += key;
            plan.numbers += row->count;
            continue;
        }
        const QString reason = keptBecause(*row);
        const auto known
            = std::find_if(reasons.begin(), reasons.end(), [&](const auto &one) { return one.first == reason; });
        if (known == reasons.end())
            reasons.emplace_back(reason, 1);
        else
            ++known->second;
    }
    for (const auto &[reason, count] : reasons)
        plan.kept += u"%1 × %2"_s.arg(count).arg(reason);
    return plan;
}

bool OrderCommands::mayCancel(const QString &key) const
{
    const OrderRow *row = changeable(key);
    return row && mayCancelRow(*row, m_session.services().actions());
}

void OrderCommands::cancelSubOrders(const QStringList &keys)
{
    const QStringList fit = cancelPlan(keys).keys;
    auto tally = std::make_shared<Tally>();
    tally->left = int(fit.size());
    for (const QString &key : fit)
        cancelOne(key, tally);
}

void OrderCommands::cancelOne(const QString &key, const std::shared_ptr<Tally> &tally)
{
    const OrderRow *parent = m_tree.parentOf(key);
    const QString parentKey = parent ? keyOf(*parent) : QString();
    const auto begun = m_session.services().actions().cancelSubOrder(
        m_tree.find(key)->id, this, [this, tally, parentKey](const auto &cancelled) {
            if (!cancelled)
                return count(*tally, &cancelled.error());
            m_reads.readBelow(parentKey);
            m_session.services().tracker().pollNow();
            count(*tally, nullptr);
        });
    if (!begun)
        count(*tally, &begun.error());
}

void OrderCommands::count(Tally &tally, const Error *failure)
{
    if (failure)
        tally.failures += describe(*failure, ErrorContext::Change).sentence;
    else
        ++tally.cancelled;
    if (--tally.left > 0)
        return;
    tally.failures.removeDuplicates();
    const QString done = tr("%n sub-order(s) cancelled.", nullptr, tally.cancelled);
    if (tally.failures.isEmpty())
        emit said(done, false);
    else
        emit said((tally.cancelled > 0 ? done + u' ' : QString()) + tally.failures.join(u' '), true);
}

// ---- reference ----

bool OrderCommands::mayChangeReference(const QString &key) const
{
    const OrderRow *row = changeable(key);
    return row && row->kind == OrderRow::Kind::NumberOrder;
}

void OrderCommands::changeReference(const QString &key, const QString &person)
{
    if (!mayChangeReference(key))
        return;
    const QString id = m_tree.find(key)->id;
    m_reads.readForChange(id, [this, id, person](const Result<NumberOrderDetails> &order) {
        if (order)
            sendReference(id, order->customerReference, person);
        else
            fail(order.error());
    });
}

void OrderCommands::sendReference(const QString &id, const QString &current, const QString &person)
{
    const auto begun
        = m_session.services().actions().changeReference(id, current, person, this, [this](const auto &changed) {
              if (!changed)
                  return fail(changed.error());
              m_tree.put(rowOf(changed->row()));
              emit said(tr("The reference was changed."), false);
          });
    if (!begun)
        fail(begun.error());
}

// ---- requirement group of an advanced order ----

bool OrderCommands::mayChangeGroup(const QString &key) const
{
    const OrderRow *row = changeable(key);
    return row && mayChangeGroupOf(*row, m_session.services().actions());
}

void OrderCommands::changeGroup(const QString &key, const QString &requirementGroupId)
{
    if (!mayChangeGroup(key))
        return;
    const auto begun = m_session.services().actions().attachGroupToAdvancedOrder(
        m_tree.find(key)->id, requirementGroupId, this, [this, key](const auto &changed) {
            if (!changed)
                return fail(changed.error());
            m_tree.setFacts(key, factsOf(*changed));
            m_tree.put(rowOf(*changed));
            emit said(tr("The advanced order has its new requirement group."), false);
        });
    if (!begun)
        fail(begun.error());
}

} // namespace nd
