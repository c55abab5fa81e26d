// SPDX-License-Identifier: Apache-2.0
#include "features/addresses/new_address_presenter.h"

#include "api/client/client.h"
#include "api/values/customer_reference.h"
#include "base/e164.h"
#include "features/addresses/service/address_book.h"
#include "features/orders/service/order_actions.h"
#include "features/requirements/service/requirement_actions.h"
#include "sessions/account_services.h"
#include "sessions/session.h"
#include "wording/country_names.h"
#include "wording/error_text.h"

#include <QStringList>

#include <array>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Pointer
{
    QLatin1StringView name;
    AddressPart part;
};
constexpr std::array Pointers{
    Pointer{"customer_reference"_L1, AddressPart::Reference},
    Pointer{"business_name"_L1, AddressPart::Business},
    Pointer{"first_name"_L1, AddressPart::FirstName},
    Pointer{"last_name"_L1, AddressPart::LastName},
    Pointer{"phone_number"_L1, AddressPart::Phone},
    Pointer{"street_address"_L1, AddressPart::Street},
    Pointer{"extended_address"_L1, AddressPart::Extended},
    Pointer{"locality"_L1, AddressPart::Locality},
    Pointer{"administrative_area"_L1, AddressPart::Area},
    Pointer{"postal_code"_L1, AddressPart::PostalCode},
    Pointer{"country_code"_L1, AddressPart::Country},
};

std::optional<AddressPart> partOf(QStringView pointer)
{
    for (const Pointer &one : Pointers) {
        if (pointer.endsWith(one.name))
            return one.part;
    }
    return {};
}

QString textIn(const AddressTexts &texts, AddressPart part)
{
    return texts.value(part).simplified();
}

QString countryIn(const AddressTexts &texts)
{
    return countries::codeOf(textIn(texts, AddressPart::Country));
}

/// What every record of an address calls alike.
template <class Address>
Address placeIn(const AddressTexts &texts)
{
    Address address;
    address.streetAddress = textIn(texts, AddressPart::Street);
    address.extendedAddress = textIn(texts, AddressPart::Extended);
    address.locality = textIn(texts, AddressPart::Locality);
    address.administrativeArea = textIn(texts, AddressPart::Area);
    address.postalCode = textIn(texts, AddressPart::PostalCode);
    address.countryCode = countryIn(texts);
    return address;
}

NewAddress recordOf(const AddressTexts &texts)
{
    NewAddress address = placeIn<NewAddress>(texts);
    address.customerReference = textIn(texts, AddressPart::Reference);
    address.businessName = textIn(texts, AddressPart::Business);
    address.firstName = textIn(texts, AddressPart::FirstName);
    address.lastName = textIn(texts, AddressPart::LastName);
    address.phoneNumber = textIn(texts, AddressPart::Phone);
    return address;
}

/// Telnyx's words where it has some.
AddressTexts mixed(AddressTexts typed, const AddressTexts &suggested)
{
    for (auto it = suggested.begin(); it != suggested.end(); ++it) {
        if (!it.value().isEmpty())
            typed[it.key()] = it.value();
    }
    return typed;
}

bool sameWords(const AddressTexts &a, const AddressTexts &b)
{
    return placeIn<AddressQuestion>(a) == placeIn<AddressQuestion>(b);
}

} // namespace

NewAddressPresenter::NewAddressPresenter(Session &session, QObject *parent) : QObject(parent), m_session(session) { }

NewAddressPresenter::~NewAddressPresenter() = default;

AddressTexts NewAddressPresenter::textsOf(const SuggestedAddress &address)
{
    return {{AddressPart::Street, address.streetAddress}, {AddressPart::Extended, address.extendedAddress},
        {AddressPart::Locality, address.locality}, {AddressPart::Area, address.administrativeArea},
        {AddressPart::PostalCode, address.postalCode}, {AddressPart::Country, address.countryCode}};
}

QString NewAddressPresenter::lineOf(const AddressTexts &texts)
{
    return addressText(placeIn<PostalAddress>(texts));
}

