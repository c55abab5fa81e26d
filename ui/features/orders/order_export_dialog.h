// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/orders/export/order_export.h"

#include <QDialog>
#include <QStringList>

class QPushButton;
class QRadioButton;

namespace nd {

class Banner;
class OrdersPresenter;
class ProgressLine;
class UserPrompts;

/// Asks which rows of the blotter a file gets, and of which orders, and writes it.
class OrderExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `keys`: what is selected. `folder` is where the file is offered. Both references must outlive the dialog.
    OrderExportDialog(OrdersPresenter &presenter, UserPrompts &prompts, const QStringList &keys, const QString &folder,
        QWidget *parent);

signals:
    /// The file is there.
    void exported(int rows, const QString &path);

private:
    void build();
    void askPath();
    void write(const QString &path);
    void onFinished(const Result<int> &rows);
    ExportLevel level() const;

    OrdersPresenter &m_presenter;
    UserPrompts &m_prompts;
    OrderExport m_export;
    QStringList m_keys;
    QString m_folder;
    QString m_path;
    Banner *m_banner;
    QRadioButton *m_orders;
    QRadioButton *m_subOrders;
    QRadioButton *m_numbers;
    QRadioButton *m_selected;
    QRadioButton *m_all;
    ProgressLine *m_progress;
    QPushButton *m_go;
};

} // namespace nd
