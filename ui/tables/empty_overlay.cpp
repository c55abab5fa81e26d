// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/empty_overlay.h"

#include "models/rows_model_base.h"
#include "ui/tables/empty_state.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QEvent>
#include <QPushButton>

namespace nd {

namespace {

/// The records behind what a view shows; null where they are of another kind.
const RowsModelBase *rowsOf(const QAbstractItemModel *model)
{
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return qobject_cast<const RowsModelBase *>(model);
}

} // namespace

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
        if (const RowsModelBase *rows = rowsOf(m_model))
            connect(rows, &RowsModelBase::countsChanged, this, &EmptyOverlay::update);
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
    const RowsModelBase *rows = rowsOf(m_model);
    m_state->setHiddenRows(rows && rows->shownCount() == 0 ? rows->totalCount() : 0);
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
