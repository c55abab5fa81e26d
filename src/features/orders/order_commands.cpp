// SPDX-License-Identifier: Apache-2.0
#include "features/orders/order_commands.h"

#include "accounts/account.h"
#include "api/values/api_enums.h"
#include "features/orders/order_reads.h"
#include "features/orders/order_rows.h"
#include "features/orders/order_tree.h"
#include "features/orders/service/order_actions.h"
#include "features/orders/service/order_tracker.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"
#include "wording/order_words.h"
#include "writes/write_result.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>
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

/// Of several writes, until the last has its outcome.
struct OrderCommands::Tally
{
    qsizetype left = 0;
    int done = 0;
    QStringList failures = {};
    std::function<QString(int done)> sentence = {};
};

OrderCommands::OrderCommands(OrderTree &tree, OrderReads &reads, Session &session, QObject *parent)
    : QObject(parent), m_tree(tree), m_reads(reads), m_session(session), m_targets(tree, session.services().tracker())
{ }

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

namespace {

/// Why rows are kept, each reason once with how many rows it is for.
class Reasons
{
public:
    void add(const QString &reason)
    {
        const auto known
            = std::find_if(m_reasons.begin(), m_reasons.end(), [&](const auto &one) { return one.first == reason; });
        if (known == m_reasons.end())
            m_reasons.emplace_back(reason, 1);
        else
            ++known->second;
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const auto &[reason, count] : m_reasons)
            texts += u"%1 × %2"_s.arg(count).arg(reason);
        return texts;
    }

private:
    std::vector<std::pair<QString, int>> m_reasons;
};

} // namespace

OrderCommands::CancelPlan OrderCommands::cancelPlan(const QStringList &keys) const
{
    CancelPlan plan;
    Reasons reasons;
    for (const QString &key : keys) {
        const OrderRow *row = m_tree.find(key);
        if (!row)
            continue;
        if (mayCancel(key)) {
            plan.keys += key;
            plan.numbers += row->count;
        } else {
            reasons.add(keptBecause(*row));
        }
    }
    plan.kept = reasons.texts();
    return plan;
}

bool OrderCommands::mayCancelSome(const QStringList &keys) const
{
    return std::any_of(keys.begin(), keys.end(), [this](const QString &key) {
        const OrderRow *row = changeable(key);
        return row
            && (mayCancelRow(*row, m_session.services().actions())
                || (row->kind != OrderRow::Kind::SubOrder && OrderTargets::mayHave(*row) && row->underWay));
    });
}

void OrderCommands::planCancel(const QStringList &keys, std::function<void(const CancelPlan &)> then)
{
    if (!mayCancelSome(keys))
        return;
    m_targets.find(
        keys, [this, keys, then = std::move(then)](const OrderTargets::Found &found) { then(planOf(keys, found)); });
}

OrderCommands::CancelPlan OrderCommands::planOf(const QStringList &keys, const OrderTargets::Found &found) const
{
    CancelPlan plan;
    Reasons reasons;
    for (const SubOrderTarget &target : found.targets) {
        if (mayCancelRow(target.row, m_session.services().actions())) {
            plan.targets.push_back(target);
            plan.keys += keyOf(target.row);
            plan.numbers += target.row.count;
        } else {
            reasons.add(keptBecause(target.row));
        }
    }
    for (const QString &key : keys) {
        const OrderRow *row = m_tree.find(key);
        if (row && !OrderTargets::mayHave(*row))
            reasons.add(keptBecause(*row));
    }
    plan.kept = reasons.texts();
    if (found.failure)
        plan.kept += tr("What could not be read: %1").arg(describe(*found.failure).sentence);
    return plan;
}

bool OrderCommands::mayCancel(const QString &key) const
{
    const OrderRow *row = changeable(key);
    return row && mayCancelRow(*row, m_session.services().actions());
}

void OrderCommands::cancelSubOrders(const QStringList &keys)
{
    CancelPlan plan = cancelPlan(keys);
    for (const QString &key : std::as_const(plan.keys)) {
        const OrderRow *order = m_tree.parentOf(key);
        plan.targets.push_back({.row = *m_tree.find(key), .orderKey = order ? keyOf(*order) : QString()});
    }
    cancel(plan);
}

void OrderCommands::cancel(const CancelPlan &plan)
{
    const Tallied tally = tallyOf(
        qsizetype(plan.targets.size()), [](int done) { return tr("%n sub-order(s) cancelled.", nullptr, done); });
    for (const SubOrderTarget &target : plan.targets)
        cancelOne(target.row.id, target.orderKey, tally);
}

void OrderCommands::cancelOne(const QString &subOrderId, const QString &orderKey, const Tallied &tally)
{
    const auto begun = m_session.services().actions().cancelSubOrder(
        subOrderId, this, [this, tally, orderKey](const auto &cancelled) {
            if (!cancelled)
                return count(*tally, &cancelled.error());
            m_reads.readBelow(orderKey);
            m_session.services().tracker().pollNow();
            readAgain(orderKey);
            count(*tally, nullptr);
        });
    if (!begun)
        count(*tally, &begun.error());
}

