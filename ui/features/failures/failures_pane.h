// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace nd {

class Banner;
class DataTable;
class FailuresPresenter;
struct FailureRow;

/// Every write that did not come about: what, why, and a button for what helps. Rows stay over restarts until they are
/// put aside.
class FailuresPane final : public QWidget
{
    Q_OBJECT
public:
    /// `presenter` must outlive the pane.
    explicit FailuresPane(FailuresPresenter &presenter, QWidget *parent = nullptr);

    /// Gives the keyboard to the list, with this row chosen.
    void choose(const QString &id);

private:
    void showSelection();
    void help();
    void compare();
    void settleByHand();
    const FailureRow *selectedRow() const;
    QStringList selectedIds() const;

    FailuresPresenter &m_presenter;
    Banner *m_banner;
    DataTable *m_table;
    QPushButton *m_help;
    QPushButton *m_compare;
    QPushButton *m_settle;
    QPushButton *m_aside;
};

} // namespace nd
