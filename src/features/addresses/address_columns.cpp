// SPDX-License-Identifier: Apache-2.0
#include "features/addresses/address_columns.h"

#include "api/values/customer_reference.h"
#include "features/addresses/service/address_book.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"

#include <QCoreApplication>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::AddressColumns)
};

QString street(const PostalAddress &address)
{
    return address.extendedAddress.isEmpty() ? address.streetAddress
                                             : u"%1, %2"_s.arg(address.streetAddress, address.extendedAddress);
}

QString place(const PostalAddress &address)
{
    const QString text = u"%1 %2"_s.arg(address.postalCode, address.locality).trimmed();
    return address.administrativeArea.isEmpty() ? text : u"%1, %2"_s.arg(text, address.administrativeArea);
}

} // namespace

std::vector<Column<PostalAddress>> addressColumns()
{
    using Row = PostalAddress;
    using C = Column<Row>;
    return {
        C("addressee", Tr::tr("Name"), addresseeOf).spokenAs(addressText).wide(22),
        C("street", Tr::tr("Street"), street).wide(28),
        C("place", Tr::tr("Place"), place).wide(22),
        C("country", Tr::tr("Country"), [](const Row &r) { return countries::name(r.countryCode); }).wide(16),
        C("reference", Tr::tr("Reference"), [](const Row &r) { return reference::split(r.customerReference).person; })
            .wide(18),
        C("created", Tr::tr("Created"), [](const Row &r) { return cells::time(r.createdAt); })
            .sortedBy([](const Row &r) { return r.createdAt.micros(); })
            .wide(16),
        C("id", Tr::tr("ID"), [](const Row &r) { return r.id; }).wide(22).hiddenAtFirst(),
    };
}

} // namespace nd
