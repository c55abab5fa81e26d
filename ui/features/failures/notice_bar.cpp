// SPDX-License-Identifier: Apache-2.0
#include "ui/features/failures/notice_bar.h"

#include "features/failures/notices_presenter.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "wording/cell_format.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyleHints>
#include <QToolButton>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Notice::Kind kind)
{
    return kind == Notice::Kind::Bad ? Tone::Bad : kind == Notice::Kind::Warning ? Tone::Warning : Tone::Good;
}

QToolButton *stepButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

NoticeBar::NoticeBar(std::unique_ptr<NoticesPresenter> presenter, QWidget *parent)
    : QWidget(parent), m_presenter(std::move(presenter)), m_goTo(new QAction(tr("Go to Notice"), this))
{
    m_goTo->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    connect(m_goTo, &QAction::triggered, this, [this] {
        if (isVisible())
            m_banner->enter();
    });
    buildBanner();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &NoticeBar::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now && isAncestorOf(now) && before && !isAncestorOf(before))
            m_cameFrom = before;
        tellWatched();
    });
    connect(m_presenter.get(), &NoticesPresenter::changed, this, &NoticeBar::refresh);
    qApp->installEventFilter(this);
    hide();
    refresh();
}

NoticeBar::~NoticeBar()
{
    // Its buttons lose the focus while they go, when there is no presenter any more.
    qApp->disconnect(this);
    qApp->removeEventFilter(this);
}

void NoticeBar::buildBanner()
{
    m_banner = new Banner(this);
    m_banner->setGoodNewsFor({}); // the presenter knows how long a notice stays
    m_place = new QLabel;
    m_place->setTextFormat(Qt::PlainText);
    m_previous = stepButton(u"chevron-left"_s, tr("Previous Notice"));
    m_next = stepButton(u"chevron-right"_s, tr("Next Notice"));
    for (QWidget *control :
        {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next)})
        m_banner->addControl(control);
    // A click must leave the keyboard where the person works.
    for (QAbstractButton *button : findChildren<QAbstractButton *>())
        button->setFocusPolicy(Qt::TabFocus);
    setTabOrder(m_previous, m_next);
    setTabOrder(m_next, m_banner->actionButton());
    connect(m_previous, &QToolButton::clicked, m_presenter.get(), &NoticesPresenter::previous);
    connect(m_next, &QToolButton::clicked, m_presenter.get(), &NoticesPresenter::next);
    connect(m_banner, &Banner::actionTriggered, m_presenter.get(), &NoticesPresenter::act);
    connect(m_banner, &Banner::closed, m_presenter.get(), &NoticesPresenter::putAside);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_banner);
}

void NoticeBar::refresh()
{
    const bool wanted = m_presenter->count() > 0;
    m_goTo->setEnabled(wanted);
    if (wanted == isHidden() && isMidClick()) {
        // What lies below would move away under the mouse.
        m_later.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
        return;
    }
    if (wanted)
        return showNotice();
    giveFocusBack();
    m_banner->clear();
    hide();
}

void NoticeBar::showNotice()
{
    setVisible(true);
    const NoticeRow row = m_presenter->current();
    const int count = m_presenter->count();
    const QString at = cells::time(row.at);
    m_place->setText(count == 1 ? at : tr("%1 · %2 of %3").arg(at).arg(m_presenter->index() + 1).arg(count));
    const QWidget *focus = QApplication::focusWidget();
    const bool within = focus && isAncestorOf(focus);
    const QPointer<QWidget> cameFrom = m_cameFrom;
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    const Tone tone = toneOf(row.notice.kind);
    const bool same = m_banner->isVisibleTo(this) && m_banner->text() == row.text() && m_banner->tone() == tone
        && m_banner->actionButton()->text() == row.actionText();
    if (!same)
        m_banner->show(tone, row.text(), row.actionText());
    if (within && !isAncestorOf(QApplication::focusWidget())) {
        // The button that had the focus is not there for this one.
        m_banner->enter();
        m_cameFrom = cameFrom;
    }
}

bool NoticeBar::isMidClick() const
{
    return QGuiApplication::mouseButtons() != Qt::NoButton
        || (m_sinceClick.isValid()
            && m_sinceClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval());
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && (widget == this || isAncestorOf(widget)))
            m_sinceClick.invalidate();
        else if (widget)
            m_sinceClick.start();
    }
    return QWidget::eventFilter(watched, event);
}

bool NoticeBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave || event->type() == QEvent::Hide)
        tellWatched();
    return done;
}

void NoticeBar::giveFocusBack()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::tellWatched()
{
    const QWidget *focus = QApplication::focusWidget();
    m_presenter->setWatched(isVisible() && (underMouse() || (focus && isAncestorOf(focus))));
}

} // namespace nd
