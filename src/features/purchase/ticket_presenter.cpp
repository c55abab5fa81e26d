// SPDX-License-Identifier: Apache-2.0
#include "features/purchase/ticket_presenter.h"

#include "accounts/account.h"
#include "api/client/client.h"
#include "features/basket/service/basket.h"
#include "features/basket/service/owned_numbers.h"
#include "features/purchase/service/purchases.h"
#include "features/purchase/service/repetition.h"
#include "features/purchase/ticket_columns.h"
#include "features/requirements/service/requirement_actions.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/error_text.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A check older than this is made again before the order goes.
constexpr auto FreshFor = 60s;

bool hasPrice(const Cost &cost)
{
    return cost.upfront && cost.monthly && !cost.currency.isEmpty();
}

bool isToLeaveOut(const TicketRow &row)
{
    return row.problem() == TicketRow::Problem::Gone || row.problem() == TicketRow::Problem::Yours;
}

std::vector<BasketLine> linesOf(const std::vector<TicketRow> &rows)
{
    std::vector<BasketLine> lines;
    for (const TicketRow &row : rows)
        lines.push_back(row.line);
    return lines;
}

int numbersIn(const std::vector<TicketRow> &rows)
{
    int count = 0;
    for (const TicketRow &row : rows)
        count += row.line.kind == LineKind::Number ? 1 : row.line.range;
    return count;
}

int countOf(const std::vector<TicketRow> &rows, TicketRow::Problem problem)
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const TicketRow &row) { return row.problem() == problem; }));
}

/// Held numbers whose price stands on the ticket as it was read earlier.
int unseenPrices(const std::vector<TicketRow> &rows)
{
    return int(std::count_if(rows.begin(), rows.end(), [](const TicketRow &row) {
        return row.checked && row.line.isHeld() && row.difference.kind == PriceChange::Kind::Unseen
            && hasPrice(row.line.cost);
    }));
}

} // namespace

TicketRow::Problem TicketRow::problem() const
{
    if (checked && difference.kind == PriceChange::Kind::Gone)
        return Problem::Gone;
    if (!yours.isEmpty())
        return Problem::Yours;
    if (checked && difference.kind == PriceChange::Kind::Dearer)
        return Problem::Dearer;
    if (checked && difference.kind == PriceChange::Kind::Unknown)
        return Problem::NotChecked;
    if (checked && !hasPrice(line.cost))
        return Problem::NoPrice;
    return priceNote.text.isEmpty() ? Problem::None : Problem::PriceStandsOut;
}

TicketPresenter::TicketPresenter(Session &session, const Clock &clock, std::vector<BasketLine> lines, QObject *parent)
    : OrderForm(session, parent), m_clock(clock), m_rows(std::make_unique<TableModel<TicketRow>>(ticketColumns(),
                                                      [](const TicketRow &row) { return row.line.key; })),
      m_choices(session.client()), m_groups(session.client(), lines)
{
    Rows rows;
    for (BasketLine &line : lines) {
        TicketRow row;
        row.agreed = line.cost;
        row.line = std::move(line);
        rows.push_back(std::move(row));
    }
    showRows(std::move(rows));
    findYours();
    if (const auto last = lastTry(session.services().purchases(), linesOf(m_rows->rows())))
        beginWith(*last);
    else
        beginWith(usualBeginning());
    connect(&session, &Session::balanceChanged, this, &TicketPresenter::conclude);
    connect(&session.services().owned(), &OwnedNumbers::changed, this, &TicketPresenter::findYours);
    connect(&m_choices, &OrderDestinations::changed, this, &TicketPresenter::choicesChanged);
    connect(&m_groups, &RequirementGroupSelection::changed, this, &TicketPresenter::choicesChanged);
    connect(&session.services().writer(), &WriteCoordinator::settled, &m_groups, [this](const WriteRecord &write) {
        if (isAboutGroups(write.kind))
            m_groups.readGroups();
    });
    check();
}

TicketPresenter::~TicketPresenter() = default;

