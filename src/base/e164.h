// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace nd::e164 {

/// "+" and 7 to 15 digits: what an order may contain. Redacted numbers ("+49351xxxxxxx") are not.
/// Decides by form alone: libphonenumber's data ages and must never forbid a sale (design.md, Dependencies).
bool isOrderable(QStringView number);

/// A number that Telnyx has masked for this account level (api-facts §3.1).
bool isRedacted(QStringView number);

/// What a person typed or pasted, as E.164. `region` is the ISO 3166-1 alpha-2 code that a national number
/// belongs to. Empty when it cannot be read as a number.
std::optional<QString> parse(const QString &text, const QString &region);

/// The digits that a person looks for when what was typed is a phone number or a part of one: "+1 (312) 555-0101",
/// "tel:+13125550101", "0013125550101", "0101". Empty when it is something else, or has fewer than FewestTypedDigits:
/// those are words like any other. An international or national prefix is taken away from what is long enough to have
/// one.
QString typedDigits(const QString &typed);
inline constexpr int FewestTypedDigits = 4;

/// Whether the number has as many digits as numbers of its country have. Lengths change so seldom that a national
/// number may be judged by them; what was given with its calling code is not.
enum class Length {
    Fits,
    TooShort,
    TooLong,
    Unknown, ///< no such calling code, or a length between those that there are
};
Length lengthOf(const QString &number);

/// Its calling code is one that there is: a code that is not is a slip of the pen, unlike a new area code.
bool hasKnownCallingCode(const QString &number);

/// "+1 970-555-5098": international form for people. The text itself when it cannot be read.
QString forDisplay(const QString &number);

/// Of the United States, Canada or their neighbours: "+1", an area code of three digits, and seven more. By its form
/// alone, which costs nothing.
bool isNorthAmerican(QStringView number);

/// The digits after the calling code that are written together: "312" of +1 312-555-0101, "20" of +44 20 7183 8750.
/// Empty when the number cannot be read.
QString areaCodeOf(const QString &number);

/// ISO 3166-1 alpha-2 code of the number's country, empty when unknown. Of countries that share a calling code, where
/// the library does not know the area code, it is `likely` when that has this code, else the largest.
QString regionOf(const QString &number, const QString &likely = {});

/// ISO 3166-1 alpha-2 code of the country with this calling code, the largest where several share it; empty when it
/// belongs to none.
QString regionOfCallingCode(int code);

/// "TAXI" → "8294" on the keypad of ITU-T E.161; other characters stay.
QString keypadDigits(const QString &text);

} // namespace nd::e164
