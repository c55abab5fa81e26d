// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/requirements_presenter.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nd {

class UserPrompts;
class Banner;
class CountdownLabel;
class ProgressLine;
class RequirementField;

/// The checklist `Requirements` of a sub-order or a number. Opened, never executed. What was typed and not saved is
/// asked about before it is lost.
class RequirementsDialog final : public QDialog
{
    Q_OBJECT
public:
    RequirementsDialog(
        std::unique_ptr<RequirementsPresenter> presenter, UserPrompts &prompts, QWidget *parent = nullptr);
    ~RequirementsDialog() override;

    void reject() override;

private:
    QWidget *buildTop();
    QWidget *buildGroups();
    QWidget *buildButtons();
    void connectAll();
    void showAll();
    void showFields();
    void showChoices();
    void showButtons();
    void chooseFile(const QString &requirementId);
    void askGroupName();
    RequirementsPresenter::Values values() const;

    std::unique_ptr<RequirementsPresenter> m_presenter;
    UserPrompts &m_prompts;
    QLabel *m_about;
    QLabel *m_deadlineLabel;
    CountdownLabel *m_deadline;
    Banner *m_banner;
    QLabel *m_note;
    QVBoxLayout *m_column;
    std::vector<RequirementField *> m_fields;
    QComboBox *m_group;
    QPushButton *m_attach;
    QPushButton *m_newGroup;
    ProgressLine *m_progress;
    QPushButton *m_save;
    QTimer m_second;
};

} // namespace nd
