// SPDX-License-Identifier: Apache-2.0
#include "features/search/service/search_form.h"

#include "api/values/number_pattern.h"
#include "api/values/region.h"
#include "base/e164.h"
#include "wording/country_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

bool hasWildcard(const QString &pattern)
{
    return pattern.contains(u'*') || pattern.contains(u'%') || pattern.contains(u'?');
}

QString digitsOf(const QString &pattern)
{
    const QString keypad = e164::keypadDigits(pattern);
    QString digits;
    for (const QChar c : keypad) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue()); // of any script
    }
    return digits;
}

/// Letters are no area code: what they stand for on a keypad was hardly meant.
bool isAreaCode(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) && !hasWildcard(text);
}

/// Telnyx matches the national number only (api-facts §2.39).
QString nationalDigits(const QString &pattern, const SearchForm &form)
{
    const QString digits = digitsOf(pattern);
    const bool withCountryCode = pattern.trimmed().startsWith(u'+') || digits.size() > 10;
    return isNorthAmerican(form.country) && withCountryCode && digits.startsWith(u'1') ? digits.mid(1) : digits;
}

/// … and its beginning behind the area code, when one is given.
QString beginning(const QString &pattern, const SearchForm &form)
{
    QString digits = nationalDigits(pattern, form);
    const QString area = digitsOf(form.areaCode);
    if (!area.isEmpty() && digits.size() > area.size() && digits.startsWith(area))
        digits = digits.mid(area.size());
    return digits;
}

QStringList pieces(const QString &text, const QRegularExpression &between)
{
    QStringList list;
    for (const QString &piece : text.split(between)) {
        const QString word = piece.simplified();
        if (!word.isEmpty() && !list.contains(word, Qt::CaseInsensitive))
            list += word;
    }
    return list;
}

/// Lists come with commas, or one below the other from a spreadsheet.
QStringList listOf(const QString &text)
{
    static const QRegularExpression between(uR"([,;\n\r\x{2028}\x{2029}])"_s);
    return pieces(text, between);
}

bool anyNorthAmerican(const SearchForm &form)
{
    const QStringList countries = countriesOf(form);
    return std::any_of(countries.begin(), countries.end(), isNorthAmerican);
}

QString sentenceOf(const DigitPattern::Problem &problem)
{
    using Trouble = DigitPattern::Trouble;
    switch (problem.trouble) {
    case Trouble::TooLong:
        return SearchForm::tr("The pattern is too long.");
    case Trouble::Wildcard:
        return SearchForm::tr("There are no wildcards: in a shape, “.” is any digit, as in [A..A].");
    case Trouble::CountryCode:
        return SearchForm::tr("Leave out the country code: patterns are about the national number.");
    case Trouble::Unreadable:
        return SearchForm::tr("“%1” is neither digits nor letters as on a keypad.").arg(problem.term);
    case Trouble::NotClosed:
        return SearchForm::tr("“%1”: a shape stands between “[” and “]”.").arg(problem.term);
    case Trouble::BadShape:
        return SearchForm::tr("%1 is no shape: use the letters A to J, digits and “.”, or same, up, down or repeat.")
            .arg(problem.term);
    case Trouble::BadLength:
        return SearchForm::tr("%1: no number has so many such digits, or they are too few.").arg(problem.term);
    }
    return {};
}

bool isUnreadablePattern(const QString &pattern)
{
    return !pattern.trimmed().isEmpty() && !hasWildcard(pattern) && digitsOf(pattern).isEmpty();
}

} // namespace

bool SearchForm::takesState() const
{
    return anyNorthAmerican(*this) && !blocks;
}

bool SearchForm::takesRateCenter() const
{
    return anyNorthAmerican(*this) && !blocks;
}

bool SearchForm::takesBestEffort() const
{
    return anyNorthAmerican(*this) && !blocks;
}

bool SearchForm::takesQuickship() const
{
    return anyNorthAmerican(*this) && type == u"toll_free" && !blocks;
}

QStringList countriesOf(const SearchForm &form)
{
    return listOf(form.country);
}

QStringList areaCodesOf(const SearchForm &form)
{
    static const QRegularExpression between(uR"([,;\s\x{2028}\x{2029}])"_s);
    return pieces(form.areaCode, between);
}

QStringList citiesOf(const SearchForm &form)
{
    return listOf(form.city);
}

