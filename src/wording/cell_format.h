// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/decimal.h"
#include "base/timestamp.h"

#include <QString>
#include <QStringList>

#include <optional>

/// How a value reads in any table of the program.
namespace nd::cells {

/// "12.50"; an em dash when Telnyx gave no readable price: unknown must not look free.
QString price(const std::optional<Decimal> &amount);
/// In hundred-millionths; unknown sorts last when ascending.
qint64 priceKey(const std::optional<Decimal> &amount);

/// "local" → "Local", "toll_free" → "Toll-free"; a word that the program does not know reads as it came.
QString numberType(const QString &word);
/// "SMS, MMS, Voice".
QString features(const QStringList &words);
/// "S M V F E HD IS L": the same in little room; always in this order.
QString featureMarks(const QStringList &words);
QString yesOrNo(bool value);

/// In the machine's zone: "2026-11-23 14:05"; empty when invalid.
QString time(Timestamp moment);
QString timeWithSeconds(Timestamp moment);
/// The time of day, as the machine's language writes it: "2:05 PM", "14:05".
QString hour(Timestamp moment);

/// Digits of an E.164 number as an integer: sorts numbers as numbers.
qint64 numberKey(const QString &e164);

} // namespace nd::cells
