// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace nd {

/// What a button is for; it decides the colours. Kept in a dynamic property, so that forms can say it too:
/// property `kind` = "primary", "danger" or "quiet".
enum class ButtonKind {
    Normal,
    Primary, ///< the one thing that this place is for; at most one per page
    Danger, ///< cannot be taken back
    Quiet, ///< no frame until it is hovered or focused
};
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *widget);

/// Fusion with flat controls, clear focus and comfortable rows. Paints from the palette alone, so light, dark and
/// right-to-left need nothing more.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *result = nullptr) const override;
    QIcon standardIcon(
        StandardPixmap which, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
};

} // namespace nd
