// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/table_model.h"
#include "webhooks/webhooks.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace nd {

class Banner;
class DataTable;
class IconLabel;

/// Turns the webhook receiver on and off, and shows what it does and what came. Opened, never executed.
class WebhooksDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `webhooks` must outlive the dialog.
    explicit WebhooksDialog(Webhooks &webhooks, QWidget *parent = nullptr);

private:
    QWidget *buildFields();
    QWidget *buildState();
    QWidget *buildNews();
    WebhookChoice typed() const;
    void showChoice();
    void check();
    void apply();
    void showState();
    void showNews();
    void showAge();

    Webhooks &m_webhooks;
    QString m_account; ///< whose choice the fields show
    QCheckBox *m_on;
    QLineEdit *m_address;
    QLabel *m_addressProblem;
    QSpinBox *m_port;
    QLineEdit *m_key;
    QLabel *m_keyOf;
    QLabel *m_keyProblem;
    Banner *m_warning;
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QLineEdit *m_url;
    QPushButton *m_copy;
    QLabel *m_last;
    QLabel *m_refused;
    TableModel<WebhookArrival> *m_arrivals;
    DataTable *m_table;
    QPushButton *m_apply;
    QTimer m_second; ///< for the age of the last one
};

} // namespace nd
