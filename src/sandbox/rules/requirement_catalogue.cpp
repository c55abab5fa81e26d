// SPDX-License-Identifier: Apache-2.0
#include "sandbox/rules/requirement_catalogue.h"

#include <algorithm>
#include <array>

namespace nd::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr RequirementType Types[] = {
    {"Proof of Address"_L1, "document"_L1, "Proves that the end user has an address in the area of the phone number"_L1,
        "Utility bill, internet bill, phone bill, or lease"_L1, ""_L1, 0, 0,
        "Issued by the same country that the phone number belongs to"_L1, "Not older than three months"_L1},
    {"Business Registration"_L1, "document"_L1, "Proves that the end user is a registered business"_L1,
        "Extract of the commercial register"_L1, ""_L1, 0, 0, "Issued by the country of the business"_L1,
        "Not older than six months"_L1},
    {"Identity Document"_L1, "document"_L1, "Copy of the passport or identity card of the end user"_L1,
        "Passport, identity card"_L1, ""_L1, 0, 0, ""_L1, "Current and not expired"_L1},
    {"Address Matching the Area Code"_L1, "address"_L1,
        "Address of the end user: street, building number, postal code, city and country"_L1,
        "Bahnhofstrasse 1, 8001 Zuerich, CH"_L1, ""_L1, 0, 0, "Identical locality as the numbers desired"_L1, ""_L1},
    {"End User Name"_L1, "textual"_L1, "Full name of the person or business that will use the number"_L1,
        "ACME Widgets Ltd"_L1, ""_L1, 3, 100, ""_L1, ""_L1},
    {"Contact Phone Number"_L1, "textual"_L1, "Where the end user can be reached, in E.164"_L1, "+442079460000"_L1,
        "+0123456789"_L1, 8, 16, ""_L1, ""_L1},
    {"Date of Establishment"_L1, "datetime"_L1, "Day on which the business was founded"_L1, "2014-03-27T00:00:00Z"_L1,
        ""_L1, 0, 0, ""_L1, ""_L1},
    {"Identity Verification"_L1, "action"_L1,
        "The end user shows a passport or identity card to a verification service"_L1,
        "The link is made for the end user and sent to them"_L1, ""_L1, 0, 0, ""_L1, ""_L1},
};

constexpr quint8 ProofOfAddress = 0;
constexpr quint8 Registration = 1;
constexpr quint8 Identity = 2;
constexpr quint8 AreaAddress = 3;
constexpr quint8 Name = 4;
constexpr quint8 Contact = 5;
constexpr quint8 Established = 6;
constexpr quint8 Verification = 7;

constexpr quint8 NameOnly[] = {Name};
constexpr quint8 NameAddress[] = {Name, AreaAddress};
constexpr quint8 NameAddressProof[] = {Name, AreaAddress, ProofOfAddress};
constexpr quint8 GermanLocal[] = {Name, AreaAddress, ProofOfAddress, Registration};
constexpr quint8 Person[] = {Name, AreaAddress, Identity, Contact};
constexpr quint8 Verified[] = {Name, Verification};
constexpr quint8 Business[] = {Name, Registration, Established};

constexpr RequirementSet Sets[] = {
    {"AU"_L1, NumberType::Mobile, Verified},
    {"CH"_L1, NumberType::Local, NameAddressProof},
    {"CH"_L1, NumberType::Mobile, Person},
    {"CH"_L1, NumberType::National, Business},
    {"CH"_L1, NumberType::SharedCost, Business},
    {"CH"_L1, NumberType::TollFree, Business},
    {"DE"_L1, NumberType::Local, GermanLocal},
    {"DE"_L1, NumberType::Mobile, Person},
    {"DE"_L1, NumberType::National, Business},
    {"DE"_L1, NumberType::SharedCost, Business},
    {"DE"_L1, NumberType::TollFree, Business},
    {"GB"_L1, NumberType::Local, NameAddress},
    {"GB"_L1, NumberType::Mobile, NameAddressProof},
    {"GB"_L1, NumberType::National, NameOnly},
    {"GB"_L1, NumberType::SharedCost, NameOnly},
    {"GB"_L1, NumberType::TollFree, NameOnly},
};

} // namespace

std::span<const RequirementType> requirementTypes()
{
    return Types;
}

std::span<const RequirementSet> requirementSets()
{
    return Sets;
}

std::span<const quint8> requirementsOf(QStringView country, NumberType type)
{
    for (const RequirementSet &set : Sets) {
        if (set.type == type && country == set.country)
            return set.types;
    }
    return {};
}

bool needsGroup(QStringView country)
{
    constexpr std::array<QLatin1StringView, 6> Countries = {"CH"_L1, "DK"_L1, "IT"_L1, "NO"_L1, "PT"_L1, "SE"_L1};
    return std::find(Countries.begin(), Countries.end(), country) != Countries.end();
}

} // namespace nd::sandbox
