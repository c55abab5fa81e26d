// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request/endpoint.h"

namespace nd {

/// A postal address of the account (spec Address). Requirements of the type address want its id (api-facts §3.5).
struct PostalAddress
{
    QString id = {}; ///< digits
    QString customerReference = {};
    QString businessName = {};
    QString firstName = {};
    QString lastName = {};
    QString phoneNumber = {};
    QString streetAddress = {};
    QString extendedAddress = {}; ///< floor, flat
    QString neighborhood = {};
    QString borough = {};
    QString locality = {};
    QString administrativeArea = {};
    QString postalCode = {};
    QString countryCode = {};
    Timestamp createdAt = {};
    Timestamp updatedAt = {};
    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("id", &PostalAddress::id),
            field("customer_reference", &PostalAddress::customerReference),
            field("business_name", &PostalAddress::businessName),
            field("first_name", &PostalAddress::firstName),
            field("last_name", &PostalAddress::lastName),
            field("phone_number", &PostalAddress::phoneNumber),
            field("street_address", &PostalAddress::streetAddress),
            field("extended_address", &PostalAddress::extendedAddress),
            field("neighborhood", &PostalAddress::neighborhood),
            field("borough", &PostalAddress::borough),
            field("locality", &PostalAddress::locality),
            field("administrative_area", &PostalAddress::administrativeArea),
            field("postal_code", &PostalAddress::postalCode),
            field("country_code", &PostalAddress::countryCode),
            field("created_at", &PostalAddress::createdAt),
            field("updated_at", &PostalAddress::updatedAt),
        };
    }
};

struct AddressFilter
{
    QString customerReference = {};
    QString customerReferenceContains = {};
    QString streetContains = {}; ///< three characters at least
    QString inBook = {}; ///< "true", "false"
    QString usedAsEmergency = {}; ///< "true", "false"
    QString sort = {}; ///< created_at, first_name, …; "-" before turns round
    friend bool operator==(const AddressFilter &, const AddressFilter &) = default;
    static constexpr auto params()
    {
        return std::tuple{
            param("filter[customer_reference][eq]", &AddressFilter::customerReference),
            param("filter[customer_reference][contains]", &AddressFilter::customerReferenceContains),
            param("filter[street_address][contains]", &AddressFilter::streetContains),
            param("filter[address_book][eq]", &AddressFilter::inBook),
            param("filter[used_as_emergency]", &AddressFilter::usedAsEmergency),
            param("sort", &AddressFilter::sort),
        };
    }
};

/// Telnyx wants all three names (spec AddressCreate), of which either the first and the last or the business's say
/// something: the others are sent empty.
struct NewAddress
{
    QString customerReference = {};
    std::optional<QString> businessName = {};
    std::optional<QString> firstName = {};
    std::optional<QString> lastName = {};
    QString phoneNumber = {};
    QString streetAddress = {};
    QString extendedAddress = {};
    QString neighborhood = {};
    QString borough = {};
    QString locality = {};
    QString administrativeArea = {};
    QString postalCode = {};
    QString countryCode = {};
    std::optional<bool> addressBook = {}; ///< true when unset
    /// For emergency calls; true when unset. An address that is only a proof for regulators need not be fit for those.
    std::optional<bool> validateAddress = {};
    friend bool operator==(const NewAddress &, const NewAddress &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("customer_reference", &NewAddress::customerReference),
            essential("business_name", &NewAddress::businessName),
            essential("first_name", &NewAddress::firstName),
            essential("last_name", &NewAddress::lastName),
            field("phone_number", &NewAddress::phoneNumber),
            essential("street_address", &NewAddress::streetAddress),
            field("extended_address", &NewAddress::extendedAddress),
            field("neighborhood", &NewAddress::neighborhood),
            field("borough", &NewAddress::borough),
            essential("locality", &NewAddress::locality),
            field("administrative_area", &NewAddress::administrativeArea),
            field("postal_code", &NewAddress::postalCode),
            essential("country_code", &NewAddress::countryCode),
            field("address_book", &NewAddress::addressBook),
            field("validate_address", &NewAddress::validateAddress),
        };
    }
};

/// Is there such a place?
struct AddressQuestion
{
    QString streetAddress = {};
    QString extendedAddress = {};
    QString locality = {};
    QString administrativeArea = {};
    QString postalCode = {};
    QString countryCode = {};
    friend bool operator==(const AddressQuestion &, const AddressQuestion &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("street_address", &AddressQuestion::streetAddress),
            field("extended_address", &AddressQuestion::extendedAddress),
            field("locality", &AddressQuestion::locality),
            field("administrative_area", &AddressQuestion::administrativeArea),
            essential("postal_code", &AddressQuestion::postalCode),
            essential("country_code", &AddressQuestion::countryCode),
        };
    }
};

/// The same place as Telnyx would write it; empty where it says nothing.
struct SuggestedAddress
{
    QString streetAddress = {};
    QString extendedAddress = {};
    QString locality = {};
    QString administrativeArea = {};
    QString postalCode = {};
    QString countryCode = {};
    friend bool operator==(const SuggestedAddress &, const SuggestedAddress &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("street_address", &SuggestedAddress::streetAddress),
            field("extended_address", &SuggestedAddress::extendedAddress),
            field("locality", &SuggestedAddress::locality),
            field("administrative_area", &SuggestedAddress::administrativeArea),
            field("postal_code", &SuggestedAddress::postalCode),
            field("country_code", &SuggestedAddress::countryCode),
        };
    }
};

struct AddressComplaintSource
{
    QString pointer = {}; ///< "/street_address"
    friend bool operator==(const AddressComplaintSource &, const AddressComplaintSource &) = default;
    static constexpr auto fields() { return std::tuple{field("pointer", &AddressComplaintSource::pointer)}; }
};

struct AddressComplaint
{
    QString code = {};
    QString title = {};
    QString description = {};
    AddressComplaintSource source = {};
    friend bool operator==(const AddressComplaint &, const AddressComplaint &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            field("code", &AddressComplaint::code),
            field("title", &AddressComplaint::title),
            field("description", &AddressComplaint::description),
            field("source", &AddressComplaint::source),
        };
    }
};

struct AddressVerdict
{
    QString result = {}; ///< "valid", "invalid"
    SuggestedAddress suggested = {};
    std::vector<AddressComplaint> errors = {};
    friend bool operator==(const AddressVerdict &, const AddressVerdict &) = default;
    static constexpr auto fields()
    {
        return std::tuple{
            essential("result", &AddressVerdict::result),
            field("suggested", &AddressVerdict::suggested),
            field("errors", &AddressVerdict::errors),
        };
    }

    bool isValid() const { return result == QLatin1StringView("valid"); }
};

namespace endpoint {
inline constexpr Endpoint<Page<PostalAddress>, AddressFilter> listAddresses{
    "addresses.list", Verb::Get, "/addresses", Envelope::Data, Paging::Bracket};
inline constexpr Endpoint<PostalAddress, NoParams, NewAddress> createAddress{
    "addresses.create", Verb::Post, "/addresses"};
/// Asks only. Its suggestion is taken over into what is created. `…/actions/accept_suggestions` is another thing: it is
/// about emergency addresses of Operator Connect (spec), which are not ours.
inline constexpr Endpoint<AddressVerdict, NoParams, AddressQuestion> validateAddress{
    "addresses.validate", Verb::Post, "/addresses/actions/validate", Envelope::Data, Paging::None, true};
} // namespace endpoint

} // namespace nd
