// SPDX-License-Identifier: Apache-2.0
#include "ui/features/requirements/new_group_dialog.h"

#include "api/values/api_enums.h"
#include "api/values/customer_reference.h"
#include "ui/prompts/answer_buttons.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "wording/cell_format.h"
#include "wording/country_names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nd {

using namespace Qt::StringLiterals;

NewGroupDialog::NewGroupDialog(const QString &country, const QString &type, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("New requirement group"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_country = new QLineEdit(country.isEmpty() ? QString() : countries::name(country));
    m_countryProblem = problemLabel(m_country);
    m_type = new QComboBox;
    for (const QLatin1StringView word : {number_type::local, number_type::mobile, number_type::national,
             number_type::tollFree, number_type::sharedCost})
        m_type->addItem(cells::numberType(word), QString(word));
    m_type->setCurrentIndex(qMax(0, m_type->findData(type)));
    m_reference = new QLineEdit;
    m_referenceProblem = problemLabel(m_reference);
    auto *make = new QPushButton(themedIcon(u"plus"_s), tr("Create Group"));
    make->setDefault(true);
    setButtonKind(make, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    addField(layout, tr("Name of the group"), m_reference);
    layout->addWidget(m_referenceProblem);
    addField(layout, tr("Country"), m_country);
    layout->addWidget(m_countryProblem);
    addField(layout, tr("Number type"), m_type);
    layout->addStretch(1);
    layout->addWidget(answerButtons(this, make, new QPushButton(tr("Cancel"))));
    connect(make, &QPushButton::clicked, this, &NewGroupDialog::create);
    resize(420, 300);
    m_reference->setFocus();
}

/// Said when a person is done with the form.
bool NewGroupDialog::showProblems()
{
    const QString name = m_reference->text().simplified();
    const QString nameProblem = name.isEmpty() ? tr("Type a name.") : reference::problem(name);
    const bool noCountry = countries::codeOf(m_country->text()).isEmpty();
    setProblem(m_referenceProblem, nameProblem);
    setProblem(m_countryProblem, noCountry ? tr("Type a country or its two letters.") : QString());
    if (!nameProblem.isEmpty())
        m_reference->setFocus();
    else if (noCountry)
        m_country->setFocus();
    return noCountry || !nameProblem.isEmpty();
}

void NewGroupDialog::create()
{
    if (showProblems())
        return;
    emit wanted(
        countries::codeOf(m_country->text()), m_type->currentData().toString(), m_reference->text().simplified());
    accept();
}

} // namespace nd
