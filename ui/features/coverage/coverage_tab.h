// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/search_form.h"
#include "ui/widgets/tab_page.h"

#include <vector>

class QLabel;
class QPushButton;

namespace nd {

class CoverageMaps;
class CoveragePresenter;
class Banner;
class DataTable;
class ProgressLine;
class SearchField;
class StockFilters;
struct TabState;

/// The maps and the table of all countries on the left, in step with each other; the types and the stock of the one
/// that is looked at on the right, in step with the map of stock.
class CoverageTab final : public TabPage
{
    Q_OBJECT
public:
    /// `presenter` must outlive the tab.
    explicit CoverageTab(CoveragePresenter &presenter, QWidget *parent = nullptr);

    /// What the map of the page that this one takes the place of was asked.
    void takeOver(const CoverageTab &before);

    DataTable *table() const { return m_countries; }

signals:
    void searchRequested(const nd::SearchForm &form);
    /// What a country asks for before its numbers may be used.
    void countryRequirementsRequested(const QString &country);

private:
    QWidget *buildCountries();
    QWidget *buildCountry();
    void connectAll();
    void showState();
    void showCount();
    QString nothingToSearch() const;
    void showInventory();
    void showStockNote();
    void askStockAgain();
    void lookAtCurrent();
    void lookAt(const QString &country);
    std::vector<int> stockRows() const;
    void selectPlace(const QString &code);
    void markPlace();
    void search();

    CoveragePresenter &m_presenter;
    QLabel *m_count;
    SearchField *m_filter;
    CoverageMaps *m_maps;
    DataTable *m_countries;
    Banner *m_banner;
    ProgressLine *m_progress;
    QLabel *m_title;
    DataTable *m_types;
    QLabel *m_stock;
    Banner *m_stockBanner; ///< what was not read, else what is wanted before the first order
    StockFilters *m_filters;
    DataTable *m_inventory;
    QPushButton *m_search;
    QPushButton *m_requirements;
};

} // namespace nd
