// SPDX-License-Identifier: Apache-2.0
#include "ui/features/purchase/warning_boxes.h"

#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace nd {

namespace {

/// As many as there can be at once; made beforehand, so that the keyboard meets them where the eye does.
constexpr size_t UsualBoxes = 6;

} // namespace

WarningBoxes::WarningBoxes(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    while (m_boxes.size() < UsualBoxes)
        m_boxes.push_back(addBox());
    hide();
}

WarningBoxes::Box WarningBoxes::addBox()
{
    const Box made{new QCheckBox(this), mutedLabel({}, this)};
    made.box->hide();
    made.reason->hide();
    m_column->addWidget(made.box);
    m_column->addWidget(made.reason);
    connect(made.box, &QCheckBox::toggled, this, &WarningBoxes::answersChanged);
    return made;
}

void WarningBoxes::setDoubts(const OrderWarnings &doubts)
{
    if (doubts == m_doubts)
        return;
    const QStringList before = answered();
    m_doubts = doubts;
    while (m_boxes.size() < doubts.size())
        m_boxes.push_back(addBox());
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const OrderDoubt doubt = i < doubts.size() ? doubts[i] : OrderDoubt{};
        const QSignalBlocker quiet(m_boxes[i].box);
        m_boxes[i].box->setText(doubt.question);
        m_boxes[i].box->setAccessibleDescription(doubt.reason);
        m_boxes[i].box->setChecked(before.contains(doubt.question));
        m_boxes[i].box->setVisible(i < doubts.size());
        m_boxes[i].reason->setText(doubt.reason);
        m_boxes[i].reason->setVisible(!doubt.reason.isEmpty());
    }
    setVisible(!doubts.empty());
}

QStringList WarningBoxes::answered() const
{
    QStringList questions;
    for (size_t i = 0; i < m_doubts.size(); ++i) {
        if (m_boxes[i].box->isChecked())
            questions += m_doubts[i].question;
    }
    return questions;
}

} // namespace nd
