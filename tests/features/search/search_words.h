// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/search_presenter.h"

#include "support/patience.h"

#include <QJsonObject>
#include <QTest>

namespace nd {

inline constexpr auto Numbers = "/available_phone_numbers";

/// A number as a search gives it.
inline QJsonObject found(const QString &number)
{
    return {{QStringLiteral("phone_number"), number}, {QStringLiteral("phone_number_type"), QStringLiteral("local")},
        {QStringLiteral("cost_information"),
            QJsonObject{{QStringLiteral("upfront_cost"), QStringLiteral("1.00")},
                {QStringLiteral("monthly_cost"), QStringLiteral("1.00")},
                {QStringLiteral("currency"), QStringLiteral("USD")}}}};
}

inline SearchForm inCountry(const QString &country)
{
    SearchForm form;
    form.country = country;
    return form;
}

inline QStringList numbersOf(SearchPresenter &presenter)
{
    QStringList numbers;
    for (const SearchRow &row : presenter.rows().rows())
        numbers += row.number.phoneNumber;
    return numbers;
}

inline SearchSuggestion firstOffer(const SearchPresenter &presenter)
{
    return presenter.offers().empty() ? SearchSuggestion::None : presenter.offers().front();
}

/// Searches to the end.
inline bool search(SearchPresenter &presenter, const SearchForm &form)
{
    presenter.search(form);
    return support::waitFor([&] { return presenter.state().phase != Phase::Loading; }, 20'000);
}

} // namespace nd
