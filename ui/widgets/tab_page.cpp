// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tab_page.h"

#include <QFocusEvent>

namespace nd {

void TabPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_first)
        m_first->setFocus(event->reason());
}

} // namespace nd
