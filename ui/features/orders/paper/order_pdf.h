// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "ui/features/orders/paper/order_paper_job.h"

#include <QObject>
#include <QString>

class QAction;
class QPagedPaintDevice;
class QTextDocument;

namespace nd {

class OrdersPresenter;
class UserPrompts;

/// Puts the words of a paper into a document; all of them are plain text.
void fillDocument(QTextDocument &document, const OrderPaper &paper);
/// Onto pages, with their numbers. False: the device has not taken them.
bool paintPages(const OrderPaper &paper, QPagedPaintDevice &device);
/// Onto a new file that takes the place of an old one when it is complete. Blocks: for a worker. An error is
/// ErrorKind::Local and says in `detail` what the system says.
Result<Done> writePdf(const OrderPaper &paper, const QString &path);

/// Saves the order of the selected row as a PDF: asks where, reads the order in full, and writes it on another thread.
class OrderPdf final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; `parent` owns it.
    OrderPdf(OrdersPresenter &orders, UserPrompts &prompts, QObject *parent);

    QAction *action() const { return m_action; }
    /// These rows are selected now.
    void setSelection(const QStringList &keys);

signals:
    void said(const QString &sentence, bool failed);

private:
    void showUse();
    void ask();
    void onWritten(const Result<Done> &done);

    OrdersPresenter &m_orders;
    UserPrompts &m_prompts;
    QAction *m_action;
    QString m_order; ///< the key of the one that is selected
    QString m_path; ///< of the file that is being made
    QString m_folder; ///< of the last
    OrderPaperJob m_job;
};

} // namespace nd