AddressProblems NewAddressPresenter::problems(const AddressTexts &texts) const
{
    AddressProblems found;
    const bool person
        = !textIn(texts, AddressPart::FirstName).isEmpty() && !textIn(texts, AddressPart::LastName).isEmpty();
    if (textIn(texts, AddressPart::Business).isEmpty() && !person)
        found[AddressPart::Business] = tr("Type a business name, or a first and a last name.");
    if (textIn(texts, AddressPart::Street).isEmpty())
        found[AddressPart::Street] = tr("Type the street and the house number.");
    if (textIn(texts, AddressPart::Locality).isEmpty())
        found[AddressPart::Locality] = tr("Type the city.");
    if (countryIn(texts).isEmpty())
        found[AddressPart::Country] = tr("Type a country or its two letters.");
    const QString phone = textIn(texts, AddressPart::Phone);
    if (!phone.isEmpty() && !e164::isOrderable(phone))
        found[AddressPart::Phone] = tr("A phone number is written as in +442079460018.");
    const QString reference = textIn(texts, AddressPart::Reference);
    if (const QString problem = reference::problem(reference); !reference.isEmpty() && !problem.isEmpty())
        found[AddressPart::Reference] = problem;
    return found;
}

void NewAddressPresenter::edited()
{
    if (m_busy)
        return;
    const bool said = !m_message.isEmpty() || !m_complaints.isEmpty() || m_suggestion || m_doubted;
    m_message.clear();
    m_complaints.clear();
    m_suggestion.reset();
    m_doubted = false;
    if (said)
        emit changed();
}

void NewAddressPresenter::create(const AddressTexts &texts)
{
    if (m_busy || !problems(texts).isEmpty())
        return;
    edited();
    // Telnyx wants a postal code to look a place up, and some countries have none.
    if (textIn(texts, AddressPart::PostalCode).isEmpty())
        return send(texts, false);
    m_busy = true;
    m_asking = m_session.client().send(endpoint::validateAddress(placeIn<AddressQuestion>(texts)),
        [this, texts](const Result<AddressVerdict> &verdict) { onVerdict(texts, verdict); });
    emit changed();
}

void NewAddressPresenter::onVerdict(const AddressTexts &texts, const Result<AddressVerdict> &verdict)
{
    m_busy = false;
    if (!verdict) {
        m_doubted = verdict.error().kind == ErrorKind::Rejected || verdict.error().kind == ErrorKind::NotFound;
        return refuse(verdict.error());
    }
    if (verdict->isValid())
        return send(texts, true);
    m_doubted = true;
    for (const AddressComplaint &complaint : verdict->errors) {
        const QString words = complaint.description.isEmpty() ? complaint.title : complaint.description;
        if (const auto part = partOf(complaint.source.pointer))
            m_complaints[*part] = words;
    }
    m_message = tr("Telnyx does not know this address as it is written.");
    const AddressTexts better = mixed(texts, textsOf(verdict->suggested));
    if (!sameWords(better, texts))
        m_suggestion = better;
    emit changed();
}

void NewAddressPresenter::createAsTyped(const AddressTexts &texts)
{
    if (!m_busy && problems(texts).isEmpty())
        send(texts, false);
}

void NewAddressPresenter::send(const AddressTexts &texts, bool validated)
{
    NewAddress address = recordOf(texts);
    // It was looked up already where it is to be fit for emergency calls (spec validate_address).
    if (!validated)
        address.validateAddress = false;
    const auto begun = RequirementActions(m_session.services().actions())
                           .createAddress(address, this, [this](const Result<PostalAddress> &made) { onMade(made); });
    m_busy = bool(begun);
    if (!begun)
        return refuse(begun.error());
    emit changed();
}

void NewAddressPresenter::onMade(const Result<PostalAddress> &made)
{
    m_busy = false;
    if (!made)
        return refuse(made.error());
    const PostalAddress address = *made;
    emit changed();
    emit created(address);
}

void NewAddressPresenter::refuse(const Error &why)
{
    for (const QString &pointer : why.pointer.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto part = partOf(pointer))
            m_complaints[*part] = why.detail.isEmpty() ? why.title : why.detail;
    }
    m_message = describe(why, ErrorContext::Change).whole();
    emit changed();
}

} // namespace nd
