// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QDialog;
class QDockWidget;
class QMainWindow;
class QTabWidget;

namespace nd {

class Accounts;
class BasketTab;
class CommentsTab;
class CoverageTab;
class FailuresPane;
class FollowPause;
class NeedsActionPane;
class OrdersTab;
class PagePlace;
class SearchTab;
class Settings;
class StatusLine;
class UserPrompts;
class Workspace;
class WorkspaceDialogs;
enum class WriteKind;
struct FoundRow;
struct NeedsActionRow;
struct Notice;
struct SearchForm;

/// What the window shows of one account: the pages of its tabs, two panes, the status line, and the ways between them.
/// Goes with the account's workspace, and takes all of it along; the dialogs of the account close.
class WorkspaceView final : public QObject
{
    Q_OBJECT
public:
    /// Where it stands in the window. All must outlive it.
    struct Places
    {
        QMainWindow &window;
        QTabWidget &tabs;
        PagePlace &coverage; ///< this and the next four are in `tabs`
        PagePlace &search;
        PagePlace &basket;
        PagePlace &orders;
        PagePlace &comments;
        QDockWidget &needsAction; ///< with a PagePlace in it, as has the next
        QDockWidget &failures;
        QDockWidget &activity; ///< is not an account's own
        UserPrompts &prompts;
        Settings &settings;
        const FollowPause &pause;
        const Accounts &accounts;
    };
    /// `workspace` must outlive it. Has no pages yet: make() or all of steps() come first.
    WorkspaceView(Workspace &workspace, const Places &places);
    ~WorkspaceView() override;

    /// Its pages, at once, in the place of those of `before`, the account that was in use; what a person has set up
    /// there stays set up.
    void make(const WorkspaceView &before);
    /// Its pages, in parts that each take little: the one in front stands first. For the first account of a window.
    QList<std::function<void()>> steps();

    /// For the menus.
    QList<QAction *> editActions() const;
    QList<QAction *> searchActions() const;
    QList<QAction *> orderActions() const;

    /// The window was shown, hidden or made small.
    void tellSight();
    WorkspaceDialogs &dialogs() const { return *m_dialogs; }
    /// The blotter, filtered by this; what is a number is looked for at Telnyx as well.
    void filterOrders(const QString &text);
    /// The form of Search filled in, and asked.
    void searchFor(const SearchForm &form);
    void openBasket();
    /// The order in the blotter, of whatever kind it is; Telnyx is asked for one that does not stand there.
    void showOrder(const QString &id);
    /// Leads to what the notice is about, where that is something of the account.
    void openNotice(const Notice &notice);

signals:
    /// Another account is wanted in use, and its blotter filtered by `text`, which may be empty.
    void accountRequested(const QString &id, const QString &text);
    /// Something has happened that a person who works elsewhere would want to know; one sentence.
    void happened(const QString &sentence);

private:
    void makePage(QWidget *page);
    QList<std::function<void()>> pageSteps();
    void makePanes();
    void makeDialogs();
    void connectAll();
    void placeInFront();
    void putInOrder();
    void putStatusLast();
    void takeOver(const WorkspaceView &before);
    void place();
    void buildStatus();
    void connectPages();
    void connectOrders();
    void connectDialogs();
    void connectFailures();
    void connectNeedsAction();
    void connectHappenings();
    void showCounts();
    void openPage(QWidget *page);
    void leadTo(const NeedsActionRow &row);
    void leadToFound(const FoundRow &row);
    void showLines(const QStringList &keys);
    void showFailure(const QString &id);
    bool selectOrder(const QString &id);
    void showSubject(WriteKind kind, const QString &recordId);
    void askAboutUnknownOrder(const NeedsActionRow &row);
    PagePlace &placeOf(const QWidget *page) const;
    QList<QWidget *> pages() const;

    Workspace &m_workspace;
    Places m_places;
    CoverageTab *m_coverage = nullptr;
    SearchTab *m_search = nullptr;
    BasketTab *m_basket = nullptr;
    OrdersTab *m_orders = nullptr;
    CommentsTab *m_comments = nullptr;
    FailuresPane *m_failures = nullptr;
    NeedsActionPane *m_needsAction = nullptr;
    StatusLine *m_status = nullptr;
    WorkspaceDialogs *m_dialogs = nullptr;
    QWidget *m_standsFirst = nullptr; ///< the page that was in front at the start, placed before the others
};

} // namespace nd
