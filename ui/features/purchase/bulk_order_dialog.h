// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/features/purchase/order_dialog.h"

#include <memory>

class QPushButton;

namespace nd {

class BulkGroupForm;
class BulkOrderPresenter;
class DataTable;
class DestinationFields;
class SummaryCard;
struct RoutedOrderInput;

/// `Bulk order`: so many numbers of such kinds, chosen by Telnyx. Opened, never executed.
class BulkOrderDialog final : public OrderDialog
{
    Q_OBJECT
public:
    explicit BulkOrderDialog(std::unique_ptr<BulkOrderPresenter> presenter, QWidget *parent = nullptr);
    ~BulkOrderDialog() override;

private:
    QWidget *buildCards();
    QWidget *buildGroups();
    QWidget *buildForm();
    void connectAll();
    void showChoices() override;
    void showGroup(int group);
    int currentGroup() const;
    bool mayShareStrategy() const;
    void shareStrategy();
    void refresh() override;
    void send() override;
    RoutedOrderInput input() const;

    std::unique_ptr<BulkOrderPresenter> m_presenter;
    SummaryCard *m_count;
    SummaryCard *m_cost;
    SummaryCard *m_credit;
    DataTable *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_forAll;
    BulkGroupForm *m_group;
    DestinationFields *m_destinations;
};

} // namespace nd
