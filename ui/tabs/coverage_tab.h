// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tabs/search_form.h"
#include "ui/widgets/tab_page.h"

class QLabel;
class QPushButton;

namespace nd {

class CoveragePresenter;
class Banner;
class DataTable;
class ProgressLine;
struct TabState;

/// Countries on the left; the types and the stock of the one that is looked at on the right.
class CoverageTab final : public TabPage
{
    Q_OBJECT
public:
    /// `presenter` must outlive the tab.
    explicit CoverageTab(CoveragePresenter &presenter, QWidget *parent = nullptr);

    DataTable *table() const { return m_countries; }

signals:
    void searchRequested(const nd::SearchForm &form);

private:
    QWidget *buildCountries();
    QWidget *buildCountry();
    void connectAll();
    void showState();
    void showInventory();
    void lookAtCurrent();
    void search();

    CoveragePresenter &m_presenter;
    QLabel *m_count;
    DataTable *m_countries;
    Banner *m_banner;
    ProgressLine *m_progress;
    QLabel *m_title;
    DataTable *m_types;
    QLabel *m_stock;
    DataTable *m_inventory;
    QPushButton *m_search;
};

} // namespace nd
