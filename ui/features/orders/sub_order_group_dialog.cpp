// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/sub_order_group_dialog.h"

#include "features/orders/about/sub_order_group.h"
#include "sessions/session.h"
#include "ui/features/purchase/choice_box.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace nd {

using namespace Qt::StringLiterals;

SubOrderGroupDialog::SubOrderGroupDialog(
    std::unique_ptr<SubOrderGroup> presenter, const SubOrderTarget &target, QWidget *parent)
    : QDialog(parent), m_presenter(std::move(presenter))
{
    setWindowTitle(tr("Requirement group"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_group = new ChoiceBox(this);
    m_note = mutedLabel({}, this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_attach = new QPushButton(themedIcon(u"check"_s), tr("Attach"), this);
    m_attach->setDefault(true);
    setButtonKind(m_attach, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_attach);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(mutedLabel(targetText(target)));
    layout->addWidget(mutedLabel(tr("Account: %1").arg(m_presenter->session().account().name)));
    addField(layout, tr("Requirement group of the sub-order"), m_group);
    layout->addWidget(mutedLabel(tr("Its values are taken once: later changes of the group do not follow.")));
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        emit chosen(m_group->chosen());
        accept();
    });
    connect(m_group, &ChoiceBox::currentIndexChanged, this, &SubOrderGroupDialog::refresh);
    connect(m_presenter.get(), &SubOrderGroup::changed, this, [this] {
        m_group->setChoices(m_presenter->groups(), tr("Choose…"));
        refresh();
    });
    m_group->setChoices({}, tr("Choose…"));
    refresh();
    resize(520, sizeHint().height());
    m_group->setFocus();
}

SubOrderGroupDialog::~SubOrderGroupDialog() = default;

void SubOrderGroupDialog::refresh()
{
    m_note->setText(m_presenter->note());
    m_attach->setEnabled(!m_group->chosen().isEmpty());
}

} // namespace nd
