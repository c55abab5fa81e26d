// SPDX-License-Identifier: Apache-2.0
#include "ui/features/search/search_suggestions_view.h"

#include "ui/widgets/field.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr size_t MostSteps = 5;
constexpr size_t MostAreas = 6;
constexpr int AreasInARow = 3;

} // namespace

SearchSuggestionsView::SearchSuggestionsView(QWidget *parent) : QWidget(parent)
{
    auto *steps = new QHBoxLayout;
    steps->addStretch();
    for (size_t i = 0; i < MostSteps; ++i) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(m_offers[i]); });
        steps->addWidget(button);
        m_steps.push_back(button);
    }
    steps->addStretch();
    m_heading = mutedLabel(tr("Area codes near by that have numbers:"), this);
    m_heading->setAlignment(Qt::AlignCenter);
    auto *areas = new QGridLayout;
    areas->setColumnStretch(0, 1);
    areas->setColumnStretch(AreasInARow + 1, 1);
    for (size_t i = 0; i < MostAreas; ++i) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { emit areaChosen(m_nearby[i].areaCode); });
        areas->addWidget(button, int(i) / AreasInARow, 1 + int(i) % AreasInARow);
        m_areas.push_back(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(steps);
    column->addWidget(m_heading);
    column->addLayout(areas);
    offer({}, {});
}

QString SearchSuggestionsView::titleOf(SearchSuggestion offer)
{
    switch (offer) {
    case SearchSuggestion::BestEffort:
        return tr("Try best effort");
    case SearchSuggestion::FewerFeatures:
        return tr("Ask without features");
    case SearchSuggestion::WithoutPattern:
        return tr("Ask without the pattern");
    case SearchSuggestion::SingleNumbers:
        return tr("Ask for single numbers");
    case SearchSuggestion::OtherArea:
        return tr("Search the whole country");
    case SearchSuggestion::AdvancedOrder:
        return tr("Advanced order…");
    case SearchSuggestion::None:
        break;
    }
    return {};
}

void SearchSuggestionsView::offer(const std::vector<SearchSuggestion> &offers, const std::vector<NearbyArea> &nearby)
{
    m_offers = offers;
    m_nearby = nearby;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setVisible(i < offers.size());
        if (i < offers.size())
            m_steps[i]->setText(titleOf(offers[i]));
    }
    m_heading->setVisible(!nearby.empty());
    for (size_t i = 0; i < m_areas.size(); ++i) {
        m_areas[i]->setVisible(i < nearby.size());
        if (i >= nearby.size())
            continue;
        m_areas[i]->setText(tr("%1 (%2)").arg(nearby[i].areaCode, QLocale().toString(nearby[i].count)));
        m_areas[i]->setToolTip(tr("Search in %1, %2").arg(nearby[i].areaCode, nearby[i].place.toHtmlEscaped()));
    }
    setVisible(!offers.empty() || !nearby.empty());
}

std::vector<QPushButton *> SearchSuggestionsView::buttons() const
{
    std::vector<QPushButton *> all = m_steps;
    all.insert(all.end(), m_areas.begin(), m_areas.end());
    return all;
}

} // namespace nd
