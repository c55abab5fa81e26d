// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/requirement_form.h"

#include "api/resources/external_requirements.h"
#include "features/requirements/requirement_choices.h"
#include "ui/features/requirements/requirement_field.h"
#include "ui/widgets/form_scroll.h"

#include <QAbstractButton>
#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

RequirementForm::RequirementForm(QWidget *parent) : QWidget(parent)
{
    auto *form = new QWidget;
    m_column = new QVBoxLayout(form);
    m_column->setContentsMargins(0, 0, 12, 0);
    m_column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FormScroll(form));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now) && !qobject_cast<QAbstractButton *>(now))
            m_last = now;
    });
}

void RequirementForm::setRows(const std::vector<RequirementRow> &rows, bool busy)
{
    for (const RequirementRow &row : rows) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(),
            [&](const RequirementField *one) { return one->id() == row.requirement.id; });
        const int at = int(found - m_fields.begin());
        // Its meaning came late: another label, perhaps another kind of field.
        if (found != m_fields.end() && (*found)->description() != row.requirement) {
            delete *found;
            m_fields.erase(found);
            add(row, at);
        } else if (found == m_fields.end()) {
            add(row, at);
        } else {
            (*found)->setRow(row);
        }
        m_fields[size_t(at)]->setBusy(busy);
    }
}

void RequirementForm::add(const RequirementRow &row, int at)
{
    auto *made = new RequirementField(row);
    m_column->insertWidget(at, made);
    m_fields.insert(m_fields.begin() + at, made);
    connect(made, &RequirementField::edited, this, &RequirementForm::edited);
    connect(made, &RequirementField::fileWanted, this, &RequirementForm::fileWanted);
    connect(made, &RequirementField::fileDropped, this, &RequirementForm::fileDropped);
    connect(made, &RequirementField::addressWanted, this, &RequirementForm::addressWanted);
    connect(made, &RequirementField::linkWanted, this, &RequirementForm::linkWanted);
    connect(made, &RequirementField::linkOpened, this, &RequirementForm::linkOpened);
}

void RequirementForm::setChoices(const RequirementChoices &choices)
{
    const std::vector<OrderChoice> documents = choices.documents();
    const std::vector<OrderChoice> addresses = choices.addresses();
    for (RequirementField *one : m_fields)
        one->setChoices(one->isDocument() ? documents : addresses,
            one->isDocument() ? choices.documentsMissing() : choices.addressesMissing());
}

RequirementTexts RequirementForm::texts() const
{
    RequirementTexts texts;
    for (const RequirementField *one : m_fields)
        texts[one->id()] = one->value();
    return texts;
}

RequirementField *RequirementForm::field(const QString &requirementId) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const RequirementField *one) { return one->id() == requirementId; });
    return found == m_fields.end() ? nullptr : *found;
}

void RequirementForm::enter()
{
    if (m_last && m_last->isEnabled())
        m_last->setFocus();
    else if (!m_fields.empty())
        m_fields.front()->setFocus();
}

void RequirementForm::keepFocus(const QWidget *before)
{
    if (before && !before->isEnabled() && window()->isActiveWindow())
        enter();
}

} // namespace nd
