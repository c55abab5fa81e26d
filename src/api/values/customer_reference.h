// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// `customer_reference` carries a person's text and an identifier of ours, by which an order is found again when its
/// answer never came: "Spring campaign nd-7k2mq5xw3abc", or the identifier alone.
namespace nd::reference {

struct Parts
{
    QString person = {}; ///< what is shown, filtered and exported
    QString id = {}; ///< "nd-…"; empty when the reference is not of this program's making
    friend bool operator==(const Parts &, const Parts &) = default;
};

/// "nd-" and 12 characters of base32 (RFC 4648 alphabet in lower case): 60 random bits from the system's generator.
QString newId();
bool isId(QStringView text);

/// The person's text with its white space simplified, a space, the id. Identifiers that the text already ends with
/// (a reference copied from an older order) are taken off first.
QString compose(const QString &person, const QString &id);

/// Why a person's text does not do as a reference, in one sentence; empty when it does. White space is not minded,
/// since compose() makes it plain.
QString problem(const QString &person);

Parts split(const QString &reference);

/// The last identifier in it, wherever it stands and whatever its case (a server may have changed either); in lower
/// case. Empty when there is none. Quick for a reference without one.
QString find(const QString &reference);

} // namespace nd::reference
