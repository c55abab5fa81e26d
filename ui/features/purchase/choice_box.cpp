// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/choice_box.h"

namespace nd {

void fillChoices(QComboBox *box, const std::vector<OrderChoice> &choices, const QString &none)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(none, QString());
    for (const OrderChoice &choice : choices)
        box->addItem(choice.name.isEmpty() ? choice.id : choice.name, choice.id);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ChoiceBox::setChoices(const std::vector<OrderChoice> &choices, const QString &none)
{
    fillChoices(this, choices, none);
    const int at = m_wished.isEmpty() ? -1 : findData(m_wished);
    if (at <= 0)
        return;
    m_wished.clear(); // before the box says that it has changed
    if (currentIndex() == 0)
        setCurrentIndex(at);
}

} // namespace nd
