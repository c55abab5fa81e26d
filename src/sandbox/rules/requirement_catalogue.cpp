// SPDX-License-Identifier: Apache-2.0
#include "sandbox/rules/requirement_catalogue.h"

#include <QLatin1StringView>

namespace nd::sandbox {

namespace {

constexpr RequirementType Types[] = {
    {"Proof of Address", "document", "Proves that the end user has an address in the area of the phone number",
        "Utility bill, internet bill, phone bill, or lease", "", 0, 0,
        "Issued by the same country that the phone number belongs to", "Not older than three months"},
    {"Business Registration", "document", "Proves that the end user is a registered business",
        "Extract of the commercial register", "", 0, 0, "Issued by the country of the business",
        "Not older than six months"},
    {"Identity Document", "document", "Copy of the passport or identity card of the end user",
        "Passport, identity card", "", 0, 0, "", "Current and not expired"},
    {"Address Matching the Area Code", "address",
        "Address of the end user: street, building number, postal code, city and country",
        "Bahnhofstrasse 1, 8001 Zuerich, CH", "", 0, 0, "Identical locality as the numbers desired", ""},
    {"End User Name", "textual", "Full name of the person or business that will use the number", "ACME Widgets Ltd", "",
        3, 100, "", ""},
    {"Contact Phone Number", "textual", "Where the end user can be reached, in E.164", "+442079460000", "+0123456789",
        8, 16, "", ""},
    {"Date of Establishment", "datetime", "Day on which the business was founded", "2014-03-27T00:00:00Z", "", 0, 0, "",
        ""},
};

constexpr quint8 ProofOfAddress = 0;
constexpr quint8 Registration = 1;
constexpr quint8 Identity = 2;
constexpr quint8 AreaAddress = 3;
constexpr quint8 Name = 4;
constexpr quint8 Contact = 5;
constexpr quint8 Established = 6;

constexpr quint8 NameOnly[] = {Name};
constexpr quint8 NameAddress[] = {Name, AreaAddress};
constexpr quint8 NameAddressProof[] = {Name, AreaAddress, ProofOfAddress};
constexpr quint8 GermanLocal[] = {Name, AreaAddress, ProofOfAddress, Registration};
constexpr quint8 Person[] = {Name, AreaAddress, Identity, Contact};
constexpr quint8 Business[] = {Name, Registration, Established};

constexpr RequirementSet Sets[] = {
    {"CH", NumberType::Local, NameAddressProof},
    {"CH", NumberType::Mobile, Person},
    {"CH", NumberType::National, Business},
    {"CH", NumberType::SharedCost, Business},
    {"CH", NumberType::TollFree, Business},
    {"DE", NumberType::Local, GermanLocal},
    {"DE", NumberType::Mobile, Person},
    {"DE", NumberType::National, Business},
    {"DE", NumberType::SharedCost, Business},
    {"DE", NumberType::TollFree, Business},
    {"GB", NumberType::Local, NameAddress},
    {"GB", NumberType::Mobile, NameAddressProof},
    {"GB", NumberType::National, NameOnly},
    {"GB", NumberType::SharedCost, NameOnly},
    {"GB", NumberType::TollFree, NameOnly},
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
        if (set.type == type && country == QLatin1StringView(set.country))
            return set.types;
    }
    return {};
}

bool needsGroup(QStringView country)
{
    for (const char *code : {"CH", "DK", "IT", "NO", "PT", "SE"}) {
        if (country == QLatin1StringView(code))
            return true;
    }
    return false;
}

} // namespace nd::sandbox
