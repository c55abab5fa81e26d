// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace nd {

class DataTable;
class RowsModelBase;
struct TabState;

/// Above a list that is read as a whole: its filter, how many rows there are, and a button that reads it again.
class ListHead final : public QWidget
{
    Q_OBJECT
public:
    /// Said in place of rows when there are none.
    struct Nothing
    {
        QString icon = {};
        QString title = {};
        QString text = {};
    };

    /// `table` shows `rows`; both must outlive it.
    ListHead(DataTable &table, RowsModelBase &rows, const QString &filterName, QWidget *parent = nullptr);

    /// Shows the state here and in place of rows that are not there; the first row is current once they are.
    void show(const TabState &state, const Nothing &nothing);

signals:
    void refreshRequested();

private:
    DataTable &m_table;
    QLabel *m_count;
    QPushButton *m_refresh;
};

} // namespace nd
