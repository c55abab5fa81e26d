// SPDX-License-Identifier: Apache-2.0
#include "tabs/ticket_presenter.h"

#include "api/client.h"
#include "desk/books.h"
#include "desk/error_text.h"
#include "desk/purchases.h"
#include "desk/reference.h"
#include "desk/session.h"
#include "tabs/columns/ticket_columns.h"

#include <algorithm>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A check older than this is made again before the order goes.
constexpr auto FreshFor = 60s;

} // namespace

TicketPresenter::TicketPresenter(Session &session, const Clock &clock, std::vector<BasketLine> lines, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock),
      m_rows(
          std::make_unique<TableModel<TicketRow>>(ticketColumns(), [](const TicketRow &row) { return row.line.key; })),
      m_choices(session.client()), m_groups(session.client(), lines)
{
    std::vector<TicketRow> rows;
    for (BasketLine &line : lines)
        rows.push_back({std::move(line), false, {}});
    m_rows->setRows(std::move(rows));
    connect(&session, &Session::balanceChanged, this, &TicketPresenter::changed);
    connect(&m_choices, &OrderChoices::changed, this, &TicketPresenter::choicesChanged);
    connect(&m_groups, &TicketGroups::changed, this, &TicketPresenter::choicesChanged);
    session.refreshBalance();
    check();
}

TicketPresenter::~TicketPresenter() = default;

std::vector<BasketLine> TicketPresenter::lines() const
{
    std::vector<BasketLine> lines;
    for (const TicketRow &row : m_rows->rows())
        lines.push_back(row.line);
    return lines;
}

QStringList TicketPresenter::numbersToAskAbout() const
{
    QStringList numbers;
    for (const TicketRow &row : m_rows->rows()) {
        if (row.line.kind == LineKind::Number)
            numbers += row.line.number;
    }
    return numbers;
}

Client &TicketPresenter::client() const
{
    return m_session.client();
}

void TicketPresenter::check()
{
    m_recheck = std::make_unique<Recheck>(m_session.client(), m_clock, lines(),
        [this](std::vector<Difference> differences) { onChecked(std::move(differences)); });
    m_recheck->start();
    emit changed();
}

void TicketPresenter::onChecked(std::vector<Difference> found)
{
    m_recheck.reset();
    m_checkedAt = m_clock.uptime();
    std::vector<TicketRow> rows = m_rows->rows();
    for (Difference &difference : found) {
        const auto row
            = std::find_if(rows.begin(), rows.end(), [&](const TicketRow &r) { return r.line.key == difference.key; });
        if (row == rows.end())
            continue;
        row->checked = true;
        row->difference = std::move(difference);
    }
    m_rows->setRows(std::move(rows));
    m_rows->clearChangedMarks();
    const bool wanted = std::exchange(m_placeWhenChecked, false);
    emit changed();
    if (!differences().isEmpty())
        emit differencesFound();
    else if (wanted)
        send();
}

QStringList TicketPresenter::differences() const
{
    int gone = 0;
    int dearer = 0;
    int unknown = 0;
    QString why;
    for (const TicketRow &row : m_rows->rows()) {
        gone += row.checked && row.difference.kind == Difference::Kind::Gone;
        dearer += row.checked && row.difference.kind == Difference::Kind::Dearer;
        if (row.checked && row.difference.kind == Difference::Kind::Unknown) {
            ++unknown;
            why = describe(row.difference.error, ErrorContext::Search).sentence;
        }
    }
    QStringList sentences;
    if (gone > 0)
        sentences += tr("%n number(s) is/are not offered any more.", nullptr, gone);
    if (dearer > 0)
        sentences += tr("%n number(s) cost(s) more than the basket says.", nullptr, dearer);
    if (unknown > 0)
        sentences += tr("%n number(s) could not be checked: %1", nullptr, unknown).arg(why);
    return sentences;
}

bool TicketPresenter::hasGone() const
{
    return std::any_of(m_rows->rows().begin(), m_rows->rows().end(),
        [](const TicketRow &row) { return row.checked && row.difference.kind == Difference::Kind::Gone; });
}

void TicketPresenter::leaveOutGone()
{
    std::vector<TicketRow> rows;
    for (const TicketRow &row : m_rows->rows()) {
        if (!row.checked || row.difference.kind != Difference::Kind::Gone)
            rows.push_back(row);
    }
    m_rows->setRows(std::move(rows));
    emit changed();
}

int TicketPresenter::numbers() const
{
    int count = 0;
    for (const TicketRow &row : m_rows->rows())
        count += row.line.kind == LineKind::Number ? 1 : row.line.range;
    return count;
}

