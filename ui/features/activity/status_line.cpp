// SPDX-License-Identifier: Apache-2.0
#include "ui/features/activity/status_line.h"

#include "base/shown_text.h"
#include "ui/theme/icons.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Long enough to be read, short enough not to be mistaken for the present.
constexpr int MessageMs = 15'000;

} // namespace

template <class Widget>
Widget *StatusLine::add(Widget *widget)
{
    m_bar->addPermanentWidget(widget);
    m_added.push_back(widget);
    return widget;
}

QLabel *StatusLine::addLabel()
{
    QLabel *label = add(new QLabel);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QToolButton *StatusLine::addButton(const QString &toolTip)
{
    QToolButton *button = add(new QToolButton);
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    return button;
}

StatusLine::StatusLine(QStatusBar *bar, StatusPresenter &presenter) : QObject(bar), m_bar(bar), m_presenter(presenter)
{
    m_requests = addLabel();
    m_needsAction = addButton(tr("What waits for you, by deadline; opens its pane"));
    m_needsAction->setIcon(themedIcon(u"bell-ring"_s));
    m_needsAction->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_failures = addButton(tr("Failed orders and changes: opens their pane"));
    m_failures->setIcon(themedIcon(u"triangle-alert"_s));
    m_failures->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rate = addButton(tr("Rate limit; opens the activity pane"));
    m_balance = addLabel();
    m_account = addLabel();
    connect(m_rate, &QToolButton::clicked, this, &StatusLine::activityRequested);
    connect(m_needsAction, &QToolButton::clicked, this, &StatusLine::needsActionRequested);
    connect(m_failures, &QToolButton::clicked, this, &StatusLine::failuresRequested);
    connect(&presenter, &StatusPresenter::changed, this, &StatusLine::show);
    connect(&presenter, &StatusPresenter::requestFailed, this,
        [this](const QString &sentence) { m_bar->showMessage(shownLine(sentence), MessageMs); });
    connect(&presenter, &StatusPresenter::requestRecovered, m_bar, &QStatusBar::clearMessage);
    setFailures(0);
    setNeedsAction(0, true);
    show();
}

StatusLine::~StatusLine()
{
    m_bar->clearMessage(); // a failure of this account's is not the next one's
    for (const QPointer<QWidget> &widget : m_added)
        delete widget;
}

void StatusLine::setFailures(int count)
{
    m_failures->setText(tr("%n failed", "requests", count));
    m_failures->setVisible(count > 0);
}

void StatusLine::setNeedsAction(int count, bool known)
{
    m_needsAction->setText(known ? tr("%n need(s) action", nullptr, count)
            : count > 0          ? tr("%n need(s) action, as last known", nullptr, count)
                                 : tr("needs action: not known"));
    m_needsAction->setVisible(count > 0 || !known);
}

void StatusLine::show()
{
    m_account->setText(shownLine(m_presenter.account()));
    m_balance->setText(shownLine(m_presenter.balance()));
    m_requests->setText(m_presenter.requests());
    m_rate->setText(m_presenter.rateLimit());
    m_rate->setVisible(!m_presenter.rateLimit().isEmpty());
}

} // namespace nd
