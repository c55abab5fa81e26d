// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/find/find_columns.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace nd {

class DataTable;
class FindPresenter;
class SearchField;

/// One field for everything: type, choose with the arrows, Return leads there. Deletes itself when it is closed.
class FindDialog final : public QDialog
{
    Q_OBJECT
public:
    FindDialog(std::unique_ptr<FindPresenter> presenter, const QString &text, QWidget *parent);
    ~FindDialog() override;

signals:
    /// The person wants to go there; the dialog closes.
    void chosen(const nd::FoundRow &row);

private:
    void show();
    void go();

    std::unique_ptr<FindPresenter> m_presenter;
    SearchField *m_field;
    DataTable *m_table;
    QLabel *m_sentence;
    QPushButton *m_go;
    QString m_offered; ///< the row that became the current one by itself
};

} // namespace nd
