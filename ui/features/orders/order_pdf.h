// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "features/orders/export/order_paper.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

class QAction;
class QTextDocument;

namespace nd {

class OrdersPresenter;
class UserPrompts;

/// Puts the words of a paper into a document; all of them are plain text.
void fillDocument(QTextDocument &document, const OrderPaper &paper);
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
    ~OrderPdf() override;

    QAction *action() const { return m_action; }
    /// These rows are selected now.
    void setSelection(const QStringList &keys);

signals:
    void said(const QString &sentence, bool failed);

private:
    void ask();
    void onRead(const Result<OrderPaper> &paper);
    void onWritten(const Result<Done> &done, const QString &path);

    OrdersPresenter &m_orders;
    UserPrompts &m_prompts;
    OrderPaperReader m_reader;
    QAction *m_action;
    QString m_order; ///< the key of the one that is selected
    QString m_path; ///< of the file that is being made
    QString m_folder; ///< of the last
    QThreadPool m_worker;
};

} // namespace nd