qint64 partCountOf(const SearchForm &form)
{
    const auto some = [](const QStringList &list) { return std::max<qint64>(1, list.size()); };
    return some(countriesOf(form)) * some(areaCodesOf(form)) * some(citiesOf(form));
}

std::vector<SearchForm> partsOf(const SearchForm &form)
{
    const auto some = [](QStringList list) { return list.isEmpty() ? QStringList(QString()) : list; };
    std::vector<SearchForm> parts;
    for (const QString &country : some(countriesOf(form))) {
        for (const QString &areaCode : some(areaCodesOf(form))) {
            for (const QString &city : some(citiesOf(form))) {
                SearchForm part = form;
                part.country = country;
                part.areaCode = areaCode;
                part.city = city;
                part = normalised(part);
                if (std::find(parts.begin(), parts.end(), part) == parts.end())
                    parts.push_back(std::move(part));
            }
        }
    }
    return parts;
}

SearchForm normalised(const SearchForm &form)
{
    SearchForm asked = form;
    asked.country = countriesOf(form).join(u", "_s).toUpper();
    QStringList areaCodes;
    for (const QString &areaCode : areaCodesOf(form))
        areaCodes += digitsOf(areaCode);
    asked.areaCode = areaCodes.join(u", "_s);
    asked.city = citiesOf(form).join(u", "_s);
    asked.state = asked.takesState() ? form.state.simplified() : QString();
    if (asked.state.size() == 2)
        asked.state = asked.state.toUpper();
    asked.rateCenter = asked.takesRateCenter() ? form.rateCenter.simplified().toUpper() : QString();
    asked.startsWith = form.blocks ? QString() : beginning(form.startsWith, asked);
    asked.contains = form.blocks ? QString() : nationalDigits(form.contains, asked);
    asked.endsWith = form.blocks ? QString() : nationalDigits(form.endsWith, asked);
    asked.pattern = form.blocks ? QString() : form.pattern.simplified();
    asked.bestEffort = form.bestEffort && asked.takesBestEffort();
    asked.quickship = form.quickship && asked.takesQuickship();
    if (form.blocks) {
        asked.features.clear();
        asked.limit = 0;
        asked.reservable = asked.excludeHeld = false;
    }
    return asked;
}

std::vector<FormProblem> problemsOf(const SearchForm &form)
{
    std::vector<FormProblem> problems;
    const QStringList countries = countriesOf(form);
    if (countries.isEmpty())
        problems.push_back({u"Country"_s, SearchForm::tr("Choose a country: Telnyx searches one country at a time.")});
    for (const QString &country : countries) {
        if (country.size() == 2 && countries::name(country.toUpper()) != country.toUpper())
            continue;
        problems.push_back(
            {u"Country"_s, SearchForm::tr("No country is called “%1”: type its ISO code or its name.").arg(country)});
        break;
    }
    const QStringList areaCodes = areaCodesOf(form);
    if (!std::all_of(areaCodes.begin(), areaCodes.end(), isAreaCode))
        problems.push_back({u"Area code"_s, SearchForm::tr("An area code has digits only.")});
    if (const qint64 parts = partCountOf(form); parts > MostParts) {
        const QString field = areaCodes.size() > 1 ? u"Area code"_s : u"Country"_s;
        problems.push_back({field,
            SearchForm::tr("That would be %1 requests; at most %2 are made at a time.").arg(parts).arg(MostParts)});
    }
    if (form.blocks)
        return problems;
    const std::pair<QString, QString> patterns[]
        = {{u"Starts with"_s, form.startsWith}, {u"Contains"_s, form.contains}, {u"Ends with"_s, form.endsWith}};
    for (const auto &[field, pattern] : patterns) {
        if (hasWildcard(pattern)) {
            problems.push_back({field,
                SearchForm::tr("Telnyx knows no wildcards and would find nothing: "
                               "leave out *, % and ?.")});
        } else if (isUnreadablePattern(pattern)) {
            problems.push_back({field, SearchForm::tr("Type digits, or letters as on a keypad (TAXI is 8294).")});
        }
    }
    DigitPattern::Problem trouble;
    if (!DigitPattern::parse(form.pattern, &trouble))
        problems.push_back({u"Pattern"_s, sentenceOf(trouble)});
    return problems;
}

} // namespace nd
