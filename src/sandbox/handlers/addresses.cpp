// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/handlers.h"

#include "sandbox/stock/countries.h"
#include "sandbox/wire/body_reader.h"
#include "sandbox/wire/paging.h"

#include <algorithm>
#include <array>

namespace nd::sandbox::handlers {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    const char *key;
    QString Address::*text;
};
constexpr std::array Parts{
    Part{"customer_reference", &Address::reference},
    Part{"business_name", &Address::business},
    Part{"first_name", &Address::firstName},
    Part{"last_name", &Address::lastName},
    Part{"phone_number", &Address::phone},
    Part{"street_address", &Address::street},
    Part{"extended_address", &Address::extended},
    Part{"neighborhood", &Address::neighborhood},
    Part{"borough", &Address::borough},
    Part{"locality", &Address::locality},
    Part{"administrative_area", &Address::area},
    Part{"postal_code", &Address::postalCode},
    Part{"country_code", &Address::country},
};

QString textOf(const Address &address, QLatin1StringView key)
{
    const auto part = std::find_if(
        Parts.begin(), Parts.end(), [key](const Part &one) { return QLatin1StringView(one.key) == key; });
    return part == Parts.end() ? QString() : address.*(part->text);
}

QJsonObject addressJson(const Identifiers &ids, const Address &address)
{
    QJsonObject object{
        {u"address_book"_s, address.inBook},
        {u"created_at"_s, json(address.created)},
        {u"id"_s, ids.text(Kind::Address, address.index)},
        {u"record_type"_s, u"address"_s},
        {u"updated_at"_s, json(address.created)},
        {u"validate_address"_s, address.validated},
    };
    for (const Part &part : Parts)
        object[QLatin1StringView(part.key)] = json(address.*(part.text));
    return object;
}

/// The sandbox knows no streets. A house wants a number, a place a postal code; who abbreviates the street, or writes
/// the place in small letters, is shown how it is written.
struct Judgement
{
    QString street = {}; ///< as it is written
    QString locality = {};
    bool isPlace = true;
    bool isWritten = true; ///< as it is written
};

Judgement judge(const QString &street, const QString &locality)
{
    Judgement judgement{.street = street.simplified(), .locality = locality.simplified()};
    constexpr std::array Abbreviations{
        std::pair{" St."_L1, " Street"_L1}, std::pair{" Ave."_L1, " Avenue"_L1}, std::pair{" Rd."_L1, " Road"_L1}};
    for (const auto &[brief, whole] : Abbreviations)
        judgement.street.replace(brief, whole);
    if (!judgement.locality.isEmpty())
        judgement.locality[0] = judgement.locality[0].toUpper();
    judgement.isPlace = std::any_of(street.begin(), street.end(), [](QChar c) { return c.isDigit(); })
        && !street.contains("wrong"_L1, Qt::CaseInsensitive);
    judgement.isWritten = judgement.street == street && judgement.locality == locality;
    return judgement;
}

QJsonObject complaint(const char *key, const QString &title, const QString &description)
{
    return {{u"code"_s, u"20207"_s}, {u"description"_s, description}, {u"meta"_s, QJsonObject()},
        {u"source"_s, QJsonObject{{u"parameter"_s, QJsonValue()}, {u"pointer"_s, u'/' + QString::fromLatin1(key)}}},
        {u"title"_s, title}};
}

void readNames(ObjectReader &body, const Address &address)
{
    if (address.business.isEmpty() && (address.firstName.isEmpty() || address.lastName.isEmpty()))
        body.complain(code::MissingParameter,
            u"An address must have either a first and a last name or a business name."_s, "business_name");
}

void readCountry(ObjectReader &body, const QString &country)
{
    if (!country.isEmpty() && findCountry(country) == nullptr)
        body.complain(code::InvalidWord, u"This is no country."_s, "country_code");
}

} // namespace

