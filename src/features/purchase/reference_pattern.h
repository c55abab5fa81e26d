// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace nd {

/// The customer reference that a pattern makes. `{date}` becomes the day, as in 2026-11-29, and `{n}` the next number
/// that none of `used` has in its place: nothing has to be counted anywhere. Empty for an empty pattern.
QString referenceFrom(const QString &pattern, const QDate &today, const QStringList &used);

/// Why this is no pattern, in a sentence; empty when it is one.
QString referencePatternProblem(const QString &pattern);

} // namespace nd
