// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progress_line.h"

#include "ui/theme/colours.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"

#include <QBasicTimer>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

/// A progress bar three pixels high. Its timer runs only while it is visible and has no end to show.
class ProgressLine::ThinBar final : public QProgressBar
{
public:
    explicit ThinBar(QWidget *parent) : QProgressBar(parent)
    {
        setTextVisible(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setActive(bool active)
    {
        m_active = active;
        adjustTimer();
        update();
    }

    void showDone(int done, int total)
    {
        withNextFrame([&] {
            setRange(0, std::max(0, total));
            setValue(std::clamp(done, 0, std::max(0, total)));
        });
    }

    void clear()
    {
        withNextFrame([this] {
            setRange(0, 1);
            reset();
        });
    }

    void adjustTimer()
    {
        if (m_active && isVisible() && maximum() == minimum())
            m_timer.start(33, this);
        else
            m_timer.stop();
    }

    QSize sizeHint() const override { return {120, 3}; }
    QSize minimumSizeHint() const override { return {24, 3}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_active)
            return;
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), mixed(c.accent, c.surface, c.dark ? 0.28 : 0.18));
        QRect done;
        if (maximum() > minimum()) {
            done = QRect(0, 0, int(qint64(width()) * (value() - minimum()) / (maximum() - minimum())), height());
        } else {
            const int length = std::max(40, width() / 4);
            const int period = width() + length;
            done = QRect(m_step * period / steps - length, 0, length, height());
        }
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), c.accent);
    }

    void timerEvent(QTimerEvent *event) override
    {
        if (event->timerId() != m_timer.timerId())
            return QProgressBar::timerEvent(event);
        m_step = (m_step + 1) % steps;
        update();
    }

    void showEvent(QShowEvent *event) override
    {
        QProgressBar::showEvent(event);
        adjustTimer();
    }

    void hideEvent(QHideEvent *event) override
    {
        QProgressBar::hideEvent(event);
        m_timer.stop();
    }

private:
    /// QProgressBar paints at once, and with itself whatever else in the window waits to be painted: a table, for each
    /// page of a list.
    template <class Change>
    void withNextFrame(Change change)
    {
        setUpdatesEnabled(false);
        change();
        setUpdatesEnabled(true);
    }

    static constexpr int steps = 45;
    QBasicTimer m_timer;
    int m_step = 0;
    bool m_active = false;
};

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent), m_text(new ElidedLabel({}, this)), m_bar(new ThinBar(this)), m_cancel(new QPushButton(this))
{
    m_bar->setAccessibleName(tr("Progress"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(themedIcon(u"x"_s));
    setButtonKind(m_cancel, ButtonKind::Quiet);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelRequested);

    auto *words = new QHBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_text, 1);
    words->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_bar);
    column->addLayout(words);
    QSizePolicy kept = m_cancel->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(kept);
    finish();
}

void ProgressLine::start(const QString &text, bool cancellable)
{
    m_running = true;
    m_text->setText(text);
    m_cancel->setVisible(cancellable);
    setProgress(0, 0);
}

void ProgressLine::setText(const QString &text)
{
    m_text->setText(text);
}

void ProgressLine::setProgress(int done, int total)
{
    m_bar->showDone(done, total);
    m_bar->setActive(m_running);
}

void ProgressLine::finish()
{
    m_running = false;
    m_text->clear();
    m_cancel->hide();
    m_bar->clear();
    m_bar->setActive(false);
}

} // namespace nd
