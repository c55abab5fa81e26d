// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/moment.h"
#include "sandbox/options.h"
#include "sandbox/stock/inventory.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace nd::sandbox {

/// What a search asks for. Empty means that it does not matter.
struct Wish
{
    QString country = {};
    std::optional<NumberType> type = {};
    QString areaCode = {};
    QString locality = {};
    QString state = {};
    QString rateCenter = {};
    QString startsWith = {}; ///< of the national number; behind the area code when that is given
    QString endsWith = {};
    QString contains = {};
    quint8 features = 0;
    int limit = 100;
    bool bestEffort = false;
    bool quickship = false;
    bool reservable = false;
    bool excludeHeld = false;
    bool excludeSpecial = false; ///< for buying without a person: bulk orders
};

struct Hit
{
    Stocked what = {};
    bool bestEffort = false; ///< near what was asked for, not exactly it
};

/// Who has which number: the inventory, and what has happened to it since.
class Market
{
public:
    enum class Standing {
        Free,
        Held, ///< by a reservation of ours
        HeldByRival,
        Sold, ///< to us
        Gone, ///< to somebody else
    };

    Market(const Options &options) : m_inventory(options.seed), m_pace(options.pace) { }

    const Inventory &inventory() const { return m_inventory; }

    /// False when nothing of the kind is sold in the country: the API answers "No coverage" then.
    static bool covers(const Wish &wish);
    std::vector<Hit> search(const Wish &wish, Moment now) const;
    /// Blocks that are not sold, by country, place, area code and type.
    std::vector<std::pair<const CountryStock *, StockBlock>> searchBlocks(const Wish &wish) const;

    /// The account has seen it in a search: only such numbers can be bought (api-facts §3.2).
    void show(quint64 digits, Moment now);
    bool wasShown(quint64 digits, Moment now) const;
    /// Those that were shown for the first time, or for the first time in an hour, since this was called last.
    std::vector<quint64> takeNews() { return std::exchange(m_news, {}); }

    Standing standing(quint64 digits, Moment now) const;
    Price price(const Stocked &what, Moment now) const;
    void hold(quint64 digits, Moment until) { m_marks[digits].heldUntil = until; }
    void endHold(quint64 digits) { m_marks[digits].heldUntil = {}; }
    void sell(quint64 digits) { m_marks[digits].sold = true; }
    /// Back into stock.
    void takeBack(quint64 digits) { m_marks[digits].sold = false; }
    bool isSold(quint64 digits) const;

private:
    struct Mark
    {
        Moment firstShown = {};
        Moment lastShown = {};
        Moment lastNews = {};
        Moment heldUntil = {};
        bool sold = false;
    };
    const Mark *mark(quint64 digits) const;
    bool suits(const Wish &wish, const CountryStock &stock, const StockNumber &number, Moment now) const;

    Inventory m_inventory;
    Pace m_pace;
    std::unordered_map<quint64, Mark> m_marks;
    std::vector<quint64> m_news;
};

/// The amount in cents, written with `scale` decimals: "1.00000".
QString priceText(qint64 cents, unsigned scale);

} // namespace nd::sandbox
