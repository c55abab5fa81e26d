// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/selection/row_menu.h"
#include "ui/widgets/tab_page.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace nd {

class UserPrompts;
class Banner;
class DataTree;
class ElidedLabel;
class OrderDetailsPane;
class OrderFilters;
class OrderNumbersPage;
class OrderNumbersPresenter;
class OrderRowActions;
class OrderTypeActions;
class OrdersPresenter;
class ProgressLine;
class TreeMemory;

/// Every order of the account as a tree: order, sub-order, number. Beside it, all that is known of the chosen row.
class OrdersTab final : public TabPage
{
    Q_OBJECT
public:
    /// Both must outlive the tab.
    OrdersTab(OrdersPresenter &presenter, UserPrompts &prompts, QWidget *parent = nullptr);
    ~OrdersTab() override;

    /// The choices of status and kind on the page that this one takes the place of.
    void takeOver(const OrdersTab &before);

    DataTree *tree() const { return m_tree; }
    /// Shows the orders that have this in them; empty: all.
    void showOrdersWith(const QString &text);
    /// Bulk and advanced orders; also for a menu.
    OrderTypeActions &kinds() const { return *m_kinds; }
    /// Leads to comments, requirements and failures.
    OrderRowActions &rowActions() const { return *m_actions; }
    /// One row for each number.
    OrderNumbersPage &numbersPage() const { return *m_numbersPage; }

signals:
    /// What was not bought can be ordered again there.
    void basketRequested();

private:
    QWidget *buildTop();
    QWidget *buildTree();
    QWidget *buildButtons();
    QPushButton *buildNumbers();
    void showPage(QWidget *page);
    void buildExport();
    void sortByNewest();
    void keepOpened(TreeMemory &memory);
    void connectAll();
    void showState();
    void showTotals();
    void showStale();
    void showFailed();
    void showNumber(const QString &key, bool first);
    void showBought(const QString &purchaseKey, const QString &orderKey, const QString &sentence);
    void connectPlaced();
    void connectSelection();
    void showSelection();
    void activate(const QString &key);
    RowMenu::Copies copiesOf(const QString &key) const;
    QString selectedKey() const;
    QStringList selectedKeys() const;

    OrdersPresenter &m_presenter;
    UserPrompts &m_prompts;
    OrderFilters *m_filters;
    OrderTypeActions *m_kinds;
    OrderRowActions *m_actions;
    Banner *m_banner;
    Banner *m_stale;
    Banner *m_failed;
    ElidedLabel *m_find;
    QLabel *m_totals;
    QLabel *m_costs;
    ElidedLabel *m_age;
    ElidedLabel *m_moved;
    DataTree *m_tree;
    ProgressLine *m_progress;
    OrderDetailsPane *m_details;
    std::unique_ptr<OrderNumbersPresenter> m_numbers;
    OrderNumbersPage *m_numbersPage;
    QStackedLayout *m_pages;
};

} // namespace nd
