// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/doubt_boxes.h"

#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace nd {

DoubtBoxes::DoubtBoxes(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    hide();
}

void DoubtBoxes::setDoubts(const OrderDoubts &doubts)
{
    if (doubts == m_doubts)
        return;
    const QStringList before = answered();
    m_doubts = doubts;
    for (const Box &box : m_boxes) {
        delete box.box;
        delete box.reason;
    }
    m_boxes.clear();
    for (const OrderDoubt &doubt : doubts) {
        m_boxes.push_back(add(doubt));
        m_boxes.back().box->setChecked(before.contains(doubt.question));
    }
    setVisible(!m_boxes.empty());
}

DoubtBoxes::Box DoubtBoxes::add(const OrderDoubt &doubt)
{
    Box made{new QCheckBox(doubt.question, this), mutedLabel(doubt.reason, this)};
    made.box->setAccessibleDescription(doubt.reason);
    made.reason->setVisible(!doubt.reason.isEmpty());
    m_column->addWidget(made.box);
    m_column->addWidget(made.reason);
    connect(made.box, &QCheckBox::toggled, this, &DoubtBoxes::answersChanged);
    return made;
}

QStringList DoubtBoxes::answered() const
{
    QStringList questions;
    for (const Box &box : m_boxes) {
        if (box.box->isChecked())
            questions += box.box->text();
    }
    return questions;
}

} // namespace nd
