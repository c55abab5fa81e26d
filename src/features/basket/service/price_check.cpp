// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/price_check.h"

#include "api/resources/available_blocks.h"
#include "api/resources/available_numbers.h"
#include "api/resources/reservations.h"
#include "api/values/api_enums.h"
#include "base/e164.h"
#include "wording/error_text.h"

#include <QHash>
#include <QTimer>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideBySide = 6; ///< the client's own limit: more would only wait there

/// The digits after the country's calling code, which a pattern must not contain (api-facts §2.39). The calling code
/// ends where the international form has its first gap. Empty when the number's form is not known.
QString nationalDigits(const QString &number)
{
    const QString shown = e164::forDisplay(number);
    const auto gap = std::find_if(shown.begin() + 1, shown.end(), [](QChar c) { return !c.isDigit(); });
    if (shown.size() < 2 || gap == shown.end())
        return {};
    return number.mid(gap - shown.begin());
}

AvailableNumberFilter exactly(const BasketLine &line, const QString &digits)
{
    AvailableNumberFilter filter;
    filter.countryCode = line.country;
    filter.phoneNumberType = line.type;
    const bool american = line.number.startsWith(u"+1") && digits.size() == 10;
    if (american)
        filter.nationalDestinationCode = digits.left(3);
    filter.startsWith = american ? digits.mid(3) : digits; // never with the area code in it (api-facts §2.39)
    return filter;
}

bool isDearer(const Cost &before, const Cost &now)
{
    const auto more = [](const std::optional<Decimal> &old, const std::optional<Decimal> &fresh) {
        return old && fresh && *fresh > *old;
    };
    const bool otherCurrency = !before.currency.isEmpty() && !now.currency.isEmpty() && before.currency != now.currency;
    return otherCurrency || more(before.upfront, now.upfront) || more(before.monthly, now.monthly);
}

} // namespace

PriceCheck::PriceCheck(
    Client &client, const Clock &clock, std::vector<BasketLine> lines, Finished finished, Progress progress)
    : m_client(client), m_clock(clock), m_lines(std::move(lines)), m_finished(std::move(finished)),
      m_progress(std::move(progress))
{ }

PriceCheck::~PriceCheck() = default;

void PriceCheck::start()
{
    m_open = int(m_lines.size());
    m_differences.resize(m_lines.size());
    QHash<QString, std::vector<size_t>> reservations;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const BasketLine &line = m_lines[i];
        m_differences[i] = {.key = line.key, .before = line.cost, .now = line.cost};
        if (line.kind == LineKind::Quantity)
            m_waiting.push_back([this, i] { conclude(i, PriceChange::Kind::Unchanged, m_lines[i].cost); });
        else if (line.kind == LineKind::Block)
            m_waiting.push_back([this, i] { checkBlock(i); });
        else if (line.isHeld())
            reservations[line.hold.reservationId].push_back(i);
        else
            m_waiting.push_back([this, i] { checkNumber(i); });
    }
    for (auto it = reservations.begin(); it != reservations.end(); ++it)
        m_waiting.push_back([this, id = it.key(), members = *it] { checkReservation(id, members); });
    // An answer comes through the event loop, also when there is nothing to ask.
    QTimer::singleShot(0, &m_context, [this] { pump(); });
}

void PriceCheck::pump()
{
    while (m_calls.running() < SideBySide && m_nextWaiting < m_waiting.size())
        m_waiting[m_nextWaiting++]();
    if (m_open > 0 || !m_calls.isEmpty())
        return;
    const Finished finished = std::exchange(m_finished, {});
    std::vector<PriceChange> differences = std::move(m_differences);
    if (finished)
        finished(std::move(differences)); // may destroy this object
}

void PriceCheck::conclude(size_t line, PriceChange::Kind kind, const Cost &now, const Error &error)
{
    m_differences[line].kind = kind;
    m_differences[line].now = now;
    m_differences[line].error = error;
    --m_open;
    if (m_progress)
        m_progress(int(m_lines.size()) - m_open, int(m_lines.size()));
}

void PriceCheck::compare(size_t line, const Cost &now)
{
    conclude(line, isDearer(m_lines[line].cost, now) ? PriceChange::Kind::Dearer : PriceChange::Kind::Unchanged, now);
}

void PriceCheck::fail(size_t line, const Error &error)
{
    const auto kind
        = describe(error, ErrorContext::Search).noResult ? PriceChange::Kind::Gone : PriceChange::Kind::Unknown;
    conclude(line, kind, m_lines[line].cost, kind == PriceChange::Kind::Unknown ? error : Error{});
}

void PriceCheck::checkReservation(const QString &reservationId, std::vector<size_t> members)
{
    m_calls.send(m_client, endpoint::getReservation(reservationId), [this, members](Result<Reservation> answer) {
        for (const size_t i : members) {
            if (!answer && answer.error().kind != ErrorKind::NotFound) {
                fail(i, answer.error());
                continue;
            }
            const auto held = [&](const ReservedNumber &number) {
                const bool lasting = !number.expiredAt.isValid() || number.expiredAt > m_clock.now();
                return number.phoneNumber == m_lines[i].number && lasting && number.status != status::failure
                    && number.status != status::failed && number.status != status::expired;
            };
            if (answer && std::any_of(answer->phoneNumbers.begin(), answer->phoneNumbers.end(), held))
                conclude(i, PriceChange::Kind::Unchanged, m_lines[i].cost);
            else
                m_waiting.push_back([this, i] { checkNumber(i); }); // lapsed: perhaps it is still offered
        }
        pump();
    });
}

void PriceCheck::checkNumber(size_t line)
{
    const QString digits = nationalDigits(m_lines[line].number);
    if (digits.isEmpty() || m_lines[line].country.isEmpty()) {
        return conclude(line, PriceChange::Kind::Unknown, m_lines[line].cost,
            {.kind = ErrorKind::Local, .title = QStringLiteral("the number's country is not known")});
    }
    m_calls.send(m_client, endpoint::searchNumbers(exactly(m_lines[line], digits)),
        [this, line](Result<Page<AvailableNumber>> answer) {
            if (!answer) {
                fail(line, answer.error());
            } else {
                const auto &rows = answer->rows;
                const auto found = std::find_if(rows.begin(), rows.end(),
                    [&](const AvailableNumber &row) { return row.phoneNumber == m_lines[line].number; });
                if (found == rows.end()) {
                    conclude(line, PriceChange::Kind::Gone, m_lines[line].cost);
                } else {
                    m_differences[line].offer = *found;
                    compare(line, found->cost);
                }
            }
            pump();
        });
}

void PriceCheck::checkBlock(size_t line)
{
    AvailableBlockFilter filter;
    filter.countryCode = m_lines[line].country;
    filter.phoneNumberType = m_lines[line].type;
    const QString digits = nationalDigits(m_lines[line].number);
    if (m_lines[line].number.startsWith(u"+1") && digits.size() == 10)
        filter.nationalDestinationCode = digits.left(3);
    m_calls.send(m_client, endpoint::searchBlocks(filter), [this, line](Result<Page<AvailableBlock>> answer) {
        if (!answer) {
            fail(line, answer.error());
        } else {
            const auto &rows = answer->rows;
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const AvailableBlock &row) {
                return row.phoneNumber == m_lines[line].number && row.range == m_lines[line].range;
            });
            if (found == rows.end())
                conclude(line, PriceChange::Kind::Gone, m_lines[line].cost);
            else
                compare(line, found->cost);
        }
        pump();
    });
}

} // namespace nd
