// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/choice_box.h"

#include <QComboBox>

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

} // namespace nd
