// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

namespace nd {

class DataTable;
class CountryRequirementsPresenter;
class ProgressLine;

/// What is asked for before a number may be used, as a table. Opened, never executed.
class CountryRequirementsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `about`: what the table is about, in words.
    CountryRequirementsDialog(
        std::unique_ptr<CountryRequirementsPresenter> presenter, const QString &about, QWidget *parent = nullptr);
    ~CountryRequirementsDialog() override;

private:
    void showState();

    std::unique_ptr<CountryRequirementsPresenter> m_presenter;
    ProgressLine *m_progress;
    DataTable *m_table;
};

} // namespace nd
