// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/countdown.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>

namespace nd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString twoDigits(qint64 value)
{
    return u"%1"_s.arg(value, 2, 10, QChar(u'0'));
}

} // namespace

QString countdownText(std::chrono::seconds left)
{
    if (left <= 0s)
        return QCoreApplication::translate("Countdown", "lapsed");
    const qint64 seconds = left.count() % 60;
    const qint64 minutes = left.count() / 60 % 60;
    const qint64 hours = left.count() / 3600;
    if (left >= 48h) {
        return QCoreApplication::translate("Countdown", "%1 d %2", "days, then hours and minutes: 2 d 03:00")
            .arg(hours / 24)
            .arg(twoDigits(hours % 24) + u':' + twoDigits(minutes));
    }
    if (hours > 0)
        return u"%1:%2:%3"_s.arg(hours).arg(twoDigits(minutes), twoDigits(seconds));
    return u"%1:%2"_s.arg(minutes).arg(twoDigits(seconds));
}

Tone countdownTone(std::chrono::seconds left)
{
    if (left <= 0s)
        return Tone::Neutral;
    if (left <= 1min)
        return Tone::Bad;
    return left <= 5min ? Tone::Warning : Tone::Good;
}

CountdownLabel::CountdownLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(withTabularDigits(font()));
}

void CountdownLabel::setRemaining(std::optional<std::chrono::seconds> left)
{
    const bool running = m_left.has_value() && left.has_value();
    m_left = left;
    const QString shown = left ? countdownText(*left) : QString();
    if (shown == text())
        return;
    setText(shown);
    const Tone tone = left ? countdownTone(*left) : Tone::Neutral;
    const bool passed = running && tone != m_tone;
    m_tone = tone;
    updateColour();
    if (passed) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void CountdownLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColour();
}

void CountdownLabel::updateColour()
{
    const Colours &c = coloursOf(palette());
    setTextColour(this, m_tone == Tone::Neutral ? c.muted : c.tone(m_tone).text);
}

} // namespace nd
