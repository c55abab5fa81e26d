// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/roles.h"

#include <QDialog>
#include <QStringList>

#include <memory>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class DataTable;
class PasteEdit;
class PastePresenter;
class ProgressLine;

/// A list of numbers on the way to the basket: typed, pasted, dropped or opened, with a verdict on each line. Opened,
/// never executed; closed, it keeps its list for the next opening.
class PasteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `asker` must outlive the dialog.
    PasteDialog(std::unique_ptr<PastePresenter> presenter, UserPrompts &prompts, QWidget *parent = nullptr);
    ~PasteDialog() override;

    /// Reads this file, as if it had been dropped.
    void openFile(const QString &path);
    /// The same with a text.
    void takeLongText(const QString &text);
    /// Further numbers, behind what stands there.
    void addNumbers(const QStringList &numbers);

signals:
    /// A person has chosen where national numbers belong: an ISO code, or nothing.
    void countryChosen(const QString &country);

private:
    QWidget *buildSource();
    QWidget *buildResult();
    QHBoxLayout *buildButtons();
    void connectAll();
    void chooseFile();
    void showSource(const QString &name, qint64 characters);
    void clearSource();
    void showState();
    void showColumns();
    void showSelection();
    QStringList selectedKeys() const;

    std::unique_ptr<PastePresenter> m_presenter;
    UserPrompts &m_prompts;
    PasteEdit *m_edit;
    QLabel *m_source; ///< what is read instead of the text field
    QPushButton *m_clear;
    QPushButton *m_open;
    QComboBox *m_country;
    QLabel *m_columnLabel;
    QComboBox *m_column;
    QLabel *m_summary;
    QLabel *m_notes;
    QLabel *m_problems;
    QCheckBox *m_problemsOnly;
    ProgressLine *m_progress;
    Banner *m_banner;
    DataTable *m_table;
    QPushButton *m_features;
    QPushButton *m_prices;
    QPushButton *m_add;
};

} // namespace nd
