// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace nd {

class EmptyState;
class ItemViewBehaviour;

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

signals:
    void layoutEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ItemViewBehaviour *m_preset;
};

} // namespace nd
