// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace nd::countries {

struct Country
{
    QString code; ///< ISO 3166-1 alpha-2; XK for Kosovo
    QString name; ///< in the program's language
};

/// Every country, by code. QLocale's names are English and ASCII only, so these are our own and translated.
std::vector<Country> all();

/// The name of a code, or the code itself when it is not known: a new country must never be hidden.
QString name(const QString &code);

/// "US", "us", "United States" or a part that fits one name only, as a code; empty when it fits none or several.
QString codeOf(const QString &text);

} // namespace nd::countries
