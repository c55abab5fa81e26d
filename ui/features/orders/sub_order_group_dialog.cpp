// SPDX-License-Identifier: Apache-2.0
#include "ui/features/orders/sub_order_group_dialog.h"

#include "features/orders/about/sub_order_group.h"
#include "sessions/session.h"

#include <utility>

namespace nd {

SubOrderGroupDialog::SubOrderGroupDialog(
    std::unique_ptr<SubOrderGroup> presenter, const SubOrderTarget &target, QWidget *parent)
    : GroupChoiceDialog({.above = {targetText(target), tr("Account: %1").arg(presenter->session().account().name)},
                            .field = tr("Requirement group of the sub-order"),
                            .below = tr("Its values are taken once: later changes of the group do not follow.")},
        parent),
      m_presenter(std::move(presenter))
{
    const auto show = [this] { showGroups(m_presenter->groups(), m_presenter->note()); };
    connect(m_presenter.get(), &SubOrderGroup::changed, this, show);
    show();
}

SubOrderGroupDialog::~SubOrderGroupDialog() = default;

} // namespace nd
