// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/order_commands.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

class QAction;
class QPushButton;

namespace nd {

class DataTree;
class OrderPdf;
class OrderPrint;
class OrderSelection;
class OrdersPresenter;
class UserPrompts;
struct RequirementSubject;

/// What can be done with the selected rows of the blotter: cancel, change the reference, write a comment, fill in
/// requirements, save the order as a PDF or print it. An order's row stands for its sub-orders, and each question says
/// which they are. Afterwards the keyboard is back in the rows.
class OrderRowActions final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    OrderRowActions(OrdersPresenter &presenter, UserPrompts &prompts, DataTree &tree, QWidget *tab);

    /// In the order in which they stand in the bar.
    QList<QPushButton *> buttons() const
    {
        return {m_cancel, m_reference, m_comment, m_requirements, m_again, m_pdfButton};
    }
    /// What a menu has: an order as a PDF, and on paper where the program can print.
    QList<QAction *> paperActions() const;
    /// After another selection or another state. What is still being counted can do nothing yet.
    void refresh();
    OrderSelection &selection() const { return *m_selection; }
    /// Return or a double click on this row. False: what a tree does by itself is meant.
    bool open(const QString &key);

signals:
    /// About a record of this type (comment_record::…).
    void commentRequested(const QString &recordType, const QString &recordId);
    /// The checklist of a sub-order or of one number.
    void requirementsRequested(const nd::RequirementSubject &subject);
    /// As many of the same kinds are wanted once more; the numbers that the order has are E.164.
    void againRequested(const QString &orderId, const QStringList &numbers);
    /// What became of something, for the foot of the tab.
    void said(const QString &sentence, bool failed);
    /// What is known of this purchase that was not bought.
    void failureRequested(const QString &writeId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList selectedKeys() const;
    QString selectedKey() const;
    QStringList selectedSubOrders() const;
    void askCancel();
    void confirmCancel(const OrderCommands::CancelPlan &plan);
    void askReference();
    void writeComment();
    void openRequirements();
    void orderAgain();
    void showPdf();
    void setUse(QPushButton *button, bool usable, const QString &does, const QString &whyNot);

    OrdersPresenter &m_presenter;
    UserPrompts &m_prompts;
    DataTree &m_tree;
    OrderSelection *m_selection;
    QPushButton *m_cancel;
    QPushButton *m_reference;
    QPushButton *m_comment;
    QPushButton *m_requirements;
    QPushButton *m_again;
    OrderPdf *m_pdf;
    QPushButton *m_pdfButton;
    OrderPrint *m_print = nullptr; ///< where the program can print
};

} // namespace nd
