// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace nd {

class CountryRequirementsPresenter;
class ProgressLine;
class UserPrompts;
struct PlaceRequirements;
struct RequirementDescription;

/// What is asked for before a number may be used, by country and type, to be read; and the way to a group of those
/// place. Opened, never executed.
class CountryRequirementsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `about`: what it is about, in words.
    CountryRequirementsDialog(std::unique_ptr<CountryRequirementsPresenter> presenter, UserPrompts &prompts,
        const QString &about, QWidget *parent = nullptr);
    ~CountryRequirementsDialog() override;

private:
    void showState();
    void addPlace(const PlaceRequirements &place);
    void addRequirement(const RequirementDescription &requirement);

    std::unique_ptr<CountryRequirementsPresenter> m_presenter;
    UserPrompts &m_prompts;
    ProgressLine *m_progress;
    QLabel *m_note;
    QVBoxLayout *m_column;
};

} // namespace nd
