// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>

class QApplication;
class QColor;
class QWidget;

namespace nd {

struct Colours;

/// Dresses the application: style, palette and font. One per program, made right after the QApplication and before
/// the first window. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice {
        System, ///< light, dark or the desktop's own contrast theme, as it says, and follows it while running
        Light,
        Dark,
        HighContrast, ///< on black or on white, whichever the desktop is nearer to
    };
    Q_ENUM(Choice)

    /// `app` must outlive the theme.
    explicit Theme(QApplication &app, QObject *parent = nullptr);

    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }

    /// 1.0 is the system's own size; kept between 0.8 and 3.0.
    void setTextScale(double scale);
    double textScale() const { return m_textScale; }

    const Colours &colours() const { return *m_colours; }
    bool isDark() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void applyFont();
    const Colours &wanted();

    QApplication &m_app;
    Choice m_choice = Choice::System;
    double m_textScale = 1.0;
    QFont m_systemFont;
    const Colours *m_colours = nullptr;
    bool m_applying = false;
};

/// The same font with digits of one width where font and Qt can (Qt 6.7 and later ask the font; earlier ones
/// depend on its default).
QFont withTabularDigits(const QFont &font);
/// Colours the words of one widget and leaves the rest of its palette to follow the application. Call it again when
/// QEvent::PaletteChange tells that the colours are new; the same colour twice does nothing.
void setTextColour(QWidget *widget, const QColor &colour);

} // namespace nd
