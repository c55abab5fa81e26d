// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/purchase/service/order_destinations.h"

#include <QComboBox>

namespace nd {

/// Fills the box with `none` and the choices; what is chosen stays chosen while it is there.
void fillChoices(QComboBox *box, const std::vector<OrderChoice> &choices, const QString &none);

/// A box in which one of some choices is chosen, or none. Long names do not widen it.
class ChoiceBox final : public QComboBox
{
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// What is chosen stays chosen while it is there.
    void setChoices(const std::vector<OrderChoice> &choices, const QString &none);
    /// Chosen as soon as it is among the choices, unless the person was faster.
    void wish(const QString &id) { m_wished = id; }
    QString chosen() const { return currentData().toString(); }

private:
    QString m_wished;
};

} // namespace nd
