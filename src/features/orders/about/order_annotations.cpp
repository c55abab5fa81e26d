// SPDX-License-Identifier: Apache-2.0
#include "features/orders/about/order_annotations.h"

#include "api/resources/comments.h"
#include "api/values/api_enums.h"
#include "features/comments/service/comment_feed.h"
#include "features/orders/order_rows.h"
#include "features/orders/service/missing_orders.h"
#include "features/purchase/service/purchases.h"
#include "sessions/account_services.h"
#include "writes/write_result.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <chrono>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = OrderRow::Kind;

namespace {

constexpr auto Together = 200ms; ///< what changes at the same time is shown at the same time

bool hasFailed(const OrderRow &row)
{
    return row.status == status::failure || row.status == status::failed || row.status == status::partialSuccess
        || row.status == status::exception;
}

bool isSooner(const OpenRequirement &a, const OpenRequirement &b)
{
    if (a.deadline.isValid() != b.deadline.isValid())
        return a.deadline.isValid();
    return a.deadline != b.deadline ? a.deadline < b.deadline : a.subOrderId < b.subOrderId;
}

} // namespace

OrderAnnotations::OrderAnnotations(AccountServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_prices(services.purchases())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Together);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&services.comments(), &CommentFeed::changed, &m_soon, soon);
    connect(&services.openRequirements(), &OpenRequirements::changed, &m_soon, soon);
    connect(&services.gone(), &MissingOrders::changed, &m_soon, soon);
    connect(&m_prices, &OrderPrices::changed, &m_soon, soon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        readAgain();
        emit changed();
    });
    readAgain();
}

void OrderAnnotations::readAgain()
{
    m_open.clear();
    for (const OpenRequirement &one : m_services.openRequirements().list())
        m_open[one.orderId].push_back(one);
    for (std::vector<OpenRequirement> &open : m_open)
        std::sort(open.begin(), open.end(), isSooner);
    m_lastWord.clear();
    m_lastOfTelnyx.clear();
    m_named.clear();
    static const QRegularExpression number(u"\\+[1-9][0-9]{6,14}"_s);
    const std::vector<Comment> &comments = m_services.comments().comments();
    const auto putNewest = [&](auto &into, const auto &key, qsizetype at) {
        const auto known = into.constFind(key);
        if (known == into.constEnd() || comments[size_t(*known)].createdAt <= comments[size_t(at)].createdAt)
            into.insert(key, at);
    };
    for (qsizetype at = 0; at < qsizetype(comments.size()); ++at) {
        const Comment &comment = comments[size_t(at)];
        putNewest(m_lastWord, comment.commentRecordId, at);
        if (comment.commenterType != commenter_type::admin)
            continue;
        putNewest(m_lastOfTelnyx, comment.commentRecordId, at);
        for (auto it = number.globalMatch(comment.body); it.hasNext();) {
            if (const auto named = PackedNumber::fromText(it.next().captured()))
                putNewest(m_named, named->digits(), at);
        }
    }
}

std::vector<OpenRequirement> OrderAnnotations::openOf(const QString &orderId) const
{
    return m_open.value(orderId);
}

std::optional<Comment> OrderAnnotations::lastComment(const QString &recordId) const
{
    const std::vector<Comment> &comments = m_services.comments().comments();
    const auto known = m_lastWord.constFind(recordId);
    // The feed may have read on since: then readAgain() comes soon.
    if (known == m_lastWord.constEnd() || *known >= qsizetype(comments.size()))
        return {};
    return comments[size_t(*known)];
}

QString OrderAnnotations::wordsAbout(const QString &recordId) const
{
    const std::vector<Comment> &comments = m_services.comments().comments();
    const qsizetype at = m_lastOfTelnyx.value(recordId, -1);
    return at < 0 || at >= qsizetype(comments.size()) ? QString() : comments[size_t(at)].body.simplified();
}

// ---- rows ----

void OrderAnnotations::annotate(OrderRow &row, const OrderRow *parent) const
{
    switch (row.kind) {
    case Kind::NumberOrder:
    case Kind::BlockOrder:
    case Kind::BulkOrder:
    case Kind::AdvancedOrder:
        return annotateOrder(row);
    case Kind::SubOrder:
        return annotateSubOrder(row);
    case Kind::Number:
    case Kind::KnownNumber:
        return annotateNumber(row, parent);
    default:
        return;
    }
}

