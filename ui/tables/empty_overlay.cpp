// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/empty_overlay.h"

#include "ui/tables/empty_state.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPushButton>

namespace nd {

EmptyOverlay::EmptyOverlay(QAbstractItemView *view) : QObject(view), m_state(new EmptyState(view))
{
    m_state->setAutoFillBackground(true);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->hide();
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(m_state, &EmptyState::messageChanged, this, &EmptyOverlay::update);
    followParent();
}

EmptyOverlay::~EmptyOverlay()
{
    delete m_state.data();
}

EmptyState *EmptyOverlay::state() const
{
    return m_state;
}

QAbstractItemView *EmptyOverlay::view() const
{
    // A view that is a window hides itself in ~QWidget, when it is no view any more.
    return qobject_cast<QAbstractItemView *>(parent());
}

void EmptyOverlay::modelChanged()
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = view()->model();
    if (m_model) {
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &EmptyOverlay::update);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EmptyOverlay::update);
        connect(m_model, &QAbstractItemModel::modelReset, this, &EmptyOverlay::update);
    }
    update();
}

bool EmptyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ParentChange:
        if (watched == parent())
            followParent();
        break;
    case QEvent::Show:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        update();
        break;
    case QEvent::Resize:
    case QEvent::Move:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void EmptyOverlay::followParent()
{
    QAbstractItemView *view = this->view();
    if (!view || !m_state)
        return;
    m_state->setParent(view->parentWidget() ? view->parentWidget() : view);
    QWidget::setTabOrder(view, m_state->primaryButton());
    QWidget::setTabOrder(m_state->primaryButton(), m_state->secondaryButton());
    update();
}

void EmptyOverlay::place()
{
    const QAbstractItemView *view = this->view();
    if (!view || !m_state)
        return;
    const QWidget *viewport = view->viewport();
    m_state->setGeometry({viewport->mapTo(m_state->parentWidget(), QPoint()), viewport->size()});
}

void EmptyOverlay::update()
{
    QAbstractItemView *view = this->view();
    if (!view || !m_state)
        return;
    const bool wanted = !m_state->isClear() && (!m_model || m_model->rowCount() == 0);
    // Nothing to scroll to, however wide the columns are.
    view->setHorizontalScrollBarPolicy(wanted ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (wanted) {
        place();
        m_state->raise();
    }
    m_state->setVisible(wanted && view->isVisibleTo(m_state->parentWidget()));
}

} // namespace nd
