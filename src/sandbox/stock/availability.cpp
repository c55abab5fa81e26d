// SPDX-License-Identifier: Apache-2.0
#include "sandbox/stock/availability.h"

#include "sandbox/stock/countries.h"
#include "sandbox/stock/hash.h"
#include "sandbox/stock/special_numbers.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <string_view>

namespace nd::sandbox {

namespace {

bool same(const QString &wanted, const char *given)
{
    return wanted.compare(QLatin1StringView(given), Qt::CaseInsensitive) == 0;
}

bool isNanpCountry(const QString &country)
{
    return country == QLatin1StringView("US") || country == QLatin1StringView("CA");
}

/// Canada's toll-free numbers are the same pool as those of the United States (api-facts §2.39).
QString stockCountry(const SearchCriteria &criteria)
{
    return criteria.country == QLatin1StringView("CA") && criteria.type == NumberType::TollFree ? QStringLiteral("US")
                                                                                                : criteria.country;
}

bool rowSuits(const SearchCriteria &criteria, const PlanRow &row)
{
    return (!criteria.type || *criteria.type == row.type)
        && (criteria.areaCode.isEmpty() || same(criteria.areaCode, row.areaCode))
        && (criteria.locality.isEmpty() || same(criteria.locality, row.place))
        && (criteria.state.isEmpty() || same(criteria.state, row.state))
        && (criteria.rateCenter.isEmpty() || same(criteria.rateCenter, row.place));
}

bool hasPattern(const SearchCriteria &criteria)
{
    return !criteria.startsWith.isEmpty() || !criteria.endsWith.isEmpty() || !criteria.contains.isEmpty();
}

/// `skip`: digits before the part that patterns look at.
bool patternSuits(
    const QByteArray &startsWith, const QByteArray &endsWith, const QByteArray &contains, quint64 digits, size_t skip)
{
    char text[24];
    const auto end = std::to_chars(text, text + sizeof text, digits).ptr;
    const std::string_view part(text + skip, size_t(end - text) - skip);
    const std::string_view head(startsWith.constData(), size_t(startsWith.size()));
    const std::string_view tail(endsWith.constData(), size_t(endsWith.size()));
    const std::string_view middle(contains.constData(), size_t(contains.size()));
    return part.starts_with(head) && part.ends_with(tail) && part.find(middle) != std::string_view::npos;
}

/// What is left of the criteria when exactly they cannot be met: the same country, type, features and state.
SearchCriteria loosened(const SearchCriteria &criteria, const CountryStock &stock)
{
    SearchCriteria loose = criteria;
    loose.startsWith.clear();
    loose.endsWith.clear();
    loose.contains.clear();
    loose.locality.clear();
    loose.rateCenter.clear();
    loose.areaCode.clear();
    if (!loose.state.isEmpty())
        return loose;
    for (const CountryStock::Row &row : stock.rows()) {
        if (rowSuits(criteria, *row.plan) && (!criteria.areaCode.isEmpty() || !criteria.locality.isEmpty())) {
            loose.state = QString::fromLatin1(row.plan->state);
            break;
        }
    }
    return loose;
}

/// Calls `visit` for one number of each suitable row in turn until it answers false.
template <class Visit>
void inTurns(const SearchCriteria &criteria, const CountryStock &stock, Visit visit)
{
    std::vector<const CountryStock::Row *> rows;
    quint32 longest = 0;
    for (const CountryStock::Row &row : stock.rows()) {
        if (rowSuits(criteria, *row.plan)) {
            rows.push_back(&row);
            longest = std::max(longest, row.count);
        }
    }
    // Not in the order of the plan: "any number of the US" should not always mean Alabama.
    std::sort(rows.begin(), rows.end(),
        [](const CountryStock::Row *a, const CountryStock::Row *b) { return hash(a->first) < hash(b->first); });
    for (quint32 k = 0; k < longest; ++k) {
        for (const CountryStock::Row *row : rows) {
            if (k < row->count && !visit(stock.numbers()[row->first + k]))
                return;
        }
    }
}

} // namespace

bool Availability::covers(const SearchCriteria &criteria)
{
    const Sales *sales = findSales(criteria.country);
    if (sales == nullptr)
        return false;
    for (const NumberType type : AllNumberTypes) {
        const quint8 features = sales->features(type);
        if (features != 0 && (!criteria.type || *criteria.type == type)
            && (features & criteria.features) == criteria.features)
            return true;
    }
    return false;
}

const Availability::History *Availability::historyOf(quint64 digits) const
{
    const auto found = m_histories.find(digits);
    return found == m_histories.end() ? nullptr : &found->second;
}

bool Availability::suits(
    const SearchCriteria &criteria, const CountryStock &stock, const StockNumber &number, Timestamp now) const
{
    if ((number.features & criteria.features) != criteria.features)
        return false;
    if (criteria.reservable && (number.traits & StockNumber::Reservable) == 0)
        return false;
    const PlanRow &plan = stock.plan(number.row);
    // Quickship is a matter of +1 toll-free numbers and ignored for others (api-facts §3.2).
    if (criteria.quickship && plan.type == NumberType::TollFree && plan.lead[0] == '\0'
        && (number.traits & StockNumber::Quickship) == 0)
        return false;
    if (criteria.excludeSpecial && special_numbers::isSpecial(number.digits))
        return false;
    switch (statusOf(number.digits, now)) {
    case Status::Free:
        return true;
    case Status::Held:
    case Status::HeldByRival:
        return !criteria.excludeHeld;
    default:
        return false;
    }
}

std::vector<SearchHit> Availability::search(const SearchCriteria &criteria, Timestamp now) const
{
    std::vector<SearchHit> hits;
    const CountryStock *stock = m_inventory.of(stockCountry(criteria));
    if (stock == nullptr)
        return hits;
    const QByteArray head = criteria.startsWith.toUtf8();
    const QByteArray tail = criteria.endsWith.toUtf8();
    const QByteArray middle = criteria.contains.toUtf8();
    const size_t skip = std::strlen(stock->callingCode()) + size_t(criteria.areaCode.size());
    const bool pattern = hasPattern(criteria);
    const auto isFull = [&] { return hits.size() >= size_t(criteria.limit); };

    inTurns(criteria, *stock, [&](const StockNumber &number) {
        if ((!pattern || patternSuits(head, tail, middle, number.digits, skip)) && suits(criteria, *stock, number, now))
            hits.push_back({{stock, &number}, false});
        return !isFull();
    });
    if (!criteria.bestEffort || !isNanpCountry(criteria.country) || isFull())
        return hits;

    const size_t exact = hits.size();
    inTurns(loosened(criteria, *stock), *stock, [&](const StockNumber &number) {
        const auto known = std::find_if(hits.begin(), hits.begin() + std::ptrdiff_t(exact),
            [&](const SearchHit &hit) { return hit.what.number == &number; });
        if (known == hits.begin() + std::ptrdiff_t(exact) && suits(criteria, *stock, number, now))
            hits.push_back({{stock, &number}, true});
        return !isFull();
    });
    return hits;
}

std::vector<std::pair<const CountryStock *, StockBlock>> Availability::searchBlocks(
    const SearchCriteria &criteria) const
{
    std::vector<std::pair<const CountryStock *, StockBlock>> found;
    const CountryStock *stock = m_inventory.of(criteria.country);
    if (stock == nullptr)
        return found;
    for (const StockBlock &block : stock->blocks()) {
        if (rowSuits(criteria, stock->plan(block.row)) && !isSold(block.start))
            found.emplace_back(stock, block);
    }
    return found;
}

void Availability::show(quint64 digits, Timestamp now)
{
    History &history = m_histories[digits];
    if (!history.firstShown.isValid())
        history.firstShown = now;
    history.lastShown = now;
    constexpr std::chrono::hours ReportAgain(1);
    if (history.lastReported.isValid() && now < history.lastReported.plus(ReportAgain))
        return;
    history.lastReported = now;
    m_newlyShown.push_back(digits);
}

bool Availability::wasShown(quint64 digits, Timestamp now) const
{
    const History *known = historyOf(digits);
    return known != nullptr && known->lastShown.isValid() && now.since(known->lastShown) <= m_delays.searchRemembered;
}

bool Availability::isSold(quint64 digits) const
{
    const History *known = historyOf(digits);
    return known != nullptr && known->sold;
}

Availability::Status Availability::statusOf(quint64 digits, Timestamp now) const
{
    const History *known = historyOf(digits);
    if (known != nullptr && known->sold)
        return Status::Sold;
    if (known != nullptr && known->heldUntil.isValid() && known->heldUntil > now)
        return Status::Held;
    if (special_numbers::is(digits, special_numbers::HeldByRival))
        return Status::HeldByRival;
    const bool rivalCame
        = known != nullptr && known->firstShown.isValid() && now >= known->firstShown.plus(m_delays.rival);
    return special_numbers::is(digits, special_numbers::BoughtByRival) && rivalCame ? Status::Gone : Status::Free;
}

Price Availability::price(const Stocked &what, Timestamp now) const
{
    Price price = priceOf(what.plan(), what.number->traits, what.number->digits);
    const History *known = historyOf(what.number->digits);
    if (special_numbers::is(what.number->digits, special_numbers::GetsDearer) && known != nullptr
        && known->firstShown.isValid() && now >= known->firstShown.plus(m_delays.rival))
        price.monthlyCents += 100;
    return price;
}

QString priceText(qint64 cents, unsigned scale)
{
    QString text = QString::number(cents / 100) + QChar(u'.');
    text += QString::number(cents % 100).rightJustified(2, u'0');
    return text + QString(qsizetype(scale) - 2, u'0');
}

} // namespace nd::sandbox
