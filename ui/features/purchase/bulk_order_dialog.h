// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/features/purchase/spending_dialog.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nd {

class Banner;
class BulkGroupForm;
class BulkOrderPresenter;
class DataTable;
class WarningBoxes;
class SummaryCard;
struct BulkInput;

/// `Bulk order`: so many numbers of such kinds, chosen by Telnyx. Opened, never executed.
class BulkOrderDialog final : public SpendingDialog
{
    Q_OBJECT
public:
    explicit BulkOrderDialog(std::unique_ptr<BulkOrderPresenter> presenter, QWidget *parent = nullptr);
    ~BulkOrderDialog() override;

signals:
    void placed();

private:
    QWidget *buildCards();
    QWidget *buildGroups();
    QWidget *buildForm();
    void connectAll();
    void showChoices();
    void showGroup(int group);
    int currentGroup() const;
    void refresh();
    void place() override;
    BulkInput input() const;

    std::unique_ptr<BulkOrderPresenter> m_presenter;
    Banner *m_banner;
    SummaryCard *m_count;
    SummaryCard *m_cost;
    SummaryCard *m_credit;
    DataTable *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    BulkGroupForm *m_group;
    QLineEdit *m_reference;
    QComboBox *m_connection;
    QComboBox *m_profile;
    QComboBox *m_billingGroup;
    QLabel *m_typedLabel;
    QLineEdit *m_typed;
    WarningBoxes *m_doubts;
    QLabel *m_notes;
    QLabel *m_missing;
    bool m_placing = false; ///< a second click while the first is under way means nothing
};

} // namespace nd
