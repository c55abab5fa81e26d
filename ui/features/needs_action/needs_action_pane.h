// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace nd {

class Banner;
class DataTable;
class NeedsActionPresenter;

/// What waits for a person, over all tabs, the nearest deadline first. Return and double click lead there.
class NeedsActionPane final : public QWidget
{
    Q_OBJECT
public:
    /// `presenter` must outlive the pane.
    explicit NeedsActionPane(NeedsActionPresenter &presenter, QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }
    /// Gives the keyboard to its list.
    void enter();

private:
    void showSelection();
    void showKnowledge();
    void open();

    NeedsActionPresenter &m_presenter;
    Banner *m_stale;
    DataTable *m_table;
    QPushButton *m_open;
};

} // namespace nd
