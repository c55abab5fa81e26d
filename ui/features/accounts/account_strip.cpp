// SPDX-License-Identifier: Apache-2.0
#include "ui/features/accounts/account_strip.h"

#include "accounts/account.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPolygonF>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

constexpr int StripeDarker = 118; ///< QColor::darker()

QColor fillOf(const Colours &c, AccountStrip::Kind kind)
{
    switch (kind) {
    case AccountStrip::Kind::Sandbox: // calm: what wants care is the account that costs money
        return c.highContrast ? c.sandbox : mixed(c.sandbox, c.surface, 0.25);
    case AccountStrip::Kind::Live:
        return c.live;
    case AccountStrip::Kind::ReadOnly:
        break;
    }
    return c.neutral.fill;
}

QColor inkOf(const Colours &c, AccountStrip::Kind kind)
{
    switch (kind) {
    case AccountStrip::Kind::Sandbox:
        return c.highContrast ? c.onSandbox : c.text;
    case AccountStrip::Kind::Live:
        return c.onLive;
    case AccountStrip::Kind::ReadOnly:
        break;
    }
    return c.neutral.text;
}

} // namespace

AccountStrip::AccountStrip(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel({}, 0.9, this)), m_name(new ElidedLabel({}, this)),
      m_note(new ElidedLabel({}, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont strong;
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_icon->setFollowsText(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 12, 3);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_note, 1);
    setAccount(Kind::Sandbox, tr("Sandbox"));
}

void AccountStrip::setAccount(const Account &account)
{
    const Kind kind = account.kind == AccountKind::Sandbox ? Kind::Sandbox
        : account.readOnly                                 ? Kind::ReadOnly
                                                           : Kind::Live;
    setAccount(kind, account.name, kind == Kind::Live ? QColor(account.colour) : QColor());
}

void AccountStrip::setAccount(Kind kind, const QString &name, const QColor &colour)
{
    m_kind = kind;
    m_colour = colour;
    m_name->setText(name);
    switch (kind) {
    case Kind::Sandbox:
        m_icon->setIcon(u"flask-conical"_s);
        m_note->setText(tr("Training account: nothing here is bought and nothing costs money"));
        break;
    case Kind::Live:
        m_icon->setIcon(u"zap"_s);
        m_note->setText(tr("Live account: orders are placed for real"));
        break;
    case Kind::ReadOnly:
        m_icon->setIcon(u"lock"_s);
        m_note->setText(tr("Read only: nothing can be reserved or ordered with this account"));
        break;
    }
    updateLook();
}

QString AccountStrip::text() const
{
    return m_name->text() + u" · "_s + m_note->text();
}

void AccountStrip::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    const QColor fill = m_colour.isValid() && !c.highContrast ? m_colour : fillOf(c, m_kind);
    painter.fillRect(rect(), fill);
    if (m_kind == Kind::Live && !c.highContrast) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.darker(StripeDarker));
        const qreal h = height();
        constexpr qreal stripe = 14.0;
        for (qreal x = -h; x < width(); x += 2 * stripe)
            painter.drawPolygon(QPolygonF({{x, h}, {x + h, 0}, {x + h + stripe, 0}, {x + stripe, h}}));
    }
    if (c.highContrast)
        painter.fillRect(0, height() - 2, width(), 2, c.text);
    else if (m_kind == Kind::Sandbox)
        painter.fillRect(0, height() - 2, width(), 2, c.sandboxStripe);
}

void AccountStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void AccountStrip::updateLook()
{
    const Colours &c = coloursOf(palette());
    const QColor ink = m_colour.isValid() && !c.highContrast ? QColor(Qt::white) : inkOf(c, m_kind);
    for (QWidget *part :
        {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_note)})
        setTextColour(part, ink);
    update();
}

std::function<QWidget *(QWidget *)> stripOf(const Account &account)
{
    return [account](QWidget *parent) {
        auto *strip = new AccountStrip(parent);
        strip->setAccount(account);
        return strip;
    };
}

} // namespace nd
