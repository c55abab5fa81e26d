// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/item_view_behaviour.h"

#include "models/roles.h"
#include "ui/tables/badge_delegate.h"
#include "ui/tables/columns/column_widths.h"
#include "ui/tables/empty_overlay.h"
#include "ui/tables/selection/row_copy.h"
#include "ui/tables/selection/row_menu.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 layoutMagic = 0x6e646c31; // "ndl1"

struct SavedColumn
{
    QString id;
    int width = 0;
    bool hidden = false;
};

QDataStream &operator<<(QDataStream &out, const SavedColumn &column)
{
    return out << column.id << qint32(column.width) << column.hidden;
}

QDataStream &operator>>(QDataStream &in, SavedColumn &column)
{
    qint32 width = 0;
    in >> column.id >> width >> column.hidden;
    column.width = width;
    return in;
}

} // namespace

ItemViewBehaviour::ItemViewBehaviour(QAbstractItemView *view, QHeaderView *header)
    : QObject(view), m_view(view), m_header(header), m_overlay(new EmptyOverlay(view)),
      m_rowMenu(new RowMenu(view, header))
{
    m_view->setItemDelegate(new BadgeDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_header->installEventFilter(this);

    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(true);
    m_header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder); // the model's own order, until somebody asks for another
    m_header->setTextElideMode(Qt::ElideRight);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(300ms);
    connect(&m_saveSoon, &QTimer::timeout, this, &ItemViewBehaviour::layoutEdited);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &ItemViewBehaviour::showColumnMenu);
    connect(m_header, &QHeaderView::sectionMoved, this, &ItemViewBehaviour::edited);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ItemViewBehaviour::edited);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        // The last column takes what the window leaves, a hidden one has no width, and a larger text lifts the narrow
        // ones to its least width: none of them is an edit.
        const bool lifted = before < now && now == m_header->minimumSectionSize();
        if (m_fitting || before == 0 || now == 0 || lifted || column == ColumnWidths(*m_view, *m_header).lastShown())
            return;
        m_byHand = true;
        edited();
    });
}

void ItemViewBehaviour::modelChanged()
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = m_view->model();
    m_fitted = m_byHand = false;
    m_overlay->modelChanged();
    if (m_model) {
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &ItemViewBehaviour::rowsCame);
        connect(m_model, &QAbstractItemModel::modelReset, this, &ItemViewBehaviour::rowsCame);
        showModelColumns();
    }
    rowsCame();
}

void ItemViewBehaviour::rowsCame()
{
    if (!m_fitted && !m_byHand && m_model && m_model->columnCount() > 0) {
        fitColumns();
        m_fitted = m_model->rowCount() > 0;
    }
}

void ItemViewBehaviour::edited()
{
    m_saveSoon.start();
}

QString ItemViewBehaviour::columnId(int column) const
{
    const QString id = m_model->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
    return id.isEmpty() ? u"#%1"_s.arg(column) : id;
}

int ItemViewBehaviour::columnOf(const QString &id) const
{
    for (int column = 0; column < m_header->count(); ++column) {
        if (columnId(column) == id)
            return column;
    }
    return -1;
}

QByteArray ItemViewBehaviour::saveLayout() const
{
    if (!m_model)
        return {};
    QList<SavedColumn> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool hidden = m_header->isSectionHidden(column);
        columns.append({columnId(column), hidden ? 0 : m_header->sectionSize(column), hidden});
    }
    const int sorted = m_header->sortIndicatorSection();
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << layoutMagic << m_byHand << (sorted >= 0 && sorted < m_header->count() ? columnId(sorted) : QString())
        << (m_header->sortIndicatorOrder() == Qt::DescendingOrder) << columns;
    return bytes;
}

bool ItemViewBehaviour::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    bool byHand = false;
    bool descending = false;
    QString sorted;
    QList<SavedColumn> columns;
    in >> magic;
    if (!m_model || magic != layoutMagic)
        return false;
    in >> byHand >> sorted >> descending >> columns;
    if (in.status() != QDataStream::Ok || columns.isEmpty())
        return false;

    int visual = 0;
    for (const SavedColumn &saved : std::as_const(columns)) {
        const int column = columnOf(saved.id);
        if (column < 0)
            continue; // of another version of the program
        m_header->moveSection(m_header->visualIndex(column), visual++);
        m_header->setSectionHidden(column, saved.hidden);
        if (byHand && saved.width > 0)
            m_header->resizeSection(column, std::max(saved.width, m_header->minimumSectionSize()));
    }
    if (m_header->hiddenSectionCount() == m_header->count())
        m_header->setSectionHidden(0, false);
    m_byHand = m_byHand || byHand;
    m_header->setSortIndicator(
        sorted.isEmpty() ? -1 : columnOf(sorted), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_saveSoon.stop();
    return true;
}

void ItemViewBehaviour::setColumnShown(int column, bool shown)
{
    const bool last = m_header->count() - m_header->hiddenSectionCount() <= 1;
    if (column < 0 || column >= m_header->count() || (!shown && last && isColumnShown(column)))
        return;
    m_header->setSectionHidden(column, !shown);
    if (shown && m_header->sectionSize(column) < m_header->minimumSectionSize() + 1)
        m_header->resizeSection(column, ColumnWidths(*m_view, *m_header).wanted(column));
}

bool ItemViewBehaviour::isColumnShown(int column) const
{
    return !m_header->isSectionHidden(column);
}

void ItemViewBehaviour::showModelColumns()
{
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, m_model->headerData(column, Qt::Horizontal, ColumnHiddenRole).toBool());
    }
}

