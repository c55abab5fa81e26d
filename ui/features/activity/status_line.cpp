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

QLabel *plainLabel(QStatusBar *bar)
{
    auto *label = new QLabel(bar);
    label->setTextFormat(Qt::PlainText);
    bar->addPermanentWidget(label);
    return label;
}

QToolButton *quietButton(QStatusBar *bar, const QString &toolTip)
{
    auto *button = new QToolButton(bar);
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    bar->addPermanentWidget(button);
    return button;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar, StatusPresenter &presenter) : QObject(bar), m_bar(bar), m_presenter(presenter)
{
    m_requests = plainLabel(bar);
    m_needsAction = quietButton(bar, tr("What waits for you, by deadline; opens its pane"));
    m_needsAction->setIcon(themedIcon(u"bell-ring"_s));
    m_needsAction->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_failures = quietButton(bar, tr("Writes that did not come about; opens their pane"));
    m_failures->setIcon(themedIcon(u"triangle-alert"_s));
    m_failures->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rate = quietButton(bar, tr("Rate limit; opens the activity pane"));
    m_balance = plainLabel(bar);
    m_account = plainLabel(bar);
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
