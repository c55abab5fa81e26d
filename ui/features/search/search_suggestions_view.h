// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/search_suggestions.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace nd {

/// What else can be tried when nothing was found: further steps, and area codes near by with how many numbers they
/// have. Stands below the buttons of an EmptyState.
class SearchSuggestionsView final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchSuggestionsView(QWidget *parent = nullptr);

    /// Hidden when there is nothing to offer.
    void offer(const std::vector<SearchSuggestion> &offers, const std::vector<NearbyArea> &nearby);
    /// In the order in which they are read.
    std::vector<QPushButton *> buttons() const;
    static QString titleOf(SearchSuggestion offer);

signals:
    void chosen(nd::SearchSuggestion offer);
    void areaChosen(const QString &areaCode);

private:
    std::vector<QPushButton *> m_steps;
    std::vector<SearchSuggestion> m_offers;
    QLabel *m_heading;
    std::vector<QPushButton *> m_areas;
    std::vector<NearbyArea> m_nearby;
};

} // namespace nd
