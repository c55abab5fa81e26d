// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace nd {

class EmptyState;
class ItemViewBehaviour;
class PinnedHeader;

/// The same as DataTable for records that hold records.
class DataTree : public QTreeView
{
    Q_OBJECT
public:
    explicit DataTree(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    EmptyState *empty() const;
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &layout);
    void setColumnShown(int column, bool shown);
    ItemViewBehaviour *preset() const { return m_preset; }

    QString selectionAsTsv(bool withHeaders = false) const;
    QModelIndexList selectedRows() const;
    void selectAll() override;

    QModelIndex indexAt(const QPoint &position) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void layoutEdited();

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void paintPinned(const QRect &area);

    PinnedHeader *m_header;
    ItemViewBehaviour *m_preset;
    bool m_everOpened = false; ///< some row was
};

} // namespace nd
