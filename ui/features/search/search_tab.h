// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/search_suggestions.h"
#include "ui/features/search/search_form_panel.h"
#include "ui/widgets/tab_page.h"

#include <QPointer>

#include <vector>

class QAction;
class QLabel;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class DataTable;
class ElidedLabel;
class ProgressLine;
class RequestLine;
class SavedSearchBar;
class SearchSuggestionsView;
class SearchPresenter;

/// Filters on the left, what Telnyx has on the right.
class SearchTab final : public TabPage
{
    Q_OBJECT
public:
    /// `presenter` and `asker` must outlive the tab.
    SearchTab(SearchPresenter &presenter, UserPrompts &prompts, QWidget *parent = nullptr);

    /// The form as a person has filled it in on the page that this one takes the place of.
    void takeOver(const SearchTab &before);

    DataTable *table() const { return m_table; }
    /// From Coverage: the form filled in, and asked.
    void searchFor(const SearchForm &form);
    /// Fills in the form and asks it; what is new since the last look is marked.
    void openSaved(const QString &name);
    /// As on the form; may be a list, or no country at all.
    QString country() const { return m_form->form().country; }
    /// For a menu: saving, what is saved, pasting.
    QList<QAction *> actions() const;

signals:
    void basketRequested();
    void pasteRequested();
    /// Nothing was found, and Telnyx shall look for it: an advanced order with these wishes. Offered only while
    /// somebody listens.
    void advancedOrderRequested(const nd::SearchForm &form);
    /// What a search in many places did not find: each with how many as its limit.
    void bulkOrderRequested(const std::vector<nd::SearchForm> &wishes);
    /// Numbers were dropped on the page: a file's path, or else a text.
    void numbersDropped(const QString &file, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildResult();
    QLayout *buildTop();
    QWidget *buildRequestLine();
    void connectAll();
    void connectSaved();
    void showState();
    void showRequest();
    bool answersAnother() const;
    void showNotes();
    void showColumns();
    /// Asks, and goes to the rows when they are there, unless the person has gone elsewhere meanwhile.
    void ask(const SearchForm &form);
    void enterRows();
    void showPlace(const QString &name);
    void showSelection();
    void addSelected();
    void showEmpty();
    void applySuggestion(SearchSuggestion offer);
    void searchNear(const QString &areaCode);
    /// The offers that somebody can take.
    std::vector<SearchSuggestion> offers() const;

    SearchPresenter &m_presenter;
    SearchFormPanel *m_form;
    SavedSearchBar *m_savedBar;
    QAction *m_paste;
    Banner *m_banner;
    Banner *m_failures; ///< parts of a question that have failed
    QLabel *m_count;
    ElidedLabel *m_notes;
    SearchSuggestionsView *m_ladder;
    DataTable *m_table;
    ProgressLine *m_progress;
    RequestLine *m_request;
    QPushButton *m_add;
    QPointer<QWidget> m_askedFrom; ///< what had the focus when the search began; null when the rows need not be entered
    bool m_isRestored = false; ///< the question of the last run waits for the page to be seen
};

} // namespace nd
