// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tabs/search_ladder.h"
#include "ui/tabs/search_form_panel.h"
#include "ui/widgets/tab_page.h"

#include <vector>

class QLabel;
class QPushButton;

namespace nd {

class Banner;
class DataTable;
class ElidedLabel;
class ProgressLine;
class SearchLadderView;
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
    /// Nothing was found, and Telnyx shall look for it: an advanced order with these wishes. Offered only while
    /// somebody listens.
    void advancedOrderRequested(const nd::SearchForm &form);

private:
    QWidget *buildResult();
    QWidget *buildRequestLine();
    void connectAll();
    void showState();
    void showRequest();
    void showSelection();
    void addSelected();
    void showEmpty();
    void takeOffer(SearchOffer offer);
    void searchNear(const QString &areaCode);
    /// The offers that somebody can take.
    std::vector<SearchOffer> offers() const;

    SearchPresenter &m_presenter;
    SearchFormPanel *m_form;
    Banner *m_banner;
    Banner *m_failures; ///< parts of a question that have failed
    QLabel *m_count;
    ElidedLabel *m_notes;
    SearchLadderView *m_ladder;
    DataTable *m_table;
    ProgressLine *m_progress;
    ElidedLabel *m_request;
    QPushButton *m_copy;
    QPushButton *m_add;
};

} // namespace nd
