// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/outside/outside_requests.h"

#include "base/logging.h"
#include "ui/features/paste/paste_dialog.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/shell/workspace_view.h"

#include <QApplication>

#include <utility>

namespace nd {

namespace {

constexpr qsizetype MostWaiting = 5'000; ///< numbers: nobody clicks on more, a script may

} // namespace

void OutsideRequests::showNumbers(const QStringList &numbers)
{
    m_numbers += numbers.mid(0, MostWaiting - m_numbers.size());
    serve();
}

void OutsideRequests::showFile(const QString &path)
{
    m_file = path;
    serve();
}

void OutsideRequests::showOrder(const QString &id)
{
    m_order = id;
    serve();
}

void OutsideRequests::setView(WorkspaceView *view)
{
    m_view = view;
    serve();
}

/// The pasted list takes more of them; any other dialog is not to be disturbed.
bool OutsideRequests::isBusy() const
{
    const QWidget *modal = QApplication::activeModalWidget();
    const bool forPaste = m_order.isEmpty() && qobject_cast<const PasteDialog *>(modal);
    return modal && !forPaste;
}

void OutsideRequests::serve()
{
    if (!m_view || (m_numbers.isEmpty() && m_file.isEmpty() && m_order.isEmpty()))
        return;
    if (isBusy())
        return emit waiting(tr("What you have opened is shown when this dialog is closed."));
    if (const QString order = std::exchange(m_order, {}); !order.isEmpty())
        m_view->showOrder(order);
    if (const QString file = std::exchange(m_file, {}); !file.isEmpty())
        m_view->dialogs().openDropped(file, {});
    if (const QStringList numbers = std::exchange(m_numbers, {}); !numbers.isEmpty())
        m_view->dialogs().openNumbers(numbers);
    qCInfo(logStart) << "what was asked for is shown";
}

} // namespace nd
