// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/search/service/search_form.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;
class QPushButton;

namespace nd {

class UserPrompts;
class SearchPresenter;

/// Above the search form: the saved searches one step away, and a place to save this one.
class SavedSearchBar final : public QWidget
{
    Q_OBJECT
public:
    using Form = std::function<SearchForm()>;

    /// `form` gives what is on the form now. `presenter` and `asker` must outlive the bar.
    SavedSearchBar(SearchPresenter &presenter, UserPrompts &prompts, Form form, QWidget *parent = nullptr);

    /// For a menu; their keys work anywhere in the window.
    QList<QAction *> actions() const { return {m_saveAction, m_manageAction}; }

signals:
    void openRequested(const QString &name);
    /// The form has problems: it cannot be saved so.
    void refused(const std::vector<nd::FormProblem> &problems);
    void said(const QString &sentence, bool bad);

private:
    void fillMenu();
    void showCount();
    void save();
    void keep(const QString &name, const SearchForm &form);
    void manage();

    SearchPresenter &m_presenter;
    UserPrompts &m_prompts;
    Form m_form;
    QPushButton *m_saved;
    QMenu *m_menu;
    QPushButton *m_save;
    QAction *m_saveAction;
    QAction *m_manageAction;
};

} // namespace nd
