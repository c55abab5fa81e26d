// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QAbstractButton;
class QAbstractItemView;
class QHeaderView;
class QLineEdit;
class QMenu;

namespace nd {

/// What can be done with the rows that are selected, by right click, the menu key and Shift+F10: the buttons beside the
/// table that can be used now, copies, the filter, the export. Owned by the ItemViewBehaviour of its view.
class RowMenu final : public QObject
{
    Q_OBJECT
public:
    /// What a row has to copy, each as a person would write it; empty for what it has not.
    struct Copies
    {
        QString number = {}; ///< E.164
        QString id = {};
    };
    using CopiesOf = std::function<Copies(const QModelIndex &)>;

    RowMenu(QAbstractItemView *view, QHeaderView *header);

    /// The buttons that act on the selected rows. The menu shows those that are enabled.
    void setButtons(const QList<QAbstractButton *> &buttons);
    /// For rows whose number or identifier stands in no column of its own; else the columns `number` and `id` have
    /// them.
    void setCopies(CopiesOf copies) { m_copies = std::move(copies); }
    /// The field that filters these rows.
    void setFilter(QLineEdit *filter);

    /// Entries for the selection and the cell.
    void fill(QMenu *menu, const QModelIndex &cell);
    /// A menu of this column's values, where a field filters the rows.
    void addColumnFilter(QMenu *menu, int column) const;

private:
    void addButtons(QMenu *menu);
    void addCopies(QMenu *menu, const QModelIndex &cell);
    void addFilter(QMenu *menu, const QModelIndex &cell);
    void addExport(QMenu *menu);
    CopiesOf copiesInColumns() const;

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    QList<QPointer<QAbstractButton>> m_buttons;
    CopiesOf m_copies;
    QPointer<QLineEdit> m_filter;
};

} // namespace nd
