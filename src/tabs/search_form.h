// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace nd {

/// What a person asked for on the Search tab, as typed.
struct SearchForm
{
    Q_DECLARE_TR_FUNCTIONS(nd::SearchForm)
public:
    QString country = {}; ///< ISO 3166-1 alpha-2
    QString type = {}; ///< "local", "toll_free", … ; empty for any
    QString areaCode = {};
    QString city = {};
    QString state = {};
    QString rateCenter = {};
    QString startsWith = {};
    QString contains = {};
    QString endsWith = {};
    QStringList features = {};
    int limit = 100; ///< 0: the server's own
    bool bestEffort = false;
    bool quickship = false;
    bool reservable = false;
    bool excludeHeld = false;
    bool blocks = false; ///< number blocks instead of single numbers

    friend bool operator==(const SearchForm &, const SearchForm &) = default;

    /// Which of the API's filters mean something here (api-facts §2.38, §2.39).
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

/// The form as it will be asked: letters become digits, spaces and punctuation go, "+1" and the area code are
/// stripped from the patterns, filters that do not apply are left out.
SearchForm normalised(const SearchForm &form);

/// What must be mended before it can be asked; wildcards are refused here with the reason.
std::vector<FormProblem> problemsOf(const SearchForm &form);

} // namespace nd