MoneyTotals TicketPresenter::total(std::optional<Money> (BasketLine::*money)() const) const
{
    MoneyTotals totals;
    for (const TicketRow &row : m_rows->rows()) {
        if (const auto amount = (row.line.*money)())
            totals.add(*amount);
    }
    return totals;
}

QString TicketPresenter::upfront() const
{
    return total(&BasketLine::upfront).toText();
}

QString TicketPresenter::monthly() const
{
    return total(&BasketLine::monthly).toText();
}

std::optional<Money> TicketPresenter::credit() const
{
    const std::optional<Balance> &balance = m_session.balance().value;
    return balance && balance->availableCredit ? std::optional(Money{*balance->availableCredit, balance->currency})
                                               : std::nullopt;
}

std::optional<Money> TicketPresenter::left() const
{
    const auto before = credit();
    if (!before)
        return {};
    const auto upfrontLeft = before->amount.minus(total(&BasketLine::upfront).of(before->currency));
    const auto after
        = upfrontLeft ? upfrontLeft->minus(total(&BasketLine::monthly).of(before->currency)) : std::nullopt;
    return after ? std::optional(Money{*after, before->currency}) : std::nullopt;
}

QString TicketPresenter::balanceBefore() const
{
    return credit() ? toText(*credit()) : u"—"_s;
}

QString TicketPresenter::balanceAfter() const
{
    return left() ? toText(*left()) : u"—"_s;
}

bool TicketPresenter::isShort() const
{
    return left() && left()->amount.isNegative();
}

QString TicketPresenter::account() const
{
    return m_session.account().name;
}

int TicketPresenter::countToType() const
{
    return numbers() > m_session.account().typedCountAbove ? numbers() : 0;
}

QStringList TicketPresenter::obstacles(const TicketInput &input) const
{
    QStringList reasons;
    const Account &account = m_session.account();
    if (m_rows->totalCount() == 0)
        reasons += tr("Nothing is left on the ticket.");
    if (account.readOnly)
        reasons += tr("This account is read-only.");
    if (const QString reason = reference::problem(input.reference); !reason.isEmpty())
        reasons += reason;
    if (account.spendingCap) {
        if (const QString reason = beyond(*account.spendingCap); !reason.isEmpty())
            reasons += reason;
    }
    if (const int count = countToType(); count > 0 && input.typedCount.trimmed() != QString::number(count))
        reasons += tr("Type %1, the count of numbers, to confirm.").arg(count);
    reasons += m_groups.obstacles(lines(), input.requirementGroups);
    return reasons;
}

/// What cannot be compared with the limit is not within it.
QString TicketPresenter::beyond(const Money &cap) const
{
    const MoneyTotals sums = total(&BasketLine::upfront);
    if (sums.overflowed() || sums.of(cap.currency) > cap.amount)
        return tr("The upfront cost is above this account's limit of %1.").arg(toText(cap));
    for (const QString &currency : sums.currencies()) {
        if (currency != cap.currency && !sums.of(currency).isZero())
            return tr("This account's limit is %1: what costs %2 cannot be ordered with it.")
                .arg(toText(cap), currency);
    }
    const auto &rows = m_rows->rows();
    const bool unpriced
        = std::any_of(rows.begin(), rows.end(), [](const TicketRow &row) { return !row.line.upfront(); });
    return unpriced ? tr("A line has no price: it cannot be held to this account's limit of %1.").arg(toText(cap))
                    : QString();
}

void TicketPresenter::place(const TicketInput &input)
{
    const QStringList reasons = obstacles(input);
    if (!reasons.isEmpty())
        return emit refused(reasons.join(u' '));
    m_input = input;
    const bool fresh = m_checkedAt.count() >= 0 && m_clock.uptime() - m_checkedAt < FreshFor;
    if (!m_recheck && fresh)
        return send();
    m_placeWhenChecked = true;
    if (!m_recheck)
        check();
    emit changed();
}

void TicketPresenter::send()
{
    Ticket ticket;
    ticket.lines = lines();
    ticket.personReference = m_input.reference.simplified();
    ticket.connectionId = m_input.connectionId;
    ticket.messagingProfileId = m_input.messagingProfileId;
    ticket.billingGroupId = m_input.billingGroupId;
    ticket.requirementGroups = m_input.requirementGroups;
    const Result<QStringList> begun = m_session.books().purchases().place(ticket);
    if (begun)
        return emit placed();
    const ErrorText text = describe(begun.error(), ErrorContext::Order);
    emit refused(text.whole());
}

} // namespace nd
