// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/system_contrast.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace nd {

using namespace Qt::StringLiterals;

namespace {

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

/// Without a desktop there is no font setting, only an alias that may end at anything: take a face made for screens.
QFont usableFont(const QFont &system)
{
    static const QStringList aliases = {u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, u"Helvetica"_s, u""_s};
    QFont font = system;
    if (aliases.contains(font.family(), Qt::CaseInsensitive)) {
        const QStringList installed = QFontDatabase::families();
        for (const QString &family : {u"Inter"_s, u"Noto Sans"_s, u"Roboto"_s, u"Open Sans"_s, u"DejaVu Sans"_s}) {
            if (!installed.contains(family))
                continue;
            font.setFamily(family);
            if (hasTabularDigits(withTabularDigits(font)))
                break;
        }
    }
    if (font.pointSizeF() <= 0 && font.pixelSize() > 0)
        return font;
#ifdef Q_OS_MACOS
    constexpr double smallest = 12.0; // points are pixels there
#else
    constexpr double smallest = 9.5;
#endif
    font.setPointSizeF(std::clamp(font.pointSizeF(), smallest, 24.0));
    return font;
}

/// Where the desktop does not say it: high contrast themes put pure white on pure black or the reverse; ordinary ones
/// do not.
bool isHighContrast(const QPalette &palette)
{
    if (const std::optional<bool> said = systemWantsContrast())
        return *said;
    const QRgb window = palette.color(QPalette::Active, QPalette::Window).rgb();
    const QRgb text = palette.color(QPalette::Active, QPalette::WindowText).rgb();
    const QRgb black = qRgb(0, 0, 0);
    const QRgb white = qRgb(255, 255, 255);
    return (window == black && text == white)
        || (window == white && text == black && palette.color(QPalette::Active, QPalette::Button).rgb() == white);
}

bool isSystemDark(const QPalette &palette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication &app, QObject *parent) : QObject(parent), m_app(app), m_systemFont(usableFont(app.font()))
{
    m_colours = &wanted();
    QApplication::setStyle(new DeskStyle);
    apply();
    applyFont();
    m_app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
}

bool Theme::isDark() const
{
    return m_colours->dark;
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 0.8, 3.0);
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    applyFont();
}

const Colours &Theme::wanted()
{
    // With our own palette set, Qt no longer shows what the desktop says; an empty one uncovers it.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    const bool dark = isSystemDark(system);
    switch (m_choice) {
    case Choice::Light:
        return lightColours();
    case Choice::Dark:
        return darkColours();
    case Choice::HighContrast:
        return dark ? contrastDarkColours() : contrastLightColours();
    case Choice::System:
        break;
    }
    if (systemWantsContrast().value_or(false))
        return contrastColoursOf(system); // whatever colours it is made of
    if (isHighContrast(system))
        return dark ? contrastDarkColours() : contrastLightColours();
    return dark ? darkColours() : lightColours();
}

void Theme::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    m_colours = &wanted();
    QApplication::setPalette(paletteOf(*m_colours));
    m_applying = false;
}

void Theme::applyFont()
{
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_systemFont.pointSizeF() * m_textScale);
    else
        font.setPixelSize(qRound(m_systemFont.pixelSize() * m_textScale));
    QApplication::setFont(withTabularDigits(font));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Sent to every window when the desktop's theme changes; before Qt 6.5 the only sign there is.
    if (event->type() == QEvent::ThemeChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    if (widget->palette().color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    QPalette own; // says nothing but these, so everything else goes on being inherited
    own.setColor(QPalette::Active, QPalette::WindowText, colour);
    own.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    widget->setPalette(own);
}

QFont withTabularDigits(const QFont &font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont tabular = font;
    tabular.setFeature("tnum", 1);
    return tabular;
#else
    return font;
#endif
}

} // namespace nd
