// SPDX-License-Identifier: Apache-2.0
#include "api/values/api_enums.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace nd {

namespace {

/// Sorted; the literals live in the program's read-only data.
const auto &wellKnown()
{
    static const std::array words{
        QStringLiteral("approved"),
        QStringLiteral("cancelled"),
        QStringLiteral("deleted"),
        QStringLiteral("emergency"),
        QStringLiteral("exception"),
        QStringLiteral("expired"),
        QStringLiteral("failed"),
        QStringLiteral("failure"),
        QStringLiteral("fax"),
        QStringLiteral("hd_voice"),
        QStringLiteral("hold"),
        QStringLiteral("international_sms"),
        QStringLiteral("landline"),
        QStringLiteral("local"),
        QStringLiteral("local_calling"),
        QStringLiteral("mms"),
        QStringLiteral("mobile"),
        QStringLiteral("national"),
        QStringLiteral("ordered"),
        QStringLiteral("partial_success"),
        QStringLiteral("pending"),
        QStringLiteral("processing"),
        QStringLiteral("requirement-info-exception"),
        QStringLiteral("requirement-info-pending"),
        QStringLiteral("requirement-info-under-review"),
        QStringLiteral("shared_cost"),
        QStringLiteral("sms"),
        QStringLiteral("success"),
        QStringLiteral("toll_free"),
        QStringLiteral("voice"),
    };
    return words;
}

} // namespace

void shareWord(QString &word)
{
    const auto &words = wellKnown();
    const auto found = std::lower_bound(words.begin(), words.end(), word);
    if (found != words.end() && *found == word)
        word = *found;
}

void shareWords(QStringList &words)
{
    for (QString &word : words)
        shareWord(word);
}

} // namespace nd
