// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/price_check.h"

#include "api/resources/available_blocks.h"
#include "api/resources/available_numbers.h"
#include "api/resources/reservations.h"
#include "api/values/api_enums.h"
#include "base/e164.h"
#include "features/basket/service/holds.h"
#include "features/basket/service/recent_offers.h"
#include "wording/error_text.h"

#include <QHash>
#include <QTimer>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideBySide = 6; ///< the client's own limit: more would only wait there

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

void PriceCheck::share(RecentOffers &offers, Trust trust)
{
    m_shared = {&offers, trust};
}

void PriceCheck::start()
{
    m_open = int(m_lines.size());
    m_differences.resize(m_lines.size());
    QHash<QString, std::vector<size_t>> reservations;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const BasketLine &line = m_lines[i];
        m_differences[i] = {.key = line.key, .before = line.cost, .now = line.cost};
        if (line.kind == LineKind::Quantity)
            m_waiting.push_back([this, i] { conclude(i, PriceChange::Kind::Unseen, m_lines[i].cost); });
        else if (line.kind == LineKind::Block)
            m_waiting.push_back([this, i] { checkBlock(i); });
        else if (line.isHeld())
            reservations[line.hold.reservationId].push_back(i);
        else
            m_numbers.push_back(i);
    }
    for (auto it = reservations.begin(); it != reservations.end(); ++it)
        m_waiting.push_back([this, id = it.key(), members = *it] { checkReservation(id, members); });
    // An answer comes through the event loop, also when there is nothing to ask.
    QTimer::singleShot(0, &m_context, [this] { pump(); });
}

/// Numbers come last: those whose hold has lapsed are asked for together with the others.
void PriceCheck::pump()
{
    while (m_calls.running() < SideBySide && m_nextWaiting < m_waiting.size())
        m_waiting[m_nextWaiting++]();
    tell();
    if (!m_calls.isEmpty() || m_lookup)
        return;
    if (!m_numbers.empty())
        checkNumbers();
    if (m_lookup)
        return;
    const Finished finished = std::exchange(m_finished, {});
    std::vector<PriceChange> differences = std::move(m_differences);
    if (finished)
        finished(std::move(differences)); // may destroy this object
}

void PriceCheck::tell()
{
    std::vector<PriceChange> found;
    for (const size_t line : std::exchange(m_news, {}))
        found.push_back(m_differences[line]);
    if (m_progress && !found.empty())
        m_progress(found, int(m_lines.size()) - m_open, int(m_lines.size()));
}

void PriceCheck::conclude(size_t line, PriceChange::Kind kind, const Cost &now, const Error &error)
{
    PriceChange &difference = m_differences[line];
    difference.kind = kind;
    difference.now = now;
    difference.error = error;
    const bool wasTold = kind != PriceChange::Kind::Unknown && kind != PriceChange::Kind::Unseen;
    if (wasTold && !difference.readAt.isValid())
        difference.readAt = m_clock.now();
    --m_open;
    m_news.push_back(line);
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
                const bool lasting = !number.expiredAt.isValid() || number.expiredAt > m_client.serverNow();
                return e164Of(number) == m_lines[i].number && lasting && number.status != status::failure
                    && number.status != status::failed && number.status != status::expired;
            };
            if (answer && std::any_of(answer->phoneNumbers.begin(), answer->phoneNumbers.end(), held))
                m_differences[i].kind = PriceChange::Kind::Unseen; // until a list shows its price
            m_numbers.push_back(i); // if it has lapsed, perhaps it is still offered
        }
        pump();
    });
}

std::vector<OfferTarget> PriceCheck::targets() const
{
    std::vector<OfferTarget> targets;
    targets.reserve(m_numbers.size());
    for (const size_t i : m_numbers) {
        targets.push_back(offerTarget(m_lines[i].number, m_lines[i].country, m_lines[i].type));
        targets.back().byTheWay = isHeldStill(i);
    }
    return targets;
}

void PriceCheck::checkNumbers()
{
    std::vector<OfferTarget> wanted = targets();
    const auto [offers, trust] = m_shared;
    if (offers && trust == Trust::WhatWasJustRead && OfferLookup::fewestRequests(wanted) > FewRequests) {
        takeRecent();
        tell();
        wanted = targets();
    }
    if (m_numbers.empty())
        return;
    m_lookup = std::make_unique<OfferLookup>(
        m_client, std::move(wanted), [this](const auto &verdicts) { onVerdicts(verdicts); },
        [this] {
            m_numbers.clear();
            m_lookup.reset(); // this is its last word
            pump();
        });
    m_lookup->start();
}

/// Telnyx has shown them a few minutes ago, and its limit of requests is wanted for other things.
void PriceCheck::takeRecent()
{
    std::vector<size_t> left;
    for (const size_t i : m_numbers) {
        const auto offer = isHeldStill(i) ? std::nullopt : m_shared.first->find(m_lines[i].number);
        if (!offer) {
            left.push_back(i);
            continue;
        }
        m_differences[i].wasKnown = true;
        onOffered(i, offer->number, offer->readAt);
    }
    m_numbers = std::move(left);
}

void PriceCheck::onVerdicts(const std::vector<OfferVerdict> &verdicts)
{
    RecentOffers *const offers = m_shared.first;
    std::vector<AvailableNumber> offered;
    for (const OfferVerdict &verdict : verdicts) {
        const size_t line = m_numbers[verdict.place];
        if (verdict.kind == OfferVerdict::Kind::Offered) {
            onOffered(line, verdict.offer, m_clock.now());
            offered.push_back(verdict.offer);
            continue;
        }
        if (isHeldStill(line)) { // that no list has it says nothing against it
            conclude(line, PriceChange::Kind::Unseen, m_lines[line].cost);
            continue;
        }
        const bool gone = verdict.kind == OfferVerdict::Kind::NotOffered;
        conclude(line, gone ? PriceChange::Kind::Gone : PriceChange::Kind::Unknown, m_lines[line].cost, verdict.error);
        if (offers)
            offers->forget(m_lines[line].number);
    }
    if (offers)
        offers->add(offered);
    tell();
}

void PriceCheck::onOffered(size_t line, const AvailableNumber &offer, Timestamp readAt)
{
    m_differences[line].offer = offer;
    m_differences[line].readAt = readAt;
    compare(line, offer.cost);
}

void PriceCheck::checkBlock(size_t line)
{
    AvailableBlockFilter filter;
    filter.countryCode = m_lines[line].country;
    filter.phoneNumberType = m_lines[line].type;
    const QString &number = m_lines[line].number;
    if (e164::isNorthAmerican(number))
        filter.nationalDestinationCode = number.mid(2, 3);
    m_calls.send(m_client, endpoint::searchBlocks(filter), [this, line](Result<Page<AvailableBlock>> answer) {
        if (!answer) {
            fail(line, answer.error());
        } else {
            const auto &rows = answer->rows;
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const AvailableBlock &row) {
                return row.phoneNumber == m_lines[line].number && row.range == m_lines[line].range;
            });
            if (found != rows.end())
                compare(line, found->cost);
            else if (answer->isWhole())
                conclude(line, PriceChange::Kind::Gone, m_lines[line].cost);
            else
                fail(line, contradiction(u"the list of blocks is not whole"_s));
        }
        pump();
    });
}

} // namespace nd