/// Above what the account's ceiling allows, or far above what the others cost.
void TicketPresenter::judgePrices(Rows &rows) const
{
    std::vector<UsualPrice::Priced> numbers;
    for (const TicketRow &row : rows)
        numbers.push_back({row.line.country, row.line.type, row.line.cost});
    const UsualPrice usual(numbers);
    const std::optional<Cost> &ceiling = account().priceCeiling;
    for (size_t i = 0; i < rows.size(); ++i) {
        TicketRow &row = rows[i];
        const PriceNote above = ceiling ? aboveCeiling(*ceiling, row.line.cost, ceilingText(*ceiling)) : PriceNote();
        row.priceNote = above.text.isEmpty() ? usual.note(numbers[i]) : above;
    }
}

void TicketPresenter::showRows(Rows rows)
{
    judgePrices(rows);
    std::stable_sort(
        rows.begin(), rows.end(), [](const TicketRow &a, const TicketRow &b) { return a.problem() < b.problem(); });
    m_rows->setRows(std::move(rows));
    m_repetitions.clear();
}

/// Somebody may have bought one of them while the ticket is open. What only stands in an order of somebody else is
/// asked about as a repetition of that order.
void TicketPresenter::findYours()
{
    Rows rows = m_rows->rows();
    const QHash<QString, OwnedNumber> owned = session().services().owned().among(numbersToAskAbout());
    const Timestamp now = client().serverNow();
    for (TicketRow &row : rows) {
        const auto yours = owned.constFind(row.line.number);
        const bool isYours = yours != owned.constEnd() && yours->how != OwnedNumber::How::Listed;
        row.yours = isYours && row.line.kind == LineKind::Number ? yours->text(now) : QString();
    }
    showRows(std::move(rows));
    emit changed();
}

int TicketPresenter::problems() const
{
    const Rows &rows = m_rows->rows();
    return int(rows.size()) - countOf(rows, TicketRow::Problem::None);
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

bool TicketPresenter::isWaitingForCredit() const
{
    return !session().balance().value && session().balance().loading;
}

bool TicketPresenter::isChecking() const
{
    return m_recheck || m_isLooking || isWaitingForCredit();
}

void TicketPresenter::check()
{
    std::vector<BasketLine> lines = linesOf(m_rows->rows());
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].cost = m_rows->rows()[i].agreed;
    m_recheck = std::make_unique<PriceCheck>(client(), m_clock, std::move(lines),
        [this](std::vector<PriceChange> differences) { onChecked(std::move(differences)); });
    m_recheck->share(session().offers(), PriceCheck::Trust::WhatWasJustRead);
    m_recheck->start();
    m_waiting = true;
    askForWishes();
    emit changed();
}

/// Another desk may have ordered the same quantity. What could not be asked is no reason against: then what is known
/// counts.
void TicketPresenter::askForWishes()
{
    const Rows &rows = m_rows->rows();
    m_isLooking = std::any_of(
        rows.begin(), rows.end(), [](const TicketRow &row) { return row.line.kind == LineKind::Quantity; });
    if (!m_isLooking)
        return;
    m_looking = session().services().repetitions().refreshBulkWishes([this](const Result<Done> &) {
        m_isLooking = false;
        m_repetitions.clear();
        emit changed();
        conclude();
    });
}

void TicketPresenter::onChecked(std::vector<PriceChange> found)
{
    m_recheck.reset();
    m_checkedAt = m_clock.uptime();
    Rows rows = m_rows->rows();
    QHash<QString, TicketRow *> byKey;
    for (TicketRow &row : rows)
        byKey.insert(row.line.key, &row);
    for (PriceChange &difference : found) {
        TicketRow *const row = byKey.value(difference.key);
        if (!row)
            continue;
        row->checked = true;
        if (difference.tellsPrice() && hasPrice(difference.now))
            row->line.cost = difference.now;
        row->difference = std::move(difference);
    }
    keepNewPrices(rows);
    for (TicketRow &row : rows) {
        if (!hasPrice(row.agreed))
            row.agreed = row.line.cost;
    }
    showRows(std::move(rows));
    emit changed();
    conclude();
}

/// Into the basket: a line that had no price has one now. What is dearer is bought, or stays as it was agreed.
void TicketPresenter::keepNewPrices(const Rows &rows)
{
    std::vector<BasketLine> priced;
    for (const TicketRow &row : rows) {
        const BasketLine *there = session().services().basket().find(row.line.key);
        if (!there || hasPrice(there->cost) || !hasPrice(row.line.cost))
            continue;
        priced.push_back(*there);
        priced.back().cost = row.line.cost;
    }
    // Only convenience: the ticket has the prices, and the purchase remembers them.
    if (!priced.empty())
        (void)session().services().basket().update(priced);
}

