// SPDX-License-Identifier: Apache-2.0
#include "tabs/search_form.h"

#include "base/e164.h"

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

bool isNorthAmerican(const QString &country)
{
    return country == u"US" || country == u"CA";
}

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

bool isUnreadablePattern(const QString &pattern)
{
    return !pattern.trimmed().isEmpty() && !hasWildcard(pattern) && digitsOf(pattern).isEmpty();
}

} // namespace

bool SearchForm::takesState() const
{
    return isNorthAmerican(country) && !blocks;
}

bool SearchForm::takesRateCenter() const
{
    return isNorthAmerican(country) && !blocks;
}

bool SearchForm::takesBestEffort() const
{
    return isNorthAmerican(country) && !blocks;
}

bool SearchForm::takesQuickship() const
{
    return isNorthAmerican(country) && type == u"toll_free" && !blocks;
}

SearchForm normalised(const SearchForm &form)
{
    SearchForm asked = form;
    asked.country = form.country.trimmed().toUpper();
    asked.areaCode = digitsOf(form.areaCode);
    asked.city = form.city.simplified();
    asked.state = asked.takesState() ? form.state.simplified() : QString();
    if (asked.state.size() == 2)
        asked.state = asked.state.toUpper();
    asked.rateCenter = asked.takesRateCenter() ? form.rateCenter.simplified().toUpper() : QString();
    asked.startsWith = form.blocks ? QString() : beginning(form.startsWith, asked);
    asked.contains = form.blocks ? QString() : nationalDigits(form.contains, asked);
    asked.endsWith = form.blocks ? QString() : nationalDigits(form.endsWith, asked);
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
    const QString country = form.country.trimmed();
    if (country.isEmpty())
        problems.push_back({u"Country"_s, SearchForm::tr("Choose a country: Telnyx searches one country at a time.")});
    else if (country.size() != 2)
        problems.push_back(
            {u"Country"_s, SearchForm::tr("No country is called “%1”: type its ISO code or its name.").arg(country)});
    if (!form.areaCode.trimmed().isEmpty() && !isAreaCode(form.areaCode))
        problems.push_back({u"Area code"_s, SearchForm::tr("An area code has digits only.")});
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
    return problems;
}

} // namespace nd
