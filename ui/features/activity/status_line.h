// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "features/activity/status_presenter.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QStatusBar;
class QToolButton;

namespace nd {

/// Fills the window's status bar for one account: account, balance and its age, requests in flight, rate limit. A
/// failed request is said here as a message.
class StatusLine final : public QObject
{
    Q_OBJECT
public:
    /// `presenter` must outlive this.
    StatusLine(QStatusBar *bar, StatusPresenter &presenter);
    /// Takes what it has put into the bar out of it.
    ~StatusLine() override;

    /// Writes that failed and were not put aside.
    void setFailures(int count);
    /// What waits for a person; `known`: it is all there is.
    void setNeedsAction(int count, bool known);

signals:
    void activityRequested();
    void failuresRequested();
    void needsActionRequested();

private:
    template <class Widget>
    Widget *add(Widget *widget);
    QLabel *addLabel();
    QToolButton *addButton(const QString &toolTip);
    void show();

    QStatusBar *m_bar;
    StatusPresenter &m_presenter;
    QLabel *m_account;
    QLabel *m_balance;
    QLabel *m_requests;
    QToolButton *m_needsAction;
    QToolButton *m_failures;
    QToolButton *m_rate;
    std::vector<QPointer<QWidget>> m_added;
};

} // namespace nd
