// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tab_page.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nd {

void TabPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_first)
        m_first->setFocus(event->reason());
}

PagePlace::PagePlace(const QString &title, QWidget *parent) : TabPage(parent), m_scroll(new QScrollArea)
{
    setWindowTitle(title);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the control that has the keyboard
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void PagePlace::setPage(QWidget *page)
{
    // The one before may stay alive for a moment, and must not be seen beside this one.
    if (QWidget *before = m_scroll->takeWidget()) {
        before->hide();
        before->setParent(this);
    }
    m_scroll->setWidget(page);
    page->show();
    setFirstFocus(page);
}

PageParts::PageParts(const QString &name, QWidget *parent) : QSplitter(parent)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    setHandleWidth(1);
}

void PageParts::addPart(QWidget *part)
{
    addWidget(part);
    part->installEventFilter(this);
}

bool PageParts::eventFilter(QObject *watched, QEvent *event)
{
    auto *part = qobject_cast<QWidget *>(watched);
    const bool mayNeedMore = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (mayNeedMore && part && part->layout() && part->layout()->hasHeightForWidth())
        part->setMinimumHeight(part->layout()->totalMinimumHeightForWidth(part->width()));
    return QSplitter::eventFilter(watched, event);
}

} // namespace nd