void ItemViewBehaviour::resetColumns()
{
    if (!m_model)
        return;
    showModelColumns();
    m_byHand = false;
    fitColumns();
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    edited();
}

void ItemViewBehaviour::fitColumns()
{
    // While the view takes another model, its header has it already and the view has not.
    if (!m_model || m_view->model() != m_header->model() || !m_view->model())
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    for (const auto &[column, pixels] : ColumnWidths(*m_view, *m_header).fitted())
        m_header->resizeSection(column, pixels);
}

void ItemViewBehaviour::fillColumnMenu(QMenu *menu)
{
    if (!m_model)
        return;
    const bool last = m_header->count() - m_header->hiddenSectionCount() <= 1;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QString title = m_model->headerData(column, Qt::Horizontal).toString();
        QAction *const action = menu->addAction(title.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(isColumnShown(column));
        action->setEnabled(!last || !isColumnShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnShown(column, shown);
            edited();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Fit Columns to Contents")), &QAction::triggered, this, [this] {
        m_byHand = false;
        fitColumns();
        edited();
    });
    connect(menu->addAction(tr("&Reset Columns")), &QAction::triggered, this, &ItemViewBehaviour::resetColumns);
}

QPushButton *ItemViewBehaviour::makeColumnButton(QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(u"columns-3"_s), tr("Columns"), parent);
    setButtonKind(button, ButtonKind::Quiet);
    button->setAutoDefault(false);
    button->setToolTip(tr("Choose columns"));
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillColumnMenu(menu);
    });
    return button;
}

void ItemViewBehaviour::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_rowMenu->addColumnFilter(menu, m_header->logicalIndexAt(at));
    fillColumnMenu(menu);
    menu->popup(m_header->viewport()->mapToGlobal(at));
}

/// The columns stand in it as well: the header never has the focus, so that the keyboard cannot reach its menu.
void ItemViewBehaviour::showRowMenu(const QModelIndex &cell, const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_rowMenu->fill(menu, cell);
    menu->addSeparator();
    m_rowMenu->addColumnFilter(menu, cell.column());
    fillColumnMenu(menu->addMenu(themedIcon(u"columns-3"_s), tr("Columns")));
    menu->popup(globalPosition);
}

/// Some platforms make an event of the menu key, some send the key, some both. Without a row it is the columns' menu.
bool ItemViewBehaviour::showMenuByKey()
{
    if (m_view->contextMenuPolicy() != Qt::DefaultContextMenu || !m_model)
        return false;
    if (QApplication::activePopupWidget())
        return true;
    const QModelIndex cell = m_view->currentIndex();
    if (!cell.isValid()) {
        showColumnMenu(QPoint(0, m_header->height()));
        return true;
    }
    // What a right click does as well: the menu is about the selection, and the buttons in it act on that.
    QItemSelectionModel *selection = m_view->selectionModel();
    if (!selection->isSelected(cell))
        selection->select(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showRowMenu(cell, m_view->viewport()->mapToGlobal(m_view->visualRect(cell).bottomLeft()));
    return true;
}

QString ItemViewBehaviour::selectionAsTsv(bool withHeaders) const
{
    return selectedRowsAsTsv(*m_view, *m_header, withHeaders);
}

void ItemViewBehaviour::copySelection(bool withHeaders) const
{
    copySelectedRows(*m_view, *m_header, withHeaders);
}

bool ItemViewBehaviour::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_C
        && (modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier))) {
        copySelection(modifiers.testFlag(Qt::ShiftModifier));
        return true;
    }
    const bool isMenuKey = key == Qt::Key_Menu || (key == Qt::Key_F10 && modifiers == Qt::ShiftModifier);
    if (isMenuKey && showMenuByKey())
        return true;
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::KeypadModifier;
    if (key == Qt::Key_Escape && plain)
        return clearSelection();
    // Qt leaves Return to the default button of a dialog, and on macOS to the editor.
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && plain && m_view->currentIndex().isValid()) {
        emit m_view->activated(m_view->currentIndex());
        return true;
    }
    return false;
}

/// A full table has no empty place to click at. In a dialog the key closes, as everywhere.
bool ItemViewBehaviour::clearSelection()
{
    QItemSelectionModel *selection = m_view->selectionModel();
    if (qobject_cast<QDialog *>(m_view->window()) || !selection || !selection->hasSelection())
        return false;
    selection->clearSelection();
    return true;
}

bool ItemViewBehaviour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_view->viewport() && !m_byHand)
            fitColumns();
        break;
    case QEvent::FontChange:
        if (watched == m_header && !m_byHand)
            fitColumns();
        break;
    case QEvent::ContextMenu: {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        if (watched == m_view && asked->reason() == QContextMenuEvent::Keyboard)
            return showMenuByKey();
        const QModelIndex cell = m_view->indexAt(asked->pos());
        if (watched == m_view->viewport() && cell.isValid() && m_view->contextMenuPolicy() == Qt::DefaultContextMenu) {
            showRowMenu(cell, asked->globalPos());
            return true;
        }
        break;
    }
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (watched == m_view)
            m_view->QWidget::update(); // the frame shows the focus, and Qt repaints only what is inside it
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

EmptyState *ItemViewBehaviour::empty() const
{
    return m_overlay->state();
}

QItemSelectionModel::SelectionFlags commandByProgram(
    const QAbstractItemView &view, const QModelIndex &index, QItemSelectionModel::SelectionFlags command)
{
    const bool extends = index == view.currentIndex() && (command & QItemSelectionModel::Current);
    if (view.selectionMode() != QAbstractItemView::ExtendedSelection || extends)
        return command;
    return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

} // namespace nd
