// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.h"
#include "sandbox/stock/number_types.h"

#include <QString>

#include <memory>
#include <unordered_set>
#include <vector>

namespace nd::sandbox {

/// One line of the number plan: a type of number of one place behind one area code.
struct PlanRow
{
    const char *country;
    NumberType type;
    const char *areaCode; ///< national destination code
    const char *lead; ///< digits that subscriber numbers may begin with; empty: NANP exchanges
    quint8 digits; ///< of the subscriber number
    quint16 stock; ///< how many numbers, about
    quint16 blockSize; ///< 0: no blocks here
    const char *place;
    const char *state; ///< or province
};

/// A number that is or was in stock. Twelve bytes of facts; the rest follows from them.
struct StockNumber
{
    enum Trait : quint8 {
        Quickship = 1,
        Reservable = 2,
        Fancy = 4, ///< round thousands and the like cost more
        Dear = 8, ///< 1111, toll-free 800 and the like cost a lot more
        OddPrice = 16, ///< one in ten has another monthly price than its neighbours (api-facts §2.39)
    };
    quint64 digits = 0; ///< E.164 without the plus
    quint16 row = 0; ///< in CountryStock::rows
    quint8 features = 0;
    quint8 traits = 0;
};

/// Numbers that are sold only together.
struct StockBlock
{
    quint64 start = 0;
    int size = 0;
    quint16 row = 0;
};

/// Holds the stock of one country.
class CountryStock
{
public:
    struct Row
    {
        const PlanRow *plan = nullptr;
        quint32 first = 0;
        quint32 count = 0;
    };

    CountryStock(QStringView country, quint32 seed);

    const std::vector<Row> &rows() const { return m_rows; }
    /// Returns all numbers; those of a row stand together.
    const std::vector<StockNumber> &numbers() const { return m_numbers; }
    const std::vector<StockBlock> &blocks() const { return m_blocks; }
    const PlanRow &plan(quint16 row) const { return *m_rows[row].plan; }
    const char *callingCode() const { return m_callingCode; }
    const StockNumber *find(quint64 digits) const;

private:
    using Taken = std::unordered_set<quint64>;
    void fill(const PlanRow &plan, unsigned placeBehindCode, Taken &taken);
    void addBlocks(const PlanRow &plan, unsigned placeBehindCode, Taken &taken);
    quint64 prefix(const PlanRow &plan) const;
    void index();

    quint32 m_seed;
    const char *m_callingCode;
    std::vector<Row> m_rows;
    std::vector<StockNumber> m_numbers;
    std::vector<StockBlock> m_blocks;
    std::vector<quint32> m_byDigits;
};

/// Where a number was found.
struct Stocked
{
    const CountryStock *stock = nullptr;
    const StockNumber *number = nullptr;
    explicit operator bool() const { return number != nullptr; }
    const PlanRow &plan() const { return stock->plan(number->row); }
};

/// Holds all numbers there are, the same for the same seed. A country's stock is made when somebody first asks for it.
class Inventory
{
public:
    explicit Inventory(quint32 seed) : m_seed(seed) { }

    /// Returns the stock of a country; null where there is none.
    const CountryStock *of(QStringView country) const;
    Stocked find(quint64 digits) const;
    /// Returns the countries with stock.
    static std::vector<const char *> countries();
    /// Returns the rows of a country's plan.
    static std::vector<const PlanRow *> plan(QStringView country);
    /// Returns "44" for GB; null where the plan has no country.
    static const char *callingCode(QStringView country);

private:
    quint32 m_seed;
    mutable std::vector<std::pair<QString, std::unique_ptr<CountryStock>>> m_countries;
};

/// What a number costs when it is bought, and each month.
struct Price
{
    qint64 upfrontCents = 0;
    qint64 monthlyCents = 0;
    QLatin1StringView currency{"USD"};
    unsigned scale = 2; ///< decimals written: Telnyx varies them (api-facts §2.39)
};
Price priceOf(const PlanRow &plan, quint8 traits, quint64 digits);

/// Writes a number: "+19705555098".
QString e164Text(quint64 digits);
/// Reads the digits of "+19705555098"; 0 when `text` is not "+" and 7 to 15 digits.
quint64 e164Digits(QStringView text);

/// Writes a rate centre: "DENVER".
QString rateCenter(const PlanRow &plan);

} // namespace nd::sandbox
