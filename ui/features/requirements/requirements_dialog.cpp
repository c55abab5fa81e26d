// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/requirements_dialog.h"

#include "api/resources/external_requirements.h"
#include "sessions/session.h"
#include "ui/features/purchase/choice_box.h"
#include "ui/features/requirements/requirement_field.h"
#include "ui/features/requirements/requirement_form.h"
#include "ui/features/requirements/requirement_group_dialog.h"
#include "ui/features/requirements/requirement_prompts.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/countdown.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/progress_line.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

RequirementsDialog::RequirementsDialog(
    std::unique_ptr<RequirementsPresenter> presenter, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter)), m_prompts(prompts)
{
    setWindowTitle(tr("Requirements"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner = new Banner(this);
    m_note = mutedLabel({});
    m_form = new RequirementForm;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(buildTop());
    layout->addWidget(m_banner);
    layout->addWidget(m_note);
    layout->addWidget(m_form, 1);
    layout->addWidget(buildGroups());
    layout->addWidget(buildButtons());
    resize(760, 680);
    connectAll();
    connectForm();
    m_second.start(1s);
    showAll();
}

RequirementsDialog::~RequirementsDialog() = default;

QWidget *RequirementsDialog::buildTop()
{
    auto *top = new QWidget;
    m_about = headingLabel({});
    m_deadlineLabel = mutedLabel(tr("Left to fill in:"));
    m_deadlineLabel->setWordWrap(false);
    m_deadline = new CountdownLabel;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about, 1);
    layout->addWidget(m_deadlineLabel);
    layout->addWidget(m_deadline);
    return top;
}

QWidget *RequirementsDialog::buildGroups()
{
    auto *line = new QWidget;
    m_group = new QComboBox;
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attach = new QPushButton(themedIcon(u"link"_s), tr("Attach Group"));
    m_fill = new QPushButton(themedIcon(u"pencil"_s), tr("Fill In…"));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(m_group, tr("Requirement group")));
    layout->addWidget(m_group, 1);
    layout->addWidget(m_attach);
    layout->addWidget(m_fill);
    return line;
}

QWidget *RequirementsDialog::buildButtons()
{
    auto *line = new QWidget;
    m_progress = new ProgressLine;
    m_newGroup = new QPushButton(themedIcon(u"plus"_s), tr("New Group from These…"));
    auto *close = new QPushButton(tr("Close"));
    m_save = new QPushButton(themedIcon(u"check"_s), tr("Save Values"));
    m_save->setDefault(true);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_newGroup);
    layout->addWidget(m_progress, 1);
    layout->addWidget(answerButtons(this, m_save, close));
    return line;
}

void RequirementsDialog::connectAll()
{
    RequirementsPresenter *presenter = m_presenter.get();
    connect(presenter, &RequirementsPresenter::changed, this, &RequirementsDialog::showAll);
    connect(presenter, &RequirementsPresenter::choicesChanged, this, &RequirementsDialog::showChoices);
    connect(presenter, &RequirementsPresenter::said, this,
        [this](const QString &sentence, bool failed) { m_banner->show(failed ? Tone::Bad : Tone::Good, sentence); });
    requirement_prompts::followUpload(presenter->upload(), *m_progress);
    connect(presenter, &RequirementsPresenter::documentLinked, this, [this](const QString &id) {
        // What was chosen before the upload is not wanted any more: the new document comes with the next reading.
        if (RequirementField *field = m_form->field(id))
            field->reset();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_presenter->save(m_form->texts());
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &RequirementsDialog::showButtons);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_presenter->attachGroup(m_group->currentData().toString());
    });
    connect(m_fill, &QPushButton::clicked, this, &RequirementsDialog::openGroup);
    connect(m_newGroup, &QPushButton::clicked, this, &RequirementsDialog::askGroupName);
    connect(&m_second, &QTimer::timeout, this, [this] { m_deadline->setRemaining(m_presenter->timeLeft()); });
}

