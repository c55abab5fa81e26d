// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/paper/order_print.h"

#include "base/shown_text.h"
#include "features/orders/orders_presenter.h"
#include "ui/features/orders/paper/order_pdf.h"
#include "ui/prompts/user_prompts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QPagedPaintDevice>

namespace nd {

using namespace Qt::StringLiterals;

OrderPrint::OrderPrint(OrdersPresenter &orders, UserPrompts &prompts, QObject *parent)
    : QObject(parent), m_orders(orders), m_prompts(prompts),
      m_action(new QAction(themedIcon(u"printer"_s), tr("Print…"), this)), m_job(orders)
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(m_action, &QAction::triggered, this, &OrderPrint::ask);
    connect(&m_job, &OrderPaperJob::finished, this, &OrderPrint::onPrinted);
    setSelection({});
}

void OrderPrint::setSelection(const QStringList &keys)
{
    m_order = m_job.orderOf(keys);
    showUse();
}

/// The tool tip says what it does, or why it does not.
void OrderPrint::showUse()
{
    m_action->setEnabled(!m_order.isEmpty() && !m_job.isRunning());
    m_action->setToolTip(m_action->isEnabled() ? tr("Prints the order of this row with its numbers, prices and dates")
            : m_job.isRunning()                ? tr("An order is being printed.")
                                               : tr("Choose one row of an order at Telnyx first."));
}

void OrderPrint::ask()
{
    const OrderRow *row = m_orders.rows().findAny(m_order);
    if (!row)
        return;
    m_prompts.choosePrinter(this, tr("Print Order"), tr("Order %1").arg(shownLine(row->title)),
        [this, order = m_order](const ChosenPrinter &printer) {
            if (printer.device && !m_job.isRunning())
                print(order, printer);
        });
}

void OrderPrint::print(const QString &order, const ChosenPrinter &printer)
{
    m_where = printer.where;
    m_job.start(order, [device = printer.device](const OrderPaper &paper) -> Result<Done> {
        if (paintPages(paper, *device))
            return Done{};
        return Error{.kind = ErrorKind::Local, .detail = tr("the printer has not taken the pages")};
    });
    showUse();
}

void OrderPrint::onPrinted(const Result<Done> &done)
{
    showUse();
    if (done)
        return emit said(tr("Sent to %1", "a printer's name, or a file").arg(m_where), false);
    emit said(tr("Not printed: %1", "why").arg(OrderPaperJob::reasonOf(done.error())), true);
}

} // namespace nd
