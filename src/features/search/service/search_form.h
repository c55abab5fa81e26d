// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/fields.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace nd {

/// What a person asked for on the Search tab, as typed. Country, area code and city may be lists: the question is then
/// asked of each of them (partsOf).
struct SearchForm
{
    Q_DECLARE_TR_FUNCTIONS(nd::SearchForm)
public:
    QString country = {}; ///< ISO 3166-1 alpha-2; several with commas between them
    QString type = {}; ///< "local", "toll_free", … ; empty for any
    QString areaCode = {}; ///< several with commas or spaces between them
    QString city = {}; ///< several with commas between them
    QString state = {};
    QString rateCenter = {};
    QString startsWith = {};
    QString contains = {};
    QString endsWith = {};
    QString pattern = {}; ///< DigitPattern's language
    QStringList features = {};
    int limit = 100; ///< of each part; 0: the server's own
    bool bestEffort = false;
    bool quickship = false;
    bool reservable = false;
    bool excludeHeld = false;
    bool blocks = false; ///< number blocks instead of single numbers

    friend bool operator==(const SearchForm &, const SearchForm &) = default;
    /// As a saved search is kept.
    static constexpr auto fields()
    {
        return std::tuple{
            essential("country", &SearchForm::country),
            field("type", &SearchForm::type),
            field("area_code", &SearchForm::areaCode),
            field("city", &SearchForm::city),
            field("state", &SearchForm::state),
            field("rate_center", &SearchForm::rateCenter),
            field("starts_with", &SearchForm::startsWith),
            field("contains", &SearchForm::contains),
            field("ends_with", &SearchForm::endsWith),
            field("pattern", &SearchForm::pattern),
            field("features", &SearchForm::features),
            field("limit", &SearchForm::limit),
            field("best_effort", &SearchForm::bestEffort),
            field("quickship", &SearchForm::quickship),
            field("reservable", &SearchForm::reservable),
            field("exclude_held", &SearchForm::excludeHeld),
            field("blocks", &SearchForm::blocks),
        };
    }

    /// Which of the API's filters mean something here (api-facts §2.38, §2.39).
    /// Of a list of countries, one of them is enough.
    bool takesState() const; ///< US and CA
    bool takesRateCenter() const; ///< US and CA
    bool takesBestEffort() const; ///< US and CA
    bool takesQuickship() const; ///< toll-free of +1
};

/// One thing on the form that cannot be asked as it stands.
struct FormProblem
{
    QString field = {}; ///< the control's label in English, as in the contract
    QString sentence = {};
    friend bool operator==(const FormProblem &, const FormProblem &) = default;
};

/// Countries, area codes and cities that are more than one.
QStringList countriesOf(const SearchForm &form);
QStringList areaCodesOf(const SearchForm &form);
QStringList citiesOf(const SearchForm &form);

/// So many requests at most are made of one form.
inline constexpr int MostParts = 200;

/// The form as it will be asked, once for each country, area code and city in its lists; each part is normalised and
/// has one of each. One part when nothing is a list.
std::vector<SearchForm> partsOf(const SearchForm &form);
/// How many parts that would be, without making them.
qint64 partCountOf(const SearchForm &form);

/// The form as it will be asked: letters become digits, spaces and punctuation go, "+1" and the area code are
/// stripped from the patterns, filters that do not apply are left out.
SearchForm normalised(const SearchForm &form);

/// What must be mended before it can be asked; wildcards are refused here with the reason.
std::vector<FormProblem> problemsOf(const SearchForm &form);

} // namespace nd
