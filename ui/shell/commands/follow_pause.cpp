// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands/follow_pause.h"

#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QWidget>

namespace nd {

using namespace Qt::StringLiterals;

FollowPause::FollowPause(QWidget *window)
    : QObject(window), m_action(new QAction(themedIcon(u"circle-pause"_s), tr("Pause Following"), window)),
      m_bar(new Banner(window))
{
    m_action->setCheckable(true);
    connect(m_action, &QAction::toggled, this, [this] {
        show();
        emit changed();
    });
    connect(m_bar, &Banner::actionTriggered, m_action, &QAction::toggle);
    connect(m_bar, &Banner::closed, this, &FollowPause::show); // it stays for as long as it is true
}

bool FollowPause::isPaused() const
{
    return m_action->isChecked();
}

QWidget *FollowPause::bar() const
{
    return m_bar;
}

void FollowPause::show()
{
    if (!isPaused())
        return m_bar->clear();
    m_bar->show(Tone::Warning,
        tr("Following is paused: Telnyx is not asked about orders and comments until you resume. Purchases that are "
           "still out are looked up all the same."),
        tr("Resume"));
}

} // namespace nd
