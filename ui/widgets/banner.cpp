// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/banner.h"

#include "base/shown_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint_controls.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

/// Screen readers speak a notification when it appears or is renamed, without taking the focus.
class BannerInterface final : public QAccessibleWidget
{
public:
    explicit BannerInterface(Banner *banner) : QAccessibleWidget(banner, QAccessible::Notification) { }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? static_cast<Banner *>(widget())->text() : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *bannerInterface(const QString &, QObject *object)
{
    auto *banner = qobject_cast<Banner *>(object);
    return banner ? new BannerInterface(banner) : nullptr;
}

void announce(Banner *banner, bool urgent)
{
    QAccessibleEvent renamed(banner, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(banner, banner->text());
    spoken.setPoliteness(
        urgent ? QAccessible::AnnouncementPoliteness::Assertive : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&spoken);
#else
    Q_UNUSED(urgent)
#endif
    QAccessibleEvent alert(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

QString iconForTone(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        break;
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Busy:
        return u"loader"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Bad:
        return u"circle-x"_s;
    }
    return u"info"_s;
}

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel({}, 1.0, this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    QAccessible::installFactory(bannerInterface);
    setFrameShape(QFrame::NoFrame);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_action->setAutoDefault(false);
    m_close->setIcon(themedIcon(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        const int before = m_messages;
        emit closed();
        if (m_messages == before)
            clear();
    });
    m_leaving.setSingleShot(true);
    connect(&m_leaving, &QTimer::timeout, this, &Banner::goAway);
    hide();
}

void Banner::show(Tone tone, const QString &text, const QString &action)
{
    ++m_messages;
    m_tone = tone;
    m_icon->setIcon(iconForTone(tone));
    m_icon->setTone(tone);
    m_text->setText(shownText(text));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    updateColours();
    setVisible(true);
    growDialog();
    update();
    m_leaving.stop();
    if (tone == Tone::Good && m_goodNewsFor.count() > 0)
        m_leaving.start(m_goodNewsFor);
    announce(this, tone == Tone::Bad || tone == Tone::Warning);
}

/// A layout alone would take the room from the fields, and cut the message off.
void Banner::growDialog()
{
    auto *dialog = qobject_cast<QDialog *>(window());
    const QLayout *around = parentWidget() ? parentWidget()->layout() : nullptr;
    if (!dialog || !dialog->isVisible() || !around)
        return;
    const int room = heightForWidth(around->contentsRect().width()) + around->spacing();
    if (room <= m_room)
        return;
    const int most = dialog->screen()->availableSize().height();
    dialog->resize(dialog->width(), std::min(dialog->height() + room - m_room, std::max(most, dialog->height())));
    m_room = room;
}

/// Not while somebody is about to use it.
void Banner::goAway()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        return m_leaving.start(m_goodNewsFor);
    clear();
}

void Banner::clear()
{
    m_leaving.stop();
    setVisible(false);
    m_text->clear();
}

void Banner::addControl(QWidget *control)
{
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_action), control);
    updateColours();
}

void Banner::enter()
{
    (m_action->isHidden() ? static_cast<QWidget *>(m_close) : m_action)->setFocus(Qt::ShortcutFocusReason);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    const ToneColours &tone = c.tone(m_tone);
    QPainter painter(this);
    paint::box(&painter, rect(), tone.fill, c.highContrast ? tone.mark : mixed(tone.mark, tone.fill, 0.35), 6.0);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_close->click();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

void Banner::updateColours()
{
    for (QLabel *label : findChildren<QLabel *>())
        setTextColour(label, coloursOf(palette()).tone(m_tone).text);
}

} // namespace nd
