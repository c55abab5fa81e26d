// SPDX-License-Identifier: Apache-2.0
#include "ui/navigation/pane_buttons.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDockWidget>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

struct PaneButtons
{
    Q_DECLARE_TR_FUNCTIONS(nd::PaneButtons)
};

/// By the names that Qt gives them, for want of a way to ask for them.
void name(const QDockWidget &pane, const QString &button, const QString &text)
{
    auto *const found = pane.findChild<QAbstractButton *>(button, Qt::FindDirectChildrenOnly);
    if (!found)
        return;
    found->setToolTip(text);
    found->setAccessibleName(text);
    found->setAccessibleDescription(pane.windowTitle());
}

void nameFloatButton(const QDockWidget &pane)
{
    name(pane, u"qt_dockwidget_floatbutton"_s,
        pane.isFloating() ? PaneButtons::tr("Attach Pane") : PaneButtons::tr("Detach Pane"));
}

} // namespace

void namePaneButtons(QDockWidget &pane)
{
    name(pane, u"qt_dockwidget_closebutton"_s, PaneButtons::tr("Close Pane"));
    nameFloatButton(pane);
    QObject::connect(&pane, &QDockWidget::topLevelChanged, &pane, [&pane] { nameFloatButton(pane); });
}

} // namespace nd
