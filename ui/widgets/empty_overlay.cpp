// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_overlay.h"

#include "ui/widgets/empty_state.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPushButton>

namespace nd {

EmptyOverlay::EmptyOverlay(QAbstractItemView *view) : QObject(view), m_view(view), m_state(new EmptyState(view))
{
    m_state->setAutoFillBackground(true);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->hide();
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
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

void EmptyOverlay::modelChanged()
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = m_view->model();
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
        if (watched == m_view)
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
    if (!m_state)
        return;
    QWidget *parent = m_view->parentWidget();
    m_state->setParent(parent ? parent : m_view);
    QWidget::setTabOrder(m_view, m_state->primaryButton());
    QWidget::setTabOrder(m_state->primaryButton(), m_state->secondaryButton());
    update();
}

void EmptyOverlay::place()
{
    if (!m_state)
        return;
    const QWidget *viewport = m_view->viewport();
    m_state->setGeometry({viewport->mapTo(m_state->parentWidget(), QPoint()), viewport->size()});
}

void EmptyOverlay::update()
{
    if (!m_state)
        return;
    const bool wanted = !m_state->isClear() && (!m_model || m_model->rowCount() == 0);
    // Nothing to scroll to, however wide the columns are.
    m_view->setHorizontalScrollBarPolicy(wanted ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (wanted) {
        place();
        m_state->raise();
    }
    m_state->setVisible(wanted && m_view->isVisibleTo(m_state->parentWidget()));
}

} // namespace nd
