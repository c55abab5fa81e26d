// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/requirements_dialog.h"

#include "ui/features/purchase/choice_box.h"
#include "ui/features/requirements/requirement_field.h"
#include "ui/prompts/user_prompts.h"
#include "ui/tables/countdown.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/progress_line.h"

#include <QComboBox>
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
    auto *form = new QWidget;
    m_column = new QVBoxLayout(form);
    m_column->setContentsMargins(0, 0, 12, 0);
    m_column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(buildTop());
    layout->addWidget(m_banner);
    layout->addWidget(m_note);
    layout->addWidget(new FormScroll(form), 1);
    layout->addWidget(buildGroups());
    layout->addWidget(buildButtons());
    resize(760, 680);
    connectAll();
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
    m_newGroup = new QPushButton(themedIcon(u"plus"_s), tr("New Group from These…"));
    m_newGroup->setToolTip(tr("Keeps these values under a name, for other orders of this country and number type."));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(m_group, tr("Requirement group")));
    layout->addWidget(m_group, 1);
    layout->addWidget(m_attach);
    layout->addWidget(m_newGroup);
    return line;
}

QWidget *RequirementsDialog::buildButtons()
{
    auto *line = new QWidget;
    m_progress = new ProgressLine;
    auto *close = new QPushButton(tr("Close"));
    m_save = new QPushButton(themedIcon(u"check"_s), tr("Save Values"));
    m_save->setDefault(true);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(close);
    layout->addWidget(m_save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return line;
}

void RequirementsDialog::connectAll()
{
    RequirementsPresenter *presenter = m_presenter.get();
    connect(presenter, &RequirementsPresenter::changed, this, &RequirementsDialog::showAll);
    connect(presenter, &RequirementsPresenter::choicesChanged, this, &RequirementsDialog::showChoices);
    connect(presenter, &RequirementsPresenter::said, this,
        [this](const QString &sentence, bool failed) { m_banner->show(failed ? Tone::Bad : Tone::Good, sentence); });
    connect(presenter, &RequirementsPresenter::uploading, this, [this](qint64 sent, qint64 total) {
        constexpr qint64 Kilo = 1'024;
        m_progress->setProgress(int(sent / Kilo), int(total / Kilo));
    });
    connect(presenter, &RequirementsPresenter::documentLinked, this, [this](const QString &id) {
        // What was chosen before the upload is not wanted any more: the new document comes with the next reading.
        for (RequirementField *field : m_fields) {
            if (field->id() == id)
                field->reset();
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_presenter->save(values());
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &RequirementsDialog::showButtons);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_presenter->attachGroup(m_group->currentData().toString());
    });
    connect(m_newGroup, &QPushButton::clicked, this, &RequirementsDialog::askGroupName);
    connect(&m_second, &QTimer::timeout, this, [this] { m_deadline->setRemaining(m_presenter->timeLeft()); });
}

void RequirementsDialog::showAll()
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
    if (m_presenter->isUploading() && !m_progress->isRunning())
        m_progress->start(tr("Uploading…"), false);
    else if (!m_presenter->isUploading())
        m_progress->finish();
    const bool first = m_fields.empty();
    showFields();
    showChoices();
    showButtons();
    if (first && !m_fields.empty())
        m_fields.front()->setFocus();
}

void RequirementsDialog::showFields()
{
    for (const RequirementRow &row : m_presenter->rows()) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(),
            [&](const RequirementField *field) { return field->id() == row.requirement.id; });
        RequirementField *field = found == m_fields.end() ? nullptr : *found;
        // Its meaning came late: another label, perhaps another kind of field.
        if (field && field->description() != row.requirement) {
            m_fields.erase(found);
            delete field;
            field = nullptr;
        }
        if (!field) {
            field = new RequirementField(row);
            m_column->insertWidget(int(m_fields.size()), field);
            m_fields.push_back(field);
            connect(field, &RequirementField::edited, this, &RequirementsDialog::showButtons);
            connect(field, &RequirementField::fileWanted, this, &RequirementsDialog::chooseFile);
            connect(field, &RequirementField::fileDropped, m_presenter.get(), &RequirementsPresenter::upload);
        }
        field->setRow(row);
        field->setBusy(m_presenter->isUploading() || m_presenter->isSaving());
    }
}

void RequirementsDialog::showChoices()
{
    for (RequirementField *field : m_fields)
        field->setDocuments(m_presenter->documents());
    const MatchingRequirementGroups &groups = m_presenter->groups();
    fillChoices(m_group, groups.groups(), groups.note().isEmpty() ? tr("None") : groups.note());
    showButtons();
}

void RequirementsDialog::showButtons()
{
    const bool idle = !m_presenter->isSaving() && !m_presenter->isUploading();
    const bool open = idle && m_presenter->refusal().isEmpty() && m_presenter->state().phase == Phase::Ready;
    m_save->setEnabled(open && m_presenter->changes(values()) > 0);
    m_attach->setEnabled(open && !m_group->currentData().toString().isEmpty());
    m_newGroup->setEnabled(idle && m_presenter->state().phase == Phase::Ready);
}

RequirementsPresenter::Values RequirementsDialog::values() const
{
    RequirementsPresenter::Values values;
    for (const RequirementField *field : m_fields)
        values[field->id()] = field->value();
    return values;
}

void RequirementsDialog::chooseFile(const QString &requirementId)
{
    QStringList patterns;
    for (const QString &suffix : RequirementsPresenter::documentSuffixes())
        patterns += u"*."_s + suffix;
    const FileQuestion question{
        .title = tr("Upload a document"), .filters = {tr("Documents (%1)").arg(patterns.join(u' '))}};
    m_prompts.chooseFile(this, question, [this, requirementId](const QString &path) {
        if (!path.isEmpty())
            m_presenter->upload(requirementId, path);
    });
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
            m_presenter->createGroup(name->trimmed(), values());
    });
}

void RequirementsDialog::reject()
{
    if (!m_presenter->isTyped(values()) || !m_save->isEnabled())
        return QDialog::reject();
    m_prompts.confirm(this,
        {.title = tr("Close without saving?"),
            .text = tr("What you have typed is not saved."),
            .yes = tr("Close Without Saving"),
            .no = tr("Keep Editing"),
            .tone = Tone::Bad},
        [this](bool yes) {
            if (yes)
                QDialog::reject();
        });
}

} // namespace nd
