// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace nd {

/// The words of an advanced order's comment, sorted, each once, without case and punctuation. No other field of such an
/// order has room for a town: a search for one fills it in there, and a person adds to it what else there is to say.
QStringList wordsOf(const QString &comment);

/// Of two orders that are alike otherwise: whether they may be for the same place. A comment that only says more than
/// the other, or nothing, is about the same; where each has a word that the other lacks, so may each have its place.
bool mayBeForTheSamePlace(const QString &comment, const QString &other);

} // namespace nd
