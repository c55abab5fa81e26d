// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

class QMenu;
class QModelIndex;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class DataTable;
class SearchPresenter;

/// The saved searches of the account: open, rename, delete, watch. Opened, never executed.
class SavedSearchesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `presenter` and `asker` must outlive the dialog.
    SavedSearchesDialog(SearchPresenter &presenter, UserPrompts &prompts, QWidget *parent = nullptr);

signals:
    void openRequested(const QString &name);

private:
    void buildWatchMenu();
    void connectAll();
    void choose(const QModelIndex &row);
    void selectSomething();
    void showSelection();
    void openSelected();
    void rename();
    void remove();
    void watch(int everyMinutes);
    void askInterval();
    QString selected() const;
    int watchedEvery() const;
    QStringList allSelected() const;

    SearchPresenter &m_presenter;
    UserPrompts &m_prompts;
    Banner *m_banner;
    DataTable *m_table;
    QPushButton *m_watch;
    QMenu *m_watchMenu;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QPushButton *m_open;
};

} // namespace nd
