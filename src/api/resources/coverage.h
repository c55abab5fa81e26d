// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// What can be bought of one number type in one country.
struct TypeCoverage
{
    QStringList features = {};
    bool fullPstnReplacement = false;
    bool internationalSms = false;
    bool p2p = false;
    bool quickship = false;
    bool reservable = false;
    friend bool operator==(const TypeCoverage &, const TypeCoverage &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("features", &TypeCoverage::features),
            field("full_pstn_replacement", &TypeCoverage::fullPstnReplacement),
            field("international_sms", &TypeCoverage::internationalSms),
            field("p2p", &TypeCoverage::p2p),
            field("quickship", &TypeCoverage::quickship),
            field("reservable", &TypeCoverage::reservable),
        };
    }
};

/// {} means that the type does not exist in the country (api-facts §2.1): nothing is read then.
bool read(const QJsonValue &json, TypeCoverage &out, Reader &reader);

/// What Telnyx sells in one country (spec CountryCoverage).
struct CountryCoverage
{
    QString name = {}; ///< in English; the key of the answer, empty where the answer has none
    QString code = {}; ///< ISO 3166-1 alpha-2
    QString region = {}; ///< AMER, EMEA, APAC or empty
    QStringList features = {}; ///< the union over all types: says nothing about a single one (api-facts §2.1)
    QStringList phoneNumberTypes = {}; ///< each once
    std::optional<TypeCoverage> local = {};
    std::optional<TypeCoverage> tollFree = {};
    std::optional<TypeCoverage> mobile = {};
    std::optional<TypeCoverage> national = {};
    std::optional<TypeCoverage> sharedCost = {};
    bool numbers = false; ///< sold at all
    bool inventoryCoverage = false; ///< /inventory_coverage knows the country
    bool internationalSms = false;
    bool p2p = false;
    bool quickship = false;
    bool reservable = false;

    /// By the word of the API ("toll_free"); null when the type is not sold.
    const TypeCoverage *type(QStringView numberType) const;

    friend bool operator==(const CountryCoverage &, const CountryCoverage &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("code", &CountryCoverage::code),
            field("region", &CountryCoverage::region),
            field("features", &CountryCoverage::features),
            field("phone_number_type", &CountryCoverage::phoneNumberTypes), // repeats "local" in live answers
            field("local", &CountryCoverage::local),
            field("toll_free", &CountryCoverage::tollFree),
            field("mobile", &CountryCoverage::mobile),
            field("national", &CountryCoverage::national),
            field("shared_cost", &CountryCoverage::sharedCost),
            field("numbers", &CountryCoverage::numbers),
            field("inventory_coverage", &CountryCoverage::inventoryCoverage),
            field("international_sms", &CountryCoverage::internationalSms),
            field("p2p", &CountryCoverage::p2p),
            field("quickship", &CountryCoverage::quickship),
            field("reservable", &CountryCoverage::reservable),
        };
    }
};

/// The spec sends the record itself for one country; live it came keyed by the country's name,
/// {"Germany": {…}} (api-facts §0.10). Both are read.
bool read(const QJsonValue &json, CountryCoverage &out, Reader &reader);

/// All countries: the answer is an object keyed by English country name. A country that cannot be read is left out
/// and noted.
struct WorldCoverage
{
    std::vector<CountryCoverage> countries = {}; ///< by name
    friend bool operator==(const WorldCoverage &, const WorldCoverage &) = default;
};

bool read(const QJsonValue &json, WorldCoverage &out, Reader &reader);
QJsonValue write(const WorldCoverage &value);

namespace endpoint {
inline constexpr Endpoint<WorldCoverage> getWorldCoverage{"country_coverage.list", Verb::Get, "/country_coverage"};
/// Argument: ISO 3166-1 alpha-2 code.
inline constexpr Endpoint<CountryCoverage> getCountryCoverage{
    "country_coverage.get", Verb::Get, "/country_coverage/countries/{}"};
} // namespace endpoint

} // namespace nd
