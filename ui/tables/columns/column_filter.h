// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

class QAbstractItemView;
class QLineEdit;
class QMenu;

namespace nd {

/// Filters single columns of a view, by menus. They write words of FilterTerm into the field that filters the rows,
/// where a person sees them, changes them and takes them away. A value to be passed on: keeps the two, owns neither.
class ColumnFilter
{
    Q_DECLARE_TR_FUNCTIONS(nd::ColumnFilter)
public:
    ColumnFilter(const QAbstractItemView &view, QLineEdit &filter) : m_view(&view), m_filter(&filter) { }

    /// Entries for one column: its values where these are few, one that is typed, and all.
    void fill(QMenu *menu, int column) const;

    /// Shows only the rows with this text in the column, beside what the field says of other columns.
    void showOnly(int column, const QString &value) const;

private:
    void addValues(QMenu *menu, int column) const;
    void typeValue(int column) const;
    void showAll(int column) const;
    QString title(int column) const;
    QString id(int column) const;
    QString otherWords(int column) const;
    bool isShown(int column, const QString &value) const;

    const QAbstractItemView *m_view;
    QLineEdit *m_filter;
};

} // namespace nd
