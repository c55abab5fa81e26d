// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/search_request.h"

#include "api/values/number_pattern.h"

#include <algorithm>

namespace nd {

namespace {

/// Numbers to look through for what Telnyx cannot look for; it does not say how many it gives at most.
constexpr int LookedThrough = 1'000;

DigitPattern patternOf(const SearchForm &part)
{
    return DigitPattern::parse(part.pattern).value_or(DigitPattern());
}

/// The part of the pattern that Telnyx can look for, as far as the form leaves room for it.
DigitPattern::Filters sentFilters(const SearchForm &part, const DigitPattern &pattern)
{
    DigitPattern::Filters sent = pattern.filters();
    if (!part.contains.isEmpty())
        sent.contains.clear();
    if (!part.endsWith.isEmpty())
        sent.endsWith.clear();
    return sent;
}

QPoint inText(QStringView number, const DigitPattern::Span &span)
{
    return {nationalStart(number) + span.start, span.length};
}

/// Where the digits are that were asked for.
QPoint matchIn(const QString &number, const SearchForm &part, const DigitPattern &pattern)
{
    const QStringView national = QStringView(number).mid(nationalStart(number));
    if (const auto span = pattern.match(national))
        return inText(number, *span);
    const int size = int(national.size());
    if (!part.contains.isEmpty() && national.lastIndexOf(part.contains) >= 0)
        return inText(number, {int(national.lastIndexOf(part.contains)), int(part.contains.size())});
    if (!part.endsWith.isEmpty() && national.endsWith(part.endsWith))
        return inText(number, {size - int(part.endsWith.size()), int(part.endsWith.size())});
    const int behind = national.startsWith(part.areaCode) ? int(part.areaCode.size()) : 0;
    if (!part.startsWith.isEmpty() && national.mid(behind).startsWith(part.startsWith))
        return inText(number, {behind, int(part.startsWith.size())});
    return {};
}

} // namespace

AvailableNumberFilter numberFilter(const SearchForm &part)
{
    const auto whenSet = [](bool value) { return value ? std::optional(true) : std::nullopt; };
    const DigitPattern pattern = patternOf(part);
    const DigitPattern::Filters sent = sentFilters(part, pattern);
    AvailableNumberFilter filter;
    filter.countryCode = part.country;
    filter.phoneNumberType = part.type;
    filter.nationalDestinationCode = part.areaCode;
    filter.locality = part.city;
    filter.administrativeArea = part.state;
    filter.rateCenter = part.rateCenter;
    filter.startsWith = part.startsWith;
    filter.endsWith = sent.endsWith.isEmpty() ? part.endsWith : sent.endsWith;
    filter.contains = sent.contains.isEmpty() ? part.contains : sent.contains;
    filter.features = part.features;
    if (part.limit > 0) {
        const bool sifts = !pattern.without(sent).isEmpty();
        filter.limit = sifts ? std::max(part.limit, LookedThrough) : part.limit;
    }
    filter.bestEffort = whenSet(part.bestEffort);
    filter.quickship = whenSet(part.quickship);
    filter.reservable = whenSet(part.reservable);
    filter.excludeHeldNumbers = whenSet(part.excludeHeld);
    return filter;
}

AvailableBlockFilter blockFilter(const SearchForm &part)
{
    AvailableBlockFilter filter;
    filter.countryCode = part.country;
    filter.phoneNumberType = part.type;
    filter.nationalDestinationCode = part.areaCode;
    filter.locality = part.city;
    return filter;
}

RequestData requestOf(const SearchForm &part)
{
    if (part.blocks)
        return endpoint::searchBlocks(blockFilter(part));
    return endpoint::searchNumbers(numberFilter(part));
}

SearchHits hitsIn(std::vector<AvailableNumber> numbers, const SearchForm &part)
{
    const DigitPattern pattern = patternOf(part);
    const DigitPattern rest = pattern.without(sentFilters(part, pattern));
    SearchHits hits;
    hits.lookedAt = rest.isEmpty() ? 0 : int(numbers.size());
    for (AvailableNumber &number : numbers) {
        if (part.limit > 0 && !rest.isEmpty() && int(hits.rows.size()) >= part.limit)
            break;
        const QString &text = number.phoneNumber;
        const QStringView national = QStringView(text).mid(nationalStart(text));
        if (!rest.isEmpty() && !rest.match(national))
            continue;
        SearchRow row;
        row.country = part.country;
        row.match = matchIn(text, part, pattern);
        row.score = memorability(national);
        row.number = std::move(number);
        hits.rows.push_back(std::move(row));
    }
    return hits;
}

SearchHits hitsIn(std::vector<AvailableBlock> blocks, const SearchForm &part)
{
    SearchHits hits;
    for (AvailableBlock &block : blocks) {
        SearchRow row;
        row.country = part.country;
        row.blockSize = block.range;
        row.score = memorability(QStringView(block.phoneNumber).mid(nationalStart(block.phoneNumber)));
        row.number.phoneNumber = std::move(block.phoneNumber);
        // Blocks come without their type; it is the one that was asked for.
        row.number.phoneNumberType = block.phoneNumberType.isEmpty() ? part.type : block.phoneNumberType;
        row.number.features = std::move(block.features);
        row.number.region = std::move(block.region);
        row.number.cost = std::move(block.cost);
        hits.rows.push_back(std::move(row));
    }
    return hits;
}

BasketLine lineOf(const SearchRow &row)
{
    if (row.blockSize == 0)
        return lineOf(row.number, row.country);
    AvailableBlock block;
    block.phoneNumber = row.number.phoneNumber;
    block.phoneNumberType = row.number.phoneNumberType;
    block.features = row.number.features;
    block.region = row.number.region;
    block.cost = row.number.cost;
    block.range = row.blockSize;
    return lineOf(block, row.country);
}

bool asksForDigits(const SearchForm &form)
{
    return !form.startsWith.isEmpty() || !form.contains.isEmpty() || !form.endsWith.isEmpty()
        || !form.pattern.isEmpty();
}

} // namespace nd