void OrderAnnotations::annotateOrder(OrderRow &row) const
{
    row.deadline = {};
    const std::vector<OpenRequirement> open = openOf(row.id);
    if (!open.empty())
        row.deadline = open.front().deadline;
    row.reason = goneReason(row);
    if (row.reason.isEmpty())
        row.reason = reasonOf(open);
    if (row.reason.isEmpty() && row.kind == Kind::AdvancedOrder && hasFailed(row))
        row.reason = wordsAbout(row.id);
    if (row.reason.isEmpty() && hasFailed(row))
        row.reason = failureReason(row.numbers);
    if (row.reason.isEmpty() && row.kind == Kind::NumberOrder && row.status == status::pending && !row.requirementsMet
        && open.empty() && m_services.openRequirements().isRead(row.id))
        row.reason = tr("Requirements under review");
    row.cost = costOf(row);
}

/// Of what was delivered or is on its way. Lists do not tell which numbers of an order that has succeeded in part have
/// failed: until that is known, so is not what it costs.
std::vector<Cost> OrderAnnotations::costOf(const OrderRow &row) const
{
    const bool inPart = row.status == status::partialSuccess;
    if (row.kind == Kind::BlockOrder && !inPart && !failedOrCancelled(row.status))
        return blockCost(m_prices.of(row.numbers.first()), row.count);
    if (row.kind != Kind::NumberOrder || row.numbers.size() < row.count || failedOrCancelled(row.status)
        || (inPart && m_prices.undelivered(row.id) == 0))
        return {};
    return m_prices.ofOrder(row.id, row.numbers);
}

void OrderAnnotations::annotateSubOrder(OrderRow &row) const
{
    row.deadline = {};
    row.reason.clear();
    for (const std::vector<OpenRequirement> &open : m_open) {
        for (const OpenRequirement &one : open) {
            if (one.subOrderId == row.id) {
                row.deadline = one.deadline;
                row.reason = reasonOf({one});
            }
        }
    }
    if (row.reason.isEmpty() && hasFailed(row))
        row.reason = wordsAbout(row.id);
}

void OrderAnnotations::annotateNumber(OrderRow &row, const OrderRow *parent) const
{
    const PackedNumber number = PackedNumber::fromText(row.title).value_or(PackedNumber());
    row.reason.clear();
    // Of the records of numbers one alone carries the deadline (api-facts §2.15); it is the sub-order's.
    if (wantsValues(row.status, row.requirementsMet) && !row.deadline.isValid() && parent)
        row.deadline = parent->deadline;
    if (hasFailed(row))
        row.reason = failureReason({number});
    else if (row.refused && parent)
        row.reason = parent->reason;
    const OrderRow &told = row.kind == Kind::KnownNumber && parent ? *parent : row;
    const bool paid = !failedOrCancelled(told.status) && told.status != status::partialSuccess;
    const std::optional<Cost> price = paid ? m_prices.of(number) : std::nullopt;
    row.cost = price ? std::vector<Cost>{*price} : std::vector<Cost>();
}

QString OrderAnnotations::goneReason(const OrderRow &row) const
{
    if (m_services.gone().list().empty())
        return {};
    const auto kind = orderKindOf(row.kind);
    return kind && m_services.gone().contains(*kind, row.id) ? tr("Telnyx does not know this order") : QString();
}

QString OrderAnnotations::reasonOf(const std::vector<OpenRequirement> &open) const
{
    int rejected = 0;
    QString words;
    for (const OpenRequirement &one : open) {
        rejected += one.rejected;
        if (one.rejected > 0 && words.isEmpty())
            words = wordsAbout(one.subOrderId);
    }
    if (rejected == 0)
        return {};
    const QString sentence = tr("Rejected for %n number(s)", nullptr, rejected);
    return words.isEmpty() ? sentence : tr("%1: %2", "what was rejected, why").arg(sentence, words);
}

/// In Telnyx's own words, where it has written some about one of these numbers.
QString OrderAnnotations::failureReason(const PackedNumbers &numbers) const
{
    const std::vector<Comment> &comments = m_services.comments().comments();
    for (qsizetype place = 0; place < numbers.size() && !m_named.isEmpty(); ++place) {
        const qsizetype at = m_named.value(numbers.at(place).digits(), -1);
        if (at >= 0 && at < qsizetype(comments.size()))
            return comments[size_t(at)].body.simplified();
    }
    return {};
}

} // namespace nd
