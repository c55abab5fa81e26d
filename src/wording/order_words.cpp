// SPDX-License-Identifier: Apache-2.0
#include "wording/order_words.h"

#include "api/resources/bulk_orders.h"
#include "api/values/api_enums.h"
#include "wording/cell_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nd::OrderWords)
};

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

QString patternOf(const NewBulkGroup &wish)
{
    const NumberPattern pattern = wish.phoneNumber.value_or(NumberPattern());
    return patternText(pattern.startsWith, pattern.contains, pattern.endsWith);
}

} // namespace

QString statusText(const QString &word)
{
    static constexpr std::pair<QLatin1StringView, const char *> known[]
        = {{status::pending, QT_TRANSLATE_NOOP("nd::OrderWords", "pending")},
            {status::processing, QT_TRANSLATE_NOOP("nd::OrderWords", "processing")},
            {status::success, QT_TRANSLATE_NOOP("nd::OrderWords", "success")},
            {status::partialSuccess, QT_TRANSLATE_NOOP("nd::OrderWords", "partial success")},
            {status::failure, QT_TRANSLATE_NOOP("nd::OrderWords", "failure")},
            {status::failed, QT_TRANSLATE_NOOP("nd::OrderWords", "failed")},
            {status::cancelled, QT_TRANSLATE_NOOP("nd::OrderWords", "cancelled")},
            {status::deleted, QT_TRANSLATE_NOOP("nd::OrderWords", "deleted")},
            {status::ordered, QT_TRANSLATE_NOOP("nd::OrderWords", "ordered")},
            {status::exception, QT_TRANSLATE_NOOP("nd::OrderWords", "exception")},
            {status::hold, QT_TRANSLATE_NOOP("nd::OrderWords", "hold")},
            {purchase_status::waiting, QT_TRANSLATE_NOOP("nd::OrderWords", "waiting")},
            {purchase_status::sent, QT_TRANSLATE_NOOP("nd::OrderWords", "sent")},
            {purchase_status::checking, QT_TRANSLATE_NOOP("nd::OrderWords", "checking")},
            {purchase_status::unresolved, QT_TRANSLATE_NOOP("nd::OrderWords", "unresolved")},
            {purchase_status::notBought, QT_TRANSLATE_NOOP("nd::OrderWords", "not bought")}};
    const auto it
        = std::find_if(std::begin(known), std::end(known), [&](const auto &entry) { return entry.first == word; });
    return it != std::end(known) ? Tr::tr(it->second) : QString(word).replace(u'_', u' ').replace(u'-', u' ');
}

QString requirementsText(const QString &word)
{
    if (word == requirements_status::infoException)
        return Tr::tr("rejected");
    if (word == requirements_status::infoPending)
        return Tr::tr("values missing");
    if (word == requirements_status::infoUnderReview)
        return Tr::tr("under review");
    if (word == requirements_status::approved)
        return Tr::tr("approved");
    return statusText(word);
}

QString patternText(const QString &startsWith, const QString &contains, const QString &endsWith)
{
    QStringList parts;
    if (!startsWith.isEmpty())
        parts += Tr::tr("starts with %1").arg(startsWith);
    if (!contains.isEmpty())
        parts += Tr::tr("contains %1").arg(contains);
    if (!endsWith.isEmpty())
        parts += Tr::tr("ends with %1").arg(endsWith);
    return parts.join(u", "_s);
}

QString wishName(int count, const NewBulkGroup &wish)
{
    const QString numbers = Tr::tr("%n number(s)", nullptr, count);
    const QString pattern = patternOf(wish);
    return pattern.isEmpty() ? numbers : numbers + u", "_s + pattern;
}

QString wishText(const NewBulkGroup &wish)
{
    QStringList parts{wish.countryIso, cells::numberType(wish.phoneNumberType), wish.nationalDestinationCode,
        wish.locality, wish.administrativeArea, patternOf(wish), cells::features(wish.features)};
    if (wish.quickship.value_or(false))
        parts += Tr::tr("Quickship");
    if (wish.excludeHeldNumbers.value_or(false))
        parts += Tr::tr("Exclude held numbers");
    parts += strategyText(wish.strategy);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::optional<Tone> statusTone(const QString &word)
{
    if (word.isEmpty())
        return {};
    if (isOneOf(word, {status::success, status::ordered, requirements_status::approved}))
        return Tone::Good;
    if (isOneOf(word,
            {status::pending, status::processing, requirements_status::infoUnderReview, purchase_status::waiting,
                purchase_status::sent}))
        return Tone::Busy;
    if (isOneOf(word,
            {status::failure, status::failed, status::exception, requirements_status::infoException,
                purchase_status::notBought}))
        return Tone::Bad;
    if (isOneOf(word,
            {status::partialSuccess, status::hold, requirements_status::infoPending, purchase_status::checking,
                purchase_status::unresolved}))
        return Tone::Warning;
    return Tone::Neutral;
}

QString strategyText(const QString &strategy)
{
    if (strategy == bulk_strategy::always)
        return Tr::tr("Take what there is");
    if (strategy == bulk_strategy::never)
        return Tr::tr("All or nothing");
    return strategy;
}

QString recordTypeText(const QString &recordType)
{
    if (recordType == comment_record::subNumberOrder)
        return Tr::tr("Sub-order");
    if (recordType == comment_record::requirementGroup)
        return Tr::tr("Requirement group");
    if (recordType == comment_record::advancedNumberOrder)
        return Tr::tr("Advanced order");
    return recordType.isEmpty() ? Tr::tr("Record") : recordType;
}

QString aboutText(const QString &recordType, const QString &recordId)
{
    return Tr::tr("%1 %2", "kind of record, its id").arg(recordTypeText(recordType), recordId.left(8));
}

} // namespace nd
