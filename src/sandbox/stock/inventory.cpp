// SPDX-License-Identifier: Apache-2.0
#include "sandbox/stock/inventory.h"

#include "sandbox/stock/countries.h"
#include "sandbox/stock/hash.h"
#include "sandbox/stock/special_numbers.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace nd::sandbox {

namespace {

constexpr PlanRow Plan[] = {
#include "sandbox/data/number_plan_nanp.inc"
#include "sandbox/data/number_plan_world.inc"
};

struct CallingCode
{
    const char *country;
    const char *code;
};
constexpr CallingCode CallingCodes[] = {
    {"US", "1"},
    {"CA", "1"},
    {"GB", "44"},
    {"DE", "49"},
    {"FR", "33"},
    {"NL", "31"},
    {"ES", "34"},
    {"AU", "61"},
    {"CH", "41"},
    {"AT", "43"},
    {"BE", "32"},
    {"IE", "353"},
    {"PL", "48"},
    {"NZ", "64"},
};

bool isNanp(const PlanRow &plan)
{
    return plan.lead[0] == '\0';
}

quint64 toNumber(const char *digits)
{
    quint64 number = 0;
    std::from_chars(digits, digits + std::strlen(digits), number);
    return number;
}

quint64 powerOfTen(unsigned exponent)
{
    quint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// Exchanges with even numbers are in stock; odd ones belong to blocks (Blocks) and to the account's history.
quint64 exchange(quint64 areaCode, unsigned placeBehindCode, unsigned number, quint32 seed)
{
    return 200 + 2 * ((hash(seed, areaCode) + placeBehindCode * 40 + number) % 400);
}

quint64 subscriber(const PlanRow &plan, quint64 areaCode, unsigned placeBehindCode, unsigned k, quint32 seed)
{
    const bool round = k % 10 == 0;
    if (isNanp(plan)) {
        constexpr unsigned Exchanges = 8;
        const unsigned within = k / Exchanges;
        const quint64 shift = hash(seed, areaCode, k % Exchanges);
        const quint64 line = round ? hash(shift, k) % 100 * 100 : (within * 7919 + shift) % 10'000;
        return exchange(areaCode, placeBehindCode, k % Exchanges, seed) * 10'000 + line;
    }
    const quint64 chance = hash(seed, areaCode * 31 + plan.digits, placeBehindCode * 100'000 + k);
    const size_t leads = std::strlen(plan.lead);
    const quint64 lead = quint64(plan.lead[chance % leads] - '0');
    quint64 rest = chance / 16 % powerOfTen(plan.digits - 1u);
    if (round)
        rest -= rest % 100;
    return lead * powerOfTen(plan.digits - 1u) + rest;
}

quint8 traitsOf(const PlanRow &plan, quint64 digits, quint64 chance, bool reservable)
{
    quint8 traits = 0;
    const quint64 line = digits % 10'000;
    const quint64 high = line / 100;
    const quint64 low = line % 100;
    if (line % 1111 == 0 || line == 1234
        || (plan.type == NumberType::TollFree && std::strcmp(plan.areaCode, "800") == 0))
        traits |= StockNumber::Dear;
    else if (line % 1000 == 0 || high == low)
        traits |= StockNumber::Fancy;
    if (chance % 10 == 0)
        traits |= StockNumber::OddPrice;
    if (isNanp(plan) && plan.type == NumberType::TollFree && chance / 10 % 4 != 0)
        traits |= StockNumber::Quickship;
    if (reservable && chance / 40 % 8 != 0)
        traits |= StockNumber::Reservable;
    return traits;
}

/// Not every number of a type can do everything that the type can.
quint8 featuresOf(quint8 ofType, quint64 chance)
{
    struct Lack
    {
        unsigned bits;
        unsigned oneIn; ///< lacks it in one of so many
    };
    constexpr Lack Lacks[] = {
        {feature::Sms | feature::Mms, 10},
        {feature::Fax, 5},
        {feature::Emergency, 5},
        {feature::HdVoice, 3},
        {feature::LocalCalling, 2},
        {feature::InternationalSms, 2},
    };
    unsigned features = ofType;
    for (const Lack &lack : Lacks) {
        const bool only = (features & ~lack.bits) == 0;
        if (!only && chance % lack.oneIn == 0)
            features &= ~lack.bits;
        chance /= lack.oneIn;
    }
    return quint8(features);
}

} // namespace

CountryStock::CountryStock(QStringView country, quint32 seed)
    : m_seed(seed), m_callingCode(Inventory::callingCode(country))
{
    const char *lastCode = "";
    unsigned placeBehindCode = 0;
    Taken taken; // places that share an area code must not share a number
    for (const PlanRow *plan : Inventory::plan(country)) {
        placeBehindCode = std::strcmp(lastCode, plan->areaCode) == 0 ? placeBehindCode + 1 : 0;
        lastCode = plan->areaCode;
        addBlocks(*plan, placeBehindCode, taken);
        fill(*plan, placeBehindCode, taken);
    }
    index();
}

/// Country and area code.
quint64 CountryStock::prefix(const PlanRow &plan) const
{
    return toNumber(m_callingCode) * powerOfTen(unsigned(std::strlen(plan.areaCode))) + toNumber(plan.areaCode);
}

void CountryStock::fill(const PlanRow &plan, unsigned placeBehindCode, Taken &taken)
{
    const Sales *sales = findSales(QString::fromLatin1(plan.country));
    const quint8 ofType = sales->features(plan.type);
    const quint16 row = quint16(m_rows.size());
    const quint64 areaCode = toNumber(plan.areaCode);
    const quint64 base = prefix(plan) * powerOfTen(plan.digits);

    std::vector<std::pair<quint64, quint64>> shuffled; // chance, digits
    shuffled.reserve(plan.stock);
    for (unsigned k = 0; k < plan.stock; ++k) {
        const quint64 digits = base + subscriber(plan, areaCode, placeBehindCode, k, m_seed);
        if (taken.insert(digits).second)
            shuffled.emplace_back(hash(m_seed, digits), digits);
    }
    std::sort(shuffled.begin(), shuffled.end());
    // The first numbers of every place behave, so that a first try at the program goes well.
    std::stable_partition(shuffled.begin(), shuffled.begin() + std::ptrdiff_t(std::min<size_t>(shuffled.size(), 40)),
        [](const auto &entry) { return !special_numbers::isSpecial(entry.second); });

    m_rows.push_back({&plan, quint32(m_numbers.size()), quint32(shuffled.size())});
    for (const auto &[chance, digits] : shuffled) {
        m_numbers.push_back(
            {digits, row, featuresOf(ofType, chance / 400), traitsOf(plan, digits, chance, sales->reservable)});
    }
}

void CountryStock::addBlocks(const PlanRow &plan, unsigned placeBehindCode, Taken &taken)
{
    const quint16 row = quint16(m_rows.size());
    const quint64 base = prefix(plan) * powerOfTen(plan.digits);
    for (unsigned i = 0; plan.blockSize != 0 && i < 4; ++i) {
        const quint64 chance = hash(m_seed, prefix(plan), i + 7000);
        const quint64 steps = 10'000u / plan.blockSize;
        const quint64 high = isNanp(plan) ? 201 + 2 * ((toNumber(plan.areaCode) + placeBehindCode * 40 + i) % 399)
                                          : quint64(plan.lead[0] - '0') * powerOfTen(plan.digits - 5u) + 7 + i;
        quint64 start = base + high * 10'000 + chance % steps * plan.blockSize;
        const auto isTaken = [&](quint64 first) {
            for (quint64 digits = first; digits < first + plan.blockSize; ++digits) {
                if (taken.count(digits) != 0)
                    return true;
            }
            return false;
        };
        while (isTaken(start))
            start += plan.blockSize;
        for (quint64 digits = start; digits < start + plan.blockSize; ++digits)
            taken.insert(digits);
        m_blocks.push_back({start, plan.blockSize, row});
    }
}

void CountryStock::index()
{
    m_byDigits.resize(m_numbers.size());
    for (quint32 i = 0; i < m_byDigits.size(); ++i)
        m_byDigits[i] = i;
    std::sort(m_byDigits.begin(), m_byDigits.end(),
        [this](quint32 a, quint32 b) { return m_numbers[a].digits < m_numbers[b].digits; });
}

const StockNumber *CountryStock::find(quint64 digits) const
{
    const auto place = std::lower_bound(m_byDigits.begin(), m_byDigits.end(), digits,
        [this](quint32 i, quint64 wanted) { return m_numbers[i].digits < wanted; });
    if (place == m_byDigits.end() || m_numbers[*place].digits != digits)
        return nullptr;
    return &m_numbers[*place];
}

const CountryStock *Inventory::of(QStringView country) const
{
    for (const auto &[code, stock] : m_countries) {
        if (code == country)
            return stock.get();
    }
    if (callingCode(country) == nullptr)
        return nullptr;
    m_countries.emplace_back(country.toString(), std::make_unique<CountryStock>(country, m_seed));
    return m_countries.back().second.get();
}

Stocked Inventory::find(quint64 digits) const
{
    char text[24];
    const auto end = std::to_chars(text, text + sizeof text, digits).ptr;
    const size_t length = size_t(end - text);
    for (const CallingCode &entry : CallingCodes) {
        const size_t size = std::strlen(entry.code);
        if (length <= size || std::memcmp(text, entry.code, size) != 0)
            continue;
        const CountryStock *stock = of(QString::fromLatin1(entry.country));
        if (const StockNumber *number = stock->find(digits))
            return {stock, number};
    }
    return {};
}

std::vector<const char *> Inventory::countries()
{
    std::vector<const char *> codes;
    for (const CallingCode &entry : CallingCodes)
        codes.push_back(entry.country);
    return codes;
}

std::vector<const PlanRow *> Inventory::plan(QStringView country)
{
    std::vector<const PlanRow *> rows;
    for (const PlanRow &row : Plan) {
        if (country == QLatin1StringView(row.country))
            rows.push_back(&row);
    }
    return rows;
}

const char *Inventory::callingCode(QStringView country)
{
    for (const CallingCode &entry : CallingCodes) {
        if (country == QLatin1StringView(entry.country))
            return entry.code;
    }
    return nullptr;
}

Price priceOf(const PlanRow &plan, quint8 traits, quint64 digits)
{
    struct Tariff
    {
        qint64 upfront;
        qint64 monthly;
    };
    constexpr Tariff Nanp[] = {{100, 100}, {100, 200}};
    constexpr Tariff SandboxState[] = {{100, 150}, {500, 1200}, {300, 400}, {100, 200}, {500, 900}};
    const bool nanp = isNanp(plan);
    const Tariff tariff = nanp ? Nanp[plan.type == NumberType::TollFree ? 1 : 0] : SandboxState[size_t(plan.type)];
    Price price{tariff.upfront, tariff.monthly};
    if (std::strcmp(plan.country, "GB") == 0)
        price.currency = QLatin1StringView("GBP");
    if ((traits & StockNumber::Dear) != 0) {
        price.upfrontCents = 50'000;
        price.monthlyCents = 4'000;
    } else if ((traits & StockNumber::Fancy) != 0) {
        price.upfrontCents += 2'400;
        price.monthlyCents += 100;
    } else if ((traits & StockNumber::OddPrice) != 0) {
        price.monthlyCents += 100;
    }
    constexpr unsigned Scales[] = {2, 5, 7, 5};
    price.scale = Scales[digits % 4];
    return price;
}

QString e164Text(quint64 digits)
{
    return QChar(u'+') + QString::number(digits);
}

quint64 e164Digits(QStringView text)
{
    if (text.size() < 8 || text.size() > 16 || text[0] != u'+' || text[1] == u'0')
        return 0;
    quint64 digits = 0;
    for (const QChar c : text.mid(1)) {
        if (c < u'0' || c > u'9')
            return 0;
        digits = digits * 10 + quint64(c.unicode() - u'0');
    }
    return digits;
}

QString rateCenter(const PlanRow &plan)
{
    return QString::fromLatin1(plan.place).toUpper();
}

} // namespace nd::sandbox
