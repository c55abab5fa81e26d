// SPDX-License-Identifier: Apache-2.0
#include "features/addresses/service/address_book.h"

#include "api/client/client.h"
#include "api/client/partial_list.h"
#include "wording/country_names.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

QString addresseeOf(const PostalAddress &address)
{
    const QString person = u"%1 %2"_s.arg(address.firstName, address.lastName).trimmed();
    return address.businessName.isEmpty() ? person : address.businessName;
}

QString addressText(const PostalAddress &address)
{
    const QString place = u"%1 %2"_s.arg(address.postalCode, address.locality).trimmed();
    QStringList parts{addresseeOf(address), address.streetAddress, address.extendedAddress, place,
        address.administrativeArea, countries::name(address.countryCode)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

AddressBook::AddressBook(Client &client, QObject *parent) : QObject(parent), m_client(client) { }

AddressBook::~AddressBook() = default;

void AddressBook::read()
{
    m_found.clear();
    PageSink<PostalAddress> sink;
    sink.rows = [this](std::vector<PostalAddress> &&rows) {
        m_found.insert(m_found.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    };
    sink.finished = [this](const Result<Done> &end) {
        m_failure = end ? std::optional<Error>() : end.error();
        std::vector<PostalAddress> came = std::exchange(m_found, {});
        m_addresses = end ? std::move(came) : withKnown(std::move(came), m_addresses);
        emit changed();
    };
    m_reading = m_client.readAll(endpoint::listAddresses(AddressFilter()), std::move(sink));
    emit changed();
}

void AddressBook::put(const PostalAddress &address)
{
    const auto known = std::find_if(
        m_addresses.begin(), m_addresses.end(), [&](const PostalAddress &one) { return one.id == address.id; });
    if (known == m_addresses.end())
        m_addresses.insert(m_addresses.begin(), address);
    else
        *known = address;
    emit changed();
}

} // namespace nd
