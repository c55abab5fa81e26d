// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tabs/search_form.h"
#include "ui/widgets/tab_page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace nd {

class CoveragePresenter;
class Banner;
class DataTable;
class ProgressLine;
class SearchField;
class StockFilters;
class WorldMap;
struct TabState;

/// The map and the table of all countries on the left, in step with each other; the types and the stock of the one that
/// is looked at on the right.
class CoverageTab final : public TabPage
{
    Q_OBJECT
public:
    /// `presenter` must outlive the tab.
    explicit CoverageTab(CoveragePresenter &presenter, QWidget *parent = nullptr);

    DataTable *table() const { return m_countries; }

signals:
    void searchRequested(const nd::SearchForm &form);
    /// What a country asks for before its numbers may be used.
    void papersRequested(const QString &country);

private:
    QWidget *buildMap();
    QWidget *buildCountries();
    QWidget *buildCountry();
    void connectAll();
    void showState();
    void showInventory();
    void showMap();
    void lookAtCurrent();
    void lookAt(const QString &country);
    void search();

    CoveragePresenter &m_presenter;
    QLabel *m_count;
    SearchField *m_filter;
    QComboBox *m_mapType;
    QComboBox *m_mapFeature;
    WorldMap *m_map;
    DataTable *m_countries;
    Banner *m_banner;
    ProgressLine *m_progress;
    QLabel *m_title;
    DataTable *m_types;
    QLabel *m_stock;
    StockFilters *m_filters;
    DataTable *m_inventory;
    QPushButton *m_search;
    QPushButton *m_papers;
};

} // namespace nd
