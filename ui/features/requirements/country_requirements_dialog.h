// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

namespace nd {

class DataTable;
class PapersPresenter;
class ProgressLine;

/// What is asked for before a number may be used, as a table. Opened, never executed.
class PapersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `about`: what the table is about, in words.
    PapersDialog(std::unique_ptr<PapersPresenter> presenter, const QString &about, QWidget *parent = nullptr);
    ~PapersDialog() override;

private:
    void showState();

    std::unique_ptr<PapersPresenter> m_presenter;
    ProgressLine *m_progress;
    DataTable *m_table;
};

} // namespace nd
