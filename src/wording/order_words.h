// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace nd {

struct NewBulkGroup;

/// The desk's words for a purchase that Telnyx does not show as an order; beside Telnyx's own.
namespace purchase_status {

inline constexpr QLatin1StringView waiting{"waiting"};
inline constexpr QLatin1StringView sent{"sent"};
inline constexpr QLatin1StringView checking{"checking"}; ///< the answer never came, Telnyx is being asked
inline constexpr QLatin1StringView unresolved{"unresolved"};
inline constexpr QLatin1StringView notBought{"not_bought"};

} // namespace purchase_status

/// Telnyx's words in plain form; a word that the program does not know reads as it came.
QString statusText(const QString &status);
std::optional<Tone> statusTone(const QString &status);
/// requirements_status::… of a number: "rejected", "values missing", "under review".
QString requirementsText(const QString &word);
/// "starts with 55, ends with 00"; empty without a pattern.
QString patternText(const QString &startsWith, const QString &contains, const QString &endsWith);
/// So many of a kind, by what sets their digits apart: "275 numbers, ends with 00".
QString wishName(int count, const NewBulkGroup &wish);
/// All that it asks for besides the count: "US · Local · 907 · ends with 00 · Take what there is".
QString wishText(const NewBulkGroup &wish);
/// "Take what there is", "All or nothing"; empty while nothing is chosen.
QString strategyText(const QString &strategy);
/// What a comment can be about, as in "Sub-order"; the type as it came when the program does not know it.
QString recordTypeText(const QString &recordType);
/// "Sub-order 1a2b3c4d".
QString aboutText(const QString &recordType, const QString &recordId);

} // namespace nd
