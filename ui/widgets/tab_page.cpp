// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tab_page.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace nd {

void TabPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_first)
        m_first->setFocus(event->reason());
}

PagePlace::PagePlace(const QString &title, QWidget *parent) : TabPage(parent)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void PagePlace::setPage(QWidget *page)
{
    // The one before may stay alive for a moment, and must not be seen beside this one.
    while (const QLayoutItem *item = layout()->itemAt(0)) {
        item->widget()->hide();
        layout()->removeWidget(item->widget());
    }
    layout()->addWidget(page);
    page->show();
    setFirstFocus(page);
}

} // namespace nd
