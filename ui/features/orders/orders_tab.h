// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/selection/row_menu.h"
#include "ui/widgets/tab_page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class DataTree;
class ElidedLabel;
class OrderTypeActions;
class OrdersPresenter;
class ProgressLine;
struct RequirementSubject;

/// Every order of the account as a tree: order, sub-order, number. Beside it, all that is known of the chosen row.
class OrdersTab final : public TabPage
{
    Q_OBJECT
public:
    /// Both must outlive the tab.
    OrdersTab(OrdersPresenter &presenter, UserPrompts &prompts, QWidget *parent = nullptr);

    /// The choices of status and kind on the page that this one takes the place of.
    void takeOver(const OrdersTab &before);

    DataTree *tree() const { return m_tree; }
    /// Bulk and advanced orders; also for a menu.
    OrderTypeActions &kinds() const { return *m_kinds; }

signals:
    /// About a record of this type (comment_record::…).
    void commentRequested(const QString &recordType, const QString &recordId);
    /// What was not bought can be ordered again there.
    void basketRequested();
    /// The checklist of a sub-order or of one number.
    void requirementsRequested(const nd::RequirementSubject &subject);

private:
    QWidget *buildTop();
    QWidget *buildTree();
    QWidget *buildDetails();
    QWidget *buildButtons();
    void sortByNewest();
    void connectAll();
    void showState();
    void showStale();
    void showFailed();
    void showNumber(const QString &key, bool first);
    void showBought(const QString &purchaseKey, const QString &orderKey, const QString &sentence);
    void connectPlaced();
    void showSelection();
    void showDetails(const QString &key);
    RowMenu::Copies copiesOf(const QString &key) const;
    QString selectedKey() const;
    QStringList selectedKeys() const;
    void askCancel();
    void askReference();
    void openRequirements();

    OrdersPresenter &m_presenter;
    UserPrompts &m_prompts;
    OrderTypeActions *m_kinds;
    Banner *m_banner;
    Banner *m_stale;
    Banner *m_failed;
    ElidedLabel *m_find;
    QLabel *m_totals;
    QLabel *m_age;
    ElidedLabel *m_moved;
    QComboBox *m_status;
    DataTree *m_tree;
    ProgressLine *m_progress;
    QWidget *m_details;
    QFormLayout *m_facts;
    QPushButton *m_cancel;
    QPushButton *m_reference;
    QPushButton *m_comment;
    QPushButton *m_requirements;
};

} // namespace nd
