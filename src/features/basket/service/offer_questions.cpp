// SPDX-License-Identifier: Apache-2.0
#include "features/basket/service/offer_questions.h"

#include "base/e164.h"

#include <algorithm>
#include <map>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestRows = 100;
constexpr int MostRows = 1000;
constexpr int RowsForEach = 25; ///< of those wanted: the others of the area are listed as well

constexpr int AreaCode = 3; ///< digits, in the United States, Canada and their neighbours
constexpr int Exchange = 6; ///< with the area code
constexpr int UnknownAreaCode = 2; ///< taken together where the library knows no area code

/// The calling code ends where the international form has its first gap.
QString nationalDigits(const QString &number)
{
    if (e164::isNorthAmerican(number))
        return number.mid(2); // the library is slow, and these are nearly all
    const QString shown = e164::forDisplay(number);
    const auto gap = std::find_if(shown.begin() + 1, shown.end(), [](QChar c) { return !c.isDigit(); });
    if (shown.size() < 2 || gap == shown.end())
        return {};
    return number.mid(gap - shown.begin());
}

int areaDigits(const OfferTarget &target)
{
    if (e164::isNorthAmerican(target.number))
        return AreaCode;
    const int known = int(e164::areaCodeOf(target.number).size());
    return known > 0 ? known : UnknownAreaCode;
}

/// How many digits the next question about it asks for.
int nextDigits(const OfferTarget &target)
{
    const int next = target.asked == 0 ? areaDigits(target) : std::max(Exchange, target.asked + 1);
    return std::min(next, int(target.national.size()));
}

int digitsInCommon(const std::vector<OfferTarget> &all, const std::vector<size_t> &group)
{
    const QString &first = all[group.front()].national;
    qsizetype common = first.size();
    for (const size_t target : group) {
        const QString &other = all[target].national;
        common = std::mismatch(first.begin(), first.begin() + common, other.begin(), other.end()).first - first.begin();
    }
    return int(common);
}

OfferQuestion question(const std::vector<OfferTarget> &all, std::vector<size_t> group)
{
    const OfferTarget &first = all[group.front()];
    OfferQuestion made;
    made.digits = digitsInCommon(all, group);
    made.exact = made.digits == first.national.size();
    made.start = first.number.left(first.number.size() - first.national.size() + made.digits);
    made.filter.countryCode = first.country;
    made.filter.phoneNumberType = first.type;
    const QString digits = first.national.left(made.digits);
    const bool american = e164::isNorthAmerican(first.number);
    if (american) // a pattern never has the area code in it (api-facts §2.39)
        made.filter.nationalDestinationCode = digits.left(AreaCode);
    made.filter.startsWith = american ? digits.mid(AreaCode) : digits;
    if (!made.exact)
        made.filter.limit = rowsFor(group.size());
    made.targets = std::move(group);
    return made;
}

} // namespace

int rowsFor(size_t targets)
{
    return std::clamp(RowsForEach * int(targets), FewestRows, MostRows);
}

OfferTarget offerTarget(const QString &number, const QString &country, const QString &type)
{
    return {number, country, type, nationalDigits(number)};
}

std::vector<OfferQuestion> offerQuestions(
    const std::vector<OfferTarget> &all, const std::vector<size_t> &about, size_t oneByOne)
{
    std::map<QString, std::vector<size_t>> groups;
    for (const size_t place : about) {
        const OfferTarget &target = all[place];
        const int digits = about.size() <= oneByOne ? int(target.national.size()) : nextDigits(target);
        const QString callingCode = target.number.chopped(target.national.size());
        groups[QStringList{callingCode + target.national.left(digits), target.country, target.type}.join(u'/')]
            .push_back(place);
    }
    std::vector<OfferQuestion> questions;
    for (auto &[beginning, group] : groups)
        questions.push_back(question(all, std::move(group)));
    std::stable_sort(questions.begin(), questions.end(),
        [](const OfferQuestion &a, const OfferQuestion &b) { return a.targets.size() > b.targets.size(); });
    return questions;
}

} // namespace nd
