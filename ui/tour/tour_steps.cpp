// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour_steps.h"

#include "ui/features/purchase/warning_boxes.h"
#include "ui/tour/ui_driver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QLabel>

#include <algorithm>

namespace nd::tour {

using namespace Qt::StringLiterals;

QWidget *mainWindow()
{
    return stage::window(u"Numberdesk"_s);
}

QAbstractItemView *table(const QString &name)
{
    return stage::view(mainWindow(), name);
}

int rows(const QString &name)
{
    const QAbstractItemView *view = table(name);
    return view && view->model() ? view->model()->rowCount() : 0;
}

bool press(QWidget *in, const QString &text)
{
    QAbstractButton *button = stage::button(in, text);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

bool trigger(const QString &action)
{
    const auto actions = mainWindow() ? mainWindow()->findChildren<QAction *>() : QList<QAction *>();
    const auto found = std::find_if(
        actions.begin(), actions.end(), [&](const QAction *one) { return one->isEnabled() && one->text() == action; });
    if (found != actions.end())
        (*found)->trigger();
    return found != actions.end();
}

bool fill(QWidget *in, const QString &label, const QString &text)
{
    QWidget *field = stage::field(in, label);
    return field && field->isEnabled() && stage::fill(field, text);
}

bool check(QWidget *in, const QString &text)
{
    QAbstractButton *box = stage::button(in, text);
    if (box && !box->isChecked())
        box->click();
    return box && box->isChecked();
}

bool mean(QWidget *order)
{
    const auto *doubts = order ? order->findChild<WarningBoxes *>() : nullptr;
    for (QCheckBox *box : doubts ? doubts->findChildren<QCheckBox *>() : QList<QCheckBox *>())
        box->setChecked(true);
    return doubts;
}

bool says(QWidget *in, const QString &words)
{
    const auto labels = in ? in->findChildren<QLabel *>() : QList<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

bool openTab(const QString &name)
{
    return stage::selectTab(mainWindow(), name);
}

Script::Step pictured(Script::Step step, std::function<QWidget *()> of)
{
    step.picture = std::move(of);
    return step;
}

Script::Step reporting(Script::Step step, std::function<QString()> what)
{
    step.report = std::move(what);
    return step;
}

} // namespace nd::tour
