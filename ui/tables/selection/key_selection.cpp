// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/selection/key_selection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QKeyEvent>

namespace nd {

namespace {

bool leadsToARow(const QKeyEvent &key)
{
    const bool plain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    switch (key.key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return plain;
    default:
        return false;
    }
}

} // namespace

void selectWhereKeyLed(QAbstractItemView &view, const QKeyEvent &key)
{
    QItemSelectionModel *selection = view.selectionModel();
    const bool may = selection && view.selectionMode() != QAbstractItemView::NoSelection;
    if (may && leadsToARow(key) && view.currentIndex().isValid() && !selection->hasSelection())
        selection->select(view.currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace nd
