// SPDX-License-Identifier: Apache-2.0
#include "features/orders/service/order_comment.h"

#include <QRegularExpression>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

QStringList wordsOf(const QString &comment)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = comment.toCaseFolded().split(between, Qt::SkipEmptyParts);
    words.sort();
    words.removeDuplicates();
    return words;
}

bool mayBeForTheSamePlace(const QString &comment, const QString &other)
{
    const QStringList some = wordsOf(comment);
    const QStringList others = wordsOf(other);
    return std::includes(some.begin(), some.end(), others.begin(), others.end())
        || std::includes(others.begin(), others.end(), some.begin(), some.end());
}

} // namespace nd