/// All that was waited for is there.
void TicketPresenter::conclude()
{
    if (isChecking() || !std::exchange(m_waiting, false))
        return;
    const bool wanted = std::exchange(m_placeWhenChecked, false);
    if (!differences().isEmpty())
        return emit differencesFound();
    if (!wanted)
        return;
    if (!refuse(obstacles(m_input)))
        send();
}

QStringList TicketPresenter::differences() const
{
    const Rows &rows = m_rows->rows();
    const auto unknown = std::find_if(
        rows.begin(), rows.end(), [](const TicketRow &row) { return row.problem() == TicketRow::Problem::NotChecked; });
    QStringList sentences;
    if (const int gone = countOf(rows, TicketRow::Problem::Gone); gone > 0)
        sentences += tr("%n number(s) is/are not offered any more.", nullptr, gone);
    if (const int dearer = countOf(rows, TicketRow::Problem::Dearer); dearer > 0)
        sentences += tr("%n number(s) cost(s) more than the basket says.", nullptr, dearer);
    if (unknown != rows.end())
        sentences += tr("%n number(s) could not be checked: %1", nullptr, countOf(rows, TicketRow::Problem::NotChecked))
                         .arg(describe(unknown->difference.error, ErrorContext::Search).sentence);
    return sentences;
}

int TicketPresenter::toLeaveOut() const
{
    return numbers() - numbersIn(remaining());
}

QStringList TicketPresenter::tooDear() const
{
    QStringList keys;
    const std::optional<Cost> &ceiling = account().priceCeiling;
    for (const TicketRow &row : m_rows->rows()) {
        if (ceiling && hasPrice(row.line.cost) && !account::isWithin(*ceiling, row.line.cost))
            keys += row.line.key;
    }
    return keys;
}

TicketPresenter::Rows TicketPresenter::remaining() const
{
    Rows rows;
    std::copy_if(m_rows->rows().begin(), m_rows->rows().end(), std::back_inserter(rows),
        [](const TicketRow &row) { return !isToLeaveOut(row); });
    return rows;
}

void TicketPresenter::leaveOut()
{
    showRows(remaining());
    emit changed();
}

void TicketPresenter::leaveOut(const QStringList &keys)
{
    Rows rows;
    for (const TicketRow &row : m_rows->rows()) {
        if (!keys.contains(row.line.key))
            rows.push_back(row);
    }
    showRows(std::move(rows));
    emit changed();
}

bool TicketPresenter::mayOrderRest(const TicketInput &input) const
{
    const Rows rest = remaining();
    return !isChecking() && !rest.empty() && obstacles(input, rest).isEmpty();
}

int TicketPresenter::numbers() const
{
    return numbersIn(m_rows->rows());
}

Funds TicketPresenter::funds() const
{
    return OrderForm::funds(linesOf(m_rows->rows()));
}

QString TicketPresenter::warning(const TicketInput &input) const
{
    QStringList notes{splitText(linesOf(m_rows->rows()))};
    for (const TicketRow &row : m_rows->rows()) {
        if (row.problem() == TicketRow::Problem::PriceStandsOut) {
            const int dear = countOf(m_rows->rows(), TicketRow::Problem::PriceStandsOut);
            notes += tr("The price of %n line(s) stands out.", nullptr, dear);
            break;
        }
    }
    if (const int held = unseenPrices(m_rows->rows()); held > 0)
        notes += tr("The price of %n held number(s) was not checked again.", nullptr, held);
    notes += m_choices.warning(input.connectionId, input.messagingProfileId);
    notes.removeAll(QString());
    return notes.join(u' ');
}

int TicketPresenter::countToType() const
{
    return countToType(m_rows->rows());
}

/// What is gone is never sent. What is this account's already is, when it is meant.
int TicketPresenter::countToType(const Rows &rows) const
{
    Rows sendable;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(sendable),
        [](const TicketRow &row) { return row.problem() != TicketRow::Problem::Gone; });
    return countToTypeFor(numbersIn(sendable));
}

