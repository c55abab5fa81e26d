// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/requirement_field.h"

#include "api/values/api_enums.h"
#include "ui/features/purchase/choice_box.h"
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
    layout->addWidget(buildHead());
    layout->addWidget(buildEditor());
    QStringList help{m_row.requirement.description};
    help += requirement::rules(m_row.requirement);
    if (!m_row.requirement.example.isEmpty())
        help += tr("for example %1").arg(m_row.requirement.example);
    help.removeAll(QString());
    layout->addWidget(mutedLabel(help.join(u" · "_s)));
    m_rejection = problemLabel(isDocument() ? static_cast<QWidget *>(m_document) : m_edit);
    layout->addWidget(m_rejection);
    m_problem = problemLabel(isDocument() ? static_cast<QWidget *>(m_document) : m_edit);
    layout->addWidget(m_problem);
    setAcceptDrops(isDocument());
    setFocusProxy(isDocument() ? static_cast<QWidget *>(m_document) : m_edit);
    reset();
    showRow();
}

bool RequirementField::isDocument() const
{
    return m_row.requirement.fieldType == field_type::document;
}

QWidget *RequirementField::buildHead()
{
    auto *head = new QWidget;
    m_icon = new IconLabel;
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    if (isDocument())
        m_document = new QComboBox;
    else
        m_edit = new QLineEdit;
    QWidget *field = isDocument() ? static_cast<QWidget *>(m_document) : m_edit;
    field->setAccessibleName(m_row.requirement.label); // Qt takes a label for a field's name beside it only
    QLabel *label = labelFor(field, m_row.requirement.label, requirement::kindText(m_row.requirement.fieldType));
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    layout->addWidget(label);
    layout->addWidget(mutedLabel(requirement::kindText(m_row.requirement.fieldType)));
    layout->addStretch(1);
    layout->addWidget(m_icon);
    layout->addWidget(m_state);
    return head;
}

QWidget *RequirementField::buildEditor()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!isDocument()) {
        if (m_row.requirement.fieldType == field_type::datetime)
            m_edit->setPlaceholderText(u"2026-01-31"_s);
        else if (m_row.requirement.fieldType == field_type::address)
            m_edit->setPlaceholderText(tr("ID of an address of this account"));
        layout->addWidget(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, [this] {
            check();
            emit edited();
        });
        return line;
    }
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_upload = new QPushButton(themedIcon(u"upload"_s), tr("Upload File…"));
    m_upload->setAccessibleName(tr("Upload a file for %1").arg(m_row.requirement.label));
    layout->addWidget(m_document, 1);
    layout->addWidget(m_upload);
    connect(m_document, &QComboBox::activated, this, &RequirementField::edited);
    connect(m_upload, &QPushButton::clicked, this, [this] { emit fileWanted(id()); });
    return line;
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
    if (m_document)
        m_document->setEnabled(open);
    if (m_upload)
        m_upload->setEnabled(open);
    check();
}

void RequirementField::setDocuments(const std::vector<OrderChoice> &documents)
{
    if (!m_document)
        return;
    std::vector<OrderChoice> choices = documents;
    const QString chosen = value();
    const bool listed
        = std::any_of(choices.begin(), choices.end(), [&](const OrderChoice &choice) { return choice.id == chosen; });
    if (!chosen.isEmpty() && !listed)
        choices.insert(choices.begin(), {chosen, chosen});
    fillChoices(m_document, choices, tr("None: upload a file, or drop one here"));
}

void RequirementField::setBusy(bool busy)
{
    m_busy = busy;
    showRow();
}

QString RequirementField::value() const
{
    return m_document ? m_document->currentData().toString() : m_edit->text();
}

void RequirementField::reset()
{
    if (m_edit) {
        m_edit->setText(requirement::fromWire(m_row.requirement, m_row.value));
    } else {
        std::vector<OrderChoice> choices;
        for (int i = 1; i < m_document->count(); ++i)
            choices.push_back({m_document->itemData(i).toString(), m_document->itemText(i)});
        if (m_document->findData(m_row.value) < 0 && !m_row.value.isEmpty())
            choices.insert(choices.begin(), {m_row.value, m_row.value});
        fillChoices(m_document, choices, tr("None: upload a file, or drop one here"));
        m_document->setCurrentIndex(std::max(0, m_document->findData(m_row.value)));
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
    if (m_upload->isEnabled() && !fileOf(event->mimeData()).isEmpty())
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
