// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

class QAbstractItemModel;
class QTreeView;

namespace nd {

/// Keeps what a person has opened and selected in a tree while a filter or a refresh takes the rows away and brings
/// them back. Rows are known by their RowKeyRole. Lives with the tree.
class TreeMemory final : public QObject
{
    Q_OBJECT
public:
    /// Gives the tree its model: it must hear before the selection does that rows go. `indexOf` gives a row of any
    /// level by its key, invalid while it is hidden or gone. The model must outlive the tree.
    TreeMemory(QTreeView &tree, QAbstractItemModel &model, std::function<QModelIndex(const QString &key)> indexOf);

    /// Keys of the rows that are open, or will be when they come.
    QStringList opened() const { return {m_opened.cbegin(), m_opened.cend()}; }
    void setOpened(const QStringList &keys);
    /// The same for the rows that are selected, also those that a filter hides; at most so many.
    QStringList selected(qsizetype most) const;
    void setSelected(const QStringList &keys);

signals:
    /// A person has opened or closed a row.
    void openedChanged();
    void selectedChanged();

private:
    void onAboutToRemove(const QModelIndex &parent, int first, int last);
    void onInserted();
    void onSelected();

    QTreeView &m_tree;
    std::function<QModelIndex(const QString &key)> m_indexOf;
    QSet<QString> m_opened;
    QSet<QString> m_hiddenSelection;
    bool m_removing = false;
};

} // namespace nd