OrderWarnings TicketPresenter::doubts(const TicketInput &input) const
{
    return doubts(input, m_rows->rows());
}

OrderWarnings TicketPresenter::doubts(const TicketInput &input, const Rows &rows) const
{
    OrderWarnings doubts;
    if (!isChecking())
        doubts = moneyDoubts(OrderForm::funds(linesOf(rows)));
    if (const std::optional<Cost> &ceiling = account().priceCeiling) {
        if (const OrderDoubt dear = ceilingDoubt(*ceiling, linesOf(rows)); !dear.question.isEmpty())
            doubts.push_back(dear);
    }
    if (const int yours = countOf(rows, TicketRow::Problem::Yours); yours > 0)
        doubts.push_back(ownershipDoubt(yours));
    const OrderWarnings again = repetitions(input, rows);
    doubts.insert(doubts.end(), again.begin(), again.end());
    return doubts;
}

OrderWarnings TicketPresenter::repetitions(const TicketInput &input, const Rows &rows) const
{
    const QString asked = QString::number(rows.size()) + u'/' + input.reference.simplified();
    const auto known = m_repetitions.constFind(asked);
    if (known != m_repetitions.constEnd())
        return *known;
    const auto found = session().services().repetitions().of(ticketFor(input, rows), client().serverNow());
    return *m_repetitions.insert(asked, repetitionDoubts(found));
}

QStringList TicketPresenter::obstacles(const TicketInput &input) const
{
    return obstacles(input, m_rows->rows());
}

QStringList TicketPresenter::obstacles(const TicketInput &input, const Rows &rows) const
{
    QStringList reasons;
    const Funds funds = OrderForm::funds(linesOf(rows));
    if (rows.empty())
        reasons += tr("Nothing is left on the ticket.");
    reasons += generalObstacles(input);
    if (const int gone = countOf(rows, TicketRow::Problem::Gone); gone > 0)
        reasons += tr("%n number(s) is/are gone: leave it/them out.", nullptr, gone);
    if (funds.cover() == Funds::Cover::TooLittle)
        reasons
            += tr("The available credit of %1 does not cover the upfront cost of %2. Leave numbers out, or add funds.")
                   .arg(funds.creditText(), funds.upfrontText());
    if (account().spendingCap) {
        if (const QString reason = beyond(*account().spendingCap, funds); !reason.isEmpty())
            reasons += reason;
    }
    reasons += countObstacles(input, countToType(rows));
    reasons += m_groups.obstacles(linesOf(rows), input.requirementGroups);
    reasons += doubtObstacles(input, doubts(input, rows));
    return reasons;
}

/// What cannot be compared with the limit is not within it.
QString TicketPresenter::beyond(const Money &cap, const Funds &funds) const
{
    const MoneyTotals &sums = funds.upfront();
    if (sums.overflowed() || sums.of(cap.currency) > cap.amount)
        return tr("The upfront cost is above this account's limit of %1.").arg(toText(cap));
    for (const QString &currency : sums.currencies()) {
        if (currency != cap.currency && !sums.of(currency).isZero())
            return tr("This account's limit is %1: what costs %2 cannot be ordered with it.")
                .arg(toText(cap), currency);
    }
    return funds.unpriced() > 0
        ? tr("A line has no price: it cannot be held to this account's limit of %1.").arg(toText(cap))
        : QString();
}

void TicketPresenter::place(const TicketInput &input)
{
    m_repetitions.clear();
    if (refuse(obstacles(input)))
        return;
    m_input = input;
    const bool fresh = m_checkedAt.count() >= 0 && m_clock.uptime() - m_checkedAt < FreshFor;
    if (!isChecking() && fresh)
        return send();
    m_waiting = m_placeWhenChecked = true;
    if (!m_recheck && !fresh)
        check();
    emit changed();
}

Ticket TicketPresenter::ticketFor(const TicketInput &input, const Rows &rows)
{
    Ticket ticket = ticketOf(input, linesOf(rows));
    ticket.requirementGroups = input.requirementGroups;
    return ticket;
}

void TicketPresenter::send()
{
    tell(session().services().purchases().place(ticketFor(m_input, m_rows->rows())));
}

} // namespace nd
