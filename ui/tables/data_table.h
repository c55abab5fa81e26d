// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace nd {

class EmptyState;
class ItemViewBehaviour;
class PinnedHeader;

/// A table of records. Rows are selected whole; Return and double click emit activated(); Ctrl+C copies the selection
/// as TSV, Ctrl+Shift+C with the headers; Esc clears the selection; Home and End lead to the first and last row; a
/// context menu on the header, or the menu key, chooses columns. Heights are fixed and widths are measured once on the
/// first rows, so a million rows cost nothing here. Sorting asks the model (column -1: the model's own order).
/// Selection and scroll are the model's to keep.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says; tests find the table by it.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Shown in place of rows while there are none and it has a title; see EmptyState::setMessage.
    EmptyState *empty() const;

    /// For the settings; restore after setModel. False when the layout is not understood (nothing is changed then).
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &layout);
    void setColumnShown(int column, bool shown);
    /// The table is never lower than its header and so many rows, however large the text is.
    void setFewestRows(int rows);
    /// Columns hidden by default, the Columns button, and what else tables and trees share.
    ItemViewBehaviour *preset() const { return m_preset; }

    QString selectionAsTsv(bool withHeaders = false) const;
    /// Rows (of column 0), each once, in the order of the model.
    QModelIndexList selectedRows() const;
    int hoveredRow() const { return m_hoveredRow; }

    QModelIndex indexAt(const QPoint &position) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    /// A person moved, sized, hid or sorted columns: time to save.
    void layoutEdited();

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setHoveredRow(int row);
    void updateRowHeight();
    void paintPinned(const QRect &area);

    PinnedHeader *m_header;
    ItemViewBehaviour *m_preset;
    int m_hoveredRow = -1;
    int m_fewestRows = 0; ///< 0: as low as the layout makes it
};

} // namespace nd