Answer listAddresses(const RequestContext &context)
{
    QueryReader query(context.request);
    Page page = Page::bracketed(query);
    const QString reference = query.text("filter[customer_reference][eq]");
    const QString partOfReference = query.text("filter[customer_reference][contains]");
    const QString street = query.text("filter[street_address][contains]");
    const auto inBook = query.flag("filter[address_book][eq]");
    const auto emergency = query.flag("filter[used_as_emergency]");
    const QString sort = query.word("sort",
        {"created_at", "first_name", "last_name", "business_name", "street_address", "-created_at", "-first_name",
            "-last_name", "-business_name", "-street_address"});
    if (!query.isFine())
        return query.refusal();
    std::vector<const Address *> found;
    for (auto address = context.state.addresses.rbegin(); address != context.state.addresses.rend(); ++address) {
        const bool suits = (reference.isEmpty() || reference == address->reference)
            && address->reference.contains(partOfReference, Qt::CaseInsensitive)
            && address->street.contains(street, Qt::CaseInsensitive) && (!inBook || *inBook == address->inBook)
            && (!emergency || !*emergency); // no number of the sandbox has one
        if (suits)
            found.push_back(&*address);
    }
    if (!sort.isEmpty()) {
        const QByteArray name = (sort.startsWith(u'-') ? sort.mid(1) : sort).toLatin1();
        std::stable_sort(found.begin(), found.end(), [&](const Address *a, const Address *b) {
            if (name == "created_at")
                return a->created < b->created;
            return textOf(*a, QLatin1StringView(name)) < textOf(*b, QLatin1StringView(name));
        });
        if (sort.startsWith(u'-'))
            std::reverse(found.begin(), found.end());
    }
    QJsonArray rows;
    for (const Address *address : found) {
        if (page.take())
            rows.append(addressJson(context.state.ids, *address));
    }
    return page.answer(rows);
}

Answer createAddress(const RequestContext &context)
{
    BodyReader body(context.request);
    Address address;
    if (body.isFine()) {
        for (const Part &part : Parts) {
            const QLatin1StringView key(part.key);
            const bool wanted = key == "street_address"_L1 || key == "locality"_L1 || key == "country_code"_L1;
            address.*(part.text) = wanted ? body.root().requiredText(part.key) : body.root().text(part.key);
        }
        address.country = address.country.toUpper();
        address.inBook = body.root().flag("address_book").value_or(true);
        address.validated = body.root().flag("validate_address").value_or(true);
        readNames(body.root(), address);
        readCountry(body.root(), address.country);
        if (address.validated && !address.street.isEmpty() && !judge(address.street, address.locality).isPlace)
            body.root().complain(code::Unprocessable, u"The street address provided is invalid."_s, "street_address");
    }
    if (!body.isFine())
        return body.refusal();
    address.created = context.now;
    const Address &added = SandboxState::add(context.state.addresses, std::move(address));
    return Answer::data(addressJson(context.state.ids, added));
}

Answer validateAddress(const RequestContext &context)
{
    BodyReader body(context.request);
    Address address;
    if (body.isFine()) {
        address.street = body.root().requiredText("street_address");
        address.postalCode = body.root().requiredText("postal_code");
        address.country = body.root().requiredText("country_code", 2).toUpper();
        address.extended = body.root().text("extended_address");
        address.locality = body.root().text("locality");
        address.area = body.root().text("administrative_area");
        readCountry(body.root(), address.country);
    }
    if (!body.isFine())
        return body.refusal();
    const Judgement judgement = judge(address.street, address.locality);
    QJsonArray errors;
    if (!judgement.isPlace)
        errors.append(complaint("street_address", u"Invalid street address"_s,
            u"The street address provided is invalid: it has no house number."_s));
    else if (!judgement.isWritten)
        errors.append(complaint(
            "street_address", u"Address not found as written"_s, u"The address is known in another spelling."_s));
    const bool suggests = judgement.isPlace;
    return Answer::data(QJsonObject{
        {u"errors"_s, errors},
        {u"record_type"_s, u"address_validation"_s},
        {u"result"_s, errors.isEmpty() ? u"valid"_s : u"invalid"_s},
        {u"suggested"_s,
            QJsonObject{{u"administrative_area"_s, json(suggests ? address.area : QString())},
                {u"country_code"_s, json(suggests ? address.country : QString())},
                {u"extended_address"_s, json(suggests ? address.extended : QString())},
                {u"locality"_s, json(suggests ? judgement.locality : QString())},
                {u"postal_code"_s, json(suggests ? address.postalCode : QString())},
                {u"street_address"_s, json(suggests ? judgement.street : QString())}}},
    });
}

} // namespace nd::sandbox::handlers
