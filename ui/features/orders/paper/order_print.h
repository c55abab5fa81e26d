// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "ui/features/orders/paper/order_paper_job.h"

#include <QObject>
#include <QString>

class QAction;

namespace nd {

class OrdersPresenter;
class UserPrompts;
struct ChosenPrinter;

/// Prints the order of the selected row: asks on what, reads the order in full, and paints its pages on another thread.
/// Only where canPrint() holds (printer_dialog.h).
class OrderPrint final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `parent` owns it.
    OrderPrint(OrdersPresenter &orders, UserPrompts &prompts, QObject *parent);

    QAction *action() const { return m_action; }
    /// These rows are selected now.
    void setSelection(const QStringList &keys);

signals:
    void said(const QString &sentence, bool failed);

private:
    void showUse();
    void ask();
    void print(const QString &order, const ChosenPrinter &printer);
    void onPrinted(const Result<Done> &done);

    OrdersPresenter &m_orders;
    UserPrompts &m_prompts;
    QAction *m_action;
    QString m_order; ///< the key of the one that is selected
    QString m_where; ///< it is being printed
    OrderPaperJob m_job;
};

} // namespace nd
