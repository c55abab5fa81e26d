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
QString stockCountry(const Wish &wish)
{
    return wish.country == QLatin1StringView("CA") && wish.type == NumberType::TollFree ? QStringLiteral("US")
                                                                                        : wish.country;
}

bool rowSuits(const Wish &wish, const PlanRow &row)
{
    return (!wish.type || *wish.type == row.type) && (wish.areaCode.isEmpty() || same(wish.areaCode, row.areaCode))
        && (wish.locality.isEmpty() || same(wish.locality, row.place))
        && (wish.state.isEmpty() || same(wish.state, row.state))
        && (wish.rateCenter.isEmpty() || same(wish.rateCenter, row.place));
}

bool hasPattern(const Wish &wish)
{
    return !wish.startsWith.isEmpty() || !wish.endsWith.isEmpty() || !wish.contains.isEmpty();
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

/// What is left of a wish when exactly it cannot be had: the same country, type, features and state.
Wish loosened(const Wish &wish, const CountryStock &stock)
{
    Wish loose = wish;
    loose.startsWith.clear();
    loose.endsWith.clear();
    loose.contains.clear();
    loose.locality.clear();
    loose.rateCenter.clear();
    loose.areaCode.clear();
    if (!loose.state.isEmpty())
        return loose;
    for (const CountryStock::Row &row : stock.rows()) {
        if (rowSuits(wish, *row.plan) && (!wish.areaCode.isEmpty() || !wish.locality.isEmpty())) {
            loose.state = QString::fromLatin1(row.plan->state);
            break;
        }
    }
    return loose;
}

/// Calls `visit` for one number of each suitable row in turn until it answers false.
template <class Visit>
void inTurns(const Wish &wish, const CountryStock &stock, Visit visit)
{
    std::vector<const CountryStock::Row *> rows;
    quint32 longest = 0;
    for (const CountryStock::Row &row : stock.rows()) {
        if (rowSuits(wish, *row.plan)) {
            rows.push_back(&row);
            longest = std::max(longest, row.count);
        }
    }
    // Not in the order of the plan: "any number of the US" should not always mean Alabama.
    std::sort(rows.begin(), rows.end(),
        [](const CountryStock::Row *a, const CountryStock::Row *b) { return mix(a->first) < mix(b->first); });
    for (quint32 k = 0; k < longest; ++k) {
        for (const CountryStock::Row *row : rows) {
            if (k < row->count && !visit(stock.numbers()[row->first + k]))
                return;
        }
    }
}

} // namespace

bool Market::covers(const Wish &wish)
{
    const Sales *sales = findSales(wish.country);
    if (sales == nullptr)
        return false;
    for (const NumberType type : AllNumberTypes) {
        const quint8 features = sales->features(type);
        if (features != 0 && (!wish.type || *wish.type == type) && (features & wish.features) == wish.features)
            return true;
    }
    return false;
}

const Market::Mark *Market::mark(quint64 digits) const
{
    const auto found = m_marks.find(digits);
    return found == m_marks.end() ? nullptr : &found->second;
}

bool Market::suits(const Wish &wish, const CountryStock &stock, const StockNumber &number, Moment now) const
{
    if ((number.features & wish.features) != wish.features)
        return false;
    if (wish.reservable && (number.traits & StockNumber::Reservable) == 0)
        return false;
    const PlanRow &plan = stock.plan(number.row);
    // Quickship is a matter of +1 toll-free numbers and ignored for others (api-facts §3.2).
    if (wish.quickship && plan.type == NumberType::TollFree && plan.lead[0] == '\0'
        && (number.traits & StockNumber::Quickship) == 0)
        return false;
    if (wish.excludeSpecial && endings::isSpecial(number.digits))
        return false;
    switch (standing(number.digits, now)) {
    case Standing::Free:
        return true;
    case Standing::Held:
    case Standing::HeldByRival:
        return !wish.excludeHeld;
    default:
        return false;
    }
}

std::vector<Hit> Market::search(const Wish &wish, Moment now) const
{
    std::vector<Hit> hits;
    const CountryStock *stock = m_inventory.of(stockCountry(wish));
    if (stock == nullptr)
        return hits;
    const QByteArray head = wish.startsWith.toUtf8();
    const QByteArray tail = wish.endsWith.toUtf8();
    const QByteArray middle = wish.contains.toUtf8();
    const size_t skip = std::strlen(stock->callingCode()) + size_t(wish.areaCode.size());
    const bool pattern = hasPattern(wish);
    const auto isFull = [&] { return hits.size() >= size_t(wish.limit); };

    inTurns(wish, *stock, [&](const StockNumber &number) {
        if ((!pattern || patternSuits(head, tail, middle, number.digits, skip)) && suits(wish, *stock, number, now))
            hits.push_back({{stock, &number}, false});
        return !isFull();
    });
    if (!wish.bestEffort || !isNanpCountry(wish.country) || isFull())
        return hits;

    const size_t exact = hits.size();
    inTurns(loosened(wish, *stock), *stock, [&](const StockNumber &number) {
        const auto known = std::find_if(hits.begin(), hits.begin() + std::ptrdiff_t(exact),
            [&](const Hit &hit) { return hit.what.number == &number; });
        if (known == hits.begin() + std::ptrdiff_t(exact) && suits(wish, *stock, number, now))
            hits.push_back({{stock, &number}, true});
        return !isFull();
    });
    return hits;
}

std::vector<std::pair<const CountryStock *, StockBlock>> Market::searchBlocks(const Wish &wish) const
{
    std::vector<std::pair<const CountryStock *, StockBlock>> found;
    const CountryStock *stock = m_inventory.of(wish.country);
    if (stock == nullptr)
        return found;
    for (const StockBlock &block : stock->blocks()) {
        if (rowSuits(wish, stock->plan(block.row)) && !isSold(block.start))
            found.emplace_back(stock, block);
    }
    return found;
}

void Market::show(quint64 digits, Moment now)
{
    Mark &mark = m_marks[digits];
    if (!mark.firstShown.isValid())
        mark.firstShown = now;
    mark.lastShown = now;
    constexpr std::chrono::hours NewsAgain(1);
    if (mark.lastNews.isValid() && now < mark.lastNews.plus(NewsAgain))
        return;
    mark.lastNews = now;
    m_news.push_back(digits);
}

bool Market::wasShown(quint64 digits, Moment now) const
{
    const Mark *known = mark(digits);
    return known != nullptr && known->lastShown.isValid() && now.since(known->lastShown) <= m_pace.searchRemembered;
}

bool Market::isSold(quint64 digits) const
{
    const Mark *known = mark(digits);
    return known != nullptr && known->sold;
}

Market::Standing Market::standing(quint64 digits, Moment now) const
{
    const Mark *known = mark(digits);
    if (known != nullptr && known->sold)
        return Standing::Sold;
    if (known != nullptr && known->heldUntil.isValid() && known->heldUntil > now)
        return Standing::Held;
    if (endings::is(digits, endings::HeldByRival))
        return Standing::HeldByRival;
    const bool rivalCame
        = known != nullptr && known->firstShown.isValid() && now >= known->firstShown.plus(m_pace.rival);
    return endings::is(digits, endings::BoughtByRival) && rivalCame ? Standing::Gone : Standing::Free;
}

Price Market::price(const Stocked &what, Moment now) const
{
    Price price = priceOf(what.plan(), what.number->traits, what.number->digits);
    const Mark *known = mark(what.number->digits);
    if (endings::is(what.number->digits, endings::GetsDearer) && known != nullptr && known->firstShown.isValid()
        && now >= known->firstShown.plus(m_pace.rival))
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
