// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QByteArray>
#include <QItemSelectionModel>
#include <QModelIndexList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QPushButton;

namespace nd {

class EmptyOverlay;
class EmptyState;
class RowMenu;

/// What every table and tree of the program does alike: columns that can be moved, sized, hidden and remembered,
/// sorting, copying, a menu for the rows, an overlay when there are no rows. Used through DataTable and DataTree, which
/// own it.
class ItemViewBehaviour final : public QObject
{
    Q_OBJECT
public:
    /// `view` owns the preset. `header` is the view's horizontal header.
    ItemViewBehaviour(QAbstractItemView *view, QHeaderView *header);

    void modelChanged();
    EmptyState *empty() const;

    /// Columns by ColumnIdRole, so that a layout of an older version, with other columns, still fits.
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &layout);

    void setColumnShown(int column, bool shown);
    bool isColumnShown(int column) const;
    /// As the model has them: order, ColumnHiddenRole, ColumnWidthRole.
    void resetColumns();
    /// Widths from ColumnWidthRole, else from the header and the first rows; the wide ones give way where the view is
    /// too narrow for all. Once per set of rows and width of the view, never while rows come in.
    void fitColumns();
    /// Check boxes per column, Fit and Reset.
    void fillColumnMenu(QMenu *menu);
    /// A "Columns" button with that menu, so that the keyboard reaches it.
    QPushButton *makeColumnButton(QWidget *parent);

    /// What can be done with the selected rows; the view's tab fills it.
    RowMenu &rowMenu() { return *m_rowMenu; }

    QString selectionAsTsv(bool withHeaders) const;
    void copySelection(bool withHeaders) const;
    /// True when the key was the preset's.
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

signals:
    void layoutEdited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString columnId(int column) const;
    int columnOf(const QString &id) const;
    void showModelColumns();
    void showColumnMenu(const QPoint &at);
    void showRowMenu(const QModelIndex &cell, const QPoint &globalPosition);
    bool showMenuByKey();
    bool clearSelection();
    void rowsCame();
    void edited();

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    EmptyOverlay *m_overlay;
    RowMenu *m_rowMenu;
    QPointer<QAbstractItemModel> m_model; ///< may be destroyed before the view has another
    QTimer m_saveSoon; ///< a drag is one edit, not one per pixel
    bool m_fitted = false; ///< widths were measured on rows once
    bool m_fitting = false;
    bool m_byHand = false; ///< widths are the person's
};

/// How the program selects `index`, where Qt would go by the keys that happen to be held down (`command`). A row that
/// it leads to after Ctrl+Return must not be one more beside those that were selected before. When the row is the
/// current one already, nobody leads to it: Qt 6.8 asks whether a key extends the selection from where that began.
QItemSelectionModel::SelectionFlags commandByProgram(
    const QAbstractItemView &view, const QModelIndex &index, QItemSelectionModel::SelectionFlags command);

} // namespace nd
