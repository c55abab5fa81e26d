// SPDX-License-Identifier: Apache-2.0
#include "ui/window/status_line.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace nd {

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

} // namespace

StatusLine::StatusLine(QStatusBar *bar, StatusPresenter &presenter) : QObject(bar), m_bar(bar), m_presenter(presenter)
{
    m_requests = plainLabel(bar);
    m_rate = new QToolButton(bar);
    m_rate->setAutoRaise(true);
    m_rate->setToolTip(tr("Rate limit; opens the activity pane"));
    bar->addPermanentWidget(m_rate);
    m_balance = plainLabel(bar);
    m_account = plainLabel(bar);
    connect(m_rate, &QToolButton::clicked, this, &StatusLine::activityRequested);
    connect(&presenter, &StatusPresenter::changed, this, &StatusLine::show);
    connect(&presenter, &StatusPresenter::requestFailed, this,
        [this](const QString &sentence) { m_bar->showMessage(sentence, MessageMs); });
    connect(&presenter, &StatusPresenter::requestRecovered, m_bar, &QStatusBar::clearMessage);
    show();
}

void StatusLine::show()
{
    m_account->setText(m_presenter.account());
    m_balance->setText(m_presenter.balance());
    m_requests->setText(m_presenter.requests());
    m_rate->setText(m_presenter.rateLimit());
    m_rate->setVisible(!m_presenter.rateLimit().isEmpty());
}

} // namespace nd