/// By itself, as no list of orders tells which of their numbers were cancelled.
void OrderCommands::readAgain(const QString &orderKey)
{
    const OrderRow *order = m_tree.find(orderKey);
    if (const auto kind = order ? orderKindOf(order->kind) : std::nullopt)
        m_session.services().tracker().readNow(*kind, order->id, OrderTracker::How::ByItself);
}

OrderCommands::Tallied OrderCommands::tallyOf(qsizetype writes, std::function<QString(int done)> sentence)
{
    auto tally = std::make_shared<Tally>();
    tally->left = writes;
    tally->sentence = std::move(sentence);
    return tally;
}

void OrderCommands::count(Tally &tally, const Error *failure)
{
    if (failure)
        tally.failures += describe(*failure, ErrorContext::Change).sentence;
    else
        ++tally.done;
    if (--tally.left > 0)
        return;
    tally.failures.removeDuplicates();
    const QString done = tally.sentence(tally.done);
    if (tally.failures.isEmpty())
        emit said(done, false);
    else
        emit said((tally.done > 0 ? done + u' ' : QString()) + tally.failures.join(u' '), true);
}

void OrderCommands::findSubOrder(const QString &key, std::function<void(const std::optional<SubOrderTarget> &)> then)
{
    m_targets.find({key}, [this, then = std::move(then)](const OrderTargets::Found &found) {
        if (found.failure)
            emit said(describe(*found.failure).sentence, true);
        std::vector<SubOrderTarget> all = found.targets;
        const auto presses = [](const SubOrderTarget &one) {
            const bool open = one.row.status == status::pending && !one.row.requirementsMet;
            return std::tuple(!open, one.row.status != status::pending,
                one.row.deadline.isValid() ? one.row.deadline.micros() : std::numeric_limits<qint64>::max());
        };
        std::stable_sort(all.begin(), all.end(),
            [&](const SubOrderTarget &a, const SubOrderTarget &b) { return presses(a) < presses(b); });
        then(all.empty() ? std::nullopt : std::optional(all.front()));
    });
}

// ---- reference ----

bool OrderCommands::mayChangeReference(const QString &key) const
{
    const OrderRow *row = changeable(key);
    return row && row->kind == OrderRow::Kind::NumberOrder;
}

QStringList OrderCommands::referenceKeys(const QStringList &keys) const
{
    QStringList orders;
    QSet<QString> seen;
    for (const QString &key : keys) {
        const OrderRow *row = m_tree.find(key);
        while (row && row->kind != OrderRow::Kind::NumberOrder)
            row = m_tree.parentOf(keyOf(*row));
        if (!row || !mayChangeReference(keyOf(*row)) || seen.contains(keyOf(*row)))
            continue;
        orders += keyOf(*row);
        seen.insert(keyOf(*row));
    }
    return orders;
}

void OrderCommands::changeReferences(const QStringList &keys, const QString &person)
{
    const QStringList orders = referenceKeys(keys);
    const Tallied tally = tallyOf(orders.size(), [](int done) {
        return done == 1 ? tr("The reference was changed.") : tr("%n references were changed.", nullptr, done);
    });
    for (const QString &key : orders) {
        const QString id = m_tree.find(key)->id;
        m_reads.readForChange(id, [this, id, person, tally](const Result<NumberOrderDetails> &order) {
            if (order)
                sendReference(id, order->customerReference, person, tally);
            else
                count(*tally, &order.error());
        });
    }
}

void OrderCommands::sendReference(
    const QString &id, const QString &current, const QString &person, const Tallied &tally)
{
    const auto begun
        = m_session.services().actions().changeReference(id, current, person, this, [this, tally](const auto &changed) {
              if (!changed)
                  return count(*tally, &changed.error());
              m_tree.put(rowOf(changed->row()));
              count(*tally, nullptr);
          });
    if (!begun)
        count(*tally, &begun.error());
}

// ---- requirement group of an advanced order ----

bool OrderCommands::mayChangeGroup(const QString &key) const
{
    const OrderRow *row = changeable(key);
    return row && (mayChangeGroupOf(*row, m_session.services().actions()) || mayCancelSome({key}));
}

void OrderCommands::changeGroup(const QString &key, const QString &requirementGroupId)
{
    if (key == keyOf(OrderRow::Kind::SubOrder, key.section(u'/', 1)))
        return changeGroupOfSubOrder(key, requirementGroupId);
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

void OrderCommands::changeGroupOfSubOrder(const QString &key, const QString &requirementGroupId)
{
    const OrderRow *parent = m_tree.parentOf(key);
    const QString parentKey = parent ? keyOf(*parent) : QString();
    const auto begun = m_session.services().actions().attachGroupToSubOrder(
        key.section(u'/', 1), requirementGroupId, this, [this, parentKey](const auto &changed) {
            if (!changed)
                return fail(changed.error());
            m_reads.readBelow(parentKey);
            m_session.services().tracker().readNow(OrderKind::Number, changed->orderRequestId);
            emit said(tr("The sub-order has the values of its requirement group."), false);
        });
    if (!begun)
        fail(begun.error());
}

} // namespace nd
