// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/requirements/requirement_group_presenter.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;

namespace nd {

class Banner;
class ProgressLine;
class RequirementForm;
class UserPrompts;

/// One requirement group, to be filled in and submitted. Opened, never executed. What was typed and not saved is asked
/// about before it is lost.
class RequirementGroupDialog final : public QDialog
{
    Q_OBJECT
public:
    RequirementGroupDialog(
        std::unique_ptr<RequirementGroupPresenter> presenter, UserPrompts &prompts, QWidget *parent = nullptr);
    ~RequirementGroupDialog() override;

    void reject() override;

private:
    QWidget *buildButtons();
    void connectAll();
    void connectForm();
    void showAll();
    void showButtons();

    std::unique_ptr<RequirementGroupPresenter> m_presenter;
    UserPrompts &m_prompts;
    QLabel *m_about;
    QLabel *m_state;
    Banner *m_banner;
    QLabel *m_note;
    RequirementForm *m_form;
    ProgressLine *m_progress;
    QPushButton *m_submit;
    QPushButton *m_save;
};

} // namespace nd
