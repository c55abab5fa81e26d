// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

class QKeyCombination;
class QMouseEvent;
class QWidget;

namespace nd {

/// What a window needs beyond its first picture, in small steps after it: between two of them the window paints and
/// takes keys. Whoever presses a key or a button meanwhile meets the whole window: all that is left is done before the
/// event is delivered. A click goes only to what was there when it was made.
class StartSteps final : public QObject
{
    Q_OBJECT
public:
    using Step = std::function<void()>;

    /// Steps begin when `window`, which owns this, has been painted; after a while all the same, as a window that is
    /// minimised never is.
    explicit StartSteps(QWidget *window);

    /// Behind those that wait.
    void add(Step step);
    /// All that waits, and what that adds, now. From within a step: nothing.
    void finish();
    /// Nothing that waits is done any more.
    void drop();
    bool isDone() const { return m_steps.empty() && !m_running; }

    /// These keys mean the same before the last step as after it, and hurry nothing.
    void letThrough(QKeyCombination keys);
    /// A click on it, too.
    void letThrough(QWidget *widget) { m_widgets.append(widget); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void next();
    void run(const Step &step);
    bool passes(QEvent *event) const;
    bool meetsAnother(const QMouseEvent &click);

    QWidget *m_window;
    std::deque<Step> m_steps;
    QTimer m_next;
    QSet<int> m_keys;
    QList<QWidget *> m_widgets;
    bool m_painted = false;
    bool m_running = false;
};

} // namespace nd
