// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/requirement_group_dialog.h"

#include "ui/features/requirements/requirement_field.h"
#include "ui/features/requirements/requirement_form.h"
#include "ui/features/requirements/requirement_prompts.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/progress_line.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

RequirementGroupDialog::RequirementGroupDialog(
    std::unique_ptr<RequirementGroupPresenter> presenter, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter)), m_prompts(prompts)
{
    setWindowTitle(tr("Fill in requirement group"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_about = headingLabel({});
    m_state = mutedLabel({});
    m_state->setWordWrap(false);
    m_banner = new Banner(this);
    m_note = mutedLabel({});
    m_form = new RequirementForm;
    auto *top = new QHBoxLayout;
    top->addWidget(m_about, 1);
    top->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_note);
    layout->addWidget(m_form, 1);
    layout->addWidget(buildButtons());
    resize(720, 620);
    connectAll();
    connectForm();
    showAll();
}

RequirementGroupDialog::~RequirementGroupDialog() = default;

QWidget *RequirementGroupDialog::buildButtons()
{
    auto *line = new QWidget;
    m_progress = new ProgressLine;
    auto *close = new QPushButton(tr("Close"));
    m_submit = new QPushButton(themedIcon(u"send"_s), tr("Submit for Approval"));
    m_save = new QPushButton(themedIcon(u"check"_s), tr("Save Values"));
    m_save->setDefault(true);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    QDialogButtonBox *answers = answerButtons(this, m_save, close);
    answers->addButton(m_submit, QDialogButtonBox::ActionRole);
    layout->addWidget(answers);
    return line;
}

void RequirementGroupDialog::connectAll()
{
    RequirementGroupPresenter *presenter = m_presenter.get();
    connect(presenter, &RequirementGroupPresenter::changed, this, &RequirementGroupDialog::showAll);
    connect(presenter, &RequirementGroupPresenter::choicesChanged, this,
        [this] { m_form->setChoices(m_presenter->choices()); });
    connect(presenter, &RequirementGroupPresenter::said, this,
        [this](const QString &sentence, bool failed) { m_banner->show(failed ? Tone::Bad : Tone::Good, sentence); });
    connect(presenter, &RequirementGroupPresenter::documentLinked, this, [this](const QString &id) {
        if (RequirementField *field = m_form->field(id))
            field->reset();
    });
    requirement_prompts::followUpload(presenter->upload(), *m_progress);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_presenter->save(m_form->texts());
    });
    connect(m_submit, &QPushButton::clicked, presenter, &RequirementGroupPresenter::submit);
}

void RequirementGroupDialog::connectForm()
{
    connect(m_form, &RequirementForm::edited, this, &RequirementGroupDialog::showButtons);
    requirement_prompts::serve(*m_form, {m_presenter->session(), m_presenter->upload(), m_prompts, *this});
}

void RequirementGroupDialog::showAll()
{
    const QWidget *focused = focusWidget();
    const TabState &state = m_presenter->state();
    m_about->setText(m_presenter->about());
    m_state->setText(m_presenter->group().id.isEmpty() ? QString() : requirement::groupStateText(m_presenter->group()));
    const QString refusal = m_presenter->refusal();
    m_note->setText(state.phase == Phase::Loading || refusal.isEmpty() ? state.whole() : refusal);
    m_note->setVisible(!m_note->text().isEmpty());
    const bool uploading = m_presenter->upload().isRunning();
    requirement_prompts::showUpload(m_presenter->upload(), *m_progress);
    const bool first = m_form->isEmpty();
    m_form->setRows(m_presenter->rows(), uploading || m_presenter->isSaving());
    m_form->setChoices(m_presenter->choices());
    showButtons();
    if (first && !m_form->isEmpty())
        m_form->enter();
    else
        m_form->keepFocus(focused);
}

void RequirementGroupDialog::showButtons()
{
    const QWidget *focused = focusWidget();
    const bool idle = !m_presenter->isSaving() && !m_presenter->upload().isRunning();
    const bool news = !requirement::news(m_presenter->rows(), m_form->texts()).empty();
    const bool typed = requirement::isTyped(m_presenter->rows(), m_form->texts());
    m_save->setEnabled(idle && news && m_presenter->refusal().isEmpty());
    m_submit->setEnabled(idle && !typed && m_presenter->maySubmit());
    m_submit->setToolTip(!m_presenter->refusal().isEmpty() ? m_presenter->refusal()
            : typed                                        ? tr("Save what you have typed before.")
            : m_presenter->maySubmit()                     ? QString()
                                                           : tr("Possible once every value is there and saved."));
    m_form->keepFocus(focused);
}

void RequirementGroupDialog::reject()
{
    const bool isUploading = m_presenter->upload().isRunning();
    const bool isTyped = requirement::isTyped(m_presenter->rows(), m_form->texts());
    requirement_prompts::askToClose(m_prompts, this,
        {.isTyped = isTyped && (isUploading || m_save->isEnabled()), .isUploading = isUploading},
        [this] { QDialog::reject(); });
}

} // namespace nd
