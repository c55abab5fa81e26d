// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/timestamp.h"
#include "sandbox/options.h"
#include "sandbox/stock/inventory.h"

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace nd::sandbox {

/// What a search asks for; an empty member does not matter.
struct SearchCriteria
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

struct SearchHit
{
    Stocked what = {};
    bool bestEffort = false; ///< near what was asked for, not exactly it
};

/// Knows who has which number: the inventory, and what has happened to it since.
class Availability
{
public:
    enum class Status {
        Free,
        Held, ///< by a reservation of ours
        HeldByRival,
        Sold, ///< to us
        Gone, ///< to somebody else
    };

    Availability(const Options &options) : m_inventory(options.seed), m_delays(options.delays) { }

    const Inventory &inventory() const { return m_inventory; }

    /// Whether anything of the kind is sold in the country; the API answers "No coverage" otherwise.
    static bool covers(const SearchCriteria &criteria);
    std::vector<SearchHit> search(const SearchCriteria &criteria, Timestamp now) const;
    /// Finds blocks that are not sold, by country, place, area code and type.
    std::vector<std::pair<const CountryStock *, StockBlock>> searchBlocks(const SearchCriteria &criteria) const;

    /// Notes that the account has seen a number in a search: only such numbers can be bought (api-facts §3.2).
    void show(quint64 digits, Timestamp now);
    bool wasShown(quint64 digits, Timestamp now) const;
    /// Returns the numbers that were shown for the first time, or for the first time in an hour, since this was called
    /// last.
    std::vector<quint64> takeNewlyShown() { return std::exchange(m_newlyShown, {}); }

    Status statusOf(quint64 digits, Timestamp now) const;
    Price price(const Stocked &what, Timestamp now) const;
    void hold(quint64 digits, Timestamp until) { m_histories[digits].heldUntil = until; }
    void endHold(quint64 digits) { m_histories[digits].heldUntil = {}; }
    void sell(quint64 digits) { m_histories[digits].sold = true; }
    /// Takes a number back into stock.
    void takeBack(quint64 digits) { m_histories[digits].sold = false; }
    bool isSold(quint64 digits) const;

private:
    struct History
    {
        Timestamp firstShown = {};
        Timestamp lastShown = {};
        Timestamp lastReported = {};
        Timestamp heldUntil = {};
        bool sold = false;
    };
    const History *historyOf(quint64 digits) const;
    bool suits(
        const SearchCriteria &criteria, const CountryStock &stock, const StockNumber &number, Timestamp now) const;

    Inventory m_inventory;
    Delays m_delays;
    std::unordered_map<quint64, History> m_histories;
    std::vector<quint64> m_newlyShown;
};

/// Writes an amount in cents with `scale` decimals: "1.00000".
QString priceText(qint64 cents, unsigned scale);

} // namespace nd::sandbox
