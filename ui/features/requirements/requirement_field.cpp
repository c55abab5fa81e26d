// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/requirement_field.h"

#include "api/resources/external_requirements.h"
#include "api/values/api_enums.h"
#include "ui/features/purchase/choice_box.h"
#include "ui/features/requirements/step_fields.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon_label.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const QString &state)
{
    if (state == requirement_state::approved)
        return Tone::Good;
    if (state == requirement_state::pendingApproval)
        return Tone::Busy;
    return state == requirement_state::declined || state == requirement_state::expired ? Tone::Bad : Tone::Warning;
}

/// One file of this machine; nothing for anything else that is dragged.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

RequirementField::RequirementField(const RequirementRow &row, QWidget *parent) : QWidget(parent), m_row(row)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(4);
    // Rows of this widget, and no widgets of their own: a label names a field beside it only.
    layout->addLayout(buildHead());
    layout->addLayout(buildEditor());
    QStringList help{m_row.requirement.description};
    help += requirement::rules(m_row.requirement);
    if (!m_row.requirement.example.isEmpty())
        help += tr("for example %1").arg(m_row.requirement.example);
    help.removeAll(QString());
    layout->addWidget(mutedLabel(help.join(u" · "_s)));
    m_rejection = problemLabel(editor());
    layout->addWidget(m_rejection);
    m_problem = problemLabel(editor());
    layout->addWidget(m_problem);
    setAcceptDrops(isDocument());
    setFocusProxy(editor());
    reset();
    showRow();
}

bool RequirementField::isDocument() const
{
    return m_row.requirement.fieldType == field_type::document;
}

bool RequirementField::isAddress() const
{
    return m_row.requirement.fieldType == field_type::address;
}

QWidget *RequirementField::editor() const
{
    if (m_step)
        return m_step;
    return m_choice ? static_cast<QWidget *>(m_choice) : m_edit;
}

QLayout *RequirementField::buildHead()
{
    m_icon = new IconLabel;
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    if (requirement::isStep(m_row.requirement))
        m_step = new StepFields;
    else if (isDocument() || isAddress())
        m_choice = new QComboBox;
    else
        m_edit = new QLineEdit;
    editor()->setAccessibleName(m_row.requirement.label);
    QLabel *label = labelFor(editor(), m_row.requirement.label, requirement::kindText(m_row.requirement.fieldType));
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    layout->addWidget(label);
    layout->addWidget(mutedLabel(requirement::kindText(m_row.requirement.fieldType)));
    layout->addStretch(1);
    layout->addWidget(m_icon);
    layout->addWidget(m_state);
    return layout;
}

QLayout *RequirementField::buildEditor()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    if (m_step) {
        connect(m_step, &StepFields::linkWanted, this,
            [this](const EndUserName &endUser) { emit linkWanted(id(), endUser); });
        connect(m_step, &StepFields::linkOpened, this, &RequirementField::linkOpened);
        layout->addWidget(m_step);
        return layout;
    }
    if (m_choice) {
        addChoice(layout);
        return layout;
    }
    if (m_row.requirement.fieldType == field_type::datetime)
        m_edit->setPlaceholderText(u"2026-01-31"_s);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        check();
        emit edited();
    });
    layout->addWidget(m_edit);
    return layout;
}

void RequirementField::addChoice(QHBoxLayout *layout)
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other = isDocument() ? new QPushButton(themedIcon(u"upload"_s), tr("Upload File…"))
                           : new QPushButton(themedIcon(u"map-pin"_s), tr("Addresses…"));
    m_other->setAccessibleName(isDocument() ? tr("Upload a file for %1").arg(m_row.requirement.label)
                                            : tr("Choose or make an address for %1").arg(m_row.requirement.label));
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_other);
    connect(m_choice, &QComboBox::activated, this, &RequirementField::edited);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (isDocument())
            emit fileWanted(id());
        else
            emit addressWanted(id());
    });
}

void RequirementField::setRow(const RequirementRow &row)
{
    const bool untouched = value() == requirement::fromWire(m_row.requirement, m_row.value);
    m_row = row;
    if (untouched || row.fixed)
        reset();
    showRow();
}

void RequirementField::showRow()
{
    const Tone tone = toneOf(m_row.state);
    m_icon->setIcon(iconForTone(tone));
    m_icon->setTone(tone);
    m_state->setText(m_row.differs ? tr("%1 · not the same for all numbers").arg(requirement::stateText(m_row.state))
                                   : requirement::stateText(m_row.state));
    setProblem(m_rejection, m_row.rejection);
    const bool open = !m_row.fixed && !m_busy;
    if (m_edit)
        m_edit->setReadOnly(!open);
    if (m_choice)
        m_choice->setEnabled(!m_row.fixed); // while it is busy it keeps the focus
    if (m_other)
        m_other->setEnabled(open);
    if (m_step)
        m_step->show(m_row.link, m_row.takesNames && !m_busy);
    check();
}

QString RequirementField::noChoice() const
{
    if (!m_missing.isEmpty())
        return tr("Not known: %1").arg(m_missing);
    return isDocument() ? tr("None: upload a file, or drop one here") : tr("None");
}

/// What is chosen stays chosen, also when it is not among the choices.
void RequirementField::fillBox(const std::vector<OrderChoice> &choices)
{
    std::vector<OrderChoice> all = choices;
    const auto isListed = [&](const QString &id) {
        return id.isEmpty()
            || std::any_of(all.begin(), all.end(), [&](const OrderChoice &choice) { return choice.id == id; });
    };
    for (const QString &id : {value(), m_row.value}) {
        const int known = m_choice->findData(id);
        if (!isListed(id))
            all.insert(all.begin(), {id, known > 0 ? m_choice->itemText(known) : id});
    }
    fillChoices(m_choice, all, noChoice());
}

void RequirementField::setChoices(const std::vector<OrderChoice> &choices, const QString &missing)
{
    m_missing = missing;
    if (m_choice)
        fillBox(choices);
}

void RequirementField::setBusy(bool busy)
{
    m_busy = busy;
    showRow();
}

QString RequirementField::value() const
{
    if (m_step)
        return m_row.value;
    return m_choice ? m_choice->currentData().toString() : m_edit->text();
}

void RequirementField::choose(const QString &id, const QString &words)
{
    if (!m_choice)
        return;
    if (m_choice->findData(id) < 0)
        m_choice->insertItem(1, words, id);
    m_choice->setCurrentIndex(m_choice->findData(id));
    m_choice->setFocus();
    emit edited();
}

void RequirementField::reset()
{
    if (m_edit)
        m_edit->setText(requirement::fromWire(m_row.requirement, m_row.value));
    if (m_choice) {
        std::vector<OrderChoice> choices;
        for (int i = 1; i < m_choice->count(); ++i)
            choices.push_back({m_choice->itemData(i).toString(), m_choice->itemText(i)});
        fillBox(choices);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_row.value)));
    }
    check();
}

void RequirementField::check()
{
    if (m_problem)
        setProblem(m_problem, m_row.fixed ? QString() : requirement::problem(m_row.requirement, value().trimmed()));
}

void RequirementField::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_other && m_other->isEnabled() && !fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RequirementField::dropEvent(QDropEvent *event)
{
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    emit fileDropped(id(), path);
}

} // namespace nd
