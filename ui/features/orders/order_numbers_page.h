// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/tab_page.h"

class QLabel;
class QPushButton;

namespace nd {

class Banner;
class DataTable;
class ElidedLabel;
class OrderNumbersPresenter;
class ProgressLine;
struct RequirementSubject;

/// The other side of the Orders tab: one row for each number of every order.
class OrderNumbersPage final : public TabPage
{
    Q_OBJECT
public:
    /// `presenter` must outlive the page.
    explicit OrderNumbersPage(OrderNumbersPresenter &presenter, QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }

signals:
    /// Back to the orders.
    void ordersRequested();
    /// The sub-order of a number, or where that is not known its order.
    void orderRequested(const QString &orderId, const QString &subOrderId);
    void requirementsRequested(const nd::RequirementSubject &subject);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildButtons();
    void showTotals();
    void showState();
    void showSelection();
    void showOrder();

    OrderNumbersPresenter &m_presenter;
    Banner *m_banner;
    DataTable *m_table;
    QLabel *m_totals;
    ElidedLabel *m_age;
    ProgressLine *m_progress;
    QPushButton *m_order;
    QPushButton *m_requirements;
};

} // namespace nd
