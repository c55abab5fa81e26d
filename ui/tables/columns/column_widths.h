// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QAbstractItemView;
class QHeaderView;

namespace nd {

/// How wide the columns of a view want to be, in pixels. Measures only what is asked for; holds nothing.
class ColumnWidths
{
public:
    /// Both must outlive it; the view has a model.
    ColumnWidths(const QAbstractItemView &view, const QHeaderView &header) : m_view(view), m_header(header) { }

    struct Width
    {
        int column = 0;
        int pixels = 0;
    };
    /// Of all columns that are shown. Where the view is too narrow for all, the wide ones give way, as far as their
    /// title and a number or a time can still be read.
    QList<Width> fitted() const;
    /// From ColumnWidthRole, else from the title and the first rows.
    int wanted(int column) const;
    /// The last column that is shown, from the start of the line; -1 for none.
    int lastShown() const;

private:
    int least(int column) const;
    int ofTitle(int column) const;
    int ofBranches(int column) const;
    int ofIcon(int column) const;
    int ofCharacter() const;
    int padding() const;

    const QAbstractItemView &m_view;
    const QHeaderView &m_header;
};

} // namespace nd
