// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tabs/search_form_panel.h"
#include "ui/widgets/tab_page.h"

class QLabel;
class QPushButton;

namespace nd {

class Banner;
class DataTable;
class ElidedLabel;
class ProgressLine;
class SearchPresenter;

/// Filters on the left, what Telnyx has on the right.
class SearchTab final : public TabPage
{
    Q_OBJECT
public:
    /// `presenter` must outlive the tab.
    explicit SearchTab(SearchPresenter &presenter, QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }
    /// From Coverage: the form filled in, and asked.
    void searchFor(const SearchForm &form);

signals:
    void basketRequested();

private:
    QWidget *buildResult();
    QWidget *buildRequestLine();
    void connectAll();
    void showState();
    void showRequest();
    void showSelection();
    void addSelected();
    void takeOffer();

    SearchPresenter &m_presenter;
    SearchFormPanel *m_form;
    Banner *m_banner;
    QLabel *m_count;
    DataTable *m_table;
    ProgressLine *m_progress;
    ElidedLabel *m_request;
    QPushButton *m_copy;
    QPushButton *m_add;
};

} // namespace nd
