// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/requirements_presenter.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace nd {

class UserPrompts;
class Banner;
class CountdownLabel;
class ProgressLine;
class RequirementForm;

/// The checklist `Requirements` of a sub-order, of several or of a number. Opened, never executed. What was typed and
/// not saved is asked about before it is lost.
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
    void connectForm();
    void showAll();
    void showHead();
    void showChoices();
    void showButtons();
    void openGroup();
    void askGroupName();
    bool hasNews() const;

    std::unique_ptr<RequirementsPresenter> m_presenter;
    UserPrompts &m_prompts;
    QLabel *m_about;
    QLabel *m_deadlineLabel;
    CountdownLabel *m_deadline;
    Banner *m_banner;
    QLabel *m_note;
    RequirementForm *m_form;
    QComboBox *m_group;
    QPushButton *m_attach;
    QPushButton *m_fill;
    QPushButton *m_newGroup;
    ProgressLine *m_progress;
    QPushButton *m_save;
    QTimer m_second;
};

} // namespace nd