void RequirementsDialog::connectForm()
{
    connect(m_form, &RequirementForm::edited, this, &RequirementsDialog::showButtons);
    requirement_prompts::serve(*m_form, {m_presenter->session(), m_presenter->upload(), m_prompts, *this});
    connect(m_form, &RequirementForm::linkWanted, this, [this](const QString &requirementId, const EndUserName &who) {
        m_banner->clear();
        m_presenter->askForLink(requirementId, who);
    });
    connect(m_form, &RequirementForm::linkOpened, this,
        [this](const QString &link) { requirement_prompts::openLink(m_prompts, this, link); });
}

void RequirementsDialog::showAll()
{
    const QWidget *focused = focusWidget();
    showHead();
    const bool uploading = m_presenter->upload().isRunning();
    requirement_prompts::showUpload(m_presenter->upload(), *m_progress);
    const bool first = m_form->isEmpty();
    m_form->setRows(m_presenter->rows(), uploading || m_presenter->isSaving());
    showChoices();
    if (first && !m_form->isEmpty())
        m_form->enter();
    else
        m_form->keepFocus(focused);
}

void RequirementsDialog::showHead()
{
    const TabState &state = m_presenter->state();
    m_about->setText(m_presenter->about());
    const auto left = m_presenter->timeLeft();
    m_deadline->setRemaining(left);
    m_deadline->setVisible(left.has_value());
    m_deadlineLabel->setVisible(left.has_value());
    const QString refusal = m_presenter->refusal();
    m_note->setText(state.phase == Phase::Loading ? state.sentence : refusal.isEmpty() ? state.whole() : refusal);
    m_note->setVisible(!m_note->text().isEmpty());
}

void RequirementsDialog::showChoices()
{
    m_form->setChoices(m_presenter->choices());
    const MatchingRequirementGroups &groups = m_presenter->groups();
    fillChoices(m_group, groups.groups(), groups.note().isEmpty() ? tr("None") : groups.note());
    showButtons();
}

bool RequirementsDialog::hasNews() const
{
    return !requirement::news(m_presenter->rows(), m_form->texts()).empty();
}

void RequirementsDialog::showButtons()
{
    const QWidget *focused = focusWidget();
    const QString refusal = m_presenter->refusal();
    const bool idle = !m_presenter->isSaving() && !m_presenter->upload().isRunning();
    const bool ready = idle && m_presenter->state().phase == Phase::Ready;
    const bool chosen = !m_group->currentData().toString().isEmpty();
    m_save->setEnabled(ready && refusal.isEmpty() && hasNews());
    m_attach->setEnabled(ready && refusal.isEmpty() && chosen);
    m_fill->setEnabled(chosen);
    const bool readOnly = m_presenter->session().account().readOnly;
    m_newGroup->setEnabled(ready && !readOnly);
    for (QPushButton *button : {m_save, m_attach})
        button->setToolTip(refusal);
    m_newGroup->setToolTip(
        readOnly ? refusal : tr("Keeps these values under a name, for other orders of this country and number type."));
    m_form->keepFocus(focused);
}

void RequirementsDialog::openGroup()
{
    (new RequirementGroupDialog(
         std::make_unique<RequirementGroupPresenter>(m_presenter->session(), m_group->currentData().toString()),
         m_prompts, this))
        ->open();
}

void RequirementsDialog::askGroupName()
{
    const TextQuestion question{.title = tr("New requirement group"),
        .label = tr("Name of the group"),
        .text = m_presenter->about(),
        .yes = tr("Create Group"),
        .explanation = tr("Its values can be attached to every order of this country and number type."),
        .problem = [](const QString &text) { return text.trimmed().isEmpty() ? tr("Type a name.") : QString(); }};
    m_prompts.askText(this, question, [this](const std::optional<QString> &name) {
        if (name)
            m_presenter->createGroup(name->trimmed(), m_form->texts());
    });
}

void RequirementsDialog::reject()
{
    const bool isUploading = m_presenter->upload().isRunning();
    const bool isTyped = requirement::isTyped(m_presenter->rows(), m_form->texts());
    requirement_prompts::askToClose(m_prompts, this,
        {.isTyped = isTyped && (isUploading || m_save->isEnabled()), .isUploading = isUploading},
        [this] { QDialog::reject(); });
}

} // namespace nd
