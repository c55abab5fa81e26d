// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDockWidget>

class QPushButton;

namespace nd {

class ActivityPresenter;
class UserPrompts;
class DataTable;

/// Every request with time, method, path, status, duration and request id; copy as cURL; export. Never a key.
class ActivityPane final : public QDockWidget
{
    Q_OBJECT
public:
    /// Both must outlive the pane.
    ActivityPane(ActivityPresenter &presenter, UserPrompts &prompts, QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }

private:
    void showSelection();
    void copyCurl();
    void exportLog();

    ActivityPresenter &m_presenter;
    UserPrompts &m_prompts;
    DataTable *m_table;
    QPushButton *m_copy;
};

} // namespace nd
